#include "ui/widgets/label.h"

#include "ui/text/visible_text.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QPainter>

namespace vakhta {

Label::Label(TextStyle style, Colour colour, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    dress();
}

Label::Label(const QString &text, TextStyle style, Colour colour, QWidget *parent)
    : Label(style, colour, parent)
{
    setText(text);
}

void Label::setColour(Colour colour)
{
    m_colour = colour;
    dress();
}

void Label::setStyle(TextStyle style)
{
    m_style = style;
    dress();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateGeometry();
}

QSize Label::minimumSizeHint() const
{
    return m_elided ? QSize(0, lineHeight(m_style)) : QLabel::minimumSizeHint();
}

void Label::dress()
{
    m_dressing = true;
    const QFont wanted = vakhta::font(m_style);
    if (font() != wanted)
        setFont(wanted);
    QPalette colours;
    colours.setColor(QPalette::WindowText, theme().*m_colour);
    if (palette() != colours)
        setPalette(colours);
    m_dressing = false;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (!m_dressing && (type == QEvent::ApplicationPaletteChange || type == QEvent::PaletteChange || type == QEvent::FontChange
                        || type == QEvent::ApplicationFontChange || type == QEvent::StyleChange))
        dress();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    paintText(painter, contentsRect(), text(), m_style, theme().*m_colour, alignment() | Qt::AlignVCenter);
    const QString tip = textWidth(text(), m_style) > contentsRect().width() ? tipText(text()) : QString();
    if (toolTip() != tip)
        setToolTip(tip);
}

IconLabel::IconLabel(QString name, Colour colour, int side, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_colour(colour)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Colour colour)
{
    m_name = name;
    m_colour = colour;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, theme().*m_colour, px(m_side));
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().line);
}

Surface::Surface(Colour fill, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_fill(fill)
    , m_shape(shape)
{
}

void Surface::setBorder(Colour border)
{
    m_border = border;
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    switch (m_shape) {
    case Shape::Plain: painter.fillRect(rect(), t.*m_fill); break;
    case Shape::Card: paintBox(painter, rect(), radius::card, t.*m_fill, t.*m_border); break;
    case Shape::Quiet: paintBox(painter, rect(), radius::control, t.*m_fill); break;
    }
}

} // namespace vakhta
