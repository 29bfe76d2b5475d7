#pragma once

#include "app/centre/intake/demo_fates.h"
#include "app/centre/intake/demo_generator.h"
#include "app/centre/intake/demo_sketch.h"

namespace vakhta::centre {

/// Who does what to an appeal after it came: status, deadlines, lines of history, replies. `brief` ones, the old ones of a
/// big demo, keep three lines.
class DemoHistory
{
public:
    DemoHistory(const Region &region, const DemoLanguage &language, const QDateTime &end);

    /// Fills the rest of an appeal whose letter is written. `fate`: nothing when it has been answered.
    void write(const DemoSketch &sketch, const DemoFate *fate, bool brief, DemoScene &scene, DemoAppeal &out) const;

private:
    struct Staff
    {
        std::vector<qint64> ids;
        std::vector<double> sums; // of their shares of the work
        qint64 pick(DemoRandom &dice) const;
    };

    qint64 answeredMoment(const DemoSketch &sketch, qint64 due, DemoRandom &dice) const;
    qint64 inShift(qint64 at, DemoRandom &dice) const;
    QDate dayOf(qint64 at) const;

    const Region &m_region;
    const DemoLanguage &m_language;
    const qint64 m_end;
    QHash<qint64, QString> m_executors; // short names
    Staff m_operators, m_approvers;
};

} // namespace vakhta::centre
