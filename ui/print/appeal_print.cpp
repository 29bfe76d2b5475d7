#include "ui/print/appeal_print.h"

#include "ui/pages/appeal_facts.h"
#include "ui/text/history_text.h"
#include "ui/text/names.h"
#include "ui/text/strong_marks.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

class PrintedWords
{
    Q_DECLARE_TR_FUNCTIONS(AppealPrint)
};

constexpr qreal titlePoints = 16, headPoints = 11, bodyPoints = 10, smallPoints = 9;

QTextCharFormat letters(qreal points, bool bold = false, Colour colour = &Theme::text)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(Theme::light().*colour);
    return format;
}

/// Writes from top to bottom; what it is given is text and never markup.
class Sheet
{
public:
    explicit Sheet(QTextDocument &document) : m_cursor(&document) {}

    void line(const QString &text, const QTextCharFormat &format, qreal above = 0)
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

    void head(const QString &text) { line(text, letters(headPoints, true), 14); }

    /// Names at the left, values beside them.
    void pairs(const std::vector<std::pair<QString, QString>> &rows, int share)
    {
        if (rows.empty())
            return;
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(1.5);
        format.setCellSpacing(0);
        format.setTopMargin(6);
        format.setBottomMargin(12);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, share), QTextLength(QTextLength::PercentageLength, 100 - share)});
        QTextTable *table = m_cursor.insertTable(int(rows.size()), 2, format);
        for (int row = 0; row < int(rows.size()); ++row) {
            table->cellAt(row, 0).firstCursorPosition().insertText(rows[size_t(row)].first, letters(smallPoints, false, &Theme::text2));
            sentence(table->cellAt(row, 1).firstCursorPosition(), rows[size_t(row)].second);
        }
        m_cursor.movePosition(QTextCursor::End);
        m_begun = false; // the empty line behind a table is the next one
    }

private:
    /// Its marked parts are bold.
    static void sentence(QTextCursor cursor, const QString &words)
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

    QTextCursor m_cursor;
    bool m_begun = false;
};

QString joinedWords(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

void writeTop(Sheet &sheet, const Appeal &appeal, const LocalTime &here)
{
    const QString due = appeal.dueAt.isValid() && isOpen(appeal.status) ? PrintedWords::tr("deadline %1").arg(whenText(appeal.dueAt, here)) : QString();
    sheet.line(PrintedWords::tr("Appeal %1").arg(appealNumber(appeal.number)), letters(bodyPoints, true, &Theme::text2));
    sheet.line(visibleLine(appeal.title), letters(titlePoints, true), 2);
    sheet.line(joinedWords({statusText(appeal.status), due, channelText(appeal.channel), visibleLine(appeal.source)}), letters(bodyPoints, false, &Theme::text2), 4);
}

void writeReplies(Sheet &sheet, const std::vector<Reply> &replies, const Region &region, const LocalTime &here)
{
    if (replies.empty())
        return;
    sheet.head(PrintedWords::tr("Answers"));
    for (const Reply &reply : replies) {
        const QDateTime at = reply.publishedAt.isValid() ? reply.publishedAt : reply.submittedAt;
        const QString state = PrintedWords::tr("Version %1, %2").arg(reply.version).arg(replyStateText(reply.state));
        sheet.line(joinedWords({state, userName(region, reply.author), at.isValid() ? whenText(at, here) : QString()}), letters(smallPoints, true), 8);
        sheet.line(visibleText(reply.text), letters(bodyPoints), 2);
        if (!reply.remarks.isEmpty())
            sheet.line(PrintedWords::tr("Remarks: %1").arg(visibleText(reply.remarks)), letters(smallPoints, false, &Theme::warn), 2);
    }
}

void writeHistory(Sheet &sheet, const std::vector<Message> &messages, const Region &region, const LocalTime &here)
{
    if (messages.empty())
        return;
    sheet.head(PrintedWords::tr("History"));
    std::vector<std::pair<QString, QString>> lines;
    for (const Message &message : messages)
        lines.emplace_back(whenText(message.at, here), historySentence(message, region));
    sheet.pairs(lines, 24);
}

} // namespace

std::unique_ptr<QTextDocument> appealDocument(const AppealCard &card, const Region &region, const LocalTime &now, const QFont &font)
{
    const LocalTime here{now.now.addYears(2), now.zone}; // paper is read later: no «today», and dates with their year
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    QFont base = font;
    base.setPointSizeF(bodyPoints);
    document->setDefaultFont(base);
    Sheet sheet(*document);
    writeTop(sheet, card.appeal, here);
    std::vector<std::pair<QString, QString>> facts = AppealFacts::of(card.appeal, region, here);
    std::erase_if(facts, [](const auto &fact) { return fact.second.isEmpty(); });
    sheet.pairs(facts, 20);
    sheet.head(PrintedWords::tr("What the citizen wrote"));
    for (const QString &part : textParts(visibleText(card.appeal.text))) // one paragraph of megabytes would be laid out for minutes
        sheet.line(part, letters(bodyPoints), 4);
    writeReplies(sheet, card.replies, region, here);
    writeHistory(sheet, card.messages, region, here);
    return document;
}

} // namespace vakhta
