#pragma once

#include "app/store/profile_opening.h"
#include "app/store/profile_store.h"
#include "tests/support/must.h"

#include <QTemporaryDir>
#include <QTest>

namespace vakhta::test {

using namespace Qt::StringLiterals;

inline const QDateTime shift(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC);

inline Appeal appeal(qint64 id, Status status = Status::Registered)
{
    Appeal appeal;
    appeal.id = id;
    appeal.number = u"И-%1"_s.arg(id);
    appeal.title = u"Обращение %1"_s.arg(id);
    appeal.text = u"Во дворе темно, фонари не горят. Номер %1."_s.arg(id);
    appeal.status = status;
    appeal.sector = 3;
    appeal.receivedAt = shift.addSecs(60 * id);
    appeal.dueAt = shift.addDays(1).addSecs(60 * id);
    return appeal;
}

inline constexpr qint64 operatorId = 3;
inline constexpr qint64 supervisorId = 4;
inline constexpr qint64 executorId = 11;

inline User operatorOfShift()
{
    return {.id = operatorId, .login = u"krylova"_s, .name = u"Крылова А. В."_s, .role = Role::Operator};
}

inline User supervisor()
{
    return {.id = supervisorId, .login = u"starshaya"_s, .name = u"Старшая смены"_s, .role = Role::Supervisor};
}

/// Canonical bodies put together to a page, as an answer of the centre brings them.
class PageOf
{
public:
    template <typename T>
    PageOf &put(Type type, const T &value)
    {
        m_page.buffers.push_back(canonical(value));
        const QByteArray &body = m_page.buffers.back();
        part(type).bodies.emplace_back(body.constData(), size_t(body.size()));
        return *this;
    }
    PageOf &put(const Appeal &value) { return put(Type::Appeal, value); }
    PageOf &put(const Message &value) { return put(Type::Message, value); }
    PageOf &put(const Reply &value) { return put(Type::Reply, value); }
    PageOf &put(const Draft &value) { return put(Type::Draft, value); }
    PageOf &put(const OperationRecord &value) { return put(Type::Operation, value); }
    PageOf &raw(Type type, const QByteArray &body)
    {
        m_page.buffers.push_back(body);
        part(type).bodies.emplace_back(body.constData(), size_t(body.size()));
        return *this;
    }
    PageOf &destroy(Type type, qint64 id)
    {
        part(type).destroyed.push_back(id);
        return *this;
    }
    PageOf &state(Type type, const QString &state)
    {
        part(type).state = state;
        return *this;
    }
    PageOf &caughtUp()
    {
        m_page.caughtUp = true;
        return *this;
    }
    PageOf &mark()
    {
        m_page.mark = true;
        return *this;
    }
    PageOf &cursor(const QString &cursor)
    {
        m_page.cursor = cursor;
        return *this;
    }
    /// Profile, users and an executor: what the rules need.
    PageOf &region()
    {
        Profile profile;
        profile.name = u"Белогривская область"_s;
        profile.timeZone = u"Europe/Moscow"_s;
        put(Type::Profile, profile);
        put(Type::User, operatorOfShift()).put(Type::User, supervisor());
        put(Type::Executor, Executor{.id = executorId, .name = u"Дорожная служба"_s, .shortName = u"Дороги"_s});
        return *this;
    }
    operator const Page &() const { return m_page; }

private:
    PagePart &part(Type type)
    {
        for (PagePart &part : m_page.parts) {
            if (part.type == type)
                return part;
        }
        m_page.parts.push_back({type, {}, {}, {}});
        return m_page.parts.back();
    }

    Page m_page;
};

/// A profile in a folder of its own, encrypted when the build can; gone when the test ends.
class ProfileFolder
{
public:
    ProfilePlace place(Connection::Guard guard = {}) const
    {
        ProfilePlace place;
        place.folder = m_folder.filePath(u"profile"_s);
#ifdef VAKHTA_CIPHERS
        place.key = QByteArray(32, 'k');
#endif
        place.clock = [this] { return now; };
        place.guard = std::move(guard);
        return place;
    }
    QString path(const QString &name) const { return m_folder.filePath(u"profile/"_s + name); }

    QDateTime now = shift;

private:
    QTemporaryDir m_folder;
};

/// The store thread's part of a profile, used from the test's own thread.
class OpenStore
{
public:
    explicit OpenStore(const ProfileFolder &profile, Connection::Guard guard = {})
        : m_opened(must(openProfile(profile.place(std::move(guard))))),
          store(std::move(m_opened.cache), std::move(m_opened.journal), profile.place().clock,
                [this](const Notice &notice) { notices.push_back(notice); })
    {
        must(store.begin());
    }

private:
    OpenProfile m_opened;

public:
    std::vector<Notice> notices;
    ProfileStore store;
};

/// An operator signed in, with so many appeals.
inline void fill(ProfileStore &store, int appeals, qint64 user = operatorId)
{
    Account account;
    account.centre = QUrl(u"http://127.0.0.1:1/"_s);
    account.login = u"krylova"_s;
    account.userId = user;
    must(store.saveAccount(account));
    PageOf page;
    page.region();
    for (int id = 1; id <= appeals; ++id)
        page.put(appeal(id));
    must(store.apply(page));
}

inline Operation operation(OperationKind kind, const Appeal &seen, const Arguments &args = {})
{
    Operation operation;
    operation.opId = QUuid::createUuid();
    operation.kind = kind;
    operation.targets = {targetOf(seen)};
    operation.args = args;
    operation.composedAt = shift;
    return operation;
}

/// Fails the n-th statement, once armed.
struct FailingGuard
{
    int failing = 0;
    int statement = 0;
    bool armed = false;

    Connection::Guard guard()
    {
        return [this](Sql) -> std::optional<Error> {
            if (armed && statement++ == failing)
                return Error{Error::Kind::DiskFull, u"disk full"_s};
            return std::nullopt;
        };
    }
};

} // namespace vakhta::test
