#include "app/remote/presence_event.h"

#include "app/protocol/types.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int mostAppeals = 5000, mostAtOne = 100; // of one event

std::optional<std::vector<Colleague>> colleaguesIn(const QJsonValue &value)
{
    const QJsonObject people = value.toObject();
    if (!value.isObject() || people.size() > mostAtOne)
        return {};
    std::vector<Colleague> there;
    for (auto one = people.begin(); one != people.end(); ++one) {
        const Colleague colleague{idOf(Type::User, one.key()), one->toString() == u"writes"};
        if (colleague.user == 0 || (!colleague.writes && one->toString() != u"open"))
            return {};
        there.push_back(colleague);
    }
    return there;
}

QJsonArray idsOf(const QSet<qint64> &appeals, qsizetype most)
{
    QJsonArray ids;
    for (const qint64 appeal : appeals) {
        if (ids.size() < most)
            ids.append(wireId(Type::Appeal, appeal));
    }
    return ids;
}

} // namespace

PresenceChanges presenceOfEvent(const QByteArray &data)
{
    PresenceChanges changes;
    const QJsonObject changed = QJsonDocument::fromJson(data).object().value(u"changed"_s).toObject();
    for (auto one = changed.begin(); one != changed.end() && changes.size() < mostAppeals; ++one) {
        const qint64 appeal = idOf(Type::Appeal, one.key());
        const auto there = colleaguesIn(*one);
        if (appeal != 0 && there)
            changes.insert(appeal, *there);
    }
    return changes;
}

QByteArray presenceBody(const Whereabouts &mine)
{
    const QJsonArray writes = idsOf(mine.writes, mostWhereabouts);
    const QJsonArray open = idsOf(mine.open - mine.writes, mostWhereabouts - writes.size());
    return QJsonDocument(QJsonObject{{u"open"_s, open}, {u"writes"_s, writes}}).toJson(QJsonDocument::Compact);
}

Result<int> presenceLease(const QByteArray &answer)
{
    const int seconds = QJsonDocument::fromJson(answer).object().value(u"lease"_s).toInt();
    if (seconds <= 0)
        return Error{Error::Kind::Rejected, u"the answer names no lease"_s};
    return seconds;
}

} // namespace vakhta
