// How fast a profile keeps, loads, scans and shows appeals, each beside a floor measured in the same run.
//   store_bench [APPEALS]      300,000, or VAKHTA_BENCH_APPEALS

#include "app/insight/tallies.h"
#include "app/store/profile_opening.h"
#include "app/store/profile_store.h"
#include "app/store/shown_appeals.h"
#include "tests/bench/bare_store.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <malloc.h>

using namespace vakhta;
using namespace vakhta::bench;
using namespace Qt::StringLiterals;

namespace {
const QDateTime now(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC);
constexpr int onePage = 500;

void tell(const char *what, double milliseconds, const char *more = "")
{
    std::printf("%-58s %10.2f ms  %s\n", what, milliseconds, more);
    std::fflush(stdout);
}

/// The fastest of some tries, in milliseconds: what the work costs, not what else the machine did.
template <typename Work>
double best(Work work)
{
    double least = 1e9;
    for (int i = 0; i < 5; ++i)
        least = std::min(least, 1000 * seconds(work));
    return least;
}

Appeal appealOf(qint64 id, qint64 count)
{
    static const QString text = u"Во дворе дома не горят фонари, вечером темно и страшно ходить. "_s.repeated(9);
    auto random = QRandomGenerator(quint32(id));
    Appeal appeal;
    appeal.id = id;
    appeal.number = u"И-%1"_s.arg(id);
    appeal.system = random.bounded(3) ? System::Incidents : System::Feedback;
    appeal.channel = Channel(random.bounded(9));
    appeal.status = id > count - count / 10 ? Status(random.bounded(6)) : Status::Closed;
    appeal.priority = Priority(random.bounded(3));
    appeal.flags = random.bounded(100) ? 0 : MissingPerson;
    appeal.sector = 1 + random.bounded(8);
    appeal.topic = 1 + random.bounded(120);
    appeal.municipality = 1 + random.bounded(44);
    appeal.executor = random.bounded(5) ? 1 + random.bounded(120) : 0;
    appeal.operatorId = random.bounded(4) ? 1 + random.bounded(30) : 0;
    appeal.title = u"Темно во дворе, обращение %1"_s.arg(id);
    appeal.text = text.mid(random.bounded(300));
    appeal.author = u"Житель %1"_s.arg(random.bounded(90'000));
    appeal.receivedAt = now.addSecs(-(count - id) * 90);
    appeal.dueAt = appeal.receivedAt.addSecs(3600 * (4 + random.bounded(60)));
    if (!isOpen(appeal.status))
        appeal.answeredAt = appeal.receivedAt.addSecs(3600 * random.bounded(80));
    return appeal;
}

/// The same bytes into one table by the bare library, page by page, not encrypted, nothing read out of them.
double bareInserts(const QString &path, const std::vector<QByteArray> &bodies)
{
    BareStore store({.path = path, .inOneCommit = onePage});
    for (size_t i = 0; i < bodies.size(); ++i)
        store.put(qint64(bodies.size() - i), bodies[i]);
    store.flush();
    return store.seconds();
}

double pages(ProfileStore &store, const std::vector<QByteArray> &bodies)
{
    return seconds([&] {
        for (size_t first = 0; first < bodies.size(); first += onePage) {
            Page page;
            page.parts.push_back({Type::Appeal, {}, {}, u"e.1.1.abcdefgh"_s});
            for (size_t i = first; i < std::min(bodies.size(), first + onePage); ++i)
                page.parts.front().bodies.emplace_back(bodies[i].constData(), size_t(bodies[i].size()));
            must(store.apply(page));
        }
    });
}

void scans(ShownAppeals &shown)
{
    const AppealColumns &columns = shown.columns();
    const auto context = [&] { return shown.context(now); };
    std::vector<quint64> numbers(columns.size());
    const double floor = best([&, random = QRandomGenerator(1)]() mutable {
        std::generate(numbers.begin(), numbers.end(), [&] { return random.generate64(); });
    });
    const double sorted = best([&, random = QRandomGenerator(1)]() mutable {
        std::generate(numbers.begin(), numbers.end(), [&] { return random.generate64(); });
        std::sort(numbers.begin(), numbers.end());
    }) - floor;
    tell("floor: std::sort of as many 64-bit numbers", sorted);
    for (const auto &[name, order] : {std::pair("all by slack", Order::Slack), {"all by deadline", Order::Deadline}, {"all, newest first", Order::Newest}})
        line(name, best([&, asked = order] { idsOf(columns, {.queue = Queue::All, .order = asked}, context()); }), sorted, "ms", "<= 3 x");
    line("open by slack", best([&] { idsOf(columns, {.queue = Queue::Open}, context()); }), 0, "ms", "<= 50 ms", 2);
    AppealQuery narrow{.queue = Queue::Overdue, .sector = 6};
    narrow.municipality = 5;
    line("overdue roads of one municipality", best([&] { idsOf(columns, narrow, context()); }), 0, "ms", "<= 50 ms", 2);
    line("counters of all queues and sectors", best([&] { countsOf(columns, context()); }), 0, "ms", "<= 20 ms", 2);
    line("   of 40 views besides", best([&] { countsOf(columns, context(), std::vector<AppealQuery>(40, narrow)); }), 0, "ms", "<= 20 ms", 2);
    line("a year by day and sector", best([&] { statisticsOf(columns, QDate(2025, 5, 13), QDate(2026, 5, 12), context()); }), 0, "ms", "-", 2);
}

template <typename Work>
void tellSpread(const char *what, Work work)
{
    std::vector<double> spent;
    for (int i = 0; i < 300; ++i)
        spent.push_back(1000 * seconds(work));
    const QByteArray p99 = "p99 " + QByteArray::number(percentile(spent, 0.99), 'f', 2);
    tell(what, percentile(spent, 0.5), p99.constData());
}

void reading(ShownAppeals &shown)
{
    const auto count = qint64(shown.columns().size());
    QRandomGenerator random(5);
    tellSpread("60 rows at a random place", [&] {
        std::vector<qint64> ids;
        for (qint64 first = 1 + qint64(random.bounded(quint32(std::max<qint64>(1, count - 60)))); ids.size() < 60;)
            ids.push_back(first++);
        must(shown.rows(ids));
    });
    tellSpread("a card", [&] { must(shown.card(1 + qint64(random.bounded(quint32(count))))); });
    Notice delta;
    for (qint64 id = 1; id <= onePage; ++id) {
        delta.rows.push_back(keysOf(appealOf(std::max<qint64>(1, count - 10 * id), count)));
        delta.touched.insert(delta.rows.back().id);
    }
    tell("a delta of 500 rows into the columns", best([&] {
        if (!shown.take(delta))
            qFatal("not taken");
        shown.columns();
    }));
}

/// A supervisor gives a queue of ten thousand to another person.
void bulk(ProfileStore &store, ShownAppeals &shown, std::vector<Notice> &notices)
{
    Operation act;
    act.opId = newOperationId(now);
    act.kind = OperationKind::Reassign;
    act.args.operatorId = 1;
    act.composedAt = now;
    const auto open = idsOf(shown.columns(), {.queue = Queue::Open}, shown.context(now));
    for (size_t i = 0; i < std::min<size_t>(10'000, open.size()); ++i) {
        const AppealKeys keys = shown.columns().at(*shown.columns().find(open[i]));
        act.targets.push_back({keys.id, keys.revision, Status(keys.status), keys.executor, keys.operatorId});
    }
    const QByteArray targets = QByteArray::number(qint64(act.targets.size())) + " appeals";
    tell("a queue reassigned: on the disk", 1000 * seconds([&] { must(store.record({act})); }), targets.constData());
    tell("a queue reassigned: shown", 1000 * seconds([&] { 
        must(shown.take(notices.back()));
        must(shown.catchUp(60'000));
    }));
}

/// Who may do what: the rules ask.
Page peopleAndPlaces()
{
    Page page;
    const auto put = [&](Type type, const QByteArray &body) {
        page.buffers.push_back(body);
        page.parts.push_back({type, {std::string_view(body.constData(), size_t(body.size()))}, {}, {}});
    };
    Profile profile;
    profile.timeZone = u"Europe/Moscow"_s;
    put(Type::Profile, canonical(profile));
    put(Type::User, canonical(User{.id = 1, .login = u"operator"_s, .role = Role::Operator}));
    put(Type::User, canonical(User{.id = 2, .login = u"supervisor"_s, .role = Role::Supervisor}));
    return page;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 count = argc > 1 ? QByteArray(argv[1]).toLongLong() : appealsWanted(300'000);
    const QTemporaryDir folder;
    ProfilePlace place;
    place.folder = folder.filePath(u"profile"_s);
    place.clock = [] { return now; };
#ifdef VAKHTA_CIPHERS
    place.key = QByteArray(32, 'k');
#endif
    std::printf("%lld appeals, newest first by pages of %d\n", static_cast<long long>(count), onePage);
    OpenProfile opened = must(openProfile(place));
    const QByteArray cipher = opened.report.cipher.toLatin1();
    std::vector<Notice> notices;
    ProfileStore store(std::move(opened.cache), std::move(opened.journal), place.clock, [&](const Notice &notice) { notices = {notice}; });
    Account account;
    account.userId = 2;
    must(store.saveAccount(account));
    {
        std::vector<QByteArray> bodies;
        must(store.apply(peopleAndPlaces()));
        qint64 bytes = 0;
        for (qint64 id = count; id >= 1; --id) {
            bodies.push_back(canonical(appealOf(id, count)));
            bytes += bodies.back().size();
        }
        const double bare = bareInserts(folder.filePath(u"bare.db"_s), bodies);
        tell("floor: the same bodies by the bare C API", bare * 1000);
        const double ours = pages(store, bodies);
        tell("kept by pages: bodies, keys, encrypted", ours * 1000, cipher.constData());
        say(QByteArray::number(bytes / count) + " bytes a body");
        line("appeals kept by pages, ours encrypted", ours, bare, "s", "<= 3 x");
    }
    malloc_trim(0);
    const qint64 before = megabytes("VmRSS");
    std::unique_ptr<ShownAppeals> shown;
    line("files opened, columns loaded", 1000 * seconds([&] {
        shown = std::make_unique<ShownAppeals>(must(openForReading(place, ProfileFile::Cache)), must(openForReading(place, ProfileFile::Journal)));
        must(shown->load());
    }), 0, "ms", "<= 500 ms");
    tell("the first 60 rows of the first list", 1000 * seconds([&] {
        auto ids = idsOf(shown->columns(), {.queue = Queue::Open}, shown->context(now));
        ids.resize(std::min<size_t>(ids.size(), 60));
        must(shown->rows(ids));
    }));
    line("resident for columns and page cache", double(megabytes("VmRSS") - before), 0, "MB", "-", 0);
    scans(*shown);
    reading(*shown);
    bulk(store, *shown, notices);
    return 0;
}
