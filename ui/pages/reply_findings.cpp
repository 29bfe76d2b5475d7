#include "ui/pages/reply_findings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vakhta {

std::vector<ReplyFinding> replyFindings(const QString &text, int limit)
{
    if (text.trimmed().isEmpty())
        return {{ReplyFinding::Kind::Empty, 0, text.size()}};

    // A lone ellipsis in quotes, three or more underscores, or words in square brackets: how templates mark a gap.
    static const QRegularExpression gap(uR"(«\s*(?:…|\.\.\.)\s*»|_{3,}|\[[^\[\]\n]{1,60}\])"_s);
    std::vector<ReplyFinding> findings;
    for (auto found = gap.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        findings.push_back({ReplyFinding::Kind::Unfilled, match.capturedStart(), match.capturedLength()});
    }
    if (limit > 0 && replyLength(text) > limit)
        findings.push_back({ReplyFinding::Kind::TooLong, text.size(), 0});
    return findings;
}

int replyLength(const QString &text)
{
    int length = 0;
    for (const QChar character : text)
        length += character.isLowSurrogate() ? 0 : 1;
    return length;
}

} // namespace vakhta
