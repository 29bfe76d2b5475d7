#pragma once

#include "app/core/appeal.h"
#include "app/core/region.h"
#include "ui/text/time_text.h"

namespace vakhta {

/// A promise is told of from noon of the day before, by the region's clock.
inline const QTime promiseHour(12, 0);
QDateTime promiseReminder(const QDateTime &due, const LocalTime &here);

/// «обещано 12 мая»: a promise as a chip says it.
QString promisedText(const QDateTime &due, const LocalTime &here);
/// «Пт 15 мая, 18:00, осталось 3 дня», «Пт 8 мая, 18:00, просрочено на 4 дня».
QString promiseDueText(const QDateTime &due, const LocalTime &here);
/// Who promised it when, or when it was kept and who says so.
QString promiseMakerText(const Promise &promise, const Region &region, const LocalTime &here);

} // namespace vakhta
