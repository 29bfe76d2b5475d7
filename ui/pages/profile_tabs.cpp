#include "ui/pages/profile_tabs.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

QString tabText(ProfileTab tab)
{
    switch (tab) {
    case ProfileTab::Hours: return QCoreApplication::translate("ProfileTab", "Hours");
    case ProfileTab::Calendar: return QCoreApplication::translate("ProfileTab", "Calendar");
    case ProfileTab::Deadlines: return QCoreApplication::translate("ProfileTab", "Terms");
    case ProfileTab::Replies: return QCoreApplication::translate("ProfileTab", "Replies");
    case ProfileTab::Templates: return QCoreApplication::translate("ProfileTab", "Templates");
    }
    return {};
}

std::vector<ProfilePart> partsOf(ProfileTab tab)
{
    switch (tab) {
    case ProfileTab::Hours: return {ProfilePart::Hours, ProfilePart::Answering};
    case ProfileTab::Calendar: return {ProfilePart::Calendar};
    case ProfileTab::Deadlines: return {ProfilePart::Deadlines};
    case ProfileTab::Replies: return {ProfilePart::Checks, ProfilePart::Proof, ProfilePart::Channels};
    case ProfileTab::Templates: return {ProfilePart::Templates};
    }
    return {};
}

bool holdsAny(ProfileTab tab, const std::vector<ProfilePart> &parts)
{
    const std::vector<ProfilePart> own = partsOf(tab);
    return std::find_first_of(parts.begin(), parts.end(), own.begin(), own.end()) != parts.end();
}

ProfileTab tabOf(const QString &place)
{
    const QString list = place.section(u'/', 0, 0);
    if (list == u"deadlines"_s)
        return ProfileTab::Deadlines;
    if (list == u"templates"_s)
        return ProfileTab::Templates;
    if (list == u"checksOff"_s || list == u"proofTopics"_s || list == u"replyLimits"_s)
        return ProfileTab::Replies;
    const bool calendar = list == u"calendarUntil"_s || list == u"daysOff"_s || list == u"shortDays"_s || list == u"workingWeekends"_s || list == u"movedDays"_s;
    return calendar ? ProfileTab::Calendar : ProfileTab::Hours;
}

} // namespace vakhta
