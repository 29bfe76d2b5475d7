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
        operation.kind = OperationKind::Reassign;
        operation.targets = share.targets;
        operation.args.operatorId = share.user;
        operation.composedAt = now;
        operations.push_back(std::move(operation));
    }
    return operations;
}

namespace {
void add(MoveResult &result, const std::vector<TargetResult> &answered)
{
    for (const TargetResult &target : answered) {
        if (target.outcome == Outcome::Conflict || target.outcome == Outcome::Rejected || target.outcome == Outcome::Proposal)
            result.refused.push_back(target);
        else
            ++result.moved;
    }
}

bool isOneOf(const JournalEntry &entry, const std::vector<QUuid> &operations)
{
    const auto ids = entry.opIds();
    return std::any_of(ids.begin(), ids.end(), [&](const QUuid &id) { return std::find(operations.begin(), operations.end(), id) != operations.end(); });
}
} // namespace

MoveResult moveResult(const std::vector<JournalEntry> &journal, const std::vector<QUuid> &operations, const std::vector<TargetResult> &refused)
{
    MoveResult result;
    result.asked = int(refused.size());
    add(result, refused);
    for (const JournalEntry &entry : journal) {
        if (entry.state == EntryState::Cancelled || !isOneOf(entry, operations))
            continue;
        result.asked += int(entry.operation.targets.size());
        if (entry.state == EntryState::Waiting || entry.state == EntryState::Sending)
            result.waiting += int(entry.operation.targets.size()) - int(entry.result.targets.size()); // of several operations some are answered
        add(result, entry.result.targets);
    }
    return result;
}

} // namespace vakhta
