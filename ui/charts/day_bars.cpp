#include "ui/charts/day_bars.h"

#include "ui/text/words.h"
#include "ui/widgets/paint.h"

#include <QMouseEvent>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace vakhta {

namespace {

constexpr double barShare = 0.72; // of its day

} // namespace

int dateStep(int days, double width, int dateWidth)
{
    for (const int step : {1, 2, 7, 14, 30}) {
        if (days * dateWidth <= width * step)
            return step;
    }
    return 60;
}

DayBars::DayBars(QWidget *parent)
    : ChartView(parent)
    , m_series(new QStackedBarSeries(chart()))
    , m_incidents(new QBarSet(systemText(System::Incidents), chart()))
    , m_feedback(new QBarSet(systemText(System::Feedback), chart()))
    , m_dayAxis(new QBarCategoryAxis(chart()))
    , m_countAxis(countAxis())
{
    setObjectName(QStringLiteral("dayBars"));
    setAccessibleName(tr("Appeals received by day"));
    m_series->append(m_incidents);
    m_series->append(m_feedback);
    m_series->setBarWidth(barShare);
    chart()->addSeries(m_series);
    chart()->addAxis(m_dayAxis, Qt::AlignBottom);
    chart()->addAxis(m_countAxis, Qt::AlignLeft);
    m_series->attachAxis(m_dayAxis);
    m_series->attachAxis(m_countAxis);
    m_dayAxis->setLabelsVisible(false); // painted by us: only as many dates as fit
    m_dayAxis->setGridLineVisible(false);
    dress();
}

void DayBars::show(const Statistics &statistics, const QStringList &days)
{
    m_incidents->remove(0, m_incidents->count());
    m_feedback->remove(0, m_feedback->count());
    int most = 0;
    QStringList names;
    for (size_t day = 0; day < statistics.incidents.size(); ++day) {
        m_incidents->append(statistics.incidents[day]);
        m_feedback->append(statistics.feedback[day]);
        most = qMax(most, statistics.incidents[day] + statistics.feedback[day]);
        names << QString::number(day);
    }
    m_days = days;
    m_dayAxis->setCategories(names);
    setTop(m_countAxis, most);
    makeRoom();
    setCurrent(-1);
    viewport()->update();
}

void DayBars::makeRoom()
{
    const int label = qMax(textWidth(systemText(System::Incidents), TextStyle::Meta), textWidth(systemText(System::Feedback), TextStyle::Meta));
    chart()->setMargins(QMargins(scaleWidth(*m_countAxis), px(8), label + px(28), px(20)));
}

void DayBars::dress()
{
    for (QBarSet *set : {m_incidents, m_feedback}) {
        set->setColor(theme().series[set == m_incidents ? 0 : 1]);
        set->setBorderColor(Qt::transparent);
    }
    dressAxis(m_dayAxis);
    dressAxis(m_countAxis);
    makeRoom();
}

int DayBars::places() const
{
    return m_incidents->count();
}

double DayBars::valueOf(int day, int system) const
{
    const double incidents = m_incidents->at(day);
    return system == int(System::Incidents) ? incidents : system == int(System::Feedback) ? m_feedback->at(day) : incidents + m_feedback->at(day);
}

int DayBars::placeAt(const QPointF &position) const
{
    if (places() == 0 || !chart()->plotArea().contains(position))
        return -1;
    const int day = qRound(chart()->mapToValue(position, m_series).x());
    return day >= 0 && day < places() ? day : -1;
}

void DayBars::mouseMoveEvent(QMouseEvent *event)
{
    ChartView::mouseMoveEvent(event);
    if (current() < 0)
        return;
    const double height = chart()->mapToValue(event->position(), m_series).y();
    const int system = height > valueOf(current(), -1) ? -1 : height > m_incidents->at(current()) ? int(System::Feedback) : int(System::Incidents);
    if (system != m_system) {
        m_system = system;
        viewport()->update();
        emit systemChanged();
    }
}

void DayBars::stepAcross(int step)
{
    m_system = qBound(-1, m_system + step, 1);
    viewport()->update();
    emit systemChanged();
}

void DayBars::open()
{
    emit opened(current(), m_system);
}

QRectF DayBars::barOf(int day, double from, double to) const
{
    const QPointF upper = chart()->mapToPosition(QPointF(day, to), m_series);
    const QPointF lower = chart()->mapToPosition(QPointF(day, from), m_series);
    const double width = chart()->plotArea().width() / qMax(1, places()) * barShare;
    return {upper.x() - width / 2, upper.y(), width, lower.y() - upper.y()};
}

void DayBars::drawForeground(QPainter *painter, const QRectF &rect)
{
    ChartView::drawForeground(painter, rect);
    if (places() == 0)
        return;
    paintScale(*painter, *m_countAxis);
    paintDays(*painter);
    paintEndLabels(*painter);
    if (current() < 0)
        return;
    const double from = m_system == int(System::Feedback) ? m_incidents->at(current()) : 0;
    painter->setPen(QPen(hasFocus() ? theme().text : theme().edge, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(barOf(current(), from, from + valueOf(current(), m_system)).adjusted(-2, -2, 2, 1));
}

void DayBars::paintDays(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    const int width = textWidth(m_days.isEmpty() ? QString() : m_days.last(), TextStyle::Caption) + px(16);
    const int step = dateStep(places(), plot.width(), width);
    for (int day = places() - 1; day >= 0; day -= step) {
        const double centre = chart()->mapToPosition(QPointF(day, 0), m_series).x();
        const double left = qMin(centre - width / 2.0, double(viewport()->width() - width));
        paintText(painter, QRect(int(left), int(plot.bottom()) + px(4), width, px(16)), m_days.value(day), TextStyle::Caption, theme().text3,
                  Qt::AlignCenter);
    }
}

/// The name of each part stands beside the last bar, in place of a legend.
void DayBars::paintEndLabels(QPainter &painter) const
{
    const int last = places() - 1;
    const double split = m_incidents->at(last);
    const QRectF lower = barOf(last, 0, split);
    const QRectF upper = barOf(last, split, split + m_feedback->at(last));
    const double low = lower.center().y();
    const double high = qMin(upper.center().y(), low - px(18)); // so that short bars don't print over each other
    const std::pair<double, System> labels[] = {{low, System::Incidents}, {high, System::Feedback}};
    for (const auto &[middle, system] : labels) {
        const int left = int(lower.right()) + px(22);
        const QRect place(left, int(middle) - px(9), viewport()->width() - left, px(18));
        painter.fillRect(QRectF(left - px(12), place.center().y() - px(4), px(8), px(8)), theme().series[size_t(system)]);
        paintText(painter, place, systemText(system), TextStyle::Meta, theme().text2);
    }
}

void DayBars::resizeEvent(QResizeEvent *event)
{
    ChartView::resizeEvent(event);
    viewport()->update();
}

} // namespace vakhta
