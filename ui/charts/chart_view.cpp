#include "ui/charts/chart_view.h"

#include "ui/text/time_text.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace vakhta {

namespace {

constexpr int steps = 4; // of every scale

} // namespace

int roundTop(int most)
{
    if (most <= 4)
        return 4;
    const double step = std::pow(10.0, std::floor(std::log10(most / 4.0)));
    for (const double factor : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5, 10.0}) {
        const double top = 4 * step * factor;
        if (top >= most && std::fmod(step * factor, 1.0) == 0.0)
            return int(top);
    }
    return int(40 * step);
}

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate); // our labels move with the plot, which the view does not know
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void ChartView::setCurrent(int place)
{
    const int valid = place >= 0 && place < places() ? place : -1;
    if (valid == m_current)
        return;
    m_current = valid;
    viewport()->update();
    emit currentChanged(m_current);
}

QValueAxis *ChartView::countAxis() const
{
    auto *axis = new QValueAxis(chart());
    axis->setTickCount(steps + 1);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    dressAxis(axis);
    return axis;
}

void ChartView::dressAxis(QAbstractAxis *axis) const
{
    axis->setGridLinePen(QPen(theme().line, 1));
    axis->setLinePen(QPen(theme().edge, 1));
}

int ChartView::scaleWidth(const QValueAxis &axis, const QString &unit)
{
    return textWidth(numberText(qRound(axis.max())) + unit, TextStyle::Caption) + px(8);
}

void ChartView::paintScale(QPainter &painter, const QValueAxis &axis, const QString &unit) const
{
    const QRectF plot = chart()->plotArea();
    const int line = lineHeight(TextStyle::Caption);
    for (int step = 0; step <= steps; ++step) {
        const int middle = qRound(plot.bottom() - plot.height() * step / steps);
        const QRect place(0, middle - line / 2, int(plot.left()) - px(8), line);
        paintText(painter, place, numberText(qRound(axis.max() * step / steps)) + unit, TextStyle::Caption, theme().text3,
                  Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ChartView::setTop(QValueAxis *axis, int most)
{
    axis->setRange(0, roundTop(most));
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int along = isVertical() ? Qt::Key_Down : Qt::Key_Right;
    const int back = isVertical() ? Qt::Key_Up : Qt::Key_Left;
    const int key = event->key();
    if (key == along)
        return setCurrent(qMin(m_current + 1, places() - 1));
    if (key == back)
        return setCurrent(qMax(m_current - 1, 0));
    if (key == Qt::Key_Home)
        return setCurrent(0);
    if (key == Qt::Key_End)
        return setCurrent(places() - 1);
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return stepAcross(key == Qt::Key_Up ? 1 : -1);
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current >= 0 && event->modifiers() == Qt::NoModifier)
        return open();
    QChartView::keyPressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position());
    viewport()->setCursor(place >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (place >= 0)
        setCurrent(place);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || place < 0)
        return;
    setCurrent(place);
    open();
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0)
        setCurrent(isVertical() ? 0 : places() - 1); // the newest day
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCurrent(-1);
    viewport()->update();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() != QEvent::StyleChange || m_dressing)
        return;
    m_dressing = true;
    dress();
    m_dressing = false;
}

} // namespace vakhta
