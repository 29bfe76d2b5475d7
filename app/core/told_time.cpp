#include "app/core/told_time.h"

#include "app/core/work_day.h"

#include <algorithm>
#include <array>

namespace vakhta {

namespace {

constexpr qint64 msOfMinute = 60'000, msOfHour = 60 * msOfMinute, lastMinute = RegionClock::msOfDay - msOfMinute;
constexpr int mostDays = 3660; // a span beyond that is no promise

int numberOf(QStringView word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number;
    struct Named
    {
        QStringView stem;
        int number;
    };
    // The longer ones first: «пятнадцати» begins like «пяти».
    static constexpr std::array named{Named{u"двенадцат", 12}, Named{u"четырнадцат", 14}, Named{u"пятнадцат", 15}, Named{u"двадцат", 20}, Named{u"тридцат", 30},
                                      Named{u"девят", 9}, Named{u"десят", 10}, Named{u"восьм", 8}, Named{u"семи", 7}, Named{u"семь", 7}, Named{u"шест", 6},
                                      Named{u"пят", 5}, Named{u"четыр", 4}, Named{u"трех", 3}, Named{u"три", 3}, Named{u"трет", 3}, Named{u"втор", 2},
                                      Named{u"двух", 2}, Named{u"два", 2}, Named{u"две", 2}, Named{u"пар", 2}, Named{u"перв", 1}, Named{u"одн", 1}, Named{u"один", 1},
                                      Named{u"iv", 4}, Named{u"iii", 3}, Named{u"ii", 2}, Named{u"i", 1}};
    const auto found = std::find_if(named.begin(), named.end(), [&](const Named &one) { return word.startsWith(one.stem); });
    return found == named.end() ? 0 : found->number;
}

int weekdayOf(QStringView word)
{
    static constexpr std::array<QStringView, 7> stems{u"понедельник", u"вторник", u"сред", u"четверг", u"пятниц", u"суббот", u"воскресен"};
    for (size_t day = 0; day < stems.size(); ++day) {
        if (word.startsWith(stems[day]) && word.size() <= stems[day].size() + 2 && word != u"средам" && word != u"средой")
            return int(day) + 1;
    }
    return 0;
}

enum class Unit { None, Minute, Hour, Day, DayAndNight, Week, Month, Quarter, Year, DayOfMonth };

Unit unitOf(QStringView word)
{
    if (word.startsWith(u"минут"))
        return Unit::Minute;
    if (word.startsWith(u"час") && word.size() <= 5)
        return Unit::Hour;
    if (word.startsWith(u"сутк") || word == u"суток")
        return Unit::DayAndNight;
    if (word == u"день" || word == u"дня" || word == u"дней" || word == u"дню" || word == u"днем")
        return Unit::Day;
    if (word.startsWith(u"недел"))
        return Unit::Week;
    if (word.startsWith(u"месяц"))
        return Unit::Month;
    if (word.startsWith(u"квартал"))
        return Unit::Quarter;
    if (word == u"год" || word == u"года" || word == u"году" || word == u"годом")
        return Unit::Year;
    return word == u"числа" || word == u"числу" ? Unit::DayOfMonth : Unit::None;
}

QDate monthEnd(int year, int month)
{
    return QDate(year, month, 1).addMonths(1).addDays(-1);
}

/// Reads one sentence word by word.
class TimeReader
{
public:
    TimeReader(const ReplyWords &words, const Sentence &sentence, const Profile &profile, const LocalMoment &now)
        : m_words(words), m_sentence(sentence), m_profile(profile), m_now(now), m_officeEnd(profile.dayEnd.msecsSinceStartOfDay())
    {
    }

    std::optional<LocalMoment> latest()
    {
        for (m_at = m_sentence.first; m_at < m_sentence.last;)
            m_at += std::max<size_t>(1, readOne());
        if (m_clock >= 0 && !m_dayTold)
            take(m_now.day, m_clock);
        if (m_latest && m_clock >= 0 && m_dayTold && m_wholeDay)
            m_latest->ms = m_clock;
        return m_latest && isAhead(*m_latest) ? m_latest : std::nullopt;
    }

private:
    QStringView word(size_t at) const { return at < m_sentence.last ? m_words.word(at) : QStringView(); }
    bool isBefore(size_t back, std::initializer_list<QStringView> stems) const
    {
        if (m_at < m_sentence.first + back)
            return false;
        const QStringView before = m_words.word(m_at - back);
        return std::any_of(stems.begin(), stems.end(), [&](QStringView stem) { return before.startsWith(stem); });
    }
    bool isNear(std::initializer_list<QStringView> stems) const { return isBefore(1, stems) || isBefore(2, stems) || isBefore(3, stems); }
    /// Does the sign behind this word bind it to the next without a space?
    bool joined(size_t at, QChar sign) const
    {
        if (at + 1 >= m_sentence.last)
            return false;
        const qsizetype end = m_words.words()[at].end();
        return m_words.text()[end] == sign && m_words.words()[at + 1].position == end + 1;
    }
    bool isAhead(const LocalMoment &moment) const
    {
        return moment.day > m_now.day || (moment.day == m_now.day && moment.ms > m_now.ms);
    }

    void take(const QDate &day, qint64 ms, bool wholeDay = false)
    {
        if (!day.isValid())
            return;
        m_dayTold |= wholeDay;
        const LocalMoment told{day, ms};
        if (m_latest && (m_latest->day > day || (m_latest->day == day && m_latest->ms >= ms)))
            return;
        m_latest = told;
        m_wholeDay = wholeDay;
    }
    /// A day without an hour lasts as long as the office does; today, once that has closed, until midnight.
    void takeDay(const QDate &day)
    {
        const bool closed = day == m_now.day && m_now.ms >= m_officeEnd;
        take(day, closed ? lastMinute : m_officeEnd, true);
    }

    size_t readOne()
    {
        if (const size_t read = readClock())
            return read;
        if (const size_t read = readFigures())
            return read;
        if (const int month = monthOf(word(m_at)))
            return readMonth(month);
        if (readNamedDay())
            return 1;
        if (const int weekday = weekdayOf(word(m_at)))
            return readWeekday(weekday);
        if (const Unit unit = unitOf(word(m_at)); unit != Unit::None)
            readSpan(unit);
        return 1;
    }

    size_t readClock()
    {
        if (!joined(m_at, u':'))
            return 0;
        const QTime time(word(m_at).toInt(), word(m_at + 1).toInt());
        if (!time.isValid() || word(m_at + 1).size() != 2)
            return 0;
        m_clock = time.msecsSinceStartOfDay();
        return 2;
    }

    // 15.05, 15.05.2026, 15.05.26
    size_t readFigures()
    {
        if (!joined(m_at, u'.') || word(m_at).size() > 2 || word(m_at + 1).size() != 2)
            return 0;
        const int day = word(m_at).toInt(), month = word(m_at + 1).toInt();
        if (day < 1 || month < 1 || month > 12)
            return 0;
        const bool withYear = joined(m_at + 1, u'.') && word(m_at + 2).toInt() > 0;
        const int year = withYear ? word(m_at + 2).toInt() : 0;
        takeDay(withYear ? QDate(year < 100 ? 2000 + year : year, month, day) : nearestDay(day, month, m_now.day));
        return withYear ? 3 : 2;
    }

    /// «15 мая», «15 мая 2026 года», «в мае», «до конца мая»; the day stands before the month.
    size_t readMonth(int month)
    {
        const int year = word(m_at + 1).size() == 4 ? word(m_at + 1).toInt() : 0;
        const size_t read = year == 0 ? 1 : (word(m_at + 2).startsWith(u"год") ? 3 : 2);
        const QStringView before = m_at > m_sentence.first ? word(m_at - 1) : QStringView();
        const int day = before.size() <= 2 ? before.toInt() : 0;
        if (day > 0)
            takeDay(year > 0 ? QDate(year, month, day) : nearestDay(day, month, m_now.day));
        else
            takeDay(monthEnd(year > 0 ? year : m_now.day.year() + (month < m_now.day.month() ? 1 : 0), month));
        return read;
    }

    bool readNamedDay()
    {
        const QStringView told = word(m_at);
        const int ahead = told == u"сегодня" ? 0 : told == u"завтра" ? 1 : told == u"послезавтра" ? 2 : -1;
        if (ahead >= 0)
            takeDay(m_now.day.addDays(ahead));
        return ahead >= 0 || readSeason(told);
    }

    bool readSeason(QStringView told)
    {
        const int month = told == u"летом" ? 8 : told == u"осенью" ? 11 : told == u"зимой" ? 2 : told == u"весной" ? 5 : 0;
        if (month > 0)
            takeDay(monthEnd(m_now.day.year() + (month < m_now.day.month() ? 1 : 0), month));
        return month > 0;
    }

    /// On a Friday «в пятницу» is the next one.
    size_t readWeekday(int weekday)
    {
        int ahead = (weekday - m_now.day.dayOfWeek() + 7) % 7;
        if (isBefore(1, {u"следующ"}))
            ahead = 7 - m_now.day.dayOfWeek() + weekday;
        takeDay(m_now.day.addDays(ahead == 0 ? 7 : ahead));
        return 1;
    }

    void readSpan(Unit unit)
    {
        for (size_t back = 1; back <= 3 && m_at >= m_sentence.first + back; ++back) {
            const QStringView before = m_words.word(m_at - back);
            if (const int number = numberOf(before))
                return takeNumber(unit, number, back);
            if (unitOf(before) != Unit::None || before.front().isDigit()) // a number that is none
                return;
        }
        if (isNear({u"конц"}))
            return takeEnd(unit, isBefore(1, {u"следующ", u"будущ"}));
        if (isNear({u"следующ", u"будущ"}))
            return takeEnd(unit, true);
        if (isNear({u"этой", u"этого", u"этом", u"эту", u"этот", u"текущ", u"нынешн"}))
            return takeEnd(unit, false);
        if (isNear({u"течени", u"через", u"ближайш"}))
            takeAhead(unit, 1, false);
    }

    void takeNumber(Unit unit, int number, size_t back)
    {
        if (unit == Unit::DayOfMonth) {
            const QDate day(m_now.day.year(), m_now.day.month(), 1);
            const bool passed = number < m_now.day.day();
            return takeDay(number <= 31 ? (passed ? day.addMonths(1) : day).addDays(number - 1) : QDate());
        }
        if (unit == Unit::Quarter && number <= 4) {
            const int month = 3 * number;
            return takeDay(monthEnd(m_now.day.year() + (month < m_now.day.month() ? 1 : 0), month));
        }
        if (unit == Unit::Year && number >= 2000)
            return takeDay(QDate(number - (isBefore(back + 1, {u"до"}) ? 1 : 0), 12, 31));
        if (unit == Unit::Hour && number < 24 && isBefore(back + 1, {u"до", u"к"})) // «до 18 часов»
            return void(m_clock = number * msOfHour);
        takeAhead(unit, number, isNear({u"рабоч"}));
    }

    void takeAhead(Unit unit, int number, bool working)
    {
        if (number > mostDays)
            return;
        switch (unit) {
        case Unit::Minute: return takeLater(number * msOfMinute);
        case Unit::Hour: return takeLater(number * msOfHour);
        case Unit::DayAndNight: return takeLater(number * RegionClock::msOfDay);
        case Unit::Day: return takeDay(working ? workingDays(number) : m_now.day.addDays(number));
        case Unit::Week: return takeDay(m_now.day.addDays(7 * number));
        case Unit::Month: return takeDay(m_now.day.addMonths(number));
        case Unit::Quarter: return takeDay(m_now.day.addMonths(3 * number));
        case Unit::Year: return takeDay(m_now.day.addYears(number));
        case Unit::None:
        case Unit::DayOfMonth: return;
        }
    }

    void takeLater(qint64 ms)
    {
        const qint64 end = m_now.ms + ms;
        take(m_now.day.addDays(end / RegionClock::msOfDay), end % RegionClock::msOfDay);
    }

    /// The last day of this day, week, month …, or of the next.
    void takeEnd(Unit unit, bool next)
    {
        const QDate &today = m_now.day;
        switch (unit) {
        case Unit::Day:
        case Unit::DayAndNight: return takeDay(today.addDays(next ? 1 : 0));
        case Unit::Week: return takeDay(lastWorkingDay(today.addDays(7 - today.dayOfWeek() + (next ? 7 : 0))));
        case Unit::Month: {
            const QDate of = today.addMonths(next ? 1 : 0);
            return takeDay(monthEnd(of.year(), of.month()));
        }
        case Unit::Quarter: {
            const QDate of = today.addMonths(next ? 3 : 0);
            return takeDay(monthEnd(of.year(), 3 * ((of.month() + 2) / 3)));
        }
        case Unit::Year: return takeDay(QDate(today.year() + (next ? 1 : 0), 12, 31));
        case Unit::None:
        case Unit::Minute:
        case Unit::Hour:
        case Unit::DayOfMonth: return;
        }
    }

    QDate workingDays(int number) const
    {
        QDate day = m_now.day;
        for (int left = number, walked = 0; left > 0 && walked < mostDays; ++walked) {
            day = day.addDays(1);
            left -= workDay(day, m_profile).works() ? 1 : 0;
        }
        return day;
    }

    /// Of a week whose last day this is; a week without work ends with its Sunday.
    QDate lastWorkingDay(const QDate &sunday) const
    {
        for (QDate day = sunday; day > sunday.addDays(-7) && day >= m_now.day; day = day.addDays(-1)) {
            if (workDay(day, m_profile).works())
                return day;
        }
        return sunday;
    }

    const ReplyWords &m_words;
    const Sentence &m_sentence;
    const Profile &m_profile;
    const LocalMoment m_now;
    const qint64 m_officeEnd;
    size_t m_at = 0;
    qint64 m_clock = -1; // «18:00»: of the day told, else of today
    bool m_dayTold = false;
    bool m_wholeDay = false; // the latest is a day, which an hour may narrow
    std::optional<LocalMoment> m_latest;
};

} // namespace

std::optional<LocalMoment> timeTold(const ReplyWords &words, const Sentence &sentence, const Profile &profile, const LocalMoment &now)
{
    return TimeReader(words, sentence, profile, now).latest();
}

std::optional<LocalMoment> timeTold(const QString &text, const Profile &profile, const LocalMoment &now)
{
    const ReplyWords words(text);
    std::optional<LocalMoment> latest;
    for (const Sentence &sentence : words.sentences()) {
        const auto told = timeTold(words, sentence, profile, now);
        if (told && (!latest || told->day > latest->day || (told->day == latest->day && told->ms > latest->ms)))
            latest = told;
    }
    return latest;
}

QDate nearestDay(int day, int month, const QDate &today)
{
    QDate nearest;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate one(year, month, day);
        if (one.isValid() && (!nearest.isValid() || qAbs(today.daysTo(one)) < qAbs(today.daysTo(nearest))))
            nearest = one;
    }
    return nearest;
}

} // namespace vakhta
