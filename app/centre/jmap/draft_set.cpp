#include "app/centre/jmap/set_draft.h"
#include "app/centre/jmap/set_methods.h"

#include <QJsonDocument>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 1'000'000; // characters

/// An Error that is the client's and becomes a SetError; the others are the storage's.
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Conflict;
}

QStringList namesBeside(const QJsonObject &object, const QStringList &allowed)
{
    QStringList names;
    for (const QString &name : object.keys()) {
        if (!allowed.contains(name))
            names << name;
    }
    return names;
}

QJsonObject objectOf(const Draft &draft)
{
    return QJsonDocument::fromJson(canonical(draft)).object();
}

/// What the centre set and the client did not send.
QJsonObject setByCentre(const Draft &draft, const QStringList &names)
{
    const QJsonObject all = objectOf(draft);
    QJsonObject some;
    for (const QString &name : names)
        some.insert(name, all[name]);
    return some;
}

Result<void> create(const Writing &writing, const QString &creation, const QJsonObject &wanted, SetAnswer &answer)
{
    const auto refuse = [&](const QJsonObject &error) -> Result<void> {
        answer.notCreated.insert(creation, error);
        return {};
    };
    QStringList wrong = namesBeside(wanted, {u"appeal"_s, u"text"_s});
    const qint64 appeal = idOf(Type::Appeal, writing.real(wanted[u"appeal"_s].toString()));
    if (appeal <= 0)
        wrong << u"appeal"_s;
    if (!wanted[u"text"_s].isString())
        wrong << u"text"_s;
    if (!wrong.isEmpty())
        return refuse(setError(u"invalidProperties"_s, wrong));
    const QString text = wanted[u"text"_s].toString();
    if (text.size() > longestText)
        return refuse(setError(u"tooLarge"_s));

    const auto created = createDraft(writing.unit, appeal, text, writing.caller.user, writing.now);
    if (!created)
        return isRefusal(created.error()) ? refuse(setError(u"invalidProperties"_s, {u"appeal"_s})) : created.error();
    const QString id = wireId(Type::Draft, created->draft.id);
    if (created->existing) {
        QJsonObject error = setError(u"alreadyExists"_s);
        error.insert(u"existingId"_s, id);
        return refuse(error);
    }
    answer.created.insert(creation, setByCentre(created->draft, {u"id"_s, u"owner"_s, u"revision"_s, u"updatedAt"_s}));
    writing.createdIds.insert(creation, id);
    return {};
}

/// Properties that may not change, and whose value in the patch is another one (RFC 8620 §5.3).
QStringList movedProperties(const QJsonObject &patch, const QJsonObject &now)
{
    QStringList moved;
    for (auto property = patch.begin(); property != patch.end(); ++property) {
        if (property.key() != u"text" && property.value() != now[property.key()])
            moved << property.key();
    }
    if (patch.contains(u"text"_s) && !patch[u"text"_s].isString())
        moved << u"text"_s;
    if (!patch.contains(u"revision"_s)) // without the one it saw, a change could bury another
        moved << u"revision"_s;
    return moved;
}

Result<std::optional<Draft>> ownDraft(const Writing &writing, qint64 id)
{
    const auto found = writing.unit.objects(Type::Draft, {id}, writing.caller.scope);
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<Draft>();
    const auto draft = draftFrom(found->front().body);
    if (!draft)
        return draft.error();
    return draft->owner == writing.caller.user.id ? std::optional(*draft) : std::nullopt;
}

Result<void> update(const Writing &writing, const QString &key, const QJsonObject &patch, bool willDestroy, SetAnswer &answer)
{
    const auto refuse = [&](const QJsonObject &error) -> Result<void> {
        answer.notUpdated.insert(key, error);
        return {};
    };
    if (willDestroy)
        return refuse(setError(u"willDestroy"_s));
    const auto now = ownDraft(writing, idOf(Type::Draft, writing.real(key)));
    if (!now)
        return now.error();
    if (!*now)
        return refuse(setError(u"notFound"_s));
    if (patch.keys().filter(u"/"_s).size() > 0)
        return refuse(setError(u"invalidPatch"_s));
    if (const QStringList moved = movedProperties(patch, objectOf(**now)); !moved.isEmpty())
        return refuse(setError(u"invalidProperties"_s, moved));
    const QString text = patch.contains(u"text"_s) ? patch[u"text"_s].toString() : (*now)->text;
    if (text.size() > longestText)
        return refuse(setError(u"tooLarge"_s));

    const auto updated = updateDraft(writing.unit, (*now)->id, (*now)->revision, text, writing.caller.user, writing.now);
    if (!updated)
        return updated.error();
    answer.updated.insert(key, setByCentre(*updated, {u"revision"_s, u"updatedAt"_s}));
    return {};
}

Result<void> destroy(const Writing &writing, const QString &key, SetAnswer &answer)
{
    const qint64 id = idOf(Type::Draft, writing.real(key));
    const auto destroyed = id > 0 ? destroyDraft(writing.unit, id, writing.caller.user)
                                  : Result<void>(Error{Error::Kind::NotFound, u"no draft"_s});
    if (!destroyed && !isRefusal(destroyed.error()))
        return destroyed.error();
    if (destroyed)
        answer.destroyed << key;
    else
        answer.notDestroyed.insert(key, setError(u"notFound"_s));
    return {};
}

} // namespace

Result<SetAnswer> setDrafts(const Writing &writing, const SetRequest &request)
{
    SetAnswer answer;
    for (const auto &[creation, wanted] : request.create) {
        if (auto done = create(writing, creation, wanted.toObject(), answer); !done)
            return done.error();
    }
    for (const auto &[key, patch] : request.update) {
        if (auto done = update(writing, key, patch.toObject(), request.destroy.contains(key), answer); !done)
            return done.error();
    }
    for (const QString &key : request.destroy) {
        if (auto done = destroy(writing, key, answer); !done)
            return done.error();
    }
    return answer;
}

} // namespace vakhta::centre
