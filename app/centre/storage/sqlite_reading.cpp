#include "app/centre/storage/sqlite_reading.h"

#include "app/centre/storage/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
/// Every object of a type as a value.
template <typename Value>
Result<std::vector<Value>> values(ObjectRows &rows, Type type, Result<Value> (*parse)(const QByteArray &))
{
    std::vector<Value> found;
    const auto read = rows.each(type, Scope{}, [&](const Object &object) -> Result<void> {
        auto value = parse(object.body);
        if (!value)
            return Error{Error::Kind::Damaged, u"%1: %2"_s.arg(wireId(type, object.id), value.error().detail)};
        found.push_back(std::move(*value));
        return {};
    });
    return read ? Result(std::move(found)) : Result<std::vector<Value>>(read.error());
}

template <typename Value>
Result<void> into(std::vector<Value> &place, Result<std::vector<Value>> found)
{
    if (!found)
        return found.error();
    place = std::move(*found);
    return {};
}
} // namespace

Result<Mark> SqliteReading::mark()
{
    auto found = m_connection.run("SELECT a.epoch, a.modseq, coalesce(c.hash8, '00000000') FROM account a "
                                  "LEFT JOIN commits c ON c.account = a.id AND c.modseq = a.modseq WHERE a.id = ?", theAccount);
    if (!found)
        return found.error();
    const Statement *row = found->first();
    if (!row)
        return Error{Error::Kind::Damaged, u"the account's row is missing"_s};
    return Mark{.epoch = row->text(0), .modseq = row->integer(1), .hash8 = row->text(2)};
}

Result<std::optional<QString>> SqliteReading::hashAt(qint64 modseq)
{
    if (modseq == 0)
        return std::optional(u"00000000"_s); // before the first commit
    auto found = m_connection.run("SELECT hash8 FROM commits WHERE account = ? AND modseq = ?", theAccount, modseq);
    if (!found)
        return found.error();
    const Statement *row = found->first();
    return row ? std::optional(row->text(0)) : std::nullopt;
}

Result<qint64> SqliteReading::scopeNumber(qint64 user)
{
    auto found = m_connection.run("SELECT number FROM scopes WHERE account = ? AND user = ?", theAccount, user);
    if (!found)
        return found.error();
    const Statement *row = found->first();
    return row ? row->integer(0) : 0;
}

Result<Changes> SqliteReading::changes(Type type, const ChangePlace &since, int most, const Scope &scope)
{
    const auto now = mark();
    if (!now)
        return now.error();
    return m_objects.changes(type, since, now->modseq, most, scope);
}

Result<std::shared_ptr<const Region>> SqliteReading::region()
{
    auto found = m_connection.run("SELECT region_modseq FROM account WHERE id = ?", theAccount);
    if (!found)
        return found.error();
    const qint64 asOf = found->first() ? found->first()->integer(0) : 0;
    if (auto known = m_regions.at(asOf))
        return known;
    auto read = regionAfresh();
    if (read)
        m_regions.keep(asOf, *read);
    return read;
}

Result<std::shared_ptr<const Region>> SqliteReading::regionAfresh()
{
    Region region;
    std::vector<Profile> profiles;
    for (const auto &read : {
             into(profiles, values(m_objects, Type::Profile, profileFrom)),
             into(region.topics, values(m_objects, Type::Topic, topicFrom)),
             into(region.executors, values(m_objects, Type::Executor, executorFrom)),
             into(region.municipalities, values(m_objects, Type::Municipality, municipalityFrom)),
             into(region.users, values(m_objects, Type::User, userFrom)),
             into(region.views, values(m_objects, Type::View, sharedViewFrom)),
             into(region.incidents, values(m_objects, Type::Incident, incidentFrom)),
             into(region.articles, values(m_objects, Type::Article, articleFrom)),
         }) {
        if (!read)
            return read.error();
    }
    if (!profiles.empty())
        region.profile = profiles.front();
    inOrder(region.views);
    return std::make_shared<const Region>(std::move(region));
}

Result<std::optional<Appeal>> SqliteReading::appeal(qint64 id)
{
    const auto body = m_objects.body(Type::Appeal, id);
    if (!body)
        return body.error();
    if (!*body)
        return std::optional<Appeal>();
    auto appeal = appealFrom(**body);
    if (!appeal)
        return Error{Error::Kind::Damaged, u"%1: %2"_s.arg(wireId(Type::Appeal, id), appeal.error().detail)};
    return std::optional(std::move(*appeal));
}

namespace {
/// What belongs to an appeal, read from the bodies.
template <typename Value, typename Read>
Result<std::vector<Value>> valuesFrom(const Result<std::vector<QByteArray>> &bodies, qint64 appeal, Read read)
{
    if (!bodies)
        return bodies.error();
    std::vector<Value> values;
    for (const QByteArray &body : *bodies) {
        auto value = read(body);
        if (!value)
            return Error{Error::Kind::Damaged, u"a part of %1: %2"_s.arg(wireId(Type::Appeal, appeal), value.error().detail)};
        values.push_back(std::move(*value));
    }
    return values;
}
} // namespace

Result<std::vector<Reply>> SqliteReading::repliesOf(qint64 appeal)
{
    auto replies = valuesFrom<Reply>(m_objects.ofAppeal(Type::Reply, appeal), appeal, &replyFrom);
    if (replies)
        std::stable_sort(replies->begin(), replies->end(), [](const Reply &a, const Reply &b) { return a.version < b.version; });
    return replies;
}

Result<std::vector<Message>> SqliteReading::messagesOf(qint64 appeal)
{
    auto messages = valuesFrom<Message>(m_objects.ofAppeal(Type::Message, appeal), appeal, &messageFrom);
    if (messages)
        std::stable_sort(messages->begin(), messages->end(), [](const Message &a, const Message &b) { return a.at < b.at; });
    return messages;
}

Result<std::optional<OperationRecord>> SqliteReading::operation(const QUuid &opId)
{
    auto found = m_connection.run("SELECT o.body FROM operations p JOIN objects o ON o.account = p.account AND o.type = ? "
                                  "AND o.id = p.id WHERE p.account = ? AND p.op_id = ?",
                                  Type::Operation, theAccount, opId.toRfc4122());
    if (!found)
        return found.error();
    const Statement *row = found->first();
    if (!row)
        return std::optional<OperationRecord>();
    auto record = operationFrom(row->bytes(0));
    if (!record)
        return Error{Error::Kind::Damaged, u"operation %1: %2"_s.arg(opId.toString(), record.error().detail)};
    return std::optional(std::move(*record));
}

Result<std::optional<Credential>> SqliteReading::credential(qint64 user)
{
    auto found = m_connection.run("SELECT password_hash, failures, slow_until FROM credentials WHERE account = ? AND user = ?",
                                  theAccount, user);
    if (!found)
        return found.error();
    const Statement *row = found->first();
    if (!row)
        return std::optional<Credential>();
    return std::optional(Credential{.user = user, .passwordHash = row->bytes(0), .failures = int(row->integer(1)),
                                    .slowUntil = row->time(2)});
}

Result<std::optional<Token>> SqliteReading::token(const QByteArray &hash)
{
    auto found = m_connection.run("SELECT user, expires FROM tokens WHERE account = ? AND hash = ?", theAccount, hash);
    if (!found)
        return found.error();
    const Statement *row = found->first();
    return row ? std::optional(Token{.hash = hash, .user = row->integer(0), .expires = row->time(1)}) : std::nullopt;
}

} // namespace vakhta::centre
