#include "ui/text/status_banner_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int offlineBannerSeconds = 60;

class StatusBannerWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusBanner)
};

QString waitingWords(int waiting)
{
    return waiting > 0 ? StatusBannerWords::tr("%n act(s) wait to be sent.", nullptr, waiting) : QString();
}

StatusBanner offline(const SyncStatus &status, const LocalTime &here)
{
    const QString kept = StatusBannerWords::tr("Everything you do is kept here and goes out by itself.");
    return {StatusBanner::Tone::Warn, u"wifi-off"_s, StatusBannerWords::tr("No connection since %1. Work goes on.").arg(clockText(status.since, here)),
            (kept + u' ' + waitingWords(status.waiting)).trimmed(), {}, StatusBanner::Action::None};
}

std::optional<StatusBanner> online(const SyncStatus &status, bool returned)
{
    if (status.firstSync)
        return StatusBanner{StatusBanner::Tone::Quiet, u"refresh-cw"_s,
                            status.toLoad > 0 ? StatusBannerWords::tr("Loading appeals: %1 of %2.").arg(numberText(status.loaded), numberText(status.toLoad))
                                              : StatusBannerWords::tr("Loading appeals."),
                            StatusBannerWords::tr("Open ones are here already, work can begin."), {}, StatusBanner::Action::None};
    if (!returned)
        return {};
    if (status.attention == 0)
        return StatusBanner{StatusBanner::Tone::Ok, u"circle-check"_s, StatusBannerWords::tr("The connection is back."), waitingWords(status.waiting), {},
                            StatusBanner::Action::None};
    return StatusBanner{StatusBanner::Tone::Warn, u"circle-alert"_s, StatusBannerWords::tr("The connection is back. %n act(s) need attention.", nullptr, status.attention),
                        StatusBannerWords::tr("Your texts are kept."), StatusBannerWords::tr("Open the journal"), StatusBanner::Action::OpenJournal};
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
        return StatusBanner{StatusBanner::Tone::Quiet, u"log-in"_s, StatusBannerWords::tr("You are not signed in."), StatusBannerWords::tr("What you do is kept and waits."),
                            StatusBannerWords::tr("Sign in"), StatusBanner::Action::SignIn};
    case LinkState::SignInAgain:
        return StatusBanner{StatusBanner::Tone::Warn, u"log-in"_s, StatusBannerWords::tr("Sign in again."),
                            (StatusBannerWords::tr("Drafts are in their places.") + u' ' + waitingWords(status.waiting)).trimmed(), StatusBannerWords::tr("Sign in"),
                            StatusBanner::Action::SignIn};
    case LinkState::Foreign:
        return StatusBanner{StatusBanner::Tone::Danger, u"circle-alert"_s, StatusBannerWords::tr("Something else answers in place of the centre."),
                            StatusBannerWords::tr("Nothing is sent there. Check the address and the network."), StatusBannerWords::tr("Sign in"), StatusBanner::Action::SignIn};
    case LinkState::DiskFull:
        return StatusBanner{StatusBanner::Tone::Danger, u"hard-drive"_s, StatusBannerWords::tr("There is no space on the disk. Only reading is possible."),
                            StatusBannerWords::tr("What was saved is whole. Free some space and work goes on by itself."), {}, StatusBanner::Action::None};
    case LinkState::DiskFails:
        return StatusBanner{StatusBanner::Tone::Danger, u"hard-drive"_s, StatusBannerWords::tr("The disk does not take what is written. Only reading is possible."),
                            StatusBannerWords::tr("What was saved is whole. Tell those who look after the computer; work goes on by itself once the disk obeys."), {}, StatusBanner::Action::None};
    case LinkState::Damaged:
        return StatusBanner{StatusBanner::Tone::Warn, u"hard-drive"_s, StatusBannerWords::tr("The appeals on this computer were damaged and are being loaded anew."),
                            StatusBannerWords::tr("Drafts and unsent acts are whole."), {}, StatusBanner::Action::None};
    }
    return {};
}

StatusBanner restorationBanner(const Restoration &restored, const LocalTime &here)
{
    const QString fact = restored.backupAt.isValid()
        ? StatusBannerWords::tr("The centre was restored from a copy: %1.").arg(stampText(restored.backupAt, here))
        : StatusBannerWords::tr("An older copy of the centre's data was put in its place. Noticed: %1.").arg(stampText(restored.at, here));
    const QString sums = StatusBannerWords::tr("Acts accepted again: %1, not accepted: %2.").arg(numberText(restored.accepted), numberText(restored.refused));
    return {restored.refused > 0 ? StatusBanner::Tone::Warn : StatusBanner::Tone::Quiet, u"history"_s, fact, sums, StatusBannerWords::tr("Close"),
            StatusBanner::Action::CloseRestoration};
}

} // namespace vakhta
