// How soon the answered appeals like one, and what else came under its author's name, are found. The floor is reading as much of the
// full-text index and as many bodies by the bare C API, with the same cipher, in the same run.
//   similar_bench [APPEALS]      20,000, or VAKHTA_BENCH_APPEALS

#include "app/centre/intake/demo_generator.h"
#include "app/centre/intake/region_file.h"
#include "app/store/profile_opening.h"
#include "app/store/profile_store.h"
#include "app/store/similar_search.h"
#include "tests/bench/figures.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace vakhta;
using namespace vakhta::bench;
using namespace Qt::StringLiterals;

namespace {
constexpr int onePage = 500, asked = 300;
const QDateTime end = QDateTime::fromString(u"2026-05-12T10:42:00Z"_s, Qt::ISODate);

/// A page of appeals with what belongs to them, as sync brings it.
struct Filling
{
    explicit Filling(ProfileStore &into) : store(into) {}

    void put(Type type, const QByteArray &body)
    {
        bodies[type].push_back(body);
        if (bodies[Type::Appeal].size() >= onePage && type == Type::Appeal)
            flush();
    }
    void flush()
    {
        Page page;
        for (const auto &[type, all] : bodies) {
            page.parts.push_back({type, {}, {}, {}});
            for (const QByteArray &body : all)
                page.parts.back().bodies.emplace_back(body.constData(), size_t(body.size()));
        }
        must(store.apply(page));
        bodies.clear();
    }

    ProfileStore &store;
    std::map<Type, std::vector<QByteArray>> bodies;
};

void fill(ProfileStore &store, int appeals)
{
    const Region region = must(centre::demoRegion());
    centre::DemoGenerator generator(region, 1, appeals, end);
    centre::DemoAppeal made;
    Filling filling(store);
    for (qint64 id = 1, message = 0, reply = 0; generator.next(made); ++id) {
        made.appeal.id = id;
        for (Message &one : made.messages) {
            one.id = ++message, one.appeal = id;
            filling.put(Type::Message, canonical(one));
        }
        for (Reply &one : made.replies) {
            one.id = ++reply, one.appeal = id;
            filling.put(Type::Reply, canonical(one));
        }
        filling.put(Type::Appeal, canonical(made.appeal));
    }
    filling.flush();
    while (!must(store.goOnIndexing())) {}
}

/// As much reading as a search does at most, and nothing else.
class Floor
{
public:
    explicit Floor(sqlite3 *cache)
        : m_words(prepared(cache, "SELECT rowid FROM appeal_words WHERE appeal_words MATCH ? ORDER BY rowid DESC LIMIT ?")),
          m_body(prepared(cache, "SELECT body FROM appeals WHERE id = ?"))
    {
    }
    ~Floor()
    {
        sqlite3_finalize(m_words);
        sqlite3_finalize(m_body);
    }

    void read(const std::vector<TellingWord> &words)
    {
        std::vector<qint64> ids;
        for (size_t i = 0; i < words.size(); ++i)
            find(words[i].folded, 32, ids);
        for (size_t i = 0; i < std::min<size_t>(6, words.size()); ++i)
            find(words[i].folded, 500, ids);
        for (size_t i = 0; i < std::min<size_t>(24, ids.size()); ++i) {
            sqlite3_bind_int64(m_body, 1, ids[i]);
            if (sqlite3_step(m_body) == SQLITE_ROW)
                m_bytes += sqlite3_column_bytes(m_body, 0);
            sqlite3_reset(m_body);
        }
    }

private:
    static sqlite3_stmt *prepared(sqlite3 *cache, const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(cache, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(cache));
        return statement;
    }
    void find(const std::string &word, int most, std::vector<qint64> &ids)
    {
        const std::string quoted = '"' + word + '"';
        sqlite3_bind_text(m_words, 1, quoted.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_int(m_words, 2, most);
        while (sqlite3_step(m_words) == SQLITE_ROW)
            ids.push_back(sqlite3_column_int64(m_words, 0));
        sqlite3_reset(m_words);
    }

    sqlite3_stmt *m_words;
    sqlite3_stmt *m_body;
    qint64 m_bytes = 0;
};

template <typename Search>
double spent(ShownAppeals &shown, Search search, WordCutter &cutter)
{
    return 1000 * seconds([&] {
        while (!must(search.goOn(shown, 8, cutter))) {}
        (void)search.found();
    });
}

void measure(int appeals)
{
    const QTemporaryDir folder;
    ProfilePlace place;
    place.folder = folder.filePath(u"profile"_s);
#ifdef VAKHTA_CIPHERS
    place.key = QByteArray(32, 'k');
#endif
    OpenProfile opened = must(openProfile(place));
    ProfileStore store(std::move(opened.cache), std::move(opened.journal), [] { return end; }, [](const Notice &) {});
    fill(store, appeals);
    ShownAppeals shown(must(openForReading(place, ProfileFile::Cache)), must(openForReading(place, ProfileFile::Journal)));
    must(shown.load());
    say(QByteArray::number(appeals) + " appeals, " + QByteArray::number(asked) + " of them asked about");

    WordCutter cutter;
    Floor floor(shown.cache().handle());
    QRandomGenerator random(11);
    std::vector<double> floors, similar, authors;
    int found = 0, alike = 0;
    for (int i = 0; i < asked; ++i) {
        const qint64 id = 1 + random.bounded(appeals);
        const auto words = tellingWords(must(shown.card(id)).appeal, cutter);
        const bool floorFirst = i % 2; // who comes second finds the pages in memory
        const auto bare = [&] { floors.push_back(1000 * seconds([&] { floor.read(words); })); };
        if (floorFirst)
            bare();
        similar.push_back(spent(shown, SimilarSearch(id), cutter));
        if (!floorFirst)
            bare();
        authors.push_back(spent(shown, AuthorSearch(id), cutter));
        SimilarSearch again(id);
        while (!must(again.goOn(shown, 1000, cutter))) {}
        const auto best = again.found();
        found += !best.empty();
        alike += !best.empty() && best.front().sameTopic;
    }
    line("similar answered appeals, p50", percentile(similar, 0.5), percentile(floors, 0.5), "ms", "-", 2);
    line("   p99", percentile(similar, 0.99), percentile(floors, 0.99), "ms", "<= 50 ms", 2);
    line("   the longest", percentile(similar, 1), percentile(floors, 1), "ms", "-", 2);
    line("others of an author, p50", percentile(authors, 0.5), 0, "ms", "-", 2);
    line("   p99", percentile(authors, 0.99), 0, "ms", "<= 50 ms", 2);
    line("appeals with similar ones", 100.0 * found / asked, 0, "%", "-", 0);
    line("   of them the first of the same topic", 100.0 * alike / std::max(1, found), 0, "%", "-", 0);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    measure(argc > 1 ? QByteArray(argv[1]).toInt() : appealsWanted(20'000));
    return 0;
}
