#include "ui/pages/hand_out.h"

#include <algorithm>

namespace vakhta {

bool answersAppeals(const User &user)
{
    return user.active && (user.role == Role::Operator || user.role == Role::Curator);
}

std::vector<Share> dealOut(const std::vector<Target> &appeals, const std::vector<PersonLoad> &people)
{
    std::vector<Share> shares;
    for (const PersonLoad &person : people)
        shares.push_back({.user = person.user, .open = person.open, .targets = {}});
    if (shares.empty())
        return shares;
    for (const Target &appeal : appeals) {
        const auto least = std::min_element(shares.begin(), shares.end(),
                                            [](const Share &a, const Share &b) { return a.after() < b.after(); });
        least->targets.push_back(appeal);
    }
    std::erase_if(shares, [](const Share &share) { return share.targets.empty(); });
    return shares;
}

std::vector<Operation> reassignments(const std::vector<Share> &shares, const QDateTime &now)
{
    std::vector<Operation> operations;
    for (const Share &share : shares) {
        Operation operation;
        operation.opId = newOperationId(now);
        operation.kind = OperationKind::Reassign;
        operation.targets = share.targets;
        operation.args.operatorId = share.user;
        operation.composedAt = now;
        operations.push_back(std::move(operation));
    }
    return operations;
}

Target targetOf(const AppealRow &row)
{
    return {row.id, row.revision, row.status, row.executor, row.operatorId};
}

Target targetOf(const Appeal &appeal)
{
    return {appeal.id, appeal.revision, appeal.status, appeal.executor, appeal.operatorId};
}

MoveResult moveResult(const std::vector<JournalEntry> &journal, const std::vector<QUuid> &operations)
{
    MoveResult result;
    for (const JournalEntry &entry : journal) {
        if (std::find(operations.begin(), operations.end(), entry.operation.opId) == operations.end()
            || entry.state == EntryState::Cancelled)
            continue;
        result.asked += int(entry.operation.targets.size());
        if (entry.state == EntryState::Waiting || entry.state == EntryState::Sending) {
            result.waiting += int(entry.operation.targets.size());
            continue;
        }
        for (const TargetResult &target : entry.result.targets) {
            if (target.outcome == Outcome::Conflict || target.outcome == Outcome::Rejected || target.outcome == Outcome::Proposal)
                result.refused.push_back(target);
            else
                ++result.moved;
        }
    }
    return result;
}

} // namespace vakhta
