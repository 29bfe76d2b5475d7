#include "app/sqlite/statement.h"

#include <sqlite3.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
Error::Kind kindOf(int code)
{
    if (code == SQLITE_IOERR_SHMSIZE) // the file beside a WAL could not grow: SQLite does not call that full
        return Error::Kind::DiskFull;
    switch (code & 0xff) {
    case SQLITE_FULL: return Error::Kind::DiskFull;
    case SQLITE_IOERR: return Error::Kind::DiskFails;
    case SQLITE_READONLY: return Error::Kind::DiskFails; // so is a disk that failed before mounted again
    case SQLITE_CORRUPT: return Error::Kind::Damaged;
    case SQLITE_NOTADB: return Error::Kind::Damaged;
    case SQLITE_CONSTRAINT: return Error::Kind::Conflict;
    case SQLITE_INTERRUPT: return Error::Kind::Cancelled;
    default: return Error::Kind::Storage;
    }
}
} // namespace

Error sqliteError(int code, std::string_view where)
{
    // The code's own words, not sqlite3_errmsg(): a function's message may quote a bound value.
    return {kindOf(code), u"%1 [%2]"_s.arg(QString::fromUtf8(sqlite3_errstr(code)),
                                          QString::fromUtf8(where.data(), qsizetype(where.size())))};
}

void Statement::Finalize::operator()(sqlite3_stmt *handle) const
{
    sqlite3_finalize(handle);
}

Result<Statement> Statement::prepare(sqlite3 *connection, Sql sql)
{
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(connection, sql.text().data(), int(sql.text().size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code == SQLITE_ERROR) { // our own SQL is at fault: its message quotes nothing but our text
        return Error{Error::Kind::Storage, u"%1 [%2]"_s.arg(QString::fromUtf8(sqlite3_errmsg(connection)),
                                                           QString::fromLatin1(sql.text().data()))};
    }
    if (code != SQLITE_OK)
        return sqliteError(code, sql.text());
    return Statement(handle, sql);
}

Result<void> Statement::step()
{
    const int code = sqlite3_step(m_handle.get());
    m_onRow = code == SQLITE_ROW;
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return failure(code);
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get()); // repeats the error of the last step, which was told then
    sqlite3_clear_bindings(m_handle.get());
    m_onRow = false;
    m_copies = true;
}

int Statement::expectParameters(int count) const
{
    return sqlite3_bind_parameter_count(m_handle.get()) == count ? SQLITE_OK : SQLITE_RANGE;
}

int Statement::bindInteger(int position, qint64 value)
{
    return sqlite3_bind_int64(m_handle.get(), position, value);
}

int Statement::bindReal(int position, double value)
{
    return sqlite3_bind_double(m_handle.get(), position, value);
}

int Statement::bindText(int position, std::string_view text, bool copy)
{
    const char *start = text.data() ? text.data() : ""; // an empty text is not NULL
    return sqlite3_bind_text64(m_handle.get(), position, start, text.size(), copy ? SQLITE_TRANSIENT : SQLITE_STATIC,
                               SQLITE_UTF8);
}

int Statement::bindBlob(int position, const QByteArray &blob)
{
    return sqlite3_bind_blob64(m_handle.get(), position, blob.constData(), sqlite3_uint64(blob.size()),
                               m_copies ? SQLITE_TRANSIENT : SQLITE_STATIC);
}

int Statement::bindNull(int position)
{
    return sqlite3_bind_null(m_handle.get(), position);
}

int Statement::bindValue(int position, const QString &value)
{
    const QByteArray text = value.toUtf8();
    return bindText(position, {text.constData(), size_t(text.size())}, true);
}

int Statement::bindValue(int position, const QDateTime &value)
{
    return value.isValid() ? bindInteger(position, value.toMSecsSinceEpoch()) : bindNull(position);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle.get(), column);
}

QString Statement::text(int column) const
{
    const std::string_view text = view(column);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QByteArray Statement::bytes(int column) const
{
    const std::string_view found = view(column);
    return QByteArray(found.data(), qsizetype(found.size()));
}

std::string_view Statement::view(int column) const
{
    const auto *start = static_cast<const char *>(sqlite3_column_blob(m_handle.get(), column)); // before the size: it may convert
    return {start, size_t(sqlite3_column_bytes(m_handle.get(), column))};
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

qint64 Statement::rowsWritten() const
{
    return sqlite3_changes64(sqlite3_db_handle(m_handle.get()));
}

Error Statement::failure(int code) const
{
    Error error = sqliteError(code, m_sql.text());
    const int reason = sqlite3_system_errno(sqlite3_db_handle(m_handle.get()));
    if (error.kind == Error::Kind::DiskFails && (reason == ENOSPC || reason == EDQUOT)) // a flush or a cut may lack room too
        error.kind = Error::Kind::DiskFull;
    return error;
}

Result<Statement> StatementCache::take(sqlite3 *connection, Sql sql)
{
    if (const auto idle = m_idle.find(sql.text().data()); idle != m_idle.end() && idle->second)
        return std::move(idle->second); // the empty place stays, so that coming back costs nothing
    return Statement::prepare(connection, sql);
}

void StatementCache::giveBack(Statement statement)
{
    if (!statement)
        return;
    statement.reset();
    const char *key = statement.sql().text().data();
    m_idle.insert_or_assign(key, std::move(statement));
}

} // namespace vakhta
