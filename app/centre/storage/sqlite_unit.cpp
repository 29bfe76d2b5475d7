#include "app/centre/storage/sqlite_unit.h"

#include "app/centre/storage/schema.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
/// Does the same see another part of the account now?
bool movesScope(const User &before, const User &after)
{
    return before.role != after.role || before.sectors != after.sectors || before.executor != after.executor;
}

QString subjectOf(const OperationRecord &record)
{
    return u"%1 %2 %3"_s.arg(wireName(record.operation.kind), record.operation.opId.toString(QUuid::WithoutBraces),
                             wireName(record.result.outcome));
}
} // namespace

Result<qint64> SqliteUnit::nextId(Type type)
{
    qint64 &last = m_lastIds[size_t(type)];
    if (last == 0) {
        const auto found = m_reading.objects().lastId(type);
        if (!found)
            return found.error();
        last = *found;
    }
    return ++last;
}

/// An id chosen by the caller may be above those given so far.
void SqliteUnit::keepAbove(Type type, qint64 id)
{
    qint64 &last = m_lastIds[size_t(type)];
    if (last > 0)
        last = std::max(last, id);
}

template <typename Value>
Result<qint64> SqliteUnit::put(Type type, Value value, qint64 appeal, qint64 owner)
{
    const bool isNew = value.id == 0;
    if (isNew) {
        const auto id = nextId(type);
        if (!id)
            return id;
        value.id = *id;
    } else {
        keepAbove(type, value.id);
    }
    const auto open = isOpenAppeal(appeal);
    if (!open)
        return open.error();
    ++m_puts[size_t(type)];
    const ObjectRows::Row row{.type = type, .id = value.id, .modseq = m_modseq, .appeal = appeal, .owner = owner, .open = *open};
    const QByteArray body = canonical(value);
    const auto kept = isNew ? m_reading.objects().insert(row, body) : m_reading.objects().upsert(row, body);
    return kept ? Result<qint64>(value.id) : Result<qint64>(kept.error());
}

Result<bool> SqliteUnit::isOpenAppeal(qint64 id)
{
    if (id == 0 || id == m_lastAppeal)
        return id != 0 && m_lastIsOpen;
    const auto place = m_reading.appeals().place(id);
    if (!place)
        return place.error();
    m_lastAppeal = id;
    m_lastIsOpen = *place && (*place)->open;
    return m_lastIsOpen;
}

template <typename Value>
Result<qint64> SqliteUnit::putReference(Type type, const Value &value)
{
    m_regionTouched = true;
    return put(type, value, 0, 0);
}

Result<qint64> SqliteUnit::putAppeal(const Appeal &appeal, const QString &externalKey)
{
    ++m_puts[size_t(Type::Appeal)];
    if (appeal.id == 0)
        return insertAppeal(appeal, externalKey);
    keepAbove(Type::Appeal, appeal.id);
    const auto before = m_reading.appeals().place(appeal.id);
    if (!before)
        return before.error();
    const auto put = *before ? replaceAppeal(appeal, externalKey, **before) : keepAppeal(appeal, externalKey);
    return put ? Result<qint64>(appeal.id) : Result<qint64>(put.error());
}

Result<qint64> SqliteUnit::insertAppeal(Appeal appeal, const QString &externalKey)
{
    const auto id = nextId(Type::Appeal);
    if (!id)
        return id;
    appeal.id = *id;
    const auto kept = keepAppeal(appeal, externalKey);
    return kept ? id : Result<qint64>(kept.error());
}

Result<void> SqliteUnit::keepAppeal(const Appeal &appeal, const QString &externalKey)
{
    m_lastAppeal = appeal.id;
    m_lastIsOpen = isOpen(appeal.status);
    if (auto used = useFiles(appeal.files, appeal.id); !used)
        return used;
    if (auto kept = m_reading.objects().insert(rowOf(appeal), canonical(appeal)); !kept)
        return kept;
    return m_reading.appeals().insert(appeal, externalKey);
}

Result<void> SqliteUnit::replaceAppeal(const Appeal &appeal, const QString &externalKey, const AppealRows::Place &before)
{
    if (auto kept = m_reading.objects().upsert(rowOf(appeal), canonical(appeal)); !kept)
        return kept;
    if (auto kept = m_reading.appeals().update(appeal, externalKey); !kept)
        return kept;
    if (auto used = useFiles(appeal.files, appeal.id); !used)
        return used;
    const AppealRows::Place after{appeal.sector, appeal.executor, appeal.coExecutors, isOpen(appeal.status)};
    m_lastAppeal = appeal.id;
    m_lastIsOpen = after.open;
    if (before.open != after.open) {
        if (auto followed = m_reading.objects().setOpenOfAppeal(appeal.id, after.open); !followed)
            return followed;
    }
    const bool moved = before.sector != after.sector || before.executor != after.executor || before.beside != after.beside;
    return moved ? m_reading.objects().touchOfAppeal(appeal.id, m_modseq) : Result<void>();
}

ObjectRows::Row SqliteUnit::rowOf(const Appeal &appeal) const
{
    return {.type = Type::Appeal, .id = appeal.id, .modseq = m_modseq, .appeal = appeal.id};
}

Result<qint64> SqliteUnit::putMessage(const Message &message)
{
    const auto used = useFiles(message.files, message.appeal);
    return used ? put(Type::Message, message, message.appeal, 0) : Result<qint64>(used.error());
}

Result<qint64> SqliteUnit::putReply(const Reply &reply)
{
    const auto used = useFiles(reply.files, reply.appeal);
    return used ? put(Type::Reply, reply, reply.appeal, 0) : Result<qint64>(used.error());
}

Result<qint64> SqliteUnit::putDraft(const Draft &draft)
{
    return put(Type::Draft, draft, draft.appeal, draft.owner);
}

Result<void> SqliteUnit::destroyDraft(qint64 id)
{
    return destroy(Type::Draft, id);
}

Result<void> SqliteUnit::destroy(Type type, qint64 id)
{
    ++m_puts[size_t(type)];
    return m_reading.objects().destroy(type, id, m_modseq);
}

Result<qint64> SqliteUnit::putExecutor(const Executor &executor)
{
    const auto body = m_reading.objects().body(Type::Executor, executor.id);
    if (!body)
        return body.error();
    if (*body) {
        const auto before = executorFrom(**body);
        if (!before)
            return before.error();
        if (before->parent != executor.parent) {
            if (auto moved = moveScopesOfExecutors(); !moved)
                return moved.error();
        }
    }
    return putReference(Type::Executor, executor);
}

Result<qint64> SqliteUnit::putTopic(const Topic &topic)
{
    return putReference(Type::Topic, topic);
}

Result<qint64> SqliteUnit::putMunicipality(const Municipality &municipality)
{
    return putReference(Type::Municipality, municipality);
}

Result<qint64> SqliteUnit::putUser(const User &user)
{
    const auto body = m_reading.objects().body(Type::User, user.id);
    if (!body)
        return body.error();
    const auto before = *body ? userFrom(**body) : Result(User());
    if (!before)
        return before.error();
    const auto id = putReference(Type::User, user);
    if (!id || (*body && !movesScope(*before, user)))
        return id;
    const auto moved = moveScope(*id);
    return moved ? id : Result<qint64>(moved.error());
}

Result<void> SqliteUnit::putProfile(const Profile &profile)
{
    const auto put = putReference(Type::Profile, profile);
    return put ? Result<void>() : Result<void>(put.error());
}

Result<qint64> SqliteUnit::putView(const SharedView &view)
{
    return putReference(Type::View, view);
}

Result<void> SqliteUnit::destroyView(qint64 id)
{
    m_regionTouched = true;
    return destroy(Type::View, id);
}

Result<qint64> SqliteUnit::putArticle(const Article &article)
{
    return putReference(Type::Article, article);
}

Result<qint64> SqliteUnit::putIncident(const Incident &incident)
{
    return putReference(Type::Incident, incident);
}

Result<void> SqliteUnit::destroyIncident(qint64 id)
{
    m_regionTouched = true;
    return destroy(Type::Incident, id);
}

Result<qint64> SqliteUnit::putOperation(const OperationRecord &record)
{
    const auto id = nextId(Type::Operation);
    if (!id)
        return id;
    OperationRecord kept = record;
    kept.result.id = *id;
    ++m_puts[size_t(Type::Operation)];
    const ObjectRows::Row row{.type = Type::Operation, .id = *id, .modseq = m_modseq, .owner = kept.user};
    if (auto put = m_reading.objects().insert(row, canonical(kept)); !put)
        return put.error();
    const QUuid &opId = kept.operation.opId;
    if (auto known = m_reading.connection().exec("INSERT INTO operations (account, op_id, id) VALUES (?, ?, ?)",
                                                 theAccount, opId.toRfc4122(), *id); !known)
        return known.error();
    const auto audited = audit(kept.user, u"operation"_s, subjectOf(kept), kept.result.appliedAt);
    return audited ? id : Result<qint64>(audited.error());
}

Result<void> SqliteUnit::putResent(const OperationRecord &record)
{
    if (auto counted = m_reading.restorations().addResent(record); !counted)
        return counted;
    return audit(record.user, u"resent"_s, subjectOf(record), record.result.appliedAt);
}

Result<void> SqliteUnit::audit(qint64 user, const QString &what, const QString &subject, const QDateTime &at)
{
    m_audited = true;
    return m_audit.append({.modseq = m_modseq, .at = at, .user = user, .what = what, .subject = subject});
}

QString SqliteUnit::summary() const
{
    QStringList parts;
    for (const Type type : allTypes) {
        if (m_puts[size_t(type)] > 0)
            parts << u"%1 %2"_s.arg(typeName(type)).arg(m_puts[size_t(type)]);
    }
    return parts.join(u", "_s);
}

Result<bool> SqliteUnit::finish(const QDateTime &now)
{
    const QString changed = summary();
    if (changed.isEmpty() && !m_audited)
        return false;
    if (!m_audited) {
        if (auto audited = audit(0, u"commit"_s, changed, now); !audited)
            return audited.error();
    }
    const auto hash8 = m_audit.hash8();
    if (!hash8)
        return hash8.error();
    Connection &connection = m_reading.connection();
    if (auto marked = connection.exec("INSERT INTO commits (account, modseq, hash8) VALUES (?, ?, ?)",
                                      theAccount, m_modseq, *hash8); !marked)
        return marked.error();
    const auto counted = connection.exec("UPDATE account SET modseq = ?2, region_modseq = iif(?3, ?2, region_modseq) "
                                         "WHERE id = ?1", theAccount, m_modseq, m_regionTouched);
    return counted ? Result<bool>(true) : Result<bool>(counted.error());
}

} // namespace vakhta::centre
