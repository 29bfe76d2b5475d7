#include "app/protocol/times.h"

#include <chrono>

namespace vakhta {

namespace {
using namespace std::chrono;

constexpr qint64 msOfDay = 86'400'000;

void digits(char *out, unsigned value, int count)
{
    for (int at = count - 1; at >= 0; --at, value /= 10)
        out[at] = char('0' + value % 10);
}

int number(std::string_view text, size_t from, size_t count)
{
    int value = 0;
    for (const char c : text.substr(from, count)) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

void writeDay(char *out, const year_month_day &day)
{
    digits(out, unsigned(int(day.year())), 4);
    out[4] = '-';
    digits(out + 5, unsigned(day.month()), 2);
    out[7] = '-';
    digits(out + 8, unsigned(day.day()), 2);
}

std::optional<year_month_day> dayOf(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const int y = number(text, 0, 4), m = number(text, 5, 2), d = number(text, 8, 2);
    if (y < 0 || m < 0 || d < 0)
        return {};
    const year_month_day found{year(y), month(unsigned(m)), day(unsigned(d))};
    return found.ok() ? std::optional(found) : std::nullopt;
}

// Seconds of the day of «10:42:00», -1: not a time.
int secondsOf(std::string_view text)
{
    if (text.size() != 8 || text[2] != ':' || text[5] != ':')
        return -1;
    const int h = number(text, 0, 2), m = number(text, 3, 2), s = number(text, 6, 2);
    if (h < 0 || h > 23 || m < 0 || m > 59 || s < 0 || s > 59)
        return -1;
    return (h * 60 + m) * 60 + s;
}

// Milliseconds of «.25»; -1: not a fraction.
int fractionOf(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text[0] != '.' || text.size() < 2 || text.size() > 10 || number(text, 1, 9) < 0)
        return -1;
    int ms = 0;
    for (size_t at = 1; at <= 3; ++at)
        ms = ms * 10 + (at < text.size() ? text[at] - '0' : 0);
    return ms;
}
} // namespace

int writeTime(char *out, qint64 ms)
{
    if (ms < -62'167'219'200'000 || ms > 253'402'300'799'999) // years 0…9999
        return 0;
    const auto days = floor<std::chrono::days>(milliseconds(ms));
    const year_month_day day{sys_days(days)};
    const unsigned left = unsigned(ms - qint64(days.count()) * msOfDay);
    writeDay(out, day);
    out[10] = 'T';
    digits(out + 11, left / 3'600'000, 2);
    out[13] = ':';
    digits(out + 14, left / 60'000 % 60, 2);
    out[16] = ':';
    digits(out + 17, left / 1000 % 60, 2);
    int length = 19;
    if (left % 1000 != 0) {
        out[length] = '.';
        digits(out + length + 1, left % 1000, 3);
        length += 4;
    }
    out[length] = 'Z';
    return length + 1;
}

int writeDate(char *out, const QDate &date)
{
    if (!date.isValid() || date.year() < 0 || date.year() > 9999)
        return 0;
    writeDay(out, {year(date.year()), month(unsigned(date.month())), day(unsigned(date.day()))});
    return 10;
}

int writeClock(char *out, const QTime &time)
{
    if (!time.isValid())
        return 0;
    digits(out, unsigned(time.hour()), 2);
    out[2] = ':';
    digits(out + 3, unsigned(time.minute()), 2);
    if (time.second() == 0)
        return 5;
    out[5] = ':';
    digits(out + 6, unsigned(time.second()), 2);
    return 8;
}

std::optional<qint64> msOf(std::string_view text)
{
    if (text.size() < 20 || text[10] != 'T' || text.back() != 'Z')
        return {};
    const auto day = dayOf(text.substr(0, 10));
    const int seconds = secondsOf(text.substr(11, 8));
    const int fraction = fractionOf(text.substr(19, text.size() - 20));
    if (!day || seconds < 0 || fraction < 0)
        return {};
    return qint64(sys_days(*day).time_since_epoch().count()) * msOfDay + qint64(seconds) * 1000 + fraction;
}

std::optional<QDate> dateOf(std::string_view text)
{
    const auto day = dayOf(text);
    if (!day)
        return {};
    return QDate(int(day->year()), int(unsigned(day->month())), int(unsigned(day->day())));
}

std::optional<QTime> clockOf(std::string_view text)
{
    char full[9] = "00:00:00";
    if (text.size() != 5 && text.size() != 8)
        return {};
    text.copy(full, 8);
    const int seconds = secondsOf({full, 8});
    if (seconds < 0)
        return {};
    return QTime::fromMSecsSinceStartOfDay(seconds * 1000);
}

} // namespace vakhta
