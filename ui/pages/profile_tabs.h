#pragma once

#include "app/core/profile_change.h"

#include <QString>

namespace vakhta {

/// The pages of the profile's editor.
enum class ProfileTab { Hours, Calendar, Deadlines, Replies, Templates };
inline constexpr int profileTabCount = int(ProfileTab::Templates) + 1;

QString tabText(ProfileTab tab);
std::vector<ProfilePart> partsOf(ProfileTab tab);
bool holdsAny(ProfileTab tab, const std::vector<ProfilePart> &parts);
/// Where a place like «deadlines/3/code» is edited.
ProfileTab tabOf(const QString &place);

} // namespace vakhta
