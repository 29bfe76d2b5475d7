#pragma once

#include "app/core/region_clock.h"
#include "app/core/reply_words.h"
#include "app/core/region.h"

#include <optional>

namespace vakhta {

/// The latest moment a sentence tells: «до 15 мая», «завтра в 10:00», «в течение 5 рабочих дней», «до конца недели»; none: it tells
/// none that is still ahead. Both are of the region's wall clock. What tellsWhen() accepts but nobody can count («в этом сезоне») is none.
std::optional<LocalMoment> timeTold(const ReplyWords &words, const Sentence &sentence, const Profile &profile, const LocalMoment &now);

/// The same of a whole text: the latest of all its sentences.
std::optional<LocalMoment> timeTold(const QString &text, const Profile &profile, const LocalMoment &now);

/// The year meant by a day without one: of those that are possible the nearest to today. «15 января» in December is the next January.
QDate nearestDay(int day, int month, const QDate &today);

} // namespace vakhta
