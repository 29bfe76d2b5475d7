#pragma once

#include "app/insight/search_criteria.h"

namespace vakhta {

/// [from, to) UTC; an invalid end is open.
struct SearchTimes
{
    QDateTime from, to;
    bool operator==(const SearchTimes &) const = default;
};

/// `сегодня`, `просрочен`, `<2ч`, `>3д`, `14:30`, `01.11`, `>=01.11.2026`, `01.11-05.11`; in English too. A span counts what is left
/// of a deadline from now on, and how long ago something came. A day without a year is the nearest: the last one of what came, and
/// of deadlines the one at most half a year off.
/// Nothing: it is no time.
std::optional<SearchTimes> searchTimes(Criterion criterion, QStringView typed, const QDateTime &now, const QString &timeZone, WordCutter &cutter);

} // namespace vakhta
