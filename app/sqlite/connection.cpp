#include "app/sqlite/connection.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vakhta {

void Connection::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

Result<std::unique_ptr<Connection>> Connection::open(const Options &options)
{
    std::unique_ptr<Connection> connection(new Connection(options.guard));
    auto connected = connection->connect(options);
    if (connected)
        return connection;
    if (!options.create && !QFileInfo::exists(options.path))
        return Error{Error::Kind::NotFound, u"no file %1"_s.arg(options.path)};
    return connected.error();
}

Result<void> Connection::connect(const Options &options)
{
    const int access = options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int create = options.create && !options.readOnly ? SQLITE_OPEN_CREATE : 0;
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(options.path.toUtf8().constData(), &connection,
                                     access | create | SQLITE_OPEN_NOMUTEX, nullptr);
    m_connection.reset(connection); // even a failed open gives one to close
    if (code != SQLITE_OK)
        return sqliteError(code, "open");

    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, options.busyTimeoutMs);
    if (auto unlocked = unlock(options); !unlocked)
        return unlocked;
    if (int reserved = options.reserved; reserved > 0)
        sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    for (const Sql setting : options.settings) {
        if (auto set = exec(setting); !set)
            return set.error();
    }
    return {};
}

Result<void> Connection::unlock(const Options &options)
{
    if (options.keyHex.isEmpty())
        return {};
#ifdef VAKHTA_CIPHERS
    // The one place where SQL is put together: PRAGMA takes no `?`. Both are ours, and checked to be plain.
    const auto plain = [](const QByteArray &text) { return std::all_of(text.begin(), text.end(), [](char c) { return std::isalnum(uchar(c)); }); };
    if (!plain(options.keyHex) || !plain(options.cipher))
        return Error{Error::Kind::Storage, u"the key or the cipher's name is malformed"_s};
    QByteArray sql = options.cipher.isEmpty() ? QByteArray() : "PRAGMA cipher='" + options.cipher + "';";
    sql += "PRAGMA key='raw:" + options.keyHex + "';"; // raw: the key itself, not words to make one from
    if (const int code = sqlite3_exec(m_connection.get(), sql.constData(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        return sqliteError(code, "key");
    if (!options.lookInside)
        return {};
    const auto readable = exec("SELECT count(*) FROM sqlite_schema"); // a wrong key shows itself only now
    return readable ? Result<void>() : Result<void>(readable.error());
#else
    return Error{Error::Kind::Storage, u"this build has no encryption"_s};
#endif
}

Result<Statement> Connection::begin(Sql sql)
{
    if (m_guard) {
        if (auto error = m_guard(sql))
            return *error;
    }
    return m_statements.take(m_connection.get(), sql);
}

Error Connection::giveUp(Statement statement, Error error)
{
    m_statements.giveBack(std::move(statement));
    return error;
}

void Connection::rollBack()
{
    // Not through exec(): it must be tried whatever the guard says.
    sqlite3_exec(m_connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Connection::stopWhen(std::function<bool()> stop)
{
    constexpr int steps = 2000; // well under a millisecond
    m_stop = std::move(stop);
    const auto ask = [](void *connection) { return int(static_cast<Connection *>(connection)->m_stop()); };
    sqlite3_progress_handler(m_connection.get(), m_stop ? steps : 0, m_stop ? +ask : nullptr, this);
}

qint64 Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_connection.get());
}

} // namespace vakhta
