#pragma once

#include "app/centre/intake/demo_language.h"
#include "app/centre/intake/demo_plan.h"
#include "app/core/appeal.h"
#include "app/core/region.h"

#include <array>

namespace vakhta::centre {

/// An appeal before its words: what, where, by which way, how urgent.
struct DemoSketch
{
    DemoMoment moment;
    System system = System::Incidents;
    Channel channel = Channel::Vk;
    Priority priority = Priority::Ordinary;
    const DemoTheme *theme = nullptr;
    const DemoCase *about = nullptr;
    const DemoPlace *place = nullptr;
    const DemoSettlement *settlement = nullptr;
    int population = 0;
    int sector = 0;
    qint64 topic = 0, municipality = 0, executor = 0;
    int minute = 0; // of the region's day
    QDate day;      // of the region
};

/// Draws sketches: municipality by population, theme by season and hour, executor by place. Holds ids of one region.
class DemoSketcher
{
public:
    DemoSketcher(const Region &region, const DemoLanguage &language, quint32 seed);

    /// What the region lacks of the demo; empty: nothing.
    const QString &fault() const { return m_fault; }
    DemoSketch sketch(const DemoMoment &moment, DemoRandom &dice) const;

private:
    struct Subject
    {
        const DemoTheme *theme = nullptr;
        qint64 topic = 0;
        int sector = 0;
        qint64 usualExecutor = 0;
        bool ofCapital = false; // the usual executor is the capital's own
    };
    struct Locality
    {
        const DemoPlace *place = nullptr;
        qint64 municipality = 0;
        int population = 0;
        QHash<QString, std::vector<qint64>> bodies;
        qint64 administration = 0;
    };
    using Sums = std::vector<double>;

    void resolveSubjects(const Region &region, const std::vector<DemoTheme> &themes, std::vector<Subject> &out);
    void resolvePlaces(const Region &region);
    void sumSubjects();
    const Subject &ordinarySubject(const DemoSketch &sketch, DemoRandom &dice) const;
    qint64 executorFor(const Subject &subject, const Locality &locality, DemoRandom &dice) const;
    const Subject &chooseSubject(DemoSketch &sketch, DemoRandom &dice) const;
    static void chooseChannel(DemoSketch &sketch, DemoRandom &dice);
    static void choosePriority(DemoSketch &sketch, DemoRandom &dice);
    void complain(const QString &words);

    const DemoLanguage &m_language;
    QString m_timeZone;
    std::vector<Subject> m_subjects, m_hail;
    std::vector<Locality> m_localities;
    Sums m_people, m_hailSums;
    std::array<std::array<std::array<Sums, 3>, 13>, 2> m_sums; // [village][month][part of the day]
    size_t m_missing = 0, m_outage = 0, m_hailTown = 0, m_outageTown = 0;
    qint64 m_capital = 0; // its administration
    QString m_fault;
};

} // namespace vakhta::centre
