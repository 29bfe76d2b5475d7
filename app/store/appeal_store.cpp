#include "app/store/appeal_store.h"

#include "app/protocol/types.h"
#include "app/store/replica_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr SqlPart keyColumns = "SELECT id, received, due, answered, topic, municipality, executor, operator, revision, system, "
                               "channel, status, priority, flags, sector, promised FROM appeal_keys ";

AppealKeys keysFrom(const Statement &row)
{
    return {.id = row.integer(0),
            .receivedAt = row.integer(1),
            .dueAt = row.integer(2),
            .answeredAt = row.integer(3),
            .topic = row.integer(4),
            .municipality = row.integer(5),
            .executor = row.integer(6),
            .operatorId = row.integer(7),
            .revision = row.integer(8),
            .promisedAt = row.integer(15),
            .system = int(row.integer(9)),
            .channel = int(row.integer(10)),
            .status = int(row.integer(11)),
            .priority = int(row.integer(12)),
            .flags = int(row.integer(13)),
            .sector = int(row.integer(14))};
}

/// All that can be read; one of a form that only a later version knows is left out.
template <typename T>
Result<std::vector<T>> readAll(Connection &cache, Type type, Result<T> (*read)(const QByteArray &))
{
    const auto bodies = ReplicaStore(cache).objects(type);
    if (!bodies)
        return bodies.error();
    std::vector<T> found;
    for (const QByteArray &body : *bodies) {
        if (auto value = read(body))
            found.push_back(std::move(*value));
    }
    return found;
}
} // namespace

Result<std::optional<WholeAppeal>> AppealStore::appeal(qint64 id)
{
    auto rows = m_cache.run("SELECT body, unread FROM appeals WHERE id = ?", id);
    if (!rows)
        return rows.error();
    const Statement *row = rows->first();
    if (!row)
        return std::optional<WholeAppeal>();
    auto appeal = appealFrom(row->bytes(0));
    if (!appeal)
        return appeal.error();
    return std::optional(WholeAppeal{std::move(*appeal), {}, {}, row->integer(1) != 0});
}

Result<std::optional<WholeAppeal>> AppealStore::whole(qint64 id)
{
    auto found = appeal(id);
    if (!found || !*found)
        return found;
    if (auto read = readParts(**found); !read)
        return read.error();
    return found;
}

Result<void> AppealStore::readParts(WholeAppeal &whole)
{
    auto rows = m_cache.run("SELECT key, body FROM objects WHERE appeal = ?1 AND appeal > 0 ORDER BY key", whole.appeal.id);
    if (!rows)
        return rows.error();
    const auto read = rows->each([&](const Statement &row) {
        const qint64 key = row.integer(0);
        if (key >= ReplicaStore::firstKey(Type::Message) && key < ReplicaStore::firstKey(Type::Reply)) {
            if (auto message = messageFrom(row.bytes(1)))
                whole.messages.push_back(std::move(*message));
        } else if (key >= ReplicaStore::firstKey(Type::Reply) && key < ReplicaStore::firstKey(Type::Draft)) {
            if (auto reply = replyFrom(row.bytes(1)))
                whole.replies.push_back(std::move(*reply));
        }
        return true;
    });
    std::stable_sort(whole.messages.begin(), whole.messages.end(), [](const Message &a, const Message &b) { return a.at < b.at; });
    std::stable_sort(whole.replies.begin(), whole.replies.end(), [](const Reply &a, const Reply &b) { return a.version < b.version; });
    return read;
}

Result<void> AppealStore::body(qint64 id, const std::function<void(std::string_view)> &take)
{
    auto rows = m_cache.run("SELECT body FROM appeals WHERE id = ?", id);
    if (!rows)
        return rows.error();
    take(rows->first() ? rows->first()->view(0) : std::string_view());
    return {};
}

Result<void> AppealStore::eachKeys(const std::function<void(const AppealKeys &)> &take)
{
    auto rows = m_cache.run(Sql::joined<keyColumns, "ORDER BY id">());
    if (!rows)
        return rows.error();
    return rows->each([&](const Statement &row) {
        take(keysFrom(row));
        return true;
    });
}

Result<std::optional<AppealKeys>> AppealStore::keys(qint64 id)
{
    auto rows = m_cache.run(Sql::joined<keyColumns, "WHERE id = ?">(), id);
    if (!rows)
        return rows.error();
    return rows->first() ? std::optional(keysFrom(*rows->first())) : std::nullopt;
}

Result<Region> AppealStore::region()
{
    Region region;
    auto profiles = readAll(m_cache, Type::Profile, profileFrom);
    auto topics = readAll(m_cache, Type::Topic, topicFrom);
    auto executors = readAll(m_cache, Type::Executor, executorFrom);
    auto municipalities = readAll(m_cache, Type::Municipality, municipalityFrom);
    auto users = readAll(m_cache, Type::User, userFrom);
    auto views = readAll(m_cache, Type::View, sharedViewFrom);
    auto incidents = readAll(m_cache, Type::Incident, incidentFrom);
    auto articles = readAll(m_cache, Type::Article, articleFrom);
    for (const Error *error : {profiles ? nullptr : &profiles.error(), topics ? nullptr : &topics.error(),
                               executors ? nullptr : &executors.error(), municipalities ? nullptr : &municipalities.error(),
                               users ? nullptr : &users.error(), views ? nullptr : &views.error(),
                               incidents ? nullptr : &incidents.error(), articles ? nullptr : &articles.error()}) {
        if (error)
            return *error;
    }
    if (!profiles->empty())
        region.profile = profiles->front();
    region.topics = std::move(*topics);
    region.executors = std::move(*executors);
    region.municipalities = std::move(*municipalities);
    region.users = std::move(*users);
    region.views = std::move(*views);
    inOrder(region.views);
    region.incidents = std::move(*incidents);
    region.articles = std::move(*articles);
    return region;
}

Result<std::optional<User>> AppealStore::user(qint64 id)
{
    const auto body = ReplicaStore(m_cache).object(Type::User, id);
    if (!body)
        return body.error();
    if (body->isEmpty())
        return std::optional<User>();
    auto user = userFrom(*body);
    if (!user)
        return user.error();
    return std::optional(std::move(*user));
}

Result<std::vector<Draft>> AppealStore::drafts()
{
    return readAll(m_cache, Type::Draft, draftFrom);
}

} // namespace vakhta
