#include "app/centre/intake/demo_fates.h"

#include "app/core/deadline.h"
#include "app/core/region_clock.h"

#include <algorithm>
#include <cmath>

namespace vakhta::centre {

namespace {
constexpr qint64 msOfMinute = 60'000;
constexpr qint64 msOfHour = 60 * msOfMinute;
constexpr qint64 msOfDay = 24 * msOfHour;
constexpr int daysBack = 33; // the longest term and a little
constexpr qint64 leastHandling = 25 * msOfMinute;

// Of 3,000 appeals.
constexpr double openOfThousands = 345, newOnes = 40, unread = 10, overdue = 14, dueToday = 28, prolongedShare = 0.18;
constexpr double onApproval = 15, returned = 5, onHold = 7, withoutExecutor = 5;

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}
} // namespace

DemoFates::DemoFates(const Profile &profile, quint32 seed, const QDateTime &end)
    : m_profile(profile)
    , m_seed(seed)
    , m_end(end.toMSecsSinceEpoch())
    , m_dice(seed, 4ull << 40)
{
    RegionClock &clock = RegionClock::of(profile.timeZone);
    const QDate today = clock.local(end).day;
    m_today = clock.utc({today, 0}).toMSecsSinceEpoch();
    m_tomorrow = clock.utc({today.addDays(1), 0}).toMSecsSinceEpoch();
}

const DemoFate *DemoFates::of(int index) const
{
    const auto found = m_fates.constFind(index);
    return found != m_fates.constEnd() ? &*found : nullptr;
}

void DemoFates::deal(const std::vector<DemoMoment> &moments, const DemoSketcher &sketcher)
{
    const double count = double(moments.size());
    m_unit = count < 3000 ? count / 3000 : std::sqrt(count / 3000);
    collect(moments, sketcher);
    dealNew();
    dealOverdue();
    dealDueToday();
    const int all = scaled(openOfThousands);
    dealProlonged(std::min(int(all * prolongedShare), all - int(m_fates.size())));
    dealWaiting(all - int(m_fates.size()));
    dealProlonged(all - int(m_fates.size()));
    dealStages();
    m_waiting = m_late = m_open = {};
}

void DemoFates::collect(const std::vector<DemoMoment> &moments, const DemoSketcher &sketcher)
{
    for (int i = int(moments.size()) - 1; i >= 0 && moments[size_t(i)].at > m_end - daysBack * msOfDay; --i) {
        DemoRandom dice(m_seed, quint64(i));
        const DemoSketch sketch = sketcher.sketch(moments[size_t(i)], dice);
        Appeal appeal;
        appeal.system = sketch.system;
        appeal.priority = sketch.priority;
        appeal.receivedAt = utc(sketch.moment.at);
        const qint64 due = dueAt(appeal, m_profile).toMSecsSinceEpoch();
        const double left = double(due - m_end) / double(std::max<qint64>(1, due - sketch.moment.at));
        Candidate candidate{i, sketch.moment.at, due, sketch.system, sketch.moment.kind, left};
        if (sketch.moment.kind == DemoMoment::Kind::Missing)
            open(candidate, Status::InWork).due = std::max(due, m_end + 70 * msOfMinute);
        else if (sketch.moment.kind == DemoMoment::Kind::Outage)
            open(candidate, Status::Assigned);
        else
            (due > m_end ? m_waiting : m_late).push_back(candidate);
    }
}

DemoFate &DemoFates::open(const Candidate &candidate, Status status)
{
    DemoFate &fate = m_fates[candidate.index];
    fate.status = status;
    fate.due = candidate.due;
    if (candidate.due >= m_today && candidate.due < m_tomorrow)
        ++m_dueToday;
    if (status != Status::Registered && candidate.kind != DemoMoment::Kind::Missing)
        m_open.push_back(candidate);
    return fate;
}

qint64 DemoFates::shiftTimeSince(qint64 received) const
{
    const qint64 start = m_profile.shiftStart.msecsSinceStartOfDay(), finish = m_profile.shiftEnd.msecsSinceStartOfDay();
    qint64 sum = 0;
    for (qint64 day = m_today; day + finish > received && sum < msOfDay; day -= msOfDay)
        sum += std::max<qint64>(0, std::min(day + finish, m_end) - std::max(day + start, received));
    return sum;
}

// What came after the last shift nobody has seen; of what came since, some.
void DemoFates::dealNew()
{
    int left = scaled(newOnes), raw = scaled(unread);
    for (const Candidate &candidate : m_waiting) {
        const qint64 handling = shiftTimeSince(candidate.received);
        const bool unseen = handling < leastHandling;
        const bool patient = candidate.system == System::Feedback ? candidate.left > 0.85 : candidate.left > 0.45;
        if (!unseen && (left <= 0 || handling > 40 * msOfHour))
            break;
        if (!unseen && (!patient || m_dice.chance(15)))
            continue;
        DemoFate &fate = open(candidate, Status::Registered);
        fate.classified = fate.assigned = !(raw > 0 && m_dice.chance(unseen ? 50 : 35));
        raw -= fate.classified ? 0 : 1;
        --left;
    }
}

void DemoFates::dealOverdue()
{
    const qint64 oldest = m_end - 4 * msOfDay;
    const auto weight = [&](const Candidate &candidate) {
        if (candidate.due < oldest || candidate.kind == DemoMoment::Kind::Hail)
            return 0.0;
        return std::exp(-double(m_end - candidate.due) / double(20 * msOfHour));
    };
    int firsts = 2;
    for (const Candidate &candidate : chosen(m_late, scaled(overdue), weight))
        open(candidate, Status::InWork).first = firsts-- > 0;
}

void DemoFates::dealDueToday()
{
    const auto weight = [&](const Candidate &candidate) { return candidate.due < m_tomorrow ? 1.0 : 0.0; };
    int firsts = 4;
    for (const Candidate &candidate : chosen(m_waiting, scaled(dueToday) - m_dueToday, weight))
        open(candidate, Status::InWork).first = firsts-- > 0;
}

// Feedback has a month, and most of it is answered long before the end of it.
void DemoFates::dealWaiting(int count)
{
    const auto weight = [&](const Candidate &candidate) {
        if (candidate.due < m_tomorrow)
            return 0.0;
        return candidate.system == System::Feedback ? std::pow(candidate.left, 5) : 0.5 + candidate.left;
    };
    for (const Candidate &candidate : chosen(m_waiting, count, weight))
        open(candidate, Status::InWork);
}

// An interim answer has been given, and the final one has a later term.
void DemoFates::dealProlonged(int count)
{
    const auto weight = [&](const Candidate &candidate) {
        const qint64 age = m_end - candidate.received;
        if (age < msOfDay || (candidate.system == System::Incidents && age > 10 * msOfDay))
            return 0.0;
        return candidate.kind == DemoMoment::Kind::Hail ? 3.0 : candidate.system == System::Incidents ? 1.0 : 0.2;
    };
    for (Candidate candidate : chosen(m_late, count, weight)) {
        candidate.due = prolongedDue();
        open(candidate, Status::InWork).prolonged = true;
    }
}

qint64 DemoFates::prolongedDue()
{
    RegionClock &clock = RegionClock::of(m_profile.timeZone);
    const qint64 hour = m_profile.dayEnd.msecsSinceStartOfDay() - (m_dice.chance(40) ? 3 * msOfHour : 0);
    const LocalMoment now = clock.local(utc(m_end));
    const bool today = workingMinutesOn(now.day, m_profile) > 0 && now.ms + msOfHour / 2 < hour && m_dueToday < scaled(dueToday);
    QDate day = today ? now.day : now.day.addDays(m_dice.between(1, 7));
    while (workingMinutesOn(day, m_profile) == 0)
        day = day.addDays(1);
    return clock.utc({day, hour}).toMSecsSinceEpoch();
}

template <typename Weight>
DemoFates::Candidates DemoFates::chosen(const Candidates &from, int count, Weight weight)
{
    // Weighted choice without repeats: the largest of u^(1/w) (Efraimidis and Spirakis 2006).
    std::vector<std::pair<double, const Candidate *>> keys;
    for (const Candidate &candidate : from) {
        const double w = isFree(candidate) ? weight(candidate) : 0;
        if (w > 0)
            keys.emplace_back(std::log(1 - m_dice.unit()) / w, &candidate);
    }
    const auto most = std::min(size_t(std::max(count, 0)), keys.size());
    std::partial_sort(keys.begin(), keys.begin() + ptrdiff_t(most), keys.end(),
                      [](const auto &a, const auto &b) { return a.first > b.first; });
    Candidates found;
    for (size_t i = 0; i < most; ++i)
        found.push_back(*keys[i].second);
    return found;
}

void DemoFates::dealStages()
{
    Candidates rest = m_open;
    const auto take = [&](int count, const auto &fits, const auto &change) {
        for (size_t tries = 0; count > 0 && !rest.empty() && tries < 20 * m_open.size(); ++tries) {
            const size_t at = size_t(m_dice.below(int(rest.size())));
            if (!fits(rest[at]))
                continue;
            change(m_fates[rest[at].index]);
            rest[at] = rest.back();
            rest.pop_back();
            --count;
        }
    };
    const auto handled = [&](const Candidate &each) { return shiftTimeSince(each.received) > 3 * msOfHour; };
    const auto young = [&](const Candidate &each) { return each.due > m_end && m_end - each.received < 3 * msOfDay && !m_fates[each.index].prolonged; };
    take(scaled(onApproval), handled, [](DemoFate &fate) { fate.status = Status::OnApproval; });
    take(1, handled, [](DemoFate &fate) { fate.status = Status::Returned, fate.first = true; });
    take(scaled(returned) - 1, handled, [](DemoFate &fate) { fate.status = Status::Returned; });
    take(scaled(onHold), [&](const Candidate &each) { return handled(each) && each.due > m_tomorrow; },
         [](DemoFate &fate) { fate.status = Status::OnHold; });
    take(scaled(withoutExecutor), young, [](DemoFate &fate) { fate.assigned = false; });
    take(int(rest.size()) / 4, young, [](DemoFate &fate) { fate.status = Status::Assigned; });
}

} // namespace vakhta::centre
