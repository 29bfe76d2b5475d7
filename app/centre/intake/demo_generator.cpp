#include "app/centre/intake/demo_generator.h"

#include "app/centre/intake/demo_fates.h"
#include "app/centre/intake/demo_history.h"
#include "app/centre/intake/demo_letter.h"

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
constexpr int bigDemo = 50'000, hugeDemo = 300'000;

/// Older histories than this are brief: a million full ones would be most of the store and never read.
qint64 fullDays(int appeals)
{
    return appeals <= bigDemo ? 100'000 : appeals <= hugeDemo ? 10 : 3;
}

/// The last appeal of a demo of any size is about № 84 200: the region has had some before.
qint64 firstNumber(int appeals)
{
    return std::max(10'000, 84'200 - appeals);
}
} // namespace

struct DemoGenerator::State
{
    State(const Region &from, DemoLanguage words, quint32 from_seed, int count, const QDateTime &until, int days)
        : region(from)
        , language(std::move(words))
        , seed(from_seed)
        , end(until)
        , sketcher(region, language, seed)
        , fates(region.profile, seed, end)
        , history(region, language, end)
        , fault(sketcher.fault())
    {
        if (!fault.isEmpty())
            return;
        moments = demoMoments(region.profile, seed, count, end, days);
        fates.deal(moments, sketcher);
    }

    void write(int index, DemoAppeal &out) const;

    const Region region;
    const DemoLanguage language;
    const quint32 seed;
    const QDateTime end;
    const DemoSketcher sketcher;
    DemoFates fates;
    const DemoHistory history;
    std::vector<DemoMoment> moments;
    int next = 0;
    QString fault;
};

void DemoGenerator::State::write(int index, DemoAppeal &out) const
{
    DemoRandom dice(seed, quint64(index));
    const DemoSketch sketch = sketcher.sketch(moments[size_t(index)], dice);
    DemoScene scene = demoSceneOf(sketch, language, dice);
    Appeal &appeal = out.appeal;
    appeal.number = QString::number(firstNumber(int(moments.size())) + index);
    appeal.system = sketch.system;
    appeal.channel = sketch.channel;
    appeal.priority = sketch.priority;
    appeal.sector = sketch.sector;
    appeal.topic = sketch.topic;
    appeal.municipality = sketch.municipality;
    appeal.receivedAt = QDateTime::fromMSecsSinceEpoch(sketch.moment.at, Qt::UTC);
    writeDemoLetter(sketch, language, scene, appeal);
    const bool old = appeal.receivedAt.daysTo(end) > fullDays(int(moments.size()));
    history.write(sketch, fates.of(index), old, scene, out);
}

DemoGenerator::DemoGenerator(const Region &region, quint32 seed, int appeals, QDateTime end, int days)
{
    auto language = DemoLanguage::load();
    if (language) {
        m_state = std::make_unique<State>(region, std::move(*language), seed, std::max(0, appeals), end.toUTC(), std::max(1, days));
        return;
    }
    m_state = std::make_unique<State>(region, DemoLanguage(), seed, 0, end.toUTC(), 1);
    m_state->fault = language.error().detail;
}

DemoGenerator::~DemoGenerator() = default;

bool DemoGenerator::next(DemoAppeal &out)
{
    if (m_state->next >= int(m_state->moments.size()))
        return false;
    out = {};
    m_state->write(m_state->next++, out);
    return true;
}

int DemoGenerator::count() const
{
    return int(m_state->moments.size());
}

quint32 DemoGenerator::seed() const
{
    return m_state->seed;
}

const QString &DemoGenerator::fault() const
{
    return m_state->fault;
}

} // namespace vakhta::centre
