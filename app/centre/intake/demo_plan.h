#pragma once

#include "app/core/region.h"

#include <QDateTime>

#include <vector>

namespace vakhta::centre {

/// When an appeal comes, and why.
struct DemoMoment
{
    enum class Kind : int { Ordinary, Hail, Missing, Outage };
    qint64 at = 0; // ms UTC
    Kind kind = Kind::Ordinary;
};

/// The moments of all appeals, in order: people write at breakfast, at lunch and in the evening, less at weekends and on
/// holidays; once there is hail in one town, a peak of about 80 minutes and hours after it; and just now a child is
/// missing, and a street of one town is without electricity.
/// The hail falls about three days before the end, or earlier, when that is no season for it.
std::vector<DemoMoment> demoMoments(const Profile &profile, quint32 seed, int appeals, const QDateTime &end, int days);

} // namespace vakhta::centre
