#pragma once

#include "app/core/appeal_reader.h"

#include <vector>

namespace vakhta {

/// Is this somebody an appeal can be given to: an operator or a curator whose account is open.
bool answersAppeals(const User &user);

/// What one person is to receive.
struct Share
{
    qint64 user = 0;
    int open = 0; // has now
    std::vector<Target> targets;

    int after() const { return open + int(targets.size()); }
    bool operator==(const Share &) const = default;
};

/// Deals appeals out to people, each to whoever has least by then; equal loads in the order given. Appeals are expected
/// most urgent first, so that nobody receives all the urgent ones. People who receive nothing are left out. Pure.
std::vector<Share> dealOut(const std::vector<Target> &appeals, const std::vector<PersonLoad> &people);

/// One act for each receiver, with every appeal as it was seen. Ids are the store's to give.
std::vector<Operation> reassignments(const std::vector<Share> &shares, const QDateTime &now);

/// How a move ended, over all its operations.
struct MoveResult
{
    int asked = 0;
    int moved = 0;   // applied, merged or already so
    int waiting = 0; // not answered by the centre yet
    std::vector<TargetResult> refused;

    bool operator==(const MoveResult &) const = default;
};
/// `refused`: those that the rules refused here already, so that no operation has them.
MoveResult moveResult(const std::vector<JournalEntry> &journal, const std::vector<QUuid> &operations, const std::vector<TargetResult> &refused = {});

} // namespace vakhta
