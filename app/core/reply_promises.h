#pragma once

#include "app/core/region.h"

#include <vector>

namespace vakhta {

/// A promise of a reply, with the moment by which it is to be kept.
struct FoundPromise
{
    QString sentence; // that promises, with the one that tells when: what is said of a promise holds while these stay
    QString text;     // its words on one line
    QDateTime dueAt;  // UTC, whole minutes; a day without an hour lasts until the region's office closes

    bool operator==(const FoundPromise &) const = default;
};

/// What this text promises by a day that is still ahead, in the order of the text, at most twenty. Source: the promise ledger.
/// Words «завтра», «до конца недели», «в течение 5 рабочих дней» are counted from `now` (UTC) by the region's clock and calendar.
std::vector<FoundPromise> promisesIn(const QString &text, const Profile &profile, const QDateTime &now);

} // namespace vakhta
