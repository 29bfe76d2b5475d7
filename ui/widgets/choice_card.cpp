#include "ui/widgets/choice_card.h"

#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"

namespace vakhta {

ChoiceCard::ChoiceCard(const QString &name, QWidget *parent)
    : QRadioButton(parent)
{
    setObjectName(name);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceCard::tell(const QString &what, const QString &consequence)
{
    setText(what);
    setAccessibleDescription(consequence);
    setToolTip(tipText(consequence));
    m_consequence = consequence;
    update();
}

QSize ChoiceCard::sizeHint() const
{
    return {px(320), lineHeight(TextStyle::Body) + lineHeight(TextStyle::Small) + 2 * px(10) + 2 * ringRoom};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {px(160), sizeHint().height()};
}

void ChoiceCard::focusInEvent(QFocusEvent *event)
{
    QRadioButton::focusInEvent(event);
    emit focused();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect().adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    const QColor fill = isChecked() ? theme().sel : underMouse() ? theme().hover : theme().surface;
    paintBox(painter, box, 6, fill, isChecked() ? theme().accent : theme().line);
    if (hasFocus())
        paintFocusRing(painter, rect(), 8);
    const int line = box.top() + px(10) + lineHeight(TextStyle::Body) / 2;
    const QRectF ring(box.left() + px(14), line - px(8), px(16), px(16));
    painter.setPen(QPen(isChecked() ? theme().accent : theme().edge, 1.5));
    painter.setBrush(theme().surface);
    painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().accent);
        painter.drawEllipse(ring.adjusted(px(4), px(4), -px(4), -px(4)));
    }
    QRect words(box.left() + px(44), box.top() + px(10), box.width() - px(58), lineHeight(TextStyle::Body));
    paintText(painter, words, text(), TextStyle::BodyBold, theme().text);
    words.translate(0, words.height());
    words.setHeight(lineHeight(TextStyle::Small));
    paintText(painter, words, m_consequence, TextStyle::Small, theme().text2);
}

} // namespace vakhta
