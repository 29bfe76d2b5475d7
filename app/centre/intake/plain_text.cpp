#include "app/centre/intake/plain_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
constexpr qsizetype longestTitle = 90;

const QSet<QString> &blocks()
{
    static const QSet<QString> names{u"p"_s,  u"div"_s,   u"br"_s, u"ul"_s,         u"ol"_s,     u"li"_s,
                                     u"tr"_s, u"table"_s, u"h1"_s, u"h2"_s,         u"h3"_s,     u"h4"_s,
                                     u"h5"_s, u"h6"_s,    u"hr"_s, u"blockquote"_s, u"figure"_s, u"pre"_s};
    return names;
}

const QSet<QString> &inlines()
{
    static const QSet<QString> names{u"span"_s,  u"strong"_s, u"b"_s,    u"i"_s,    u"em"_s,         u"u"_s,
                                     u"s"_s,     u"a"_s,      u"img"_s,  u"font"_s, u"sub"_s,        u"sup"_s,
                                     u"small"_s, u"big"_s,    u"code"_s, u"td"_s,   u"th"_s,         u"tbody"_s,
                                     u"thead"_s, u"del"_s,    u"ins"_s,  u"mark"_s, u"figcaption"_s, u"oembed"_s};
    return names;
}

// A tag as a program writes it: a known name, and attributes with values only.
const QRegularExpression &tag()
{
    static const QRegularExpression found(
        uR"(<(/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z_:][-A-Za-z0-9_:.]*\s*=\s*(?:"[^"]*"|'[^']*'|`[^`]*`|[^\s"'`<>=]+))*)\s*/?>)"_s);
    return found;
}

// What stands for a tag: a line end, a mark of a list, nothing; null: it is no tag after all.
QString inPlaceOf(const QRegularExpressionMatch &match)
{
    const QString name = match.captured(2).toLower();
    if (name == u"li"_s)
        return match.captured(1).isEmpty() ? u"\n• "_s : u""_s;
    if (blocks().contains(name))
        return u"\n"_s;
    return inlines().contains(name) ? u""_s : QString();
}

QString withoutTags(const QString &text)
{
    QString plain;
    qsizetype from = 0;
    auto matches = tag().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString instead = inPlaceOf(match);
        if (instead.isNull())
            continue;
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        if (!(instead == u"\n"_s && (plain.isEmpty() || plain.endsWith(u'\n')) &&
              match.captured(2).toLower() != u"br"_s))
            plain += instead;
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

QString entity(const QString &name)
{
    static const QHash<QString, QString> known{
        {u"nbsp"_s, u" "_s},   {u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},    {u"gt"_s, u">"_s},    {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},   {u"laquo"_s, u"«"_s}, {u"raquo"_s, u"»"_s}, {u"mdash"_s, u"—"_s}, {u"ndash"_s, u"–"_s},
        {u"hellip"_s, u"…"_s}, {u"bdquo"_s, u"„"_s}, {u"ldquo"_s, u"“"_s}, {u"rdquo"_s, u"”"_s}, {u"lsquo"_s, u"‘"_s},
        {u"rsquo"_s, u"’"_s},  {u"deg"_s, u"°"_s},   {u"sup2"_s, u"²"_s},  {u"sup3"_s, u"³"_s},  {u"middot"_s, u"·"_s},
        {u"bull"_s, u"•"_s},   {u"copy"_s, u"©"_s},  {u"shy"_s, u""_s},    {u"times"_s, u"×"_s}, {u"frac12"_s, u"½"_s}};
    if (!name.startsWith(u'#'))
        return known.value(name, QString());
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const uint code = isHex ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber, 10);
    const bool fine = isNumber && code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    const char32_t character = code;
    return fine ? QString::fromUcs4(&character, 1) : QString();
}

QString withoutEntities(const QString &text)
{
    static const QRegularExpression written(u"&(#?[A-Za-z0-9]{1,8});"_s);
    QString plain;
    qsizetype from = 0;
    auto matches = written.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString character = entity(match.captured(1));
        if (character.isNull())
            continue;
        plain += text.mid(from, match.capturedStart() - from) + character;
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

QString tidied(QString text)
{
    static const QRegularExpression lineEnds(u" *(?:\r\n|\r|\n)"_s), manyLines(u"\n{3,}"_s);
    text.replace(QChar(QChar::Nbsp), u' ');
    text.replace(lineEnds, u"\n"_s);
    text.replace(manyLines, u"\n\n"_s);
    return text.trimmed();
}
} // namespace

QString plainText(const QString &text)
{
    const QString unmarked = text.startsWith(u'\'') ? text.mid(1) : text;
    return tidied(withoutEntities(withoutTags(unmarked)));
}

QString plainValue(const QString &cell)
{
    const QString value = (cell.startsWith(u'\'') ? cell.mid(1) : cell).simplified();
    return value == u"-"_s || value == u"–"_s || value == u"—"_s ? QString() : value;
}

QString titleOf(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= longestTitle)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longestTitle - 1);
    qsizetype end = space > longestTitle / 2 ? space : longestTitle - 1;
    if (line[end - 1].isHighSurrogate())
        --end;
    return line.left(end) + u'…';
}

} // namespace vakhta::centre
