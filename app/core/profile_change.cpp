#include "app/core/profile_change.h"

namespace vakhta {

namespace {
/// The members of a part, to be compared and put over.
template <typename Of>
auto ofPart(ProfilePart part, Of &&of)
{
    switch (part) {
    case ProfilePart::Hours: return of(&Profile::dayStart, &Profile::dayEnd, &Profile::lunchStart, &Profile::lunchEnd, &Profile::shiftStart, &Profile::shiftEnd);
    case ProfilePart::Calendar: return of(&Profile::daysOff, &Profile::shortDays, &Profile::workingWeekends, &Profile::movedDays, &Profile::calendarUntil);
    case ProfilePart::Deadlines: return of(&Profile::deadlines);
    case ProfilePart::Answering: return of(&Profile::approvalMinutes, &Profile::publishOnApproval, &Profile::mostProlongDays, &Profile::prolongNotice);
    case ProfilePart::Channels: return of(&Profile::replyLimits);
    case ProfilePart::Checks: return of(&Profile::checksOff);
    case ProfilePart::Proof: return of(&Profile::proofTopics);
    case ProfilePart::Templates: return of(&Profile::templates);
    }
    return of();
}
} // namespace

void put(ProfilePart part, Profile &into, const Profile &from)
{
    ofPart(part, [&](auto... member) {
        ((into.*member = from.*member), ...);
        return true;
    });
}

bool isSame(ProfilePart part, const Profile &one, const Profile &other)
{
    return ofPart(part, [&](auto... member) { return ((one.*member == other.*member) && ...); });
}

RebasedProfile rebased(const Profile &base, const Profile &edited, const Profile &now)
{
    RebasedProfile made{.profile = now, .both = {}};
    for (int i = 0; i < profilePartCount; ++i) {
        const auto part = ProfilePart(i);
        if (isSame(part, edited, base) || isSame(part, edited, now))
            continue;
        put(part, made.profile, edited);
        if (!isSame(part, now, base))
            made.both.push_back(part);
    }
    return made;
}

} // namespace vakhta
