#include "tests/support/fake_lease.h"
#include "tests/support/fake_presence.h"
#include "tests/support/shown_window.h"
#include "ui/pages/queue_page.h"
#include "ui/text/presence_text.h"
#include "ui/widgets/banner.h"

#include <QSignalSpy>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::FakePresence;
using test::Shown;

namespace {
constexpr qint64 krylova = 1, vetrova = 2, sedov = 6; // of the pictured day; the window is Krylova's

/// The window of the pictured day, with the appeal 3 open.
struct Present : Shown
{
    Present() : Shown(Role::Operator, test::openList)
    {
        windows->setPresence(presence);
        window->openAppeal(3);
        QVERIFY_OR_DIE(QTest::qWaitFor([this] { return presence.mine.open == QSet<qint64>{3}; }));
    }
    QString row(qint64 appeal) const
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data(Qt::UserRole).toLongLong() == appeal)
                return index.data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }
    QImage look() const { return list()->grab().toImage(); }
    Banner &banner() const { return *find<Banner>(u"presenceBanner"_s); }

    FakePresence presence;
};
} // namespace

/// Who else is at an appeal, as the windows show it, and what they tell of their own user.
class PresenceTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsNameWhoWritesFirst();
    void theRowSaysWhoIsThere();
    void theRowShowsWhoIsThere_data();
    void theRowShowsWhoIsThere();
    void theAppealSaysWhoIsThere();
    void onlyWhatIsShownIsTold();
    void aCoveredOrLongMinimisedWindowIsNowhere();
    void allWindowsCountTogether();
    void whoHasSentIsThereUntilItCanBeAtTheCentre();
};

void PresenceTest::wordsNameWhoWritesFirst()
{
    const Region region = test::pictureRegion();
    const std::vector<Colleague> both{{vetrova, true}, {sedov, false}};
    QCOMPARE(presenceText(both, region, krylova), u"answering: Ветрова И. Н., open: Седов Н. П."_s);
    QCOMPARE(presenceMark(both, region, krylova), u"Ветрова И. Н. +1"_s);
    QCOMPARE(presenceMark(both, region, krylova, true), u"Ветрова +1"_s);
    QCOMPARE(presenceText({}, region, krylova), QString());
    QCOMPARE(presenceMark({}, region, krylova), QString());
    QCOMPARE(presenceText({{krylova, false}}, region, krylova), u"open: you, on another computer"_s);
    QCOMPARE(presenceText({{777, true}}, region, krylova), u"answering: A colleague"_s); // not yet known here
    QCOMPARE(presenceSentences({{vetrova, true}, {sedov, true}, {krylova, false}}, region, krylova),
             (QStringList{u"Ветрова И. Н., Седов Н. П. are answering this appeal."_s, u"You have this appeal open on another computer."_s}));
}

void PresenceTest::theRowSaysWhoIsThere()
{
    Present shown;
    QSignalSpy changed(shown.list()->model(), &QAbstractItemModel::dataChanged);
    shown.presence.become(1, {{vetrova, true}});
    QCOMPARE(changed.size(), 1); // its row alone is told anew
    QVERIFY2(shown.row(1).contains(u"answering: Ветрова И. Н."_s), qPrintable(shown.row(1)));
    QVERIFY(!shown.row(2).contains(u"Ветрова"_s));
    shown.presence.become(1, {});
    QVERIFY(!shown.row(1).contains(u"Ветрова"_s));
    shown.presence.become(777, {{vetrova, true}}); // not in this list
    QCOMPARE(changed.size(), 2);
}

void PresenceTest::theRowShowsWhoIsThere_data()
{
    QTest::addColumn<int>("density");
    for (const int density : {0, 1, 2})
        QTest::addRow("%d", density) << density;
}

void PresenceTest::theRowShowsWhoIsThere()
{
    QFETCH(int, density);
    Present shown;
    shown.window->queuePage()->setDensity(density);
    QTest::qWait(50);
    const QImage alone = shown.look();
    shown.presence.become(1, {{vetrova, false}});
    const QImage open = shown.look();
    shown.presence.become(1, {{vetrova, true}});
    const QImage writes = shown.look();
    QVERIFY(alone != open);
    QVERIFY(open != writes); // by another sign, not by the colour alone
    shown.presence.become(1, {});
    QCOMPARE(shown.look(), alone);
}

void PresenceTest::theAppealSaysWhoIsThere()
{
    Present shown;
    QVERIFY(!shown.banner().isVisible());
    shown.presence.become(3, {{vetrova, true}, {sedov, false}});
    QVERIFY(shown.banner().isVisible());
    QCOMPARE(shown.banner().fact(), u"Ветрова И. Н. is answering this appeal."_s);
    shown.presence.become(3, {{sedov, false}});
    QCOMPARE(shown.banner().fact(), u"Седов Н. П. is looking at this appeal."_s);
    shown.presence.become(1, {{vetrova, true}}); // another
    QCOMPARE(shown.banner().fact(), u"Седов Н. П. is looking at this appeal."_s);
    shown.presence.become(3, {});
    QVERIFY(!shown.banner().isVisible());
    shown.window->openAppeal(1); // of whom it was known before
    QTRY_VERIFY(shown.banner().isVisible());
}

void PresenceTest::onlyWhatIsShownIsTold()
{
    Present shown;
    shown.window->openAppeal(4);
    QTRY_COMPARE(shown.presence.mine, (Whereabouts{.open = {4}}));
    shown.window->showReply(4);
    QTRY_COMPARE(shown.presence.mine, (Whereabouts{.writes = {4}}));
    shown.press(Qt::Key_Escape);
    QTRY_COMPARE(shown.presence.mine, (Whereabouts{.open = {4}}));
    shown.window->openSection(u"settings"_s);
    QTRY_COMPARE(shown.presence.mine, Whereabouts());
    shown.window->openSection(u"queue"_s);
    QTRY_COMPARE(shown.presence.mine, (Whereabouts{.open = {4}}));
}

void PresenceTest::aCoveredOrLongMinimisedWindowIsNowhere()
{
    test::FakeReader reader;
    test::fillPictureDay(reader);
    reader.settings[u"queue/query"_s] = "10 -1 -1 0";
    test::FakeEditor editor{reader};
    test::FakeLink link;
    link.value.connection = LinkState::Online;
    link.value.login = u"krylova"_s;
    QDateTime now = test::pictureNow();
    FakePresence presence;
    test::FakeLease lease;
    Windows windows(reader, editor, link, [&now] { return now; });
    windows.setLease(lease);
    windows.setPresence(presence);
    MainWindow &window = windows.open();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(!presence.mine.isEmpty()); // the list has come
    window.openAppeal(3);
    QTRY_COMPARE(presence.mine.open, QSet<qint64>{3});

    lease.become(0);
    QTRY_VERIFY(presence.mine.isEmpty());
    lease.become(14);
    QTRY_COMPARE(presence.mine.open, QSet<qint64>{3});

    window.showMinimized();
    QTest::qWait(300);
    QCOMPARE(presence.mine.open, QSet<qint64>{3}); // for a moment, it may be
    now = now.addSecs(61);
    QTRY_VERIFY_WITH_TIMEOUT(presence.mine.isEmpty(), 8000);
    window.showNormal();
    QTRY_COMPARE(presence.mine.open, QSet<qint64>{3});
}

void PresenceTest::allWindowsCountTogether()
{
    Present shown;
    MainWindow &other = shown.windows->open();
    QTRY_VERIFY(other.queuePage()->current() != 0);
    other.openAppeal(5);
    QTRY_COMPARE(shown.presence.mine, (Whereabouts{.open = {3, 5}}));
    shown.presence.become(5, {{vetrova, true}});
    QTRY_VERIFY(other.findChild<Banner *>(u"presenceBanner"_s)->isVisible()); // told in each
    other.showReply(5);
    QTRY_COMPARE(shown.presence.mine, (Whereabouts{.open = {3}, .writes = {5}}));
    other.close();
    QTRY_COMPARE(shown.presence.mine, (Whereabouts{.open = {3}}));
}

void PresenceTest::whoHasSentIsThereUntilItCanBeAtTheCentre()
{
    test::FakeReader reader;
    test::fillPictureDay(reader);
    test::FakeEditor editor{reader};
    test::FakeLink link;
    link.value.connection = LinkState::Online;
    link.value.login = u"krylova"_s;
    QDateTime now = test::pictureNow();
    FakePresence presence;
    Windows windows(reader, editor, link, [&now] { return now; });
    windows.setPresence(presence);
    MainWindow &window = windows.open();
    window.openSection(u"settings"_s);
    emit window.replySent(4);
    QCOMPARE(presence.mine.writes, QSet<qint64>{4});
    now = now.addSecs(41);
    QTRY_VERIFY_WITH_TIMEOUT(presence.mine.isEmpty(), 8000);
}

QTEST_MAIN(PresenceTest)
#include "presence_test.moc"
