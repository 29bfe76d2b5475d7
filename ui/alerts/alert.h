#pragma once

#include "app/core/appeal_reader.h"
#include "ui/text/time_text.h"

namespace vakhta {

/// What the user is called for. The most pressing first: an appeal that is new in several of them is told in the first.
enum class AlertKind { MissingPerson, Returned, Urgent, DeadlineNear, Mine, OnApproval, Proposal, PromiseNear, Mention };
inline constexpr int alertKindCount = 9;

/// What is new of one kind.
struct Alert
{
    AlertKind kind = AlertKind::Mine;
    std::vector<qint64> appeals;
    std::vector<AppealRow> first; // rows of at most `alertLines` of them

    bool operator==(const Alert &) const = default;
};
inline constexpr size_t alertLines = 3;

/// Half an hour before its deadline an appeal is told of.
inline constexpr int alertMinutes = 30;

/// Which appeals are of the kind for this user now.
AppealQuery watchedBy(AlertKind kind, const User &me, const LocalTime &here);

/// Who has no such work is not told of it.
bool concerns(AlertKind kind, Role role);

/// The one that is told already, with what came since.
Alert joined(const Alert &told, const Alert &more);

} // namespace vakhta
