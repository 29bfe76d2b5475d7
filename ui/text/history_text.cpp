#include "ui/text/history_text.h"

#include "ui/text/names.h"
#include "ui/text/visible_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("History", source);
}

/// The fact without its words.
QString factOf(const Message &message, const Region &region)
{
    const QString who = strong(message.user ? userName(region, message.user) : QString());
    const QString toWhom = strong(userName(region, message.toUser));
    const QString body = strong(executorName(region, message.executor));
    switch (message.kind) {
    case MessageKind::Received: return said("Received");
    case MessageKind::Classified: return message.user ? said("Topic and municipality set by %1").arg(who) : said("Topic and municipality set");
    case MessageKind::Assigned:
        return message.executor ? (message.user ? said("Assigned to %1 by %2").arg(body, who) : said("Assigned to %1").arg(body))
                                : said("Handed to %1").arg(toWhom);
    case MessageKind::Taken: return message.user ? said("Taken into work by %1").arg(who) : said("Taken into work");
    case MessageKind::ExecutorAnswer: return message.executor ? said("%1 answered").arg(body) : said("The executor answered");
    case MessageKind::Submitted: return message.user ? said("Sent for approval by %1").arg(who) : said("Sent for approval");
    case MessageKind::Returned: return message.user ? said("Returned by %1").arg(who) : said("Returned from approval");
    case MessageKind::Approved: return message.user ? said("Approved by %1").arg(who) : said("Approved");
    case MessageKind::Published: return message.user ? said("Answer published by %1").arg(who) : said("Answer published");
    case MessageKind::Rated: return said("Rated by the citizen");
    case MessageKind::Closed: return message.user ? said("Closed by %1").arg(who) : said("Closed");
    case MessageKind::Reopened: return message.user ? said("Reopened by %1").arg(who) : said("Reopened");
    case MessageKind::Comment: return message.user ? said("Comment by %1").arg(who) : said("Comment");
    case MessageKind::Reassigned:
        return message.toUser ? said("Handed to %1").arg(toWhom) : said("Taken off the operator");
    case MessageKind::Held: return message.user ? said("Put on hold by %1").arg(who) : said("Put on hold");
    case MessageKind::Resumed: return message.user ? said("Resumed by %1").arg(who) : said("Resumed");
    case MessageKind::Released: return message.user ? said("Given back to the queue by %1").arg(who) : said("Given back to the queue");
    case MessageKind::Flagged: return message.user ? said("Marks changed by %1").arg(who) : said("Marks changed");
    case MessageKind::Prioritised: return message.user ? said("Priority changed by %1").arg(who) : said("Priority changed");
    case MessageKind::Prolonged: return said("Deadline prolonged");
    case MessageKind::Tagged: return message.user ? said("Tags changed by %1").arg(who) : said("Tags changed");
    case MessageKind::CitizenWrote: return said("The citizen wrote again");
    case MessageKind::Imported: return said("Taken over from an export");
    }
    return {};
}

} // namespace

QString historySentence(const Message &message, const Region &region)
{
    const QString words = visibleText(message.text).trimmed();
    const QString fact = factOf(message, region);
    return words.isEmpty() ? fact : said("%1: %2").arg(fact, words);
}

QString historyIcon(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Received:
    case MessageKind::Imported: return u"inbox"_s;
    case MessageKind::Classified: return u"circle-check"_s;
    case MessageKind::Assigned: return u"user-check"_s;
    case MessageKind::Taken: return u"user"_s;
    case MessageKind::ExecutorAnswer:
    case MessageKind::Comment:
    case MessageKind::CitizenWrote: return u"message-square"_s;
    case MessageKind::Submitted: return u"stamp"_s;
    case MessageKind::Returned:
    case MessageKind::Reopened:
    case MessageKind::Released: return u"undo-2"_s;
    case MessageKind::Approved: return u"badge-check"_s;
    case MessageKind::Published: return u"send"_s;
    case MessageKind::Rated: return u"star"_s;
    case MessageKind::Closed: return u"lock"_s;
    case MessageKind::Reassigned: return u"users"_s;
    case MessageKind::Held: return u"pause"_s;
    case MessageKind::Resumed: return u"arrow-right"_s;
    case MessageKind::Flagged:
    case MessageKind::Prioritised: return u"flag"_s;
    case MessageKind::Prolonged: return u"calendar-clock"_s;
    case MessageKind::Tagged: return u"bookmark"_s;
    }
    return u"history"_s;
}

bool wantsAttention(MessageKind kind)
{
    return kind == MessageKind::Returned || kind == MessageKind::Reopened;
}

} // namespace vakhta
