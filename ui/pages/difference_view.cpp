#include "ui/pages/difference_view.h"

#include "ui/text/visible_text.h"
#include <QResizeEvent>
#include <QTextCursor>

using In = vakhta::TextRun::In;

namespace vakhta {

DifferenceView::DifferenceView(const QString &name, const QString &accessibleName, QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setProperty("bare", true);
    setFrameShape(NoFrame);
    document()->setDocumentMargin(0);
}

void DifferenceView::show(const QString &first, const QString &second, Marks marks)
{
    m_first = visibleText(first);
    m_second = visibleText(second);
    m_marks = marks;
    fill();
}

void DifferenceView::showPlain(const QString &text)
{
    show(text, text, Marks::Mine);
}

QString DifferenceView::selectedWords() const
{
    QTextCursor letter = textCursor();
    const int end = letter.selectionEnd();
    QString words;
    for (letter.setPosition(letter.selectionStart()); letter.position() < end;) {
        letter.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        if (!letter.charFormat().fontStrikeOut())
            words += letter.selectedText();
        letter.clearSelection();
    }
    return words.simplified();
}

void DifferenceView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_filling)
        fill();
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

QSize DifferenceView::sizeHint() const
{
    return {px(300), int(document()->size().height()) + 2 * frameWidth()};
}

void DifferenceView::fill()
{
    m_filling = true;
    clear();
    QTextCursor cursor(document());
    QTextBlockFormat lines;
    lines.setLineHeight(px(23), QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(lines);
    for (const TextRun &run : textDifference(m_first, m_second)) {
        if (!isShown(run.in))
            continue;
        qsizetype word = 0; // a line under the space before a word looks like a fault
        while (word < run.text.size() && run.text.at(word).isSpace())
            ++word;
        cursor.insertText(run.text.first(word), formatOf(In::Both));
        cursor.insertText(run.text.sliced(word), formatOf(run.in));
    }
    m_filling = false;
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

bool DifferenceView::isShown(In in) const
{
    return in == In::Both || m_marks == Marks::Versions || (m_marks == Marks::Theirs) == (in == In::First);
}

QTextCharFormat DifferenceView::formatOf(In in) const
{
    QTextCharFormat format;
    format.setFont(vakhta::font(TextStyle::Body));
    format.setForeground(theme().text);
    if (in == In::Second) {
        format.setBackground(theme().sel);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(theme().accent);
    } else if (in == In::First && m_marks == Marks::Versions) {
        format.setForeground(theme().text3);
        format.setFontStrikeOut(true);
    } else if (in == In::First) {
        format.setBackground(theme().promiseBg);
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(theme().promise);
    }
    return format;
}

} // namespace vakhta
