#include "ui/pages/reply_editor.h"

#include "ui/widgets/paint.h"

#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace vakhta {

namespace {

constexpr int lineLength = 76; // characters; longer lines are hard to read
constexpr int lineSpacing = 27;

} // namespace

ReplyEditor::ReplyEditor(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setProperty("bare", true);
    setTabChangesFocus(true);
    setFont(vakhta::font(TextStyle::Editor));
    document()->setDocumentMargin(0);
    setLineWrapMode(FixedPixelWidth);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int, int added) {
        if (added > 0)
            setLineHeights();
    });
}

void ReplyEditor::startWith(const QString &text)
{
    setPlainText(text);
    setLineHeights();
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::End);
}

void ReplyEditor::replaceWith(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    setTextCursor(cursor);
}

void ReplyEditor::mergeIn(const QString &text)
{
    const QString before = toPlainText();
    const auto differs = std::mismatch(before.begin(), before.end(), text.begin(), text.end());
    const int head = int(differs.first - before.begin());
    int tail = 0;
    while (tail < before.size() - head && tail < text.size() - head && before.at(before.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    QTextCursor cursor(document()); // not the user's own: his moves with the words around it
    cursor.setPosition(head);
    cursor.setPosition(int(before.size()) - tail, QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - head - tail));
}

void ReplyEditor::markFindings(const std::vector<ReplyFinding> &findings)
{
    m_findings = findings;
    QList<ExtraSelection> marks;
    for (const ReplyFinding &finding : findings) {
        if (finding.kind != ReplyFinding::Kind::Unfilled)
            continue;
        ExtraSelection &mark = marks.emplace_back();
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(finding.position));
        mark.cursor.setPosition(int(finding.position + finding.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(theme().warnBg);
        mark.format.setForeground(theme().warn);
        mark.format.setFontWeight(QFont::Bold);
    }
    setExtraSelections(marks);
}

void ReplyEditor::goTo(const ReplyFinding &finding)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(finding.position));
    cursor.setPosition(int(finding.position + finding.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::ShortcutFocusReason);
}

void ReplyEditor::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(source->text());
}

void ReplyEditor::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    keepLinesShort();
}

void ReplyEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    emit focusLeft();
}

void ReplyEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::StyleChange || m_dressing)
        return;
    m_dressing = true;
    setFont(vakhta::font(TextStyle::Editor));
    setLineHeights();
    keepLinesShort();
    markFindings(m_findings);
    m_dressing = false;
}

/// New paragraphs inherit the format; only text that arrived as a whole needs it set. Not part of the undo history.
void ReplyEditor::setLineHeights()
{
    const int height = px(lineSpacing);
    QTextBlockFormat wanted;
    wanted.setLineHeight(height, QTextBlockFormat::FixedHeight);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().lineHeight() == height)
            continue;
        QTextCursor cursor(block);
        cursor.joinPreviousEditBlock();
        cursor.mergeBlockFormat(wanted);
        cursor.endEditBlock();
    }
}

void ReplyEditor::keepLinesShort()
{
    const int longest = fontMetrics().averageCharWidth() * lineLength;
    setLineWrapColumnOrWidth(qBound(1, viewport()->width(), longest));
}

void LengthMeter::setLength(int length, int limit)
{
    m_length = length;
    m_limit = limit;
    update();
}

QSize LengthMeter::sizeHint() const
{
    return {px(120), px(6)};
}

void LengthMeter::paintEvent(QPaintEvent *)
{
    if (m_limit <= 0)
        return;
    QPainter painter(this);
    const QRect bar(0, (height() - px(6)) / 2, width(), px(6));
    paintGauge(painter, bar, double(m_length) / m_limit, m_length > m_limit ? theme().danger : theme().accent);
}

} // namespace vakhta
