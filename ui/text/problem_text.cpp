#include "ui/text/problem_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("Problem", source);
}

} // namespace

Problem problemOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return {said("This appeal is no longer on this computer."), said("Your drafts are kept."),
                said("It may have been handed to others; choose another one.")};
    case Error::Kind::Conflict:
        return {said("This has already been done in another way."), said("Your text is kept."),
                said("Look at the journal and choose what to do.")};
    case Error::Kind::Offline:
        return {said("The centre does not answer."), said("Everything you do is kept here."),
                said("It will go out by itself when the connection returns.")};
    case Error::Kind::Unauthorized:
        return {said("The sign-in has ended."), said("Drafts and unsent acts are kept."), said("Sign in again.")};
    case Error::Kind::Rejected:
        return {said("The rules do not allow this."), said("Nothing has changed."), said("Ask the supervisor.")};
    case Error::Kind::Storage:
        return {said("The file on this computer could not be read."), said("Drafts and unsent acts are kept."),
                said("Try again; if it fails once more, load the appeals anew.")};
    case Error::Kind::DiskFull:
        return {said("There is no space on the disk."), said("What was saved is whole."),
                said("Free some space; until then only reading is possible.")};
    case Error::Kind::Damaged:
        return {said("The file on this computer is damaged."), said("Drafts and unsent acts are kept."),
                said("The appeals will be loaded anew, it takes about a minute.")};
    case Error::Kind::TooNew:
        return {said("A later version of the program wrote this file."), said("Nothing in it has changed."),
                said("Start the later version.")};
    case Error::Kind::Cancelled:
        return {said("The act was stopped."), said("Nothing has changed."), said("Try again.")};
    }
    return {};
}

Problem signInProblem(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
        return {said("The centre does not answer at this address."), {}, said("Check the address, or work offline.")};
    case Error::Kind::Unauthorized:
        return {said("This name and password do not fit."), {}, said("Check the keyboard layout and type again.")};
    case Error::Kind::Rejected:
        return {said("Something else answers at this address, not the centre."), {}, said("Check the address.")};
    case Error::Kind::Conflict:
        return {said("This folder belongs to another user or centre."), said("His drafts are kept."),
                said("Start with another folder.")};
    case Error::Kind::NotFound:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
    case Error::Kind::DiskFull:
    case Error::Kind::Damaged:
    case Error::Kind::TooNew: break;
    }
    return problemOf(kind);
}

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::None: return {};
    case Reason::NotAllowed: return said("your role does not allow this");
    case Reason::NoSuchAppeal: return said("the centre has no such appeal");
    case Reason::NoSuchExecutor: return said("the centre has no such executor");
    case Reason::NoSuchUser: return said("the centre has no such user");
    case Reason::AlreadyTaken: return said("already taken into work");
    case Reason::AlreadyAnswered: return said("already answered");
    case Reason::StatusMoved: return said("the state has changed meanwhile");
    case Reason::AssigneeMoved: return said("handed to another operator meanwhile");
    case Reason::NothingToApprove: return said("nothing waits for approval");
    case Reason::EmptyText: return said("the text is empty");
    case Reason::TooLong: return said("the text is longer than the channel allows");
    case Reason::AlreadySo: return said("it was so already");
    case Reason::NotOpen: return said("the appeal is closed");
    case Reason::Malformed: return said("the centre did not understand the act");
    case Reason::UserInactive: return said("this user no longer works here");
    case Reason::NotSupported: return said("the centre does not support this yet");
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
        return said("%1: %2").arg(reason, who->name);
    return said("%1: %2, %3").arg(reason, who->name, whenText(result.when, here));
}

QString connectionText(const SyncStatus &status, const LocalTime &here)
{
    const QString since = clockText(status.since.isValid() ? status.since : here.now, here);
    switch (status.connection) {
    case LinkState::SignedOut: return said("Not signed in, working with what is here");
    case LinkState::Connecting: return said("Connecting to the centre");
    case LinkState::Online:
    case LinkState::Polling:
        if (!status.lastSync.isValid())
            return said("Connected to the centre");
        return said("Connected to the centre, updated at %1").arg(clockText(status.lastSync, here));
    case LinkState::Offline: return said("No connection since %1, working with what is here").arg(since);
    case LinkState::SignInAgain: return said("The sign-in ended at %1, sign in again").arg(since);
    case LinkState::Foreign: return said("Something else answers in place of the centre");
    case LinkState::DiskFull: return said("No space on the disk, reading only");
    case LinkState::Damaged: return said("The appeals on this computer are being loaded anew");
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
    case LinkState::Damaged: return u"hard-drive"_s;
    }
    return u"wifi-off"_s;
}

} // namespace vakhta
