#include "app/store/search_index.h"
#include "tests/store/profile.h"

#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace vakhta;
using namespace vakhta::test;

namespace {
ProfilePlace placeIn(const QString &folder)
{
    ProfilePlace place;
    place.folder = folder;
#ifdef VAKHTA_CIPHERS
    place.key = QByteArray(32, 'k');
#endif
    place.clock = [] { return shift; };
    return place;
}

/// What the search index knows once it is whole, in order of id: each appeal has the word.
std::vector<qint64> found(Connection &cache)
{
    while (!must(SearchIndex(cache).goOn(1000))) {}
    auto rows = must(cache.run("SELECT rowid FROM appeal_words WHERE appeal_words MATCH 'обращение' ORDER BY rowid"));
    return must(rows.all([](const Statement &row) { return row.integer(0); }));
}

/// The program to be killed: does something, says that it is saved, and so on for ever.
int work(const QString &folder)
{
    OpenProfile opened = must(openProfile(placeIn(folder)));
    ProfileStore store(std::move(opened.cache), std::move(opened.journal), placeIn(folder).clock, [](const Notice &) {});
    must(store.begin());
    fill(store, 1);
    for (qint64 step = 1;; ++step) {
        Appeal next = appeal(step + 1);
        must(store.apply(PageOf().put(next)));
        must(store.goOnIndexing());
        must(store.saveDraft(step, u"Шаг %1"_s.arg(step)));
        Operation act = operation(OperationKind::Comment, appeal(step), {.text = u"Шаг %1"_s.arg(step)});
        must(store.act(act));
        std::printf("%lld\n", static_cast<long long>(step));
        std::fflush(stdout);
    }
}
} // namespace

class KilledProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingToldAsSavedIsLost();
};

void KilledProfileTest::nothingToldAsSavedIsLost()
{
    QRandomGenerator random(11);
    QTemporaryDir home;
    for (int round = 0; round < 15; ++round) {
        const QString folder = home.filePath(u"profile-%1"_s.arg(round));
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--work"_s, folder});
        const int enough = random.bounded(40);
        qint64 told = 0;
        const auto reads = [&] {
            while (program.canReadLine())
                told = program.readLine().trimmed().toLongLong();
            return told >= enough;
        };
        QTRY_VERIFY_WITH_TIMEOUT(reads(), 60'000);
        program.kill();
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 60'000);
        reads(); // what it still said

        OpenProfile opened = must(openProfile(placeIn(folder)));
        QVERIFY(opened.report.damagedJournal.isEmpty() && !opened.report.cacheMadeAnew);
        QVERIFY(must(ReplicaStore(*opened.cache).syncState()).appeals >= told);
        QVERIFY(qint64(must(OutboxStore(*opened.journal).entries(100'000)).size()) >= told);
        QCOMPARE(found(*opened.cache), must(ReplicaStore(*opened.cache).ids(Type::Appeal)));
        for (qint64 step = 1; step <= told; ++step)
            QCOMPARE(must(DraftStore(*opened.journal).of(step))->draft.text, u"Шаг %1"_s.arg(step));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--work")
        return work(app.arguments().value(2));
    KilledProfileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "killed_profile_test.moc"
