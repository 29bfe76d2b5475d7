#include "ui/pages/reply_editor.h"

#include "ui/widgets/given_files.h"

#include "ui/widgets/number_disc.h"
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

void ReplyEditor::markFindings(const std::vector<ReplyFinding> &findings, const QSet<int> &quiet)
{
    std::vector<Span> gaps = gapsIn(toPlainText());
    if (findings == m_findings && quiet == m_quiet && gaps == m_gaps && !findings.empty())
        return;
    m_findings = findings;
    m_quiet = quiet;
    m_gaps = std::move(gaps);
    dressMarks();
}

void ReplyEditor::markFilled(const std::vector<QTextCursor> &fields)
{
    m_filled = fields;
    dressMarks();
}

void ReplyEditor::markMisspelt(const std::vector<Span> &words)
{
    m_misspelt = cursorsAt(words);
    dressMarks();
}

void ReplyEditor::markRemarks(const std::vector<Span> &places)
{
    if (places.empty() && m_remarks.empty())
        return;
    m_remarks = cursorsAt(places);
    dressMarks();
}

/// They move with the words around them.
std::vector<QTextCursor> ReplyEditor::cursorsAt(const std::vector<Span> &places)
{
    std::vector<QTextCursor> cursors;
    for (const Span &one : places) {
        QTextCursor &cursor = cursors.emplace_back(document());
        cursor.setPosition(int(one.position));
        cursor.setPosition(int(one.end()), QTextCursor::KeepAnchor);
    }
    return cursors;
}

Colour ReplyEditor::severity(int number) const
{
    return blocks(m_findings[size_t(number - 1)].fault) && !m_quiet.contains(number) ? &Theme::danger : &Theme::warn;
}

void ReplyEditor::dressMarks()
{
    QList<ExtraSelection> marks;
    const auto mark = [&](qsizetype from, qsizetype length) -> QTextCharFormat & {
        ExtraSelection &one = marks.emplace_back();
        one.cursor = QTextCursor(document());
        one.cursor.setPosition(int(from));
        one.cursor.setPosition(int(from + length), QTextCursor::KeepAnchor);
        return one.format;
    };
    for (const QTextCursor &field : m_filled) {
        QTextCharFormat &format = mark(field.selectionStart(), field.selectionEnd() - field.selectionStart());
        format.setBackground(theme().sel);
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(theme().accent);
    }
    for (const QTextCursor &words : m_remarks) {
        QTextCharFormat &format = mark(words.selectionStart(), words.selectionEnd() - words.selectionStart());
        format.setBackground(theme().warnBg);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(theme().warn);
    }
    for (const QTextCursor &word : m_misspelt) {
        QTextCharFormat &format = mark(word.selectionStart(), word.selectionEnd() - word.selectionStart());
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(theme().danger);
    }
    for (int number = 1; number <= int(m_findings.size()); ++number) {
        const ReplyFinding &finding = m_findings[size_t(number - 1)];
        QTextCharFormat &format = mark(finding.position, finding.length);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme().*severity(number));
    }
    for (const Span &gap : m_gaps) {
        QTextCharFormat &format = mark(gap.position, gap.length);
        format.setBackground(theme().warnBg);
        format.setForeground(theme().warn);
        format.setFontWeight(QFont::Bold);
    }
    setExtraSelections(marks);
    viewport()->update(); // numbers stand a little outside of their words
}

/// The numbers stand over the viewport, behind what they are about and a little above the line, as notes do.
void ReplyEditor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const qreal side = px(14);
    for (int number = 1; number <= int(m_findings.size()); ++number) {
        const ReplyFinding &finding = m_findings[size_t(number - 1)];
        if (finding.length == 0 || finding.position + finding.length > document()->characterCount() - 1)
            continue;
        QTextCursor end(document());
        end.setPosition(int(finding.fault == ReplyFault::TooLong ? finding.position : finding.position + finding.length));
        const QRect at = cursorRect(end);
        const QRectF box(at.left() + 1, at.top() - px(6), side, side);
        if (box.intersects(event->rect()))
            paintDisc(painter, box, number, theme().*severity(number));
    }
}

void ReplyEditor::replace(qsizetype position, qsizetype length, const QString &text)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(position));
    cursor.setPosition(int(position + length), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    setTextCursor(cursor);
}

void ReplyEditor::select(const Span &place)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(place.position));
    cursor.setPosition(int(place.end()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ReplyEditor::goTo(const Span &place)
{
    select(place);
    setFocus(Qt::ShortcutFocusReason);
}

bool ReplyEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || holdsFiles(source);
}

void ReplyEditor::insertFromMimeData(const QMimeData *source)
{
    if (holdsFiles(source))
        emit filesGiven(source);
    else if (source->hasText())
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
    dressMarks();
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
