#include "app/centre/intake/region_file.h"

#include "app/centre/intake/region_check.h"
#include "app/protocol/profile_document.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static void loadRegionResource()
{
    Q_INIT_RESOURCE(regions); // a static library's resources wait to be asked for
}

namespace vakhta::centre {

namespace {

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
    region.profile = profileAt(root.at(u"profile"_s));
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
