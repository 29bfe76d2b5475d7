#include "app/centre/intake/demo_plan.h"

#include "app/centre/intake/demo_random.h"
#include "app/core/deadline.h"
#include "app/core/region_clock.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vakhta::centre {

namespace {
constexpr qint64 msOfHour = 3'600'000;
constexpr qint64 msOfDay = 24 * msOfHour;
constexpr double hailShare = 0.045;
// Streams of dice apart from those of the appeals, which are numbered from 0.
constexpr quint64 rhythmDice = 1ull << 40, hailDice = 2ull << 40;

constexpr std::array<double, 24> ofHour{1.2, 0.7, 0.45, 0.35, 0.35, 0.6, 1.6, 3.6, 6.6, 7.6, 6.6, 5.6,
                                        6.2, 5.8, 4.8,  4.7,  4.7,  4.9, 5.8, 6.3, 6.4, 5.6, 3.9, 2.2};
constexpr std::array<double, 7> ofWeekday{1.12, 1.05, 1.0, 1.0, 0.95, 0.62, 0.55};

double weightOf(const QDate &day, const Profile &profile, quint32 seed)
{
    const bool holiday = day.dayOfWeek() < Qt::Saturday && workingMinutesOn(day, profile) == 0;
    DemoRandom dice(seed, rhythmDice + quint64(day.toJulianDay()));
    return (holiday ? 0.6 : ofWeekday[size_t(day.dayOfWeek() - 1)]) * (0.9 + 0.2 * dice.unit());
}

/// The expected share of appeals up to the end of each hour.
std::vector<double> hourShares(const Profile &profile, quint32 seed, qint64 from, qint64 to)
{
    RegionClock &clock = RegionClock::of(profile.timeZone);
    std::vector<double> shares;
    double sum = 0, weight = 0;
    QDate day;
    for (qint64 at = from; at < to; at += msOfHour) {
        const LocalMoment local = clock.local(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
        if (local.day != day)
            weight = weightOf(day = local.day, profile, seed);
        const double growth = 1 + 0.1 * double(at - from) / double(to - from);
        sum += weight * growth * ofHour[size_t(local.ms / msOfHour)] * double(std::min(msOfHour, to - at)) / double(msOfHour);
        shares.push_back(sum);
    }
    for (double &share : shares)
        share /= sum;
    return shares;
}

void addOrdinary(const Profile &profile, quint32 seed, int count, qint64 from, qint64 to, std::vector<DemoMoment> &out)
{
    const std::vector<double> shares = hourShares(profile, seed, from, to);
    DemoRandom dice(seed, rhythmDice);
    for (int i = 0; i < count; ++i) {
        const double drawn = dice.unit();
        const auto after = size_t(std::upper_bound(shares.begin(), shares.end(), drawn) - shares.begin());
        const auto hour = qint64(std::min(after, shares.size() - 1));
        const qint64 start = from + hour * msOfHour;
        const qint64 length = std::min(msOfHour, to - start);
        out.push_back({start + qint64(dice.unit() * double(length)) / 1000 * 1000, DemoMoment::Kind::Ordinary});
    }
}

bool hailSeason(const QDate &day)
{
    return day.month() >= 4 && day.month() <= 10;
}

/// The latest working day at least three days ago in which hail is no wonder; else just three days ago.
qint64 hailStart(const Profile &profile, qint64 from, qint64 to)
{
    RegionClock &clock = RegionClock::of(profile.timeZone);
    const QDate last = clock.local(QDateTime::fromMSecsSinceEpoch(to - 3 * msOfDay, Qt::UTC)).day;
    const QDate first = clock.local(QDateTime::fromMSecsSinceEpoch(from + msOfDay, Qt::UTC)).day;
    const auto at = [&](const QDate &day) { return clock.utc({day, 15 * msOfHour + 2 * msOfHour / 3}).toMSecsSinceEpoch(); };
    for (QDate day = last; day > first; day = day.addDays(-1)) {
        if (hailSeason(day) && workingMinutesOn(day, profile) > 0)
            return at(day);
    }
    return at(last);
}

void addHail(const Profile &profile, quint32 seed, int count, qint64 from, qint64 to, std::vector<DemoMoment> &out)
{
    const qint64 start = hailStart(profile, from, to);
    DemoRandom dice(seed, hailDice);
    for (int i = 0; i < count; ++i) {
        const double minutes = dice.chance(64) ? 80 * (1 - std::sqrt(1 - dice.unit())) + 4
                                               : 60 - 150 * std::log(1 - 0.97 * dice.unit());
        const qint64 at = start + qint64(minutes * 60) * 1000;
        out.push_back({std::clamp(at, from, to - 1000), DemoMoment::Kind::Hail});
    }
}
} // namespace

std::vector<DemoMoment> demoMoments(const Profile &profile, quint32 seed, int appeals, const QDateTime &end, int days)
{
    const qint64 to = end.toMSecsSinceEpoch() / 1000 * 1000;
    const qint64 from = to - days * msOfDay;
    const int hail = appeals >= 200 && days >= 5 ? int(appeals * hailShare) : 0;
    const int missing = appeals >= 20 ? 1 : 0;
    const int outage = appeals >= 1000 && days >= 5 ? 16 : 0;
    std::vector<DemoMoment> moments;
    moments.reserve(size_t(appeals));
    addOrdinary(profile, seed, appeals - hail - missing - outage, from, to, moments);
    addHail(profile, seed, hail, from, to, moments);
    if (missing)
        moments.push_back({to - 47 * 60'000, DemoMoment::Kind::Missing});
    for (int i = 0; i < outage; ++i)
        moments.push_back({to - (5 * i + 6) * 60'000 + i * 37 % 50 * 1000, DemoMoment::Kind::Outage});
    std::stable_sort(moments.begin(), moments.end(), [](const DemoMoment &a, const DemoMoment &b) { return a.at < b.at; });
    return moments;
}

} // namespace vakhta::centre
