#include "ui/charts/sector_bars.h"

#include "ui/text/time_text.h"
#include "ui/widgets/paint.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QValueAxis>

namespace vakhta {

namespace {

constexpr double barShare = 0.62;

} // namespace

SectorBars::SectorBars(QWidget *parent)
    : ChartView(parent)
    , m_series(new QHorizontalBarSeries(chart()))
    , m_counts(new QBarSet(QString(), chart()))
    , m_names(new QBarCategoryAxis(chart()))
    , m_axis(countAxis())
{
    setObjectName(QStringLiteral("sectorBars"));
    setAccessibleName(tr("Appeals received by sector"));
    m_series->append(m_counts);
    m_series->setBarWidth(barShare);
    chart()->addSeries(m_series);
    chart()->addAxis(m_names, Qt::AlignLeft);
    chart()->addAxis(m_axis, Qt::AlignBottom);
    m_series->attachAxis(m_names);
    m_series->attachAxis(m_axis);
    m_axis->setVisible(false); // every bar has its number
    m_names->setLabelsVisible(false); // painted by us: the library drops them all when one is long
    dress();
}

void SectorBars::dress()
{
    m_counts->setColor(theme().series[0]);
    m_counts->setBorderColor(Qt::transparent);
    dressAxis(m_names);
    m_names->setGridLineVisible(false);
    m_names->setLineVisible(false);
    makeRoom();
}

void SectorBars::makeRoom()
{
    m_nameWidth = 0;
    for (const Bar &bar : m_bars)
        m_nameWidth = qMax(m_nameWidth, textWidth(bar.name, TextStyle::Small));
    m_nameWidth = qMin(m_nameWidth, px(180));
    chart()->setMargins(QMargins(m_nameWidth + px(12), 0, px(48), 0));
}

void SectorBars::show(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    m_counts->remove(0, m_counts->count());
    QStringList names;
    int most = 1;
    for (int row = 0; row < places(); ++row) {
        const Bar &bar = m_bars[size_t(rowOf(row))];
        m_counts->append(bar.count);
        names << bar.name;
        most = qMax(most, bar.count);
    }
    m_names->setCategories(names);
    makeRoom();
    m_axis->setRange(0, most);
    setCurrent(-1);
    viewport()->update();
}

const SectorBars::Bar *SectorBars::at(int place) const
{
    return place >= 0 && place < places() ? &m_bars[size_t(place)] : nullptr;
}

/// Computed from the plot: for horizontal bars mapToPosition takes the axes the other way round.
QRectF SectorBars::barOf(int place) const
{
    const QRectF plot = chart()->plotArea();
    const double height = plot.height() / qMax(1, places());
    const double share = m_bars[size_t(place)].count / qMax(1.0, m_axis->max());
    return {plot.left(), plot.top() + (place + (1 - barShare) / 2) * height, plot.width() * share, height * barShare};
}

int SectorBars::placeAt(const QPointF &position) const
{
    const QRectF plot = chart()->plotArea();
    if (places() == 0 || position.y() < plot.top() || position.y() >= plot.bottom())
        return -1;
    return qMin(places() - 1, int((position.y() - plot.top()) / plot.height() * places()));
}

void SectorBars::open()
{
    emit opened(m_bars[size_t(current())].sector);
}

void SectorBars::drawForeground(QPainter *painter, const QRectF &rect)
{
    ChartView::drawForeground(painter, rect);
    for (int place = 0; place < places(); ++place) {
        const QRectF bar = barOf(place);
        const int line = qMax(int(bar.height()), lineHeight(TextStyle::Small));
        const int top = int(bar.center().y()) - line / 2;
        const QRect name(int(bar.left()) - px(10) - m_nameWidth, top, m_nameWidth, line);
        paintText(*painter, name, m_bars[size_t(place)].name, TextStyle::Small, theme().text, Qt::AlignRight | Qt::AlignVCenter);
        const QRect number(int(bar.right()) + px(8), top, px(60), line);
        paintText(*painter, number, numberText(m_bars[size_t(place)].count), TextStyle::SmallBold, theme().text);
    }
    if (current() < 0)
        return;
    painter->setPen(QPen(hasFocus() ? theme().text : theme().edge, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(barOf(current()).adjusted(-1, -2, 2, 2));
}

} // namespace vakhta
