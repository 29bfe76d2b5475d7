#pragma once

#include "app/core/centre_link.h"
#include "app/sync/backoff.h"
#include "app/sync/reading.h"
#include "app/sync/round.h"
#include "app/sync/snapshot_loading.h"
#include "app/sync/sync_event.h"

#include <limits>
#include <map>

namespace vakhta::sync {

/// Decides what to send, what to take, and when. A pure state machine: no thread, clock or I/O; what happened goes in, what
/// is to be done comes out, and the same events give the same effects.
///
/// One round at a time, and none beside the pages of a reading, so that an older row never overwrites a newer one; pieces of a
/// snapshot, which go to another file, disturb neither. Nothing
/// is dropped from the journal but by the centre's answer: whatever fails is tried again under the same opId.
class SyncPlanner
{
public:
    explicit SyncPlanner(quint64 seed = 1) : m_backoff(seed) {}

    std::vector<Effect> step(const Event &event);

    const SyncStatus &status() const { return m_status; }
    /// False: the answer to this post is no longer of use and must not be kept.
    bool expects(int post) const { return m_posts.contains(post); }

    static constexpr qint64 pollEvery = 60000; // ms
    static constexpr qint64 actDelay = 50;     // ms in which acts gather into one request
    static constexpr qint64 draftDelay = 3000; // ms between two sendings of what is being typed
    static constexpr qint64 pushDelay = 1000;  // ms between two rounds that only push asked for
    static constexpr qint64 diskDelay = 10000;
    static constexpr qint64 foreignDelay = 30000;
    static constexpr int mostActs = 100;       // in one request
    static constexpr int mostPosts = 3;        // not yet on the disk
    static constexpr qint64 worthSnapshot = 1000; // appeals; fewer come as quickly by pages
    static constexpr int mostFailures = 3;     // of an act by itself, before the user is to decide

private:
    struct Measure {}; // how many appeals there are, and where the account stands
    struct AskSnapshots {};
    struct Settle {};  // nothing is missing any more
    using Flight = std::variant<Measure, Reading::Ask, Round::Ask, AskSnapshots, SnapshotLoading::Ask, Settle>;

    // sync_planner.cpp: what happened
    void on(const Opened &opened);
    void on(const SessionCame &came);
    void on(const SessionFailed &failed);
    void on(const OutgoingCame &came);
    void on(const Answered &answered);
    void on(const Refused &refused);
    void on(const Failed &failed);
    void on(const ReadingBegun &);
    void on(const ReadingEnded &ended);
    void on(const BesideOpened &opened);
    void on(const BesideFailed &failed);
    void on(const PlaceTaken &taken);
    void on(const CacheMade &made);
    void on(const DiskFailed &failed);
    void on(const PushOpened &);
    void on(const Pushed &pushed);
    void on(const PushClosed &);
    void on(const NetworkReturned &);
    void on(const OutboxChanged &changed);
    void on(const AskedNow &);
    void on(const SignedOut &);
    void on(const Ticked &) { m_wakeAt = never; }
    void open(const Standing &standing);
    static bool keeps(const Flight &flight);
    void answered(const Measure &, const Applied &answer);
    void answered(const Reading::Ask &ask, const Applied &answer);
    void answered(const Round::Ask &ask, const Applied &answer);
    void answered(const AskSnapshots &, const Applied &answer);
    void answered(const SnapshotLoading::Ask &ask, const Applied &);
    void answered(const Settle &, const Applied &);
    void setFailed(const Round::Ask &ask, const CallError &error);
    void actFailed(const OutgoingAct &act, bool faultOfCentre);
    void dropUnsent(Outgoing &outgoing);

    // planner_faults.cpp: what went wrong
    void fail(const Error &error);
    void rest(LinkState trouble, qint64 delay);
    void drop();
    void giveBack(const Flight &flight);
    void adapt(Problem problem, const Flight &flight);
    void halveObjects();

    // planner_snapshot.cpp: the ready cache that comes beside the pages of a first sync
    bool mayAskSnapshots() const;
    bool askSnapshots();
    bool askPiece(int most);
    bool isLineFree() const;
    void openBeside();
    void goOnByPages();

    // planner_cycle.cpp: what is next
    void proceed();
    void makeCacheAnew();
    void askSession();
    bool roundDue() const;
    void readOutgoing();
    void goOnWithRound();
    void finishRound();
    void goOnWithReading();
    bool askPage();
    void measure();
    void post(QByteArray request, Delivery delivery, Flight flight);
    int launch(Delivery &delivery, Flight flight);
    void wake();
    void refreshStatus();
    LinkState connection() const;

    template <typename Made>
    void emitEffect(Made made) { m_effects.emplace_back(std::move(made)); }

    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    std::vector<Effect> m_effects;
    qint64 m_at = 0;
    QDateTime m_now;

    bool m_signedIn = false;
    bool m_signInAgain = false;
    Account m_account;
    std::optional<Session> m_session;
    QMap<Type, QString> m_states;
    QList<Type> m_neverRead;  // types that this program knows and the one that made the replica did not
    std::optional<Reading> m_reading;
    std::optional<SnapshotLoading> m_loading;
    int m_timesAsked = 0;     // for snapshots: at the beginning, and when the open appeals are here
    bool m_asking = false;    // for them
    bool m_beside = false;    // a snapshot is being brought up to date, and takes the cache's place then
    std::optional<Round> m_round;
    std::map<int, Flight> m_posts;
    int m_lastPost = 0;
    bool m_busy = false;      // an answer that is not a post's is awaited
    bool m_damaged = false;   // the cache is to be made anew, also when that failed before
    bool m_settled = false;   // the round's end is on the disk
    bool m_catchingUp = false; // all was read once; what changed meanwhile is still to come
    bool m_readAgain = false; // what is held can't be continued: mark and sweep
    bool m_references = true;

    bool m_moved = false;     // something changed at the centre
    qint64 m_movedAt = 0;     // and is asked for from then on
    bool m_asked = false;     // by the user: now
    bool m_undoable = false;  // and also what waits to be undone, until nothing is left to send
    qint64 m_sendAt = never;
    qint64 m_pollAt = 0;
    qint64 m_retryAt = 0;
    qint64 m_wakeAt = never;
    qint64 m_draftsAt = 0;    // drafts may go from then on
    Backoff m_backoff;

    bool m_single = false;    // one act a request: a whole set of them failed
    QHash<QUuid, int> m_failures;
    QSet<QUuid> m_passedOver; // acts that failed by themselves, until the next poll

    bool m_listening = false;
    bool m_pushOpen = false;
    bool m_worked = false;    // since the profile was opened
    std::optional<LinkState> m_trouble;
    OutboxCount m_outbox;
    qint64 m_appeals = 0;
    QDateTime m_lastSync;
    SyncStatus m_status;
};

} // namespace vakhta::sync
