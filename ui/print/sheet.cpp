#include "ui/print/sheet.h"

#include "ui/text/strong_marks.h"

#include <QTextDocument>
#include <QTextTable>

namespace vakhta {

namespace {
constexpr qreal byHand = 17; // points, for a line that is written with a pen

/// Its marked parts are bold.
void writeSentence(QTextCursor cursor, const QString &words)
{
    bool bold = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= words.size(); ++at) {
        if (at < words.size() && words[at] != strongBegins && words[at] != strongEnds)
            continue;
        cursor.insertText(words.mid(from, at - from), letters(bodyPoints, bold));
        bold = at < words.size() && words[at] == strongBegins;
        from = at + 1;
    }
}
} // namespace

QTextCharFormat letters(qreal points, bool bold, Colour colour)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(Theme::light().*colour);
    return format;
}

std::unique_ptr<QTextDocument> blankDocument(const QFont &font)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    QFont base = font;
    base.setPointSizeF(bodyPoints);
    document->setDefaultFont(base);
    return document;
}

Sheet::Sheet(QTextDocument &document)
    : m_cursor(&document)
{
}

void Sheet::line(const QString &text, const QTextCharFormat &format, qreal above)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    if (m_begun)
        m_cursor.insertBlock(block);
    m_begun = true;
    m_cursor.setBlockFormat(block);
    m_cursor.insertText(text, format);
}

QTextTable *Sheet::table(int rows, const std::vector<int> &shares, qreal border)
{
    QTextTableFormat format;
    format.setBorder(border);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(Theme::light().text2);
    format.setBorderCollapse(border > 0);
    format.setCellPadding(border > 0 ? 3 : 1.5);
    format.setCellSpacing(0);
    format.setTopMargin(6);
    format.setBottomMargin(12);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const int share : shares)
        widths << QTextLength(QTextLength::PercentageLength, share);
    format.setColumnWidthConstraints(widths);
    return m_cursor.insertTable(rows, int(shares.size()), format);
}

void Sheet::leaveTable()
{
    m_cursor.movePosition(QTextCursor::End);
    m_begun = false; // the empty line behind a table is the next one
}

void Sheet::pairs(const std::vector<std::pair<QString, QString>> &rows, int share)
{
    if (rows.empty())
        return;
    QTextTable *pairs = table(int(rows.size()), {share, 100 - share}, 0);
    for (int row = 0; row < int(rows.size()); ++row) {
        pairs->cellAt(row, 0).firstCursorPosition().insertText(rows[size_t(row)].first, letters(smallPoints, false, &Theme::text2));
        writeSentence(pairs->cellAt(row, 1).firstCursorPosition(), rows[size_t(row)].second);
    }
    leaveTable();
}

void Sheet::form(const std::vector<std::pair<QString, int>> &heads, int lines)
{
    std::vector<int> shares;
    for (const auto &[head, share] : heads)
        shares.push_back(share);
    QTextTable *ruled = table(lines + 1, shares, 0.5);
    for (int column = 0; column < int(heads.size()); ++column) {
        ruled->cellAt(0, column).firstCursorPosition().insertText(heads[size_t(column)].first, letters(smallPoints, true));
        for (int row = 1; row <= lines; ++row) {
            QTextCursor cell = ruled->cellAt(row, column).firstCursorPosition();
            cell.setBlockCharFormat(letters(byHand));
        }
    }
    leaveTable();
}

} // namespace vakhta
