#pragma once

#include <QDateTime>
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
    int photos = 0;   // how many pictures came with it
    int sector = 0;   // 1…8, 0: not classified
    qint64 topic = 0;
    qint64 municipality = 0;
    qint64 executor = 0; // the body that must act
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

/// Registered … Returned and OnHold wait for somebody; the rest are done.
inline bool isOpen(Status status)
{
    return status != Status::Published && status != Status::Closed && status != Status::Rejected;
}

/// What happened to an appeal, in order: its history.
enum class MessageKind {
    Received, Classified, Assigned, Taken, ExecutorAnswer, Submitted, Returned, Approved, Published, Rated, Closed,
    Reopened, Comment, Reassigned, Held, Resumed, Released, Flagged, Prioritised, Prolonged, Tagged, CitizenWrote, Imported,
    ProposedReply, ProposedClose, ProposedHold, ProposedResume, ProposalAccepted, ProposalDeclined
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
    QString text;

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
