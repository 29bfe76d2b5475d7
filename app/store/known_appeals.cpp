#include "app/store/known_appeals.h"

#include "app/sqlite/written.h"

namespace vakhta {

Result<std::vector<qint64>> KnownAppeals::unknown()
{
    auto rows = m_journal.run("SELECT appeal FROM (SELECT appeal FROM targets UNION SELECT appeal FROM drafts) "
                              "WHERE appeal NOT IN (SELECT id FROM known_appeals)");
    return rows ? rows->all([](const Statement &row) { return row.integer(0); }) : rows.error();
}

Result<void> KnownAppeals::remember(const Appeal &appeal)
{
    return only(m_journal.exec("INSERT OR IGNORE INTO known_appeals VALUES (?, ?)", appeal.id, identityOf(appeal)));
}

Result<std::vector<KnownAppeals::Known>> KnownAppeals::all()
{
    auto rows = m_journal.run("SELECT id, identity FROM known_appeals");
    if (!rows)
        return rows.error();
    return rows->all([](const Statement &row) { return Known{row.integer(0), row.text(1)}; });
}

Result<void> KnownAppeals::forget(qint64 id)
{
    return only(m_journal.exec("DELETE FROM known_appeals WHERE id = ?", id));
}

QString KnownAppeals::identityOf(const Appeal &appeal)
{
    return appeal.number + QLatin1Char(' ') + QString::number(appeal.receivedAt.toMSecsSinceEpoch());
}

} // namespace vakhta
