#include "app/core/profile_faults.h"

#include "app/core/channel_names.h"
#include "app/core/preflight.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
using Why = ProfileFault::Why;

// Everybody's workstation keeps the profile whole.
constexpr int mostRules = 200, mostDays = 5'000, mostTemplates = 500, longestText = 10'000, longestName = 200;

class Check
{
public:
    Check(const Profile &profile, const std::vector<Topic> &topics) : m_profile(profile)
    {
        for (const Topic &topic : topics)
            m_topics.insert(topic.id);
    }

    std::vector<ProfileFault> run()
    {
        text(u"name"_s, m_profile.name, longestName);
        if (!QTimeZone(m_profile.timeZone.toUtf8()).isValid())
            add(u"timeZone"_s, Why::UnknownZone);
        hours();
        range(u"approvalMinutes"_s, m_profile.approvalMinutes, 0, 10'000);
        calendar();
        range(u"mostProlongDays"_s, m_profile.mostProlongDays, 0, 365);
        notice();
        limits();
        checks();
        topics(u"proofTopics"_s, m_profile.proofTopics, true);
        templates();
        deadlines();
        return std::move(m_faults);
    }

private:
    void add(const QString &place, Why why, int least = 0, int most = 0, qint64 id = 0, const QDate &day = {})
    {
        m_faults.push_back({place, why, least, most, id, day});
    }
    void range(const QString &place, int value, int least, int most)
    {
        if (value < least || value > most)
            add(place, Why::OutOfRange, least, most);
    }
    void text(const QString &place, const QString &text, int most)
    {
        if (text.trimmed().isEmpty())
            add(place, Why::Missing);
        else if (text.size() > most)
            add(place, Why::TooLong, 0, most);
    }
    void bounded(const QString &place, qsizetype count, int most)
    {
        if (count > most)
            add(place, Why::TooMany, 0, most);
    }
    void topics(const QString &place, const QList<qint64> &ids, bool each)
    {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (!m_topics.contains(ids[i]))
                add(each ? u"%1/%2"_s.arg(place).arg(i) : place, Why::UnknownTopic, 0, 0, ids[i]);
        }
    }

    void hours()
    {
        const auto [start, end] = std::pair(m_profile.dayStart, m_profile.dayEnd);
        const auto [lunch, after] = std::pair(m_profile.lunchStart, m_profile.lunchEnd);
        for (const auto &[place, time] : {std::pair(u"dayStart"_s, start), {u"dayEnd"_s, end}, {u"lunchStart"_s, lunch}, {u"lunchEnd"_s, after},
                                          {u"shiftStart"_s, m_profile.shiftStart}, {u"shiftEnd"_s, m_profile.shiftEnd}}) {
            if (!time.isValid())
                add(place, Why::Missing);
        }
        if (start >= end)
            add(u"dayEnd"_s, Why::EndsFirst);
        else if (lunch > after || lunch < start || after > end)
            add(u"lunchEnd"_s, Why::LunchOutside);
        else if (lunch == start && after == end)
            add(u"lunchEnd"_s, Why::NoWorkingTime);
    }

    void calendar()
    {
        range(u"calendarUntil"_s, m_profile.calendarUntil, 2000, 2200);
        bounded(u"daysOff"_s, m_profile.daysOff.size(), mostDays);
        bounded(u"shortDays"_s, m_profile.shortDays.size(), mostDays);
        bounded(u"workingWeekends"_s, m_profile.workingWeekends.size(), mostDays);
        const std::set<QDate> off(m_profile.daysOff.begin(), m_profile.daysOff.end());
        const auto clash = [&](const QString &name, const QList<QDate> &days, bool weekends) {
            for (qsizetype i = 0; i < days.size(); ++i) {
                const QString place = u"%1/%2"_s.arg(name).arg(i);
                if (!days[i].isValid())
                    add(place, Why::Missing);
                else if (off.contains(days[i]))
                    add(place, Why::TwiceInCalendar, 0, 0, 0, days[i]);
                else if (weekends && days[i].dayOfWeek() < Qt::Saturday)
                    add(place, Why::NoWeekend, 0, 0, 0, days[i]);
            }
        };
        clash(u"shortDays"_s, m_profile.shortDays, false);
        clash(u"workingWeekends"_s, m_profile.workingWeekends, true);
        for (auto moved = m_profile.movedDays.begin(); moved != m_profile.movedDays.end(); ++moved) {
            if (!off.contains(moved.key()))
                add(u"movedDays/"_s + moved.key().toString(Qt::ISODate), Why::NoDayOff, 0, 0, 0, moved.key());
        }
    }

    void notice()
    {
        static const QRegularExpression gap(uR"(\{(?!number\}|due\})[^{}]*\})"_s);
        const QString &text = m_profile.prolongNotice;
        if (text.size() > longestText)
            add(u"prolongNotice"_s, Why::TooLong, 0, longestText);
        else if (gap.match(text).hasMatch())
            add(u"prolongNotice"_s, Why::UnknownGap);
    }

    static bool isChannel(const QString &name)
    {
        return std::any_of(channelNames.begin(), channelNames.end(), [&](std::string_view one) { return name == QLatin1StringView(one.data(), qsizetype(one.size())); });
    }

    void limits()
    {
        QStringList channels = m_profile.replyLimits.keys();
        channels.sort();
        for (const QString &channel : channels) {
            if (isChannel(channel))
                range(u"replyLimits/"_s + channel, m_profile.replyLimits.value(channel), 1, 1'000'000);
            else
                add(u"replyLimits/"_s + channel, Why::UnknownChannel);
        }
    }

    void checks()
    {
        for (qsizetype i = 0; i < m_profile.checksOff.size(); ++i) {
            bool known = false;
            for (int rule = 1; rule <= replyRuleCount; ++rule)
                known |= m_profile.checksOff[i] == codeOf(rule);
            if (!known)
                add(u"checksOff/%1"_s.arg(i), Why::UnknownCheck);
        }
    }

    void templates()
    {
        bounded(u"templates"_s, m_profile.templates.size(), mostTemplates);
        for (qsizetype i = 0; i < m_profile.templates.size(); ++i) {
            const ReplyTemplate &one = m_profile.templates[i];
            const QString place = u"templates/%1/"_s.arg(i);
            text(place + u"name"_s, one.name, longestName);
            text(place + u"text"_s, one.text, longestText);
            topics(place + u"topics"_s, one.topics, false);
            if (!std::all_of(one.channels.begin(), one.channels.end(), isChannel))
                add(place + u"channels"_s, Why::UnknownChannel);
        }
    }

    void deadlines()
    {
        const QList<DeadlineRule> &rules = m_profile.deadlines;
        bounded(u"deadlines"_s, rules.size(), mostRules);
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const DeadlineRule &rule = rules[i];
            const QString place = u"deadlines/%1"_s.arg(i);
            text(place + u"/code"_s, rule.code, 20);
            if (rule.topic != 0 && !m_topics.contains(rule.topic))
                add(place + u"/topic"_s, Why::UnknownTopic, 0, 0, rule.topic);
            if (rule.calendarDays != 0)
                range(place + u"/calendarDays"_s, rule.calendarDays, 1, 1'000);
            else
                range(place + u"/workingMinutes"_s, rule.workingMinutes, 1, 100'000);
        }
        if (std::none_of(rules.begin(), rules.end(), [](const DeadlineRule &rule) { return rule.clock == DeadlineClock::Final; }))
            add(u"deadlines"_s, Why::NoFinalRule);
    }

    const Profile &m_profile;
    std::set<qint64> m_topics;
    std::vector<ProfileFault> m_faults;
};

/// Whatever `narrow` names, `wide` takes too.
bool takes(int wide, int narrow)
{
    return wide < 0 || wide == narrow;
}
} // namespace

std::vector<ProfileFault> faultsOf(const Profile &profile, const std::vector<Topic> &topics)
{
    return Check(profile, topics).run();
}

int ruleThatCovers(const QList<DeadlineRule> &rules, int at)
{
    const DeadlineRule &rule = rules[at];
    for (int i = 0; i < at; ++i) {
        const DeadlineRule &before = rules[i];
        if (before.clock == rule.clock && takes(before.system, rule.system) && takes(before.channel, rule.channel)
            && takes(before.priority, rule.priority) && (before.topic == 0 || before.topic == rule.topic))
            return i;
    }
    return -1;
}

} // namespace vakhta
