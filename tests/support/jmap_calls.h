#pragma once

#include "app/centre/jmap/processor.h"
#include "tests/support/centre_store.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Requests to the processor as a client writes them, over a store of the test.
namespace vakhta::test {

inline QJsonObject parsed(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        qFatal("not a JSON object: %s", json.constData());
    return document.object();
}

/// «{'a': 1}» with the quotes that JSON wants.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

class JmapCalls
{
public:
    explicit JmapCalls(CentreStore &store, qint64 user = 1)
        : m_processor(store.storage(), [] { return noon; }), m_user(user) {}

    /// The whole response to method calls written as [name, arguments, id], with ' for ".
    QJsonObject response(const QByteArray &calls, const QByteArray &more = {}) const
    {
        const QByteArray body = json("{'using': ['urn:ietf:params:jmap:core', 'urn:vakhta:params:jmap:appeals'], "
                                     "'methodCalls': [" + calls + "]" + more + '}');
        const auto answered = m_processor.process(body, m_user);
        if (const auto *problem = std::get_if<Problem>(&answered))
            return parsed(problem->json());
        return parsed(std::get<QByteArray>(answered));
    }

    QJsonArray answers(const QByteArray &calls) const { return response(calls)[u"methodResponses"_s].toArray(); }

    /// The arguments of the only answer. An error is {"type": …}.
    QJsonObject one(const QByteArray &method, const QByteArray &arguments) const
    {
        const QByteArray account = arguments.isEmpty() ? "" : ", ";
        const QByteArray call = "['" + method + "', {'accountId': 'c1'" + account + arguments + "}, 'r']";
        return answers(call)[0].toArray()[1].toObject();
    }

    QString errorOf(const QByteArray &method, const QByteArray &arguments) const
    {
        return one(method, arguments)[u"type"_s].toString();
    }

    QByteArray state() const { return one("Appeal/get", "'ids': []")[u"state"_s].toString().toLatin1(); }

private:
    Processor m_processor;
    qint64 m_user;
};

inline QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &each : array.toArray())
        strings << each.toString();
    return strings;
}

} // namespace vakhta::test
