// Who is called in a note: a mark that only this computer's columns have.

#include "app/core/mentions.h"
#include "app/store/shown_appeals.h"

namespace vakhta {

namespace {
/// It stands in every note that calls him.
QString wordOf(const User &user)
{
    return u'@' + user.name.section(u' ', 0, 0, QString::SectionSkipEmpty);
}
} // namespace

/// Of the notes with an «@» those that may be meant for the user, read from an index that holds nothing else.
Result<std::vector<qint64>> ShownAppeals::appealsThatMayCall()
{
    std::vector<qint64> found;
    if (m_viewer.me.name.isEmpty())
        return found;
    auto rows = m_cache->run("SELECT appeal, body FROM objects WHERE appeal > 0 AND instr(body, '\"kind\":\"comment\"') > 0 AND instr(body, '@') > 0 "
                             "ORDER BY appeal");
    if (!rows)
        return rows.error();
    const QString word = wordOf(m_viewer.me);
    const auto read = rows->each([&](const Statement &row) {
        const qint64 appeal = row.integer(0);
        if ((found.empty() || found.back() != appeal) && row.text(1).contains(word, Qt::CaseInsensitive))
            found.push_back(appeal);
        return true;
    });
    return read ? Result<std::vector<qint64>>(std::move(found)) : read.error();
}

Result<void> ShownAppeals::followCalls(const std::function<bool(qint64 appeal)> &concerned)
{
    const auto may = appealsThatMayCall();
    if (!may)
        return may.error();
    std::vector<AppealKeys> rows;
    for (const qint64 id : *may) {
        if (!concerned(id))
            continue;
        const auto found = shown(id, true);
        if (!found && found.error().kind != Error::Kind::Rejected)
            return found.error();
        const bool called = found && *found && isCalled(m_viewer.me.id, (*found)->messages, m_viewer.region.users);
        if (called == m_calls.contains(id))
            continue;
        called ? void(m_calls.insert(id)) : void(m_calls.remove(id));
        if (const auto row = columns().find(id))
            rows.push_back(m_columns.at(*row));
    }
    putRows(std::move(rows));
    return {};
}

void ShownAppeals::putRows(std::vector<AppealKeys> rows)
{
    for (AppealKeys &keys : rows)
        keys.flags = m_calls.contains(keys.id) ? keys.flags | mentionsMe : keys.flags & ~mentionsMe;
    m_columns.upsert(std::move(rows));
}

} // namespace vakhta
