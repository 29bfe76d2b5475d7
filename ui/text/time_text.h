#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace vakhta {

struct Profile;

/// The clock on the region's wall: what every written time is measured against.
struct LocalTime
{
    QDateTime now; // UTC
    QTimeZone zone;

    static LocalTime of(const QDateTime &now, const Profile &profile);
    QDateTime local(const QDateTime &at) const { return at.toTimeZone(zone); }
    QDate today() const { return local(now).date(); }
};

/// «13:41».
QString clockText(const QDateTime &at, const LocalTime &here);
/// «12 мая», with the year when it is not this one.
QString dateText(const QDate &date, const LocalTime &here);
/// «сегодня в 13:39», «вчера в 10:05», «Пт 8 мая, 11:20»: for sentences.
QString whenText(const QDateTime &at, const LocalTime &here);
/// «Пт 8 мая».
QString dayText(const QDate &date, const LocalTime &here);
/// «Пт 8 мая, 11:20»: for columns.
QString stampText(const QDateTime &at, const LocalTime &here);
/// «до 14:20», «до завтра, 10:30», «до 13 мая»: a deadline as a chip says it.
QString untilText(const QDateTime &due, const LocalTime &here);
/// «38 мин», «1 ч 12 мин», «3 дня»: for chips. Never negative.
QString shortDuration(int minutes);
/// «38 минут», «1 час 12 минут», «3 дня»: for sentences.
QString longDuration(int minutes);

/// «284 316» with U+00A0, in every language.
QString numberText(qint64 number);
/// «№ 84 117».
QString appealNumber(const QString &number);

} // namespace vakhta
