#include "app/sqlite/rescue.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
struct Finalize { void operator()(sqlite3_stmt *handle) const { sqlite3_finalize(handle); } };
using Handle = std::unique_ptr<sqlite3_stmt, Finalize>;

Handle prepared(sqlite3 *connection, const QByteArray &sql)
{
    sqlite3_stmt *handle = nullptr;
    sqlite3_prepare_v2(connection, sql.constData(), int(sql.size()), &handle, nullptr);
    return Handle(handle);
}

/// Names stand in SQL that is put together here: they come from our own schema, and are checked to be plain.
bool isPlain(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return std::isalnum(uchar(c)) || c == '_'; });
}

QByteArray insertionOf(const QByteArray &table, sqlite3_stmt *row)
{
    QByteArray names, marks;
    for (int i = 0; i < sqlite3_column_count(row); ++i) {
        const QByteArray name = sqlite3_column_name(row, i);
        if (!isPlain(name))
            return {};
        names += (i > 0 ? ", " : "") + name;
        marks += i > 0 ? ", ?" : "?";
    }
    return "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")";
}

/// Until the end, the first page that can't be read, or a row that came over before.
qint64 copyRows(sqlite3 *from, sqlite3 *to, const QByteArray &table, const QByteArray &order)
{
    const Handle row = prepared(from, "SELECT * FROM " + table + " ORDER BY 1" + order);
    const Handle insertion = row ? prepared(to, insertionOf(table, row.get())) : Handle();
    qint64 copied = 0;
    while (insertion && sqlite3_step(row.get()) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(row.get()); ++i)
            sqlite3_bind_value(insertion.get(), i + 1, sqlite3_column_value(row.get(), i));
        const int code = sqlite3_step(insertion.get());
        sqlite3_reset(insertion.get());
        if (code == SQLITE_DONE)
            ++copied;
        else if (code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID)
            break; // the two ends have met
    }
    return copied;
}
} // namespace

Result<qint64> rescueRows(Connection &damaged, Connection &fresh)
{
    auto rows = fresh.run("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
    const auto tables = rows ? rows->all([](const Statement &row) { return row.bytes(0); }) : rows.error();
    if (!tables)
        return tables.error();
    return fresh.inTransaction([&]() -> Result<qint64> {
        qint64 copied = 0;
        for (const QByteArray &table : *tables) {
            if (!isPlain(table))
                continue;
            copied += copyRows(damaged.handle(), fresh.handle(), table, "");
            copied += copyRows(damaged.handle(), fresh.handle(), table, " DESC");
        }
        return copied;
    });
}

} // namespace vakhta
