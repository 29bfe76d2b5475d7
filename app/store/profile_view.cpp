#include "app/store/profile_view.h"

#include "app/protocol/types.h"
#include "app/store/account_store.h"
#include "app/store/overlay.h"
#include "app/store/profile_opening.h"
#include "app/store/replica_store.h"

namespace vakhta {

namespace {
/// Gathers lines, and writes them when there are enough.
class Lines
{
public:
    explicit Lines(const ProfileView::Write &write) : m_write(write) {}

    Result<void> add(const QByteArray &type, qint64 id, std::string_view body)
    {
        m_text += type;
        m_text += '\t';
        m_text += QByteArray::number(id);
        m_text += '\t';
        m_text.append(body.data(), qsizetype(body.size()));
        m_text += '\n';
        constexpr qsizetype enough = 1 << 16;
        return m_text.size() < enough ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        return m_text.isEmpty() ? Result<void>() : m_write(std::exchange(m_text, QByteArray()));
    }

private:
    const ProfileView::Write &m_write;
    QByteArray m_text;
};

Result<void> dumpRows(Result<Rows> rows, Type type, Lines &lines)
{
    if (!rows)
        return rows.error();
    const QByteArray name = typeName(type).toLatin1();
    Result<void> written;
    const auto read = rows->each([&](const Statement &row) {
        written = lines.add(name, row.integer(0), row.view(1));
        return bool(written);
    });
    return read ? written : read;
}

Result<void> dumpType(Connection &cache, Type type, Lines &lines)
{
    if (type == Type::Appeal)
        return dumpRows(cache.run("SELECT id, body FROM appeals ORDER BY id"), type, lines);
    const qint64 first = ReplicaStore::firstKey(type), next = ReplicaStore::firstKey(Type(int(type) + 1));
    return dumpRows(cache.run("SELECT key - ?1, body FROM objects WHERE key >= ?1 AND key < ?2 ORDER BY key", first, next), type, lines);
}
} // namespace

Result<std::unique_ptr<ProfileView>> ProfileView::open(const ProfilePlace &place)
{
    std::unique_ptr<ProfileView> view(new ProfileView);
    auto cache = openForReading(place, ProfileFile::Cache);
    if (!cache)
        return cache.error();
    auto journal = openForReading(place, ProfileFile::Journal);
    if (!journal)
        return journal.error();
    view->m_cache = std::move(*cache);
    view->m_journal = std::move(*journal);
    return view;
}

Result<void> ProfileView::dumpCanonical(const Write &write)
{
    return m_cache->inReading([&]() -> Result<void> {
        Lines lines(write);
        for (const Type type : allTypes) {
            if (auto dumped = dumpType(*m_cache, type, lines); !dumped)
                return dumped;
        }
        return lines.flush();
    });
}

Result<std::vector<JournalEntry>> ProfileView::journal(int most)
{
    auto entries = OutboxStore(*m_journal).entries(most);
    if (!entries)
        return entries.error();
    AppealStore appeals(*m_cache);
    return named(std::move(*entries), appeals);
}

Result<Lease> ProfileView::lease(const QDateTime &now)
{
    AccountStore store(*m_journal);
    const auto kept = store.setting(QString::fromLatin1(leaseSetting));
    if (!kept)
        return kept.error();
    const auto account = store.account();
    if (!account)
        return account.error();
    return reckoned(withExchange(leaseFrom(*kept), account->lastSync), now, 0);
}

Result<OutboxCounts> ProfileView::outboxCounts(const QDateTime &now)
{
    return OutboxStore(*m_journal).counts(now);
}

} // namespace vakhta
