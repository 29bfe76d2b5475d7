#include "ui/text/time_text.h"

#include "app/core/region.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int dayMinutes = 24 * 60;

QString tr(const char *source, int n = -1)
{
    return QCoreApplication::translate("Time", source, nullptr, n);
}

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

QString stampText(const QDateTime &at, const LocalTime &here)
{
    const QDate day = here.local(at).date();
    return tr("%1 %2, %3").arg(capitalised(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat)), dateText(day, here),
                               clockText(at, here));
}

QString whenText(const QDateTime &at, const LocalTime &here)
{
    const QDate day = here.local(at).date();
    if (day == here.today())
        return tr("today at %1").arg(clockText(at, here));
    if (day == here.today().addDays(-1))
        return tr("yesterday at %1").arg(clockText(at, here));
    if (day == here.today().addDays(1))
        return tr("tomorrow at %1").arg(clockText(at, here));
    return stampText(at, here);
}

QString untilText(const QDateTime &due, const LocalTime &here)
{
    const QDate day = here.local(due).date();
    if (day == here.today())
        return tr("by %1").arg(clockText(due, here));
    if (day == here.today().addDays(1))
        return tr("by tomorrow, %1").arg(clockText(due, here));
    return tr("by %1").arg(dateText(day, here));
}

QString shortDuration(int minutes)
{
    if (minutes >= 2 * dayMinutes)
        return tr("%n day(s)", minutes / dayMinutes);
    if (minutes >= 60 && minutes % 60 == 0)
        return tr("%1 h").arg(minutes / 60);
    if (minutes >= 60)
        return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    return tr("%1 min").arg(std::max(0, minutes));
}

QString longDuration(int minutes)
{
    if (minutes >= 2 * dayMinutes)
        return tr("%n day(s)", minutes / dayMinutes);
    QStringList parts;
    if (minutes >= 60)
        parts << tr("%n hour(s)", minutes / 60);
    if (minutes < 60 || minutes % 60)
        parts << tr("%n minute(s)", std::max(0, minutes % 60));
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
