#include "app/centre/http/subscription.h"

#include <QUrlQuery>

#include <algorithm>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

static constexpr int shortestPing = 5, longestPing = 300; // seconds

static std::vector<Type> typesIn(const QString &names)
{
    if (names == u"*")
        return {allTypes.begin(), allTypes.end()};
    std::vector<Type> types;
    for (const QString &name : names.split(u',')) {
        const auto type = typeOf(name);
        if (type && std::find(types.begin(), types.end(), *type) == types.end())
            types.push_back(*type); // a name of another server's type is nothing to us
    }
    return types;
}

std::optional<Subscription> Subscription::from(const QByteArray &query)
{
    const QUrlQuery parameters(QString::fromUtf8(query));
    const auto value = [&](const QString &name) { return parameters.queryItemValue(name, QUrl::FullyDecoded); };
    const QString closeAfter = value(u"closeafter"_s);
    bool number = false;
    const uint ping = value(u"ping"_s).toUInt(&number);
    if (value(u"types"_s).isEmpty() || !number || (closeAfter != u"no" && closeAfter != u"state"))
        return {};
    Subscription made;
    made.types = typesIn(value(u"types"_s));
    made.closeAfterState = closeAfter == u"state";
    made.pingSeconds = ping == 0 ? 0 : std::clamp(int(std::min(ping, 1'000'000u)), shortestPing, longestPing);
    return made;
}

QByteArray stateEvent(const QByteArray &state, const std::vector<Type> &types)
{
    QByteArray changed;
    for (const Type type : types)
        changed += (changed.isEmpty() ? "\"" : ",\"") + typeName(type).toLatin1() + "\":\"" + state + '"';
    return "id: " + state + "\nevent: state\ndata: {\"@type\":\"StateChange\",\"changed\":{\"c1\":{" + changed + "}}}\n\n";
}

QByteArray pingEvent(int seconds)
{
    return "event: ping\ndata: {\"interval\":" + QByteArray::number(seconds) + "}\n\n";
}

} // namespace vakhta::centre
