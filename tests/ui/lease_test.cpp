#include "tests/support/fake_lease.h"
#include "tests/support/fake_proof.h"
#include "tests/support/read_aloud.h"
#include "tests/support/shown_window.h"
#include "tests/support/typing.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>

using namespace vakhta;
using namespace vakhta::test;

namespace {
struct Leased : Shown
{
    explicit Leased(LinkState state = LinkState::Offline) : Shown(Role::Operator, openList, state) { windows->setLease(lease); }
    QString all() const { return readAloud(QAccessible::queryAccessibleInterface(window)); }

    FakeLease lease;
};
} // namespace

class LeaseTest : public QObject
{
    Q_OBJECT

private slots:
    void afterItsEndNothingOfTheCentresIsShown();
    void theCentresAnswerShowsEverythingAgain();
    void onePasswordSignsInFromThePage();
    void whatWasTypedIsKept();
    void theLastDaysAreTold_data();
    void theLastDaysAreTold();
    void aLockedWindowStaysLockedOverIt();
};

void LeaseTest::afterItsEndNothingOfTheCentresIsShown()
{
    Leased shown;
    const QString title = shown.chosenTitle();
    QVERIFY(!title.isEmpty() && shown.all().contains(title));
    shown.lease.become(0);
    QVERIFY(shown.all().contains(u"14 days without the centre"_s));
    for (const auto &[id, card] : shown.reader.cards)
        QVERIFY2(card.appeal.title.isEmpty() || !shown.all().contains(card.appeal.title), qPrintable(card.appeal.title));
    const auto *offline = shown.find<QAbstractButton>(u"signInOffline"_s);
    QTest::qWait(50);
    QVERIFY(!offline->isVisible()); // that would be a way around
}

void LeaseTest::theCentresAnswerShowsEverythingAgain()
{
    Leased shown;
    const QString title = shown.chosenTitle();
    shown.lease.become(0);
    shown.lease.become(14);
    QVERIFY(shown.list()->isVisible());
    QVERIFY(shown.all().contains(title));
}

void LeaseTest::onePasswordSignsInFromThePage()
{
    Leased shown(LinkState::SignInAgain);
    shown.link.value.centre = QUrl(u"https://centre.example.org"_s);
    shown.link.become(shown.link.value);
    shown.lease.become(0);
    auto *password = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(password);
    QCOMPARE(password->objectName(), u"signInPassword"_s);
    type(password, u"смена"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_COMPARE(shown.link.password, u"смена"_s);
}

void LeaseTest::whatWasTypedIsKept()
{
    Leased shown;
    QVERIFY(!shown.chosenTitle().isEmpty());
    shown.list()->setFocus();
    auto *text = shown.find<QTextEdit>(u"replyText"_s);
    auto *offer = shown.find<QWidget>(u"takeTemplate"_s); // letters typed there go on to the text
    QTRY_VERIFY((text->hasFocus() || offer->hasFocus() || (shown.press(Qt::Key_F7), false)));
    text->setFocus();
    type(text, u"Бригада выехала"_s);
    shown.lease.become(0);
    QTRY_VERIFY(!shown.editor.drafts.empty() && shown.editor.drafts.back().second.contains(u"Бригада выехала"_s));
    shown.lease.become(14);
    QTRY_VERIFY(text->isVisible() && text->toPlainText().contains(u"Бригада выехала"_s));
}

void LeaseTest::theLastDaysAreTold_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("left");
    QTest::addColumn<bool>("told");
    QTest::newRow("time enough") << int(LinkState::Offline) << 4 << false;
    QTest::newRow("three days") << int(LinkState::Offline) << 3 << true;
    QTest::newRow("the last") << int(LinkState::SignInAgain) << 1 << true;
    QTest::newRow("the centre answers") << int(LinkState::Online) << 3 << false;
}

void LeaseTest::theLastDaysAreTold()
{
    QFETCH(int, state);
    QFETCH(int, left);
    QFETCH(bool, told);
    Leased shown{LinkState(state)};
    shown.lease.become(left);
    const QString words = shown.find<QLabel>(u"connectionText"_s)->text();
    QCOMPARE(words.contains(u"for %1 more day"_s.arg(left)), told);
}

void LeaseTest::aLockedWindowStaysLockedOverIt()
{
    Leased shown;
    FakeProof proof;
    shown.windows->setProof(proof);
    shown.window->lock();
    shown.lease.become(0);
    QVERIFY(shown.find<QWidget>(u"lockPage"_s)->isVisible());
    type(shown.find<QLineEdit>(u"lockSecret"_s), proof.secret);
    QTest::keyClick(shown.find<QLineEdit>(u"lockSecret"_s), Qt::Key_Return);
    QTRY_VERIFY(shown.all().contains(u"days without the centre"_s));
    QVERIFY(!shown.list() || !shown.list()->isVisible());
}

QTEST_MAIN(LeaseTest)
#include "lease_test.moc"
