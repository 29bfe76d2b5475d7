#pragma once

#include "app/core/region.h"

namespace vakhta {

/// What the editor edits, a part at a time: two people who change different parts do not meet.
enum class ProfilePart { Hours, Calendar, Deadlines, Answering, Channels, Checks, Proof, Templates };
inline constexpr int profilePartCount = int(ProfilePart::Templates) + 1;

bool isSame(ProfilePart part, const Profile &one, const Profile &other);
void put(ProfilePart part, Profile &into, const Profile &from);

/// An edit begun on `base`, as it is over what the profile has become since.
struct RebasedProfile
{
    Profile profile;               // its own parts, and the others as they are now; with the revision of now
    std::vector<ProfilePart> both; // changed here and there: the edit's stands in `profile`
};
RebasedProfile rebased(const Profile &base, const Profile &edited, const Profile &now);

} // namespace vakhta
