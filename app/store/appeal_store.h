#pragma once

#include "app/core/appeal_keys.h"
#include "app/core/appeal_reader.h"
#include "app/sqlite/connection.h"

namespace vakhta {

/// An appeal with what belongs to it.
struct WholeAppeal
{
    Appeal appeal;
    std::vector<Message> messages; // oldest first
    std::vector<Reply> replies;    // by version
    bool unread = false;
};

/// Appeals and reference lists as the centre told them, read from cache.db. Used on the thread of its connection; it writes nothing.
class AppealStore
{
public:
    explicit AppealStore(Connection &cache) : m_cache(cache) {}

    /// Nothing: no such appeal here. Rejected: its body is of a form this program does not know.
    Result<std::optional<WholeAppeal>> appeal(qint64 id);
    /// The same with its history and replies.
    Result<std::optional<WholeAppeal>> whole(qint64 id);
    /// Canonical JSON; empty: no such appeal. The view is good until the next call.
    Result<void> body(qint64 id, const std::function<void(std::string_view)> &take);

    /// The integers of every appeal, in order of id.
    Result<void> eachKeys(const std::function<void(const AppealKeys &)> &take);
    Result<std::optional<AppealKeys>> keys(qint64 id);

    Result<Region> region();
    Result<std::optional<User>> user(qint64 id);
    Result<std::vector<Draft>> drafts();

private:
    Result<void> readParts(WholeAppeal &whole);

    Connection &m_cache;
};

} // namespace vakhta
