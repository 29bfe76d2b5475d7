#include "app/insight/search_times.h"

#include "app/core/region_clock.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
class TimeReading
{
public:
    TimeReading(Criterion criterion, const QDateTime &now, const QString &timeZone)
        : m_due(criterion == Criterion::Due), m_now(now), m_clock(RegionClock::of(timeZone)), m_today(m_clock.local(now).day)
    {
    }

    std::optional<SearchTimes> read(const QString &typed, std::optional<TimeWord> word)
    {
        if (word)
            return of(*word);
        static const QRegularExpression relation(uR"(^(<=|>=|<|>|≤|≥)?(.*)$)"_s);
        const auto parts = relation.match(typed);
        const QString sign = parts.captured(1), rest = parts.captured(2);
        if (const auto found = span(sign, rest))
            return found;
        if (const auto from = day(rest))
            return related(sign, *from, from->addDays(1));
        if (const auto at = time(rest))
            return related(sign, *at);
        return sign.isEmpty() ? between(rest) : std::nullopt;
    }

private:
    QDateTime start(const QDate &day) { return m_clock.utc({day, 0}); }
    SearchTimes days(const QDate &first, const QDate &behind) { return {start(first), start(behind)}; }

    SearchTimes of(TimeWord word)
    {
        const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
        switch (word) {
        case TimeWord::Today: return days(m_today, m_today.addDays(1));
        case TimeWord::Tomorrow: return days(m_today.addDays(1), m_today.addDays(2));
        case TimeWord::Yesterday: return days(m_today.addDays(-1), m_today);
        case TimeWord::ThisWeek: return days(monday, monday.addDays(7));
        case TimeWord::Overdue: return {{}, m_now};
        }
        return {};
    }

    /// «<2ч»: of deadlines the next two hours, of what came the last two.
    std::optional<SearchTimes> span(const QString &sign, const QString &rest)
    {
        static const QRegularExpression form(uR"(^(\d{1,4})\s*(мин|м|min|m|часов|часа|час|ч|h|дней|дня|день|дн|д|days|day|d)\.?$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const auto found = form.match(rest);
        if (!found.hasMatch() || sign.isEmpty())
            return std::nullopt;
        const QChar unit = found.capturedView(2).front().toLower();
        const qint64 seconds = unit == u'м' || unit == u'm' ? 60 : (unit == u'ч' || unit == u'h' ? 3600 : 86400);
        const QDateTime edge = m_now.addSecs((m_due ? 1 : -1) * found.capturedView(1).toLongLong() * seconds);
        const bool within = sign.front() == u'<' || sign == u"≤"_s;
        if (within)
            return m_due ? SearchTimes{m_now, edge} : SearchTimes{edge, {}};
        return m_due ? SearchTimes{edge, {}} : SearchTimes{{}, edge};
    }

    std::optional<QDate> day(const QString &text)
    {
        static const QRegularExpression dots(uR"(^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?\.?$)"_s), iso(uR"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"_s);
        const auto parts = dots.match(text);
        if (const auto turned = iso.match(text); turned.hasMatch())
            return valid(QDate(turned.captured(1).toInt(), turned.captured(2).toInt(), turned.captured(3).toInt()));
        if (!parts.hasMatch())
            return std::nullopt;
        const int number = parts.captured(1).toInt(), month = parts.captured(2).toInt(), year = parts.captured(3).toInt();
        if (!parts.captured(3).isEmpty())
            return valid(QDate(year < 100 ? 2000 + year : year, month, number));
        return nearest(number, month);
    }

    static std::optional<QDate> valid(const QDate &day) { return day.isValid() ? std::optional(day) : std::nullopt; }

    std::optional<QDate> nearest(int number, int month) const
    {
        constexpr int halfYear = 183;
        std::optional<QDate> found;
        for (int year = m_today.year() - 8; year <= m_today.year() + 1; ++year) { // eight: 29 February
            const QDate day(year, month, number);
            if (day.isValid() && day <= m_today.addDays(m_due ? halfYear : 0))
                found = day;
        }
        return found;
    }

    std::optional<QDateTime> time(const QString &text)
    {
        const QTime at = QTime::fromString(text, u"H:mm"_s);
        return at.isValid() ? std::optional(m_clock.utc({m_today, at.msecsSinceStartOfDay()})) : std::nullopt;
    }

    /// A day as a whole: later than it, from it on, before it, until its end; without a sign on it.
    std::optional<SearchTimes> related(const QString &sign, const QDate &day, const QDate &behind)
    {
        if (sign.isEmpty())
            return days(day, behind);
        if (sign.front() == u'<')
            return SearchTimes{{}, start(sign.size() > 1 ? behind : day)};
        if (sign.front() == u'>')
            return SearchTimes{start(sign.size() > 1 ? day : behind), {}};
        return sign == u"≤"_s ? SearchTimes{{}, start(behind)} : SearchTimes{start(day), {}};
    }

    /// A time of today; without a sign its minute.
    std::optional<SearchTimes> related(const QString &sign, const QDateTime &at) const
    {
        if (sign.isEmpty())
            return SearchTimes{at, at.addSecs(60)};
        const bool before = sign.front() == u'<' || sign == u"≤"_s;
        return before ? SearchTimes{{}, at} : SearchTimes{at, {}};
    }

    std::optional<SearchTimes> between(const QString &text)
    {
        static const QRegularExpression form(uR"(^([\d.]+)(?:-|–|—|\.\.)([\d.]+)$)"_s);
        const auto parts = form.match(text);
        if (!parts.hasMatch())
            return std::nullopt;
        const auto first = day(parts.captured(1)), last = day(parts.captured(2));
        return first && last && *first <= *last ? std::optional(days(*first, last->addDays(1))) : std::nullopt;
    }

    bool m_due;
    QDateTime m_now;
    RegionClock &m_clock;
    QDate m_today;
};
} // namespace

std::optional<SearchTimes> searchTimes(Criterion criterion, QStringView typed, const QDateTime &now, const QString &timeZone, WordCutter &cutter)
{
    const SearchNames words(searchValues(criterion, Region(), 0, SearchLanguage::Russian), cutter);
    const auto found = words.matching(typed, cutter);
    const bool begun = !typed.isEmpty() && typed.front().isLetter();
    std::optional<TimeWord> word;
    if (begun && found.size() == 1)
        word = TimeWord(words.values()[found.front()].ids.front());
    return TimeReading(criterion, now, timeZone).read(typed.trimmed().toString(), word);
}

} // namespace vakhta
