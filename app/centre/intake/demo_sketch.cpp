#include "app/centre/intake/demo_sketch.h"

#include "app/core/region_clock.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
constexpr int msOfMinute = 60'000;
enum PartOfDay { Morning, Noon, Evening };

PartOfDay partOf(int minute)
{
    return minute >= 17 * 60 || minute < 4 * 60 ? Evening : minute < 10 * 60 ? Morning : Noon;
}

// Buses annoy in the morning, darkness in the evening, offices at noon.
double bent(const QString &topic, int sector, PartOfDay part)
{
    if (sector == 7)
        return part == Morning ? 1.8 : 0.9;
    if (topic == u"Освещение улиц"_s)
        return part == Evening ? 2.0 : 0.6;
    if (sector == 4 || topic == u"Запах с полигона"_s)
        return part == Evening ? 1.5 : 0.9;
    if (sector == 1 || sector == 8)
        return part == Evening ? 0.7 : 1.2;
    return 1;
}

bool inSeason(const DemoTheme &theme, int month)
{
    if (theme.firstMonth <= theme.lastMonth)
        return month >= theme.firstMonth && month <= theme.lastMonth;
    return month >= theme.firstMonth || month <= theme.lastMonth;
}

size_t drawn(const std::vector<double> &sums, DemoRandom &dice)
{
    const double at = dice.unit() * sums.back();
    return std::min(size_t(std::upper_bound(sums.begin(), sums.end(), at) - sums.begin()), sums.size() - 1);
}

template <typename List, typename Weight>
std::vector<double> sumsOf(const List &list, Weight weight)
{
    std::vector<double> sums;
    double sum = 0;
    for (const auto &each : list)
        sums.push_back(sum += weight(each));
    return sums;
}

/// Is `id` the body `root` or below it?
bool belongsTo(qint64 id, qint64 root, const QHash<qint64, qint64> &parents)
{
    while (id && id != root)
        id = parents.value(id);
    return id == root && id;
}
} // namespace

DemoSketcher::DemoSketcher(const Region &region, const DemoLanguage &language, quint32 seed)
    : m_language(language)
    , m_timeZone(region.profile.timeZone)
{
    resolveSubjects(region, language.themes, m_subjects);
    resolveSubjects(region, language.hail, m_hail);
    resolvePlaces(region);
    if (!m_fault.isEmpty())
        return;
    sumSubjects();
    m_people = sumsOf(m_localities, [](const Locality &locality) { return std::pow(double(locality.population), 0.93); });
    m_hailSums = sumsOf(m_hail, [](const Subject &subject) { return subject.theme->weight; });

    std::vector<size_t> towns;
    for (size_t i = 0; i < m_localities.size(); ++i) {
        if (m_localities[i].population > 25'000 && m_localities[i].population < 80'000 && m_localities[i].place->settlements[0].town)
            towns.push_back(i);
    }
    DemoRandom dice(seed, 3ull << 40);
    m_hailTown = towns.empty() ? 0 : dice.pick(towns);
    const auto other = std::find_if(towns.begin(), towns.end(), [this](size_t town) { return town != m_hailTown; });
    m_outageTown = other == towns.end() ? 0 : *other;
}

void DemoSketcher::resolveSubjects(const Region &region, const std::vector<DemoTheme> &themes, std::vector<Subject> &out)
{
    QHash<qint64, qint64> parents;
    for (const Executor &executor : region.executors) {
        parents.insert(executor.id, executor.parent);
        if (executor.shortName == u"Администрация Белогривска"_s)
            m_capital = executor.id;
    }
    for (const DemoTheme &theme : themes) {
        const auto topic = std::find_if(region.topics.begin(), region.topics.end(),
                                        [&](const Topic &each) { return each.parent && each.name == theme.topic; });
        if (topic == region.topics.end()) {
            complain(u"topic «%1»"_s.arg(theme.topic));
            continue;
        }
        if (theme.topic == u"Пропавшие люди"_s)
            m_missing = out.size();
        if (theme.topic == u"Отключение электричества"_s && &out == &m_subjects)
            m_outage = out.size();
        out.push_back({&theme, topic->id, topic->sector, topic->usualExecutor, belongsTo(topic->usualExecutor, m_capital, parents)});
    }
}

void DemoSketcher::resolvePlaces(const Region &region)
{
    QHash<QString, qint64> byShortName;
    for (const Executor &executor : region.executors)
        byShortName.insert(executor.shortName, executor.id);
    for (const DemoPlace &place : m_language.places) {
        const auto municipality = std::find_if(region.municipalities.begin(), region.municipalities.end(),
                                               [&](const Municipality &each) { return each.name == place.municipality; });
        if (municipality == region.municipalities.end()) {
            complain(u"municipality «%1»"_s.arg(place.municipality));
            continue;
        }
        Locality locality{&place, municipality->id, municipality->population, {}, 0};
        for (auto kind = place.bodies.begin(); kind != place.bodies.end(); ++kind) {
            for (const QString &name : kind.value()) {
                if (!byShortName.contains(name))
                    complain(u"executor «%1»"_s.arg(name));
                locality.bodies[kind.key()].push_back(byShortName.value(name));
            }
        }
        locality.administration = locality.bodies.value(u"управа"_s, {0})[0];
        m_localities.push_back(std::move(locality));
    }
}

void DemoSketcher::sumSubjects()
{
    for (size_t village = 0; village < 2; ++village) {
        for (int month = 1; month <= 12; ++month) {
            for (const PartOfDay part : {Morning, Noon, Evening}) {
                m_sums[village][size_t(month)][part] = sumsOf(m_subjects, [&](const Subject &subject) {
                    const DemoTheme &theme = *subject.theme;
                    return theme.weight * (village ? theme.village : 1) * (inSeason(theme, month) ? 1 : 0.02)
                        * bent(theme.topic, subject.sector, part);
                });
            }
        }
    }
}

DemoSketch DemoSketcher::sketch(const DemoMoment &moment, DemoRandom &dice) const
{
    const LocalMoment local = RegionClock::of(m_timeZone).local(QDateTime::fromMSecsSinceEpoch(moment.at, Qt::UTC));
    DemoSketch sketch{.moment = moment, .minute = int(local.ms / msOfMinute), .day = local.day};
    const bool outage = moment.kind == DemoMoment::Kind::Outage;
    const size_t where = moment.kind == DemoMoment::Kind::Hail ? m_hailTown : outage ? m_outageTown : drawn(m_people, dice);
    const Locality &locality = m_localities[where];
    sketch.place = locality.place;
    sketch.population = locality.population;
    sketch.municipality = locality.municipality;
    // Most live in the place that the municipality is named after.
    const auto &settlements = locality.place->settlements;
    sketch.settlement = &settlements[outage || dice.chance(60) ? 0 : size_t(dice.below(int(settlements.size())))];
    const Subject &subject = chooseSubject(sketch, dice);
    sketch.executor = executorFor(subject, locality, dice);
    chooseChannel(sketch, dice);
    choosePriority(sketch, dice);
    return sketch;
}

const DemoSketcher::Subject &DemoSketcher::chooseSubject(DemoSketch &sketch, DemoRandom &dice) const
{
    const Subject &subject = sketch.moment.kind == DemoMoment::Kind::Missing ? m_subjects[m_missing]
        : sketch.moment.kind == DemoMoment::Kind::Outage                     ? m_subjects[m_outage]
        : sketch.moment.kind == DemoMoment::Kind::Hail                       ? m_hail[drawn(m_hailSums, dice)]
                                                                             : ordinarySubject(sketch, dice);
    sketch.theme = subject.theme;
    sketch.topic = subject.topic;
    sketch.sector = subject.sector;
    // A case with more texts comes up more often.
    int texts = 0;
    for (const DemoCase &each : subject.theme->cases)
        texts += int(each.texts.size());
    int at = dice.below(texts);
    for (const DemoCase &each : subject.theme->cases) {
        sketch.about = &each;
        if ((at -= int(each.texts.size())) < 0)
            break;
    }
    return subject;
}

const DemoSketcher::Subject &DemoSketcher::ordinarySubject(const DemoSketch &sketch, DemoRandom &dice) const
{
    const auto &sums = m_sums[sketch.settlement->town ? 0 : 1][size_t(sketch.day.month())][partOf(sketch.minute)];
    return m_subjects[drawn(sums, dice)];
}

qint64 DemoSketcher::executorFor(const Subject &subject, const Locality &locality, DemoRandom &dice) const
{
    if (const auto bodies = locality.bodies.constFind(subject.theme->local); bodies != locality.bodies.constEnd())
        return dice.pick(*bodies);
    return subject.ofCapital && locality.administration != m_capital ? locality.administration : subject.usualExecutor;
}

void DemoSketcher::chooseChannel(DemoSketch &sketch, DemoRandom &dice)
{
    struct Share { Channel channel; int percent; };
    static constexpr std::array ordinary{Share{Channel::Vk, 31}, Share{Channel::Telegram, 12}, Share{Channel::Ok, 11},
                                         Share{Channel::Max, 7}, Share{Channel::Portal, 16}, Share{Channel::MobileApp, 10},
                                         Share{Channel::Widget, 8}, Share{Channel::Phone, 5}};
    static constexpr std::array hail{Share{Channel::Vk, 44}, Share{Channel::Telegram, 20}, Share{Channel::Ok, 9},
                                     Share{Channel::Max, 10}, Share{Channel::Portal, 7}, Share{Channel::MobileApp, 6},
                                     Share{Channel::Widget, 1}, Share{Channel::Phone, 3}};
    if (sketch.moment.kind == DemoMoment::Kind::Missing)
        return;
    int at = dice.below(100);
    for (const Share &share : sketch.moment.kind == DemoMoment::Kind::Hail ? hail : ordinary) {
        sketch.channel = share.channel;
        if ((at -= share.percent) < 0)
            break;
    }
    const bool night = sketch.minute < 8 * 60 || sketch.minute >= 20 * 60;
    if (sketch.channel == Channel::Phone && night) // nobody answers the phone then
        sketch.channel = Channel::MobileApp;
    sketch.system = sketch.channel >= Channel::Portal ? System::Feedback : System::Incidents;
}

void DemoSketcher::choosePriority(DemoSketch &sketch, DemoRandom &dice)
{
    if (sketch.moment.kind == DemoMoment::Kind::Missing)
        sketch.priority = Priority::Urgent;
    else if (dice.chance(sketch.theme->urgent))
        sketch.priority = dice.chance(18) ? Priority::Urgent : Priority::Raised;
}

void DemoSketcher::complain(const QString &words)
{
    if (m_fault.isEmpty())
        m_fault = u"the region has no "_s + words;
}

} // namespace vakhta::centre
