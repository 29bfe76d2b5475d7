#include "ui/print/appeal_print.h"

#include "ui/pages/appeal_facts.h"
#include "ui/print/sheet.h"
#include "ui/text/history_text.h"
#include "ui/text/names.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

class PrintedWords
{
    Q_DECLARE_TR_FUNCTIONS(AppealPrint)
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

void writeHistory(Sheet &sheet, const std::vector<Message> &messages, const std::vector<Reply> &replies, const Region &region, const LocalTime &here)
{
    if (messages.empty())
        return;
    sheet.head(PrintedWords::tr("History"));
    std::vector<std::pair<QString, QString>> lines;
    for (const Message &message : messages)
        lines.emplace_back(whenText(message.at, here), historySentence(message, region, replies));
    sheet.pairs(lines, 24);
}

} // namespace

std::unique_ptr<QTextDocument> appealDocument(const AppealCard &card, const Region &region, const LocalTime &now, const QFont &font)
{
    const LocalTime here{now.now.addYears(2), now.zone}; // paper is read later: no «today», and dates with their year
    auto document = blankDocument(font);
    Sheet sheet(*document);
    writeTop(sheet, card.appeal, here);
    std::vector<std::pair<QString, QString>> facts = AppealFacts::of(card.appeal, region, here);
    std::erase_if(facts, [](const auto &fact) { return fact.second.isEmpty(); });
    sheet.pairs(facts, 20);
    sheet.head(PrintedWords::tr("What the citizen wrote"));
    for (const QString &part : textParts(visibleText(card.appeal.text))) // one paragraph of megabytes would be laid out for minutes
        sheet.line(part, letters(bodyPoints), 4);
    writeReplies(sheet, card.replies, region, here);
    writeHistory(sheet, card.messages, card.replies, region, here);
    return document;
}

} // namespace vakhta
