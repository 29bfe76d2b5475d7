#pragma once

#include "app/core/appeal.h"
#include "app/core/region.h"

#include <array>
#include <string_view>

namespace vakhta {

/// Names of channels on the wire and in the region profile, by Channel.
inline constexpr std::array<std::string_view, 9> channelNames{"vk",     "ok",        "telegram", "max",  "portal",
                                                              "widget", "mobileApp", "phone",    "other"};
static_assert(channelNames.size() == size_t(Channel::Other) + 1);

/// The longest reply a channel takes, in characters by the region profile; 0: no limit.
int replyLimitOf(Channel channel, const Profile &profile);

} // namespace vakhta
