// The workstation before a centre full of appeals: its first sync, its start, its list, a delta, and what an idle exchange
// costs. The centre is the program itself, the wire between counts, floors are measured on the same rows in the same run.
//   workstation_bench      300,000 appeals, or VAKHTA_BENCH_APPEALS

#include "app/core/when_ready.h"
#include "app/store/profile_opening.h"
#include "tests/bench/acts_on_many.h"
#include "tests/bench/bare_store.h"
#include "tests/bench/bare_words.h"
#include "tests/bench/first_sync.h"
#include "tests/bench/window_figures.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTemporaryDir>

#include <thread>

#include <time.h>

using namespace vakhta;
using namespace vakhta::bench;
using namespace Qt::StringLiterals;

namespace {
constexpr int tries = 5;
constexpr int rowsOfDelta = 500;

qint64 steadyNow() // ns, the same clock for every process
{
    timespec now;
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

// The first sync.

std::unique_ptr<Connection> cacheOf(const ProfilePlace &place)
{
    return must(openForReading(place, ProfileFile::Cache));
}

qint64 numberOf(Connection &connection, Sql sql)
{
    return must(connection.run(sql)).first()->integer(0);
}

void copy(Connection &cache, Sql sql, BareStore &into)
{
    must(must(cache.run(sql)).each([&](const Statement &row) {
        into.put(row.integer(0), row.bytes(1));
        return true;
    }));
    into.flush();
}

/// What was synced, again by the bare C API: same cipher, page size and rows in a commit.
struct Floors { double appeals = 0, indexed = 0, all = 0, delta = 0, words = 0; };

Floors floorsOf(const ProfilePlace &place, const QString &folder)
{
    const auto cache = cacheOf(place);
    BareStore::Options options{.path = folder + u"/bare.db"_s, .cipher = preferredCipher(), .keyHex = place.key.toHex()};
    BareStore bare(options);
    Floors floors;
    copy(*cache, "SELECT id, body FROM appeals ORDER BY id DESC", bare);
    floors.appeals = bare.seconds();
    copy(*cache, "SELECT key, body FROM objects ORDER BY key DESC", bare);
    floors.all = bare.seconds();
    copy(*cache, "SELECT id, body FROM appeals WHERE id % 7 = 1 ORDER BY id DESC LIMIT 500", bare);
    floors.delta = bare.seconds() - floors.all;
    options.path = folder + u"/indexed.db"_s;
    options.indexed = true;
    BareStore indexed(options);
    copy(*cache, "SELECT id, body FROM appeals ORDER BY id DESC", indexed);
    floors.indexed = indexed.seconds();
    BareWords words(folder + u"/words.db"_s, preferredCipher(), place.key.toHex());
    putTexts(*cache, words);
    floors.words = words.rebuild();
    return floors;
}

void tellFirstSync(const Reached &reached, const Floors &floors, const ProfilePlace &place, const Appeals &there)
{
    const auto cache = cacheOf(place);
    const qint64 objects = numberOf(*cache, "SELECT COUNT(*) FROM objects");
    const qint64 indexes = numberOf(*cache, "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('appeals', 'appeal_keys', 'objects')");
    say("synced: " + QByteArray::number(there.all) + " appeals (" + QByteArray::number(there.open) + " open) and "
        + QByteArray::number(objects) + " messages, replies and others; pages of 500, 8192-byte database pages, cipher "
        + (place.key.isEmpty() ? QByteArray("none") : preferredCipher()) + " on both sides");
    say("cache.db has " + QByteArray::number(indexes) + " index, of objects by appeal; appeals have a row of 14 key columns each instead, "
        "which the workstation scans in memory");
    line("first sync: open appeals in the list", reached.openHere, 0, "s", "-");
    line("first sync: appeals alone", reached.appealsAlone(), floors.appeals, "s", "<= 2 x");
    line("   beside a floor with 8 indexes", reached.appealsAlone(), floors.indexed, "s", "<= 2 x");
    line("first sync: everything", reached.whole, floors.all, "s", "<= 3 x");
}

// An exchange with nothing new.

void exchange(Workstation &workstation)
{
    const QDateTime before = workstation.link().status().lastSync;
    workstation.link().syncNow();
    until("an exchange", [&] { return workstation.link().status().lastSync != before; });
}

void nothingNew(Workstation &workstation, CountingWire &wire)
{
    exchange(workstation); // takes in what was pushed meanwhile
    wire.reset();
    const double took = seconds([&] { exchange(workstation); });
    const CountingWire::Count count = wire.count();
    say("nothing new: " + QByteArray::number(count.up) + " bytes up, " + QByteArray::number(count.down) + " down");
    line("nothing new: requests", count.requests, 0, "", "1", 0);
    line("nothing new: bytes both ways, heads too", double(count.up + count.down), 0, "B", "<= 2048", 0);
    line("nothing new: time", took * 1000, 0, "ms", "-");
}

// The start, in a process of its own.

int startWindow(const QString &folder, qint64 begun)
{
    Workstation workstation(placeIn(folder));
    std::unique_ptr<Windows> windows;
    std::unique_ptr<FirstRows> rows;
    QObject here;
    const auto seen = [begun, &here] {
        say("usable " + QByteArray::number(steadyNow() - begun));
        QTimer::singleShot(4000, &here, [] {
            say("resident " + QByteArray::number(megabytes("VmRSS")));
            qApp->quit();
        });
    };
    whenReady(workstation.files().opened(), &here, [&](const Result<ProfileReport> &report) {
        must(Result<ProfileReport>(report));
        applyTheme(*qApp, ThemeChoice::Desktop);
        windows = std::make_unique<Windows>(workstation.reader(), workstation.editor(), workstation.link(), QDateTime::currentDateTimeUtc);
        rows = std::make_unique<FirstRows>(listOf(windows->open()), Queue::All, seen);
        workstation.start();
    });
    return QApplication::exec();
}

/// The floor of a start: a window of Qt's with a list, and nothing else.
int startBare(qint64 begun)
{
    QListView list;
    list.resize(1440, 900);
    list.show();
    QTimer::singleShot(0, &list, [&] {
        list.repaint();
        say("usable " + QByteArray::number(steadyNow() - begun));
        qApp->quit();
    });
    return QApplication::exec();
}

struct Started { double usable = 0; qint64 resident = 0; };

Started start(QStringList words)
{
    QProcess process;
    words << QString::number(steadyNow());
    process.start(QCoreApplication::applicationFilePath(), words);
    const bool ended = process.waitForFinished(60'000);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        say("a started window did not end well: " + process.readAllStandardError());
    Started started;
    for (const QByteArray &said : process.readAllStandardOutput().split('\n')) {
        if (said.startsWith("usable "))
            started.usable = said.mid(7).toDouble() / 1e6;
        if (said.startsWith("resident "))
            started.resident = said.mid(9).toLongLong();
    }
    return started;
}

void starts(const QString &profile)
{
    std::vector<double> ours, bare;
    qint64 resident = 0;
    for (int i = 0; i < tries; ++i) {
        const Started started = start({u"--start"_s, profile});
        ours.push_back(started.usable);
        resident = std::max(resident, started.resident);
        bare.push_back(start({u"--bare"_s, profile}).usable);
    }
    line("start to a usable list of all", median(ours), median(bare), "ms", "<= 600 ms");
    line("resident, window open, all cached", double(resident), 0, "MB", "-", 0);
}

// The window.

void firstPaint(MainWindow &window)
{
    std::vector<double> shown, painted;
    for (int i = 0; i < tries; ++i) {
        window.queuePage()->openQueue({.queue = Queue::Open});
        until("the open ones", [&] { return listOf(window)->model()->rowCount() > 0; });
        bool seen = false;
        FirstRows rows(listOf(window), Queue::All, [&] { seen = true; });
        shown.push_back(1000 * seconds([&] {
            window.queuePage()->openQueue({.queue = Queue::All});
            until("the list of all", [&] { return seen; });
        }));
        painted.push_back(1000 * seconds([&] { listOf(window)->viewport()->repaint(); }));
    }
    line("list of all to first paint", median(shown), median(painted), "ms", "<= 100 ms");
}

/// Raises the priority of some appeals all over the list, as another user's program would.
QSet<qint64> change(centre::Storage &storage, qint64 all)
{
    QSet<qint64> changed;
    must(storage.write([&](centre::Unit &unit) -> Result<void> {
        for (qint64 id = all; id > 0 && changed.size() < rowsOfDelta; id -= std::max<qint64>(1, all / rowsOfDelta)) {
            std::optional<Appeal> appeal = must(unit.appeal(id));
            if (!appeal)
                continue;
            appeal->priority = appeal->priority == Priority::Urgent ? Priority::Raised : Priority::Urgent;
            ++appeal->revision;
            changed.insert(must(unit.putAppeal(*appeal, {})));
        }
        return {};
    }));
    return changed;
}

double stallWithoutDelta(LongList *list)
{
    StallProbe probe;
    Scrolling scrolling(list);
    QElapsedTimer watched;
    watched.start();
    until("scrolling", [&] { return watched.elapsed() > 3000; });
    return probe.longest();
}

void delta(Workstation &workstation, MainWindow &window, centre::Storage &storage, const Appeals &there, const Floors &floors)
{
    const double calm = stallWithoutDelta(listOf(window));
    QSet<qint64> news;
    bool all = false;
    QObject::connect(&workstation.reader(), &AppealReader::appealsChanged, &window, [&](const QSet<qint64> &ids) {
        all = all || ids.isEmpty();
        news |= ids;
    });
    const QSet<qint64> changed = change(storage, there.all);
    StallProbe probe;
    Scrolling scrolling(listOf(window));
    QElapsedTimer clock;
    clock.start();
    workstation.link().syncNow();
    until("the delta", [&] { return all || news.contains(changed); });
    const double took = double(clock.nsecsElapsed()) / 1e9;
    until("what the window does with it", [&] { return clock.elapsed() > 3000; });
    line("500 changed rows, to the window", took, floors.delta, "s", "<= 1.5 s", 3);
    line("longest stall while it scrolls", probe.longest(), calm, "ms", "<= 50 ms");
    QObject::disconnect(&workstation.reader(), nullptr, &window, nullptr);
}

/// A minute of work: others change appeals, the list is scrolled, something is looked for, and the queue comes back.
void minute(Workstation &workstation, MainWindow &window, centre::Storage &storage, const Appeals &there)
{
    window.queuePage()->openQueue({.queue = Queue::All});
    until("the list of all", [&] { return listOf(window)->model()->rowCount() > there.all / 2; });
    const int seconds = there.all < 100'000 ? 10 : 60;
    StallProbe probe;
    Scrolling scrolling(listOf(window));
    int beats = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &window, [&] {
        ++beats;
        if (beats % 2 == 0)
            workstation.link().syncNow();
        if (beats % 4 == 1)
            window.queuePage()->search(searches()[(beats / 4) % searches().size()]);
        if (beats % 4 == 3)
            window.queuePage()->openQueue({.queue = Queue::All});
    });
    beat.start(500);
    std::jthread others([&](const std::stop_token &stop) {
        (void)::setpriority(PRIO_PROCESS, 0, 19); // at other machines too
        for (; !stop.stop_requested(); QThread::msleep(500))
            change(storage, there.all);
    });
    QElapsedTimer clock;
    clock.start();
    until("a minute", [&] { return clock.elapsed() > seconds * 1000; }, 2 * seconds);
    others.request_stop();
    beat.stop();
    line("longest stall in a minute of sync, scroll, search", probe.longest(), 0, "ms", "<= 50 ms");
}

void windowOf(const ProfilePlace &place, const QString &folder, centre::Storage &storage, const Appeals &there, const Floors &floors)
{
    Workstation workstation(place);
    answer(workstation.files().opened());
    applyTheme(*qApp, ThemeChoice::Desktop);
    Windows windows(workstation.reader(), workstation.editor(), workstation.link(), QDateTime::currentDateTimeUtc);
    MainWindow &window = windows.open();
    answer(workstation.start());
    until("the centre", [&] { return isUp(workstation.link().status()); });
    firstPaint(window);
    tellOrders(window, workstation.reader());
    tellJumps(window);
    tellSearches(workstation.reader());
    tellCards(workstation.reader());
    delta(workstation, window, storage, there, floors);
    minute(workstation, window, storage, there);
    actOnMany(workstation, window, place, folder, stallWithoutDelta(listOf(window)));
}

/// `windowOnly`: a first sync by the ready cache, and what the hand feels then.
int measure(int appeals, bool windowOnly)
{
    const QTemporaryDir folder;
    const ProfilePlace place = placeIn(folder.filePath(u"profile"_s));
    CentreProcess centre(folder.filePath(u"centre"_s));
    const double filled = seconds([&] { centre.fill(appeals); });
    say("the centre's demo command: " + QByteArray::number(appeals) + " appeals in " + number(filled) + " s");
    const auto storage = centre.storage();
    const Appeals there = appealsAt(*storage);
    BySnapshot ready;
    if (windowOnly)
        centre.makeSnapshot(userOf(*storage));
    else
        ready = firstSyncBySnapshot(placeIn(folder.filePath(u"ready"_s)), centre, there, userOf(*storage));
    CountingWire wire(centre.serve(windowOnly ? QStringList() : QStringList(u"--no-snapshots"_s)));

    forgetMost();
    auto workstation = std::make_unique<Workstation>(place);
    const Reached reached = firstSync(*workstation, QUrl(u"http://127.0.0.1:%1"_s.arg(wire.port())), there);
    const CountingWire::Count carried = wire.count();
    say("on the wire: " + QByteArray::number(carried.requests) + " requests, " + number(double(carried.up + carried.down) / 1e6) + " MB");
    const double index = untilIndexed(workstation->reader());
    const qint64 resident = megabytes("VmRSS"), most = megabytes("VmHWM");
    nothingNew(*workstation, wire);
    answer(workstation->editor().setSetting(u"queue/query"_s, "0 -1 -1 0"));
    workstation.reset();
    const Floors floors = floorsOf(place, folder.path());
    if (!windowOnly) {
        tellFirstSync(reached, floors, place, there);
        line("   search ready", reached.whole + index, floors.all + floors.words, "s", "<= 1.2 x");
        line("resident after the first sync", double(resident), 0, "MB", "-", 0);
        line("   the most while it ran", double(most), 0, "MB", "<= 300 MB", 0);
        line("first sync by a ready cache: all, search ready", ready.whole, floors.all, "s", "<= 1 x");
        line("   the most while it ran", double(ready.most), 0, "MB", "<= 300 MB", 0);
    }
    starts(place.folder);
    centre.standBack();
    windowOf(place, folder.path(), *storage, there, floors);
    return 0;
}
} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"vakhta"_s);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words[1] == u"--start"_s)
        return startWindow(words[2], words[3].toLongLong());
    if (words.size() == 4 && words[1] == u"--bare"_s)
        return startBare(words[3].toLongLong());
    return measure(appealsWanted(300'000), words.size() == 2 && words[1] == u"--window"_s);
}
