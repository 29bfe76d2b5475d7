#include "ui/text/status_banner_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int offlineBannerSeconds = 60;

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("StatusBanner", source, nullptr, n);
}

QString waitingWords(int waiting)
{
    return waiting > 0 ? said("%n act(s) wait to be sent.", waiting) : QString();
}

StatusBanner offline(const SyncStatus &status, const LocalTime &here)
{
    const QString kept = said("Everything you do is kept here and goes out by itself.");
    return {StatusBanner::Tone::Warn, u"wifi-off"_s, said("No connection since %1. Work goes on.").arg(clockText(status.since, here)),
            (kept + u' ' + waitingWords(status.waiting)).trimmed(), {}, StatusBanner::Action::None};
}

std::optional<StatusBanner> online(const SyncStatus &status, bool returned)
{
    if (status.firstSync)
        return StatusBanner{StatusBanner::Tone::Quiet, u"refresh-cw"_s,
                            status.toLoad > 0 ? said("Loading appeals: %1 of %2.").arg(numberText(status.loaded), numberText(status.toLoad))
                                              : said("Loading appeals."),
                            said("Open ones are here already, work can begin."), {}, StatusBanner::Action::None};
    if (!returned)
        return {};
    if (status.attention == 0)
        return StatusBanner{StatusBanner::Tone::Ok, u"circle-check"_s, said("The connection is back."), waitingWords(status.waiting), {},
                            StatusBanner::Action::None};
    return StatusBanner{StatusBanner::Tone::Warn, u"circle-alert"_s, said("The connection is back. %n act(s) need attention.", status.attention),
                        said("Your texts are kept."), said("Open the journal"), StatusBanner::Action::OpenJournal};
}

} // namespace

std::optional<StatusBanner> statusBanner(const SyncStatus &status, const LocalTime &here, bool returned)
{
    switch (status.connection) {
    case LinkState::Online:
    case LinkState::Polling: return online(status, returned);
    case LinkState::Connecting: return {};
    case LinkState::Offline:
        if (status.since.isValid() && status.since.secsTo(here.now) > offlineBannerSeconds)
            return {};
        return offline(status, here);
    case LinkState::SignedOut:
        return StatusBanner{StatusBanner::Tone::Quiet, u"log-in"_s, said("You are not signed in."), said("What you do is kept and waits."),
                            said("Sign in"), StatusBanner::Action::SignIn};
    case LinkState::SignInAgain:
        return StatusBanner{StatusBanner::Tone::Warn, u"log-in"_s, said("Sign in again."),
                            (said("Drafts are in their places.") + u' ' + waitingWords(status.waiting)).trimmed(), said("Sign in"),
                            StatusBanner::Action::SignIn};
    case LinkState::Foreign:
        return StatusBanner{StatusBanner::Tone::Danger, u"circle-alert"_s, said("Something else answers in place of the centre."),
                            said("Nothing is sent there. Check the address and the network."), said("Sign in"), StatusBanner::Action::SignIn};
    case LinkState::DiskFull:
        return StatusBanner{StatusBanner::Tone::Danger, u"hard-drive"_s, said("There is no space on the disk. Only reading is possible."),
                            said("What was saved is whole. Free some space and work goes on by itself."), {}, StatusBanner::Action::None};
    case LinkState::Damaged:
        return StatusBanner{StatusBanner::Tone::Warn, u"hard-drive"_s, said("The appeals on this computer were damaged and are being loaded anew."),
                            said("Drafts and unsent acts are whole."), {}, StatusBanner::Action::None};
    }
    return {};
}

} // namespace vakhta
