#include "ui/widgets/button.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int roomForHints = 1400; // window width from which key hints are shown

/// Qt knows of menus of its own buttons only.
class DropButton final : public QAccessibleWidget
{
public:
    explicit DropButton(Button *button) : QAccessibleWidget(button, QAccessible::ButtonMenu), m_button(*button) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const bool open = m_button.dropMenu()->isVisible();
        state.hasPopup = state.expandable = true;
        state.expanded = open;
        state.collapsed = !open;
        return state;
    }
    QString text(QAccessible::Text which) const override
    {
        const QString given = QAccessibleWidget::text(which);
        return which == QAccessible::Name && given.isEmpty() ? m_button.text() : given;
    }
    QStringList actionNames() const override { return {showMenuAction(), pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (action == showMenuAction() || action == pressAction())
            return m_button.click();
        QAccessibleWidget::doAction(action);
    }

private:
    Button &m_button;
};

QAccessibleInterface *accessibleDropButton(const QString &, QObject *object)
{
    auto *button = qobject_cast<Button *>(object);
    return button && button->dropMenu() ? new DropButton(button) : nullptr;
}
}

struct Button::Colours
{
    QColor text, fill, border, sign;
};

Button::Button(const QString &text, Look look, QWidget *parent)
    : Button({}, text, look, parent)
{
}

Button::Button(const QString &icon, const QString &text, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_icon(icon)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(look == Look::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

Button *Button::sign(const QString &icon, const QString &name, QWidget *parent)
{
    auto *made = new Button(icon, {}, Look::Secondary, parent);
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

void Button::setText(const QString &text)
{
    QAbstractButton::setText(text);
    if (!m_hint.isEmpty())
        nameTooltip();
}

void Button::setLook(Look look)
{
    m_look = look;
    update();
}

void Button::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QString &hint)
{
    m_hint = hint;
    nameTooltip();
    updateGeometry();
}

void Button::nameTooltip()
{
    const QString name = text().isEmpty() ? accessibleName() : text();
    setToolTip(m_hint.isEmpty() ? name : u"%1 (%2)"_s.arg(name, m_hint));
}

void Button::setSmall(bool isSmall)
{
    m_small = isSmall;
    updateGeometry();
}

void Button::setValue(const QString &value)
{
    m_value = value;
    setAccessibleDescription(value);
    updateGeometry();
    update();
}

void Button::setDropMenu(QMenu *menu)
{
    static const bool told = [] {
        QAccessible::installFactory(accessibleDropButton);
        return true;
    }();
    Q_UNUSED(told)
    m_menu = menu;
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(this)) // made when it had no menu
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    menu->setParent(this, menu->windowFlags());
    connect(this, &QAbstractButton::clicked, menu,
            [this, menu] { menu->popup(mapToGlobal(QPoint(ringRoom, body().bottom() + 3))); });
    updateGeometry();
}

int Button::gap() const
{
    return px(m_small ? 6 : 8);
}

bool Button::isBareWords() const
{
    return m_look == Look::Link || m_look == Look::Warning;
}

bool Button::showsHint() const
{
    return !m_hint.isEmpty() && !text().isEmpty() && window()->width() >= px(roomForHints);
}

int Button::hintWidth() const
{
    return textWidth(m_hint, TextStyle::Caption) + px(10);
}

QRect Button::body() const
{
    return isBareWords() ? rect() : rect().adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
}

QSize Button::sizeHint() const
{
    const TextStyle style = m_look == Look::Primary ? TextStyle::BodyBold : (m_small ? TextStyle::Small : TextStyle::Body);
    int width = 0;
    const auto add = [&](int part) { width += part + (width ? gap() : 0); };
    if (!m_icon.isEmpty())
        add(px(16));
    if (!text().isEmpty())
        add(textWidth(text(), style));
    if (!m_value.isEmpty())
        width += px(4) + textWidth(m_value, TextStyle::BodyBold);
    if (showsHint())
        add(hintWidth());
    if (m_menu && !text().isEmpty())
        add(px(12));
    const int height = px(m_small ? 26 : 32);
    if (isBareWords())
        return {width + 4, qMax(px(24), lineHeight(style))};
    const int padding = text().isEmpty() ? (height - px(16)) / 2 : px(m_small ? 8 : 12);
    return {width + 2 * padding + 2 * ringRoom, height + 2 * ringRoom};
}

Button::Colours Button::colours() const
{
    const Theme &t = theme();
    const bool hot = underMouse() || isDown();
    if (!isEnabled() && m_look != Look::Link)
        return {t.text3, t.alt, t.line, t.text3};
    switch (m_look) {
    case Look::Primary: return {t.onAccent, hot ? t.accentHover : t.accent, {}, t.onAccent};
    case Look::Secondary: return {t.text, isChecked() ? t.sel : (hot ? t.hover : t.surface), t.edge, t.text2};
    case Look::Link: return {isEnabled() ? (hot ? t.accentHover : t.accent) : t.text3, {}, {}, t.accent};
    case Look::Bare: return {t.text2, isChecked() ? t.sel : (hot ? t.hover : QColor()), {}, t.text2};
    case Look::Warning: return {t.warn, hot ? t.warnBg : QColor(), {}, t.warn};
    case Look::OnDark: return {t.railOn, hot ? t.railSel : QColor(), t.railOn, t.railOn};
    }
    return {};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours now = colours();
    const QRect box = body();
    if (m_look != Look::Link)
        paintBody(painter, box, now);
    const int padding = isBareWords() ? 2 : (text().isEmpty() ? (box.width() - px(16)) / 2 : px(m_small ? 8 : 12));
    paintContents(painter, box.adjusted(padding, 0, -padding, 0), now);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::control + 2);
}

void Button::paintBody(QPainter &painter, const QRect &box, const Colours &now) const
{
    paintBox(painter, box, m_small ? radius::small : radius::control, now.fill, now.border);
}

void Button::paintContents(QPainter &painter, QRect inside, const Colours &now) const
{
    if (!m_icon.isEmpty()) {
        paintIcon(painter, {inside.topLeft(), QSize(px(16), inside.height())}, m_icon, now.sign, px(16));
        inside.setLeft(inside.left() + px(16) + gap());
    }
    if (m_menu && !text().isEmpty()) {
        paintIcon(painter, {QPoint(inside.right() - px(12), inside.top()), QSize(px(14), inside.height())}, u"chevron-down"_s,
                  now.sign, px(14));
        inside.setRight(inside.right() - px(12) - gap());
    }
    if (showsHint()) {
        const int width = hintWidth();
        const QRect hint(inside.right() + 1 - width, inside.center().y() - px(9) + 1, width, px(18));
        paintBox(painter, hint, radius::tile, {}, m_look == Look::Primary ? now.text : theme().line);
        paintText(painter, hint, m_hint, TextStyle::Caption, m_look == Look::Primary ? now.text : theme().text3, Qt::AlignCenter);
        inside.setRight(hint.left() - gap());
    }
    const TextStyle style = m_look == Look::Primary ? TextStyle::BodyBold : (m_small ? TextStyle::Small : TextStyle::Body);
    const int used = paintText(painter, inside, text(), style, now.text);
    if (!m_value.isEmpty())
        paintText(painter, inside.adjusted(used + px(4), 0, 0, 0), m_value, m_small ? TextStyle::SmallBold : TextStyle::BodyBold,
                  now.text);
    if (m_look == Look::Link)
        painter.fillRect(QRect(inside.left(), inside.center().y() + px(9), used, 1), now.text);
}

void Button::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

/// Enter presses as Space does; held, it presses once.
void Button::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || (event->modifiers() & ~Qt::KeypadModifier))
        return QAbstractButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
}

void Button::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Button::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace vakhta
