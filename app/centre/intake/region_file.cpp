#include "app/centre/intake/region_file.h"

#include "app/centre/intake/region_check.h"
#include "app/centre/intake/region_place.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

static void loadRegionResource()
{
    Q_INIT_RESOURCE(regions); // a static library's resources wait to be asked for
}

namespace vakhta::centre {

namespace {

QList<QDate> datesOf(const Place &list)
{
    QList<QDate> dates;
    for (const Place &place : list.each())
        dates << place.date();
    return dates;
}

QMap<QDate, QDate> movedDaysOf(const Place &list, const Profile &profile)
{
    QMap<QDate, QDate> moved;
    for (const Place &place : list.each()) {
        place.allow({u"day"_s, u"from"_s});
        const QDate day = place.at(u"day"_s).date();
        if (!profile.daysOff.contains(day))
            place.at(u"day"_s).complain(u"%1 is not among the days off"_s.arg(day.toString(Qt::ISODate)));
        moved.insert(day, place.at(u"from"_s).date());
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
        rule.workingMinutes = place.at(u"workingMinutes"_s).number(1, 100'000);
    else
        rule.calendarDays = place.at(u"calendarDays"_s).number(1, 1'000);
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
            limits.insert(name, place.at(name).number(1, 1'000'000));
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
    if (profile.dayStart >= profile.dayEnd)
        place.at(u"dayEnd"_s).complain(u"not after dayStart"_s);
    if (profile.lunchStart > profile.lunchEnd || profile.lunchStart < profile.dayStart || profile.lunchEnd > profile.dayEnd)
        place.at(u"lunchEnd"_s).complain(u"lunch is not within the day"_s);
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
    static const QRegularExpression code(u"^ПР-(0[1-9]|10)$"_s);
    if (place.has(u"checksOff"_s)) {
        for (const Place &check : place.at(u"checksOff"_s).each()) {
            profile.checksOff << check.text();
            if (!code.match(profile.checksOff.last()).hasMatch())
                check.complain(u"not a check like ПР-04"_s);
        }
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

Profile profileOf(const Place &place)
{
    place.allow({u"name"_s, u"timeZone"_s, u"dayStart"_s, u"dayEnd"_s, u"lunchStart"_s, u"lunchEnd"_s, u"shiftStart"_s, u"shiftEnd"_s,
                 u"approvalMinutes"_s, u"publishOnApproval"_s, u"calendarUntil"_s, u"daysOff"_s, u"shortDays"_s,
                 u"workingWeekends"_s, u"replyLimits"_s, u"deadlines"_s, u"movedDays"_s, u"mostProlongDays"_s, u"prolongNotice"_s,
                 u"checksOff"_s, u"proofTopics"_s, u"templates"_s});
    Profile profile;
    profile.name = place.at(u"name"_s).text();
    profile.timeZone = place.at(u"timeZone"_s).text();
    if (!QTimeZone(profile.timeZone.toUtf8()).isValid())
        place.at(u"timeZone"_s).complain(u"unknown time zone «%1»"_s.arg(profile.timeZone));
    readHours(place, profile);
    profile.approvalMinutes = place.at(u"approvalMinutes"_s).number(0, 10'000);
    profile.publishOnApproval = place.at(u"publishOnApproval"_s).truth();
    profile.calendarUntil = place.at(u"calendarUntil"_s).number(2000, 2200);
    profile.daysOff = datesOf(place.at(u"daysOff"_s));
    profile.shortDays = datesOf(place.at(u"shortDays"_s));
    profile.workingWeekends = datesOf(place.at(u"workingWeekends"_s));
    if (place.has(u"movedDays"_s))
        profile.movedDays = movedDaysOf(place.at(u"movedDays"_s), profile);
    if (place.has(u"mostProlongDays"_s))
        profile.mostProlongDays = place.at(u"mostProlongDays"_s).number(0, 365);
    if (place.has(u"prolongNotice"_s))
        profile.prolongNotice = place.at(u"prolongNotice"_s).text();
    profile.replyLimits = limitsOf(place.at(u"replyLimits"_s));
    readReplies(place, profile);
    for (const Place &rule : place.at(u"deadlines"_s).each())
        profile.deadlines << ruleOf(rule);
    const auto isFinal = [](const DeadlineRule &rule) { return rule.clock == DeadlineClock::Final; };
    if (std::none_of(profile.deadlines.begin(), profile.deadlines.end(), isFinal))
        place.at(u"deadlines"_s).complain(u"no rule for the final deadline"_s);
    return profile;
}

Sector sectorOf(const Place &place)
{
    place.allow({u"id"_s, u"name"_s, u"icon"_s});
    return {.id = place.at(u"id"_s).number(1, 8), .name = place.at(u"name"_s).text(), .icon = place.at(u"icon"_s).text()};
}

Topic topicOf(const Place &place)
{
    place.allow({u"id"_s, u"parent"_s, u"sector"_s, u"name"_s, u"usualExecutor"_s, u"definition"_s, u"notToMistake"_s});
    Topic topic{.id = place.at(u"id"_s).id(), .sector = place.at(u"sector"_s).number(1, 8), .name = place.at(u"name"_s).text()};
    topic.parent = place.has(u"parent"_s) ? place.at(u"parent"_s).id() : 0;
    topic.usualExecutor = place.has(u"usualExecutor"_s) ? place.at(u"usualExecutor"_s).id() : 0;
    if (place.has(u"definition"_s))
        topic.definition = place.at(u"definition"_s).text();
    if (place.has(u"notToMistake"_s)) {
        for (const Place &other : place.at(u"notToMistake"_s).each())
            topic.notToMistake << other.id();
    }
    return topic;
}

Municipality municipalityOf(const Place &place)
{
    place.allow({u"id"_s, u"name"_s, u"fullName"_s, u"column"_s, u"row"_s, u"population"_s});
    return {.id = place.at(u"id"_s).id(),
            .name = place.at(u"name"_s).text(),
            .fullName = place.at(u"fullName"_s).text(),
            .column = place.at(u"column"_s).number(0, 200),
            .row = place.at(u"row"_s).number(0, 200),
            .population = place.at(u"population"_s).number(0, 100'000'000)};
}

Executor executorOf(const Place &place)
{
    place.allow({u"id"_s, u"parent"_s, u"name"_s, u"shortName"_s, u"abbreviation"_s, u"usualMinutes"_s});
    Executor executor;
    executor.id = place.at(u"id"_s).id();
    executor.name = place.at(u"name"_s).text();
    executor.shortName = place.at(u"shortName"_s).text();
    executor.parent = place.has(u"parent"_s) ? place.at(u"parent"_s).id() : 0;
    if (place.has(u"abbreviation"_s))
        executor.abbreviation = place.at(u"abbreviation"_s).text();
    if (place.has(u"usualMinutes"_s))
        executor.usualMinutes = place.at(u"usualMinutes"_s).number(1, 100'000);
    return executor;
}

User userOf(const Place &place)
{
    place.allow({u"id"_s, u"login"_s, u"name"_s, u"role"_s, u"sectors"_s, u"executor"_s, u"active"_s, u"present"_s, u"shiftEnd"_s});
    User user;
    user.id = place.at(u"id"_s).id();
    user.login = place.at(u"login"_s).text();
    user.name = place.at(u"name"_s).text();
    user.role = place.at(u"role"_s).named<Role>();
    if (place.has(u"sectors"_s)) {
        for (const Place &sector : place.at(u"sectors"_s).each())
            user.sectors << sector.number(1, 8);
    }
    user.executor = place.has(u"executor"_s) ? place.at(u"executor"_s).id() : 0;
    user.active = !place.has(u"active"_s) || place.at(u"active"_s).truth();
    user.present = !place.has(u"present"_s) || place.at(u"present"_s).truth();
    if (place.has(u"shiftEnd"_s))
        user.shiftEnd = place.at(u"shiftEnd"_s).time();
    return user;
}

/// Each earlier text is a version too, the oldest first.
Article articleOf(const Place &place, qint64 id)
{
    place.allow({u"title"_s, u"topic"_s, u"text"_s, u"earlier"_s});
    Article article{.id = id, .revision = 1, .title = place.at(u"title"_s).text(), .text = place.at(u"text"_s).text(), .version = 1};
    article.topic = place.has(u"topic"_s) ? place.at(u"topic"_s).id() : 0;
    if (place.has(u"earlier"_s)) {
        for (const Place &text : place.at(u"earlier"_s).each())
            article.earlier.prepend({article.version++, article.title, text.text(), 0, {}});
    }
    if (article.title.size() > Article::longestTitle || article.text.size() > Article::longestText || article.earlier.size() > Article::mostEarlier)
        place.complain(u"longer than an article may be"_s);
    return article;
}

template <typename List, typename Put>
Result<void> putAll(const List &list, Put put)
{
    for (const auto &value : list) {
        if (const auto stored = put(value); !stored)
            return stored.error();
    }
    return {};
}

} // namespace

Result<Region> readRegion(const QByteArray &json)
{
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(json, &broken);
    if (broken.error != QJsonParseError::NoError)
        return Error{Error::Kind::Rejected, u"not JSON at byte %1: %2"_s.arg(broken.offset).arg(broken.errorString())};

    QString fault;
    const Place root(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), {}, fault);
    root.allow({u"profile"_s, u"sectors"_s, u"topics"_s, u"municipalities"_s, u"executors"_s, u"users"_s, u"articles"_s});
    Region region;
    region.profile = profileOf(root.at(u"profile"_s));
    for (const Place &place : root.at(u"sectors"_s).each())
        region.profile.sectors << sectorOf(place);
    for (const Place &place : root.at(u"topics"_s).each())
        region.topics.push_back(topicOf(place));
    for (const Place &place : root.at(u"municipalities"_s).each())
        region.municipalities.push_back(municipalityOf(place));
    for (const Place &place : root.at(u"executors"_s).each())
        region.executors.push_back(executorOf(place));
    for (const Place &place : root.at(u"users"_s).each())
        region.users.push_back(userOf(place));
    if (root.has(u"articles"_s)) {
        for (const Place &place : root.at(u"articles"_s).each())
            region.articles.push_back(articleOf(place, qint64(region.articles.size()) + 1));
    }
    if (fault.isEmpty())
        fault = faultOf(region);
    if (!fault.isEmpty())
        return Error{Error::Kind::Rejected, fault};
    return region;
}

Result<Region> demoRegion()
{
    loadRegionResource();
    QFile file(u":/regions/demo.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, u"the demo region is missing from the program"_s};
    return readRegion(file.readAll());
}

Result<void> writeRegion(Unit &unit, const Region &region)
{
    if (const auto stored = unit.putProfile(region.profile); !stored)
        return stored.error();
    if (const auto stored = putAll(region.executors, [&](const auto &each) { return unit.putExecutor(each); }); !stored)
        return stored.error();
    if (const auto stored = putAll(region.topics, [&](const auto &each) { return unit.putTopic(each); }); !stored)
        return stored.error();
    if (const auto stored = putAll(region.municipalities, [&](const auto &each) { return unit.putMunicipality(each); }); !stored)
        return stored.error();
    const auto known = unit.region();
    if (!known)
        return known.error();
    if ((*known)->articles.empty()) { // later they are the region's own to change
        if (const auto stored = putAll(region.articles, [&](const auto &each) { return unit.putArticle(each); }); !stored)
            return stored.error();
    }
    return putAll(region.users, [&](const auto &each) { return unit.putUser(each); });
}

} // namespace vakhta::centre
