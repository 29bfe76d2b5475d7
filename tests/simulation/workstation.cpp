#include "tests/simulation/workstation.h"

#include "app/store/profile_opening.h"
#include "tests/simulation/world.h"

using namespace Qt::StringLiterals;

namespace vakhta::simulation {

using namespace sync;

Workstation::Workstation(World &world, int number, const Computer &computer, Dice dice)
    : m_world(world), m_number(number), m_folder(computer.folder), m_user(computer.user), m_dice(dice)
{
    disk().load(m_dice.percent(8) ? computer.fresh : computer.synced);
    if (m_dice.percent(25))
        m_objects = int(m_dice.oneOf(std::vector<int>{1, 2, 2, 3, 3, 5, 5}));
}

Disk &Workstation::disk() const
{
    return m_world.disks().at(m_folder);
}

ProfilePlace Workstation::place() const
{
    return m_world.ground().placeOf(m_folder, [this] { return clock(); });
}

QDateTime Workstation::clock() const
{
    return m_world.schedule().wallClock().addMSecs(m_clockOff);
}

void Workstation::later(std::function<void()> what)
{
    const qint64 delay = m_dice.percent(3) ? m_dice.between(100, 3000) : m_dice.between(0, 3);
    m_world.schedule().after(delay, [this, life = m_life, what = std::move(what)] {
        if (life == m_life && on())
            what();
    });
}

void Workstation::switchOn()
{
    if (m_desk)
        return;
    if (disk().crashed())
        disk().restart();
    ++m_life;
    open();
    if (fell() || m_desk)
        return;
    m_world.schedule().after(5000, [this] { switchOn(); }); // the user tries again
}

void Workstation::open()
{
    m_replica = {};
    m_planner = SyncPlanner(m_dice.next());
    m_waiting.clear();
    auto desk = std::make_unique<StoreDesk>(place(), [this] { return clock(); }, [this](const Notice &notice) {
        if (notice.journal || notice.drafts)
            later([this] { tellOutbox(); });
    });
    const auto report = desk->open();
    const auto fault = !report ? std::optional(report.error()) : report->readOnly;
    if (fault) { // one that can only be read is tried again, as the program does
        m_world.note("does not open: " + fault->detail.toUtf8());
        return;
    }
    auto cache = openForReading(place(), ProfileFile::Cache);
    auto journal = openForReading(place(), ProfileFile::Journal);
    if (!cache || !journal)
        return;
    m_desk = std::move(desk);
    m_shownCache = std::move(*cache);
    m_shownJournal = std::move(*journal);
    later([this] {
        if (const auto standing = run([this](ProfileStore &store) { return m_replica.standing(store); }))
            opened(*standing);
        else
            feed(DiskFailed{standing.error()});
    });
}

/// True: the computer went down while it did something. It comes back after a while.
bool Workstation::fell()
{
    if (!disk().crashed())
        return false;
    if (std::exchange(m_falling, true))
        return true;
    m_world.note("down " + QByteArray::number(m_number));
    ++m_life;
    // Not at once: this may have been called from within it.
    m_world.schedule().after(0, [this, life = m_life] {
        if (life == m_life)
            quit();
    });
    m_world.schedule().after(m_world.healing() ? 1000 : m_dice.between(1000, 60000), [this] { switchOn(); });
    return true;
}

void Workstation::quit()
{
    ++m_life;
    ++m_connection;
    m_stream = Stream::Off;
    m_signingIn = m_falling = false;
    editors.clear();
    m_shownCache.reset();
    m_shownJournal.reset();
    m_desk.reset();
}

void Workstation::crash()
{
    if (!on())
        return;
    disk().crash();
    fell();
}

void Workstation::cacheBreaks()
{
    if (!on())
        return;
    m_shownCache.reset();
    disk().remove("cache.db");
    disk().remove("cache.db-wal");
    feed(DiskFailed{{Error::Kind::Damaged, u"the cache can't be read"_s}});
}

void Workstation::opened(const Standing &standing)
{
    if (!standing.account.token.isEmpty()) {
        ++m_connection;
        m_stream = Stream::Off;
        m_token = standing.account.token;
    }
    feed(Opened{standing});
}

/// The user gives his password again, when there is somebody to take it.
void Workstation::signInAgain()
{
    if (std::exchange(m_signingIn, true))
        return;
    const qint64 delay = m_world.healing() ? 1000 : m_dice.between(1000, 40000);
    m_world.schedule().after(delay, [this, life = m_life] {
        if (life != m_life || !on())
            return;
        m_signingIn = false;
        const auto token = line.down ? std::nullopt : m_world.centre().signIn(m_user.id);
        if (!token)
            return signInAgain();
        const auto standing = run([&](ProfileStore &store) -> Result<Standing> {
            sync::Account account{QUrl(u"https://centre.example"_s), m_user.login, m_user.id, *token, {}};
            if (auto kept = m_replica.keepAccount(store, account); !kept)
                return kept.error();
            return m_replica.standing(store);
        });
        if (standing)
            opened(*standing);
        else if (on())
            signInAgain();
    });
}

void Workstation::tellOutbox()
{
    const auto counts = run([](ProfileStore &store) { return store.outbox().counts(store.now()); });
    if (counts)
        feed(OutboxChanged{{counts->waiting, counts->attention, counts->nextDue}});
}

void Workstation::feed(What what)
{
    if (!on())
        return;
    m_waiting.push_back(std::move(what));
    if (m_feeding)
        return;
    m_feeding = true;
    while (!m_waiting.empty() && on()) {
        const Event event{m_world.schedule().now(), clock(), std::move(m_waiting.front())};
        m_waiting.pop_front();
        for (const sync::Effect &effect : m_planner.step(event))
            std::visit([this](const auto &todo) { perform(todo); }, effect);
    }
    m_feeding = false;
    if (on() && m_planner.status().connection == LinkState::SignInAgain)
        signInAgain();
}

QString Workstation::behind(const QString &state)
{
    const auto kept = run([](ProfileStore &store) { return store.replica().syncState(); });
    if (!kept || !kept->cursor.isEmpty())
        return u"is reading all"_s;
    for (const Type type : allTypes) {
        const auto found = kept->states.find(type);
        const QString stands = found == kept->states.end() ? u"nowhere"_s : found->second;
        if (stands != state)
            return u"has %1 at %2, not at %3"_s.arg(typeName(type), stands, state);
    }
    return {};
}

int Workstation::stillToSend()
{
    const auto counts = run([](ProfileStore &store) { return store.outbox().counts(store.now()); });
    return counts ? counts->waiting : -1;
}

} // namespace vakhta::simulation
