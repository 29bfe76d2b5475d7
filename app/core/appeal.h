#pragma once

#include "app/core/attachment.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace vakhta {

/// Where an appeal came from: «Инцидент Менеджмент» or the feedback platform (ПОС).
/// Numbers of all enums here are stored: add at the end, never renumber.
enum class System { Incidents, Feedback };

enum class Channel { Vk, Ok, Telegram, Max, Portal, Widget, MobileApp, Phone, Other };

/// The day of an appeal. Returned: the approver sent the reply back with remarks.
enum class Status { Registered, Assigned, InWork, OnApproval, Approved, Returned, Published, Closed, OnHold, Rejected };

inline constexpr int statusCount = 10;

enum class Priority { Ordinary, Raised, Urgent };

/// Marks of an appeal, a bit each. HasProposal: somebody has to decide about one; no act sets it by hand.
enum AppealFlag : int {
    MissingPerson = 1, Resonance = 2, HasPhoto = 4, HasVideo = 8, HasLink = 16, Repeated = 32, HasAudio = 64, HasDocument = 128,
    HasProposal = 256
};

/// The clock of an appeal stood; times UTC, `until` invalid: it still stands.
struct Pause
{
    QDateTime from;
    QDateTime until;

    bool operator==(const Pause &) const = default;
};

/// What a reply promised, and by when. It has a clock of its own, which runs on after the appeal is closed.
struct Promise
{
    QString text;      // the reply's own words, one line
    QDateTime dueAt;   // all times UTC
    QDateTime madeAt;  // the citizen was told
    qint64 madeBy = 0;
    QDateTime keptAt;  // invalid: not yet
    qint64 keptBy = 0;

    bool isKept() const { return keptAt.isValid(); }
    bool operator==(const Promise &) const = default;
};

/// A citizen's appeal as the centre tells it. A plain value: safe to copy to any thread.
/// Reference ids (topic, executor, …) are 0 while unknown.
struct Appeal
{
    qint64 id = 0;    // given by the centre in order of arrival
    QString number;   // as the citizen and the source system know it
    System system = System::Incidents;
    Channel channel = Channel::Vk;
    Status status = Status::Registered;
    Priority priority = Priority::Ordinary;
    int flags = 0;    // AppealFlag
    int photos = 0;   // how many pictures came with it, whether or not the centre has them
    Attachments files; // of what came with it, what the centre has
    int sector = 0;   // 1…8, 0: not classified
    qint64 topic = 0;
    qint64 municipality = 0;
    qint64 executor = 0; // the body that must act, and answers for it
    QList<qint64> coExecutors; // bodies that act beside it, ascending; they see the appeal too
    qint64 operatorId = 0; // the user who answers
    QString title;    // or the first words of the text
    QString text;
    QString author;   // as shown by the channel
    QString source;   // the group, page or portal section it was written in
    QString link;     // of the post; shown, never opened by itself
    QString settlement;
    QString street;
    QString house;
    bool publicReply = true; // everybody will read the answer
    QDateTime receivedAt;    // all times UTC, milliseconds; invalid: not yet
    QDateTime dueAt;         // final deadline by the region profile
    QList<Pause> pauses;     // oldest first
    QDateTime interimAt;     // the first interim answer: from then on another term runs
    int prolongedDays = 0;   // calendar days, once; 0: not prolonged
    QList<Promise> promises; // in the order they were made; none is ever taken out, so a place tells which
    QDateTime answeredAt;    // the final reply was published
    QDateTime closedAt;
    int rating = 0;          // 1…5 by the citizen, 0: none
    int answerMinutes = -1;  // working minutes to the first answer as the source system counted, -1: unknown
    QString step;            // the source system's own words for where it stands
    QString outcome;
    QString closingReason;
    QString tags;            // comma separated
    int audience = 0;        // readers of the post
    qint64 revision = 1;     // the centre's count of changes of this appeal

    bool operator==(const Appeal &) const = default;
};

/// When the first of the promises that are not kept yet is due; invalid: none is left.
QDateTime firstPromiseDue(const QList<Promise> &promises);

/// Registered … Returned and OnHold wait for somebody; the rest are done.
inline bool isOpen(Status status)
{
    return status != Status::Published && status != Status::Closed && status != Status::Rejected;
}

/// What happened to an appeal, in order: its history.
enum class MessageKind {
    Received, Classified, Assigned, Taken, ExecutorAnswer, Submitted, Returned, Approved, Published, Rated, Closed,
    Reopened, Comment, Reassigned, Held, Resumed, Released, Flagged, Prioritised, Prolonged, Tagged, CitizenWrote, Imported,
    ProposedReply, ProposedClose, ProposedHold, ProposedResume, ProposalAccepted, ProposalDeclined,
    AnsweredInterim,
    Promised, PromiseMoved, PromiseKept,
    NotOurs,
    Involved, Uninvolved // a body beside the executor
};

/// One line of an appeal's history: who did what, when; `text` is the words that came with it.
struct Message
{
    qint64 id = 0;
    qint64 appeal = 0;
    MessageKind kind = MessageKind::Received;
    QDateTime at;
    qint64 user = 0;     // who, 0: nobody of ours
    qint64 executor = 0; // whom it concerns, or which body answered
    qint64 toUser = 0;   // whose it became, or whom a proposal or a decision about one is for
    qint64 about = 0;    // ProposalAccepted, ProposalDeclined: the proposal's line
    QDateTime due;       // Promised, PromiseMoved: by when
    QString text;
    Attachments files;
    qint64 incident = 0; // AnsweredInterim: whose master text it was made from, 0: its author's own
    int masterVersion = 0;

    bool operator==(const Message &) const = default;
};

enum class ReplyState { OnApproval, Approved, Returned, Published, Superseded };

/// An answer that left its author. A published one never changes; a correction is a new one.
struct Reply
{
    qint64 id = 0;
    qint64 appeal = 0;
    int version = 1;
    ReplyState state = ReplyState::OnApproval;
    qint64 author = 0;
    QString text;
    QDateTime submittedAt;
    qint64 decidedBy = 0; // approver
    QDateTime decidedAt;
    QString remarks;      // why it was returned
    QDateTime publishedAt;
    QList<Promise> promises; // what it promises, to run from its publishing
    qint64 incident = 0;  // whose master text it was made from, 0: its author's own
    int masterVersion = 0;
    Attachments files;

    bool operator==(const Reply &) const = default;
};

/// An answer being written, its owner's alone. The centre sets `revision`; a change must carry the one it saw (RFC 8620 §5.3).
struct Draft
{
    qint64 id = 0;
    qint64 appeal = 0;
    qint64 owner = 0;
    QString text;
    qint64 revision = 0;
    QDateTime updatedAt;

    bool operator==(const Draft &) const = default;
};

} // namespace vakhta
