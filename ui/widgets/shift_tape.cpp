#include "ui/widgets/shift_tape.h"

#include "ui/text/time_text.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int soonSeconds = 3600;
constexpr int brickHeight = 4, brickStep = 6, hoursHeight = 16;
}

ShiftTape::ShiftTape(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"shiftTape"_s);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Deadlines of the shift"));
}

QSize ShiftTape::sizeHint() const
{
    return {px(500), px(46)};
}

QSize ShiftTape::minimumSizeHint() const
{
    return {px(320), px(46)};
}

void ShiftTape::setValues(const ShiftTapeValues &values)
{
    m_values = values;
    setAccessibleDescription(values.sentence());
    update();
}

QRect ShiftTape::bricksArea() const
{
    return rect().adjusted(px(9), px(2), -px(9), -px(hoursHeight));
}

QRect ShiftTape::slot(int index) const
{
    const QRect area = bricksArea();
    const double width = double(area.width()) / qMax(1, count());
    const int left = area.left() + qRound(width * index);
    return {left, area.top(), area.left() + qRound(width * (index + 1)) - left, area.height()};
}

int ShiftTape::at(const QPoint &point) const
{
    for (int i = 0; i < count(); ++i) {
        if (slot(i).left() <= point.x() && point.x() <= slot(i).right())
            return i;
    }
    return -1;
}

void ShiftTape::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const QRect area = bricksArea();
    for (int i = 0; i < count(); ++i) {
        if (!m_values.halfHours[size_t(i)].working)
            paintHatch(painter, slot(i), t.line, px(6));
        if (i == m_chosen)
            painter.fillRect(slot(i), t.sel);
        paintBricks(painter, i);
    }
    paintLine(painter, {area.left(), area.bottom() + 1}, {area.right(), area.bottom() + 1}, t.edge);
    if (count() > 0)
        paintHours(painter);
    paintNow(painter);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::chip);
}

void ShiftTape::paintBricks(QPainter &painter, int index) const
{
    const Theme &t = theme();
    const auto &half = m_values.halfHours[size_t(index)];
    const QTime end = half.at.addSecs(1800);
    const bool past = end <= m_values.now;
    const bool soon = !past && m_values.now.secsTo(half.at) < soonSeconds;
    const int bricks = ShiftTapeValues::bricks(past ? half.all : half.open);
    const int missed = past ? ShiftTapeValues::bricks(half.open) : 0;
    const QRect place = slot(index);
    QColor done = t.edge;
    done.setAlphaF(0.55f);
    for (int i = 0; i < bricks; ++i) {
        const QRect brick(place.left() + 1, place.bottom() - px(brickHeight) - i * px(brickStep), place.width() - 3, px(brickHeight));
        if (brick.top() < place.top())
            break;
        painter.fillRect(brick, i < missed ? t.dangerFill : (past ? done : (soon ? t.warn : t.accent)));
    }
}

void ShiftTape::paintHours(QPainter &painter) const
{
    const QRect area = bricksArea();
    for (int i = 0; i <= count(); ++i) {
        const bool last = i == count();
        const QTime at = last ? m_values.halfHours.back().at.addSecs(1800) : m_values.halfHours[size_t(i)].at;
        if (at.minute() != 0)
            continue;
        const int x = last ? area.right() : slot(i).left();
        paintLine(painter, {x, area.bottom() + 1}, {x, area.bottom() + 3}, theme().edge);
        const bool nearNow = qAbs(at.secsTo(m_values.now)) < 2700;
        if (at.hour() % 2 == 0 && !nearNow)
            paintText(painter, {x - px(16), area.bottom() + px(4), px(32), px(12)}, at.toString(u"HH"_s), TextStyle::Caption, theme().text2,
                      Qt::AlignCenter);
    }
}

void ShiftTape::paintNow(QPainter &painter) const
{
    if (count() == 0)
        return;
    const QRect area = bricksArea();
    const int since = m_values.halfHours.front().at.secsTo(m_values.now);
    const int whole = count() * 1800;
    if (since < 0 || since > whole)
        return;
    const int x = area.left() + int(qint64(area.width()) * since / whole);
    painter.fillRect(QRect(x, rect().top(), px(2), area.bottom() + px(4)), theme().text);
    const QRect words(qBound(0, x - px(22), width() - px(44)), area.bottom() + px(4), px(44), px(12));
    QFont bold = vakhta::font(TextStyle::Caption);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme().text);
    painter.drawText(words, Qt::AlignCenter, m_values.now.toString(u"HH:mm"_s));
}

QString ShiftTape::wordsOf(int index) const
{
    const auto &half = m_values.halfHours[size_t(index)];
    return tr("%1–%2: %n deadline(s) wait", nullptr, half.open).arg(half.at.toString(u"HH:mm"_s), half.at.addSecs(1800).toString(u"HH:mm"_s));
}

void ShiftTape::choose(int index)
{
    if (m_chosen == index)
        return;
    m_chosen = index;
    if (index >= 0)
        setAccessibleDescription(wordsOf(index));
    update();
}

void ShiftTape::mousePressEvent(QMouseEvent *event)
{
    const int index = at(event->pos());
    if (event->button() == Qt::LeftButton && index >= 0)
        emit halfHourAsked(m_values.halfHours[size_t(index)].at);
}

void ShiftTape::mouseMoveEvent(QMouseEvent *event)
{
    choose(at(event->pos()));
}

void ShiftTape::leaveEvent(QEvent *)
{
    choose(-1);
}

void ShiftTape::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    for (int i = 0; i < count() && m_chosen < 0; ++i) {
        if (m_values.halfHours[size_t(i)].at.addSecs(1800) > m_values.now)
            choose(i);
    }
}

void ShiftTape::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        choose(qBound(0, m_chosen + (event->key() == Qt::Key_Left ? -1 : 1), count() - 1));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_chosen >= 0)
        emit halfHourAsked(m_values.halfHours[size_t(m_chosen)].at);
    else
        QWidget::keyPressEvent(event);
}

bool ShiftTape::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = at(help->pos());
        QToolTip::showText(help->globalPos(), index >= 0 ? wordsOf(index) : m_values.sentence(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace vakhta
