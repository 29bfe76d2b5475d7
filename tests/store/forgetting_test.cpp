#include "tests/store/profile.h"

using namespace vakhta;
using namespace vakhta::test;

/// History goes after 90 days, and no clock that is wrong may make it go sooner.
class ForgettingTest : public QObject
{
    Q_OBJECT

private slots:
    void oldHistoryGoes();
    void aClockThatRunsAheadForgetsNothing();
    void aClockThatWasBehindForgetsNothing();

private:
    /// Versions kept of the draft of appeal 1 after the program was started at `now`.
    static size_t keptAt(ProfileFolder &profile, const QDateTime &now)
    {
        profile.now = now;
        OpenStore open(profile);
        return must(open.store.drafts().history(1)).size();
    }
    static void write(ProfileFolder &profile, const QDateTime &now, const QString &text)
    {
        profile.now = now;
        OpenStore open(profile);
        must(open.store.saveDraft(1, text));
        must(open.store.discardDraft(1));
    }
    static void begin(ProfileFolder &profile)
    {
        OpenStore open(profile);
        fill(open.store, 3);
    }
    static void appealComes(ProfileFolder &profile, const QDateTime &at)
    {
        OpenStore open(profile);
        Appeal newest = appeal(4);
        newest.receivedAt = at;
        must(open.store.apply(PageOf().put(newest)));
    }
};

void ForgettingTest::oldHistoryGoes()
{
    ProfileFolder profile;
    begin(profile);
    write(profile, shift, u"Слова весны"_s);
    appealComes(profile, shift.addDays(91));
    QCOMPARE(keptAt(profile, shift.addDays(91)), size_t(0));
}

void ForgettingTest::aClockThatRunsAheadForgetsNothing()
{
    ProfileFolder profile;
    begin(profile);
    write(profile, shift, u"Слова вчера"_s);
    QCOMPARE(keptAt(profile, shift.addYears(3)), size_t(1));
}

void ForgettingTest::aClockThatWasBehindForgetsNothing()
{
    ProfileFolder profile;
    begin(profile);
    write(profile, shift, u"Слова утром"_s);
    write(profile, shift.addYears(-3), u"Слова днём, часы врут"_s);
    QCOMPARE(keptAt(profile, shift.addSecs(3600)), size_t(2));
}

QTEST_GUILESS_MAIN(ForgettingTest)
#include "forgetting_test.moc"
