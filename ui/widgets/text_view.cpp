#include "ui/widgets/text_view.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace vakhta {

TextView::TextView(const QString &name, const QString &accessibleName, QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setProperty("bare", true);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextView::setText(const QString &visible)
{
    m_hits.clear();
    m_links.clear();
    setPlainText(visible);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(lineHeight(TextStyle::Body) + px(1), QTextBlockFormat::FixedHeight);
    all.mergeBlockFormat(lines);
    showMarks();
    fit();
}

void TextView::mark(const QList<TextHit> &hits)
{
    m_hits = hits;
    showMarks();
}

void TextView::setLinks(const QList<TextLink> &links)
{
    m_links = links;
    viewport()->setMouseTracking(!links.isEmpty());
    showMarks();
}

void TextView::showMarks()
{
    QList<ExtraSelection> marks;
    const auto add = [&](qsizetype from, qsizetype size) -> QTextCharFormat & {
        ExtraSelection part{QTextCursor(document()), {}};
        part.cursor.setPosition(int(from));
        part.cursor.setPosition(int(from + size), QTextCursor::KeepAnchor);
        part.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        part.format.setUnderlineColor(theme().accent);
        marks << part;
        return marks.back().format;
    };
    for (const TextLink &link : m_links)
        add(link.position, link.length).setForeground(theme().accent);
    for (const TextHit &hit : m_hits)
        add(hit.begin, hit.size).setBackground(theme().sel);
    setExtraSelections(marks);
}

const TextLink *TextView::linkAt(const QPointF &place) const
{
    const int at = document()->documentLayout()->hitTest(place, Qt::ExactHit);
    const auto found = std::find_if(m_links.begin(), m_links.end(), [at](const TextLink &link) { return at >= link.position && at < link.position + link.length; });
    return found == m_links.end() ? nullptr : &*found;
}

void TextView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(linkAt(event->position()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

/// A drag selects words, also those of a link.
void TextView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const TextLink *link = event->button() == Qt::LeftButton && !textCursor().hasSelection() ? linkAt(event->position()) : nullptr;
    if (link)
        emit linkPressed(TextLink(*link));
}

int TextView::heightForWidth(int width) const
{
    document()->setTextWidth(width);
    return int(std::ceil(document()->size().height())) + 2;
}

QSize TextView::sizeHint() const
{
    return {px(480), heightForWidth(this->width())};
}

void TextView::fit()
{
    const int wanted = heightForWidth(viewport()->width());
    if (minimumHeight() != wanted)
        setFixedHeight(wanted);
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void TextView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        showMarks(); // in the other theme's colours
}

/// The page scrolls, not the text.
void TextView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace vakhta
