#include "app/sync/request.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vakhta::sync {

namespace {
QJsonArray wireIds(Type type, const std::vector<qint64> &ids)
{
    QJsonArray wire;
    for (const qint64 id : ids)
        wire.append(wireId(type, id));
    return wire;
}

QJsonObject reference(const QString &call, QStringView path)
{
    return {{u"resultOf"_s, call}, {u"name"_s, call}, {u"path"_s, path.toString()}};
}
} // namespace

Request &Request::call(const QString &method, QJsonObject arguments, const QString &id)
{
    arguments.insert(u"accountId"_s, m_account);
    m_calls.append(QJsonArray{method, arguments, id.isEmpty() ? method : id});
    return *this;
}

Request &Request::changes(Type type, const QString &since, int most)
{
    return call(typeName(type) + u"/changes"_s, {{u"sinceState"_s, since}, {u"maxChanges"_s, most}});
}

Request &Request::changedRows(Type type)
{
    const QString get = typeName(type) + u"/get"_s;
    const QString changes = typeName(type) + u"/changes"_s;
    call(get, {{u"#ids"_s, reference(changes, u"/created")}}, get + u":created"_s);
    return call(get, {{u"#ids"_s, reference(changes, u"/updated")}}, get + u":updated"_s);
}

Request &Request::rows(Type type, const std::vector<qint64> &ids)
{
    return call(typeName(type) + u"/get"_s, {{u"ids"_s, wireIds(type, ids)}});
}

Request &Request::ids(Type type, bool open, qint64 before, int most, bool count)
{
    QJsonObject filter;
    if (open)
        filter.insert(u"open"_s, true);
    if (before >= 0)
        filter.insert(u"before"_s, wireId(type, before));
    QJsonObject arguments{{u"filter"_s, filter},
                          {u"sort"_s, QJsonArray{QJsonObject{{u"property"_s, u"id"_s}, {u"isAscending"_s, false}}}},
                          {u"limit"_s, most}};
    if (count)
        arguments.insert(u"calculateTotal"_s, true);
    return call(typeName(type) + u"/query"_s, arguments);
}

Request &Request::acts(const std::vector<OutgoingAct> &acts)
{
    QJsonObject create;
    for (const OutgoingAct &act : acts)
        create.insert(act.opId.toString(QUuid::WithoutBraces), act.create);
    return call(u"Operation/set"_s, {{u"create"_s, create}});
}

Request &Request::drafts(const std::vector<OutgoingDraft> &drafts)
{
    QJsonObject create, update;
    QJsonArray destroy;
    for (const OutgoingDraft &draft : drafts) {
        if (draft.destroy)
            destroy.append(wireId(Type::Draft, draft.id));
        else if (draft.id == 0)
            create.insert(draftCreation(draft.appeal),
                          QJsonObject{{u"appeal"_s, wireId(Type::Appeal, draft.appeal)}, {u"text"_s, draft.text}});
        else
            update.insert(wireId(Type::Draft, draft.id),
                          QJsonObject{{u"text"_s, draft.text}, {u"revision"_s, draft.revision}});
    }
    QJsonObject arguments;
    if (!create.isEmpty())
        arguments.insert(u"create"_s, create);
    if (!update.isEmpty())
        arguments.insert(u"update"_s, update);
    if (!destroy.isEmpty())
        arguments.insert(u"destroy"_s, destroy);
    return call(u"Draft/set"_s, arguments);
}

QByteArray Request::json() const
{
    static const QJsonArray use{u"urn:ietf:params:jmap:core"_s, QString::fromLatin1(capability)};
    return QJsonDocument(QJsonObject{{u"using"_s, use}, {u"methodCalls"_s, m_calls}}).toJson(QJsonDocument::Compact);
}

QString draftCreation(qint64 appeal)
{
    return u"n"_s + QString::number(appeal);
}

qint64 appealOfCreation(QStringView creation)
{
    return creation.startsWith(u'n') ? creation.mid(1).toLongLong() : 0;
}

} // namespace vakhta::sync
