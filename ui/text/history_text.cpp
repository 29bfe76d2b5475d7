#include "ui/text/history_text.h"

#include "app/core/mentions.h"
#include "ui/text/names.h"
#include "ui/text/time_text.h"
#include "ui/text/visible_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// The fact without its words.
QString factOf(const Message &message, const Region &region)
{
    const QString who = strong(message.user ? userName(region, message.user) : QString());
    const QString toWhom = strong(userName(region, message.toUser));
    const QString body = strong(executorName(region, message.executor));
    const QString due = message.due.isValid() ? strong(stampText(message.due, LocalTime::of(message.at, region.profile))) : QString();
    switch (message.kind) {
    case MessageKind::Received: return HistoryWords::tr("Received");
    case MessageKind::Classified: return message.user ? HistoryWords::tr("Topic and municipality set by %1").arg(who) : HistoryWords::tr("Topic and municipality set");
    case MessageKind::Assigned:
        return message.executor ? (message.user ? HistoryWords::tr("Assigned to %1 by %2").arg(body, who) : HistoryWords::tr("Assigned to %1").arg(body))
                                : HistoryWords::tr("Handed to %1").arg(toWhom);
    case MessageKind::Taken: return message.user ? HistoryWords::tr("Taken into work by %1").arg(who) : HistoryWords::tr("Taken into work");
    case MessageKind::ExecutorAnswer: return message.executor ? HistoryWords::tr("%1 answered").arg(body) : HistoryWords::tr("The executor answered");
    case MessageKind::Submitted: return message.user ? HistoryWords::tr("Sent for approval by %1").arg(who) : HistoryWords::tr("Sent for approval");
    case MessageKind::Returned: return message.user ? HistoryWords::tr("Returned by %1").arg(who) : HistoryWords::tr("Returned from approval");
    case MessageKind::Approved: return message.user ? HistoryWords::tr("Approved by %1").arg(who) : HistoryWords::tr("Approved");
    case MessageKind::Published: return message.user ? HistoryWords::tr("Answer published by %1").arg(who) : HistoryWords::tr("Answer published");
    case MessageKind::Rated: return HistoryWords::tr("Rated by the citizen");
    case MessageKind::Closed: return message.user ? HistoryWords::tr("Closed by %1").arg(who) : HistoryWords::tr("Closed");
    case MessageKind::Reopened: return message.user ? HistoryWords::tr("Reopened by %1").arg(who) : HistoryWords::tr("Reopened");
    case MessageKind::Comment: return message.user ? HistoryWords::tr("Internal note by %1").arg(who) : HistoryWords::tr("Internal note");
    case MessageKind::Reassigned:
        return message.toUser ? HistoryWords::tr("Handed to %1").arg(toWhom) : HistoryWords::tr("Taken off the operator");
    case MessageKind::Held: return message.user ? HistoryWords::tr("Put on hold by %1").arg(who) : HistoryWords::tr("Put on hold");
    case MessageKind::Resumed: return message.user ? HistoryWords::tr("Resumed by %1").arg(who) : HistoryWords::tr("Resumed");
    case MessageKind::Released: return message.user ? HistoryWords::tr("Given back to the queue by %1").arg(who) : HistoryWords::tr("Given back to the queue");
    case MessageKind::NotOurs: return HistoryWords::tr("Not for %1: sent back by %2").arg(body, who);
    case MessageKind::Involved: return HistoryWords::tr("%1 acts beside: asked by %2").arg(body, who);
    case MessageKind::Uninvolved: return HistoryWords::tr("%1 no longer acts beside: changed by %2").arg(body, who);
    case MessageKind::Flagged: return message.user ? HistoryWords::tr("Marks changed by %1").arg(who) : HistoryWords::tr("Marks changed");
    case MessageKind::Prioritised: return message.user ? HistoryWords::tr("Priority changed by %1").arg(who) : HistoryWords::tr("Priority changed");
    case MessageKind::Prolonged: return message.user ? HistoryWords::tr("Deadline prolonged by %1").arg(who) : HistoryWords::tr("Deadline prolonged");
    case MessageKind::Tagged: return message.user ? HistoryWords::tr("Tags changed by %1").arg(who) : HistoryWords::tr("Tags changed");
    case MessageKind::CitizenWrote: return HistoryWords::tr("The citizen wrote again");
    case MessageKind::Imported: return HistoryWords::tr("Taken over from an export");
    case MessageKind::ProposedReply: return HistoryWords::tr("Reply proposed by %1").arg(who);
    case MessageKind::ProposedClose: return HistoryWords::tr("Closing proposed by %1").arg(who);
    case MessageKind::ProposedHold: return HistoryWords::tr("Putting on hold proposed by %1").arg(who);
    case MessageKind::ProposedResume: return HistoryWords::tr("Resuming proposed by %1").arg(who);
    case MessageKind::ProposalAccepted: return HistoryWords::tr("Proposal of %2 accepted by %1").arg(who, toWhom);
    case MessageKind::AnsweredInterim: return message.user ? HistoryWords::tr("Interim answer by %1").arg(who) : HistoryWords::tr("Interim answer");
    case MessageKind::Promised: return message.user ? HistoryWords::tr("Promised by %1 for %2").arg(who, due) : HistoryWords::tr("Promised for %1").arg(due);
    case MessageKind::PromiseMoved: return message.user ? HistoryWords::tr("Promise moved to %2 by %1").arg(who, due) : HistoryWords::tr("Promise moved to %1").arg(due);
    case MessageKind::PromiseKept: return message.user ? HistoryWords::tr("Promise kept, says %1").arg(who) : HistoryWords::tr("Promise kept");
    case MessageKind::ProposalDeclined: return HistoryWords::tr("Proposal of %2 declined by %1").arg(who, toWhom);
    }
    return {};
}

/// Whose word a deputy's decision was, 0: the deciding one's own.
qint64 decidedFor(const Message &message, const std::vector<Reply> &replies)
{
    const auto found = std::find_if(replies.begin(), replies.end(), [&](const Reply &reply) { return reply.decidedAt == message.at && message.at.isValid(); });
    return found == replies.end() || found->decidedBy == message.user ? 0 : found->decidedBy;
}

/// Colleagues that a note calls are bold.
QString withCallsStrong(QString words, const Region &region)
{
    const std::vector<Mention> mentions = mentionsIn(words, region.users);
    qsizetype end = words.size() + 1;
    for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention) {
        if (mention->place.end() > end)
            continue; // another of the same name
        end = mention->place.position;
        words.replace(end, mention->place.length, strong(words.mid(end, mention->place.length)));
    }
    return words;
}
} // namespace

QString historySentence(const Message &message, const Region &region, const std::vector<Reply> &replies)
{
    QString words = beginningOf(visibleText(message.text).trimmed());
    if (isNote(message.kind))
        words = withCallsStrong(std::move(words), region);
    QString fact = factOf(message, region);
    if (const qint64 whose = message.kind == MessageKind::Approved || message.kind == MessageKind::Returned ? decidedFor(message, replies) : 0)
        fact = HistoryWords::tr("%1 in place of %2").arg(fact, strong(userName(region, whose)));
    return words.isEmpty() ? fact : HistoryWords::tr("%1: %2").arg(fact, words);
}

QString historyIcon(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Received:
    case MessageKind::Imported: return u"inbox"_s;
    case MessageKind::Classified: return u"circle-check"_s;
    case MessageKind::Involved:
    case MessageKind::Assigned: return u"user-check"_s;
    case MessageKind::Taken: return u"user"_s;
    case MessageKind::Comment: return u"sticky-note"_s;
    case MessageKind::ExecutorAnswer:
    case MessageKind::CitizenWrote: return u"message-square"_s;
    case MessageKind::Submitted: return u"stamp"_s;
    case MessageKind::Returned:
    case MessageKind::Reopened:
    case MessageKind::Released:
    case MessageKind::Uninvolved:
    case MessageKind::NotOurs: return u"undo-2"_s;
    case MessageKind::Approved: return u"badge-check"_s;
    case MessageKind::Published: return u"send"_s;
    case MessageKind::Rated: return u"star"_s;
    case MessageKind::Closed: return u"lock"_s;
    case MessageKind::Reassigned: return u"users"_s;
    case MessageKind::Held: return u"pause"_s;
    case MessageKind::Resumed: return u"arrow-right"_s;
    case MessageKind::Flagged:
    case MessageKind::Prioritised: return u"flag"_s;
    case MessageKind::AnsweredInterim: return u"hourglass"_s;
    case MessageKind::Prolonged: return u"calendar-clock"_s;
    case MessageKind::Tagged: return u"bookmark"_s;
    case MessageKind::ProposedReply:
    case MessageKind::ProposedClose:
    case MessageKind::ProposedHold:
    case MessageKind::ProposedResume: return u"handshake"_s;
    case MessageKind::Promised:
    case MessageKind::PromiseMoved: return u"handshake"_s;
    case MessageKind::PromiseKept:
    case MessageKind::ProposalAccepted: return u"check"_s;
    case MessageKind::ProposalDeclined: return u"x"_s;
    }
    return u"history"_s;
}

bool isNote(MessageKind kind)
{
    return kind == MessageKind::Comment;
}

bool wantsAttention(MessageKind kind)
{
    return kind == MessageKind::Returned || kind == MessageKind::Reopened || kind == MessageKind::NotOurs;
}

} // namespace vakhta
