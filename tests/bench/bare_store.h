#pragma once

#include "app/protocol/types.h"
#include "tests/bench/figures.h"

#include <sqlite3.h>

/// The floor of everything that keeps rows: the same bodies by the bare C API, nothing looked at, nothing told to anybody.
namespace vakhta::bench {

class BareStore
{
public:
    struct Options
    {
        QString path;
        QByteArray cipher = {}, keyHex = {}; // empty: not encrypted
        const char *synchronous = "NORMAL";
        int inOneCommit = 500;
        bool indexed = false; // appeals with their keys in columns, eight of them indexed
    };

    explicit BareStore(Options options) : m_options(std::move(options))
    {
        if (sqlite3_open(m_options.path.toUtf8().constData(), &m_db) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
        if (!m_options.keyHex.isEmpty())
            exec("PRAGMA cipher='" + m_options.cipher + "'; PRAGMA key='raw:" + m_options.keyHex + "'");
        exec("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA cache_size = -32768; PRAGMA synchronous = "
             + QByteArray(m_options.synchronous));
        makeTable();
    }
    ~BareStore()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_db);
    }
    BareStore(const BareStore &) = delete;
    BareStore &operator=(const BareStore &) = delete;

    /// Rows are written when enough of them wait; only that is timed.
    void put(qint64 key, const QByteArray &body)
    {
        m_waiting.push_back({key, body, m_options.indexed ? must(appealKeysFrom({body.constData(), size_t(body.size())})) : AppealKeys()});
        if (m_waiting.size() >= size_t(10 * m_options.inOneCommit))
            flush();
    }

    void flush()
    {
        m_rows += qint64(m_waiting.size());
        m_seconds += bench::seconds([&] { write(); });
        m_waiting.clear();
    }

    double seconds() const { return m_seconds; }
    qint64 rows() const { return m_rows; }

private:
    struct Row
    {
        qint64 key;
        QByteArray body;
        AppealKeys keys;
    };

    void exec(const QByteArray &sql)
    {
        if (sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
    }

    void makeTable()
    {
        if (m_options.indexed) {
            exec("CREATE TABLE kept (id INTEGER PRIMARY KEY, body TEXT, received, due, topic, municipality, executor, operator, status, sector)");
            for (const char *column : {"received", "due", "topic", "municipality", "executor", "operator", "status", "sector"})
                exec("CREATE INDEX by_" + QByteArray(column) + " ON kept (" + column + ")");
        } else {
            exec("CREATE TABLE kept (id INTEGER PRIMARY KEY, body TEXT)");
        }
        const char *sql = m_options.indexed ? "INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" : "INSERT OR REPLACE INTO kept VALUES (?, ?)";
        if (sqlite3_prepare_v2(m_db, sql, -1, &m_insert, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
    }

    void write()
    {
        exec("BEGIN");
        for (size_t i = 0; i < m_waiting.size(); ++i) {
            if (i > 0 && i % size_t(m_options.inOneCommit) == 0)
                exec("COMMIT; BEGIN");
            insert(m_waiting[i]);
        }
        exec("COMMIT");
    }

    void insert(const Row &row)
    {
        sqlite3_bind_int64(m_insert, 1, row.key);
        sqlite3_bind_text(m_insert, 2, row.body.constData(), int(row.body.size()), nullptr);
        if (m_options.indexed) {
            int at = 3;
            for (const qint64 value : {row.keys.receivedAt, row.keys.dueAt, row.keys.topic, row.keys.municipality, row.keys.executor,
                                       row.keys.operatorId, qint64(row.keys.status), qint64(row.keys.sector)})
                sqlite3_bind_int64(m_insert, at++, value);
        }
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_db));
        sqlite3_reset(m_insert);
    }

    Options m_options;
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    std::vector<Row> m_waiting;
    double m_seconds = 0;
    qint64 m_rows = 0;
};

} // namespace vakhta::bench
