#include "ui/text/names.h"

#include "ui/text/visible_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

template <typename T>
const T *found(const std::vector<T> &all, qint64 id)
{
    const auto at = std::find_if(all.begin(), all.end(), [id](const T &one) { return one.id == id; });
    return at == all.end() ? nullptr : &*at;
}

} // namespace

const User *userOf(const Region &region, qint64 id)
{
    return found(region.users, id);
}

const Executor *executorOf(const Region &region, qint64 id)
{
    return found(region.executors, id);
}

const Topic *topicOf(const Region &region, qint64 id)
{
    return found(region.topics, id);
}

QString userName(const Region &region, qint64 id)
{
    const User *user = userOf(region, id);
    return user ? user->name : QString();
}

QString executorName(const Region &region, qint64 id)
{
    const Executor *executor = executorOf(region, id);
    return !executor ? QString() : (executor->shortName.isEmpty() ? executor->name : executor->shortName);
}

QString executorFullName(const Region &region, qint64 id)
{
    const Executor *executor = executorOf(region, id);
    return executor ? executor->name : QString();
}

QString municipalityName(const Region &region, qint64 id)
{
    const Municipality *municipality = found(region.municipalities, id);
    return municipality ? municipality->name : QString();
}

QString topicName(const Region &region, qint64 id)
{
    const Topic *topic = topicOf(region, id);
    return topic ? topic->name : QString();
}

QString sectorName(const Region &region, int id)
{
    for (const Sector &sector : region.profile.sectors) {
        if (sector.id == id)
            return sector.name;
    }
    return id == 0 ? QCoreApplication::translate("Sector", "No sector") : QString();
}

QString authorAndPlace(const Appeal &appeal)
{
    static const QRegularExpression something(u"\\S"_s);
    const QString place = QStringList({appeal.settlement, appeal.street, appeal.house}).filter(something).join(u", "_s);
    return QStringList({visibleLine(appeal.author, 120), visibleLine(place, 200)}).filter(something).join(u" · "_s);
}

} // namespace vakhta
