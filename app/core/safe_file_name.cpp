#include "app/core/safe_file_name.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr qsizetype longest = 120;
constexpr qsizetype longestEnd = 12; // of a name, with its dot

/// Control, format (bidi, zero width), private and unassigned ones, and halves of a pair.
bool isSeen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: return false;
    default: return true;
    }
}

QString seenOf(const QString &name)
{
    QString seen;
    for (const char32_t character : name.toUcs4()) {
        if (QChar::isSpace(character))
            seen += u' ';
        else if (isSeen(character))
            seen += QString::fromUcs4(&character, 1);
    }
    return seen.simplified();
}

bool isReserved(const QString &name)
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"clock$"_s};
    const QString base = name.section(u'.', 0, 0).trimmed().toLower();
    const bool numbered = base.size() == 4 && (base.startsWith(u"com"_s) || base.startsWith(u"lpt"_s)) && base.back().isDigit();
    return numbered || devices.contains(base);
}

QString shortened(const QString &name)
{
    if (name.size() <= longest)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString end = dot >= 0 && name.size() - dot <= longestEnd ? name.mid(dot) : QString();
    QString begin = name.left(longest - end.size());
    if (begin.back().isHighSurrogate())
        begin.chop(1);
    return begin + end;
}
} // namespace

QString safeFileName(const QString &name)
{
    const qsizetype last = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString safe = seenOf(name.mid(last + 1));
    for (QChar &character : safe) {
        if (u"<>:\"|?*"_s.contains(character))
            character = u'_';
    }
    while (safe.startsWith(u'.') || safe.startsWith(u' ') || safe.startsWith(u'-'))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.isEmpty())
        return u"file"_s;
    return shortened(isReserved(safe) ? u'_' + safe : safe);
}

} // namespace vakhta
