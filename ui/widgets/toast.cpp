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
constexpr auto undoableFor = 30s;
constexpr auto otherwiseFor = 6s;
} // namespace

Toast::Toast(QWidget *page)
    : m_page(page)
    , m_icon(new IconLabel(u"check"_s, &Theme::railOn, 16, this))
    , m_words(new Label(TextStyle::Body, &Theme::railOn, this))
    , m_undo(new Button(tr("Undo"), Button::Look::OnDark, this))
    , m_timer(new QTimer(this))
    , m_beneath(new QTimer(this))
{
    setObjectName(u"toast"_s);
    m_undo->setObjectName(u"toastUndo"_s);
    m_undo->setSmall(true);
    m_undo->setAccessibleName(tr("Undo the last act"));
    m_undo->setFocusPolicy(Qt::NoFocus); // Ctrl+Z is its key
    m_timer->setSingleShot(true);
    m_beneath->setInterval(200ms);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_beneath, &QTimer::timeout, this, &Toast::place);
    connect(m_undo, &Button::clicked, this, &Toast::undoAsked);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), px(8), px(10), px(8));
    row->setSpacing(px(12));
    row->addWidget(m_icon);
    row->addWidget(m_words);
    row->addWidget(m_undo);
    page->installEventFilter(this);
    hide();
}

void Toast::tell(const QString &words, bool undoable)
{
    m_words->setText(words);
    m_undo->setVisible(undoable);
    m_timer->start(undoable ? undoableFor : otherwiseFor);
    m_beneath->start();
    show();
    place();
    QAccessibleEvent told(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Toast::setUndoable(bool undoable)
{
    if (isHidden() || undoable != m_undo->isHidden())
        return;
    m_undo->setVisible(undoable);
    m_timer->start(undoable ? undoableFor : otherwiseFor);
    place();
}

QString Toast::words() const
{
    return m_words->text();
}

/// At the bottom in the middle; higher where a button or a field of the page would be covered.
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
