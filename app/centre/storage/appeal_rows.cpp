#include "app/centre/storage/appeal_rows.h"

#include "app/centre/storage/object_rows.h"
#include "app/centre/storage/schema.h"

#include <algorithm>
#include <charconv>

namespace vakhta::centre {

namespace {
// Conditions on an appeal: -1 and the empty number let all pass.
constexpr SqlPart conditions =
    "AND (?2 < 0 OR k.open = ?2) AND (?3 < 0 OR k.status = ?3) AND (?4 < 0 OR k.system = ?4) "
    "AND (?5 < 0 OR k.channel = ?5) AND (?6 < 0 OR k.sector = ?6) AND (?7 < 0 OR k.topic = ?7) "
    "AND (?8 < 0 OR k.municipality = ?8) AND (?9 < 0 OR k.executor = ?9) AND (?10 < 0 OR k.operator = ?10) "
    "AND (?11 = '' OR k.number = ?11) AND (?12 < 0 OR k.received >= ?12) AND (?13 < 0 OR k.received < ?13) ";
constexpr SqlPart ascending = "ORDER BY 1";
constexpr SqlPart descending = "ORDER BY 1 DESC";

constexpr SqlPart ofAppeals = "SELECT k.id, 0, k.sector, k.executor, k.beside FROM appeal_keys k WHERE k.account = ?1 AND k.id < ?14 ";
constexpr SqlPart openOnly = "AND k.open = 1 "; // so that the index of open appeals serves it

constexpr SqlPart ofObjects =
    "SELECT o.id, o.owner, k.sector, k.executor, k.beside FROM objects o LEFT JOIN appeal_keys k "
    "ON k.account = o.account AND k.id = o.appeal "
    "WHERE o.account = ?1 AND o.id < ?14 AND o.type = ?15 AND o.body IS NOT NULL ";
constexpr SqlPart ofOpenAppeals = "AND o.open = 1 "; // the same for what belongs to them
constexpr SqlPart ofOneAppeal = "AND o.appeal = ?16 AND o.appeal > 0 AND o.type > 5 ";

/// Counts what the scope sees: skips `position`, takes `limit`, and goes on only to know the total.
class Page
{
public:
    Page(Type type, const ObjectQuery &query, const Scope &scope, bool countTotal)
        : m_type(type), m_query(query), m_scope(scope), m_countTotal(countTotal) {}

    bool take(const Statement &row)
    {
        if (!sees(m_scope, {m_type, row.integer(1), int(row.integer(2)), row.integer(3), row.view(4)}))
            return true;
        const qint64 place = m_seen++;
        if (place >= m_query.position && m_answer.ids.size() < size_t(m_query.limit))
            m_answer.ids.push_back(row.integer(0));
        return m_countTotal || m_answer.ids.size() < size_t(m_query.limit);
    }

    QueryAnswer answer() &&
    {
        m_answer.total = m_countTotal ? m_seen : 0;
        return std::move(m_answer);
    }

private:
    Type m_type;
    const ObjectQuery &m_query;
    const Scope &m_scope;
    bool m_countTotal;
    qint64 m_seen = 0;
    QueryAnswer m_answer;
};
} // namespace

QString besideText(const QList<qint64> &executors)
{
    QStringList ids;
    for (const qint64 executor : executors)
        ids << QString::number(executor);
    return ids.join(u' ');
}

QList<qint64> besideFrom(std::string_view text)
{
    QList<qint64> executors;
    const char *at = text.data(), *const end = at + text.size();
    for (qint64 id = 0; at < end && std::from_chars(at, end, id).ec == std::errc(); ++at) {
        executors << id;
        at = std::find(at, end, ' ');
    }
    return executors;
}

Result<std::optional<AppealRows::Place>> AppealRows::place(qint64 id)
{
    auto found = m_connection.run("SELECT sector, executor, open, beside FROM appeal_keys WHERE account = ? AND id = ?", theAccount, id);
    if (!found)
        return found.error();
    const Statement *row = found->first();
    return row ? std::optional(Place{int(row->integer(0)), row->integer(1), besideFrom(row->view(3)), row->integer(2) == 1}) : std::nullopt;
}

Result<std::optional<qint64>> AppealRows::byKey(const QString &externalKey)
{
    auto found = m_connection.run("SELECT id FROM appeal_keys WHERE account = ? AND external_key = ? "
                                  "AND external_key IS NOT NULL", theAccount, externalKey);
    if (!found)
        return found.error();
    const Statement *row = found->first();
    return row ? std::optional(row->integer(0)) : std::nullopt;
}

Result<void> AppealRows::insert(const Appeal &a, const QString &externalKey)
{
    const auto inserted = m_connection.exec(
        "INSERT INTO appeal_keys (account, id, open, status, system, channel, sector, topic, municipality, executor, "
        "operator, received, number, external_key, beside) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?)",
        theAccount, a.id, isOpen(a.status), a.status, a.system, a.channel, a.sector, a.topic, a.municipality, a.executor,
        a.operatorId, a.receivedAt, a.number, externalKey, besideText(a.coExecutors));
    return inserted ? Result<void>() : Result<void>(inserted.error());
}

Result<void> AppealRows::update(const Appeal &a, const QString &externalKey)
{
    const auto updated = m_connection.exec(
        "UPDATE appeal_keys SET open = ?3, status = ?4, system = ?5, channel = ?6, sector = ?7, topic = ?8, "
        "municipality = ?9, executor = ?10, operator = ?11, received = ?12, number = ?13, "
        "external_key = coalesce(nullif(?14, ''), external_key), beside = ?15 WHERE account = ?1 AND id = ?2",
        theAccount, a.id, isOpen(a.status), a.status, a.system, a.channel, a.sector, a.topic, a.municipality, a.executor,
        a.operatorId, a.receivedAt, a.number, externalKey, besideText(a.coExecutors));
    return updated ? Result<void>() : Result<void>(updated.error());
}

template <typename... Bounds>
Result<Rows> AppealRows::run(Sql upwards, Sql downwards, const ObjectQuery &q, const Bounds &...bounds)
{
    const qint64 before = q.before < 0 ? std::numeric_limits<qint64>::max() : q.before;
    return m_connection.run(q.newestFirst ? downwards : upwards, theAccount, q.open, q.status, q.system, q.channel,
                            q.sector, q.topic, q.municipality, q.executor, q.operatorId, q.number, q.receivedFrom,
                            q.receivedTo, before, bounds...);
}

Result<Rows> AppealRows::candidates(Type type, const ObjectQuery &query)
{
    if (type == Type::Appeal && query.open == 1) {
        return run(Sql::joined<ofAppeals, openOnly, conditions, ascending>(),
                   Sql::joined<ofAppeals, openOnly, conditions, descending>(), query);
    }
    if (type == Type::Appeal)
        return run(Sql::joined<ofAppeals, conditions, ascending>(), Sql::joined<ofAppeals, conditions, descending>(), query);
    if (query.appeal >= 0) {
        return run(Sql::joined<ofObjects, ofOneAppeal, conditions, ascending>(),
                   Sql::joined<ofObjects, ofOneAppeal, conditions, descending>(), query, type, query.appeal);
    }
    if (query.open == 1) {
        return run(Sql::joined<ofObjects, ofOpenAppeals, conditions, ascending>(),
                   Sql::joined<ofObjects, ofOpenAppeals, conditions, descending>(), query, type);
    }
    return run(Sql::joined<ofObjects, conditions, ascending>(), Sql::joined<ofObjects, conditions, descending>(), query, type);
}

Result<QueryAnswer> AppealRows::query(Type type, const ObjectQuery &query, const Scope &scope, bool countTotal)
{
    auto rows = candidates(type, query);
    if (!rows)
        return rows.error();
    Page page(type, query, scope, countTotal);
    const auto read = rows->each([&](const Statement &row) { return page.take(row); });
    return read ? Result(std::move(page).answer()) : Result<QueryAnswer>(read.error());
}

} // namespace vakhta::centre
