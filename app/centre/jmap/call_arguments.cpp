#include "app/centre/jmap/call_arguments.h"

#include <QJsonArray>

#include <cmath>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

CallArguments::CallArguments(const QJsonObject &object) : m_left(object)
{
    const QString account = string(u"accountId"_s);
    if (!m_fault && account != QLatin1String(accountId))
        m_fault = MethodAnswer::error(u"accountNotFound"_s);
}

QString CallArguments::string(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isString())
        refuse(name, u"a string"_s);
    return value.toString();
}

std::optional<QString> CallArguments::optionalString(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isNull() || value.isUndefined())
        return {};
    if (!value.isString())
        refuse(name, u"a string"_s);
    return value.toString();
}

std::optional<QStringList> CallArguments::strings(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isNull() || value.isUndefined())
        return {};
    if (!value.isArray())
        refuse(name, u"an array of strings"_s);
    QStringList all;
    for (const QJsonValue &each : value.toArray()) {
        if (!each.isString())
            refuse(name, u"an array of strings"_s);
        all << each.toString();
    }
    return all;
}

std::optional<qint64> CallArguments::number(const QString &name, qint64 least)
{
    const QJsonValue value = take(name);
    if (value.isNull() || value.isUndefined())
        return {};
    constexpr double greatest = 9007199254740991.0; // RFC 8620 §1.3
    const double number = value.toDouble(std::nan(""));
    if (!(std::abs(number) <= greatest) || std::trunc(number) != number || number < double(least)) {
        refuse(name, u"a whole number"_s);
        return {};
    }
    return qint64(number);
}

bool CallArguments::flag(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isBool() && !value.isUndefined() && !value.isNull())
        refuse(name, u"true or false"_s);
    return value.toBool();
}

std::optional<QJsonObject> CallArguments::object(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isNull() || value.isUndefined())
        return {};
    if (!value.isObject())
        refuse(name, u"an object"_s);
    return value.toObject();
}

QJsonValue CallArguments::any(const QString &name)
{
    return take(name);
}

std::optional<MethodAnswer> CallArguments::fault() const
{
    if (!m_fault && !m_left.isEmpty())
        return MethodAnswer::error(u"invalidArguments"_s, u"unknown argument"_s);
    return m_fault;
}

QJsonValue CallArguments::take(const QString &name)
{
    return m_left.take(name);
}

void CallArguments::refuse(const QString &name, const QString &wanted)
{
    if (!m_fault)
        m_fault = MethodAnswer::error(u"invalidArguments"_s, u"\"%1\" must be %2"_s.arg(name, wanted));
}

} // namespace vakhta::centre
