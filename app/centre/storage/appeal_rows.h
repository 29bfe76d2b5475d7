#pragma once

#include "app/centre/storage/storage.h"
#include "app/sqlite/connection.h"

namespace vakhta::centre {

/// Appeal::coExecutors as the column `beside` has them: «11 12».
QString besideText(const QList<qint64> &executors);
QList<qint64> besideFrom(std::string_view text);

/// The narrow table of what appeals are found by, and /query over it. A query is one scan in order of id that stops when
/// the page is full; the scope is asked row by row, so that there is one law of who sees what. Lives beside its Connection.
class AppealRows
{
public:
    explicit AppealRows(Connection &connection) : m_connection(connection) {}

    struct Place
    {
        int sector = 0;
        qint64 executor = 0;
        QList<qint64> beside;
        bool open = false;
        bool operator==(const Place &) const = default;
    };
    /// What decides who sees the appeal, and whether it is open; nothing: no such appeal.
    Result<std::optional<Place>> place(qint64 id);
    Result<std::optional<qint64>> byKey(const QString &externalKey);

    /// Kind Conflict: another appeal has this external key.
    Result<void> insert(const Appeal &appeal, const QString &externalKey);
    Result<void> update(const Appeal &appeal, const QString &externalKey); // key empty: as it was

    Result<QueryAnswer> query(Type type, const ObjectQuery &query, const Scope &scope, bool countTotal);

private:
    Result<Rows> candidates(Type type, const ObjectQuery &query);
    template <typename... Bounds>
    Result<Rows> run(Sql ascending, Sql descending, const ObjectQuery &query, const Bounds &...bounds);

    Connection &m_connection;
};

} // namespace vakhta::centre
