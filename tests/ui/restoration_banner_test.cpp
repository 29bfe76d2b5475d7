#include "tests/support/russian.h"
#include "tests/support/shown_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

using namespace vakhta;
using namespace vakhta::test;

/// What came of a restoring of the centre is told to those who answer for the shift, until they close it.
class RestorationBannerTest : public QObject
{
    Q_OBJECT

private slots:
    void supervisorsReadWhatCameOfIt();
    void othersAreNotTroubled();
    void whatWasClosedIsToldAgainOnlyWhenMoreIsRefused();

private:
    static void restored(Shown &shown, int refused)
    {
        shown.reader.regionValue.profile.restored = Restoration{.at = pictureTime(12, 9, 0), .backupAt = pictureTime(11, 18, 0),
                                                                .accepted = 12, .refused = refused};
        emit shown.reader.regionChanged();
    }
    static Banner *bannerOf(Shown &shown) { return shown.find<Banner>(u"statusBanner"_s); }
};

void RestorationBannerTest::supervisorsReadWhatCameOfIt()
{
    Shown shown(Role::Supervisor, openList);
    QVERIFY(!bannerOf(shown)->isVisible());
    restored(shown, 3);
    QTRY_VERIFY(bannerOf(shown)->isVisible());
    QVERIFY2(bannerOf(shown)->fact().contains(u"18:00"), qPrintable(bannerOf(shown)->fact()));
    QCOMPARE(bannerOf(shown)->tone(), Banner::Tone::Warn);
    const StatusBanner words = restorationBanner(*shown.reader.regionValue.profile.restored, LocalTime::of(pictureNow(), shown.reader.regionValue.profile));
    QVERIFY2(words.consequence.contains(u"12") && words.consequence.contains(u"3"), qPrintable(words.consequence));
}

void RestorationBannerTest::othersAreNotTroubled()
{
    Shown shown(Role::Operator, openList);
    restored(shown, 3);
    QTest::qWait(0);
    QVERIFY(!bannerOf(shown)->isVisible());
}

void RestorationBannerTest::whatWasClosedIsToldAgainOnlyWhenMoreIsRefused()
{
    Shown shown(Role::Supervisor, openList);
    restored(shown, 0);
    QTRY_VERIFY(bannerOf(shown)->isVisible());
    bannerOf(shown)->findChild<Button *>()->click();
    QVERIFY(!bannerOf(shown)->isVisible());
    restored(shown, 0);
    QTest::qWait(0);
    QVERIFY(!bannerOf(shown)->isVisible());
    restored(shown, 1);
    QTRY_VERIFY(bannerOf(shown)->isVisible());
}

QTEST_MAIN(RestorationBannerTest)
#include "restoration_banner_test.moc"
