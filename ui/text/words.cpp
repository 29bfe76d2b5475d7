#include "ui/text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vakhta {

QString statusText(Status status)
{
    switch (status) {
    case Status::Registered: return QCoreApplication::translate("Status", "New");
    case Status::Assigned: return QCoreApplication::translate("Status", "Assigned");
    case Status::InWork: return QCoreApplication::translate("Status", "In work");
    case Status::OnApproval: return QCoreApplication::translate("Status", "On approval");
    case Status::Approved: return QCoreApplication::translate("Status", "Approved");
    case Status::Returned: return QCoreApplication::translate("Status", "Returned");
    case Status::Published: return QCoreApplication::translate("Status", "Published");
    case Status::Closed: return QCoreApplication::translate("Status", "Closed");
    case Status::OnHold: return QCoreApplication::translate("Status", "On hold");
    case Status::Rejected: return QCoreApplication::translate("Status", "Not an appeal");
    }
    return {}; // a number stored by a newer version
}

QString statusIcon(Status status)
{
    switch (status) {
    case Status::Registered: return u"inbox"_s;
    case Status::Assigned: return u"user-check"_s;
    case Status::InWork: return u"circle-dot"_s;
    case Status::OnApproval: return u"stamp"_s;
    case Status::Approved: return u"badge-check"_s;
    case Status::Returned: return u"undo-2"_s;
    case Status::Published: return u"circle-check"_s;
    case Status::Closed: return u"lock"_s;
    case Status::OnHold: return u"pause"_s;
    case Status::Rejected: return u"x"_s;
    }
    return u"circle-dot"_s;
}

QString priorityText(Priority priority)
{
    switch (priority) {
    case Priority::Ordinary: return QCoreApplication::translate("Priority", "Ordinary");
    case Priority::Raised: return QCoreApplication::translate("Priority", "Raised");
    case Priority::Urgent: return QCoreApplication::translate("Priority", "Urgent");
    }
    return {};
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Operator: return QCoreApplication::translate("Role", "Operator");
    case Role::Curator: return QCoreApplication::translate("Role", "Curator");
    case Role::Executor: return QCoreApplication::translate("Role", "Executor");
    case Role::Approver: return QCoreApplication::translate("Role", "Approver");
    case Role::Supervisor: return QCoreApplication::translate("Role", "Supervisor");
    case Role::Analyst: return QCoreApplication::translate("Role", "Analyst");
    case Role::Administrator: return QCoreApplication::translate("Role", "Administrator");
    }
    return {};
}

QString systemText(System system)
{
    switch (system) {
    case System::Incidents: return QCoreApplication::translate("System", "Social networks");
    case System::Feedback: return QCoreApplication::translate("System", "Feedback platform");
    }
    return {};
}

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::Vk: return QCoreApplication::translate("Channel", "VKontakte");
    case Channel::Ok: return QCoreApplication::translate("Channel", "Odnoklassniki");
    case Channel::Telegram: return QCoreApplication::translate("Channel", "Telegram");
    case Channel::Max: return QCoreApplication::translate("Channel", "MAX");
    case Channel::Portal: return QCoreApplication::translate("Channel", "Feedback portal");
    case Channel::Widget: return QCoreApplication::translate("Channel", "Website widget");
    case Channel::MobileApp: return QCoreApplication::translate("Channel", "Mobile app");
    case Channel::Phone: return QCoreApplication::translate("Channel", "Telephone");
    case Channel::Other: return QCoreApplication::translate("Channel", "Another channel");
    }
    return {};
}

QString channelMark(Channel channel)
{
    switch (channel) {
    case Channel::Vk: return QCoreApplication::translate("ChannelMark", "VK");
    case Channel::Ok: return QCoreApplication::translate("ChannelMark", "OK");
    case Channel::Telegram: return QCoreApplication::translate("ChannelMark", "TG");
    case Channel::Max: return QCoreApplication::translate("ChannelMark", "MAX");
    case Channel::Portal: return QCoreApplication::translate("ChannelMark", "POS");
    case Channel::Widget: return QCoreApplication::translate("ChannelMark", "WEB");
    case Channel::MobileApp: return QCoreApplication::translate("ChannelMark", "APP");
    case Channel::Phone: return QCoreApplication::translate("ChannelMark", "TEL");
    case Channel::Other: return QCoreApplication::translate("ChannelMark", "OTH");
    }
    return {};
}

bool isSocial(Channel channel)
{
    return channel == Channel::Vk || channel == Channel::Ok || channel == Channel::Telegram || channel == Channel::Max;
}

QString replyStateText(ReplyState state)
{
    switch (state) {
    case ReplyState::OnApproval: return QCoreApplication::translate("ReplyState", "on approval");
    case ReplyState::Approved: return QCoreApplication::translate("ReplyState", "approved");
    case ReplyState::Returned: return QCoreApplication::translate("ReplyState", "returned");
    case ReplyState::Published: return QCoreApplication::translate("ReplyState", "published");
    case ReplyState::Superseded: return QCoreApplication::translate("ReplyState", "replaced by a later one");
    }
    return {};
}

QString operationText(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Take: return QCoreApplication::translate("Operation", "Take into work");
    case OperationKind::Release: return QCoreApplication::translate("Operation", "Give back to the queue");
    case OperationKind::Assign: return QCoreApplication::translate("Operation", "Assign");
    case OperationKind::Reassign: return QCoreApplication::translate("Operation", "Hand over to another operator");
    case OperationKind::NotOurs: return QCoreApplication::translate("Operation", "Not theirs: back for another executor");
    case OperationKind::Classify: return QCoreApplication::translate("Operation", "Set topic and municipality");
    case OperationKind::Prioritise: return QCoreApplication::translate("Operation", "Change priority");
    case OperationKind::Flag: return QCoreApplication::translate("Operation", "Mark");
    case OperationKind::Hold: return QCoreApplication::translate("Operation", "Put on hold");
    case OperationKind::Resume: return QCoreApplication::translate("Operation", "Resume");
    case OperationKind::Comment: return QCoreApplication::translate("Operation", "Comment");
    case OperationKind::Tag: return QCoreApplication::translate("Operation", "Change tags");
    case OperationKind::SubmitReply: return QCoreApplication::translate("Operation", "Reply for approval");
    case OperationKind::ApproveReply: return QCoreApplication::translate("Operation", "Approve reply");
    case OperationKind::ReturnReply: return QCoreApplication::translate("Operation", "Return reply");
    case OperationKind::PublishReply: return QCoreApplication::translate("Operation", "Publish reply");
    case OperationKind::Close: return QCoreApplication::translate("Operation", "Close");
    case OperationKind::Reopen: return QCoreApplication::translate("Operation", "Reopen");
    case OperationKind::DeclineProposal: return QCoreApplication::translate("Operation", "Decline a proposal");
    case OperationKind::Propose: return QCoreApplication::translate("Operation", "Offer a reply to a colleague");
    case OperationKind::ShareView: return QCoreApplication::translate("Operation", "Show a view to all");
    case OperationKind::WithdrawView: return QCoreApplication::translate("Operation", "Withdraw a shared view");
    case OperationKind::AnswerInterim: return QCoreApplication::translate("Operation", "Interim answer");
    case OperationKind::Prolong: return QCoreApplication::translate("Operation", "Prolong the deadline");
    case OperationKind::Promise: return QCoreApplication::translate("Operation", "Promise");
    case OperationKind::KeepPromise: return QCoreApplication::translate("Operation", "Promise kept");
    case OperationKind::Merge: return QCoreApplication::translate("Operation", "Put into an outage");
    case OperationKind::Split: return QCoreApplication::translate("Operation", "Take out of an outage");
    case OperationKind::ChangeIncident: return QCoreApplication::translate("Operation", "Change an outage");
    case OperationKind::Involve: return QCoreApplication::translate("Operation", "Change who acts beside");
    case OperationKind::Delegate: return QCoreApplication::translate("Operation", "Name a deputy");
    case OperationKind::WriteArticle: return QCoreApplication::translate("Operation", "Write an article");
    case OperationKind::WithdrawArticle: return QCoreApplication::translate("Operation", "Withdraw an article");
    case OperationKind::ChangeProfile: return QCoreApplication::translate("Operation", "Change the region profile");
    case OperationKind::Undo: return QCoreApplication::translate("Operation", "Undo");
    }
    return {};
}

} // namespace vakhta
