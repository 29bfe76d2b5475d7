#include "ui/widgets/run_label.h"

#include "ui/text/strong_marks.h"
#include "ui/text/visible_text.h"

#include <QEvent>
#include <QPainter>

namespace vakhta {

RunLabel::RunLabel(TextStyle style, Colour colour, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_colour(colour)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RunLabel::setText(const QString &sentence)
{
    m_text.clear();
    m_strong.clear();
    m_links.clear();
    for (const QChar c : sentence) {
        if (c == strongBegins) {
            m_strong << QTextLayout::FormatRange{int(m_text.size()), 0, {}};
            m_strong.back().format.setFontWeight(QFont::Bold);
        } else if (c == strongEnds && !m_strong.isEmpty()) {
            m_strong.back().length = int(m_text.size()) - m_strong.back().start;
        } else {
            m_text += c == u'\n' ? QChar(QChar::LineSeparator) : c;
        }
    }
    setAccessibleName(m_text);
    forget();
    update();
}

void RunLabel::setLinks(const QList<TextLink> &links)
{
    m_links = links;
    update();
}

QList<QTextLayout::FormatRange> RunLabel::formats() const
{
    QList<QTextLayout::FormatRange> all = m_strong;
    for (const TextLink &link : m_links) {
        all << QTextLayout::FormatRange{int(link.position), int(link.length), {}};
        all.back().format.setForeground(theme().accent);
        all.back().format.setFontUnderline(true);
    }
    return all;
}

void RunLabel::forget()
{
    m_linesAt.clear();
    m_hint = {};
    updateGeometry();
}

void RunLabel::setColour(Colour colour)
{
    m_colour = colour;
    update();
}

void RunLabel::setMostLines(int lines)
{
    m_mostLines = lines;
    updateGeometry();
}

/// How many lines the text takes; those over the limit are laid out and not shown.
int RunLabel::layOut(QTextLayout &layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setFont(vakhta::font(m_style));
    layout.setTextOption(option);
    layout.setFormats(formats());
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines) {
        line.setLineWidth(qMax(1, width));
        const double ascentGap = (lineHeight(m_style) - line.height()) / 2;
        line.setPosition({0, lines * lineHeight(m_style) + ascentGap});
    }
    layout.endLayout();
    return lines;
}

QSize RunLabel::sizeHint() const
{
    if (m_hint.isValid())
        return m_hint;
    QTextLayout layout(m_text);
    layOut(layout, px(2000));
    return m_hint = {int(layout.maximumWidth()) + 1, lineHeight(m_style)};
}

QSize RunLabel::minimumSizeHint() const
{
    return {px(60), lineHeight(m_style)};
}

int RunLabel::heightForWidth(int width) const
{
    auto lines = m_linesAt.constFind(width);
    if (lines == m_linesAt.constEnd()) {
        QTextLayout layout(m_text);
        lines = m_linesAt.insert(width, layOut(layout, width));
    }
    return qMax(1, linesShown(*lines)) * lineHeight(m_style);
}

void RunLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme().*m_colour);
    QTextLayout layout(m_text);
    const int lines = layOut(layout, width());
    const int shown = linesShown(lines);
    for (int i = 0; i < shown; ++i) {
        const QTextLine line = layout.lineAt(i);
        if (i < lines - 1 && i == shown - 1) {
            const QRectF rest(0, line.y(), width(), line.height());
            QString words = m_text.mid(line.textStart());
            words.replace(u'\n', u' ').replace(QChar::LineSeparator, u' '); // they would be lines again, over one another
            painter.setFont(vakhta::font(m_style));
            painter.drawText(rest, Qt::AlignVCenter, painter.fontMetrics().elidedText(words, Qt::ElideRight, width()));
        } else {
            line.draw(&painter, {});
        }
    }
    const QString tip = shown < lines ? tipText(m_text) : QString();
    if (toolTip() != tip)
        setToolTip(tip);
}

void RunLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        forget();
}

} // namespace vakhta
