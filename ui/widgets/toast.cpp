#include "ui/widgets/toast.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

namespace {
constexpr auto offeredFor = 30s;
constexpr auto otherwiseFor = 6s;
} // namespace

Toast::Toast(QWidget *page)
    : Toast(page, {u"toast"_s, u"check"_s, tr("Undo"), tr("Undo the last act")})
{
    m_action->setObjectName(u"toastUndo"_s);
    m_action->setFocusPolicy(Qt::NoFocus); // Ctrl+Z is its key
}

Toast::Toast(QWidget *page, const ToastLook &look)
    : m_page(page)
    , m_sign(look.icon)
    , m_icon(new IconLabel(look.icon, &Theme::railOn, 16, this))
    , m_words(new Label(TextStyle::Body, &Theme::railOn, this))
    , m_action(new Button(look.action, Button::Look::OnDark, this))
    , m_timer(new QTimer(this))
    , m_beneath(new QTimer(this))
{
    setObjectName(look.name);
    m_action->setObjectName(look.name + u"Open"_s);
    m_action->setSmall(true);
    m_action->setAccessibleName(look.spoken);
    m_timer->setSingleShot(true);
    m_beneath->setInterval(200ms);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_beneath, &QTimer::timeout, this, &Toast::place);
    connect(m_action, &Button::clicked, this, &Toast::actionAsked);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), px(8), px(10), px(8));
    row->setSpacing(px(12));
    row->addWidget(m_icon);
    row->addWidget(m_words);
    row->addWidget(m_action);
    page->installEventFilter(this);
    hide();
}

void Toast::tell(const QString &words, bool offered)
{
    m_icon->setIcon(m_sign, &Theme::railOn);
    m_words->setText(words);
    m_action->setVisible(offered);
    m_timer->start(offered ? offeredFor : otherwiseFor);
    m_beneath->start();
    show();
    place();
    QAccessibleEvent told(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Toast::tellWhyNot(const QString &words)
{
    tell(words);
    m_icon->setIcon(u"circle-alert"_s, &Theme::railOn);
}

void Toast::setOffered(bool offered)
{
    if (isHidden() || offered != m_action->isHidden())
        return;
    m_action->setVisible(offered);
    m_timer->start(offered ? offeredFor : otherwiseFor);
    place();
}

QString Toast::words() const
{
    return m_words->text();
}

/// At the bottom in the middle; higher where a button, a field of the page or another toast would be covered.
void Toast::place()
{
    if (isHidden())
        return m_beneath->stop();
    adjustSize();
    QRect at(QPoint((m_page->width() - width()) / 2, m_page->height() - height() - px(space::xl)), size());
    std::vector<QRect> taken;
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool used = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget);
        if (used && widget->isVisible())
            taken.push_back(QRect(widget->mapTo(m_page, QPoint()), widget->size()));
    }
    for (const Toast *other : parentWidget()->findChildren<Toast *>(Qt::FindDirectChildrenOnly)) {
        if (other != this && other->isVisible())
            taken.push_back(QRect(m_page->mapFrom(parentWidget(), other->pos()), other->size()));
    }
    std::sort(taken.begin(), taken.end(), [](const QRect &a, const QRect &b) { return a.top() > b.top(); });
    for (const QRect &rect : taken) {
        if (rect.adjusted(0, -px(space::m), 0, px(space::m)).intersects(at))
            at.moveBottom(rect.top() - px(space::m) - 1);
    }
    if (at.top() >= 0)
        move(m_page->mapTo(parentWidget(), at.topLeft()));
    raise();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), radius::control, theme().rail, theme().railSel);
}

} // namespace vakhta
