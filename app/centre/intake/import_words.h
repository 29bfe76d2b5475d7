#pragma once

#include "app/core/appeal.h"

#include <optional>

namespace vakhta::centre {

/// Where an incident stands by the source system's own name of its step; nothing: a name that says nothing to us.
std::optional<Status> statusOfStep(const QString &step);

/// Of the feedback platform: stage («Завершено») and status («Отправлен ответ заявителю»).
std::optional<Status> statusOfStage(const QString &stage, const QString &status, bool rated);

/// The channel that a post's address belongs to.
Channel channelOfLink(const QString &link);
/// By the feedback platform's code of a source («MED_DOC_EPGU», «MOBILE_APP»).
Channel channelOfSource(const QString &source);

} // namespace vakhta::centre
