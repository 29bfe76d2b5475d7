#include "app/core/operation.h"

namespace vakhta {

namespace {
using Kind = OperationKind;

constexpr quint64 bit(Kind kind)
{
    return quint64(1) << int(kind);
}

template <typename... Kinds>
constexpr quint64 all(Kinds... kinds)
{
    return (bit(kinds) | ...);
}

constexpr quint64 words = all(Kind::Comment, Kind::Tag, Kind::Flag, Kind::Prioritise, Kind::Undo);
constexpr quint64 work = words
    | all(Kind::Take, Kind::Release, Kind::Assign, Kind::Classify, Kind::Hold, Kind::Resume, Kind::SubmitReply,
          Kind::PublishReply, Kind::Close, Kind::Reopen, Kind::DeclineProposal, Kind::Propose,
          Kind::AnswerInterim, Kind::Prolong, Kind::Promise, Kind::KeepPromise, Kind::NotOurs,
          Kind::Merge, Kind::Split, Kind::ChangeIncident, Kind::Involve);
constexpr quint64 views = all(Kind::ShareView, Kind::WithdrawView);
constexpr quint64 approval = words | all(Kind::ApproveReply, Kind::ReturnReply, Kind::PublishReply, Kind::Delegate);
constexpr quint64 articles = all(Kind::WriteArticle, Kind::WithdrawArticle);
constexpr quint64 profile = bit(Kind::ChangeProfile);

// The one table of roles: who may do what, wherever he may see.
constexpr quint64 mayOf(Role role)
{
    switch (role) {
    case Role::Operator: return work;
    case Role::Curator: return work | articles;
    case Role::Executor: return all(Kind::Take, Kind::Release, Kind::Comment, Kind::SubmitReply, Kind::Propose, Kind::Undo, Kind::NotOurs);
    case Role::Approver: return approval;
    case Role::Supervisor: return work | approval | views | articles | profile | bit(Kind::Reassign);
    case Role::Administrator: return views | articles | profile | bit(Kind::Delegate);
    case Role::Analyst: return 0;
    }
    return 0;
}
} // namespace

bool takesMany(const Operation &operation)
{
    constexpr quint64 same = words | all(Kind::Take, Kind::Release, Kind::Assign, Kind::Reassign, Kind::Classify, Kind::Hold, Kind::Resume,
                                         Kind::Close, Kind::Reopen);
    return (same & ~bit(Kind::Undo) & bit(operation.kind)) != 0 && operation.args.proposal == 0 && !operation.args.address;
}

bool isSameAct(const Operation &one, const Operation &other)
{
    const Incident &master = one.args.incident;
    if ((one.kind == OperationKind::SubmitReply || one.kind == OperationKind::AnswerInterim) && master.id != 0)
        return other.kind == one.kind && other.args.incident == master && one.composedAt == other.composedAt;
    return one.kind == other.kind && one.composedAt == other.composedAt && one.args == other.args && takesMany(one);
}

bool mayDo(Role role, OperationKind kind)
{
    return (mayOf(role) & bit(kind)) != 0;
}

} // namespace vakhta
