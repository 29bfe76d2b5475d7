#include "app/store/text_counts.h"
#include "tests/store/open_workstation.h"

using namespace vakhta;
using namespace vakhta::test;

/// How many appeals the saved views find that search texts: counted behind everything else, and told when the count is another.
class TextCountsTest : public QObject
{
    Q_OBJECT

private slots:
    void viewsThatSearchTextsAreCountedByAndBy();
    void aCountEndsAtTheLimitOfSearches();
    void whatIsSearchedMeanwhileComesFirst();
    void whatWasCountedStandsUntilItIsCountedAnew();

private:
    using Asked = std::vector<AppealQuery>;
    static std::vector<QueueCount> counts(Workstation &desk, const Asked &asked) { return desk.wait(desk.files.reader().counts(asked)).asked; }
    static Appeal dark(qint64 id, const QString &text)
    {
        Appeal one = appeal(id);
        one.text = text;
        return one;
    }
};

void TextCountsTest::viewsThatSearchTextsAreCountedByAndBy()
{
    Workstation desk(0);
    Appeal late = dark(3, u"Ямы во дворе"_s);
    late.dueAt = shift.addSecs(-60);
    desk.apply(PageOf().put(dark(1, u"Яма на дороге"_s)).put(dark(2, u"Фонарь"_s)).put(late));
    const Asked asked{{.queue = Queue::All, .words = u"яма"_s}, {.queue = Queue::All}, {.queue = Queue::All, .number = u"И-2"_s}, {.queue = Queue::All, .words = u"нигде"_s}};
    QSignalSpy changed(&desk.files.reader(), &AppealReader::countsChanged);
    QCOMPARE(counts(desk, asked), (std::vector<QueueCount>{{-1, 0}, {3, 1}, {-1, 0}, {-1, 0}}));
    QTRY_COMPARE(counts(desk, asked), (std::vector<QueueCount>{{2, 1}, {3, 1}, {1, 0}, {0, 0}}));
    QTRY_VERIFY(!changed.isEmpty());
}

void TextCountsTest::aCountEndsAtTheLimitOfSearches()
{
    Workstation desk(AppealQuery::searchLimit + 20);
    const Asked asked{{.queue = Queue::All, .words = u"фонарь"_s}};
    QTRY_COMPARE(counts(desk, asked).front().total < 0 ? AppealQuery::searchLimit : counts(desk, asked).front().total, AppealQuery::searchLimit);
    QTRY_COMPARE(counts(desk, asked).front().total, AppealQuery::searchLimit);
}

/// A count that is under way holds up no search, and goes on after it.
void TextCountsTest::whatIsSearchedMeanwhileComesFirst()
{
    Workstation *desk = nullptr;
    std::atomic<bool> armed = false;
    QFuture<Result<std::vector<qint64>>> search;
    Workstation made(3000, operatorId, [&](Sql sql) -> std::optional<Error> {
        if (sql.text().starts_with("SELECT rowid FROM appeal_words") && armed.exchange(false))
            search = desk->files.reader().idsOf({.words = u"и-77"_s});
        return std::nullopt;
    });
    desk = &made;
    made.wait(made.files.run([](ProfileStore &store) {
        while (!must(store.goOnIndexing())) {}
        return Result<void>();
    }));
    armed = true;
    const Asked asked{{.receivedFrom = appeal(3000).receivedAt, .words = u"фонарь"_s}};
    counts(made, asked);
    QTRY_VERIFY(!armed);
    QCOMPARE(made.wait(search), std::vector<qint64>{77});
    QTRY_COMPARE(counts(made, asked).front().total, 1);
}

void TextCountsTest::whatWasCountedStandsUntilItIsCountedAnew()
{
    TextCounts texts;
    const AppealQuery hole{.words = u"яма"_s}, plain, other{.words = u"снег"_s};
    texts.ask({hole, plain});
    QVERIFY(texts.isOld() && texts.lacksAny());
    QCOMPARE(texts.of(0), (QueueCount{-1, 0}));

    Workstation desk(0);
    desk.apply(PageOf().put(dark(1, u"Яма"_s)));
    const auto count = [&] {
        const ProfilePlace place = desk.profile.place();
        ShownAppeals shown(must(openForReading(place, ProfileFile::Cache)), must(openForReading(place, ProfileFile::Journal)));
        must(shown.load());
        WordCutter cutter;
        bool differs = false;
        while (texts.isOld())
            differs |= must(texts.goOn(shown, shift, 8, cutter));
        return differs;
    };
    QVERIFY(count());
    QCOMPARE(texts.of(0), (QueueCount{1, 0}));
    texts.growOld();
    QVERIFY(texts.isOld() && !texts.lacksAny());
    QCOMPARE(texts.of(0), (QueueCount{1, 0}));
    QVERIFY(!count());
    AppealQuery today = hole; // the clock went on
    today.dueTo = shift.addDays(30);
    texts.ask({today, plain});
    QCOMPARE(texts.of(0), (QueueCount{1, 0}));
    QVERIFY(texts.isOld());
    texts.ask({other, plain});
    QCOMPARE(texts.of(0), (QueueCount{-1, 0}));
    texts.ask({plain});
    QVERIFY(!texts.isOld());
}

QTEST_GUILESS_MAIN(TextCountsTest)
#include "text_counts_test.moc"
