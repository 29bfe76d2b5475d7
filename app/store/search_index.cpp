#include "app/store/search_index.h"

#include "app/insight/word_cutter.h"
#include "app/protocol/searched_text.h"
#include "app/sqlite/written.h"
#include "app/store/replica_store.h"

namespace vakhta {

namespace {
constexpr qsizetype bytesOfNone = 256; // a document's work beside its text
} // namespace

Result<std::optional<std::string>> searchedText(Connection &cache, qint64 appeal)
{
    auto body = cache.run("SELECT body FROM appeals WHERE id = ?", appeal);
    if (!body)
        return body.error();
    if (!body->first())
        return std::optional<std::string>();
    std::string text;
    addSearchedText(Type::Appeal, body->first()->view(0), text);
    auto parts = cache.run("SELECT body FROM objects WHERE appeal = ?1 AND appeal > 0 AND key >= ?2 AND key < ?3 ORDER BY key", appeal,
                           ReplicaStore::firstKey(Type::Message), ReplicaStore::firstKey(Type::Draft));
    if (!parts)
        return parts.error();
    const auto read = parts->each([&](const Statement &row) {
        addSearchedText(Type::Message, row.view(0), text);
        return true;
    });
    return read ? Result(std::optional(std::move(text))) : Result<std::optional<std::string>>(read.error());
}

Result<void> SearchIndex::begin()
{
    {
        auto kept = m_cache.run("SELECT rules FROM word_rules");
        if (!kept)
            return kept.error();
        if (kept->first() && kept->first()->integer(0) == qint64(wordRules()))
            return {};
    }
    return m_cache.inTransaction([&]() -> Result<void> {
        if (auto emptied = m_cache.exec("INSERT INTO appeal_words (appeal_words) VALUES ('delete-all')"); !emptied)
            return emptied.error();
        if (auto all = m_cache.exec("INSERT OR IGNORE INTO unindexed SELECT id FROM appeal_keys"); !all)
            return all.error();
        return only(m_cache.exec("INSERT OR REPLACE INTO word_rules VALUES (1, ?)", wordRules()));
    });
}

Result<qint64> SearchIndex::unindexed(Connection &cache)
{
    auto rows = cache.run("SELECT COUNT(*) FROM unindexed");
    return rows ? Result<qint64>(rows->first()->integer(0)) : rows.error();
}

Result<bool> SearchIndex::goOn(qsizetype bytes)
{
    return m_cache.inTransaction([&]() -> Result<bool> {
        const auto documents = newest(bytes);
        if (!documents)
            return documents.error();
        if (documents->empty())
            return true;
        // From the oldest: FTS5 closes a part of the index whenever an id is less than the one before.
        for (auto document = documents->rbegin(); document != documents->rend(); ++document) {
            if (auto kept = put(*document); !kept)
                return kept.error();
        }
        const auto done = m_cache.exec("DELETE FROM unindexed WHERE id >= ?", documents->back().appeal);
        return done ? Result<bool>(false) : done.error();
    });
}

Result<std::vector<SearchIndex::Document>> SearchIndex::newest(qsizetype bytes)
{
    auto rows = m_cache.run("SELECT id FROM unindexed ORDER BY id DESC");
    if (!rows)
        return rows.error();
    std::vector<Document> documents;
    Result<void> read;
    const auto walked = rows->each([&](const Statement &row) {
        auto text = searchedText(m_cache, row.integer(0));
        if (!text) {
            read = text.error();
            return false;
        }
        bytes -= bytesOfNone + (*text ? qsizetype((*text)->size()) : 0);
        documents.push_back({row.integer(0), std::move(*text)});
        return bytes > 0;
    });
    if (!walked || !read)
        return walked ? read.error() : walked.error();
    return documents;
}

Result<void> SearchIndex::put(const Document &document)
{
    if (!document.text)
        return only(m_cache.exec("DELETE FROM appeal_words WHERE rowid = ?", document.appeal));
    return only(m_cache.exec("INSERT OR REPLACE INTO appeal_words (rowid, text) VALUES (?, ?)", document.appeal, Utf8(*document.text)));
}

Result<void> indexEverything(Connection &cache)
{
    SearchIndex index(cache);
    if (auto begun = index.begin(); !begun)
        return begun;
    constexpr qsizetype largePart = 16 << 20;
    for (bool whole = false; !whole;) {
        const auto gone = index.goOn(largePart);
        if (!gone)
            return gone.error();
        whole = *gone;
    }
    return only(cache.exec("INSERT INTO appeal_words (appeal_words) VALUES ('optimize')"));
}

} // namespace vakhta
