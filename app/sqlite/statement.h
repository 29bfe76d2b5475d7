#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QDateTime>

#include <array>
#include <concepts>
#include <memory>
#include <string_view>
#include <type_traits>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace vakhta {

/// A piece of SQL as a template argument, so that texts may be joined while compiling, and only then.
template <size_t size>
struct SqlPart
{
    char text[size];
    consteval SqlPart(const char (&literal)[size])
    {
        for (size_t i = 0; i < size; ++i)
            text[i] = literal[i];
    }
};

/// SQL written out in the source. It cannot be put together at run time, so a value reaches SQLite
/// through a `?` or not at all.
class Sql
{
public:
    consteval Sql(const char *text) : m_text(text) {}
    constexpr std::string_view text() const { return m_text; }

    /// The parts one after another: `Sql::joined<"SELECT id", " FROM appeals">()`.
    template <SqlPart... parts>
    static consteval Sql joined();

private:
    std::string_view m_text;
};

/// UTF-8 that is kept as text; a bare QByteArray is kept as a blob. The bytes must outlive the call.
struct Utf8
{
    std::string_view bytes;
    explicit Utf8(std::string_view text) : bytes(text) {}
    explicit Utf8(const QByteArray &text) : bytes(text.constData(), size_t(text.size())) {}
};

/// One prepared statement and the row it stands on. Lives on its Connection's thread.
/// Values bound may be a citizen's name: no log and no error carries them.
class Statement
{
public:
    static Result<Statement> prepare(sqlite3 *connection, Sql sql);

    Sql sql() const { return m_sql; }
    explicit operator bool() const { return bool(m_handle); } // false once moved from

    /// Fills every `?` in order: integers, enums, bool, double, QString, Utf8 (text), QByteArray (blob), QDateTime
    /// (milliseconds since 1970, UTC; NULL when invalid), nullptr. Bytes are not copied unless `copies` is set.
    template <typename... Values>
    Result<void> bindAll(const Values &...values)
    {
        int position = 0;
        int code = expectParameters(int(sizeof...(values)));
        ((code = code == 0 ? bindValue(++position, values) : code), ...);
        return code == 0 ? Result<void>() : Result<void>(failure(code));
    }

    /// Bytes bound from now on are copied, because the rows are read after the caller's values are gone.
    void setCopies(bool copies) { m_copies = copies; }

    /// Moves to the next row. A disk that fails midway is an error, never an early end.
    Result<void> step();
    bool onRow() const { return m_onRow; }

    /// Ready for other values. Until then an unfinished read keeps the WAL from being checkpointed.
    void reset();

    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const; // of a blob or of a text; empty for NULL
    std::string_view view(int column) const; // the same without a copy, good until the next step
    QDateTime time(int column) const; // kept as milliseconds since 1970, UTC; NULL is an invalid time
    bool isNull(int column) const;
    qint64 rowsWritten() const;

private:
    struct Finalize { void operator()(sqlite3_stmt *handle) const; };

    Statement(sqlite3_stmt *handle, Sql sql) : m_handle(handle), m_sql(sql) {}
    Error failure(int code) const;

    int expectParameters(int count) const;
    int bindInteger(int position, qint64 value);
    int bindReal(int position, double value);
    int bindText(int position, std::string_view text, bool copy);
    int bindBlob(int position, const QByteArray &blob);
    int bindNull(int position);

    template <typename Value>
        requires std::integral<Value> || std::is_enum_v<Value>
    int bindValue(int position, Value value) { return bindInteger(position, qint64(value)); }
    int bindValue(int position, double value) { return bindReal(position, value); }
    int bindValue(int position, const QString &value);
    int bindValue(int position, const Utf8 &value) { return bindText(position, value.bytes, m_copies); }
    int bindValue(int position, const QByteArray &value) { return bindBlob(position, value); }
    int bindValue(int position, const QDateTime &value);
    int bindValue(int position, std::nullptr_t) { return bindNull(position); }

    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
    Sql m_sql;
    bool m_onRow = false;
    bool m_copies = true;
};

/// What SQLite's code means to the program: DiskFull, DiskFails, Damaged, Conflict (a constraint), Cancelled (interrupted), Storage.
Error sqliteError(int code, std::string_view where);

/// Prepared statements that are not in use. One that is asked for while in use is prepared anew.
class StatementCache
{
public:
    Result<Statement> take(sqlite3 *connection, Sql sql);
    void giveBack(Statement statement); // one that was moved from is left alone
    void clear() { m_idle.clear(); }

private:
    std::unordered_map<const char *, Statement> m_idle; // by the address of the text in the program
};

template <SqlPart... parts>
consteval auto joinParts()
{
    std::array<char, (0 + ... + (sizeof(parts.text) - 1)) + 1> joined{};
    size_t at = 0;
    const auto append = [&](const auto &part) {
        for (size_t i = 0; i + 1 < sizeof(part.text); ++i)
            joined[at++] = part.text[i];
    };
    (append(parts), ...);
    return joined;
}

template <SqlPart... parts>
inline constexpr auto joinedParts = joinParts<parts...>();

template <SqlPart... parts>
consteval Sql Sql::joined()
{
    return Sql(joinedParts<parts...>.data());
}

} // namespace vakhta
