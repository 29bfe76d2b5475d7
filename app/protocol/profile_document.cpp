#include "app/protocol/profile_document.h"

#include <QJsonDocument>

namespace vakhta {

namespace {
QList<QDate> datesOf(const Place &list)
{
    QList<QDate> dates;
    for (const Place &place : list.each())
        dates << place.date();
    return dates;
}

QMap<QDate, QDate> movedDaysOf(const Place &list)
{
    QMap<QDate, QDate> moved;
    for (const Place &place : list.each()) {
        place.allow({u"day"_s, u"from"_s});
        moved.insert(place.at(u"day"_s).date(), place.at(u"from"_s).date());
    }
    return moved;
}

DeadlineRule ruleOf(const Place &place)
{
    place.allow({u"code"_s, u"clock"_s, u"system"_s, u"channel"_s, u"priority"_s, u"topic"_s, u"workingMinutes"_s, u"calendarDays"_s});
    DeadlineRule rule{.code = place.at(u"code"_s).text(), .workingMinutes = 0};
    if (place.has(u"clock"_s))
        rule.clock = place.at(u"clock"_s).named<DeadlineClock>();
    if (place.has(u"channel"_s))
        rule.channel = int(place.at(u"channel"_s).named<Channel>());
    if (place.has(u"topic"_s))
        rule.topic = place.at(u"topic"_s).id();
    if (place.has(u"system"_s))
        rule.system = int(place.at(u"system"_s).named<System>());
    if (place.has(u"priority"_s))
        rule.priority = int(place.at(u"priority"_s).named<Priority>());
    if (place.has(u"workingMinutes"_s) == place.has(u"calendarDays"_s))
        place.complain(u"needs either workingMinutes or calendarDays"_s);
    else if (place.has(u"workingMinutes"_s))
        rule.workingMinutes = place.at(u"workingMinutes"_s).number();
    else
        rule.calendarDays = place.at(u"calendarDays"_s).number();
    return rule;
}

QHash<QString, int> limitsOf(const Place &place)
{
    QHash<QString, int> limits;
    QStringList names;
    for (int channel = 0; channel <= int(Channel::Other); ++channel)
        names << wireName(Channel(channel));
    place.allow(names);
    for (const QString &name : names) {
        if (place.has(name))
            limits.insert(name, place.at(name).number());
    }
    return limits;
}

void readHours(const Place &place, Profile &profile)
{
    profile.dayStart = place.at(u"dayStart"_s).time();
    profile.dayEnd = place.at(u"dayEnd"_s).time();
    profile.lunchStart = place.at(u"lunchStart"_s).time();
    profile.lunchEnd = place.at(u"lunchEnd"_s).time();
    profile.shiftStart = place.at(u"shiftStart"_s).time();
    profile.shiftEnd = place.at(u"shiftEnd"_s).time();
}

ReplyTemplate templateOf(const Place &place)
{
    place.allow({u"name"_s, u"topics"_s, u"channels"_s, u"text"_s});
    ReplyTemplate one{.name = place.at(u"name"_s).text(), .topics = {}, .channels = {}, .text = place.at(u"text"_s).text()};
    if (place.has(u"topics"_s)) {
        for (const Place &topic : place.at(u"topics"_s).each())
            one.topics << topic.id();
    }
    if (place.has(u"channels"_s)) {
        for (const Place &channel : place.at(u"channels"_s).each())
            one.channels << wireName(channel.named<Channel>());
    }
    return one;
}

// What a region says about replies may all be left out.
void readReplies(const Place &place, Profile &profile)
{
    if (place.has(u"checksOff"_s)) {
        for (const Place &check : place.at(u"checksOff"_s).each())
            profile.checksOff << check.text();
    }
    if (place.has(u"proofTopics"_s)) {
        for (const Place &topic : place.at(u"proofTopics"_s).each())
            profile.proofTopics << topic.id();
    }
    if (place.has(u"templates"_s)) {
        for (const Place &one : place.at(u"templates"_s).each())
            profile.templates << templateOf(one);
    }
}

QJsonArray listOf(const auto &values, auto each)
{
    QJsonArray list;
    for (const auto &value : values)
        list << QJsonValue(each(value));
    return list;
}

QJsonArray datesIn(const QList<QDate> &dates)
{
    return listOf(dates, [](const QDate &day) { return day.toString(Qt::ISODate); });
}

QJsonObject written(const DeadlineRule &rule)
{
    QJsonObject json{{u"code"_s, rule.code}};
    if (rule.clock != DeadlineClock::Final)
        json[u"clock"_s] = wireName(rule.clock);
    if (rule.system >= 0)
        json[u"system"_s] = wireName(System(rule.system));
    if (rule.channel >= 0)
        json[u"channel"_s] = wireName(Channel(rule.channel));
    if (rule.priority >= 0)
        json[u"priority"_s] = wireName(Priority(rule.priority));
    if (rule.topic != 0)
        json[u"topic"_s] = rule.topic;
    if (rule.calendarDays > 0)
        json[u"calendarDays"_s] = rule.calendarDays;
    else
        json[u"workingMinutes"_s] = rule.workingMinutes;
    return json;
}

QJsonObject written(const ReplyTemplate &one)
{
    return {{u"name"_s, one.name},
            {u"topics"_s, listOf(one.topics, [](qint64 topic) { return topic; })},
            {u"channels"_s, listOf(one.channels, [](const QString &channel) { return channel; })},
            {u"text"_s, one.text}};
}
} // namespace

Profile profileAt(const Place &place)
{
    place.allow({u"name"_s, u"timeZone"_s, u"dayStart"_s, u"dayEnd"_s, u"lunchStart"_s, u"lunchEnd"_s, u"shiftStart"_s, u"shiftEnd"_s,
                 u"approvalMinutes"_s, u"publishOnApproval"_s, u"calendarUntil"_s, u"daysOff"_s, u"shortDays"_s,
                 u"workingWeekends"_s, u"replyLimits"_s, u"deadlines"_s, u"movedDays"_s, u"mostProlongDays"_s, u"prolongNotice"_s,
                 u"checksOff"_s, u"proofTopics"_s, u"templates"_s});
    Profile profile;
    profile.name = place.at(u"name"_s).text();
    profile.timeZone = place.at(u"timeZone"_s).text();
    readHours(place, profile);
    profile.approvalMinutes = place.at(u"approvalMinutes"_s).number();
    profile.publishOnApproval = place.at(u"publishOnApproval"_s).truth();
    profile.calendarUntil = place.at(u"calendarUntil"_s).number();
    profile.daysOff = datesOf(place.at(u"daysOff"_s));
    profile.shortDays = datesOf(place.at(u"shortDays"_s));
    profile.workingWeekends = datesOf(place.at(u"workingWeekends"_s));
    if (place.has(u"movedDays"_s))
        profile.movedDays = movedDaysOf(place.at(u"movedDays"_s));
    if (place.has(u"mostProlongDays"_s))
        profile.mostProlongDays = place.at(u"mostProlongDays"_s).number();
    if (place.has(u"prolongNotice"_s))
        profile.prolongNotice = place.at(u"prolongNotice"_s).text();
    profile.replyLimits = limitsOf(place.at(u"replyLimits"_s));
    readReplies(place, profile);
    for (const Place &rule : place.at(u"deadlines"_s).each())
        profile.deadlines << ruleOf(rule);
    return profile;
}

Result<Profile> profileFromDocument(const QByteArray &json)
{
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(json, &broken);
    if (broken.error != QJsonParseError::NoError)
        return Error{Error::Kind::Rejected, u"not JSON at byte %1: %2"_s.arg(broken.offset).arg(broken.errorString())};
    QString fault;
    const Place root(document.object(), {}, fault);
    Profile profile = profileAt(root.at(u"profile"_s));
    return fault.isEmpty() ? Result<Profile>(profile) : Error{Error::Kind::Rejected, fault};
}

QByteArray documentOf(const Profile &profile)
{
    const auto time = [](const QTime &at) { return at.toString(u"HH:mm"_s); };
    QJsonObject limits;
    for (auto limit = profile.replyLimits.begin(); limit != profile.replyLimits.end(); ++limit)
        limits[limit.key()] = limit.value();
    QJsonArray moved;
    for (auto day = profile.movedDays.begin(); day != profile.movedDays.end(); ++day)
        moved << QJsonObject{{u"day"_s, day.key().toString(Qt::ISODate)}, {u"from"_s, day.value().toString(Qt::ISODate)}};
    QJsonObject json{{u"name"_s, profile.name},
                     {u"timeZone"_s, profile.timeZone},
                     {u"dayStart"_s, time(profile.dayStart)},
                     {u"dayEnd"_s, time(profile.dayEnd)},
                     {u"lunchStart"_s, time(profile.lunchStart)},
                     {u"lunchEnd"_s, time(profile.lunchEnd)},
                     {u"shiftStart"_s, time(profile.shiftStart)},
                     {u"shiftEnd"_s, time(profile.shiftEnd)},
                     {u"approvalMinutes"_s, profile.approvalMinutes},
                     {u"publishOnApproval"_s, profile.publishOnApproval},
                     {u"calendarUntil"_s, profile.calendarUntil},
                     {u"daysOff"_s, datesIn(profile.daysOff)},
                     {u"shortDays"_s, datesIn(profile.shortDays)},
                     {u"workingWeekends"_s, datesIn(profile.workingWeekends)},
                     {u"movedDays"_s, moved},
                     {u"mostProlongDays"_s, profile.mostProlongDays},
                     {u"replyLimits"_s, limits},
                     {u"deadlines"_s, listOf(profile.deadlines, [](const DeadlineRule &rule) { return written(rule); })},
                     {u"checksOff"_s, QJsonArray::fromStringList(profile.checksOff)},
                     {u"proofTopics"_s, listOf(profile.proofTopics, [](qint64 topic) { return topic; })},
                     {u"templates"_s, listOf(profile.templates, [](const ReplyTemplate &one) { return written(one); })}};
    if (!profile.prolongNotice.isEmpty())
        json[u"prolongNotice"_s] = profile.prolongNotice;
    return QJsonDocument(QJsonObject{{u"profile"_s, json}}).toJson();
}

} // namespace vakhta
