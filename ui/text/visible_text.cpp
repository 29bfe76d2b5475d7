#include "ui/text/visible_text.h"

#include "ui/text/strong_marks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

struct LongText
{
    Q_DECLARE_TR_FUNCTIONS(LongText)
};

bool isTreacherous(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n' && u != u'\t') || u == 0x7f || (u >= 0x80 && u < 0xa0) || u == 0xad || u == 0x61c
        || u == 0x180e || (u >= 0x200b && u <= 0x200f) || (u >= 0x2028 && u <= 0x202e) || (u >= 0x2060 && u <= 0x206f)
        || (u >= 0xe000 && u <= 0xf8ff) || u == 0xfeff || (u >= 0xfff9 && u <= 0xfffb);
}

/// Families and flags are several emoji joined by U+200D.
bool joinsEmoji(const QString &text, qsizetype at)
{
    return text[at].unicode() == 0x200d && at > 0 && at + 1 < text.size()
        && (text[at - 1].isLowSurrogate() || text[at - 1].unicode() == 0xfe0f);
}

} // namespace

QString visibleText(const QString &untrusted)
{
    QString text = untrusted;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isTreacherous(text[i]) && !joinsEmoji(text, i))
            shown += u"‹U+%1›"_s.arg(text[i].unicode(), 4, 16, QChar(u'0')).toUpper();
        else
            shown += text[i];
    }
    return shown;
}

QString visibleLine(const QString &untrusted, int limit)
{
    return visibleText(untrusted.left(limit)).simplified();
}

QStringList textParts(const QString &visible)
{
    constexpr qsizetype near = 2'000;
    QStringList parts;
    qsizetype from = 0;
    while (visible.size() - from > longestPart) {
        qsizetype end = from + longestPart;
        const auto window = QStringView(visible).mid(end - near, near);
        const qsizetype line = window.lastIndexOf(u'\n'), space = window.lastIndexOf(u' ');
        if (line >= 0 || space >= 0)
            end += (line >= 0 ? line : space) + 1 - near;
        else if (visible[end].isLowSurrogate())
            --end;
        parts << visible.mid(from, end - from);
        from = end;
    }
    return parts << visible.mid(from);
}

QString beginningOf(const QString &visible)
{
    if (visible.size() <= longestPart)
        return visible;
    const QString first = textParts(visible).constFirst();
    return LongText::tr("%1… (%n more character(s))", nullptr, int(visible.size() - first.size())).arg(first);
}

QString tipText(const QString &words)
{
    return words.isEmpty() ? QString() : u"<p style=\"white-space:pre-wrap\">%1</p>"_s.arg(words.toHtmlEscaped());
}

QString strong(const QString &words)
{
    return strongBegins + words + strongEnds;
}

QString plain(const QString &sentence)
{
    return QString(sentence).remove(strongBegins).remove(strongEnds);
}

} // namespace vakhta
