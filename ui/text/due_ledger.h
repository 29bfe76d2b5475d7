#pragma once

#include "ui/text/due_text.h"

namespace vakhta {

/// The steps of a deadline as rows of days. More than seven days in a row that are alike from midnight to midnight are one row; of a
/// term that is still too long to look at, the middle is one row too.
std::vector<LedgerRow> ledgerOf(const DueCourse &course, const Profile &profile, const LocalTime &here);

/// A row as a sentence: «Пт 8 мая, короткий, до 17:00: засчитано 4 ч 40, с 11:20 до 13:00, с 14:00 до 17:00».
QString rowText(const LedgerRow &row);

} // namespace vakhta
