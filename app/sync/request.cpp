#include "app/sync/request.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vakhta::sync {

Request::Request(QString account) : m_account(std::move(account))
{
    m_json.beginObject().key("methodCalls").beginArray();
}

JsonWriter &Request::begin(const QString &method)
{
    ++m_calls;
    return m_json.beginArray().value(method).beginObject();
}

Request &Request::end(const QString &id)
{
    m_json.endObject().value(id).endArray();
    return *this;
}

Request &Request::changes(Type type, const QString &since, int most)
{
    const QString method = typeName(type) + u"/changes"_s;
    begin(method).field("accountId", m_account).field("maxChanges", most).field("sinceState", since);
    return end(method);
}

Request &Request::changedRows(Type type)
{
    return changed(type, u"created"_s).changed(type, u"updated"_s);
}

Request &Request::changed(Type type, const QString &which)
{
    const QString get = typeName(type) + u"/get"_s;
    const QString changes = typeName(type) + u"/changes"_s;
    begin(get).key("#ids").beginObject().field("name", changes).field("path", u'/' + which).field("resultOf", changes).endObject();
    m_json.field("accountId", m_account);
    return end(get + u':' + which);
}

Request &Request::rows(Type type, const std::vector<qint64> &ids)
{
    const QString method = typeName(type) + u"/get"_s;
    begin(method).field("accountId", m_account).key("ids").beginArray();
    for (const qint64 id : ids)
        m_json.value(Ref{type, id});
    m_json.endArray();
    return end(method);
}

Request &Request::all(Type type)
{
    return call(typeName(type) + u"/get"_s, {{u"ids"_s, QJsonValue::Null}});
}

Request &Request::ids(Type type, bool open, qint64 before, int most, bool count)
{
    const QString method = typeName(type) + u"/query"_s;
    begin(method).field("accountId", m_account);
    if (count)
        m_json.field("calculateTotal", true);
    m_json.key("filter").beginObject();
    if (before >= 0)
        m_json.field("before", wireId(type, before));
    if (open)
        m_json.field("open", true);
    m_json.endObject().field("limit", most);
    m_json.key("sort").beginArray().beginObject().field("isAscending", false).field("property", u"id"_s).endObject().endArray();
    return end(method);
}

Request &Request::call(const QString &method, QJsonObject arguments)
{
    ++m_calls;
    arguments.insert(u"accountId"_s, m_account);
    m_json.beginArray().value(method).value(arguments).value(method).endArray();
    return *this;
}

Request &Request::snapshots()
{
    return call(u"Snapshot/get"_s, {{u"ids"_s, QJsonValue::Null}});
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

QByteArray Request::json()
{
    m_json.endArray().key("using").beginArray().value(u"urn:ietf:params:jmap:core"_s).value(std::string_view(capability));
    return m_json.endArray().endObject().take();
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
