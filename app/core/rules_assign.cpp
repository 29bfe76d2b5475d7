#include "app/core/rules.h"
#include "app/core/scope.h"

namespace vakhta {

namespace {
// Whose it was is nobody's now: it goes back to where it waited.
void setOperator(Effect &effect, qint64 user, Status resting)
{
    effect.appeal.operatorId = user;
    effect.messages.back().toUser = user;
    if (user == 0 && effect.appeal.status == Status::InWork)
        effect.appeal.status = resting;
}
} // namespace

std::optional<Reason> whyNotAssignable(const Case &question, qint64 user)
{
    const User *found = question.user(user);
    if (!found || !mayDo(found->role, OperationKind::Take))
        return Reason::NoSuchUser;
    return found->active ? std::nullopt : std::optional(Reason::UserInactive);
}

// Two take the same appeal: the first wins.
Effect take(const Case &question)
{
    if (const auto refusal = question.refusalUnlessOpen())
        return *refusal;
    const Appeal &appeal = question.appeal;
    if (appeal.operatorId == question.actor.id)
        return question.noop();
    if (appeal.operatorId != 0)
        return question.conflict(Reason::AlreadyTaken, appeal.operatorId, question.ownedSince());
    Effect effect = question.applied(MessageKind::Taken, question.words());
    setOperator(effect, question.actor.id, question.restingStatus());
    if (appeal.status == Status::Registered || appeal.status == Status::Assigned)
        effect.appeal.status = Status::InWork;
    return effect;
}

Effect release(const Case &question)
{
    if (const auto refusal = question.refusalUnlessOpen())
        return *refusal;
    const Appeal &appeal = question.appeal;
    if (appeal.operatorId == 0)
        return question.noop();
    const bool mine = appeal.operatorId == question.actor.id;
    const bool asSeen = appeal.operatorId == question.seen.operatorId;
    if (!mine && !asSeen)
        return question.conflict(Reason::AssigneeMoved, appeal.operatorId, question.ownedSince());
    if (!mine && question.actor.role != Role::Supervisor)
        return question.rejected(Reason::NotAllowed);
    Effect effect = question.applied(MessageKind::Released, question.words());
    setOperator(effect, 0, question.restingStatus());
    return effect;
}

// Compare-and-set on the executor seen, and on the operator when one is given too.
Effect assign(const Case &question)
{
    const Arguments &args = question.args();
    const Appeal &appeal = question.appeal;
    if (!question.executor(args.executor))
        return question.rejected(Reason::NoSuchExecutor);
    if (args.operatorId != 0)
        if (const auto reason = whyNotAssignable(question, args.operatorId))
            return question.rejected(*reason);
    if (const auto refusal = question.refusalUnlessOpen())
        return *refusal;
    const bool sameOperator = args.operatorId == 0 || appeal.operatorId == args.operatorId;
    if (appeal.executor == args.executor && sameOperator)
        return question.noop();
    if (appeal.executor != args.executor && appeal.executor != question.seen.executor)
        return question.conflict(Reason::AssigneeMoved, appeal.operatorId, question.ownedSince());
    if (!sameOperator && appeal.operatorId != question.seen.operatorId)
        return question.conflict(Reason::AssigneeMoved, appeal.operatorId, question.ownedSince());
    const bool somebodyElses = appeal.operatorId != 0 && appeal.operatorId != question.actor.id;
    if (!sameOperator && somebodyElses && question.actor.role != Role::Supervisor)
        return question.rejected(Reason::NotAllowed); // as with release: a colleague's appeal is moved by the supervisor

    Effect effect = question.applied(MessageKind::Assigned, question.words());
    effect.appeal.executor = args.executor;
    effect.appeal.coExecutors.removeAll(args.executor);
    effect.messages.back().executor = args.executor;
    if (args.operatorId != 0)
        setOperator(effect, args.operatorId, question.restingStatus());
    if (appeal.status == Status::Registered)
        effect.appeal.status = Status::Assigned;
    return effect;
}

// Somebody of a body beside the executor says that it is none of theirs: they go, the one that answers stays.
static std::optional<Effect> notOursBeside(const Case &question)
{
    const Scope scope = Scope::of(question.actor, question.region.executors);
    if (!scope.limitedToExecutors || scope.executors.contains(question.appeal.executor))
        return {};
    Effect effect = question.applied(MessageKind::Uninvolved, question.words());
    effect.messages.clear();
    for (const qint64 body : question.appeal.coExecutors) {
        if (!scope.executors.contains(body))
            continue;
        effect.appeal.coExecutors.removeAll(body);
        effect.messages.push_back(question.line(MessageKind::Uninvolved, question.words()));
        effect.messages.back().executor = body;
    }
    return effect;
}

// The body that has it says, or is heard to say, that it is another's: the appeal waits for an executor again. Who answers stays,
// unless he is of that body.
Effect notOurs(const Case &question)
{
    const Appeal &appeal = question.appeal;
    if (question.words().isEmpty())
        return question.rejected(Reason::EmptyText);
    if (const auto refusal = question.refusalUnlessOpen())
        return *refusal;
    if (auto effect = notOursBeside(question))
        return *effect;
    if (appeal.executor == 0)
        return question.noop();
    if (appeal.executor != question.seen.executor)
        return question.conflict(Reason::AssigneeMoved, appeal.operatorId, question.ownedSince());
    if (appeal.status == Status::OnApproval || appeal.status == Status::Approved || appeal.status == Status::OnHold)
        return question.statusMoved(); // what is answered is theirs; what is on hold is resumed first
    Effect effect = question.applied(MessageKind::NotOurs, question.words());
    effect.messages.back().executor = appeal.executor;
    effect.appeal.executor = 0;
    const User *has = question.user(appeal.operatorId);
    if (has && has->role == Role::Executor)
        setOperator(effect, 0, Status::Registered);
    if (appeal.status == Status::Assigned)
        effect.appeal.status = Status::Registered;
    return effect;
}

// Each appeal by itself, compare-and-set on the operator seen.
Effect reassign(const Case &question)
{
    const qint64 to = question.args().operatorId;
    const Appeal &appeal = question.appeal;
    if (to != 0)
        if (const auto reason = whyNotAssignable(question, to))
            return question.rejected(*reason);
    if (const auto refusal = question.refusalUnlessOpen())
        return *refusal;
    if (appeal.operatorId == to)
        return question.noop();
    if (appeal.operatorId != question.seen.operatorId)
        return question.conflict(Reason::AssigneeMoved, appeal.operatorId, question.ownedSince());
    Effect effect = question.applied(MessageKind::Reassigned, question.words());
    setOperator(effect, to, question.restingStatus());
    return effect;
}

} // namespace vakhta
