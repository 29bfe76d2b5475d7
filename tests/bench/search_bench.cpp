// How soon words can be searched after appeals came by pages, how large the index is, and how long a search takes. The floor is
// the same rows by the bare C API and SQLite's own index over the same texts, with the same cipher, in the same run.
//   search_bench [APPEALS]      300,000, or VAKHTA_BENCH_APPEALS

#include "app/centre/intake/demo_generator.h"
#include "app/centre/intake/region_file.h"
#include "app/store/profile_opening.h"
#include "app/store/profile_store.h"
#include "app/store/search_index.h"
#include "app/store/word_search.h"
#include "tests/bench/bare_store.h"
#include "tests/bench/bare_words.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <numeric>

using namespace vakhta;
using namespace vakhta::bench;
using namespace Qt::StringLiterals;

namespace {
constexpr int onePage = 500;
const QDateTime end = QDateTime::fromString(u"2026-05-12T10:42:00Z"_s, Qt::ISODate);

struct Body
{
    Type type;
    qint64 id;
    QByteArray json;
};

/// The demo's appeals with their histories, in the order of a first sync: appeals newest first, then what belongs to them.
std::vector<Body> demo(int appeals)
{
    const Region region = must(centre::demoRegion());
    centre::DemoGenerator generator(region, 1, appeals, end);
    centre::DemoAppeal made;
    std::vector<Body> bodies, belonging;
    for (qint64 id = 1, message = 0, reply = 0; generator.next(made); ++id) {
        made.appeal.id = id;
        bodies.push_back({Type::Appeal, id, canonical(made.appeal)});
        for (Message &one : made.messages) {
            one.id = ++message, one.appeal = id;
            belonging.push_back({Type::Message, one.id, canonical(one)});
        }
        for (Reply &one : made.replies) {
            one.id = ++reply, one.appeal = id;
            belonging.push_back({Type::Reply, one.id, canonical(one)});
        }
    }
    std::reverse(bodies.begin(), bodies.end());
    bodies.insert(bodies.end(), std::make_move_iterator(belonging.rbegin()), std::make_move_iterator(belonging.rend()));
    return bodies;
}

double bareRows(const std::vector<Body> &bodies, const ProfilePlace &place)
{
    BareStore bare({.path = place.folder + u".bare.db"_s, .cipher = preferredCipher(), .keyHex = place.key.toHex(), .inOneCommit = onePage});
    for (const Body &body : bodies)
        bare.put(ReplicaStore::firstKey(body.type) + body.id, body.json);
    bare.flush();
    return bare.seconds();
}

double keptByPages(ProfileStore &store, const std::vector<Body> &bodies)
{
    return seconds([&] {
        for (size_t first = 0; first < bodies.size(); first += onePage) {
            Page page;
            for (size_t i = first; i < std::min(bodies.size(), first + onePage); ++i) {
                if (page.parts.empty() || page.parts.back().type != bodies[i].type)
                    page.parts.push_back({bodies[i].type, {}, {}, {}});
                page.parts.back().bodies.emplace_back(bodies[i].json.constData(), size_t(bodies[i].json.size()));
            }
            must(store.apply(page));
        }
    });
}

double indexed(ProfileStore &store)
{
    std::vector<double> turns;
    for (bool whole = false; !whole;)
        turns.push_back(1000 * seconds([&] { whole = must(store.goOnIndexing()); }));
    line("a turn of the index, p50", percentile(turns, 0.5), 0, "ms", "<= 20 ms");
    line("   p99", percentile(turns, 0.99), 0, "ms", "-");
    line("   the longest", percentile(turns, 1), 0, "ms", "-");
    return std::accumulate(turns.begin(), turns.end(), 0.0) / 1000;
}

/// Words as they stand in some texts: rare ones and common ones as they come.
std::vector<QStringList> someWords(Connection &cache, const std::vector<qint64> &ids)
{
    QRandomGenerator random(7);
    std::vector<QStringList> words;
    while (words.size() < 500) {
        const auto text = must(searchedText(cache, ids[size_t(random.bounded(int(ids.size())))]));
        const QStringList all = QString::fromStdString(*text).split(QRegularExpression(uR"([^\p{L}\p{N}]+)"_s), Qt::SkipEmptyParts);
        if (const int at = random.bounded(std::max(1, int(all.size()) - 2)); at + 1 < all.size() && all[at].size() > 3)
            words.push_back({all[at], all[at + 1]});
    }
    return words;
}

template <typename Query>
std::vector<double> searches(Connection &cache, const std::vector<qint64> &ids, const std::vector<QStringList> &words, Query query, bool byRelevance = false)
{
    WordCutter cutter;
    std::vector<double> spent;
    for (const QStringList &pair : words) {
        WordSearch search({.words = query(pair), .order = byRelevance ? Order::Relevance : Order::Newest}, ids, cutter);
        spent.push_back(1000 * seconds([&] {
            while (!must(search.goOn(cache, 8))) {}
        }));
    }
    return spent;
}

void searching(const ProfilePlace &place, BareWords &bare)
{
    const auto cache = must(openForReading(place, ProfileFile::Cache));
    const auto ids = newestFirst(*cache);
    const auto words = someWords(*cache, ids);
    std::vector<double> floor;
    for (const QStringList &pair : words)
        floor.push_back(1000 * seconds([&] { bare.find(pair.front().toUtf8()); }));
    const auto tell = [&](const char *name, const char *p99, const std::vector<double> &spent) {
        line(name, percentile(spent, 0.5), percentile(floor, 0.5), "ms", "-", 2);
        line(p99, percentile(spent, 0.99), percentile(floor, 0.99), "ms", "<= 34 ms", 2);
    };
    tell("search: a word, p50", "   p99", searches(*cache, ids, words, [](const QStringList &pair) { return pair[0] + u' '; }));
    tell("search: a word, by relevance, p50", "   p99", searches(*cache, ids, words, [](const QStringList &pair) { return pair[0] + u' '; }, true));
    tell("search: two words, p50", "   p99", searches(*cache, ids, words, [](const QStringList &pair) { return pair.join(u' ') + u' '; }));
    tell("search: a phrase, p50", "   p99", searches(*cache, ids, words, [](const QStringList &pair) { return u'"' + pair.join(u' ') + u'"'; }));
    tell("search: three letters being typed, p50", "   p99", searches(*cache, ids, words, [](const QStringList &pair) { return pair[0].left(3); }));
    tell("search: a word being typed, p50", "   p99", searches(*cache, ids, words, [](const QStringList &pair) { return pair[0].left(5); }));
}

/// The longest way: nothing is indexed, and no text has the word.
void lookingThrough(const ProfilePlace &place)
{
    const auto cache = must(openForReading(place, ProfileFile::Cache));
    const auto spent = searches(*cache, newestFirst(*cache), {{u"нигденет"_s}}, [](const QStringList &word) { return word.front(); });
    line("search before anything is indexed", spent.front() / 1000, 0, "s", "-");
}

void measure(int appeals)
{
    const QTemporaryDir folder;
    ProfilePlace place;
    place.folder = folder.filePath(u"profile"_s);
#ifdef VAKHTA_CIPHERS
    place.key = QByteArray(32, 'k');
#endif
    std::vector<Body> bodies = demo(appeals);
    const double raw = bareRows(bodies, place);
    OpenProfile opened = must(openProfile(place));
    ProfileStore store(std::move(opened.cache), std::move(opened.journal), [] { return end; }, [](const Notice &) {});
    const double kept = keptByPages(store, bodies);
    say(QByteArray::number(appeals) + " appeals, " + QByteArray::number(qint64(bodies.size())) + " rows with their messages and replies");
    bodies = {};
    const qint64 before = megabytes("VmRSS");
    lookingThrough(place);
    const double index = indexed(store);
    line("resident for indexing", double(megabytes("VmRSS") - before), 0, "MB", "-", 0);

    const auto cache = must(openForReading(place, ProfileFile::Cache));
    BareWords bare(folder.filePath(u"words.db"_s), preferredCipher(), place.key.toHex());
    const qint64 bytes = putTexts(*cache, bare);
    const double rebuilt = bare.rebuild();
    say(QByteArray::number(bytes / appeals) + " bytes of text an appeal; the floor's tokenizer is unicode61, its cipher ours");
    line("search ready: kept by pages, then indexed", kept + index, raw + rebuilt, "s", "<= 1.2 x");
    line("   kept", kept, raw, "s", "-");
    line("   indexed", index, rebuilt, "s", "-");
    line("   size of the index", BareWords::sizeOf(cache->handle(), "appeal_words"), bare.megabytes(), "MB", "-");
    searching(place, bare);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    measure(argc > 1 ? QByteArray(argv[1]).toInt() : appealsWanted(300'000));
    return 0;
}
