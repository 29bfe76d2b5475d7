#pragma once

#include "app/core/operation.h"

namespace vakhta {

/// One question to the rules: an act, what its author saw, and what is there. Used by the rules_*.cpp only.
struct Case
{
    const Operation &operation;
    const Target &seen;
    const Appeal &appeal;
    const std::vector<Reply> &replies; // by version
    const std::vector<Message> &messages; // oldest first
    const User &actor;
    const Region &region;
    const QDateTime &now;

    const Arguments &args() const { return operation.args; }
    QString words() const { return args().text.trimmed(); }
    const User *user(qint64 id) const;
    const Executor *executor(qint64 id) const;

    /// The appeal as it is, with the outcome and nothing else.
    Effect unchanged(Outcome outcome, Reason reason, qint64 who = 0, const QDateTime &when = {}) const;
    Effect rejected(Reason reason) const { return unchanged(Outcome::Rejected, reason); }
    Effect noop(qint64 who = 0, const QDateTime &when = {}) const
    {
        return unchanged(Outcome::Noop, Reason::AlreadySo, who, when);
    }
    Effect conflict(Reason reason, qint64 who = 0, const QDateTime &when = {}) const
    {
        return unchanged(Outcome::Conflict, reason, who, when);
    }
    /// The appeal one revision further, to be changed by the caller, and the line of history about it.
    Effect applied(MessageKind kind, const QString &text = {}) const;
    Message line(MessageKind kind, const QString &text = {}) const;

    /// Somebody has to be working on it. A done one refuses: by conflict when the author could not know.
    std::optional<Effect> refusalUnlessOpen() const;
    /// Who stands in the way as far as the replies tell.
    Effect statusMoved() const;
    /// When the appeal came to whose it is now, as far as the history tells.
    QDateTime ownedSince() const;
    /// Given to somebody else since the author looked: he does not act over the new owner.
    bool givenToAnother() const;
    /// Where an appeal waits when nobody works on it just now.
    Status restingStatus() const;
    /// Words that the citizen is to read: some, and no more than his channel takes.
    std::optional<Effect> refusalOfText() const;
};

/// Keeps the act as a proposal for the one who has the appeal now.
Effect proposed(const Case &question, Reason reason, qint64 who);
/// Of an act that decides about a proposal: there is none such, it is another's to decide about, or somebody has already.
std::optional<Effect> refusalOfDecision(const Case &question);
/// Adds to the effect of an act what accepting its proposal means.
void acceptProposal(const Case &question, Effect &effect);
/// The clock stood until now; what was left of the term is left still.
void endPause(const Case &question, Effect &effect);
/// Promises that an act carries: too many, or not such.
std::optional<Effect> refusalOfPromises(const Case &question);
/// No more of them than an act may tell.
QList<Promise> asWritten(const QList<Promise> &promises);
/// From now on they run.
void makePromises(const Case &question, Effect &effect, const QList<Promise> &promises, qint64 by);
/// A reply made from a master text that is no longer the current one, or of an incident the appeal is not in any more.
std::optional<Effect> refusalOfMaster(const Case &question, const Reply &reply);
/// The same of a reply to be made, and one that would go over a text of somebody's own, or say again what is said.
std::optional<Effect> refusalOfMasterText(const Case &question);
/// May this user be given appeals?
std::optional<Reason> whyNotAssignable(const Case &question, qint64 user);

Effect take(const Case &);
Effect release(const Case &);
Effect assign(const Case &);
Effect reassign(const Case &);
Effect notOurs(const Case &);
Effect involve(const Case &);
Effect classify(const Case &);
Effect prioritise(const Case &);
Effect flag(const Case &);
Effect hold(const Case &);
Effect resume(const Case &);
Effect comment(const Case &);
Effect tag(const Case &);
Effect submitReply(const Case &);
Effect approveReply(const Case &);
Effect returnReply(const Case &);
Effect publishReply(const Case &);
Effect close(const Case &);
Effect reopen(const Case &);
Effect answerInterim(const Case &);
Effect prolong(const Case &);
Effect promise(const Case &);
Effect keepPromise(const Case &);
Effect propose(const Case &);
Effect declineProposal(const Case &);

} // namespace vakhta
