#pragma once

#include "app/store/search_index.h"
#include "app/store/word_search.h"
#include "tests/store/profile.h"

#include <algorithm>

namespace vakhta::test {

/// A cache without threads, indexed as far as the test says.
struct SearchedCache
{
    void apply(const Page &page) { must(ReplicaStore(file()).apply(page)); }
    bool index(qsizetype bytes) { return must(SearchIndex(file()).goOn(bytes)); }
    void indexAll()
    {
        while (!index(1 << 20)) {}
    }
    Connection &file() { return *opened.cache; }
    std::vector<qint64> newestFirst()
    {
        auto ids = must(ReplicaStore(file()).ids(Type::Appeal));
        std::reverse(ids.begin(), ids.end());
        return ids;
    }
    std::vector<qint64> found(const QString &words, std::vector<qint64> among, bool byRelevance = false)
    {
        return found(AppealQuery{.words = words, .order = byRelevance ? Order::Relevance : Order::Newest}, std::move(among));
    }
    std::vector<qint64> found(const AppealQuery &query, std::vector<qint64> among)
    {
        WordSearch search(query, std::move(among), cutter);
        while (!must(search.goOn(file(), 0))) {} // each slice as short as can be
        return search.found();
    }
    std::vector<qint64> found(const QString &words) { return found(words, newestFirst()); }
    std::vector<qint64> found(const AppealQuery &query) { return found(query, newestFirst()); }

    ProfileFolder profile;
    OpenProfile opened = must(openProfile(profile.place()));
    WordCutter cutter;
};

} // namespace vakhta::test
