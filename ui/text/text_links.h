#pragma once

#include <QList>
#include <QUrl>

namespace vakhta {

/// A place of a text that something outside can open: http, https, tel or mailto, and nothing else.
struct TextLink
{
    qsizetype position = 0;
    qsizetype length = 0;
    QUrl target; // what would be opened: the site's name in ASCII, of a letter its address alone

    bool operator==(const TextLink &) const = default;
};

/// The links of a text of visibleText(), in its order. A link ends where a hidden character was, and one longer than 1,000 characters
/// is none. Pure and linear: of a long text the first 100,000 characters are read, at most 100 links.
QList<TextLink> linksIn(const QString &visible);

/// What stands in for a site's name in the eye of who reads it.
struct SiteLook
{
    QString ascii;         // as it is looked up: «xn--e1afmkfd.xn--p1ai»
    QString letters;       // as its owner writes it: «пример.рф»; the same where it is plain ASCII
    QString resembles;     // the plain name it may be taken for; empty: none
    bool mixed = false;    // letters of several alphabets in one part of it
    bool isNumber = false; // no name at all
};
SiteLook siteLook(const QUrl &target);

} // namespace vakhta
