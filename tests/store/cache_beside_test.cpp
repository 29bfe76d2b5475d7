#include "app/store/cache_beside.h"
#include "app/store/ready_cache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// A cache that came from the centre is opened only when it is one: the file is its sender's word, not ours.
class CacheBesideTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneOfOursIsOpened();
    void oneWithAProgramOfItsOwnIsRefused_data();
    void oneWithAProgramOfItsOwnIsRefused();
    void itIsLookedAtAgainAfterAStart();
    void whatGoesIsWrittenOver();

private:
    ProfilePlace place() const { return {.folder = m_folder->path(), .key = QByteArray(32, 'k')}; }
    /// As it leaves the centre, with `more` done to it.
    QByteArray sent(const QByteArray &more);

    std::optional<QTemporaryDir> m_folder;
};

void CacheBesideTest::init()
{
    m_folder.emplace();
}

QByteArray CacheBesideTest::sent(const QByteArray &more)
{
    const QString path = m_folder->filePath(u"sent"_s);
    {
        auto made = ReadyCache::make(path);
        if (!made || !(*made)->finish())
            qFatal("no cache to send");
    }
    sqlite3 *db = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK || sqlite3_exec(db, more.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
    sqlite3_close(db);
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void CacheBesideTest::oneOfOursIsOpened()
{
    CacheBeside beside(place());
    QVERIFY(beside.keepPages(0, sent({})));
    QVERIFY(beside.open(u"here"_s));
    QVERIFY(beside.replica());
}

void CacheBesideTest::oneWithAProgramOfItsOwnIsRefused_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("a view without end") << QByteArray("DROP TABLE appeal_keys; CREATE VIEW appeal_keys AS WITH RECURSIVE n(id) AS "
                                                      "(SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n");
    QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER stay BEFORE DELETE ON appeals BEGIN SELECT RAISE(IGNORE); END");
    QTest::newRow("a table more") << QByteArray("CREATE TABLE more (id INTEGER PRIMARY KEY)");
    QTest::newRow("no index") << QByteArray("DROP INDEX objects_by_appeal");
}

void CacheBesideTest::oneWithAProgramOfItsOwnIsRefused()
{
    QFETCH(QByteArray, more);
    CacheBeside beside(place());
    QVERIFY(beside.keepPages(0, sent(more)));
    const auto opened = beside.open(u"here"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Damaged);
    QVERIFY(!beside.replica());
    QVERIFY(!QFile::exists(m_folder->filePath(u"cache-part.db"_s)) && !QFile::exists(m_folder->filePath(u"cache-next.db"_s)));
}

void CacheBesideTest::itIsLookedAtAgainAfterAStart()
{
    {
        CacheBeside beside(place());
        QVERIFY(beside.keepPages(0, sent("CREATE TRIGGER stay BEFORE DELETE ON appeals BEGIN SELECT RAISE(IGNORE); END")));
    }
    QVERIFY(QFile::rename(m_folder->filePath(u"cache-part.db"_s), m_folder->filePath(u"cache-next.db"_s)));
    CacheBeside beside(place());
    QVERIFY(!beside.find());
    QVERIFY(!beside.replica());
    QVERIFY(!QFile::exists(m_folder->filePath(u"cache-next.db"_s)));
}

void CacheBesideTest::whatGoesIsWrittenOver()
{
    CacheBeside beside(place());
    QVERIFY(beside.keepPages(0, sent({})));
    QVERIFY(beside.open(u"here"_s));
    auto secure = beside.connection().run("PRAGMA secure_delete");
    QVERIFY(secure && secure->first());
    QCOMPARE(secure->first()->integer(0), 1);
}

QTEST_GUILESS_MAIN(CacheBesideTest)
#include "cache_beside_test.moc"
