#include "ui/text/presence_text.h"

#include "ui/text/names.h"
#include "ui/text/visible_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

struct Presences
{
    Q_DECLARE_TR_FUNCTIONS(Presences)
};

QString nameOf(qint64 user, const Region &region)
{
    const QString name = visibleLine(userName(region, user), 60);
    return name.isEmpty() ? Presences::tr("A colleague") : name;
}

/// Those who write, or those who do not.
QStringList namesOf(const std::vector<Colleague> &there, bool writing, const Region &region, qint64 except)
{
    QStringList names;
    for (const Colleague &one : there) {
        if (one.writes == writing && one.user != except)
            names << nameOf(one.user, region);
    }
    return names;
}

bool contains(const std::vector<Colleague> &there, const Colleague &one)
{
    return std::find(there.begin(), there.end(), one) != there.end();
}

} // namespace

QString presenceText(const std::vector<Colleague> &there, const Region &region, qint64 me)
{
    QStringList writes = namesOf(there, true, region, me), open = namesOf(there, false, region, me);
    const QString mine = Presences::tr("you, on another computer");
    if (contains(there, {me, true}))
        writes << mine;
    if (contains(there, {me, false}))
        open << mine;
    QStringList parts;
    if (!writes.isEmpty())
        parts << Presences::tr("answering: %1").arg(writes.join(u", "_s));
    if (!open.isEmpty())
        parts << Presences::tr("open: %1").arg(open.join(u", "_s));
    return parts.join(u", "_s);
}

QString presenceMark(const std::vector<Colleague> &there, const Region &region, qint64 me, bool brief)
{
    if (there.empty())
        return {};
    const qint64 first = there.front().user;
    const QString mine = brief ? Presences::tr("you") : Presences::tr("you, on another computer");
    const QString theirs = brief ? nameOf(first, region).section(u' ', 0, 0) : nameOf(first, region);
    const QString &name = first == me ? mine : theirs;
    return there.size() == 1 ? name : u"%1 +%2"_s.arg(name).arg(there.size() - 1);
}

QStringList presenceSentences(const std::vector<Colleague> &there, const Region &region, qint64 me)
{
    QStringList sentences;
    const QStringList writes = namesOf(there, true, region, me), open = namesOf(there, false, region, me);
    if (!writes.isEmpty())
        sentences << (writes.size() == 1 ? Presences::tr("%1 is answering this appeal.") : Presences::tr("%1 are answering this appeal.")).arg(writes.join(u", "_s));
    if (contains(there, {me, true}))
        sentences << Presences::tr("You are answering this appeal on another computer.");
    if (!open.isEmpty())
        sentences << (open.size() == 1 ? Presences::tr("%1 is looking at this appeal.") : Presences::tr("%1 are looking at this appeal.")).arg(open.join(u", "_s));
    if (contains(there, {me, false}))
        sentences << Presences::tr("You have this appeal open on another computer.");
    return sentences;
}

QString writingText(const std::vector<Colleague> &writers, const Region &region)
{
    const QStringList names = namesOf(writers, true, region, 0);
    return (names.size() == 1 ? Presences::tr("%1 is already writing an answer.") : Presences::tr("%1 are already writing an answer.")).arg(names.join(u", "_s));
}

} // namespace vakhta
