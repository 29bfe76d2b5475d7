#include "tests/support/demo_shift.h"
#include "tests/support/fake_key.h"
#include "tests/support/fake_link.h"
#include "tests/support/pictures.h"
#include "tests/support/typing.h"
#include "ui/pages/key_card.h"
#include "ui/pages/key_page.h"
#include "ui/pages/settings_page.h"
#include "ui/text/key_text.h"
#include "ui/widgets/button.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
const QString folder = u"/home/krylova/.local/share/vakhta/default"_s;

bool shows(const QWidget &page, const QString &words)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

/// By the name that assistive tools read.
template <typename T>
T *named(const QWidget &page, const QString &name)
{
    for (T *widget : page.findChildren<T *>()) {
        const QString called = widget->accessibleName().isEmpty() ? widget->property("text").toString() : widget->accessibleName();
        if (widget->isVisible() && called == name)
            return widget;
    }
    qFatal("nothing is named %s", qPrintable(name));
}

struct Shown
{
    explicit Shown(KeyNeed need) : page(key, folder)
    {
        page.ask(need);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page did not come up");
    }
    void press(Qt::Key pressed) const { QTest::keyClick(QApplication::focusWidget(), pressed); }
    void type(const QString &words) const { test::type(QApplication::focusWidget(), words); }

    test::FakeKey key;
    KeyPage page;
    QSignalSpy opened{&page, &KeyPage::opened};
};
} // namespace

class KeyPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void whileTheKeyringIsAskedThePageSaysSo();
    void thePassphraseIsTypedAndEnterOpens();
    void aWrongPassphraseIsAPlainSentenceAndCountsNothing();
    void aNewPassphraseIsTypedTwice();
    void aLostKeyIsLookedForAgain();
    void aNewProfileIsBegunOnlyAfterSayingWhatIsKept();
    void whatCannotBeMovedIsToldAndNothingIsOpened();
    void settingsSayWhatOpensTheProfile_data();
    void settingsSayWhatOpensTheProfile();
    void settingsShowTheWholeOfIt();
    void settingsChangeThePassphraseForWhoKnowsThePresentOne();
    void looksAsDesigned_data();
    void looksAsDesigned();
};

void KeyPageTest::whileTheKeyringIsAskedThePageSaysSo()
{
    test::FakeKey key;
    KeyPage page(key, folder);
    page.show();
    QVERIFY(shows(page, u"Asking the desktop's keyring"_s));
    for (QWidget *widget : page.findChildren<QWidget *>())
        QVERIFY(!widget->isVisible() || (!qobject_cast<Button *>(widget) && !qobject_cast<QLineEdit *>(widget)));
    page.ask(KeyNeed::Passphrase);
    QVERIFY(named<QLineEdit>(page, u"Passphrase"_s)->isVisible());
}

void KeyPageTest::thePassphraseIsTypedAndEnterOpens()
{
    Shown shown(KeyNeed::Passphrase);
    shown.key.passphrase = u"вахта у реки"_s;
    QTRY_COMPARE(QApplication::focusWidget(), named<QLineEdit>(shown.page, u"Passphrase"_s));
    QCOMPARE(named<QLineEdit>(shown.page, u"Passphrase"_s)->echoMode(), QLineEdit::Password);
    shown.type(u"вахта у реки"_s);
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(shown.opened.size(), 1);
    QVERIFY(shown.opened[0][0].toString().isEmpty());
}

void KeyPageTest::aWrongPassphraseIsAPlainSentenceAndCountsNothing()
{
    Shown shown(KeyNeed::Passphrase);
    shown.key.passphrase = u"вахта у реки"_s;
    for (int i = 0; i < 12; ++i) {
        shown.type(u"не та"_s);
        shown.press(Qt::Key_Return);
        QTRY_VERIFY(shows(shown.page, u"does not open the profile"_s));
    }
    QVERIFY(!shows(shown.page, u"0xdead"_s));
    QVERIFY(shown.opened.isEmpty());
    shown.type(u"вахта у реки"_s); // over what was wrong: all of it is chosen
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(shown.opened.size(), 1);
}

void KeyPageTest::aNewPassphraseIsTypedTwice()
{
    Shown shown(KeyNeed::NewPassphrase);
    shown.type(u"коротко"_s);
    shown.press(Qt::Key_Return);
    QTRY_VERIFY(shows(shown.page, u"at least"_s));
    QVERIFY(shown.key.passphrase.isEmpty());
    shown.type(u"вахта у реки"_s);
    shown.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(shown.page, u"The same once more"_s));
    shown.type(u"вахта у моря"_s);
    shown.press(Qt::Key_Return);
    QTRY_VERIFY(shows(shown.page, u"differ"_s));
    QVERIFY(shown.key.passphrase.isEmpty());
    shown.type(u"вахта у реки"_s);
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(shown.opened.size(), 1);
    QCOMPARE(shown.key.passphrase, u"вахта у реки"_s);
}

void KeyPageTest::aLostKeyIsLookedForAgain()
{
    Shown shown(KeyNeed::Lost);
    QVERIFY(shows(shown.page, folder)); // where it is
    shown.key.need = KeyNeed::Lost;
    QCOMPARE(QApplication::focusWidget(), named<Button>(shown.page, u"Try again"_s));
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(shown.key.looks, 1);
    QTRY_VERIFY(shows(shown.page, u"still missing"_s));
    shown.key.need = KeyNeed::Nothing;
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(shown.opened.size(), 1);
    QCOMPARE(shown.key.asides, 0);
}

void KeyPageTest::aNewProfileIsBegunOnlyAfterSayingWhatIsKept()
{
    Shown shown(KeyNeed::Passphrase);
    named<Button>(shown.page, u"The passphrase is forgotten"_s)->setFocus();
    shown.press(Qt::Key_Space);
    QVERIFY(shows(shown.page, u"not sent stay whole"_s));
    QVERIFY(shows(shown.page, folder));
    QCOMPARE(QApplication::focusWidget(), named<Button>(shown.page, u"Go back"_s)); // the safe one
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.key.asides, 0);
    named<Button>(shown.page, u"The passphrase is forgotten"_s)->setFocus();
    shown.press(Qt::Key_Space);
    named<Button>(shown.page, u"Set this one aside and begin anew"_s)->setFocus();
    shown.key.need = KeyNeed::Nothing;
    shown.press(Qt::Key_Space);
    QTRY_COMPARE(shown.opened.size(), 1);
    QCOMPARE(shown.key.asides, 1);
    QVERIFY(shown.opened[0][0].toString().contains(u"set-aside"_s));
    QVERIFY(profileSetAside(shown.opened[0][0].toString()).contains(u"--profile /home/krylova"_s));
}

void KeyPageTest::whatCannotBeMovedIsToldAndNothingIsOpened()
{
    Shown shown(KeyNeed::Lost);
    shown.key.refusal = Error{Error::Kind::DiskFull, u"ENOSPC"_s};
    for (const QString &name : {u"Begin a new profile"_s, u"Set this one aside and begin anew"_s}) {
        named<Button>(shown.page, name)->setFocus();
        shown.press(Qt::Key_Space);
    }
    QTRY_VERIFY(shows(shown.page, u"no space on the disk"_s));
    QVERIFY(!shows(shown.page, u"ENOSPC"_s));
    QVERIFY(shown.opened.isEmpty());
}

void KeyPageTest::settingsSayWhatOpensTheProfile_data()
{
    QTest::addColumn<bool>("passphrase");
    QTest::addColumn<bool>("keyring");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("both") << true << true << QString() << u"should the keyring be lost"_s;
    QTest::newRow("keyring") << false << true << QString() << u"keyring alone"_s;
    QTest::newRow("passphrase") << true << false << QString() << u"at each start"_s;
    QTest::newRow("file") << false << false << u"/srv/demo.key"_s << u"in the file /srv/demo.key, chosen at the start"_s;
}

void KeyPageTest::settingsSayWhatOpensTheProfile()
{
    QFETCH(bool, passphrase);
    QFETCH(bool, keyring);
    QFETCH(QString, file);
    QFETCH(QString, sentence);
    test::FakeKey key;
    key.waysValue = {passphrase, keyring, file};
    KeyCard card(key);
    card.show();
    QVERIFY(shows(card, sentence));
    QCOMPARE(card.findChild<QLineEdit *>(u"keyPresent"_s)->isVisible(), passphrase);
}

void KeyPageTest::settingsShowTheWholeOfIt()
{
    test::FakeKey key;
    key.waysValue = {false, false, u"/home/krylova/.local/share/vakhta/keys/a-name-that-makes-the-sentence-two-lines-long.key"_s};
    test::FakeReader reader;
    test::fillDemo(reader);
    test::FakeEditor editor(reader);
    test::FakeLink link;
    SettingsPage page(reader, editor, link, &test::demoNow);
    page.setKey(key);
    const auto parts = page.findChildren<QWidget *>();
    const auto cut = [&parts] {
        const auto found = std::find_if(parts.begin(), parts.end(), [](const QWidget *part) {
            const auto *label = qobject_cast<const QLabel *>(part);
            const bool words = label && label->wordWrap() && label->height() < label->heightForWidth(label->width());
            const bool field = qobject_cast<const QLineEdit *>(part) || qobject_cast<const Button *>(part);
            return part->isVisible() && (words || (field && part->height() < part->sizeHint().height()));
        });
        return found == parts.end() ? QString() : (*found)->objectName() + u" is cut"_s;
    };
    page.resize(1528, 920);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_COMPARE(cut(), QString());
    key.waysValue.passphrase = true; // now the present one is asked for as well
    emit key.waysChanged();
    QTRY_VERIFY(page.findChild<QWidget *>(u"keyPresent"_s)->isVisible());
    QTRY_COMPARE(cut(), QString());
}

void KeyPageTest::settingsChangeThePassphraseForWhoKnowsThePresentOne()
{
    test::FakeKey key;
    key.waysValue.keyring = true;
    KeyCard card(key);
    card.resize(600, 400);
    card.show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    const auto set = [&](const QString &present, const QString &next) {
        if (card.findChild<QLineEdit *>(u"keyPresent"_s)->isVisible()) {
            named<QLineEdit>(card, u"Present passphrase"_s)->clear();
            test::type(named<QLineEdit>(card, u"Present passphrase"_s), present);
        }
        for (const QString &name : {u"New passphrase"_s, u"New passphrase once more"_s}) {
            named<QLineEdit>(card, name)->clear();
            test::type(named<QLineEdit>(card, name), next);
        }
        QTest::keyClick(named<QLineEdit>(card, u"New passphrase once more"_s), Qt::Key_Return);
    };
    set({}, u"вахта у реки"_s);
    QTRY_COMPARE(key.passphrase, u"вахта у реки"_s);
    QTRY_VERIFY(shows(card, u"The passphrase is set"_s));
    QVERIFY(named<QLineEdit>(card, u"New passphrase"_s)->text().isEmpty());
    set(u"не она"_s, u"вахта у моря"_s);
    QTRY_VERIFY(shows(card, u"is another one"_s));
    QCOMPARE(key.passphrase, u"вахта у реки"_s);
    set(u"вахта у реки"_s, u"вахта у моря"_s);
    QTRY_COMPARE(key.passphrase, u"вахта у моря"_s);
}

void KeyPageTest::looksAsDesigned_data()
{
    QTest::addColumn<int>("need");
    QTest::newRow("passphrase") << int(KeyNeed::Passphrase);
    QTest::newRow("new") << int(KeyNeed::NewPassphrase);
    QTest::newRow("lost") << int(KeyNeed::Lost);
}

void KeyPageTest::looksAsDesigned()
{
    QFETCH(int, need);
    Shown shown{KeyNeed(need)};
    if (KeyNeed(need) == KeyNeed::Lost)
        QTest::keyClick(named<Button>(shown.page, shown.page.findChild<Button *>(u"keyOther"_s)->text()), Qt::Key_Space);
    else
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // empty: what is wrong is told
    test::picture(shown.page, u"key-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(KeyPageTest)
#include "key_page_test.moc"
