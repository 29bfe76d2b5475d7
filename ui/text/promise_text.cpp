#include "ui/text/promise_text.h"

#include "ui/text/names.h"

#include <QCoreApplication>

namespace vakhta {

namespace {
struct Promises
{
    Q_DECLARE_TR_FUNCTIONS(Promises)
};
} // namespace

QDateTime promiseReminder(const QDateTime &due, const LocalTime &here)
{
    return QDateTime(here.local(due).date().addDays(-1), promiseHour, here.zone);
}

QString promisedText(const QDateTime &due, const LocalTime &here)
{
    return Promises::tr("promised for %1").arg(dateText(here.local(due).date(), here));
}

QString promiseDueText(const QDateTime &due, const LocalTime &here)
{
    const int left = int(here.now.secsTo(due) / 60);
    return left < 0 ? Promises::tr("%1, overdue by %2").arg(stampText(due, here), longDuration(-left))
                    : Promises::tr("%1, %2 left").arg(stampText(due, here), longDuration(left));
}

QString promiseMakerText(const Promise &promise, const Region &region, const LocalTime &here)
{
    if (promise.isKept())
        return Promises::tr("Kept %1, says %2").arg(whenText(promise.keptAt, here), userName(region, promise.keptBy));
    return Promises::tr("Promised %1 by %2").arg(whenText(promise.madeAt, here), userName(region, promise.madeBy));
}

} // namespace vakhta
