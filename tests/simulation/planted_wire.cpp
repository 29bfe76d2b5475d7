#include "tests/simulation/planted_wire.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vakhta::simulation {

namespace {
/// The request with the arguments of each call of that method put through `change`.
template <typename Change>
QByteArray changed(const QByteArray &request, const QString &method, Change change)
{
    if (!request.contains(method.toLatin1()))
        return request;
    QJsonObject whole = QJsonDocument::fromJson(request).object();
    QJsonArray calls = whole[u"methodCalls"_s].toArray();
    for (auto call : calls) {
        QJsonArray parts = call.toArray();
        if (parts[0] != method)
            continue;
        QJsonObject arguments = parts[1].toObject();
        change(arguments);
        parts[1] = arguments;
        call = parts;
    }
    whole[u"methodCalls"_s] = calls;
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

std::optional<Draft> draftIn(centre::Storage &storage, qint64 id)
{
    std::optional<Draft> found;
    (void)storage.read([&](centre::View &view) -> Result<void> {
        const auto there = view.objects(Type::Draft, {id}, Scope{});
        if (there && !there->empty())
            if (const auto draft = draftFrom(there->front().body))
                found = *draft;
        return {};
    });
    return found;
}
} // namespace

QByteArray withFreshIds(const QByteArray &request, std::map<QByteArray, QByteArray> &seen)
{
    return changed(request, u"Operation/set"_s, [&](QJsonObject &arguments) {
        QJsonObject create = arguments[u"create"_s].toObject();
        for (const QString &key : create.keys()) {
            QJsonObject act = create[key].toObject();
            QByteArray &last = seen[key.toLatin1()];
            last = last.isEmpty() ? key.toLatin1() : QUuid::createUuidV5(QUuid::fromString(key), last).toByteArray(QUuid::WithoutBraces);
            act[u"opId"_s] = QString::fromLatin1(last);
            create[key] = act;
        }
        arguments[u"create"_s] = create;
    });
}

QByteArray withPresentRevisions(const QByteArray &request, centre::Storage &storage)
{
    return changed(request, u"Draft/set"_s, [&](QJsonObject &arguments) {
        QJsonObject update = arguments[u"update"_s].toObject();
        for (const QString &key : update.keys()) {
            QJsonObject patch = update[key].toObject();
            if (const auto draft = draftIn(storage, idOf(Type::Draft, key)))
                patch[u"revision"_s] = draft->revision;
            update[key] = patch;
        }
        arguments[u"update"_s] = update;
    });
}

QString staleChangeIn(const QByteArray &request, const QByteArray &answer)
{
    if (!answer.contains("\"Draft/set\""))
        return {};
    QJsonObject wanted;
    for (const QJsonValue call : QJsonDocument::fromJson(request).object()[u"methodCalls"_s].toArray())
        if (call[0] == u"Draft/set"_s)
            wanted = call[1][u"update"_s].toObject();
    for (const QJsonValue response : QJsonDocument::fromJson(answer).object()[u"methodResponses"_s].toArray()) {
        const QJsonObject updated = response[0] == u"Draft/set"_s ? response[1][u"updated"_s].toObject() : QJsonObject();
        for (const QString &key : updated.keys())
            if (updated[key][u"revision"_s].toInteger() != wanted[key][u"revision"_s].toInteger() + 1)
                return key;
    }
    return {};
}

} // namespace vakhta::simulation
