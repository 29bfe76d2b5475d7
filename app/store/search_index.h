#pragma once

#include "app/sqlite/connection.h"

#include <string>

namespace vakhta {

/// The full-text index of cache.db: one document per appeal, its own texts and what its messages and replies say.
///
/// Whoever changes an appeal or what belongs to it puts its id into `unindexed` in the same transaction; the index is brought
/// up in turns, newest first, each a transaction of its own. So a killed program goes on where it stopped, and it is known at
/// every moment about which appeals the index may not be asked. Lives beside a writing connection of the cache, on its thread.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &cache) : m_cache(cache) {}

    /// Begins anew when the words were cut by other rules than this program's.
    Result<void> begin();

    /// Indexes some more: about `bytes` of text, at least one appeal. True: nothing is left to do. Damaged, DiskFull, Storage.
    Result<bool> goOn(qsizetype bytes);

    /// How many appeals wait to be indexed.
    static Result<qint64> unindexed(Connection &cache);

private:
    struct Document
    {
        qint64 appeal;
        std::optional<std::string> text;
    };
    Result<std::vector<Document>> newest(qsizetype bytes);
    Result<void> put(const Document &document);

    Connection &m_cache;
};

/// Everything at once, the index in one piece: for a cache.db that is made to be handed on. Its connection comes from
/// openProfile() or has addWordTokenizer() and the cache's schema.
Result<void> indexEverything(Connection &cache);

/// The texts of an appeal as they are in the cache, a line each; nothing: no such appeal here.
Result<std::optional<std::string>> searchedText(Connection &cache, qint64 appeal);

} // namespace vakhta
