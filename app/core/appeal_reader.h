#pragma once

#include "app/core/operation.h"
#include "app/core/result.h"
#include "app/core/wanted.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <array>
#include <optional>
#include <vector>

namespace vakhta {

/// The queues of the left column. Numbers are kept in settings: add at the end.
enum class Queue {
    All, Mine, New, Unassigned, DueToday, Overdue, OnApproval, Returned, MissingPersons, Resonance, Open, Approved,
    Proposals, // to be decided about by me: mine, and all for a supervisor; closed ones too
    Promises   // not kept yet: mine, and all for a supervisor; closed ones too
};
inline constexpr int queueCount = 14;

constexpr quint32 bitOf(Queue queue) { return quint32(1) << int(queue); }

/// Relevance: only while words are searched, else newest first. From Priority on: by what stands in a column, names as the
/// language sorts them, what has none last; equal ones newest first. Promise: by the first that is not kept. Numbers are kept in settings: add at the end.
enum class Order { Slack, Deadline, Newest, Oldest, Relevance, Priority, Status, Municipality, Executor, Operator, Topic, Promise };

/// Which appeals a list holds. Every condition narrows; times invalid and words empty mean any. Times UTC, [from, to).
struct AppealQuery
{
    Queue queue = Queue::Open;
    quint32 also = 0;  // bits, see bitOf(): of each of these queues too
    Wanted sector;
    Wanted topic;
    Wanted municipality;
    Wanted executor;
    Wanted operatorId; // 0: nobody
    Wanted system;     // System
    Wanted channel;    // Channel
    Wanted status;     // Status
    Wanted priority;   // Priority
    int marks = 0;     // AppealFlag: at least one of these; 0: any
    int withoutMarks = 0; // none of these
    int answeredInTime = -1; // 1: answered before its deadline, 0: answered late or overdue now
    QDateTime receivedFrom, receivedTo;
    QDateTime answeredFrom, answeredTo;
    QDateTime dueFrom, dueTo;
    QDateTime promisedFrom, promisedTo; // the first promise that is not kept
    QString words;          // in any form, all must occur in number, title, text, author, address, tags or answers; "a phrase" in
                            // quotes; the last word may be half written
    QString number;         // the appeal's own, however it is written: «ИМ-77» is «им 77»
    QStringList tags;       // has one of these; any form of their words
    Order order = Order::Slack;
    bool reversed = false;  // the order, end first

    /// Is it looked for in texts? Then at most `searchLimit` newest are found.
    bool searchesTexts() const { return !words.trimmed().isEmpty() || !number.isEmpty() || !tags.isEmpty(); }
    static constexpr int searchLimit = 1000;
    bool operator==(const AppealQuery &) const = default;
};

/// What the list shows of one appeal. id alone, revision 0: no longer in the cache.
struct AppealRow
{
    qint64 id = 0;
    QString number;
    QString title;
    QString excerpt; // first words of the text, or those around what was searched for; one line, at most 160 characters
    System system = System::Incidents;
    Channel channel = Channel::Vk;
    Status status = Status::Registered;
    Priority priority = Priority::Ordinary;
    int flags = 0;
    int photos = 0;
    int sector = 0;
    qint64 topic = 0;
    qint64 municipality = 0;
    qint64 executor = 0;
    qint64 operatorId = 0;
    QDateTime dueAt;
    QDateTime receivedAt;
    QDateTime answeredAt;
    QDateTime promisedAt;   // the first promise that is not kept
    qint64 revision = 0;
    bool unread = false;    // not opened on this computer since it came
    bool pending = false;   // shows an act that the centre has not confirmed
    bool attention = false; // an act on it was refused
    bool hasDraft = false;

    bool operator==(const AppealRow &) const = default;
};

struct QueueCount
{
    int total = 0;
    int overdue = 0; // of Queue::Promises: those whose promise is
    bool operator==(const QueueCount &) const = default;
};

struct QueueCounts
{
    std::vector<QueueCount> queues;  // by Queue
    std::vector<QueueCount> sectors; // by sector 0…8: open appeals
    std::vector<QueueCount> asked;   // of the queries asked for, in their order; one that searches texts is counted later, up to searchLimit: total -1 meanwhile
    int cached = 0;                  // all appeals on this computer
    int unindexed = 0;               // of them, those that the search index does not know yet: searched one by one
    bool operator==(const QueueCounts &) const = default;
};

/// Of some appeals taken together, how many in which status are whose: what can be done with how many of them.
struct Composition
{
    enum Owner { Nobody, Me, Another };
    std::array<std::array<int, 3>, statusCount> counts{}; // [Status][Owner]
    int overdue = 0;

    /// Those of which `which(Status, Owner)` is true.
    template <typename Which>
    int count(Which which) const
    {
        int found = 0;
        for (int status = 0; status < statusCount; ++status)
            for (const Owner owner : {Nobody, Me, Another})
                found += which(Status(status), owner) ? counts[size_t(status)][owner] : 0;
        return found;
    }
    bool operator==(const Composition &) const = default;
};

/// An operation as the journal keeps it, with the words the outbox shows beside it.
enum class EntryState { Waiting, Sending, Done, Attention, Cancelled };
/// What keeps a draft from the centre until the user has decided: two texts of it, or an appeal that is no longer his to see.
enum class DraftTrouble { None, TwoTexts, OutOfReach };
struct JournalEntry
{
    Operation operation;     // of an act that took several, the newest's id and the targets of all
    std::vector<QUuid> rest; // the ids of the others
    EntryState state = EntryState::Waiting;
    OperationResult result;  // when Done or Attention
    QDateTime notBefore;     // a submitted reply waits for this moment, so that it can be undone
    QString number;          // of the first target, empty when it is no longer in the cache
    QString title;
    DraftTrouble trouble = DraftTrouble::None; // else the entry is no act but a draft, with its text in args
    std::optional<Message> decision; // of what became a proposal: the line that accepted or declined it

    std::vector<QUuid> opIds() const
    {
        std::vector<QUuid> ids = rest;
        ids.insert(ids.begin(), operation.opId);
        return ids;
    }
    bool operator==(const JournalEntry &) const = default;
};

/// A draft as this computer has it.
struct LocalDraft
{
    QString text;
    QDateTime savedAt;      // here
    bool atCentre = false;  // this very text is there too
    QString theirText;      // not empty: the same user wrote other words in the same paragraphs elsewhere; nothing is sent until he picks
    QString fork;           // the text from which both went out; only beside theirText
    bool operator==(const LocalDraft &) const = default;
};

/// What a draft was once. Kept for 90 days, also of a draft that was sent, discarded or lost.
struct DraftVersion
{
    QString text;
    QDateTime savedAt;
    bool operator==(const DraftVersion &) const = default;
};

/// One appeal with all that is known of it, pending acts on top.
struct AppealCard
{
    Appeal appeal;
    std::vector<Message> messages; // oldest first
    std::vector<Reply> replies;    // by version
    std::optional<LocalDraft> draft;
    int draftVersions = 0;         // of drafts there were, see AppealReader::draftHistory()
    std::vector<JournalEntry> pending; // acts on it that wait or need attention
    bool operator==(const AppealCard &) const = default;
};

/// Open appeals of one person.
struct PersonLoad
{
    qint64 user = 0; // 0: nobody's
    int open = 0;
    int dueToday = 0;
    int overdue = 0;
    bool operator==(const PersonLoad &) const = default;
};

/// Load of one executor's open appeals, for suggestions.
struct ExecutorLoad
{
    qint64 executor = 0;
    int open = 0;
    int overdue = 0;
    int sameTopic = 0;     // appeals of the asked topic it was given, ever
    int sameTopicHere = 0; // of them, those of the asked municipality
    bool operator==(const ExecutorLoad &) const = default;
};

/// Counts by day of the region, oldest first; every series has one number a day.
struct Statistics
{
    QDate first;
    std::vector<int> incidents;           // received, by system
    std::vector<int> feedback;
    std::vector<std::vector<int>> sectors; // [sector 0…8][day] received
    std::vector<int> answered;            // answered that day
    std::vector<int> inTime;              // of them before the deadline
    bool operator==(const Statistics &) const = default;
};

/// How the screens read. Every answer comes later, from a thread of its own; nobody waits for it.
/// Pending acts of the user are already in every answer.
class AppealReader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Every appeal that answers the query, in its order.
    virtual QFuture<Result<std::vector<qint64>>> idsOf(AppealQuery query) = 0;
    /// One row for each id, in the order asked. Of appeals that were found by `words` the excerpt is where these stand.
    virtual QFuture<Result<std::vector<AppealRow>>> rows(std::vector<qint64> ids, QString words = {}) = 0;
    /// NotFound when it is no longer in the cache. Opening marks it read.
    virtual QFuture<Result<AppealCard>> card(qint64 id) = 0;
    /// As they are shown now, for an act on all of them, in the order asked. What is no longer in the cache is left out.
    virtual QFuture<Result<std::vector<Target>>> targets(std::vector<qint64> ids) = 0;
    virtual QFuture<Result<Composition>> composition(std::vector<qint64> ids) = 0;
    /// `asked`: queries to be counted beside the queues, see QueueCounts::asked.
    virtual QFuture<Result<QueueCounts>> counts(std::vector<AppealQuery> asked = {}) = 0;
    virtual QFuture<Result<Region>> region() = 0;
    virtual QFuture<Result<User>> me() = 0;
    virtual QFuture<Result<std::vector<PersonLoad>>> loads() = 0;
    virtual QFuture<Result<std::vector<ExecutorLoad>>> executorLoads(qint64 topic, qint64 municipality) = 0;
    /// Days of the region, both counted in.
    virtual QFuture<Result<Statistics>> statistics(QDate from, QDate to) = 0;
    /// How many appeals of the query, its words left out, are due in each half-hour of [from, to).
    virtual QFuture<Result<std::vector<int>>> dueByHalfHour(AppealQuery query, QDateTime from, QDateTime to) = 0;
    /// The journal, newest first: of at most so many operations. Those of one act are one entry.
    virtual QFuture<Result<std::vector<JournalEntry>>> journal(int most = 500) = 0;
    /// Earlier texts of the user's drafts for this appeal, newest first; also when it has no draft now or is no longer here.
    virtual QFuture<Result<std::vector<DraftVersion>>> draftHistory(qint64 appeal) = 0;
    /// A setting of the window (geometry, columns, …) kept in the profile; empty when never set.
    virtual QFuture<Result<QByteArray>> setting(QString name) = 0;

signals:
    /// These differ from what was read before: by sync or by the user's own act. Empty: so many that all should be read again.
    void appealsChanged(const QSet<qint64> &ids);
    void countsChanged();
    void regionChanged();
    void journalChanged();
};

/// What became of an act on many appeals when it was recorded.
struct ManyKept
{
    std::vector<QUuid> operations;     // which took what the rules let through; to be taken back together
    int kept = 0;                      // so many appeals
    std::vector<TargetResult> refused; // the others: nothing of them is recorded. AlreadySo is among them
    bool operator==(const ManyKept &) const = default;
};

/// How the screens write. An answer means: it is on this computer's disk.
class AppealEditor
{
public:
    virtual ~AppealEditor() = default;

    /// Records the act, shows it at once and sends it when it can. Rejected: the rules refuse it already here (detail: Reason as number).
    virtual QFuture<Result<void>> act(Operation operation) = 0;
    /// Acts on any number of appeals, each judged by itself, and recorded together or not at all; ids and moment are given
    /// here; with one on an incident, refused for all. Several acts, or of a master text, wait ten seconds. Progress counts appeals judged. A
    /// future that is cancelled has no answer, and nothing of the acts was recorded, or all of it is taken back.
    virtual QFuture<Result<ManyKept>> actOnMany(std::vector<Operation> acts) = 0;
    /// Takes back together those that wait: a submitted text becomes a draft again. Gives how many. Conflict: none waits any more.
    virtual QFuture<Result<int>> cancel(std::vector<QUuid> opIds) = 0;
    /// The user has seen the refusals; a refused text stays as a draft. NotFound: none needs attention.
    virtual QFuture<Result<void>> dismiss(std::vector<QUuid> opIds) = 0;
    /// `over`: the text this one was typed over. Should the draft be another by now, because words from elsewhere came into it,
    /// both are merged. Null: it stands as it is.
    virtual QFuture<Result<void>> saveDraft(qint64 appeal, QString text, QString over = {}) = 0;
    /// Of two texts of the draft the user has picked: `text` is his, `theirText` what still stands beside it, empty when all is picked.
    virtual QFuture<Result<void>> pickDraft(qint64 appeal, QString text, QString theirText) = 0;
    virtual QFuture<Result<void>> discardDraft(qint64 appeal) = 0;
    virtual QFuture<Result<void>> setSetting(QString name, QByteArray value) = 0;
};

} // namespace vakhta

Q_DECLARE_METATYPE(QSet<qint64>)
