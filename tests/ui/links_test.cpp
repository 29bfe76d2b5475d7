#include "tests/support/pictures.h"
#include "tests/support/read_aloud.h"
#include "tests/support/shown_window.h"
#include "ui/widgets/button.h"
#include "ui/widgets/link_dialog.h"
#include "ui/widgets/run_label.h"
#include "ui/widgets/text_view.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDesktopServices>
#include <QMenu>
#include <QUrlQuery>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;

/// In place of the desktop: what would have been opened.
class Opened : public QObject
{
    Q_OBJECT

public:
    Opened()
    {
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~Opened() override
    {
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> urls;

public slots:
    void take(const QUrl &url) { urls << url; }

private:
    const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s, u"file"_s, u"javascript"_s};
};

/// A citizen's links: marked, within reach of the keyboard, and opened only by who read where they lead.
class LinksTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_day.reset(); }
    void theLinksOfATextAreMarkedAndOffered();
    void aClickAsksAndOpensNothing();
    void theKeyListsThePostTheTextTheHistoryAndTheAnswers();
    void enterOpensNothing();
    void openingGoesToTheDesktop();
    void theAddressCanBeCopied();
    void whatTheDesktopRefusesIsSaid();
    void whereThereAreNoneTheKeySaysSo();
    void thePlaceIsShownOnAMapThatWasAskedFor();
    void aScreenReaderHearsWhereItLeads();
    void looksAsDesigned();

private:
    void write(const QString &text);
    LinkDialog *question() const { return m_day->window->findChild<LinkDialog *>(); }
    QAbstractButton *offered() const { return m_day->find<QAbstractButton>(u"appealTextLinks"_s); }
    void press(const QString &button) const { question()->findChild<QAbstractButton *>(button)->click(); }

    std::unique_ptr<Shown> m_day;
    Opened m_opened;
};

void LinksTest::init()
{
    m_opened.urls.clear();
    m_day = std::make_unique<Shown>(Role::Operator, test::openList);
    for (auto &[id, card] : m_day->reader.cards)
        card.appeal.link.clear();
}

void LinksTest::write(const QString &text)
{
    m_day->reader.cards[3].appeal.text = text;
    emit m_day->reader.appealsChanged({3});
    m_day->window->openAppeal(3);
    QTRY_COMPARE(m_day->find<TextView>(u"appealText"_s)->toPlainText(), text);
}

void LinksTest::theLinksOfATextAreMarkedAndOffered()
{
    write(u"Нет воды, вот https://example.org/a и http://example.org/b."_s);
    const auto marks = m_day->find<TextView>(u"appealText"_s)->extraSelections();
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0].cursor.selectedText(), u"https://example.org/a"_s);
    QCOMPARE(marks[1].cursor.selectedText(), u"http://example.org/b"_s);
    QVERIFY(marks[0].format.fontUnderline());
    QVERIFY(offered()->isVisible());
    QVERIFY(offered()->focusPolicy() & Qt::TabFocus);
    QCOMPARE(offered()->accessibleName(), u"Text of the appeal: 2 link(s)…"_s);
    write(u"Нет воды"_s);
    QVERIFY(!offered()->isVisible());
    QVERIFY(m_day->find<TextView>(u"appealText"_s)->extraSelections().isEmpty());
}

void LinksTest::aClickAsksAndOpensNothing()
{
    write(u"https://example.org/a"_s);
    auto *text = m_day->find<TextView>(u"appealText"_s);
    QTextCursor inside(text->document());
    inside.setPosition(8);
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, text->cursorRect(inside).center());
    QVERIFY(question() && question()->isVisible());
    QVERIFY(m_opened.urls.isEmpty());
    press(u"linkLeave"_s);
    QTRY_VERIFY(!question());
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, QPoint(text->width() - 3, text->cursorRect(inside).center().y())); // beside it
    QVERIFY(!question());
    QVERIFY(m_opened.urls.isEmpty());
}

void LinksTest::theKeyListsThePostTheTextTheHistoryAndTheAnswers()
{
    AppealCard &card = m_day->reader.cards[3];
    card.appeal.link = u"https://example.org/post"_s;
    card.messages.push_back({.id = 9, .appeal = 3, .kind = MessageKind::CitizenWrote, .at = test::pictureNow(), .text = u"И ещё http://example.org/said?a=1&b=2"_s});
    card.replies.push_back({.id = 9, .appeal = 3, .text = u"Ответ тут: https://example.org/answer"_s});
    write(u"См. www.example.org/text"_s);
    m_day->list()->setFocus();
    m_day->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_day->find<QMenu>(u"linksMenu"_s));
    auto *menu = m_day->find<QMenu>(u"linksMenu"_s);
    QStringList lines;
    for (const QAction *line : menu->actions())
        lines << line->text();
    QCOMPARE(lines, (QStringList{u"https://example.org/post"_s, u"www.example.org/text"_s, u"http://example.org/said?a=1&&b=2"_s, u"https://example.org/answer"_s}));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(question());
    QVERIFY(question()->accessibleDescription().startsWith(u"https://www.example.org/text"_s));
    auto *record = m_day->find<QAbstractButton>(u"recentLinks1"_s); // the newest stands first
    QVERIFY(record && record->isVisible());
    QVERIFY(record->accessibleName().endsWith(u": 1 link(s)…"_s));
}

void LinksTest::enterOpensNothing()
{
    write(u"https://example.org/a"_s);
    offered()->click();
    QVERIFY(question());
    QTRY_COMPARE(question()->focusWidget()->objectName(), u"linkLeave"_s);
    QTest::keyClick(question()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QVERIFY(m_opened.urls.isEmpty());
}

void LinksTest::openingGoesToTheDesktop()
{
    write(u"http://дом.рф/жалоба?x=1"_s);
    offered()->click();
    press(u"linkOpen"_s);
    QTRY_VERIFY(!question());
    QCOMPARE(m_opened.urls.size(), 1);
    QCOMPARE(m_opened.urls[0].toEncoded(), QByteArray("http://xn--d1aqf.xn--p1ai/%D0%B6%D0%B0%D0%BB%D0%BE%D0%B1%D0%B0?x=1"));
}

void LinksTest::theAddressCanBeCopied()
{
    write(u"www.example.org"_s);
    offered()->click();
    press(u"linkCopy"_s);
    QTRY_VERIFY(!question());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://www.example.org"_s);
    QVERIFY(m_opened.urls.isEmpty());
}

void LinksTest::whatTheDesktopRefusesIsSaid()
{
    write(u"tel:112"_s);
    offered()->click();
    QDesktopServices::unsetUrlHandler(u"tel"_s);
    press(u"linkOpen"_s); // nothing here takes such a link
    QVERIFY(question() && question()->isVisible());
    QVERIFY(test::readAloud(QAccessible::queryAccessibleInterface(question())).contains(u"It was not opened"_s));
    QDesktopServices::setUrlHandler(u"tel"_s, &m_opened, "take");
}

void LinksTest::whereThereAreNoneTheKeySaysSo()
{
    for (Message &line : m_day->reader.cards[3].messages)
        line.text.clear();
    m_day->reader.cards[3].replies.clear();
    write(u"javascript:alert(1) file:///etc/passwd"_s);
    m_day->list()->setFocus();
    m_day->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(test::readAloud(QAccessible::queryAccessibleInterface(m_day->window)).contains(u"the appeal has no links"_s));
    QVERIFY(!question());
}

void LinksTest::thePlaceIsShownOnAMapThatWasAskedFor()
{
    Appeal &appeal = m_day->reader.cards[3].appeal;
    appeal.settlement = u"Белогривск"_s;
    appeal.street = u"ул. 1-я & 2-я #3"_s;
    appeal.house = u"7+1"_s;
    write(u"Нет воды"_s);
    const auto lines = [this] {
        m_day->find<Button>(u"more"_s)->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu)
            menu->close();
        return menu ? menu->actions() : QList<QAction *>();
    };
    const auto find = [](const QList<QAction *> &all) {
        const auto at = std::find_if(all.begin(), all.end(), [](QAction *line) { return line->text() == u"Show the place on a map…"_s; });
        return at == all.end() ? nullptr : *at;
    };
    QAction *map = find(lines());
    QVERIFY(map);
    map->trigger();
    QTRY_VERIFY(question() && question()->isVisible());
    QVERIFY(m_opened.urls.isEmpty());
    for (const RunLabel *line : question()->findChildren<RunLabel *>()) // nothing of where it leads is cut
        QVERIFY2(line->height() >= line->heightForWidth(line->width()), qPrintable(line->text()));
    press(u"linkOpen"_s);
    QTRY_COMPARE(m_opened.urls.size(), 1);
    QCOMPARE(m_opened.urls[0].host(), u"yandex.ru"_s);
    QVERIFY(!m_opened.urls[0].hasFragment());
    const QString asked = QUrlQuery(m_opened.urls[0]).queryItemValue(u"text"_s, QUrl::FullyDecoded);
    QVERIFY2(asked.endsWith(u"Белогривск, ул. 1-я & 2-я #3, 7+1"_s), qPrintable(asked));
    QTRY_VERIFY(!question());
    appeal.municipality = 0;
    appeal.settlement.clear();
    appeal.street.clear();
    appeal.house.clear();
    write(u"Нет воды и места"_s);
    const auto without = lines();
    QVERIFY(!without.isEmpty());
    QVERIFY(!find(without));
}

void LinksTest::aScreenReaderHearsWhereItLeads()
{
    write(u"https://vk.com@evil.example/x"_s);
    offered()->click();
    const QString told = test::readAloud(QAccessible::queryAccessibleInterface(question()));
    QVERIFY(told.contains(u"https://vk.com@evil.example/x"_s));
    QVERIFY(told.contains(u"“vk.com” before the sign @"_s));
    QVERIFY(question()->accessibleDescription().contains(u"The site is evil.example"_s));
}

void LinksTest::looksAsDesigned()
{
    test::dress();
    write(u"Здравствуйте! Третий день нет воды на Мира, 41. Объявление висит тут: http://госуслуги.example и https://vк.com@evil.example/login?next=/feed, похоже на обман."_s);
    test::picture(*m_day->window, u"links-text"_s, false);
    LinkDialog dialog(u"https://gоsuslugi.ru@evil.example/login?next=/feed"_s, QUrl(u"https://gоsuslugi.ru@vк.com/login?next=/feed"_s), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    test::picture(dialog, u"links-dialog"_s, false);
}

QTEST_MAIN(LinksTest)
#include "links_test.moc"
