#pragma once

#include "app/sqlite/statement.h"

#include <QScopeGuard>

#include <functional>
#include <vector>

namespace vakhta {

/// What a statement found, read once and to the end. Gives the statement back when it goes.
class Rows
{
public:
    Rows(StatementCache &cache, Statement statement) : m_cache(&cache), m_statement(std::move(statement)) {}
    Rows(Rows &&) = default;
    Rows &operator=(Rows &&) = delete;
    ~Rows() { m_cache->giveBack(std::move(m_statement)); }

    /// Each row that is left, as `make` reads it. There is no next() whose failure could be
    /// taken for the end of the list.
    template <typename Make>
    auto all(Make make) -> Result<std::vector<std::invoke_result_t<Make, const Statement &>>>
    {
        std::vector<std::invoke_result_t<Make, const Statement &>> values;
        const auto read = each([&](const Statement &row) {
            values.push_back(make(row));
            return true;
        });
        return read ? Result(std::move(values)) : Result<decltype(values)>(read.error());
    }

    /// Each row that is left, until `take` answers false.
    template <typename Take>
    Result<void> each(Take take)
    {
        while (m_statement.onRow()) {
            if (!take(std::as_const(m_statement)))
                return {};
            if (auto stepped = m_statement.step(); !stepped)
                return stepped;
        }
        return {};
    }

    /// The row it stands on now, or null when there is none.
    const Statement *first() const { return m_statement.onRow() ? &m_statement : nullptr; }
    qint64 written() const { return m_statement.rowsWritten(); }

private:
    StatementCache *m_cache;
    Statement m_statement;
};

/// One connection to one SQLite file, used by one thread at a time.
class Connection
{
public:
    /// Called before each statement; an error it gives becomes that statement's error. Tests plan faults with it.
    using Guard = std::function<std::optional<Error>(Sql)>;

    struct Options
    {
        QString path;
        bool readOnly = false;
        bool create = true;      // make the file when there is none
        QByteArray cipher;       // «aegis», «chacha20»; empty: the library's own choice
        QByteArray keyHex;       // a raw key in hex; empty: not encrypted
        int busyTimeoutMs = 5000;
        int reserved = 0;        // bytes left free at the end of each page of a new file, for a cipher that comes later
        bool lookInside = true;  // false: the file may hold only some of its pages, see PageFile
        std::vector<Sql> settings; // PRAGMAs, in order
        Guard guard = {};
    };

    /// Kinds: NotFound (no such file and `create` is off), Damaged (not a database, or another key), Storage, DiskFull.
    static Result<std::unique_ptr<Connection>> open(const Options &options);

    /// Runs one statement and gives its rows, `values` filling its `?` marks in order.
    template <typename... Values>
    Result<Rows> run(Sql sql, const Values &...values)
    {
        auto statement = begin(sql);
        if (!statement)
            return statement.error();
        if (auto bound = statement->bindAll(values...); !bound)
            return giveUp(std::move(*statement), bound.error());
        if (auto stepped = statement->step(); !stepped)
            return giveUp(std::move(*statement), stepped.error());
        return Rows(m_statements, std::move(*statement));
    }

    /// Runs one statement to its end without copying what is bound. Gives how many rows it wrote.
    template <typename... Values>
    Result<qint64> exec(Sql sql, const Values &...values)
    {
        auto statement = begin(sql);
        if (!statement)
            return statement.error();
        statement->setCopies(false);
        if (auto bound = statement->bindAll(values...); !bound)
            return giveUp(std::move(*statement), bound.error());
        do {
            if (auto stepped = statement->step(); !stepped)
                return giveUp(std::move(*statement), stepped.error());
        } while (statement->onRow());
        const qint64 written = statement->rowsWritten();
        m_statements.giveBack(std::move(*statement));
        return written;
    }

    /// Commits if `body` succeeds, rolls back if it fails or throws: it cannot be left open.
    template <typename Body>
    auto inTransaction(Body body) -> std::invoke_result_t<Body>
    {
        return between("BEGIN IMMEDIATE", body);
    }

    /// Reads one state of the file, whatever others write meanwhile.
    template <typename Body>
    auto inReading(Body body) -> std::invoke_result_t<Body>
    {
        return between("BEGIN", body);
    }

    /// From now on `stop` is asked every few thousand steps of a statement, and true makes it answer Cancelled. Empty: no more.
    void stopWhen(std::function<bool()> stop);
    qint64 lastRowId() const;
    sqlite3 *handle() const { return m_connection.get(); }

private:
    struct Close { void operator()(sqlite3 *connection) const; };

    explicit Connection(Guard guard) : m_guard(std::move(guard)) {}
    Result<void> connect(const Options &options);
    Result<void> unlock(const Options &options);
    Result<Statement> begin(Sql sql);
    Error giveUp(Statement statement, Error error);
    void rollBack();

    template <typename Body>
    auto between(Sql begin, Body &body) -> std::invoke_result_t<Body>
    {
        if (auto begun = exec(begin); !begun)
            return begun.error();
        auto undo = qScopeGuard([this] { rollBack(); });
        auto result = body();
        if (!result)
            return result;
        if (auto committed = exec("COMMIT"); !committed)
            return committed.error();
        undo.dismiss();
        return result;
    }

    Guard m_guard;
    std::function<bool()> m_stop;
    std::unique_ptr<sqlite3, Close> m_connection;
    StatementCache m_statements; // after the connection, so that it goes first
};

} // namespace vakhta
