#pragma once

#include "app/centre/storage/sqlite_storage.h"
#include "tests/support/must.h"

#include <QTemporaryDir>
#include <QTest>

/// A centre's store in a folder of its own, with a region small enough to be read at a glance.
namespace vakhta::test {

using namespace Qt::StringLiterals;
using namespace vakhta::centre;

inline const QDateTime noon = QDateTime(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC);

class CentreStore
{
public:
    explicit CentreStore(Connection::Guard guard = {})
        : m_storage(must(SqliteStorage::create({.dataDir = folder(), .guard = std::move(guard)}))) {}

    QString folder() const { return m_folder.path(); }
    SqliteStorage &storage() { return *m_storage; }
    SqliteStorage *operator->() { return m_storage.get(); }

    /// Closes the store and opens it again.
    void reopen(Connection::Guard guard = {})
    {
        m_storage.reset();
        m_storage = must(SqliteStorage::open({.dataDir = folder(), .guard = std::move(guard)}));
    }

    template <typename Body> // Result<T>(Unit &)
    auto write(Body body)
    {
        using Answer = std::invoke_result_t<Body, Unit &>;
        std::optional<Answer> answer;
        const auto written = m_storage->write([&](Unit &unit) -> Result<void> {
            answer.emplace(body(unit));
            return *answer ? Result<void>() : Result<void>(answer->error());
        });
        if (answer && *answer && !written)
            answer.emplace(written.error());
        return answer ? *answer : Answer(written.error());
    }

    template <typename Body> // Result<T>(View &)
    auto read(Body body)
    {
        std::optional<std::invoke_result_t<Body, View &>> answer;
        const auto opened = m_storage->read([&](View &view) -> Result<void> {
            answer.emplace(body(view));
            return {};
        });
        return answer ? *answer : std::invoke_result_t<Body, View &>(opened.error());
    }

    qint64 put(Appeal appeal, const QString &key = {})
    {
        return must(write([&](Unit &unit) { return unit.putAppeal(appeal, key); }));
    }
    qint64 put(const Message &message) { return must(write([&](Unit &unit) { return unit.putMessage(message); })); }
    qint64 put(const Reply &reply) { return must(write([&](Unit &unit) { return unit.putReply(reply); })); }
    qint64 put(const Draft &draft) { return must(write([&](Unit &unit) { return unit.putDraft(draft); })); }
    qint64 put(const User &user) { return must(write([&](Unit &unit) { return unit.putUser(user); })); }
    qint64 put(const Executor &executor) { return must(write([&](Unit &unit) { return unit.putExecutor(executor); })); }

    Mark mark() { return must(read([](View &view) { return view.mark(); })); }
    Changes changes(Type type, const ChangePlace &since, const Scope &scope = {}, int most = 500)
    {
        return must(read([&](View &view) { return view.changes(type, since, most, scope); }));
    }
    /// Everything after this commit.
    Changes changesSince(Type type, const Mark &mark, const Scope &scope = {})
    {
        return changes(type, {.modseq = mark.modseq}, scope);
    }
    std::vector<qint64> idsOf(Type type, const ObjectQuery &query = {}, const Scope &scope = {})
    {
        return must(read([&](View &view) { return view.query(type, query, scope, false); })).ids;
    }
    std::vector<qint64> seenOf(Type type, const Scope &scope)
    {
        std::vector<qint64> ids;
        must(m_storage->read([&](View &view) {
            return view.each(type, scope, [&](const Object &object) -> Result<void> {
                ids.push_back(object.id);
                return {};
            });
        }));
        return ids;
    }
    Appeal appeal(qint64 id)
    {
        return must(read([&](View &view) { return view.appeal(id); })).value();
    }
    std::vector<Reply> repliesOf(qint64 appeal)
    {
        return must(read([&](View &view) { return view.repliesOf(appeal); }));
    }
    std::vector<Message> messagesOf(qint64 appeal)
    {
        return must(read([&](View &view) { return view.messagesOf(appeal); }));
    }
    /// All that the store holds, in the form of the canonical dump.
    QByteArray dump()
    {
        QByteArray lines;
        for (const Type type : allTypes) {
            must(m_storage->read([&](View &view) {
                return view.each(type, Scope{}, [&](const Object &object) -> Result<void> {
                    lines += typeName(type).toUtf8() + '\t' + object.body + '\n';
                    return {};
                });
            }));
        }
        return lines;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SqliteStorage> m_storage;
};

/// Users 1…5: an operator, another, an approver, a curator of sector 2, an executor's person. Executors: 1, and 2 below it; 3.
inline void settle(CentreStore &store)
{
    must(store->write([](Unit &unit) -> Result<void> {
        const std::vector<User> users{
            {.login = u"operator"_s, .name = u"Оператор"_s, .role = Role::Operator},
            {.login = u"second"_s, .name = u"Второй"_s, .role = Role::Operator},
            {.login = u"approver"_s, .name = u"Согласующий"_s, .role = Role::Approver},
            {.login = u"curator"_s, .name = u"Куратор"_s, .role = Role::Curator, .sectors = {2}},
            {.login = u"executor"_s, .name = u"Исполнитель"_s, .role = Role::Executor, .executor = 1},
            {.login = u"supervisor"_s, .name = u"Старший"_s, .role = Role::Supervisor},
        };
        const std::vector<Executor> executors{
            {.name = u"Министерство"_s, .shortName = u"Минтранс"_s},
            {.parent = 1, .name = u"Управление"_s, .shortName = u"Управление"_s},
            {.name = u"Горсвет"_s, .shortName = u"Горсвет"_s},
        };
        must(unit.putProfile({.name = u"Белогривская область"_s, .timeZone = u"Europe/Moscow"_s}));
        for (const Executor &executor : executors)
            must(unit.putExecutor(executor));
        for (const User &user : users)
            must(unit.putUser(user));
        return {};
    }));
}

inline User userOf(CentreStore &store, qint64 id)
{
    const Region region = *must(store.read([](View &view) { return view.region(); }));
    return region.users.at(size_t(id - 1));
}

inline Scope scopeOf(CentreStore &store, qint64 user)
{
    const Region region = *must(store.read([](View &view) { return view.region(); }));
    return Scope::of(region.users.at(size_t(user - 1)), region.executors);
}

inline Appeal sampleAppeal(int sector = 1, qint64 executor = 0)
{
    return {.number = u"В-1"_s, .sector = sector, .executor = executor, .title = u"Яма"_s, .text = u"Яма у школы"_s,
            .receivedAt = noon, .dueAt = noon.addDays(1)};
}

using Ids = std::vector<qint64>;

} // namespace vakhta::test
