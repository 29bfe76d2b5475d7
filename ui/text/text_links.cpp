#include "ui/text/text_links.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr qsizetype mostRead = 100'000;
constexpr qsizetype mostLinks = 100;
constexpr qsizetype longestLink = 1'000;

/// Part of a link, as far as a character tells: no space, no quotes, nothing that can't be seen.
bool belongs(QChar c)
{
    return c.isPrint() && !c.isSpace() && !QStringView(u"<>\"«»“”„‹›`{}|\\^").contains(c);
}

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A bracket that was opened outside of the link, and what ends a sentence.
bool isAfterLink(QStringView link)
{
    const QChar last = link.back();
    if (last == u')')
        return link.count(u')') > link.count(u'(');
    if (last == u']')
        return link.count(u']') > link.count(u'[');
    return QStringView(u".,;:!?'…*_~([—–").contains(last);
}

qsizetype trimmedLength(QStringView link)
{
    while (!link.isEmpty() && isAfterLink(link))
        link.chop(1);
    return link.size();
}

QUrl siteFrom(const QString &written)
{
    const QUrl url(written, QUrl::TolerantMode);
    const bool known = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    return url.isValid() && known && !url.host().isEmpty() ? url : QUrl();
}

/// Nothing but whom it is for: a prepared text, copies or files on the disk are left out.
QUrl letterTo(const QString &address)
{
    static const QRegularExpression plain(u"^[\\w.+\\-]+@[\\w\\-]+(\\.[\\w\\-]+)+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    QUrl url;
    if (plain.match(address).hasMatch()) {
        url.setScheme(u"mailto"_s);
        url.setPath(address);
    }
    return url;
}

QUrl callTo(QStringView written)
{
    QString number;
    for (const QChar c : written) {
        if (isFigure(c) || (c == u'+' && number.isEmpty()))
            number += c;
    }
    QUrl url;
    if (number.size() >= 3 && number.size() <= 16) {
        url.setScheme(u"tel"_s);
        url.setPath(number);
    }
    return url;
}

struct Kind
{
    QStringView begins;
    bool (*goesOn)(QChar);
    QUrl (*target)(QStringView link); // of the link as it is written
};

const Kind kinds[] = {
    {u"http://", belongs, [](QStringView link) { return siteFrom(link.toString()); }},
    {u"https://", belongs, [](QStringView link) { return siteFrom(link.toString()); }},
    {u"www.", belongs, [](QStringView link) { return link.size() > 4 ? siteFrom(u"https://"_s + link.toString()) : QUrl(); }},
    {u"mailto:", [](QChar c) { return belongs(c) && c != u'?' && c != u'&'; }, [](QStringView link) { return letterTo(link.mid(7).toString()); }},
    {u"tel:", [](QChar c) { return isFigure(c) || QStringView(u"+-().").contains(c); }, [](QStringView link) { return callTo(link.mid(4)); }},
};

const Kind *kindAt(QStringView text, qsizetype at)
{
    if (at > 0 && (text[at - 1].isLetterOrNumber() || text[at - 1] == u'_'))
        return nullptr;
    const auto found = std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind &kind) { return text.mid(at).startsWith(kind.begins, Qt::CaseInsensitive); });
    return found == std::end(kinds) ? nullptr : found;
}

} // namespace

QList<TextLink> linksIn(const QString &visible)
{
    const auto text = QStringView(visible).left(mostRead);
    QList<TextLink> links;
    for (qsizetype at = 0; at < text.size() && links.size() < mostLinks;) {
        const Kind *kind = kindAt(text, at);
        if (!kind) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        for (at += kind->begins.size(); at < text.size() && kind->goesOn(text[at]);)
            ++at;
        const qsizetype length = trimmedLength(text.mid(from, qMin(at - from, longestLink + 1)));
        const bool isWhole = at - from <= longestLink && (at < text.size() || text.size() == visible.size());
        const QUrl target = isWhole && length > 0 ? kind->target(text.mid(from, length)) : QUrl();
        if (!target.isEmpty())
            links.push_back({from, length, target});
    }
    return links;
}

namespace {

/// Letters of other alphabets that are drawn as Latin ones.
QString drawnAs(const QString &name)
{
    static constexpr QStringView others = u"аеорсухкмтвнгіїѕјԁԛԝһӏьэбзαορνικτυχ";
    static constexpr QStringView latin = u"aeopcyxkmtbhriisjdqwhlbe63aopviktux";
    static_assert(others.size() == latin.size());
    QString drawn = name;
    for (QChar &c : drawn) {
        const qsizetype place = others.indexOf(c);
        if (place >= 0)
            c = latin[place];
    }
    return drawn;
}

bool isPlain(QStringView name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isMixed(QStringView part)
{
    QSet<int> scripts;
    for (const QChar c : part) {
        if (c.isLetter())
            scripts.insert(int(c.script()));
    }
    return scripts.size() > 1;
}

} // namespace

SiteLook siteLook(const QUrl &target)
{
    static const QRegularExpression number(u"^(\\[.*\\]|[0-9a-f]*:[0-9a-f:.]*|[0-9.]+)$"_s);
    SiteLook look;
    look.ascii = target.host(QUrl::FullyEncoded);
    look.letters = QUrl::fromAce(look.ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    if (look.letters.isEmpty())
        look.letters = look.ascii; // a number
    look.isNumber = number.match(look.ascii).hasMatch();
    const QStringList parts = look.letters.split(u'.');
    look.mixed = std::any_of(parts.begin(), parts.end(), isMixed);
    const QString drawn = drawnAs(look.letters);
    const QStringList drawnParts = drawn.split(u'.');
    for (qsizetype i = 0; i < parts.size() && look.resembles.isEmpty(); ++i) {
        if (!isPlain(parts[i]) && isPlain(drawnParts[i]) && (isPlain(drawn) || isMixed(parts[i])))
            look.resembles = drawn;
    }
    return look;
}

} // namespace vakhta
