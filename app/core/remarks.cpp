#include "app/core/remarks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

/// How long the phrase is that the line begins with, its outer quotes not counted; −1: it begins with none.
qsizetype quotedAtStart(const QString &line)
{
    if (!line.startsWith(u'«'))
        return -1;
    int open = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        open += line.at(i) == u'«' ? 1 : line.at(i) == u'»' ? -1 : 0;
        if (open == 0)
            return i > 1 && line.mid(i + 1).startsWith(u':') ? i - 1 : -1;
    }
    return -1;
}

} // namespace

std::vector<Remark> remarksOf(const QString &text)
{
    std::vector<Remark> all;
    for (const QString &line : text.split(u'\n')) {
        const QString words = line.trimmed();
        if (const qsizetype length = quotedAtStart(words); length > 0)
            all.push_back({words.mid(1, length), words.mid(length + 3).trimmed()});
        else if (all.empty())
            all.push_back({{}, words});
        else if (!words.isEmpty())
            all.back().words += (all.back().words.isEmpty() ? QString() : u"\n"_s) + words;
    }
    std::erase_if(all, [](const Remark &one) { return one.phrase.isEmpty() && one.words.isEmpty(); });
    return all;
}

QString remarkOn(const QString &phrase)
{
    return u"«%1»: "_s.arg(phrase.simplified());
}

std::optional<Span> placeOf(const Remark &remark, const QString &text)
{
    QStringList words = remark.phrase.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    const auto found = QRegularExpression(words.join(u"\\s+"_s), QRegularExpression::UseUnicodePropertiesOption).match(text);
    return found.hasMatch() ? std::optional(Span{found.capturedStart(), found.capturedLength()}) : std::nullopt;
}

} // namespace vakhta
