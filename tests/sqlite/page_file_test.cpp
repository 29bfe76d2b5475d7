#include "app/sqlite/page_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// A plain database carried over, page by page, into one of another key.
class PageFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pagesBecomeADatabaseOfAnotherKey_data() { ciphers(); }
    void pagesBecomeADatabaseOfAnotherKey();
    void itIsGoneOnWithAfterBeingClosed_data() { ciphers(); }
    void itIsGoneOnWithAfterBeingClosed();
    void whatIsMissingIsDamage();
    void halfAPageIsRefused();

private:
    static void ciphers();
    Connection::Options target(const QByteArray &cipher) const
    {
        return {.path = m_folder->filePath(u"own.db"_s), .cipher = cipher, .keyHex = QByteArray(32, 'k').toHex()};
    }
    static qint64 rowsIn(Connection &db)
    {
        auto rows = db.run("SELECT count(*) FROM texts WHERE body LIKE 'Яма%'");
        return rows && rows->first() ? rows->first()->integer(0) : -1;
    }

    std::optional<QTemporaryDir> m_folder;
    QByteArray m_plain; // the pages of a database of 400 texts
};

void PageFileTest::ciphers()
{
    QTest::addColumn<QByteArray>("cipher");
    QTest::newRow("aegis") << QByteArray("aegis");
    QTest::newRow("chacha20") << QByteArray("chacha20");
}

void PageFileTest::init()
{
    m_folder.emplace();
    const QString path = m_folder->filePath(u"plain.db"_s);
    {
        const auto db = Connection::open({.path = path, .reserved = PageFile::reserved, .settings = {"PRAGMA page_size = 8192"}});
        QVERIFY(db);
        QVERIFY((*db)->exec("CREATE TABLE texts (id INTEGER PRIMARY KEY, body TEXT)"));
        QVERIFY((*db)->exec("CREATE INDEX texts_by_body ON texts (body)"));
        QVERIFY((*db)->inTransaction([&]() -> Result<void> {
            for (int i = 0; i < 400; ++i)
                if (auto put = (*db)->exec("INSERT INTO texts VALUES (?, ?)", i, u"Яма у школы %1 "_s.arg(i).repeated(9)); !put)
                    return put.error();
            return {};
        }));
    }
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    m_plain = file.readAll();
    QVERIFY(m_plain.size() > 20 * PageFile::pageSize);
}

void PageFileTest::pagesBecomeADatabaseOfAnotherKey()
{
    QFETCH(QByteArray, cipher);
    {
        const auto pages = PageFile::open(target(cipher));
        QVERIFY(pages);
        QVERIFY((*pages)->write(0, m_plain));
    }
    const auto own = Connection::open(target(cipher));
    QVERIFY(own);
    QCOMPARE(rowsIn(**own), 400);
    auto checked = (*own)->run("PRAGMA integrity_check");
    QCOMPARE(checked->first()->text(0), u"ok"_s);
    QFile file(target(cipher).path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(!file.readAll().contains("Яма"));
    Connection::Options other = target(cipher);
    other.keyHex = QByteArray(32, 'x').toHex();
    QCOMPARE(Connection::open(other).error().kind, Error::Kind::Damaged);
}

void PageFileTest::itIsGoneOnWithAfterBeingClosed()
{
    QFETCH(QByteArray, cipher);
    const qsizetype all = m_plain.size() / PageFile::pageSize;
    for (qsizetype page = 0; page < all; page += 7) { // in each piece another program
        const auto pages = PageFile::open(target(cipher));
        QVERIFY(pages);
        QVERIFY((*pages)->write(page, m_plain.mid(page * PageFile::pageSize, 7 * PageFile::pageSize)));
    }
    const auto own = Connection::open(target(cipher));
    QVERIFY(own);
    QCOMPARE(rowsIn(**own), 400);
}

void PageFileTest::whatIsMissingIsDamage()
{
    {
        const auto pages = PageFile::open(target("aegis"));
        QVERIFY((*pages)->write(0, m_plain.left(3 * PageFile::pageSize)));
        QVERIFY((*pages)->write(12, m_plain.mid(12 * PageFile::pageSize)));
    }
    const auto own = Connection::open(target("aegis"));
    QVERIFY(own);
    const auto read = (*own)->run("SELECT sum(length(body)) FROM texts NOT INDEXED");
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Damaged);
}

void PageFileTest::halfAPageIsRefused()
{
    const auto pages = PageFile::open(target("aegis"));
    QCOMPARE((*pages)->write(0, m_plain.left(100)).error().kind, Error::Kind::Rejected);
    QCOMPARE((*pages)->write(-1, m_plain).error().kind, Error::Kind::Rejected);
}

QTEST_APPLESS_MAIN(PageFileTest)
#include "page_file_test.moc"
