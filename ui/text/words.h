#pragma once

#include "app/core/operation.h"

#include <QString>

namespace vakhta {

/// The user's words for the values of the core; every switch is without default, so that a new value has to find its words.
QString statusText(Status status);
/// The state of an appeal as a Lucide icon.
QString statusIcon(Status status);
QString priorityText(Priority priority);
QString roleText(Role role);
QString systemText(System system);
/// «ВКонтакте», for sentences and filters.
QString channelText(Channel channel);
/// «ВК»: the mark in the tile. Names of networks are outlined, the platform's channels filled.
QString channelMark(Channel channel);
bool isSocial(Channel channel);
QString replyStateText(ReplyState state);
/// What the user did, as the outbox names it: «Ответ на согласование», «Назначить».
QString operationText(OperationKind kind);

} // namespace vakhta
