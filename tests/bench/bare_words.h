#pragma once

#include "app/store/search_index.h"
#include "tests/bench/figures.h"

#include <sqlite3.h>

/// The floor of a search index: SQLite's own over the same texts, by 'rebuild' in one transaction with the tokenizer unicode61.
namespace vakhta::bench {

class BareWords
{
public:
    BareWords(const QString &path, const QByteArray &cipher, const QByteArray &keyHex)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
        if (!keyHex.isEmpty())
            exec("PRAGMA cipher='" + cipher + "'; PRAGMA key='raw:" + keyHex + "'");
        exec("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA cache_size = -32768; PRAGMA synchronous = NORMAL;"
             "CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT);"
             "CREATE VIRTUAL TABLE words USING fts5(text, content = 'texts', content_rowid = 'id', tokenize = 'unicode61'); BEGIN");
        m_put = prepared("INSERT INTO texts VALUES (?, ?)");
        m_find = prepared("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT 1000");
    }
    ~BareWords()
    {
        sqlite3_finalize(m_put);
        sqlite3_finalize(m_find);
        sqlite3_close(m_db);
    }
    BareWords(const BareWords &) = delete;
    BareWords &operator=(const BareWords &) = delete;

    void put(qint64 id, const std::string &text)
    {
        sqlite3_bind_int64(m_put, 1, id);
        sqlite3_bind_text(m_put, 2, text.data(), int(text.size()), nullptr);
        if (sqlite3_step(m_put) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_db));
        sqlite3_reset(m_put);
    }

    /// Seconds.
    double rebuild()
    {
        exec("COMMIT");
        return seconds([&] { exec("INSERT INTO words (words) VALUES ('rebuild')"); });
    }

    /// How many appeals have the word.
    int find(const QByteArray &word)
    {
        const QByteArray quoted = '"' + word + '"';
        sqlite3_bind_text(m_find, 1, quoted.constData(), int(quoted.size()), nullptr);
        int found = 0;
        while (sqlite3_step(m_find) == SQLITE_ROW)
            ++found;
        sqlite3_reset(m_find);
        return found;
    }

    double megabytes() { return sizeOf(m_db, "words"); }

    /// Of a full-text index of any connection.
    static double sizeOf(sqlite3 *connection, const QByteArray &table)
    {
        sqlite3_stmt *statement = nullptr;
        const QByteArray sql = "SELECT SUM(pgsize) / 1e6 FROM dbstat WHERE aggregate = 1 AND name LIKE '" + table + "\\_%' ESCAPE '\\'";
        sqlite3_prepare_v2(connection, sql.constData(), -1, &statement, nullptr);
        sqlite3_step(statement);
        const double size = sqlite3_column_double(statement, 0);
        sqlite3_finalize(statement);
        return size;
    }

private:
    void exec(const QByteArray &sql)
    {
        if (sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
    }

    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
        return statement;
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_put = nullptr;
    sqlite3_stmt *m_find = nullptr;
};

inline std::vector<qint64> newestFirst(Connection &cache)
{
    auto rows = must(cache.run("SELECT id FROM appeal_keys ORDER BY id DESC"));
    return must(rows.all([](const Statement &row) { return row.integer(0); }));
}

/// Puts in what each appeal of the cache is searched by. How many bytes it was.
inline qint64 putTexts(Connection &cache, BareWords &into)
{
    qint64 bytes = 0;
    for (const qint64 id : newestFirst(cache)) {
        const auto text = must(searchedText(cache, id));
        bytes += qint64(text->size());
        into.put(id, *text);
    }
    return bytes;
}

} // namespace vakhta::bench
