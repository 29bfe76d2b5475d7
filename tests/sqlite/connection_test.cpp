#include "app/sqlite/connection.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class ConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesComeBackAsTheyWere();
    void aStatementMayRunInsideItself();
    void bodyThatThrowsLeavesNoTransactionOpen();
    void boundValuesStayOutOfErrors();
    void theWrongNumberOfValuesIsAnError();
    void sqlIsJoinedWhileCompiling();
    void kindsTellWhatWentWrong();
    void aFileIsMadeOnlyWhenAllowed();
    void anEncryptedFileNeedsItsKey();
    void aStatementIsStoppedFromWithin();

private:
    std::unique_ptr<Connection> open(Connection::Guard guard = {})
    {
        auto opened = Connection::open({.path = m_folder.filePath(u"test.db"_s), .guard = std::move(guard)});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }

    static qint64 number(Connection &db, Sql sql)
    {
        auto rows = db.run(sql);
        return rows && rows->first() ? rows->first()->integer(0) : -1;
    }

    QTemporaryDir m_folder;
};

void ConnectionTest::valuesComeBackAsTheyWere()
{
    const auto db = open();
    const QByteArray blob("a\0b", 3);
    const QByteArray empty;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    const QByteArray utf8 = "яма";

    auto rows = db->run("SELECT ?, ?, ?, ?, ?, ?, ?, ?, typeof(?6), typeof(?5)", qint64(-5), u"ёж"_s, blob, time, Utf8(utf8),
                        empty, nullptr, 0.5);

    QVERIFY(rows && rows->first());
    const Statement &row = *rows->first();
    QCOMPARE(row.integer(0), -5);
    QCOMPARE(row.text(1), u"ёж"_s);
    QCOMPARE(row.bytes(2), blob);
    QCOMPARE(row.time(3), time);
    QCOMPARE(row.bytes(4), utf8);
    QVERIFY(row.isNull(6) && !row.time(6).isValid());
    QCOMPARE(row.real(7), 0.5);
    QCOMPARE(row.text(9), u"text"_s);
}

void ConnectionTest::aStatementMayRunInsideItself()
{
    const auto db = open();
    static constexpr Sql numbers = "VALUES (1), (2), (3)";

    auto outer = db->run(numbers);
    const auto counts = outer->all([&](const Statement &row) {
        auto inner = db->run(numbers);
        return row.integer(0) * qint64(inner->all([](const Statement &one) { return one.integer(0); })->size());
    });

    QVERIFY(counts);
    QCOMPARE(*counts, (std::vector<qint64>{3, 6, 9}));
}

void ConnectionTest::bodyThatThrowsLeavesNoTransactionOpen()
{
    const auto db = open();
    QVERIFY(db->exec("CREATE TABLE t (x)"));

    const auto insertAndThrow = [&]() -> Result<void> {
        (void)db->exec("INSERT INTO t VALUES (1)");
        throw std::bad_alloc();
    };
    QVERIFY_EXCEPTION_THROWN((void)db->inTransaction(insertAndThrow), std::bad_alloc);

    QCOMPARE(number(*db, "SELECT count(*) FROM t"), 0);
    QVERIFY(db->inTransaction([]() -> Result<void> { return {}; }));
}

void ConnectionTest::boundValuesStayOutOfErrors()
{
    const auto db = open();

    const auto found = db->run("SELECT json_extract('{}', ?)", u"Ivanov"_s); // SQLite's own message quotes it

    QVERIFY(!found);
    QVERIFY(found.error().detail.contains(u"json_extract"));
    QVERIFY(!found.error().detail.contains(u"Ivanov"));
}

void ConnectionTest::aStatementIsStoppedFromWithin()
{
    const auto db = open();
    static constexpr Sql longOne = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 100000) SELECT count(*) FROM n";
    int asked = 0;
    db->stopWhen([&] { return ++asked == 3; });

    const auto stopped = db->run(longOne);

    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(asked, 3);
    db->stopWhen({});
    QCOMPARE(number(*db, longOne), 100'000);
    QCOMPARE(asked, 3);
}

void ConnectionTest::theWrongNumberOfValuesIsAnError()
{
    const auto db = open();
    QVERIFY(!db->run("SELECT ?, ?", 1));
    QVERIFY(!db->exec("SELECT ?", 1, 2));
    QVERIFY(db->exec("SELECT ?, ?", 1, 2));
}

void ConnectionTest::sqlIsJoinedWhileCompiling()
{
    static constexpr SqlPart from = " FROM (VALUES (7), (8))";
    constexpr Sql joined = Sql::joined<"SELECT max(column1)", from>();
    QCOMPARE(QByteArray(joined.text().data()), "SELECT max(column1) FROM (VALUES (7), (8))");
    QCOMPARE(number(*open(), joined), 8);
}

void ConnectionTest::kindsTellWhatWentWrong()
{
    const auto db = open([](Sql sql) -> std::optional<Error> {
        return sql.text() == "SELECT 'planned'" ? std::optional(Error{Error::Kind::DiskFull, u"full"_s}) : std::nullopt;
    });
    QVERIFY(db->exec("CREATE TABLE u (x UNIQUE)"));
    QVERIFY(db->exec("INSERT INTO u VALUES (1)"));
    QCOMPARE(db->exec("INSERT INTO u VALUES (1)").error().kind, Error::Kind::Conflict);
    QCOMPARE(db->exec("SELECT 'planned'").error().kind, Error::Kind::DiskFull);
    QCOMPARE(db->exec("SELECT nonsense").error().kind, Error::Kind::Storage);

    const QString name = m_folder.filePath(u"no.db"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) == 8192);
    file.close();
    const auto opened = Connection::open({.path = name, .settings = {"SELECT count(*) FROM sqlite_schema"}});
    QCOMPARE(opened.error().kind, Error::Kind::Damaged);
}

void ConnectionTest::aFileIsMadeOnlyWhenAllowed()
{
    const QString name = m_folder.filePath(u"other.db"_s);
    QCOMPARE(Connection::open({.path = name, .create = false}).error().kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(name));
    QVERIFY(Connection::open({.path = name}));
    const auto reading = Connection::open({.path = name, .readOnly = true});
    QVERIFY(reading);
    QVERIFY(!(*reading)->exec("CREATE TABLE t (x)"));
}

void ConnectionTest::anEncryptedFileNeedsItsKey()
{
#ifdef VAKHTA_CIPHERS
    const QString name = m_folder.filePath(u"secret.db"_s);
    const QByteArray key(64, 'a'), wrong(64, 'b');
    for (const char *cipher : {"aegis", "chacha20"}) {
        QFile::remove(name);
        {
            const auto db = Connection::open({.path = name, .cipher = cipher, .keyHex = key});
            QVERIFY2(db, cipher);
            QVERIFY((*db)->exec("CREATE TABLE t (x)"));
            QVERIFY((*db)->exec("INSERT INTO t VALUES ('Ivanov')"));
        }
        QVERIFY(Connection::open({.path = name, .cipher = cipher, .keyHex = key}));
        QCOMPARE(Connection::open({.path = name, .cipher = cipher, .keyHex = wrong}).error().kind, Error::Kind::Damaged);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("Ivanov") && !bytes.startsWith("SQLite"));
    }
#else
    QCOMPARE(Connection::open({.path = m_folder.filePath(u"secret.db"_s), .keyHex = QByteArray(64, 'a')}).error().kind,
             Error::Kind::Storage);
#endif
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
