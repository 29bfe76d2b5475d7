#include "app/centre/storage/backup.h"
#include "app/centre/storage/restoration.h"
#include "tests/support/jmap_calls.h"

#include <QProcess>

using namespace vakhta;
using namespace vakhta::test;

/// What the centre knows and says of a restoring: which acts workstations sent again, and what came of them.
class RestorationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsSentAgainIsCountedAndAudited();
    void anActThatIsKnownIsNotCounted();
    void aTimeOfConfirmationThatIsNoneIsRefused();
    void theRegionIsToldOnceForAChange();
    void aRestoredStoreSaysSoAndCountsFromNothing();
    void theReportNamesWhoAndWhat();

private:
    static QByteArray take(const QByteArray &appeal, int number, const QByteArray &more = ", 'confirmedAt': '2026-05-11T16:00:00Z'")
    {
        return "'create': {'k': {'opId': '019707d1-0000-7000-8000-00000000000" + QByteArray::number(number)
            + "', 'kind': 'take', 'targets': [{'appeal': '" + appeal
            + "', 'revision': 1, 'status': 'registered', 'executor': null, 'operatorId': null}], 'args': {}, "
              "'composedAt': '2026-05-11T15:59:00Z'" + more + "}}";
    }
    QByteArray send(const QByteArray &create) const
    {
        const QJsonObject answer = JmapCalls(*m_store).one("Operation/set", create);
        return QJsonDocument(answer[answer[u"created"_s].isNull() ? u"notCreated"_s : u"created"_s].toObject()).toJson();
    }
    std::optional<Restoration> rows() const { return must(m_store->read([](View &view) { return view.restoration(); })); }
    std::optional<Restoration> told() const
    {
        return must(m_store->read([](View &view) { return view.region(); }))->profile.restored;
    }
    int audited(const QString &what) const
    {
        const auto file = must(Connection::open({.path = m_store->folder() + u"/centre.db"_s}));
        return int(must(file->run("SELECT count(*) FROM audit WHERE what = ?", what)).first()->integer(0));
    }

    std::unique_ptr<CentreStore> m_store;
};

void RestorationTest::init()
{
    m_store = std::make_unique<CentreStore>();
    settle(*m_store);
    m_store->put(sampleAppeal(1));
    m_store->put(sampleAppeal(2));
}

void RestorationTest::whatIsSentAgainIsCountedAndAudited()
{
    send(take("a1", 1, {})); // a first sending says nothing of a restoring
    QVERIFY(!rows());

    QVERIFY(send(take("a2", 2)).contains("applied"));
    QVERIFY(send(take("a9", 3)).contains("noSuchAppeal"));

    QCOMPARE(rows(), Restoration({.at = noon, .accepted = 1, .refused = 1}));
    QCOMPARE(audited(u"operation"_s), 3); // one row each, whatever
    QCOMPARE(audited(u"resent"_s), 2);
    QCOMPARE(must(m_store->storage().verifyAudit()).faults, QStringList());
    QCOMPARE(must(m_store->storage().check()), QStringList());
}

void RestorationTest::anActThatIsKnownIsNotCounted()
{
    send(take("a1", 1, {}));
    QVERIFY(send(take("a1", 1)).contains("alreadyExists"));
    QVERIFY(!rows());
}

void RestorationTest::aTimeOfConfirmationThatIsNoneIsRefused()
{
    for (const QByteArray &value : {QByteArray("'yesterday'"), QByteArray("7"), QByteArray("null")}) {
        const QByteArray answer = send(take("a1", 1, ", 'confirmedAt': " + value));
        QVERIFY2(answer.contains("invalidProperties") && answer.contains("confirmedAt"), answer.constData());
    }
    QVERIFY(!rows());
}

void RestorationTest::theRegionIsToldOnceForAChange()
{
    must(tellRestoration(m_store->storage()));
    QVERIFY(!told());
    send(take("a2", 2));
    must(tellRestoration(m_store->storage()));
    QCOMPARE(told(), rows());
    QVERIFY(told());

    const qint64 modseq = m_store->mark().modseq;
    must(tellRestoration(m_store->storage()));
    QCOMPARE(m_store->mark().modseq, modseq);
}

void RestorationTest::aRestoredStoreSaysSoAndCountsFromNothing()
{
    send(take("a2", 2));
    must(tellRestoration(m_store->storage()));
    const QTemporaryDir other;
    const QDateTime made = noon.addSecs(3600), restored = noon.addDays(1);
    QVERIFY(must(backUp(m_store->storage(), other.filePath(u"backup"_s), false, made)).isEmpty());
    must(restoreBackup(other.filePath(u"backup"_s), other.filePath(u"data"_s), restored));

    const auto storage = must(SqliteStorage::open({.dataDir = other.filePath(u"data"_s)}));
    must(storage->read([&](View &view) -> Result<void> {
        [&] {
            const std::optional<Restoration> expected = Restoration{.at = restored, .backupAt = made};
            QCOMPARE(must(view.restoration()), expected);
            QCOMPARE(must(view.region())->profile.restored, expected);
            QVERIFY(must(view.resent()).empty());
        }();
        return {};
    }));
}

void RestorationTest::theReportNamesWhoAndWhat()
{
    const auto report = [this] {
        QProcess process;
        process.start(QStringLiteral(BIN_ROOT "/vakhta-centre"), {u"report"_s, u"restored"_s, u"--data-dir"_s, m_store->folder()});
        return process.waitForFinished(30'000) && process.exitCode() == 0 ? process.readAll() : QByteArray("failed");
    };
    QVERIFY2(report().contains("never restored"), report().constData());
    send(take("a2", 2));
    send(take("a9", 3));
    const QByteArray said = report();
    for (const QByteArray &words : {QByteArray("1 accepted, 1 not"), QByteArray("operator  take  a2  applied"),
                                    QByteArray("operator  take  a9  rejected, noSuchAppeal"), QByteArray("without “vakhta-centre restore”")})
        QVERIFY2(said.contains(words), said.constData());
}

QTEST_GUILESS_MAIN(RestorationTest)
#include "restoration_test.moc"
