#pragma once

#include "ui/text/deadline_text.h"
#include "ui/widgets/chip.h"

namespace vakhta {

/// The chip of a deadline: overdue solid red, soon outlined amber, ordinary plain, an estimate dashed, on hold grey; of a
/// done appeal its state.
Chip deadlineChip(const DeadlineWords &words, Status status);
/// «обещано 12 мая», violet; solid red once that day has passed.
Chip promiseChip(const QDateTime &due, const LocalTime &here);
/// The gauge's colour: red without slack, amber when thin, else green.
QColor slackColour(const DeadlineWords &words);

} // namespace vakhta
