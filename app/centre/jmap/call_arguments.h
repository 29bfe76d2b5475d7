#pragma once

#include "app/centre/jmap/request.h"

#include <QStringList>

#include <optional>

namespace vakhta::centre {

/// The arguments of one call, taken one by one. The first fault is kept and everything after it is empty, so that a
/// method takes all it needs and then asks once. Names that nobody took are a fault too.
class CallArguments
{
public:
    explicit CallArguments(const QJsonObject &object);

    QString string(const QString &name);                       // required
    std::optional<QString> optionalString(const QString &name); // null or missing: nothing
    std::optional<QStringList> strings(const QString &name);    // null or missing: nothing
    std::optional<qint64> number(const QString &name, qint64 least); // null or missing: nothing
    bool flag(const QString &name);                            // missing: false
    std::optional<QJsonObject> object(const QString &name);     // null or missing: nothing
    QJsonValue any(const QString &name);

    /// The fault, if there is one: invalidArguments, or accountNotFound.
    std::optional<MethodAnswer> fault() const;

private:
    QJsonValue take(const QString &name);
    void refuse(const QString &name, const QString &wanted);

    QJsonObject m_left;
    std::optional<MethodAnswer> m_fault;
};

} // namespace vakhta::centre
