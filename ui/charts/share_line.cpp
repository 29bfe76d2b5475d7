#include "ui/charts/share_line.h"

#include "ui/charts/day_bars.h"
#include "ui/widgets/paint.h"

#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QString percent()
{
    return u"\u00A0%"_s;
}

} // namespace

int shareInTime(int inTime, int answered)
{
    return answered > 0 ? qRound(100.0 * inTime / answered) : -1;
}

ShareLine::ShareLine(QWidget *parent)
    : ChartView(parent)
    , m_series(new QLineSeries(chart()))
    , m_dayAxis(new QValueAxis(chart()))
    , m_axis(countAxis())
{
    setObjectName(u"shareLine"_s);
    setAccessibleName(tr("Share answered in time by day"));
    chart()->addSeries(m_series);
    chart()->addAxis(m_dayAxis, Qt::AlignBottom);
    chart()->addAxis(m_axis, Qt::AlignLeft);
    m_series->attachAxis(m_dayAxis);
    m_series->attachAxis(m_axis);
    m_axis->setRange(0, 100);
    m_dayAxis->setLabelsVisible(false);
    m_dayAxis->setGridLineVisible(false);
    dress();
}

void ShareLine::dress()
{
    m_series->setPen(QPen(theme().series[0], 2));
    dressAxis(m_axis);
    dressAxis(m_dayAxis);
    chart()->setMargins(QMargins(scaleWidth(*m_axis, percent()), px(8), px(52), px(20)));
}

void ShareLine::show(const Statistics &statistics, const QStringList &days)
{
    m_days = days;
    m_shares.clear();
    QList<QPointF> points;
    for (size_t day = 0; day < statistics.answered.size(); ++day) {
        m_shares.push_back(shareInTime(statistics.inTime[day], statistics.answered[day]));
        if (m_shares.back() >= 0)
            points << QPointF(double(day), m_shares.back());
    }
    m_series->replace(points);
    m_dayAxis->setRange(-0.5, qMax(0.5, places() - 0.5));
    setCurrent(-1);
    viewport()->update();
}

int ShareLine::shareOf(int day) const
{
    return day >= 0 && day < places() ? m_shares[size_t(day)] : -1;
}

int ShareLine::placeAt(const QPointF &position) const
{
    if (places() == 0 || !chart()->plotArea().contains(position))
        return -1;
    const int day = qRound(chart()->mapToValue(position, m_series).x());
    return shareOf(day) >= 0 ? day : -1;
}

void ShareLine::open()
{
    emit opened(current());
}

void ShareLine::paintDays(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    const int width = textWidth(m_days.isEmpty() ? QString() : m_days.last(), TextStyle::Caption) + px(16);
    const int step = dateStep(places(), plot.width(), width);
    for (int day = places() - 1; day >= 0; day -= step) {
        const double centre = chart()->mapToPosition(QPointF(day, 0), m_series).x();
        paintText(painter, QRect(int(centre) - width / 2, int(plot.bottom()) + px(4), width, px(16)), m_days.value(day), TextStyle::Caption,
                  theme().text3, Qt::AlignCenter);
    }
}

void ShareLine::drawForeground(QPainter *painter, const QRectF &rect)
{
    ChartView::drawForeground(painter, rect);
    if (m_series->count() == 0)
        return;
    paintScale(*painter, *m_axis, percent());
    paintDays(*painter);
    const auto ring = [&](const QPointF &value, int size, const QColor &colour) {
        painter->setPen(QPen(colour, 2));
        painter->setBrush(theme().surface);
        painter->drawEllipse(chart()->mapToPosition(value, m_series), size, size);
    };
    const QPointF last = m_series->at(m_series->count() - 1);
    ring(last, px(4), theme().series[0]);
    const QPointF end = chart()->mapToPosition(last, m_series);
    paintText(*painter, QRect(int(end.x()) + px(10), int(end.y()) - px(9), px(60), px(18)), tr("%1 %").arg(last.y()), TextStyle::SmallBold,
              theme().series[0]);
    if (current() >= 0 && shareOf(current()) >= 0)
        ring(QPointF(current(), shareOf(current())), px(6), hasFocus() ? theme().text : theme().edge);
}

} // namespace vakhta
