#include "tests/simulation/world.h"

#include "tests/simulation/promises.h"
#include "tests/simulation/user.h"

using namespace Qt::StringLiterals;

namespace vakhta::simulation {

namespace {
constexpr qint64 minute = 60000;
constexpr qint64 day = 24 * 60 * minute;

/// Bugs of the workstation's own files, as triggers that undo what the program writes.
void plantInJournal(Bug bug, const QString &folder)
{
    if (bug != Bug::OverwrittenDropped && bug != Bug::PutBackForgotten && bug != Bug::RefusalSwallowed)
        return;
    auto journal = must(Connection::open({.path = folder + u"/journal.db"_s}));
    if (bug == Bug::OverwrittenDropped)
        must(journal->exec("CREATE TRIGGER planted BEFORE INSERT ON draft_history BEGIN SELECT RAISE(IGNORE); END"));
    else if (bug == Bug::PutBackForgotten)
        must(journal->exec("CREATE TRIGGER planted BEFORE UPDATE OF state ON operations WHEN OLD.state = 1 AND NEW.state = 0 "
                           "BEGIN SELECT RAISE(IGNORE); END"));
    else
        must(journal->exec("CREATE TRIGGER planted AFTER UPDATE OF state ON operations WHEN NEW.state = 3 "
                           "BEGIN UPDATE operations SET state = 2 WHERE seq = NEW.seq; END"));
}
} // namespace

World::World(const Settings &settings, const Ground &ground)
    : m_settings(settings), m_ground(ground), m_dice(settings.seed), m_disks(m_dice.another()),
      m_centre(std::make_unique<Centre>(*this, m_dice.another())), m_network(std::make_unique<Network>(*this, m_dice.another()))
{
}

World::~World() = default;

/// Who works today, and where.
void World::settle()
{
    std::vector<Computer> left = m_ground.computers;
    for (int more = m_dice.oneOf(std::vector<int>{2, 2, 2, 3, 3, 4}); more > 0; --more) {
        const auto chosen = left.begin() + m_dice.below(qint64(left.size()));
        place(*chosen);
        left.erase(chosen);
    }
}

Workstation &World::place(const Computer &computer)
{
    m_workstations.push_back(std::make_unique<Workstation>(*this, int(m_workstations.size()), computer, m_dice.another()));
    Workstation &workstation = *m_workstations.back();
    plantInJournal(m_settings.bug, m_ground.folderOf(computer.folder));
    workstation.disk().setSyncs(m_settings.bug != Bug::SyncSkipped);
    workstation.switchOn();
    return workstation;
}

Workstation &World::anybody()
{
    return *m_dice.oneOf(m_workstations);
}

void World::note(const QByteArray &line)
{
    for (const char byte : line) // FNV-1a
        m_fingerprint = (m_fingerprint ^ quint64(uchar(byte))) * 1099511628211u;
    if (m_settings.trace)
        fprintf(stderr, "%10lld %s\n", static_cast<long long>(m_schedule.now()), line.constData());
}

void World::complain(const QString &fault)
{
    if (m_complaint.isEmpty())
        m_complaint = fault;
}

QString World::live()
{
    settle();
    m_schedule.runFor(2000);
    for (int number = 0; number < m_settings.steps && m_complaint.isEmpty(); ++number) {
        note("step " + QByteArray::number(number + 1));
        step();
    }
    return m_complaint.isEmpty() ? rest() : m_complaint;
}

void World::step()
{
    Workstation &workstation = anybody();
    const qint64 what = m_dice.below(100);
    if (what < 72) {
        if (workstation.on())
            UserAtWork(*this, workstation, m_dice).doSomething();
    } else if (what < 79) {
        m_centre->appealsArrive();
    } else if (what < 88) {
        weather();
    } else {
        misfortune();
    }
    const qint64 pace = m_dice.below(100);
    m_schedule.runFor(pace < 70   ? m_dice.between(0, 200)
                      : pace < 90 ? m_dice.between(200, 3000)
                      : pace < 97 ? m_dice.between(3000, 20000)
                                  : m_dice.between(20000, 90000));
}

void World::weather()
{
    Workstation &workstation = anybody();
    workstation.line = m_network->someLine();
    note("weather");
    if (workstation.line.down || m_dice.percent(30))
        workstation.cutStream();
    if (!workstation.line.down && m_dice.percent(50))
        workstation.networkReturns();
}

void World::misfortune()
{
    Workstation &workstation = anybody();
    switch (m_dice.below(12)) {
    case 0: return m_centre->rightsMove();
    case 1: return m_centre->tokenExpires(workstation.user().id);
    case 2: return workstation.disk().crashAtWrite(int(m_dice.below(40)));
    case 3: return workstation.crash();
    case 4: return m_centre->disk().crashAtWrite(int(m_dice.below(30)));
    case 5: return m_centre->on() ? m_centre->goDown() : void();
    case 6: return clockJumps(workstation);
    case 7: return workstation.disk().setFull(m_dice.percent(50));
    case 8: return m_centre->disk().setFull(m_dice.percent(40));
    case 9: return m_dice.percent(30) ? workstation.cacheBreaks() : workstation.syncNow();
    case 10: return workstation.syncNow();
    default:
        workstation.quit();
        m_schedule.after(m_dice.between(500, 2 * minute), [&workstation] { workstation.switchOn(); });
    }
}

void World::clockJumps(Workstation &workstation)
{
    note("clock jumps");
    const qint64 far = m_dice.oneOf(std::vector<qint64>{10'000, 10 * minute, day, 3 * 365 * day});
    workstation.moveClock(m_dice.between(-far, far));
}

/// Faults end; a promise that speaks of «once things are quiet» is asked for then.
QString World::rest()
{
    note("rest");
    m_healing = true;
    m_centre->disk().setFull(false);
    m_centre->disk().crashAtWrite(-1);
    for (const auto &workstation : m_workstations) {
        workstation->line = {};
        workstation->disk().setFull(false);
        workstation->disk().crashAtWrite(-1);
    }
    for (int waited = 0; waited < 240; ++waited) { // 20 minutes
        m_schedule.runFor(5000);
        if (restlessness().isEmpty())
            return m_complaint.isEmpty() ? quiet() : m_complaint;
    }
    return u"It does not come to rest: "_s + restlessness();
}

/// What still keeps somebody busy; empty: nothing.
QString World::restlessness()
{
    if (!m_centre->on())
        return u"the centre is down"_s;
    for (const auto &workstation : m_workstations) {
        const QString who = u"workstation %1 "_s.arg(workstation->number());
        if (!workstation->on())
            return who + u"is off"_s;
        const LinkState link = workstation->status().connection;
        if (link != LinkState::Online && link != LinkState::Polling)
            return who + u"is in state %1"_s.arg(int(link));
        if (const QString behind = workstation->behind(m_centre->stateFor(workstation->user().id)); !behind.isEmpty())
            return who + behind;
        if (const int waiting = workstation->stillToSend(); waiting != 0)
            return who + u"has %1 to send"_s.arg(waiting);
    }
    return {};
}

QString World::quiet()
{
    std::vector<int> before;
    for (const auto &workstation : m_workstations)
        before.push_back(workstation->requests());
    m_schedule.runFor(2 * minute);
    for (size_t at = 0; at < before.size(); ++at)
        if (const int more = m_workstations[at]->requests() - before[at]; more > 20)
            return u"Workstation %1 asks on and on: %2 requests in two quiet minutes"_s.arg(at).arg(more);
    if (const QString busy = restlessness(); !busy.isEmpty())
        return u"It does not stay at rest: "_s + busy;
    return Promises(*this).broken();
}

Disk::Image World::firstSync(const Ground &ground, const Computer &computer)
{
    World world({}, ground);
    Computer fresh = computer;
    fresh.synced = fresh.fresh;
    Workstation &workstation = world.place(fresh);
    world.m_healing = true;
    if (const QString fault = world.rest(); !fault.isEmpty())
        qFatal("the first sync fails: %s", qUtf8Printable(fault));
    workstation.quit();
    return workstation.disk().image();
}

} // namespace vakhta::simulation
