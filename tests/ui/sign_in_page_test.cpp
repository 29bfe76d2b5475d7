#include "tests/support/demo_shift.h"
#include "tests/support/fake_link.h"
#include "tests/support/pictures.h"
#include "tests/support/typing.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/sign_in_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class SignInPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void init();
    void enterSignsInAndThePasswordIsForgotten();
    void addressIsCompletedOrRefused_data();
    void addressIsCompletedOrRefused();
    void everyFailureIsAPlainSentence_data();
    void everyFailureIsAPlainSentence();
    void offlineIsOfferedOnlyWithAppealsHere();
    void onANewComputerOnlyAddressAndNetworkAreToBeChecked();
    void emptyAddressSaysWhatToWrite();
    void signInAgainAsksThePasswordAlone();
    void settingsCountAtOnceAndAreKept();
    void looksAsDesigned();

private:
    QLineEdit *field(const QString &name) const { return m_page->findChild<QLineEdit *>(name); }
    bool shows(const QString &words) const;
    void fill(const QString &address);

    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<test::FakeLink> m_link;
    std::unique_ptr<SignInPage> m_page;
};

void SignInPageTest::init()
{
    m_page.reset();
    m_reader = std::make_unique<test::FakeReader>();
    m_link = std::make_unique<test::FakeLink>();
    test::fillDemo(*m_reader);
    m_page = std::make_unique<SignInPage>(*m_reader, *m_link, &test::demoNow);
    m_page->resize(1440, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(field(u"signInCentre"_s)->hasFocus());
}

bool SignInPageTest::shows(const QString &words) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void SignInPageTest::fill(const QString &address)
{
    test::type(field(u"signInCentre"_s), address);
    test::type(field(u"signInLogin"_s), u"krylova"_s);
    test::type(field(u"signInPassword"_s), u"секрет"_s);
}

void SignInPageTest::enterSignsInAndThePasswordIsForgotten()
{
    QSignalSpy signedIn(m_page.get(), &SignInPage::signedIn);
    fill(u"centre.example.org"_s);
    QTest::keyClick(field(u"signInPassword"_s), Qt::Key_Return);
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(m_link->value.centre, QUrl(u"https://centre.example.org"_s));
    QCOMPARE(m_link->value.login, u"krylova"_s);
    QCOMPARE(m_link->password, u"секрет"_s);
    QVERIFY(field(u"signInPassword"_s)->text().isEmpty());
}

void SignInPageTest::addressIsCompletedOrRefused_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("asked");
    QTest::newRow("bare host") << u"centre.example.org"_s << u"https://centre.example.org"_s;
    QTest::newRow("this computer") << u"127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("with a path") << u"https://example.org/centre"_s << u"https://example.org/centre"_s;
    QTest::newRow("plain http elsewhere") << u"http://centre.example.org"_s << QString();
    QTest::newRow("not an address") << u"цур области"_s << QString();
    QTest::newRow("another scheme") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void SignInPageTest::addressIsCompletedOrRefused()
{
    QFETCH(QString, written);
    QFETCH(QString, asked);
    fill(written);
    QTest::keyClick(field(u"signInPassword"_s), Qt::Key_Return);
    if (asked.isEmpty())
        QTRY_VERIFY(field(u"signInCentre"_s)->property("wrong").toBool());
    QTRY_COMPARE(m_link->value.centre, asked.isEmpty() ? QUrl() : QUrl(asked));
}

void SignInPageTest::everyFailureIsAPlainSentence_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no answer") << int(Error::Kind::Offline) << u"does not answer"_s;
    QTest::newRow("wrong password") << int(Error::Kind::Unauthorized) << u"do not fit"_s;
    QTest::newRow("no centre there") << int(Error::Kind::Rejected) << u"not the centre"_s;
    QTest::newRow("another user's profile") << int(Error::Kind::Conflict) << u"another user"_s;
    QTest::newRow("disk") << int(Error::Kind::Storage) << u"could not be read"_s;
}

void SignInPageTest::everyFailureIsAPlainSentence()
{
    QFETCH(int, kind);
    QFETCH(QString, sentence);
    QSignalSpy signedIn(m_page.get(), &SignInPage::signedIn);
    m_link->refusal = Error{Error::Kind(kind), u"ECONNREFUSED 0x6f"_s};
    fill(u"centre.example.org"_s);
    QTest::keyClick(field(u"signInPassword"_s), Qt::Key_Return);
    QTRY_VERIFY(shows(sentence));
    QVERIFY(!shows(u"0x6f"_s));
    QCOMPARE(signedIn.size(), 0);
    m_link->refusal.reset();
    field(u"signInPassword"_s)->setText(u"другой"_s);
    QTest::keyClick(field(u"signInPassword"_s), Qt::Key_Return);
    QTRY_COMPARE(signedIn.size(), 1);
}

void SignInPageTest::onANewComputerOnlyAddressAndNetworkAreToBeChecked()
{
    m_reader->countsValue.cached = 0;
    m_page->hide();
    m_page->show();
    QTRY_VERIFY(!m_page->findChild<QAbstractButton *>(u"signInOffline"_s)->isVisible());
    m_link->refusal = Error{Error::Kind::Offline, {}};
    fill(u"centre.example.org"_s);
    QTest::keyClick(field(u"signInPassword"_s), Qt::Key_Return);
    QTRY_VERIFY(shows(u"the address and the network"_s));
    QVERIFY(!shows(u"work offline"_s));
}

void SignInPageTest::emptyAddressSaysWhatToWrite()
{
    QTest::keyClick(field(u"signInPassword"_s), Qt::Key_Return);
    QVERIFY(shows(u"Write the address"_s));
}

void SignInPageTest::offlineIsOfferedOnlyWithAppealsHere()
{
    auto *offline = m_page->findChild<QAbstractButton *>(u"signInOffline"_s);
    QTRY_VERIFY(offline->isVisible());
    QSignalSpy chosen(m_page.get(), &SignInPage::workOffline);
    offline->setFocus();
    QTest::keyClick(offline, Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    m_reader->countsValue.cached = 0;
    m_page->hide();
    m_page->show();
    QTRY_VERIFY(!offline->isVisible());
}

void SignInPageTest::signInAgainAsksThePasswordAlone()
{
    SyncStatus ended;
    ended.centre = QUrl(u"https://centre.example.org"_s);
    ended.login = u"krylova"_s;
    ended.waiting = 3;
    m_page->askAgain(ended);
    QCOMPARE(field(u"signInLogin"_s)->text(), u"krylova"_s);
    QTRY_VERIFY(field(u"signInPassword"_s)->hasFocus());
    test::picture(*m_page, u"sign-in-again"_s);
    test::type(field(u"signInPassword"_s), u"секрет"_s);
    QTest::keyClick(field(u"signInPassword"_s), Qt::Key_Return);
    QTRY_COMPARE(m_link->password, u"секрет"_s);
}

void SignInPageTest::settingsCountAtOnceAndAreKept()
{
    test::FakeEditor editor(*m_reader);
    m_reader->settings[u"size"_s] = "130";
    SettingsPage page(*m_reader, editor, *m_link, &test::demoNow);
    page.setPlace({.folder = u"/home/krylova/.local/share/vakhta/default"_s, .cipher = u"AEGIS-256"_s});
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_VERIFY(page.findChild<QAbstractButton *>(u"size-130"_s)->isChecked());
    QCOMPARE(page.findChild<QWidget *>(u"size-130"_s)->focusPolicy(), Qt::StrongFocus); // Tab comes to what is chosen
    QCOMPARE(page.findChild<QWidget *>(u"size-100"_s)->focusPolicy(), Qt::ClickFocus);
    page.findChild<QWidget *>(u"size-130"_s)->setFocus();
    m_reader->settings[u"size"_s] = "150";
    QShowEvent again;
    QCoreApplication::sendEvent(&page, &again);
    QTRY_VERIFY(page.findChild<QWidget *>(u"size-150"_s)->hasFocus());
    QSignalSpy theme(&page, &SettingsPage::themeChosen);
    auto *dark = page.findChild<QAbstractButton *>(u"theme-dark"_s);
    dark->setFocus();
    QTest::keyClick(dark, Qt::Key_Space);
    QCOMPARE(theme.size(), 1);
    QCOMPARE(theme[0][0].value<ThemeChoice>(), ThemeChoice::Dark);
    QCOMPARE(m_reader->settings[u"theme"_s], "dark");
    QAccessible::queryAccessibleInterface(page.findChild<QWidget *>(u"theme-light"_s))->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(theme.size(), 2); // a screen reader's hand counts as well
    QCOMPARE(m_reader->settings[u"theme"_s], "light");
    QCOMPARE(m_reader->settings[u"size"_s], "150");
    m_link->value.connection = LinkState::Online;
    auto *sign = page.findChild<QAbstractButton *>(u"settingsSign"_s);
    sign->setFocus();
    QTest::keyClick(sign, Qt::Key_Space);
    QCOMPARE(m_link->signOuts, 1);
    test::picture(page, u"settings"_s);
}

void SignInPageTest::looksAsDesigned()
{
    fill(u"centre.example.org"_s);
    m_link->refusal = Error{Error::Kind::Unauthorized, {}};
    QTest::keyClick(field(u"signInPassword"_s), Qt::Key_Return);
    QTRY_VERIFY(field(u"signInPassword"_s)->property("wrong").toBool());
    test::picture(*m_page, u"sign-in"_s);
}

QTEST_MAIN(SignInPageTest)
#include "sign_in_page_test.moc"
