#pragma once

#include "app/centre/intake/demo_sketch.h"

#include <QHash>

namespace vakhta::centre {

/// How far an appeal that is still open at the end has come.
struct DemoFate
{
    Status status = Status::InWork;
    qint64 due = 0;         // ms UTC
    bool prolonged = false; // `due` is later than the rule's
    bool classified = true; // false: nobody has looked at it
    bool assigned = true;   // false: no executor yet
    bool first = false;     // given to the first operator: somebody must have one of each
};

/// Which appeals are still open at the end, so that the queues look like a shift's: about 350 open of 3,000 in 90 days, some
/// 40 of them new, 15 overdue, 15 on approval. Their number grows with the root of the count: a big region answers more, it
/// does not wait longer. Everything else has been answered.
class DemoFates
{
public:
    DemoFates(const Profile &profile, quint32 seed, const QDateTime &end);

    /// Deals for the moments of the last weeks; the older ones are done.
    void deal(const std::vector<DemoMoment> &moments, const DemoSketcher &sketcher);
    /// Nothing: answered.
    const DemoFate *of(int index) const;

private:
    struct Candidate
    {
        int index = 0;
        qint64 received = 0, due = 0;
        System system = System::Incidents;
        DemoMoment::Kind kind = DemoMoment::Kind::Ordinary;
        double left = 0; // share of the term, negative: overdue
    };
    using Candidates = std::vector<Candidate>;

    void collect(const std::vector<DemoMoment> &moments, const DemoSketcher &sketcher);
    void dealNew();
    void dealOverdue();
    void dealDueToday();
    void dealWaiting(int count);
    void dealProlonged(int count);
    void dealStages();
    qint64 prolongedDue();
    qint64 shiftTimeSince(qint64 received) const; // ms of shifts until the end
    template <typename Weight>
    Candidates chosen(const Candidates &from, int count, Weight weight);
    DemoFate &open(const Candidate &candidate, Status status);
    bool isFree(const Candidate &candidate) const { return !m_fates.contains(candidate.index); }
    int scaled(double count) const { return int(count * m_unit + 0.5); }

    const Profile &m_profile;
    const quint32 m_seed;
    const qint64 m_end;
    DemoRandom m_dice;
    qint64 m_today = 0, m_tomorrow = 0; // ms UTC of the region's midnights
    double m_unit = 1;                  // 1 for 3,000 appeals
    int m_dueToday = 0;
    Candidates m_waiting, m_late;       // before and after their due time; newest first
    QHash<int, DemoFate> m_fates;
    Candidates m_open;                  // dealt, without new ones
};

} // namespace vakhta::centre
