#include "app/centre/storage/backup.h"
#include "tests/support/centre_store.h"

#include <QCryptographicHash>

using namespace vakhta;
using namespace vakhta::test;

/// Files in the store: in its backup, in a restored one, and under its check.
class KeptFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void aBackupHoldsThem();
    void aDamagedOneIsFound();
    void oneThatIsGoneIsMissed();

private:
    static inline const QByteArray bytes = "a photo";
    static QString name() { return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()); }
    /// Of an appeal that has it.
    static void fill(CentreStore &store)
    {
        settle(store);
        must(store.write([](Unit &unit) { return unit.putBlob(name(), {.type = u"image/png"_s, .size = bytes.size(), .bytes = bytes}, 1, noon); }));
        Appeal appeal = sampleAppeal();
        appeal.files = {{.blob = name(), .name = u"1.png"_s, .type = u"image/png"_s, .size = bytes.size()}};
        store.put(appeal);
    }
    static void change(CentreStore &store, Sql sql)
    {
        const auto connection = must(Connection::open({.path = store.folder() + u"/centre.db"_s}));
        must(connection->exec(sql));
    }
};

void KeptFilesTest::aBackupHoldsThem()
{
    CentreStore store;
    fill(store);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"backup"_s), data = folder.filePath(u"data"_s);
    QVERIFY(must(backUp(store.storage(), file, false, noon)).isEmpty());
    QVERIFY(must(restoreBackup(file, data, noon)).faults.isEmpty());
    const auto restored = must(SqliteStorage::open({.dataDir = data}));
    must(restored->read([](View &view) -> Result<void> {
        const auto blob = must(view.blob(name(), Scope{.user = 2}, true)); // by the appeal, not by who brought it
        return blob && blob->bytes == bytes ? Result<void>() : Error{Error::Kind::NotFound, u"not there"_s};
    }));
}

void KeptFilesTest::aDamagedOneIsFound()
{
    CentreStore store;
    fill(store);
    QVERIFY(must(store->check()).isEmpty());
    change(store, "UPDATE blobs SET bytes = x'00'");
    QVERIFY(must(store->check()).join(u' ').contains(name()));
}

void KeptFilesTest::oneThatIsGoneIsMissed()
{
    CentreStore store;
    fill(store);
    change(store, "DELETE FROM blobs");
    QVERIFY(must(store->check()).join(u' ').contains(u"a1 has a file that is not there"_s));
}

QTEST_GUILESS_MAIN(KeptFilesTest)
#include "kept_files_test.moc"
