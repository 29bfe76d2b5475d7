#include "ui/text/alert_text.h"

#include "ui/text/visible_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
class AlertSaid
{
    Q_DECLARE_TR_FUNCTIONS(Alert)
};

constexpr int titleLength = 70;
} // namespace

QString alertSentence(AlertKind kind, int count)
{
    switch (kind) {
    case AlertKind::MissingPerson: return AlertSaid::tr("A person is missing: %n appeal(s)", nullptr, count);
    case AlertKind::Returned: return AlertSaid::tr("%n repl(ies) came back to you with remarks", nullptr, count);
    case AlertKind::Urgent: return AlertSaid::tr("%n new urgent appeal(s)", nullptr, count);
    case AlertKind::DeadlineNear: return AlertSaid::tr("%n of your appeal(s) due within half an hour", nullptr, count);
    case AlertKind::Mine: return AlertSaid::tr("%n appeal(s) given to you", nullptr, count);
    case AlertKind::OnApproval: return AlertSaid::tr("%n repl(ies) wait for approval", nullptr, count);
    case AlertKind::Proposal: return AlertSaid::tr("%n proposal(s) wait for your decision", nullptr, count);
    case AlertKind::PromiseNear: return AlertSaid::tr("%n promise(s) to citizens due by tomorrow", nullptr, count);
    case AlertKind::Mention: return AlertSaid::tr("You are called in notes of %n appeal(s)", nullptr, count);
    }
    return {};
}

QString alertLinesText(const Alert &alert, const LocalTime &here)
{
    QStringList lines;
    for (const AppealRow &row : alert.first) {
        if (row.number.isEmpty()) // it has left since
            continue;
        const QString named = u"%1  %2"_s.arg(appealNumber(row.number), visibleLine(row.title, titleLength));
        const bool until = alert.kind == AlertKind::DeadlineNear && row.dueAt.isValid();
        const bool promised = alert.kind == AlertKind::PromiseNear && row.promisedAt.isValid();
        if (promised)
            lines << AlertSaid::tr("%1, %2").arg(named, untilText(row.promisedAt, here));
        else
            lines << (until ? AlertSaid::tr("%1, %2").arg(named, untilText(row.dueAt, here)) : named);
    }
    const qsizetype more = qsizetype(alert.appeals.size()) - lines.size();
    if (more > 0 && !lines.isEmpty())
        lines << AlertSaid::tr("and %n more", nullptr, int(more));
    return lines.join(u'\n');
}

QString alertKindText(AlertKind kind)
{
    switch (kind) {
    case AlertKind::MissingPerson: return AlertSaid::tr("A person is missing");
    case AlertKind::Returned: return AlertSaid::tr("My reply came back with remarks");
    case AlertKind::Urgent: return AlertSaid::tr("A new urgent appeal");
    case AlertKind::DeadlineNear: return AlertSaid::tr("Half an hour until my deadline");
    case AlertKind::Mine: return AlertSaid::tr("An appeal is given to me");
    case AlertKind::OnApproval: return AlertSaid::tr("A reply waits for my approval");
    case AlertKind::Proposal: return AlertSaid::tr("A proposal waits for my decision");
    case AlertKind::PromiseNear: return AlertSaid::tr("A day until my promise");
    case AlertKind::Mention: return AlertSaid::tr("A colleague calls me in a note");
    }
    return {};
}

QString alertListTitle(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Urgent: return AlertSaid::tr("New and urgent");
    case AlertKind::DeadlineNear: return AlertSaid::tr("Due within half an hour");
    case AlertKind::Returned: return AlertSaid::tr("Came back to me with remarks");
    case AlertKind::PromiseNear: return AlertSaid::tr("Promised by tomorrow");
    case AlertKind::Mention: return AlertSaid::tr("Mentions");
    case AlertKind::MissingPerson:
    case AlertKind::Mine:
    case AlertKind::OnApproval:
    case AlertKind::Proposal: return {};
    }
    return {};
}

QString alertIcon(AlertKind kind)
{
    switch (kind) {
    case AlertKind::MissingPerson: return u"user-search"_s;
    case AlertKind::Returned: return u"undo-2"_s;
    case AlertKind::Urgent: return u"octagon-alert"_s;
    case AlertKind::DeadlineNear: return u"alarm-clock"_s;
    case AlertKind::Mine: return u"user"_s;
    case AlertKind::OnApproval: return u"stamp"_s;
    case AlertKind::Proposal: return u"message-square"_s;
    case AlertKind::PromiseNear: return u"handshake"_s;
    case AlertKind::Mention: return u"at-sign"_s;
    }
    return u"bell"_s;
}

} // namespace vakhta
