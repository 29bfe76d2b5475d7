#include "ui/text/link_text.h"
#include "ui/text/text_links.h"
#include "ui/text/visible_text.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// What in a citizen's text is a link, where it leads, and what about it deceives.
class TextLinksTest : public QObject
{
    Q_OBJECT

private slots:
    void onlySafeKindsAreLinks_data();
    void onlySafeKindsAreLinks();
    void aLinkIsShownAsWrittenAndOpenedAsShown();
    void whatDeceivesIsSaid_data();
    void whatDeceivesIsSaid();
    void theSiteIsTheStrongPart_data();
    void theSiteIsTheStrongPart();
    void aTextOfMegabytesIsReadInPart_data();
    void aTextOfMegabytesIsReadInPart();
};

void TextLinksTest::onlySafeKindsAreLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links"); // written → opened
    const auto row = [](const char *name, const QString &text, const QStringList &links = {}) { QTest::newRow(name) << text << links; };
    row("none", u"если a < b и c > d, то вода: 5 кубов"_s);
    row("a comparison in a row", u"a<b>c https<d>://x"_s);
    row("a post", u"см. https://vk.com/wall-1_2 и ниже"_s, {u"https://vk.com/wall-1_2 → https://vk.com/wall-1_2"_s});
    row("the end of a sentence", u"Было на http://example.org/a.html."_s, {u"http://example.org/a.html → http://example.org/a.html"_s});
    row("several signs", u"https://example.org/?a=1&b=2!!!), вот"_s, {u"https://example.org/?a=1&b=2 → https://example.org/?a=1&b=2"_s});
    row("in brackets", u"(см. https://example.org/a)"_s, {u"https://example.org/a → https://example.org/a"_s});
    row("with brackets of its own", u"https://ru.example.org/wiki/Мост_(реки)."_s,
        {u"https://ru.example.org/wiki/Мост_(реки) → https://ru.example.org/wiki/%D0%9C%D0%BE%D1%81%D1%82_(%D1%80%D0%B5%D0%BA%D0%B8)"_s});
    row("in quotes", u"«https://example.org/a» и \"http://example.org/b\""_s,
        {u"https://example.org/a → https://example.org/a"_s, u"http://example.org/b → http://example.org/b"_s});
    row("as VK writes it", u"[https://vk.com/club1|Наш двор]"_s, {u"https://vk.com/club1 → https://vk.com/club1"_s});
    row("as Markdown writes it", u"[сайт](https://example.org/x)"_s, {u"https://example.org/x → https://example.org/x"_s});
    row("as HTML writes it", u"<a href=https://example.org/x>банк</a>"_s, {u"https://example.org/x → https://example.org/x"_s});
    row("capitals", u"HTTPS://EXAMPLE.ORG/A"_s, {u"HTTPS://EXAMPLE.ORG/A → https://example.org/A"_s});
    row("without a scheme", u"www.example.org"_s, {u"www.example.org → https://www.example.org"_s});
    row("without a name", u"http:// https://. www. http://?x http:///etc/passwd"_s);
    row("a site in Russian", u"http://дом.рф/жалоба"_s, {u"http://дом.рф/жалоба → http://xn--d1aqf.xn--p1ai/%D0%B6%D0%B0%D0%BB%D0%BE%D0%B1%D0%B0"_s});
    row("punycode", u"http://xn--80ak6aa92e.com"_s, {u"http://xn--80ak6aa92e.com → http://xn--80ak6aa92e.com"_s});
    row("somebody before the site", u"https://vk.com@evil.example"_s, {u"https://vk.com@evil.example → https://vk.com@evil.example"_s});
    row("letters of full width", u"https://ｖｋ.com"_s, {u"https://ｖｋ.com → https://vk.com"_s});
    row("a backslash", u"https://evil.example\\@vk.com"_s, {u"https://evil.example → https://evil.example"_s});
    row("an address inside", u"https://evil.example/?u=https://vk.com"_s, {u"https://evil.example/?u=https://vk.com → https://evil.example/?u=https://vk.com"_s});
    row("not of ours", u"file:///etc/passwd javascript:alert(1) data:text/html,x smb://server/share ftp://example.org vbscript:x ms-word:x \\\\server\\share"_s);
    row("a word before it", u"xhttps://example.org ahttp://a.b awww.example.org"_s);
    row("javascript before it", u"javascript:https://example.org"_s, {u"https://example.org → https://example.org"_s});
    row("a telephone", u"tel:+7(900)000-00-14, звоните"_s, {u"tel:+7(900)000-00-14 → tel:+79000000014"_s});
    row("a code of the operator", u"tel:*100# tel:12 tel:+"_s);
    row("a letter", u"mailto:dom@example.org."_s, {u"mailto:dom@example.org → mailto:dom@example.org"_s});
    row("a letter with a file", u"mailto:dom@example.org?attach=/etc/passwd&bcc=evil@example.org"_s, {u"mailto:dom@example.org → mailto:dom@example.org"_s});
    row("a letter to nobody", u"mailto:?to=a@b.c mailto:a@b,c@d mailto:/etc/passwd"_s);
    row("turned letters", u"https://example.org/\u202egpj.exe"_s, {u"https://example.org/ → https://example.org/"_s});
    row("hidden letters", u"https://vk\u200b.com/x"_s, {u"https://vk → https://vk"_s});
    row("a line end", u"https://example.org/a\nb"_s, {u"https://example.org/a → https://example.org/a"_s});
    row("too long", u"https://example.org/"_s + u"a"_s.repeated(2'000));
    row("as long as may be", u"https://example.org/"_s + u"a"_s.repeated(980), {u"https://example.org/%1 → https://example.org/%1"_s.arg(u"a"_s.repeated(980))});
}

void TextLinksTest::onlySafeKindsAreLinks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, links);
    const QString shown = visibleText(text);
    QStringList found;
    for (const TextLink &link : linksIn(shown))
        found << shown.mid(link.position, link.length) + u" → "_s + addressOf(link.target);
    QCOMPARE(found, links);
}

/// Nothing is opened but what the question names, whatever stands in the text.
void TextLinksTest::aLinkIsShownAsWrittenAndOpenedAsShown()
{
    for (const QString &text : {u"https://a.example/%E2%80%AEgpj.exe"_s, u"https://a.example/%00%0d%0a"_s, u"HTTP://Дом.РФ:80/?q=\u202e"_s, u"https://a%2eexample/"_s, u"https://[::1]/x"_s}) {
        const auto links = linksIn(visibleText(text));
        QCOMPARE(links.size(), 1);
        const QString address = addressOf(links[0].target);
        QCOMPARE(address.toUtf8(), links[0].target.toEncoded());
        QCOMPARE(plain(linkText({}, links[0].target).address), address);
        for (const QChar c : address)
            QVERIFY2(c.unicode() > 0x20 && c.unicode() < 0x7f, qPrintable(text));
    }
}

void TextLinksTest::whatDeceivesIsSaid_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QStringList>("warned"); // a part of each warning
    QTest::newRow("nothing") << u"https://vk.com/wall-1_2"_s << QStringList();
    QTest::newRow("somebody before the site") << u"https://vk.com@evil.example/x"_s << QStringList{u"“vk.com” before the sign @"_s};
    QTest::newRow("with a password") << u"https://vk.com:443@evil.example"_s << QStringList{u"The site is evil.example"_s};
    QTest::newRow("one letter of another alphabet") << u"https://vк.com"_s << QStringList{u"looks like vk.com"_s}; // the k is Cyrillic
    QTest::newRow("all of another alphabet") << u"https://раурау.com"_s << QStringList{u"looks like paypay.com"_s};
    QTest::newRow("the same in punycode") << u"http://xn--80aa0cbo65f.com"_s << QStringList{u"looks like paypal.com"_s};
    QTest::newRow("in the middle") << u"https://gоsuslugi.ru"_s << QStringList{u"looks like gosuslugi.ru"_s};
    QTest::newRow("mixed, like nothing") << u"https://домdom.ru"_s << QStringList{u"mixes letters"_s};
    QTest::newRow("honest Russian") << u"https://дом.рф"_s << QStringList{u"not in Latin letters: дом.рф"_s};
    QTest::newRow("a number") << u"http://192.0.2.7/login"_s << QStringList{u"a number in place"_s};
    QTest::newRow("a longer number") << u"http://[2001:db8::7]/"_s << QStringList{u"a number in place"_s};
    QTest::newRow("a letter") << u"mailto:dom@example.org"_s << QStringList();
}

void TextLinksTest::whatDeceivesIsSaid()
{
    QFETCH(QString, link);
    QFETCH(QStringList, warned);
    const auto found = linksIn(link);
    QCOMPARE(found.size(), 1);
    const QStringList warnings = linkText(link, found[0].target).warnings;
    QVERIFY2(warnings.size() == warned.size(), qPrintable(warnings.join(u'\n')));
    for (qsizetype i = 0; i < warned.size(); ++i)
        QVERIFY2(warnings[i].contains(warned[i]), qPrintable(warnings[i]));
}

void TextLinksTest::theSiteIsTheStrongPart_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("written");
    QTest::newRow("a path") << u"https://example.org/a@b"_s << u"https://*example.org*/a@b"_s << QString();
    QTest::newRow("no path") << u"https://example.org"_s << u"https://*example.org*"_s << QString();
    QTest::newRow("a door") << u"http://example.org:8080?x"_s << u"http://*example.org*:8080?x"_s << QString();
    QTest::newRow("somebody before it") << u"https://vk.com:1@evil.example/@x"_s << u"https://vk.com:1@*evil.example*/@x"_s << QString();
    QTest::newRow("a number") << u"http://[2001:db8::7]:80/"_s << u"http://*[2001:db8::7]*:80/"_s << QString();
    QTest::newRow("without a scheme") << u"www.example.org"_s << u"https://*www.example.org*"_s << u"www.example.org"_s;
    QTest::newRow("in Russian") << u"https://дом.рф"_s << u"https://*xn--d1aqf.xn--p1ai*"_s << u"https://дом.рф"_s;
    QTest::newRow("a telephone") << u"tel:8-900-000-00-14"_s << u"tel:*89000000014*"_s << u"tel:8-900-000-00-14"_s;
}

void TextLinksTest::theSiteIsTheStrongPart()
{
    QFETCH(QString, link);
    const auto found = linksIn(link);
    QCOMPARE(found.size(), 1);
    const LinkText words = linkText(link, found[0].target);
    QTEST(QString(words.address).replace(strong({})[0], u'*').replace(strong({})[1], u'*'), "address");
    QTEST(words.written, "written");
}

void TextLinksTest::aTextOfMegabytesIsReadInPart_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"a", "http://", "https://a.b/", "www.", "tel:", "tel:1", "mailto:a@b.", "mailto:", "https://a.b ", "(", "https://a.b)", "[https://x|", "ж", "h", "https://a@"})
        QTest::newRow(part) << QString::fromUtf8(part);
}

void TextLinksTest::aTextOfMegabytesIsReadInPart()
{
    QFETCH(QString, part);
    const QString text = part.repeated(2'000'000 / part.size());
    QElapsedTimer watch;
    watch.start();
    const auto links = linksIn(text);
    QVERIFY2(watch.elapsed() < 500, qPrintable(QString::number(watch.elapsed())));
    QVERIFY(links.size() <= 100);
    for (const TextLink &link : links)
        QVERIFY(link.position + link.length <= 100'000 && link.length <= 1'000);
}

QTEST_APPLESS_MAIN(TextLinksTest)
#include "text_links_test.moc"
