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
          Kind::PublishReply, Kind::Close, Kind::Reopen, Kind::DeclineProposal, Kind::Propose);
constexpr quint32 approval = words | all(Kind::ApproveReply, Kind::ReturnReply, Kind::PublishReply);

// The one table of roles: who may do what, wherever he may see.
constexpr quint32 mayOf(Role role)
{
    switch (role) {
    case Role::Operator:
    case Role::Curator: return work;
    case Role::Executor: return all(Kind::Take, Kind::Release, Kind::Comment, Kind::SubmitReply, Kind::Propose, Kind::Undo);
    case Role::Approver: return approval;
    case Role::Supervisor: return work | approval | bit(Kind::Reassign);
    case Role::Analyst:
    case Role::Administrator: return 0;
    }
    return 0;
}
} // namespace

bool mayDo(Role role, OperationKind kind)
{
    return (mayOf(role) & bit(kind)) != 0;
}

} // namespace vakhta
