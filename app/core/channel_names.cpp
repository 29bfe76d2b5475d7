#include "app/core/channel_names.h"

namespace vakhta {

int replyLimitOf(Channel channel, const Profile &profile)
{
    const std::string_view name = channelNames[size_t(channel)];
    return profile.replyLimits.value(QString::fromLatin1(name.data(), qsizetype(name.size())));
}

} // namespace vakhta
