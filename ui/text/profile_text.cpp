#include "ui/text/profile_text.h"

#include "ui/text/names.h"
#include "ui/text/time_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
class ProfileSaid
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

QString dayOf(const QDate &day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}
} // namespace

QString faultText(const ProfileFault &fault)
{
    using Why = ProfileFault::Why;
    switch (fault.why) {
    case Why::Missing: return ProfileSaid::tr("Nothing is written here: fill it in.");
    case Why::UnknownZone: return ProfileSaid::tr("There is no such time zone: write one like Europe/Moscow.");
    case Why::EndsFirst: return ProfileSaid::tr("The day ends before it begins: put a later end.");
    case Why::LunchOutside: return ProfileSaid::tr("Lunch is not within the working day: move it, or lengthen the day.");
    case Why::NoWorkingTime: return ProfileSaid::tr("Lunch takes all of the day, so that no term would ever end: shorten it.");
    case Why::OutOfRange: return ProfileSaid::tr("This takes a number from %1 to %2.").arg(numberText(fault.least), numberText(fault.most));
    case Why::TooLong: return ProfileSaid::tr("Shorten it to %n character(s).", nullptr, fault.most);
    case Why::TooMany: return ProfileSaid::tr("There may be at most %1 of these: take some out.").arg(numberText(fault.most));
    case Why::UnknownChannel: return ProfileSaid::tr("The program knows no such channel: choose another.");
    case Why::UnknownCheck: return ProfileSaid::tr("The program has no such check: take it out.");
    case Why::UnknownTopic: return ProfileSaid::tr("The region has no topic %1: choose another.").arg(fault.id);
    case Why::UnknownGap: return ProfileSaid::tr("Only {number} and {due} are filled in: take the other braces out.");
    case Why::TwiceInCalendar: return ProfileSaid::tr("%1 is a day off as well: leave one of the two.").arg(dayOf(fault.day));
    case Why::NoDayOff: return ProfileSaid::tr("%1 is no day off, so nothing can be moved there: make it one.").arg(dayOf(fault.day));
    case Why::NoWeekend: return ProfileSaid::tr("%1 is a weekday and works anyway: take the mark away.").arg(dayOf(fault.day));
    case Why::NoFinalRule: return ProfileSaid::tr("No rule gives a term for the final answer: add one.");
    }
    return {};
}

QString partText(ProfilePart part)
{
    switch (part) {
    case ProfilePart::Hours: return ProfileSaid::tr("working hours");
    case ProfilePart::Calendar: return ProfileSaid::tr("the calendar");
    case ProfilePart::Deadlines: return ProfileSaid::tr("rules of terms");
    case ProfilePart::Answering: return ProfileSaid::tr("approval and prolongation");
    case ProfilePart::Channels: return ProfileSaid::tr("lengths of replies");
    case ProfilePart::Checks: return ProfileSaid::tr("checks of replies");
    case ProfilePart::Proof: return ProfileSaid::tr("topics that need proof");
    case ProfilePart::Templates: return ProfileSaid::tr("templates");
    }
    return {};
}

QString checkMeaning(int rule)
{
    switch (rule) {
    case 1: return ProfileSaid::tr("The reply says something on the matter, and is not thanks and «considered» alone.");
    case 2: return ProfileSaid::tr("What is broken gets a day by which it is put right.");
    case 3: return ProfileSaid::tr("«Done» comes with a photo or an act, where the topic needs one.");
    case 4: return ProfileSaid::tr("Laws are named shortly, not by their full titles.");
    case 5: return ProfileSaid::tr("No field is left to fill; name and address are this citizen's.");
    case 6: return ProfileSaid::tr("Where everybody reads, nobody's telephone, address or papers stand.");
    case 7: return ProfileSaid::tr("No rating is asked for what was refused.");
    case 8: return ProfileSaid::tr("The reply fits into what its channel takes.");
    case 9: return ProfileSaid::tr("A promise has its day.");
    case 10: return ProfileSaid::tr("The citizen is not told to turn to somebody else.");
    }
    return {};
}

QString whomText(const DeadlineRule &rule, const Region &region)
{
    QStringList whom;
    if (rule.system >= 0)
        whom << systemText(System(rule.system));
    if (rule.channel >= 0)
        whom << channelText(Channel(rule.channel));
    if (rule.topic != 0)
        whom << topicName(region, rule.topic);
    if (rule.priority >= 0)
        whom << priorityText(Priority(rule.priority));
    return whom.isEmpty() ? ProfileSaid::tr("any appeal") : whom.join(u" · "_s);
}

QString anyText()
{
    return ProfileSaid::tr("any");
}

} // namespace vakhta
