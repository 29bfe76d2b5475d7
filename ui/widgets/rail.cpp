#include "ui/widgets/rail.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int railWidth = 72, entryHeight = 56, logoHeight = 52;
}

RailButton::RailButton(const QString &icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
}

void RailButton::setBadge(int count)
{
    if (m_badge == count)
        return;
    m_badge = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

void RailButton::nextCheckState()
{
    isChecked() ? emit again() : setChecked(true);
}

void RailButton::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    emit focusLeft();
}

QSize RailButton::sizeHint() const
{
    return {px(railWidth), px(entryHeight)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    if (isChecked())
        painter.fillRect(rect(), t.railSel);
    if (isChecked())
        painter.fillRect(QRect(0, 0, 3, height()), t.lamp);
    const QColor colour = isChecked() || underMouse() ? t.railOn : t.railOff;
    const QRect sign(0, px(7), width(), px(24));
    paintIcon(painter, sign, m_icon, colour, px(20));
    const TextStyle usual = isChecked() ? TextStyle::SmallBold : TextStyle::Small;
    const bool fits = textWidth(text(), usual) <= width() - px(space::s);
    paintText(painter, {0, px(32), width(), px(18)}, text(), fits ? usual : TextStyle::Caption, colour, Qt::AlignCenter);
    if (m_badge > 0) {
        const QString number = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
        const int size = qMax(px(16), textWidth(number, TextStyle::Caption) + px(8));
        const QRect disc(width() / 2 + px(4), px(4), size, px(16));
        paintBox(painter, disc, px(8), t.lamp);
        paintText(painter, disc, number, TextStyle::Caption, t.onLamp, Qt::AlignCenter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.railOn, 2));
        painter.drawRect(rect().adjusted(5, 2, -3, -2));
    }
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
{
    setObjectName(u"rail"_s);
    auto *column = new QVBoxLayout(this);
    atEverySize(this, [this, column] {
        setFixedWidth(px(railWidth));
        column->setContentsMargins(0, px(logoHeight), 0, px(4));
    });
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addStretch();
    column->addLayout(m_bottom);
    for (QVBoxLayout *part : {m_top, m_bottom})
        part->setSpacing(0);
}

RailButton *Rail::add(const QString &key, const QString &icon, const QString &name, bool atBottom)
{
    auto *button = new RailButton(icon, name, this);
    button->setObjectName(u"section-"_s + key);
    (atBottom ? m_bottom : m_top)->addWidget(button);
    connect(button, &RailButton::focusLeft, this, &Rail::keepTabStop);
    connect(button, &RailButton::again, this, [this, key] { emit chosen(key); });
    connect(button, &QAbstractButton::toggled, this, [this, key](bool on) { // screen readers check it without a press
        if (on)
            emit chosen(key);
    });
    return button;
}

RailButton *Rail::button(const QString &key) const
{
    return findChild<RailButton *>(u"section-"_s + key);
}

void Rail::setCurrent(const QString &key)
{
    if (RailButton *wanted = button(key)) {
        const QSignalBlocker quiet(wanted);
        wanted->setChecked(true);
        keepTabStop();
    }
}

/// Qt would leave it with the button that had the keyboard last, also when that was only passed on by a page that goes.
void Rail::keepTabStop()
{
    for (RailButton *each : findChildren<RailButton *>(Qt::FindDirectChildrenOnly)) {
        if (!each->hasFocus())
            each->setFocusPolicy(each->isChecked() ? Qt::TabFocus : Qt::NoFocus);
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().rail);
    paintIcon(painter, {0, 0, width(), px(logoHeight)}, u"logo"_s, theme().railOn, px(30));
}

} // namespace vakhta
