#pragma once

#include "app/core/profile_change.h"
#include "app/core/profile_faults.h"

#include <QObject>

#include <optional>

namespace vakhta {

/// The region profile under the editor's hand: what it is, and what was changed of it. Lives on the GUI thread, owned by its page.
class ProfileEdit final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the region is by now. An edit goes on over it: parts that were not touched follow.
    void setRegion(const Region &region);
    const Region &region() const { return m_region; }
    const Profile &profile() const { return m_edited; }

    template <typename Change>
    void change(Change change)
    {
        change(m_edited);
        follow();
        emit changed();
    }
    /// The parts of a file's profile.
    void take(const Profile &profile);
    /// An act carries the edit; should it be refused, takeRefused() makes an edit of it again, over what the profile is by now.
    void sent() { m_sentBase = m_base; }
    void takeRefused(const Profile &profile);
    /// The part is again as the region has it.
    void revert(ProfilePart part);
    void discard();

    bool isChanged() const { return !changedParts().empty(); }
    std::vector<ProfilePart> changedParts() const;
    /// Changed here, and by somebody else since the edit began.
    const std::vector<ProfilePart> &metParts() const { return m_both; }
    const std::vector<ProfileFault> &faults() const { return m_faults; }
    /// The first at this place or within it, in words; empty: none.
    QString faultAt(const QString &place) const;

signals:
    /// The hand changed something.
    void changed();
    /// Fields have to be read anew.
    void replaced();

private:
    void follow();

    Region m_region;
    Profile m_base; // what the edit began with
    Profile m_edited;
    std::optional<Profile> m_sentBase; // what the last act began with; none: that was before this start
    std::vector<ProfilePart> m_both;
    std::vector<ProfileFault> m_faults;
};

} // namespace vakhta
