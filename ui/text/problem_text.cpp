#include "ui/text/problem_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

class ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(Problem)
};

} // namespace

Problem problemOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return {ProblemWords::tr("This appeal is no longer on this computer."), ProblemWords::tr("Your drafts are kept."),
                ProblemWords::tr("It may have been handed to others; choose another one.")};
    case Error::Kind::Conflict:
        return {ProblemWords::tr("This has already been done in another way."), ProblemWords::tr("Your text is kept."),
                ProblemWords::tr("Look at the journal and choose what to do.")};
    case Error::Kind::Offline:
        return {ProblemWords::tr("The centre does not answer."), ProblemWords::tr("Everything you do is kept here."),
                ProblemWords::tr("It will go out by itself when the connection returns.")};
    case Error::Kind::Unauthorized:
        return {ProblemWords::tr("The sign-in has ended."), ProblemWords::tr("Drafts and unsent acts are kept."), ProblemWords::tr("Sign in again.")};
    case Error::Kind::Rejected:
        return {ProblemWords::tr("The rules do not allow this."), ProblemWords::tr("Nothing has changed."), ProblemWords::tr("Ask the supervisor.")};
    case Error::Kind::Storage:
        return {ProblemWords::tr("The file on this computer could not be read."), ProblemWords::tr("Drafts and unsent acts are kept."),
                ProblemWords::tr("Try again; if it fails once more, load the appeals anew.")};
    case Error::Kind::DiskFull:
        return {ProblemWords::tr("There is no space on the disk."), ProblemWords::tr("What was saved is whole."),
                ProblemWords::tr("Free some space; until then only reading is possible.")};
    case Error::Kind::DiskFails:
        return {ProblemWords::tr("The disk does not take what is written."), ProblemWords::tr("What was saved is whole."),
                ProblemWords::tr("Tell those who look after the computer; until then only reading is possible.")};
    case Error::Kind::Damaged:
        return {ProblemWords::tr("The file on this computer is damaged."), ProblemWords::tr("Drafts and unsent acts are kept."),
                ProblemWords::tr("The appeals will be loaded anew, it takes about a minute.")};
    case Error::Kind::TooNew:
        return {ProblemWords::tr("A later version of the program wrote this file."), ProblemWords::tr("Nothing in it has changed."),
                ProblemWords::tr("Start the later version.")};
    case Error::Kind::Cancelled:
        return {ProblemWords::tr("The act was stopped."), ProblemWords::tr("Nothing has changed."), ProblemWords::tr("Try again.")};
    }
    return {};
}

Problem signInProblem(Error::Kind kind, bool appealsHere)
{
    switch (kind) {
    case Error::Kind::Offline:
        return {ProblemWords::tr("The centre does not answer at this address."), {},
                appealsHere ? ProblemWords::tr("Check the address, or work offline.") : ProblemWords::tr("Check the address and the network.")};
    case Error::Kind::Unauthorized:
        return {ProblemWords::tr("This name and password do not fit."), {}, ProblemWords::tr("Check the keyboard layout and type again.")};
    case Error::Kind::Rejected:
        return {ProblemWords::tr("Something else answers at this address, not the centre."), {}, ProblemWords::tr("Check the address.")};
    case Error::Kind::Conflict:
        return {ProblemWords::tr("This folder belongs to another user or centre."), ProblemWords::tr("His drafts are kept."),
                ProblemWords::tr("Start with another folder.")};
    case Error::Kind::NotFound:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
    case Error::Kind::DiskFull:
    case Error::Kind::DiskFails:
    case Error::Kind::Damaged:
    case Error::Kind::TooNew: break;
    }
    return problemOf(kind);
}

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::None: return {};
    case Reason::NotAllowed: return ProblemWords::tr("your role does not allow this");
    case Reason::NoSuchAppeal: return ProblemWords::tr("the centre has no such appeal");
    case Reason::NoSuchExecutor: return ProblemWords::tr("the centre has no such executor");
    case Reason::NoSuchUser: return ProblemWords::tr("the centre has no such user");
    case Reason::AlreadyTaken: return ProblemWords::tr("already taken into work");
    case Reason::AlreadyAnswered: return ProblemWords::tr("already answered");
    case Reason::StatusMoved: return ProblemWords::tr("the state has changed meanwhile");
    case Reason::AssigneeMoved: return ProblemWords::tr("handed to another operator meanwhile");
    case Reason::NothingToApprove: return ProblemWords::tr("nothing waits for approval");
    case Reason::EmptyText: return ProblemWords::tr("the text is empty");
    case Reason::TooLong: return ProblemWords::tr("the text is longer than the channel allows");
    case Reason::AlreadySo: return ProblemWords::tr("it was so already");
    case Reason::NotOpen: return ProblemWords::tr("the appeal is closed");
    case Reason::Malformed: return ProblemWords::tr("the centre did not understand the act");
    case Reason::UserInactive: return ProblemWords::tr("this user no longer works here");
    case Reason::NotSupported: return ProblemWords::tr("the centre does not support this yet");
    case Reason::NoSuchProposal: return ProblemWords::tr("there is no such proposal");
    case Reason::ProposalDecided: return ProblemWords::tr("this proposal is decided about already");
    case Reason::NoSuchView: return ProblemWords::tr("the view was withdrawn meanwhile");
    case Reason::ViewChanged: return ProblemWords::tr("another supervisor changed the view meanwhile");
    case Reason::TooManyViews: return ProblemWords::tr("there are as many shared views as there may be");
    case Reason::AlreadyProlonged: return ProblemWords::tr("the deadline was prolonged already, which is done once");
    case Reason::NoSuchPromise: return ProblemWords::tr("there is no such promise");
    case Reason::NoSuchIncident: return ProblemWords::tr("there is no such outage, or the centre does not have it yet");
    case Reason::IncidentChanged: return ProblemWords::tr("somebody has changed or closed the outage");
    case Reason::TooManyIncidents: return ProblemWords::tr("there are too many open outages, or appeals in one");
    case Reason::MasterChanged: return ProblemWords::tr("the master text of the outage is another now");
    case Reason::PromiseChanged: return ProblemWords::tr("somebody has moved the promise or says it is kept");
    case Reason::NoSuchArticle: return ProblemWords::tr("there is no such article, or the centre does not have it yet");
    case Reason::ArticleChanged: return ProblemWords::tr("somebody has changed or withdrawn the article");
    case Reason::TooManyArticles: return ProblemWords::tr("there are as many articles as there may be");
    case Reason::ProfileChanged: return ProblemWords::tr("somebody has changed the region profile");
    case Reason::ProfileFaulty: return ProblemWords::tr("the region profile would have a fault");
    case Reason::NoSuchFile: return ProblemWords::tr("the centre does not have one of the files");
    case Reason::TooManyFiles: return ProblemWords::tr("there are too many files, or too large ones");
    case Reason::TwoTexts: return ProblemWords::tr("two texts stand side by side: pick one first");
    }
    return {};
}

QString reasonText(const TargetResult &result, const Region &region, const LocalTime &here)
{
    const QString reason = reasonText(result.reason);
    const auto who = std::find_if(region.users.begin(), region.users.end(), [&](const User &user) { return user.id == result.who; });
    if (result.who == 0 || who == region.users.end() || reason.isEmpty())
        return reason;
    if (!result.when.isValid())
        return ProblemWords::tr("%1: %2").arg(reason, who->name);
    return ProblemWords::tr("%1: %2, %3").arg(reason, who->name, whenText(result.when, here));
}

namespace {
/// «120 уже закрыто».
QString countedReason(Reason reason, int count)
{
    switch (reason) {
    case Reason::NotOpen: return ProblemWords::tr("%n closed already", nullptr, count);
    case Reason::AlreadySo: return ProblemWords::tr("%n were so already", nullptr, count);
    case Reason::AlreadyTaken: return ProblemWords::tr("%n taken by colleagues", nullptr, count);
    case Reason::AssigneeMoved: return ProblemWords::tr("%n handed to others meanwhile", nullptr, count);
    case Reason::StatusMoved: return ProblemWords::tr("%n in another state meanwhile", nullptr, count);
    case Reason::NotAllowed: return ProblemWords::tr("%n not yours to change", nullptr, count);
    case Reason::NoSuchAppeal: return ProblemWords::tr("%n no longer here", nullptr, count);
    case Reason::EmptyText: return ProblemWords::tr("%n without an answer need a reason", nullptr, count);
    default: return ProblemWords::tr("%1: %2").arg(reasonText(reason), numberText(count));
    }
}
} // namespace

QString refusalText(const std::vector<TargetResult> &refused)
{
    std::map<Reason, int> counts;
    for (const TargetResult &one : refused)
        ++counts[one.reason];
    std::vector<std::pair<int, Reason>> most;
    for (const auto &[reason, count] : counts)
        most.push_back({-count, reason});
    std::sort(most.begin(), most.end());
    QStringList words;
    for (const auto &[count, reason] : most)
        words << countedReason(reason, -count);
    return words.isEmpty() ? QString() : words.join(u", "_s) + u'.';
}

QString connectionText(const SyncStatus &status, const LocalTime &here)
{
    const QString since = clockText(status.since.isValid() ? status.since : here.now, here);
    switch (status.connection) {
    case LinkState::SignedOut: return ProblemWords::tr("Not signed in, working with what is here");
    case LinkState::Connecting: return ProblemWords::tr("Connecting to the centre");
    case LinkState::Online:
    case LinkState::Polling:
        if (!status.lastSync.isValid())
            return ProblemWords::tr("Connected to the centre");
        return ProblemWords::tr("Connected to the centre, updated at %1").arg(clockText(status.lastSync, here));
    case LinkState::Offline: return ProblemWords::tr("No connection since %1, working with what is here").arg(since);
    case LinkState::SignInAgain: return ProblemWords::tr("The sign-in ended at %1, sign in again").arg(since);
    case LinkState::Foreign: return ProblemWords::tr("Something else answers in place of the centre");
    case LinkState::DiskFull: return ProblemWords::tr("No space on the disk, reading only");
    case LinkState::DiskFails: return ProblemWords::tr("The disk does not take what is written, reading only");
    case LinkState::Damaged: return ProblemWords::tr("The appeals on this computer are being loaded anew");
    }
    return {};
}

QString connectionIcon(LinkState connection)
{
    switch (connection) {
    case LinkState::Online:
    case LinkState::Polling: return u"wifi"_s;
    case LinkState::Connecting: return u"refresh-cw"_s;
    case LinkState::SignedOut:
    case LinkState::SignInAgain: return u"log-in"_s;
    case LinkState::Offline: return u"wifi-off"_s;
    case LinkState::Foreign: return u"circle-alert"_s;
    case LinkState::DiskFull:
    case LinkState::DiskFails:
    case LinkState::Damaged: return u"hard-drive"_s;
    }
    return u"wifi-off"_s;
}

} // namespace vakhta
