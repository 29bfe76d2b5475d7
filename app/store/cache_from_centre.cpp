#include "app/store/profile_opening.h"
#include "app/store/schema.h"

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
using Words = std::vector<QString>;

Result<Words> wordsOfSchema(const Result<std::unique_ptr<Connection>> &connection)
{
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run("SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    if (!rows)
        return rows.error();
    return rows->all([](const Statement &row) { return row.text(0); });
}

Result<Words> wordsOfNewCache()
{
    auto fresh = Connection::open({.path = u":memory:"_s});
    if (fresh) {
        if (auto made = bringCacheUpToDate(**fresh); !made)
            return made.error();
    }
    return wordsOfSchema(fresh);
}

Result<Words> wordsOf(const ProfilePlace &place, const QString &path)
{
    Connection::Options options = cacheOptions(place, path);
    options.create = false;
    options.readOnly = true;
    options.settings.clear();
    return wordsOfSchema(Connection::open(options));
}
} // namespace

Result<std::unique_ptr<Connection>> openCacheFromCentre(const ProfilePlace &place, const QString &path)
{
    const auto ours = wordsOfNewCache();
    const auto theirs = wordsOf(place, path);
    if (!ours || !theirs)
        return ours ? theirs.error() : ours.error();
    if (*theirs != *ours)
        return Error{Error::Kind::Damaged, u"the schema of the snapshot is not this program's"_s};
    return openCacheAt(place, path);
}

} // namespace vakhta
