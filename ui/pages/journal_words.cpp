#include "ui/pages/journal_words.h"

#include "ui/text/names.h"
#include "ui/text/problem_text.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

struct Journal
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

JournalState waitingState(const JournalEntry &entry, bool waitsForEarlier, const LocalTime &here)
{
    if (!entry.rest.empty() && !entry.result.targets.empty()) // of several operations some are answered
        return {Journal::tr("%1 of %2 are at the centre").arg(numberText(qint64(entry.result.targets.size())),
                                                             numberText(qint64(entry.operation.targets.size()))),
                u"send"_s, &Theme::accent};
    const qint64 left = entry.notBefore.isValid() ? here.now.secsTo(entry.notBefore) : 0;
    if (left > 0)
        return {Journal::tr("goes out in %1 s").arg(left), u"send"_s, &Theme::accent};
    if (waitsForEarlier)
        return {Journal::tr("waits for the one before"), u"hourglass"_s, &Theme::text2};
    return {Journal::tr("waits to be sent"), u"hourglass"_s, &Theme::text2};
}

/// What became of a proposal.
JournalState decisionState(const Message &decision, const Region &region, const LocalTime &here)
{
    const bool accepted = decision.kind == MessageKind::ProposalAccepted;
    const QString who = userName(region, decision.user);
    const QString fact = accepted ? Journal::tr("proposal accepted: %1, %2").arg(who, whenText(decision.at, here))
                                  : Journal::tr("proposal declined: %1, %2").arg(who, whenText(decision.at, here));
    const QString why = visibleLine(decision.text, 200);
    return {why.isEmpty() ? fact : u"%1. %2"_s.arg(fact, why), accepted ? u"circle-check"_s : u"x"_s, accepted ? &Theme::ok : &Theme::warn};
}

JournalState doneState(const OperationResult &result)
{
    switch (result.outcome) {
    case Outcome::Applied: return {Journal::tr("accepted by the centre"), u"circle-check"_s, &Theme::ok};
    case Outcome::Merged: return {Journal::tr("accepted, joined with another"), u"circle-check"_s, &Theme::ok};
    case Outcome::Noop: return {Journal::tr("it was so already"), u"equal"_s, &Theme::text2};
    case Outcome::Proposal: return {Journal::tr("passed on as a proposal"), u"handshake"_s, &Theme::promise};
    case Outcome::Conflict: return {Journal::tr("not applied, seen by you"), u"git-compare"_s, &Theme::text2};
    case Outcome::Rejected: return {Journal::tr("refused, seen by you"), u"x"_s, &Theme::text2};
    }
    return {};
}

int refusedOf(const OperationResult &result)
{
    int refused = 0;
    for (const TargetResult &target : result.targets)
        refused += target.outcome == Outcome::Conflict || target.outcome == Outcome::Rejected ? 1 : 0;
    return refused;
}

QString attentionText(const JournalEntry &entry, const Region &region, const LocalTime &here)
{
    const int asked = int(entry.operation.targets.size());
    if (asked > 1)
        return Journal::tr("%1 of %2 done, the rest was refused").arg(numberText(asked - refusedOf(entry.result)), numberText(asked));
    const QString reason = entry.result.targets.empty() ? reasonText(entry.result.reason)
                                                        : reasonText(entry.result.targets.front(), region, here);
    return reason.isEmpty() ? Journal::tr("the centre refused it") : reason;
}

} // namespace

JournalState journalState(const JournalEntry &entry, bool waitsForEarlier, const Region &region, const LocalTime &here)
{
    if (entry.trouble == DraftTrouble::TwoTexts)
        return {Journal::tr("two texts of one draft, choose"), u"git-compare"_s, &Theme::warn};
    if (entry.trouble == DraftTrouble::OutOfReach)
        return {Journal::tr("the appeal is no longer yours to see, the text is kept"), u"lock"_s, &Theme::warn};
    if (entry.decision)
        return decisionState(*entry.decision, region, here);
    switch (entry.state) {
    case EntryState::Waiting: return waitingState(entry, waitsForEarlier, here);
    case EntryState::Sending: return !entry.rest.empty() && !entry.result.targets.empty() ? waitingState(entry, false, here) : JournalState{Journal::tr("is being sent"), u"refresh-cw"_s, &Theme::accent};
    case EntryState::Done: return doneState(entry.result);
    case EntryState::Attention: return {attentionText(entry, region, here), u"circle-alert"_s, &Theme::warn};
    case EntryState::Cancelled: return {Journal::tr("taken back"), u"undo-2"_s, &Theme::text2};
    }
    return {};
}

QString actText(const Operation &operation, const Region &region)
{
    const QString act = operationText(operation.kind);
    if (operation.kind == OperationKind::Assign)
        return Journal::tr("%1: %2").arg(act, executorName(region, operation.args.executor));
    if (operation.kind == OperationKind::Reassign) {
        const QString person = userName(region, operation.args.operatorId);
        return Journal::tr("%1: %2").arg(act, person.isEmpty() ? Journal::tr("nobody") : person);
    }
    return act;
}

QString aboutText(const JournalEntry &entry)
{
    if (entry.operation.targets.size() > 1)
        return Journal::tr("%n appeals", nullptr, int(entry.operation.targets.size()));
    if (concernsNoAppeal(entry.operation.kind))
        return visibleLine(entry.title, 120);
    if (entry.number.isEmpty())
        return Journal::tr("an appeal that is no longer here");
    return Journal::tr("%1, %2").arg(appealNumber(entry.number), visibleLine(entry.title, 120));
}

bool isCancellable(const JournalEntry &entry)
{
    return entry.state == EntryState::Waiting;
}

} // namespace vakhta
