#include "tests/store/profile.h"

using namespace vakhta;
using namespace vakhta::test;

/// How long the history is kept, whatever the computer's clock says.
class HistoryAgeTest : public QObject
{
    Q_OBJECT

private slots:
    void aWrongClockAgesNoHistory_data();
    void aWrongClockAgesNoHistory();
    void historyGoesWhenTheCentreSaysThatItIsOld();
};

static std::vector<DraftVersion> historyAfterTyping(ProfileFolder &profile, int daysOff)
{
    {
        OpenStore open(profile);
        fill(open.store, 1);
        profile.now = shift.addDays(daysOff);
        must(open.store.saveDraft(1, u"Первые слова"_s));
        must(open.store.saveDraft(1, u"Другие"_s));
    }
    profile.now = daysOff < 0 ? shift : shift.addDays(daysOff);
    return must(OpenStore(profile).store.drafts().history(1));
}

void HistoryAgeTest::aWrongClockAgesNoHistory_data()
{
    QTest::addColumn<int>("daysOff");
    QTest::newRow("ahead, then the program starts") << 1100;
    QTest::newRow("behind, then put right") << -1100;
}

void HistoryAgeTest::aWrongClockAgesNoHistory()
{
    QFETCH(int, daysOff);
    ProfileFolder profile;
    QCOMPARE(historyAfterTyping(profile, daysOff).size(), 1u);
    profile.now = shift.addDays(2000);
    QCOMPARE(must(OpenStore(profile).store.drafts().history(1)).size(), 1u);
}

void HistoryAgeTest::historyGoesWhenTheCentreSaysThatItIsOld()
{
    ProfileFolder profile;
    QCOMPARE(historyAfterTyping(profile, 0).size(), 1u);
    profile.now = shift.addDays(100);
    {
        OpenStore open(profile);
        Appeal later = appeal(2);
        later.receivedAt = profile.now;
        must(open.store.apply(PageOf().put(later)));
    }
    QVERIFY(must(OpenStore(profile).store.drafts().history(1)).empty());
}

QTEST_APPLESS_MAIN(HistoryAgeTest)
#include "history_age_test.moc"
