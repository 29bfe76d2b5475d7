#include "ui/charts/charts_page.h"

#include "app/core/when_ready.h"
#include "ui/charts/day_bars.h"
#include "ui/charts/sector_bars.h"
#include "ui/charts/share_line.h"
#include "ui/charts/statistics_model.h"
#include "ui/pages/page_states.h"
#include "ui/text/names.h"
#include "ui/text/time_text.h"
#include "ui/text/words.h"
#include "ui/widgets/label.h"

#include <QTabBar>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

int sumOf(const std::vector<int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

int receivedOn(const Statistics &statistics, size_t day)
{
    return statistics.incidents[day] + statistics.feedback[day];
}

} // namespace

void ChartsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

int ChartsPage::days() const
{
    return m_period->tabData(m_period->currentIndex()).toInt();
}

void ChartsPage::refresh()
{
    m_states->showLoading();
    whenReady(m_reader.region(), this, [this, asked = ++m_asked](Result<Region> region) {
        if (asked != m_asked)
            return;
        if (!region)
            return m_states->showError(region.error());
        m_region = std::move(*region);
        m_title->setText(m_region.profile.name);
        load();
    });
}

void ChartsPage::load()
{
    const QDate today = here().today();
    whenReady(m_reader.statistics(today.addDays(1 - days()), today), this, [this, asked = ++m_asked](Result<Statistics> statistics) {
        if (asked != m_asked)
            return;
        if (!statistics)
            return m_states->showError(statistics.error());
        if (sumOf(statistics->incidents) + sumOf(statistics->feedback) + sumOf(statistics->answered) == 0)
            return m_states->showEmpty(u"map"_s, tr("No appeals in these %n days", nullptr, days()),
                                       tr("Choose a longer period, or wait until the appeals have been loaded."), tr("Show 90 days"));
        showStatistics(*statistics);
        m_states->showContent();
    });
}

void ChartsPage::showStatistics(const Statistics &statistics)
{
    m_statistics = statistics;
    QStringList names;
    for (size_t day = 0; day < statistics.incidents.size(); ++day)
        names << dateText(statistics.first.addDays(qint64(day)), here());
    m_dayBars->show(statistics, names);
    m_shareLine->show(statistics, names);
    m_model->replace(statistics, names);

    std::vector<SectorBars::Bar> bars;
    for (size_t sector = 0; sector < statistics.sectors.size(); ++sector) {
        const int count = sumOf(statistics.sectors[sector]);
        if (sector > 0 || count > 0)
            bars.push_back({int(sector), sector == 0 ? tr("Not classified") : sectorName(m_region, int(sector)), count});
    }
    std::stable_sort(bars.begin(), bars.end(), [](const SectorBars::Bar &a, const SectorBars::Bar &b) { return a.count > b.count; });
    m_sectorBars->show(std::move(bars));
    showFigures(statistics);
    tellDay();
}

void ChartsPage::showFigures(const Statistics &statistics)
{
    const size_t last = statistics.incidents.size() - 1;
    const int received = sumOf(statistics.incidents) + sumOf(statistics.feedback);
    const int before = received - receivedOn(statistics, last);
    m_figures[0]->setText(numberText(receivedOn(statistics, last)));
    m_figureNotes[0]->setText(last == 0 ? QString() : tr("a day before: %1 on average").arg(numberText(before / int(last))));
    m_figures[1]->setText(numberText(received));
    m_figureNotes[1]->setText(tr("social networks %1, platform %2")
                                  .arg(numberText(sumOf(statistics.incidents)), numberText(sumOf(statistics.feedback))));
    const int answered = sumOf(statistics.answered);
    const int share = shareInTime(sumOf(statistics.inTime), answered);
    m_figures[2]->setText(share < 0 ? u"—"_s : tr("%1 %").arg(share));
    m_figureNotes[2]->setText(tr("late: %1 of %2").arg(numberText(answered - sumOf(statistics.inTime)), numberText(answered)));
    whenReady(m_reader.counts(), this, [this](Result<QueueCounts> counts) {
        if (!counts || counts->queues.size() < size_t(queueCount))
            return;
        m_figures[3]->setText(numberText(counts->queues[size_t(Queue::Overdue)].total));
        m_figureNotes[3]->setText(tr("%n open", nullptr, counts->queues[size_t(Queue::Open)].total));
    });
}

/// What the chosen bar is, in words beside the chart's title and for assistive tools.
void ChartsPage::tellDay()
{
    const int day = m_dayBars->current();
    if (day < 0 || day >= int(m_statistics.incidents.size()))
        return m_dayWords->setText(tr("arrows choose a bar, Enter opens its list"));
    const int incidents = m_statistics.incidents[size_t(day)];
    const int feedback = m_statistics.feedback[size_t(day)];
    const QString date = dateText(m_statistics.first.addDays(day), here());
    const int system = m_dayBars->system();
    const QString words = system < 0 ? tr("%1: %2, of them %3 and %4").arg(date, numberText(incidents + feedback), numberText(incidents), numberText(feedback))
                                     : tr("%1, %2: %3").arg(date, systemText(System(system)), numberText(system == 0 ? incidents : feedback));
    m_dayWords->setText(words);
    m_dayBars->setAccessibleDescription(words);
}

void ChartsPage::tellSector()
{
    const SectorBars::Bar *bar = m_sectorBars->at(m_sectorBars->current());
    m_sectorBars->setAccessibleDescription(bar ? u"%1: %2"_s.arg(bar->name, numberText(bar->count)) : QString());
}

void ChartsPage::tellShare()
{
    const int day = m_shareLine->current();
    const int share = m_shareLine->shareOf(day);
    const QString words = share < 0 ? QString() : tr("%1: %2 %").arg(dateText(m_statistics.first.addDays(day), here())).arg(share);
    m_shareWords->setText(words);
    m_shareLine->setAccessibleDescription(words);
}

AppealQuery ChartsPage::queryOf(const QDate &from, const QDate &to) const
{
    const QTimeZone zone(m_region.profile.timeZone.toLatin1());
    AppealQuery query;
    query.queue = Queue::All;
    query.order = Order::Newest;
    query.receivedFrom = from.startOfDay(zone).toUTC();
    query.receivedTo = to.addDays(1).startOfDay(zone).toUTC();
    return query;
}

void ChartsPage::openDay(int day, int system)
{
    const QDate date = m_statistics.first.addDays(day);
    AppealQuery query = queryOf(date, date);
    query.system = system;
    const QString when = dateText(date, here());
    emit openList(query, system < 0 ? tr("Received %1").arg(when) : tr("Received %1, %2").arg(when, systemText(System(system))));
}

void ChartsPage::openSector(int sector)
{
    AppealQuery query = queryOf(m_statistics.first, here().today());
    query.sector = sector;
    emit openList(query, tr("%1, %n days", nullptr, days()).arg(sector == 0 ? tr("Not classified") : sectorName(m_region, sector)));
}

/// The line counts answers by the day they were given; the list holds the late ones of that day.
void ChartsPage::openShare(int day)
{
    const QDate date = m_statistics.first.addDays(day);
    AppealQuery query = queryOf(date, date);
    query.answeredFrom = std::exchange(query.receivedFrom, {});
    query.answeredTo = std::exchange(query.receivedTo, {});
    query.answeredInTime = 0;
    emit openList(query, tr("Answered late %1").arg(dateText(date, here())));
}

LocalTime ChartsPage::here() const
{
    return LocalTime::of(m_clock(), m_region.profile);
}

} // namespace vakhta
