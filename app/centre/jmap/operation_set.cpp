#include "app/centre/jmap/apply_operation.h"
#include "app/centre/jmap/set_methods.h"
#include "app/protocol/times.h"

#include <QJsonDocument>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

namespace {

/// The property that a path of a fault begins with: «/targets/0/status: …» → «targets».
QStringList propertyOf(const QString &fault)
{
    const QString name = fault.section(u'/', 1, 1).section(u':', 0, 0);
    return name.isEmpty() ? QStringList() : QStringList(name);
}

QStringList unknownIn(const QJsonObject &create)
{
    static const QStringList known{u"opId"_s, u"kind"_s, u"targets"_s, u"args"_s, u"composedAt"_s, u"confirmedAt"_s};
    QStringList unknown;
    for (const QString &name : create.keys()) {
        if (!known.contains(name))
            unknown << name;
    }
    return unknown;
}

/// What the client did not send: its own half is left out, except the targets, which have their results now.
QJsonObject createdFrom(const OperationRecord &record)
{
    QJsonObject object = QJsonDocument::fromJson(canonical(record)).object();
    for (const QString &sent : {u"opId"_s, u"kind"_s, u"args"_s, u"composedAt"_s})
        object.remove(sent);
    return object;
}

QJsonObject known(qint64 id)
{
    QJsonObject error = setError(u"alreadyExists"_s);
    error.insert(u"existingId"_s, wireId(Type::Operation, id));
    return error;
}

Result<void> create(const Writing &writing, const QString &creation, const QJsonObject &wanted, SetAnswer &answer)
{
    const auto refuse = [&](const QJsonObject &error) -> Result<void> {
        answer.notCreated.insert(creation, error);
        return {};
    };
    if (const QStringList unknown = unknownIn(wanted); !unknown.isEmpty())
        return refuse(setError(u"invalidProperties"_s, unknown));
    const QJsonValue confirmedAt = wanted[u"confirmedAt"_s];
    if (!confirmedAt.isUndefined() && !msOf(confirmedAt.toString().toStdString()))
        return refuse(setError(u"invalidProperties"_s, {u"confirmedAt"_s}));
    const auto operation = operationFromCreate(wanted);
    if (!operation) {
        const QString &fault = operation.error().detail;
        return refuse(setError(u"invalidProperties"_s, propertyOf(fault), fault));
    }
    const auto applied = applyOperation(writing.unit, *operation, writing.caller.user, writing.now);
    if (!applied && applied.error().kind == Error::Kind::Conflict)
        return refuse(setError(u"invalidProperties"_s, {u"opId"_s}, u"this opId belongs to another operation"_s));
    if (!applied && applied.error().kind == Error::Kind::Rejected)
        return refuse(setError(u"invalidProperties"_s, propertyOf(applied.error().detail), applied.error().detail));
    if (!applied)
        return applied.error();
    if (applied->existing)
        return refuse(known(applied->result.id));
    const OperationRecord record{*operation, writing.caller.user.id, applied->result};
    if (!confirmedAt.isUndefined()) { // we had answered it, and were restored from a backup since
        if (auto noted = writing.unit.putResent(record); !noted)
            return noted;
    }
    answer.created.insert(creation, createdFrom(record));
    writing.createdIds.insert(creation, wireId(Type::Operation, applied->result.id));
    return {};
}

} // namespace

Result<SetAnswer> setOperations(const Writing &writing, const SetRequest &request)
{
    SetAnswer answer;
    for (const auto &[creation, wanted] : request.create) {
        if (auto done = create(writing, creation, wanted.toObject(), answer); !done)
            return done.error();
    }
    for (const auto &[key, patch] : request.update)
        answer.notUpdated.insert(key, setError(u"forbidden"_s));
    for (const QString &key : request.destroy)
        answer.notDestroyed.insert(key, setError(u"forbidden"_s));
    return answer;
}

} // namespace vakhta::centre
