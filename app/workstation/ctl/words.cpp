#include "app/workstation/ctl/words.h"

using namespace Qt::StringLiterals;

namespace vakhta::ctl {

QString actName(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Take: return u"take"_s;
    case OperationKind::Release: return u"release"_s;
    case OperationKind::Assign: return u"assign"_s;
    case OperationKind::Reassign: return u"reassign"_s;
    case OperationKind::Classify: return u"classify"_s;
    case OperationKind::Prioritise: return u"prioritise"_s;
    case OperationKind::Flag: return u"flag"_s;
    case OperationKind::Hold: return u"hold"_s;
    case OperationKind::Resume: return u"resume"_s;
    case OperationKind::Comment: return u"comment"_s;
    case OperationKind::Tag: return u"tag"_s;
    case OperationKind::SubmitReply: return u"submit reply"_s;
    case OperationKind::ApproveReply: return u"approve reply"_s;
    case OperationKind::ReturnReply: return u"return reply"_s;
    case OperationKind::PublishReply: return u"publish reply"_s;
    case OperationKind::Close: return u"close"_s;
    case OperationKind::Reopen: return u"reopen"_s;
    case OperationKind::DeclineProposal: return u"decline proposal"_s;
    case OperationKind::Propose: return u"propose"_s;
    case OperationKind::ShareView: return u"share view"_s;
    case OperationKind::WithdrawView: return u"withdraw view"_s;
    case OperationKind::AnswerInterim: return u"answer interim"_s;
    case OperationKind::Prolong: return u"prolong"_s;
    case OperationKind::Promise: return u"promise"_s;
    case OperationKind::KeepPromise: return u"keep promise"_s;
    case OperationKind::NotOurs: return u"not ours"_s;
    case OperationKind::Merge: return u"merge into an incident"_s;
    case OperationKind::Split: return u"take out of an incident"_s;
    case OperationKind::ChangeIncident: return u"change an incident"_s;
    case OperationKind::Involve: return u"change who acts beside"_s;
    case OperationKind::Delegate: return u"name a deputy"_s;
    case OperationKind::WriteArticle: return u"write an article"_s;
    case OperationKind::WithdrawArticle: return u"withdraw an article"_s;
    case OperationKind::ChangeProfile: return u"change the region profile"_s;
    case OperationKind::Undo: return u"undo"_s;
    }
    return u"unknown act"_s;
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Applied: return u"applied"_s;
    case Outcome::Merged: return u"merged"_s;
    case Outcome::Noop: return u"was so already"_s;
    case Outcome::Conflict: return u"conflict"_s;
    case Outcome::Proposal: return u"became a proposal"_s;
    case Outcome::Rejected: return u"refused"_s;
    }
    return u"unknown outcome"_s;
}

QString reasonName(Reason reason)
{
    switch (reason) {
    case Reason::None: return {};
    case Reason::NotAllowed: return u"this role may not do it"_s;
    case Reason::NoSuchAppeal: return u"there is no such appeal"_s;
    case Reason::NoSuchExecutor: return u"there is no such executor"_s;
    case Reason::NoSuchUser: return u"there is no such user"_s;
    case Reason::AlreadyTaken: return u"somebody else has taken it"_s;
    case Reason::AlreadyAnswered: return u"it has been answered already"_s;
    case Reason::StatusMoved: return u"its status has moved meanwhile"_s;
    case Reason::AssigneeMoved: return u"it has been given to somebody else meanwhile"_s;
    case Reason::NothingToApprove: return u"there is nothing to approve"_s;
    case Reason::EmptyText: return u"the text is empty"_s;
    case Reason::TooLong: return u"the text is too long"_s;
    case Reason::AlreadySo: return u"it was so already"_s;
    case Reason::NotOpen: return u"the appeal is closed"_s;
    case Reason::Malformed: return u"the centre does not understand it"_s;
    case Reason::UserInactive: return u"the user is not active"_s;
    case Reason::NotSupported: return u"the centre can't do it"_s;
    case Reason::NoSuchProposal: return u"there is no such proposal"_s;
    case Reason::ProposalDecided: return u"it has been decided about already"_s;
    case Reason::NoSuchView: return u"there is no such view any more"_s;
    case Reason::ViewChanged: return u"another changed the view meanwhile"_s;
    case Reason::TooManyViews: return u"there are as many shared views as there may be"_s;
    case Reason::AlreadyProlonged: return u"it has been prolonged already, which is done once"_s;
    case Reason::NoSuchPromise: return u"there is no such promise"_s;
    case Reason::PromiseChanged: return u"another has moved the promise or says it is kept"_s;
    case Reason::NoSuchIncident: return u"there is no such incident any more"_s;
    case Reason::IncidentChanged: return u"another changed or closed the incident meanwhile"_s;
    case Reason::TooManyIncidents: return u"there are as many open incidents, or appeals in one, as there may be"_s;
    case Reason::MasterChanged: return u"the incident's master text is another now"_s;
    case Reason::NoSuchArticle: return u"there is no such article any more"_s;
    case Reason::ArticleChanged: return u"another changed or withdrew the article meanwhile"_s;
    case Reason::TooManyArticles: return u"there are as many articles as there may be"_s;
    case Reason::ProfileChanged: return u"another changed the region profile meanwhile"_s;
    case Reason::ProfileFaulty: return u"the region profile would have a fault"_s;
    case Reason::NoSuchFile: return u"the centre does not have one of the files"_s;
    case Reason::TooManyFiles: return u"there are more or larger files than an act may carry"_s;
    case Reason::TwoTexts: return u"two texts of the draft stand side by side"_s;
    }
    return u"unknown reason"_s;
}

static QString stateOf(const JournalEntry &entry, const QDateTime &now)
{
    const QString reason = reasonName(entry.result.reason);
    const QString outcome = outcomeName(entry.result.outcome) + (reason.isEmpty() ? QString() : u": "_s + reason);
    switch (entry.state) {
    case EntryState::Waiting:
        return entry.notBefore > now ? u"waiting, can be undone until "_s + entry.notBefore.toLocalTime().toString(u"HH:mm:ss"_s)
                                     : u"waiting"_s;
    case EntryState::Sending: return u"on its way"_s;
    case EntryState::Done: return u"done, "_s + outcome;
    case EntryState::Attention: return u"needs attention, "_s + outcome;
    case EntryState::Cancelled: return u"cancelled"_s;
    }
    return u"unknown state"_s;
}

QString lineOf(const JournalEntry &entry, const QDateTime &now)
{
    const auto &targets = entry.operation.targets;
    QString appeal = entry.number;
    if (appeal.isEmpty() && !targets.empty())
        appeal = u"appeal "_s + QString::number(targets.front().appeal);
    if (targets.empty())
        appeal = entry.title; // the shared view's or the incident's
    if (targets.size() > 1)
        appeal += u" and %1 more"_s.arg(targets.size() - 1);
    return u"%1  %2  %3  %4"_s.arg(entry.operation.composedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                   actName(entry.operation.kind).leftJustified(13), appeal, stateOf(entry, now));
}

Trouble troubleOf(const Error &error, const QString &profile)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        return {Exit::SignIn, u"The centre refuses the name or the password (%1)."_s.arg(error.detail)};
    case Error::Kind::Offline:
        return {Exit::Offline, u"The centre does not answer: %1. What was done here is kept; try again later."_s.arg(error.detail)};
    case Error::Kind::Rejected:
        return {Exit::Foreign, u"What answers at this address is not a centre of Vakhta: %1. Check the address and the network."_s
                                   .arg(error.detail)};
    case Error::Kind::Conflict:
        return {Exit::Taken, u"The profile %1 can't be used for this: %2."_s.arg(profile, error.detail)};
    case Error::Kind::DiskFull:
        return {Exit::DiskFull, u"The disk is full. Make room and start again: nothing that was done here is lost."_s};
    case Error::Kind::NotFound:
        return {Exit::NoProfile, u"There is no profile in %1. 'vakhtactl sync' with --centre, --user and --password-stdin makes one."_s
                                     .arg(profile)};
    case Error::Kind::Damaged:
        return {Exit::Failed, u"The profile %1 can't be read: its files are damaged, or its key is missing or another one (%2). "
                              "Its files were left as they are."_s.arg(profile, error.detail)};
    case Error::Kind::TooNew:
        return {Exit::Failed, u"A later version of the program wrote the profile %1. Use that version."_s.arg(profile)};
    case Error::Kind::DiskFails:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
        return {Exit::Failed, u"The profile %1 can't be used: %2."_s.arg(profile, error.detail)};
    }
    return {Exit::Failed, error.detail};
}

static QString wordsFor(KeyNeed need, const KeyWays &ways, const QString &profile)
{
    switch (need) {
    case KeyNeed::Nothing: break;
    case KeyNeed::Passphrase:
        return u"The profile %1 opens with its passphrase: add --passphrase-file FILE or --passphrase-stdin."_s.arg(profile);
    case KeyNeed::NewPassphrase:
        return u"There is no keyring here to hold the key of the profile %1. Choose a passphrase and add --passphrase-file FILE or "
               "--passphrase-stdin, or let the key lie in the open: --key-file FILE."_s.arg(profile);
    case KeyNeed::Lost:
        return ways.file.isEmpty() ? u"The key of the profile %1 is missing: neither the keyring nor a passphrase gives it. Its files were left "
                                     "as they are."_s.arg(profile)
                                   : u"The key of the profile %1 is in %2: add --key-file with this file."_s.arg(profile, ways.file);
    }
    return {};
}

Trouble keyTrouble(const Result<KeyNeed> &need, const KeyWays &ways, const QString &profile)
{
    if (need)
        return {Exit::Locked, wordsFor(*need, ways, profile)};
    if (need.error().kind == Error::Kind::Unauthorized)
        return {Exit::Locked, u"This does not open the profile %1: %2. Its files were left as they are."_s.arg(profile, need.error().detail)};
    return troubleOf(need.error(), profile);
}

} // namespace vakhta::ctl
