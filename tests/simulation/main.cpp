// vakhta-sim: whole worlds from one number each; see --help.

#include "tests/simulation/world.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vakhta::simulation;
using namespace Qt::StringLiterals;

namespace {
struct Run
{
    World::Settings settings;
    qint64 seeds = 1;
    int jobs = 1;
    bool twice = false;
    bool everyBug = false;
};

constexpr qint64 mostSeedsForABug = 2000;
constexpr int mostFailures = 5; // of one process, before it gives up
bool tracing = false;

void say(QtMsgType type, const QMessageLogContext &, const QString &words)
{
    if (tracing || type == QtFatalMsg)
        fprintf(stderr, "%s\n", qUtf8Printable(words));
}

QString lived(const World::Settings &settings, const Ground &ground, quint64 *fingerprint = nullptr)
{
    World world(settings, ground);
    const QString fault = world.live();
    if (fingerprint)
        *fingerprint = world.fingerprint();
    return fault;
}

/// The fewest steps that still fail.
World::Settings shortest(World::Settings failing, const Ground &ground, QString &fault)
{
    World::Settings fewer = failing;
    for (fewer.steps = 0; fewer.steps < failing.steps; ++fewer.steps) {
        if (const QString found = lived(fewer, ground); !found.isEmpty()) {
            fault = found;
            return fewer;
        }
    }
    return failing;
}

bool live(const Run &run, const Ground &ground, int job)
{
    int failed = 0;
    for (qint64 at = job; at < run.seeds; at += run.jobs) {
        World::Settings settings = run.settings;
        settings.seed += quint64(at);
        quint64 fingerprint = 0, again = 0;
        QString fault = lived(settings, ground, &fingerprint);
        if (fault.isEmpty() && run.twice) {
            (void)lived(settings, ground, &again);
            if (again != fingerprint)
                fault = u"The seed does not repeat itself"_s;
        }
        if (fault.isEmpty()) {
            if (run.seeds == 1)
                printf("seed %llu: fingerprint %016llx\n", static_cast<unsigned long long>(settings.seed), static_cast<unsigned long long>(fingerprint));
            continue;
        }
        const World::Settings least = shortest(settings, ground, fault);
        printf("seed %llu: %s\n  the shortest prefix that fails: vakhta-sim --seed %llu --steps %d\n",
               static_cast<unsigned long long>(settings.seed), qUtf8Printable(fault), static_cast<unsigned long long>(settings.seed), least.steps);
        fflush(stdout);
        if (++failed == mostFailures)
            return false;
    }
    return failed == 0;
}

bool liveAll(const Run &run)
{
    QElapsedTimer timer;
    timer.start();
    bool well = true;
    if (run.jobs == 1) {
        well = live(run, *makeGround(), 0);
    } else {
        for (int job = 0; job < run.jobs; ++job) {
            if (fork() != 0)
                continue;
            well = live(run, *makeGround(), job); // its folder goes before the process does
            _exit(well ? 0 : 1);
        }
        for (int status = 0; wait(&status) > 0;)
            well = well && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    if (well)
        printf("%lld seeds of %d steps, no violation: %.1f seeds/s\n", static_cast<long long>(run.seeds), run.settings.steps,
               double(run.seeds) * 1000 / double(std::max<qint64>(1, timer.elapsed())));
    return well;
}

/// Each planted fault in turn, until a seed finds it.
bool catchEveryBug(const Run &run)
{
    const auto ground = makeGround();
    bool all = true;
    for (const BugName &planted : bugs()) {
        World::Settings settings = run.settings;
        settings.bug = planted.bug;
        QString fault;
        for (qint64 tried = 0; fault.isEmpty() && tried < mostSeedsForABug; ++tried, ++settings.seed)
            fault = lived(settings, *ground);
        all = all && !fault.isEmpty();
        printf("%-22s %s\n", planted.name,
               fault.isEmpty() ? "NOT CAUGHT" : qUtf8Printable(u"seed %1: %2"_s.arg(settings.seed - 1).arg(fault.section(u'\n', 0, 0))));
        fflush(stdout);
    }
    return all;
}

std::optional<Run> runFrom(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lives worlds of virtual workstations, a centre, a network and disks, one from each seed. Exits with 1 when a promise is broken."_s);
    parser.addHelpOption();
    parser.addOptions({{u"seed"_s, u"The first seed."_s, u"N"_s, u"1"_s},
                       {u"seeds"_s, u"How many."_s, u"COUNT"_s, u"1"_s},
                       {u"steps"_s, u"How much happens in each before it comes to rest."_s, u"M"_s, u"60"_s},
                       {u"bug"_s, u"Plants a fault that must be found; «list» names them."_s, u"NAME"_s},
                       {u"every-bug"_s, u"Plants each of them in turn, and looks for a seed that finds it among 2,000."_s},
                       {u"jobs"_s, u"Processes at once."_s, u"J"_s, u"1"_s},
                       {u"twice"_s, u"Lives each seed twice and compares."_s},
                       {u"trace"_s, u"Writes what happens to the error output."_s}});
    parser.process(application);
    Run run;
    run.settings.seed = parser.value(u"seed"_s).toULongLong();
    run.settings.steps = std::max(0, parser.value(u"steps"_s).toInt());
    run.settings.trace = tracing = parser.isSet(u"trace"_s);
    run.seeds = std::max(1, parser.value(u"seeds"_s).toInt());
    run.jobs = std::max(1, parser.value(u"jobs"_s).toInt());
    run.everyBug = parser.isSet(u"every-bug"_s);
    run.twice = parser.isSet(u"twice"_s);
    if (!parser.isSet(u"bug"_s))
        return run;
    const auto bug = bugNamed(parser.value(u"bug"_s));
    run.settings.bug = bug.value_or(Bug::None);
    if (bug)
        return run;
    for (const BugName &one : bugs())
        printf("%s\n", one.name);
    return {};
}
} // namespace

int main(int argc, char **argv)
{
    mallopt(M_TRIM_THRESHOLD, 1 << 30); // each world needs again what the one before gave back
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    qInstallMessageHandler(say);
    const auto run = runFrom(application);
    if (!run)
        return 2;
    return (run->everyBug ? catchEveryBug(*run) : liveAll(*run)) ? 0 : 1;
}
