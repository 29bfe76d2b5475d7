#include "app/core/operation.h"

namespace vakhta {

namespace {
using Kind = OperationKind;

constexpr quint32 bit(Kind kind)
{
    return quint32(1) << int(kind);
}

template <typename... Kinds>
constexpr quint32 all(Kinds... kinds)
{
    return (bit(kinds) | ...);
}

constexpr quint32 words = all(Kind::Comment, Kind::Tag, Kind::Flag, Kind::Prioritise, Kind::Undo);
constexpr quint32 work = words
    | all(Kind::Take, Kind::Release, Kind::Assign, Kind::Classify, Kind::Hold, Kind::Resume, Kind::SubmitReply,
          Kind::PublishReply, Kind::Close, Kind::Reopen, Kind::DeclineProposal, Kind::Propose,
          Kind::AnswerInterim, Kind::Prolong, Kind::Promise, Kind::KeepPromise, Kind::NotOurs,
          Kind::Merge, Kind::Split, Kind::ChangeIncident);
constexpr quint32 views = all(Kind::ShareView, Kind::WithdrawView);
constexpr quint32 approval = words | all(Kind::ApproveReply, Kind::ReturnReply, Kind::PublishReply);

// The one table of roles: who may do what, wherever he may see.
constexpr quint32 mayOf(Role role)
{
    switch (role) {
    case Role::Operator:
    case Role::Curator: return work;
    case Role::Executor: return all(Kind::Take, Kind::Release, Kind::Comment, Kind::SubmitReply, Kind::Propose, Kind::Undo, Kind::NotOurs);
    case Role::Approver: return approval;
    case Role::Supervisor: return work | approval | views | bit(Kind::Reassign);
    case Role::Administrator: return views;
    case Role::Analyst: return 0;
    }
    return 0;
}
} // namespace

bool takesMany(const Operation &operation)
{
    constexpr quint32 same = words | all(Kind::Take, Kind::Release, Kind::Assign, Kind::Reassign, Kind::Classify, Kind::Hold, Kind::Resume,
                                         Kind::Close, Kind::Reopen);
    return (same & ~bit(Kind::Undo) & bit(operation.kind)) != 0 && operation.args.proposal == 0 && !operation.args.address;
}

bool isSameAct(const Operation &one, const Operation &other)
{
    const Incident &master = one.args.incident;
    if (one.kind == OperationKind::SubmitReply && master.id != 0)
        return other.kind == one.kind && other.args.incident == master && one.composedAt == other.composedAt;
    return one.kind == other.kind && one.composedAt == other.composedAt && one.args == other.args && takesMany(one);
}

bool mayDo(Role role, OperationKind kind)
{
    return (mayOf(role) & bit(kind)) != 0;
}

} // namespace vakhta
