#include "ui/text/time_text.h"

#include "app/core/region.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int dayMinutes = 24 * 60;

class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(Time)
};

QString capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

} // namespace

LocalTime LocalTime::of(const QDateTime &now, const Profile &profile)
{
    const QTimeZone zone(profile.timeZone.toUtf8());
    return {now, zone.isValid() ? zone : QTimeZone::utc()};
}

QString clockText(const QDateTime &at, const LocalTime &here)
{
    return here.local(at).time().toString(u"HH:mm"_s);
}

QString dateText(const QDate &date, const LocalTime &here)
{
    const bool thisYear = date.year() == here.today().year();
    return QLocale().toString(date, thisYear ? u"d\u00a0MMMM"_s : u"d\u00a0MMMM\u00a0yyyy"_s);
}

QString dayText(const QDate &date, const LocalTime &here)
{
    return capitalised(QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat)) + u' ' + dateText(date, here);
}

QString stampText(const QDateTime &at, const LocalTime &here)
{
    const QDate day = here.local(at).date();
    return TimeWords::tr("%1, %2").arg(dayText(day, here), clockText(at, here));
}

QString whenText(const QDateTime &at, const LocalTime &here)
{
    const QDate day = here.local(at).date();
    if (day == here.today())
        return TimeWords::tr("today at %1").arg(clockText(at, here));
    if (day == here.today().addDays(-1))
        return TimeWords::tr("yesterday at %1").arg(clockText(at, here));
    if (day == here.today().addDays(1))
        return TimeWords::tr("tomorrow at %1").arg(clockText(at, here));
    return stampText(at, here);
}

QString untilText(const QDateTime &due, const LocalTime &here)
{
    const QDate day = here.local(due).date();
    if (day == here.today())
        return TimeWords::tr("by %1").arg(clockText(due, here));
    if (day == here.today().addDays(1))
        return TimeWords::tr("by tomorrow, %1").arg(clockText(due, here));
    return TimeWords::tr("by %1").arg(dateText(day, here));
}

QString shortDuration(int minutes)
{
    if (minutes >= 2 * dayMinutes)
        return TimeWords::tr("%n day(s)", nullptr, minutes / dayMinutes);
    if (minutes >= dayMinutes || (minutes >= 60 && minutes % 60 == 0)) // over a day nobody counts minutes
        return TimeWords::tr("%1 h").arg(minutes / 60);
    if (minutes >= 60)
        return TimeWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    return TimeWords::tr("%1 min").arg(std::max(0, minutes));
}

QString longDuration(int minutes)
{
    if (minutes >= 2 * dayMinutes)
        return TimeWords::tr("%n day(s)", nullptr, minutes / dayMinutes);
    QStringList parts;
    if (minutes >= 60)
        parts << TimeWords::tr("%n hour(s)", nullptr, minutes / 60);
    if (minutes < 60 || minutes % 60)
        parts << TimeWords::tr("%n minute(s)", nullptr, std::max(0, minutes % 60));
    return parts.join(u' ');
}

QString numberText(qint64 number)
{
    QString digits = QString::number(std::abs(number));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar(0x00a0));
    return number < 0 ? u"−"_s + digits : digits;
}

QString appealNumber(const QString &number)
{
    const bool digits = !number.isEmpty() && number.size() <= 9
        && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return QCoreApplication::translate("Appeal", "No. %1").arg(digits ? numberText(number.toLongLong()) : number);
}

} // namespace vakhta
