#include "ui/pages/column_parts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

ScrollColumn::ScrollColumn(Colour fill, QWidget *parent)
    : QScrollArea(parent)
    , m_fill(fill)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    restart();
}

/// Meanwhile it is at the column, else it would go to another part of the window.
void ScrollColumn::keepHand()
{
    const QWidget *hand = QApplication::focusWidget();
    if (!hand || !widget() || !widget()->isAncestorOf(hand) || hand->objectName().isEmpty())
        return;
    setFocus();
    QTimer::singleShot(0, this, [this, name = hand->objectName()] {
        if (auto *again = hasFocus() ? widget()->findChild<QWidget *>(name) : nullptr)
            again->setFocus();
    });
}

QVBoxLayout *ScrollColumn::restart()
{
    keepHand();
    auto *content = new Surface(m_fill);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(px(space::xl), px(space::xl), px(space::xl), px(space::xl));
    column->setSpacing(px(space::m));
    all->addLayout(column);
    all->addStretch(); // an aligned layout would cut words that wrap
    if (QWidget *old = takeWidget())
        old->deleteLater(); // Qt may be telling it of another style just now
    setWidget(content);
    return column;
}

/// With another size of letters the wrapped labels are as high as before until they are asked again.
void ScrollColumn::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::StyleChange || !widget())
        return;
    QMetaObject::invokeMethod(this, [this] {
        for (QLabel *label : widget()->findChildren<QLabel *>())
            label->updateGeometry();
    }, Qt::QueuedConnection);
}

Label *wrapped(const QString &text, TextStyle style, Colour colour, bool selectable)
{
    auto *label = new Label(text, style, colour);
    label->setWordWrap(true);
    if (selectable)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *quoted(const QString &text, const QString &meta, Colour bar)
{
    auto *quote = new QWidget;
    auto *row = new QHBoxLayout(quote);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::l));
    auto *stripe = new Surface(bar);
    stripe->setFixedWidth(px(3));
    row->addWidget(stripe);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(space::xs));
    words->addWidget(wrapped(text, TextStyle::Body, &Theme::text, true));
    words->addWidget(wrapped(meta, TextStyle::Small, &Theme::text2));
    row->addLayout(words, 1);
    return quote;
}

QWidget *headed(const QString &icon, const QString &text, Colour colour)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::m));
    row->addWidget(new IconLabel(icon, colour), 0, Qt::AlignTop);
    row->addWidget(wrapped(text, TextStyle::BodyBold, colour), 1);
    return head;
}

} // namespace vakhta
