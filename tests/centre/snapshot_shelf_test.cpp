#include "app/centre/snapshot/snapshot_shelf.h"
#include "app/sqlite/connection.h"
#include "app/store/appeal_words.h"
#include "tests/support/centre_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QScopeGuard>

#include <zstd.h>

using namespace vakhta;
using namespace vakhta::test;

/// Ready caches at the centre: what is in them, whom they are for, and how long they stay.
class SnapshotShelfTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itHoldsWhatTheScopeSees_data();
    void itHoldsWhatTheScopeSees();
    void itsTextsAreIndexed();
    void usersOfTheSameRightsShareOne();
    void itIsNotForThoseWhoSeeOtherThings();
    void itIsFoundAgainAfterARestart();
    void whatWasCutIsGone();
    void anOldOneIsServedWhileANewOneIsMade();
    void oneThatIsTooOldIsGone();
    void noneIsMadeOfWhatOthersNeed();
    void oneWhoseFileIsCutIsGone();
    void oneOfAnotherEpochDoesNotCount();
    void scopesThatNobodyAsksForGo();
    void onlyTheCentreCanReadIt();
    void stoppingEndsWhatIsBeingMade();

private:
    SnapshotShelf::Options options() const { return {.making = {.folder = folder(), .pieceSize = 8 * 8192}}; }
    QString folder() const { return m_store->folder() + u"/snapshots"_s; }
    std::vector<Snapshot> made(SnapshotShelf &shelf, qint64 user);
    QByteArray truth(qint64 user);
    QByteArray held(SnapshotShelf &shelf, qint64 user);
    std::unique_ptr<Connection> unpacked(SnapshotShelf &shelf, qint64 user);

    std::optional<CentreStore> m_store;
    std::optional<QTemporaryDir> m_place;
};

void SnapshotShelfTest::init()
{
    m_store.emplace();
    settle(*m_store);
    must((*m_store)->write([](Unit &unit) -> Result<void> {
        for (int i = 0; i < 300; ++i) {
            Appeal appeal = sampleAppeal(1 + i % 3, 1 + i % 3);
            appeal.text = u"Яма у школы %1 "_s.arg(i).repeated(20);
            const qint64 id = must(unit.putAppeal(appeal, {}));
            must(unit.putMessage({.appeal = id, .at = noon, .text = u"Позвонили"_s}));
            must(unit.putDraft({.appeal = id, .owner = 1 + i % 2, .text = u"Черновик"_s}));
        }
        return {};
    }));
}

std::vector<Snapshot> SnapshotShelfTest::made(SnapshotShelf &shelf, qint64 user)
{
    std::vector<Snapshot> found;
    const Scope scope = scopeOf(*m_store, user);
    (void)QTest::qWaitFor([&] { return !(found = shelf.of(scope, m_store->mark())).empty(); }, 20'000);
    return found;
}

/// What everybody of the same rights sees.
QByteArray SnapshotShelfTest::truth(qint64 user)
{
    QByteArray lines;
    const Scope scope = scopeOf(*m_store, user);
    for (const Type type : allTypes) {
        if (type == Type::Draft || type == Type::Operation)
            continue;
        must((*m_store)->read([&](View &view) {
            return view.each(type, scope, [&](const Object &object) -> Result<void> {
                lines += QByteArray::number(int(type)) + ' ' + object.body + '\n';
                return {};
            });
        }));
    }
    return lines;
}

/// The database of the newest one, out of its pieces, each checked and unpacked by itself.
std::unique_ptr<Connection> SnapshotShelfTest::unpacked(SnapshotShelf &shelf, qint64 user)
{
    const auto snapshots = made(shelf, user);
    const auto file = snapshots.empty() ? nullptr : shelf.file(snapshots.front().blob, scopeOf(*m_store, user));
    m_place.emplace();
    QFile plain(m_place->filePath(u"plain.db"_s));
    if (!file || !plain.open(QFile::WriteOnly))
        qFatal("no snapshot");
    for (const Snapshot::Piece &piece : snapshots.front().pieces) {
        const QByteArray packed = file->read(piece.size);
        if (QCryptographicHash::hash(packed, QCryptographicHash::Sha256).toHex() != piece.sha256)
            qFatal("another hash");
        QByteArray raw(piece.rawSize, '\0');
        if (ZSTD_decompress(raw.data(), size_t(raw.size()), packed.constData(), size_t(packed.size())) != size_t(raw.size()))
            qFatal("not packed");
        plain.write(raw);
    }
    plain.close();
    return must(Connection::open({.path = plain.fileName(), .create = false}));
}

/// What is in it, in the form of truth().
QByteArray SnapshotShelfTest::held(SnapshotShelf &shelf, qint64 user)
{
    const auto db = unpacked(shelf, user);
    QByteArray lines;
    const auto add = [&](const Statement &row) {
        lines += row.bytes(0) + ' ' + row.bytes(1) + '\n';
        return true;
    };
    must(must(db->run("SELECT key >> 48, body FROM objects WHERE key >> 48 < 5 ORDER BY key")).each(add));
    must(must(db->run("SELECT 5, body FROM appeals ORDER BY id")).each(add));
    must(must(db->run("SELECT key >> 48, body FROM objects WHERE key >> 48 > 5 ORDER BY key")).each(add));
    return lines;
}

void SnapshotShelfTest::itHoldsWhatTheScopeSees_data()
{
    QTest::addColumn<qint64>("user");
    QTest::newRow("operator") << qint64(1);
    QTest::newRow("curator of a sector") << qint64(4);
    QTest::newRow("executor") << qint64(5);
}

void SnapshotShelfTest::itHoldsWhatTheScopeSees()
{
    QFETCH(qint64, user);
    SnapshotShelf shelf((*m_store).storage(), options());
    QCOMPARE(held(shelf, user), truth(user));
    const Snapshot snapshot = made(shelf, user).front();
    QVERIFY(snapshot.pieces.size() > 3);
    QCOMPARE(snapshot.mark.modseq, m_store->mark().modseq);
    const auto file = shelf.file(snapshot.blob, scopeOf(*m_store, user));
    for (const Snapshot::Piece &piece : snapshot.pieces)
        QCOMPARE(QCryptographicHash::hash(file->read(piece.size), QCryptographicHash::Sha256).toHex(), piece.sha256);
}

void SnapshotShelfTest::itsTextsAreIndexed()
{
    SnapshotShelf shelf((*m_store).storage(), options());
    const auto db = unpacked(shelf, 1);
    must(addWordTokenizer(*db));
    const auto count = [&](Sql sql) { return must(db->run(sql)).first()->integer(0); };
    QCOMPARE(count("SELECT count(*) FROM unindexed"), 0);
    QCOMPARE(count("SELECT count(*) FROM appeal_words WHERE appeal_words MATCH 'школа'"), 300);
}

void SnapshotShelfTest::usersOfTheSameRightsShareOne()
{
    SnapshotShelf shelf((*m_store).storage(), options());
    const Snapshot first = made(shelf, 1).front();
    QCOMPARE(made(shelf, 2).front().blob, first.blob);
    QVERIFY(shelf.file(first.blob, scopeOf(*m_store, 2)));
}

void SnapshotShelfTest::itIsNotForThoseWhoSeeOtherThings()
{
    SnapshotShelf shelf((*m_store).storage(), options());
    const Snapshot all = made(shelf, 1).front();
    QVERIFY(!shelf.file(all.blob, scopeOf(*m_store, 4)));
    QVERIFY(!shelf.file("../centre.db", scopeOf(*m_store, 1)));
    QVERIFY(made(shelf, 4).front().blob != all.blob);
}

void SnapshotShelfTest::itIsFoundAgainAfterARestart()
{
    Snapshot before;
    {
        SnapshotShelf shelf((*m_store).storage(), options());
        before = made(shelf, 1).front();
    }
    SnapshotShelf shelf((*m_store).storage(), options());
    const auto found = shelf.of(scopeOf(*m_store, 1), m_store->mark());
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().blob, before.blob);
    QCOMPARE(found.front().pieces, before.pieces);
    QCOMPARE(held(shelf, 1), truth(1));
}

void SnapshotShelfTest::whatWasCutIsGone()
{
    QDir().mkpath(folder());
    for (const QString &name : {u"making.db"_s, u"making.zst"_s, u"abc.zst"_s, u"abc.json"_s}) {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QFile::WriteOnly) && file.write("{}") > 0);
    }
    SnapshotShelf shelf((*m_store).storage(), options());
    QVERIFY(QDir(folder()).entryList(QDir::Files).isEmpty());
}

void SnapshotShelfTest::anOldOneIsServedWhileANewOneIsMade()
{
    SnapshotShelf::Options hurried = options();
    hurried.freshFor = -1; // old as soon as it is there
    SnapshotShelf shelf((*m_store).storage(), hurried);
    const Snapshot first = made(shelf, 1).front();
    m_store->put(sampleAppeal());
    const Scope scope = scopeOf(*m_store, 1);
    QCOMPARE(shelf.of(scope, m_store->mark()).front().blob, first.blob);
    QTRY_VERIFY_WITH_TIMEOUT(shelf.of(scope, m_store->mark()).front().mark.modseq > first.mark.modseq, 20'000);
    QVERIFY(shelf.file(first.blob, scope)); // may be on its way to somebody
    for (int i = 0; i < 2; ++i) {
        const qint64 known = shelf.of(scope, m_store->mark()).front().mark.modseq;
        m_store->put(sampleAppeal());
        QTRY_VERIFY_WITH_TIMEOUT(shelf.of(scope, m_store->mark()).front().mark.modseq > known, 20'000);
    }
    QVERIFY(!shelf.file(first.blob, scope));
    QVERIFY(QDir(folder()).entryList({u"*.zst"_s}, QDir::Files).size() <= 3); // one of them being made
}

/// It still holds what was destroyed since.
void SnapshotShelfTest::oneThatIsTooOldIsGone()
{
    const Scope scope = scopeOf(*m_store, 1);
    Snapshot first;
    {
        SnapshotShelf shelf((*m_store).storage(), options());
        first = made(shelf, 1).front();
    }
    SnapshotShelf::Options later = options();
    later.goodFor = -1;
    SnapshotShelf shelf((*m_store).storage(), later);
    QVERIFY(!shelf.file(first.blob, scope));
    QVERIFY(!QFile::exists(folder() + u'/' + QString::fromLatin1(first.blob) + u".zst"_s));
}

int shelfWarnings = 0;

void SnapshotShelfTest::noneIsMadeOfWhatOthersNeed()
{
    SnapshotShelf::Options modest = options();
    modest.making.spare = std::numeric_limits<qint64>::max() / 2; // of the disk, to be left to others
    const Scope scope = scopeOf(*m_store, 1);
    shelfWarnings = 0;
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &said) { shelfWarnings += said.contains(u"no room for a snapshot"); });
    const auto back = qScopeGuard([before] { qInstallMessageHandler(before); });
    SnapshotShelf shelf((*m_store).storage(), modest);
    QVERIFY(shelf.of(scope, m_store->mark()).empty());
    QTRY_COMPARE(shelfWarnings, 1);
    for (int i = 0; i < 50; ++i) { // whoever asks next does not make it try again at once
        QVERIFY(shelf.of(scope, m_store->mark()).empty());
        QTest::qWait(1);
    }
    QCOMPARE(shelfWarnings, 1);
    QVERIFY(QDir(folder()).entryList(QDir::Files).isEmpty());
}

void SnapshotShelfTest::oneWhoseFileIsCutIsGone()
{
    Snapshot first;
    {
        SnapshotShelf shelf((*m_store).storage(), options());
        first = made(shelf, 1).front();
    }
    QVERIFY(QFile::resize(folder() + u'/' + QString::fromLatin1(first.blob) + u".zst"_s, first.size() - 1));
    SnapshotShelf shelf((*m_store).storage(), options());
    QVERIFY(!shelf.file(first.blob, scopeOf(*m_store, 1)));
}

void SnapshotShelfTest::oneOfAnotherEpochDoesNotCount()
{
    SnapshotShelf shelf((*m_store).storage(), options());
    (void)made(shelf, 1);
    const Mark now = m_store->mark();
    const Scope scope = scopeOf(*m_store, 1);
    QVERIFY(shelf.of(scope, {u"restored"_s, now.modseq, now.hash8}).empty());
    QVERIFY(shelf.of(scope, {now.epoch, now.modseq - 1, {}}).empty());
    QVERIFY(!shelf.of(scope, now).empty());
}

void SnapshotShelfTest::scopesThatNobodyAsksForGo()
{
    SnapshotShelf::Options few = options();
    few.mostScopes = 1;
    SnapshotShelf shelf((*m_store).storage(), few);
    const Snapshot all = made(shelf, 1).front();
    QVERIFY(!made(shelf, 4).empty());
    QVERIFY(!shelf.file(all.blob, scopeOf(*m_store, 1)));
    QCOMPARE(QDir(folder()).entryList({u"*.zst"_s}, QDir::Files).size(), 1);
}

void SnapshotShelfTest::onlyTheCentreCanReadIt()
{
    SnapshotShelf shelf((*m_store).storage(), options());
    QVERIFY(!made(shelf, 1).empty());
    const auto foreign = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder()) & foreign));
    for (const QString &name : QDir(folder()).entryList({u"*.zst"_s}, QDir::Files))
        QVERIFY(!(QFile::permissions(folder() + u'/' + name) & foreign));
    QVERIFY(!QFile::exists(folder() + u"/making.db"_s));
}

void SnapshotShelfTest::stoppingEndsWhatIsBeingMade()
{
    const Scope scope = scopeOf(*m_store, 1);
    for (int i = 0; i < 5; ++i) {
        SnapshotShelf shelf((*m_store).storage(), options());
        QVERIFY(shelf.of(scope, m_store->mark()).empty() || i > 0);
    }
    QVERIFY(!QFile::exists(folder() + u"/making.db"_s));
}

QTEST_GUILESS_MAIN(SnapshotShelfTest)
#include "snapshot_shelf_test.moc"
