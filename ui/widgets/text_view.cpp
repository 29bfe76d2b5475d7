#include "ui/widgets/text_view.h"

#include <QTextBlock>
#include <QWheelEvent>

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
    setPlainText(visible);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(lineHeight(TextStyle::Body) + px(1), QTextBlockFormat::FixedHeight);
    all.mergeBlockFormat(lines);
    fit();
}

void TextView::mark(const QList<TextHit> &hits)
{
    QList<ExtraSelection> marks;
    for (const TextHit &hit : hits) {
        ExtraSelection found{QTextCursor(document()), {}};
        found.cursor.setPosition(hit.begin);
        found.cursor.setPosition(hit.begin + hit.size, QTextCursor::KeepAnchor);
        found.format.setBackground(theme().sel);
        found.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        found.format.setUnderlineColor(theme().accent);
        marks << found;
    }
    setExtraSelections(marks);
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
}

/// The page scrolls, not the text.
void TextView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace vakhta
