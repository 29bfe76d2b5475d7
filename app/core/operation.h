#pragma once

#include "app/core/appeal.h"
#include "app/core/region.h"

#include <QUuid>

#include <optional>
#include <vector>

namespace vakhta {

/// Acts on appeals, and on what all share: two on views, three on incidents, two on articles, and one each on users and the profile. Numbers are stored.
enum class OperationKind {
    Take, Release, Assign, Reassign, Classify, Prioritise, Flag, Hold, Resume, Comment, Tag,
    SubmitReply, ApproveReply, ReturnReply, PublishReply, Close, Reopen, Undo,
    DeclineProposal, Propose,
    ShareView, WithdrawView,
    AnswerInterim, Prolong,
    Promise, KeepPromise,
    NotOurs,
    Merge, Split, ChangeIncident,
    Involve,
    Delegate,
    WriteArticle, WithdrawArticle,
    ChangeProfile
};

/// What the user saw of one appeal when he acted; the centre compares it (compare-and-set).
struct Target
{
    qint64 appeal = 0;
    qint64 revision = 0;
    Status status = Status::Registered;
    qint64 executor = 0;
    qint64 operatorId = 0;

    bool operator==(const Target &) const = default;
};
Target targetOf(const Appeal &appeal);

/// Where within the municipality.
struct Address
{
    QString street;
    QString house;

    bool operator==(const Address &) const = default;
};

/// Which of these count depends on the kind; the others stay empty.
/// Assign: executor, and operatorId or 0 (leave). Reassign: operatorId (0: nobody). Classify: sector, topic, municipality, and address where it changes.
/// Prioritise: priority. Flag: flags (as wanted) and flagsSeen. SubmitReply: text. ReturnReply: text = remarks. Approve/Publish: reply.
/// Comment, Tag, Close, Hold, Reopen, Propose, NotOurs: text. AnswerInterim: text, the citizen's. Prolong: days, and text = the notice to him.
/// SubmitReply, AnswerInterim: promises made in the text. Promise: promises to add; or `promise`, the number of one, with two in
/// `promises`, as it was seen and as it shall be, and text = what the citizen is told about the other day. KeepPromise: promise,
/// the one seen in `promises`, and text, if any, how. Of a promise in an act only text and dueAt count.
/// DeclineProposal: proposal, and text = why.
/// ShareView: view, new or changed. WithdrawView: its id and revision.
/// Merge: incident, of a known one id and members to add. Split: its id and members to take out. ChangeIncident: it with its revision,
/// as it shall be; its members stay. SubmitReply and AnswerInterim made from a master text: id and version of its incident.
/// Involve: executors (beside the one that answers, as wanted) and executorsSeen. Comment, SubmitReply, AnswerInterim: files.
/// Delegate: user (whose deputy), operatorId (who, 0: nobody any more) and until.
/// WriteArticle: article, new or as it shall be with the revision seen; its versions stay. WithdrawArticle: its id and revision.
/// ChangeProfile: profile, as it shall be, with the revision seen; `restored` stays.
/// SubmitReply: `reply` too, when it adds to that published one. SubmitReply, Close, Hold, Resume: `proposal` when the act accepts one.
struct Arguments
{
    qint64 executor = 0;
    qint64 operatorId = 0;
    int sector = 0;
    qint64 topic = 0;
    qint64 municipality = 0;
    std::optional<Address> address; // none: it stays
    Priority priority = Priority::Ordinary;
    int flags = 0;
    int flagsSeen = 0;   // what stood there: only what differs is changed
    qint64 reply = 0;
    qint64 proposal = 0; // the line of history that proposed it
    QString text;
    int days = 0;        // calendar days
    SharedView view;
    int promise = 0;     // its place in Appeal::promises, from 1
    QList<Promise> promises;
    Incident incident;
    QList<qint64> executors;
    QList<qint64> executorsSeen; // what stood there: only what differs is changed
    Attachments files;
    qint64 user = 0;
    QDateTime until;     // UTC
    Article article;
    std::optional<Profile> profile;

    bool operator==(const Arguments &) const = default;
};

/// An act of the user that may be sent many times and counts once. It has many targets where takesMany(), none where
/// concernsNoAppeal(), else one.
struct Operation
{
    QUuid opId; // version 7, made by the client; the centre answers a known one with its first outcome
    OperationKind kind = OperationKind::Comment;
    std::vector<Target> targets;
    Arguments args;
    QDateTime composedAt; // the client's clock: shown, never official

    bool operator==(const Operation &) const = default;
};

/// Does the operation say the same of any appeal, so that it may be done to many at once, each by itself?
bool takesMany(const Operation &operation);

/// Is it an act on the shared views, and on no appeal?
bool concernsViews(OperationKind kind);
/// Is it an act on an incident? What it means for appeals is the incident's to say.
bool concernsIncidents(OperationKind kind);
bool concernsArticles(OperationKind kind);
/// Is it an act on a user or the profile?
bool concernsRegion(OperationKind kind);
inline bool concernsNoAppeal(OperationKind kind)
{
    return concernsViews(kind) || concernsIncidents(kind) || concernsArticles(kind) || concernsRegion(kind);
}

/// How many targets a workstation puts into one operation, so that nobody at the centre waits long behind it. An act on more
/// appeals is several operations.
inline constexpr size_t mostTargets = 500;

/// Are these parts of one act of the user: the same, done at the same moment? Texts of one master are the same.
bool isSameAct(const Operation &one, const Operation &other);

enum class Outcome { Applied, Merged, Noop, Conflict, Proposal, Rejected };

/// Why an outcome is what it is. Words are chosen in ui/text.
enum class Reason {
    None, NotAllowed, NoSuchAppeal, NoSuchExecutor, NoSuchUser, AlreadyTaken, AlreadyAnswered, StatusMoved, AssigneeMoved,
    NothingToApprove, EmptyText, TooLong, AlreadySo, NotOpen, Malformed, UserInactive, NotSupported,
    TwoTexts, NoSuchProposal, ProposalDecided, NoSuchView, ViewChanged, TooManyViews, AlreadyProlonged,
    NoSuchPromise, PromiseChanged,
    NoSuchIncident, IncidentChanged, TooManyIncidents, MasterChanged,
    NoSuchArticle, ArticleChanged, TooManyArticles, ProfileChanged, ProfileFaulty, NoSuchFile, TooManyFiles
};

struct TargetResult
{
    qint64 appeal = 0;
    Outcome outcome = Outcome::Applied;
    Reason reason = Reason::None;
    qint64 who = 0;  // the user whose act got in the way, 0: nobody
    QDateTime when;  // of that act

    bool operator==(const TargetResult &) const = default;
};

/// The stored result of an operation: of one target, or of each of many.
struct OperationResult
{
    qint64 id = 0; // the record's id at the centre
    Outcome outcome = Outcome::Applied;
    Reason reason = Reason::None;
    QDateTime appliedAt;
    std::vector<TargetResult> targets;

    bool operator==(const OperationResult &) const = default;
};

/// An operation as the centre keeps it.
struct OperationRecord
{
    Operation operation;
    qint64 user = 0;
    OperationResult result;

    bool operator==(const OperationRecord &) const = default;
};

/// One appeal's change decided by the rules: its new state, its line of history, and what becomes of its replies.
struct Effect
{
    TargetResult result;
    Appeal appeal;                 // as it will be; same as before unless `changed`
    bool changed = false;
    std::vector<Message> messages; // ids are given by the store
    std::vector<Reply> replies;    // id 0: new; else replaces the one with that id
};

/// The rules of conflict and of roles, for one target. Pure: the centre applies it, the workstation shows what it expects.
/// `replies` are the appeal's, in order of version, `messages` its history, oldest first; `region` names users and executors; `now` is the centre's clock.
/// The operation's opId is not looked at: exactly-once is the storage's work. Source: the protocol's rules of conflict.
Effect decide(const Operation &operation, const Target &seen, const Appeal &appeal, const std::vector<Reply> &replies,
              const std::vector<Message> &messages, const User &actor, const Region &region, const QDateTime &now);

/// What an act makes of the shared views: all of them as they will be, in their order. A new one has no id yet.
struct ViewsEffect
{
    Outcome outcome = Outcome::Applied;
    Reason reason = Reason::None;
    std::vector<SharedView> views;
};

/// The rules of shared views, for an act that concernsViews(). `views` are those there are, in their order. Pure, as decide().
ViewsEffect decideViews(const Operation &operation, std::vector<SharedView> views, const User &actor);

/// What an act makes of the incidents, by id; a new one has no id yet and is the last.
struct IncidentsEffect
{
    Outcome outcome = Outcome::Applied;
    Reason reason = Reason::None;
    std::vector<Incident> incidents;
};

/// The rules of incidents, for an act that concernsIncidents(). Pure, as decide(). Whether its author may see the appeals that he
/// merges is not looked at.
IncidentsEffect decideIncidents(const Operation &operation, std::vector<Incident> incidents, const User &actor);

/// What an act makes of the articles, by id; a new one has no id yet and is the last.
struct ArticlesEffect
{
    Outcome outcome = Outcome::Applied;
    Reason reason = Reason::None;
    std::vector<Article> articles;
};

/// The rules of articles, for an act that concernsArticles(). Pure, as decide().
ArticlesEffect decideArticles(const Operation &operation, std::vector<Article> articles, const User &actor, const QDateTime &now);

/// What an act makes of the profile or a user: what it changes, none: it stays.
struct RegionEffect
{
    Outcome outcome = Outcome::Applied;
    Reason reason = Reason::None;
    std::optional<Profile> profile;
    std::optional<User> user;
};

/// The rules of what an administrator keeps, for an act that concernsRegion(). Pure, as decide().
RegionEffect decideRegion(const Operation &operation, const Region &region, const User &actor, const QDateTime &now);

/// What was decided without the history has to be decided again with it: it names who moved the appeal and when, and holds the
/// proposals. All else comes to the same, and a long history need not be read for every act.
bool needsHistory(const Operation &operation, const Effect &decidedWithout);

/// May this role do this at all? The first check of decide(), and what the window hides.
bool mayDo(Role role, OperationKind kind);

/// A fresh version 7 id (RFC 9562): time first, so that a journal is in order.
QUuid newOperationId(const QDateTime &now);

} // namespace vakhta
