#pragma once

#include "app/store/overlay.h"
#include "app/store/store_desk.h"
#include "app/sync/sync_planner.h"
#include "app/workstation/replica_desk.h"
#include "tests/simulation/ground.h"
#include "tests/simulation/network.h"

#include <deque>

namespace vakhta::simulation {

class World;

/// One computer with the real planner, the real store and the real taking apart of answers. What the program runs on threads
/// happens here at once, and its answer comes back a moment later.
class Workstation
{
public:
    Workstation(World &world, int number, const Computer &computer, Dice dice);

    void switchOn();
    void quit();  // as the user does
    void crash(); // as the power does
    bool on() const { return m_life != 0 && m_desk != nullptr && !disk().crashed(); }
    Disk &disk() const;

    int number() const { return m_number; }
    const User &user() const { return m_user; }
    ProfilePlace place() const;
    QDateTime clock() const;
    void moveClock(qint64 ms) { m_clockOff += ms; }
    Line line;
    std::map<qint64, QString> editors; // what each appeal's editor shows

    void syncNow() { feed(sync::AskedNow{}); }
    void cacheBreaks();
    void networkReturns() { feed(sync::NetworkReturned{}); }
    void cutStream();
    void centreWentDown() { cutStream(); }
    /// There was a commit: whoever listens is told, unless that is lost.
    void hint();

    /// On the store thread, as it were. Offline: the computer went down meanwhile.
    template <typename Work>
    auto run(Work work) -> std::invoke_result_t<Work, ProfileStore &>
    {
        using Answer = std::invoke_result_t<Work, ProfileStore &>;
        if (!on())
            return Error{Error::Kind::Offline, QStringLiteral("off")};
        Answer answer = Error();
        m_desk->give([&](ProfileStore *store, const Error &fault) -> std::optional<Error> {
            answer = store ? work(*store) : Answer(fault);
            return {}; // what a disk here fails with is a power cut: nobody is left to make a copy of the journal
        });
        if (fell())
            return Error{Error::Kind::Offline, QStringLiteral("off")};
        return answer;
    }

    /// What the window shows; null: it shows nothing now.
    Connection *shownCache() { return on() ? m_shownCache.get() : nullptr; }
    Connection *shownJournal() { return on() ? m_shownJournal.get() : nullptr; }

    const SyncStatus &status() const { return m_planner.status(); }
    int requests() const { return m_requests; }
    /// Which type is not at this state; empty: none.
    QString behind(const QString &state);
    /// Acts and drafts that wait for the centre; -1: the files cannot be read.
    int stillToSend();

private:
    using What = decltype(sync::Event::what);
    enum class Stream { Off, Connecting, Open };

    bool fell();
    void open();
    void opened(const sync::Standing &standing);
    void signInAgain();
    void tellOutbox();
    void later(std::function<void()> what);
    void feed(What what);

    void perform(const sync::AskSession &);
    void perform(const sync::ReadOutgoing &read);
    void perform(const sync::Post &post);
    void perform(const sync::Fetch &fetch);
    void perform(const sync::OpenBeside &);
    void perform(const sync::PutInPlace &);
    void perform(const sync::Keep &keep) { this->keep(keep.number, keep.delivery); }
    void perform(const sync::BeginReading &begin);
    void perform(const sync::EndReading &end);
    void perform(const sync::MakeCacheAnew &);
    void perform(const sync::PutBack &);
    void perform(const sync::Refuse &refuse);
    void perform(const sync::Listen &);
    void perform(const sync::StopListening &);
    void perform(const sync::Wake &wake);
    void answered(const sync::Post &post, const HttpAnswer &answer);
    void keep(int number, const sync::Delivery &delivery);
    void keepStatesFirst(const sync::Delivery &delivery);
    void connectStream();
    template <typename Good, typename Work>
    void ask(Work work);

    World &m_world;
    const int m_number;
    const std::string m_folder;
    const User m_user;
    Dice m_dice;
    qint64 m_clockOff = 0;

    int m_life = 0;       // since when it was switched on: what was asked in an earlier one is answered to nobody
    int m_connection = 0; // requests of an earlier one are dropped
    int m_alarm = 0;
    int m_requests = 0;
    int m_objects = 0;    // the centre's limit for this one, 0: its own
    Stream m_stream = Stream::Off;
    QByteArray m_token;
    bool m_signingIn = false;
    bool m_falling = false;
    bool m_feeding = false;
    std::deque<What> m_waiting;

    std::unique_ptr<StoreDesk> m_desk;
    ReplicaDesk m_replica;
    sync::SyncPlanner m_planner;
    std::unique_ptr<Connection> m_shownCache, m_shownJournal;
};

} // namespace vakhta::simulation
