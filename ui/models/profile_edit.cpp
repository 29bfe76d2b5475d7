#include "ui/models/profile_edit.h"

#include "ui/text/profile_text.h"

#include <algorithm>

namespace vakhta {

void ProfileEdit::setRegion(const Region &region)
{
    const bool same = region.profile == m_region.profile && region.topics == m_region.topics;
    m_region = region;
    if (same)
        return;
    const RebasedProfile made = rebased(m_base, m_edited, region.profile);
    for (const ProfilePart part : made.both) {
        if (std::find(m_both.begin(), m_both.end(), part) == m_both.end())
            m_both.push_back(part);
    }
    m_base = region.profile;
    m_edited = made.profile;
    follow();
    emit replaced();
}

void ProfileEdit::take(const Profile &profile)
{
    m_edited = rebased(m_base, profile, m_base).profile;
    follow();
    emit replaced();
}

void ProfileEdit::takeRefused(const Profile &profile)
{
    const RebasedProfile made = rebased(m_sentBase.value_or(m_base), profile, m_base);
    m_edited = made.profile;
    m_both = m_sentBase ? made.both : changedParts(); // whose change it was nobody knows any more
    follow();
    emit replaced();
}

void ProfileEdit::revert(ProfilePart part)
{
    Profile kept = m_base;
    for (const ProfilePart changed : changedParts()) {
        if (changed != part)
            put(changed, kept, m_edited);
    }
    m_edited = kept;
    follow();
    emit replaced();
}

void ProfileEdit::discard()
{
    m_edited = m_base;
    follow();
    emit replaced();
}

void ProfileEdit::follow()
{
    std::erase_if(m_both, [this](ProfilePart part) { return isSame(part, m_edited, m_base); });
    m_faults = faultsOf(m_edited, m_region.topics);
}

std::vector<ProfilePart> ProfileEdit::changedParts() const
{
    std::vector<ProfilePart> parts;
    for (int i = 0; i < profilePartCount; ++i) {
        if (!isSame(ProfilePart(i), m_edited, m_base))
            parts.push_back(ProfilePart(i));
    }
    return parts;
}

QString ProfileEdit::faultAt(const QString &place) const
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&](const ProfileFault &fault) {
        return fault.place == place || fault.place.startsWith(place + u'/');
    });
    return found == m_faults.end() ? QString() : faultText(*found);
}

} // namespace vakhta
