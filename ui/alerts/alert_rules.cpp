#include "ui/alerts/alert_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
/// As the setting names them. By AlertKind.
const QLatin1StringView names[alertKindCount] = {"missing"_L1, "returned"_L1, "urgent"_L1, "deadline"_L1, "mine"_L1, "approval"_L1, "proposal"_L1, "promise"_L1, "mention"_L1};

QTime timeOf(const QJsonValue &kept)
{
    return QTime::fromString(kept.toString(), u"HH:mm"_s);
}
} // namespace

void AlertRules::setWanted(AlertKind kind, bool wanted)
{
    const quint32 bit = quint32(1) << int(kind);
    off = wanted ? off & ~bit : off | bit;
}

bool AlertRules::holdsBack(AlertKind kind, const QTime &now) const
{
    if (!quiet || kind == AlertKind::MissingPerson)
        return false;
    return from <= to ? now >= from && now < to : now >= from || now < to;
}

QByteArray AlertRules::kept() const
{
    QJsonArray silent;
    for (int kind = 0; kind < alertKindCount; ++kind) {
        if (!wants(AlertKind(kind)))
            silent << names[kind];
    }
    const QJsonObject rules{{u"off"_s, silent}, {u"quiet"_s, quiet}, {u"from"_s, from.toString(u"HH:mm"_s)}, {u"to"_s, to.toString(u"HH:mm"_s)}};
    return QJsonDocument(rules).toJson(QJsonDocument::Compact);
}

AlertRules AlertRules::readFrom(const QByteArray &kept)
{
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    AlertRules rules;
    rules.quiet = json[u"quiet"_s].toBool();
    rules.from = timeOf(json[u"from"_s]);
    rules.to = timeOf(json[u"to"_s]);
    if (!rules.from.isValid() || !rules.to.isValid() || !json[u"off"_s].isArray())
        return {};
    for (int kind = 0; kind < alertKindCount; ++kind)
        rules.setWanted(AlertKind(kind), !json[u"off"_s].toArray().contains(QJsonValue(names[kind])));
    return rules;
}

} // namespace vakhta
