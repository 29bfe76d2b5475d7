#include "app/centre/jmap/call_arguments.h"
#include "app/centre/jmap/read_methods.h"

namespace vakhta::centre {

using namespace Qt::StringLiterals;

static QByteArray wireList(Type type, const std::vector<qint64> &ids)
{
    QByteArray list = "[";
    for (const qint64 id : ids)
        list += (list.size() > 1 ? ",\"" : "\"") + wireId(type, id).toLatin1() + '"';
    return list + ']';
}

Result<MethodAnswer> changesOf(const Reading &reading, Type type, const QJsonObject &arguments)
{
    CallArguments taken(arguments);
    const QString since = taken.string(u"sinceState"_s);
    const auto most = taken.number(u"maxChanges"_s, 1);
    if (auto fault = taken.fault())
        return *fault;

    const auto place = placeOf(reading.view, reading.position, since);
    if (!place)
        return place.error();
    if (!*place)
        return MethodAnswer::error(u"cannotCalculateChanges"_s);
    const int limit = int(std::min<qint64>(most.value_or(limits::objectsInGet), limits::objectsInGet));
    const auto changes = reading.view.changes(type, **place, limit, reading.caller.scope);
    if (!changes)
        return changes.error();
    Result<QString> state = reading.position.token();
    if (changes->more)
        state = tokenOf(reading.view, reading.position, changes->reached);
    if (!state)
        return state.error();

    return MethodAnswer{"{\"accountId\":\"" + QByteArray(accountId) + "\",\"oldState\":" + quoted(since) + ",\"newState\":\""
                        + state->toLatin1() + "\",\"hasMoreChanges\":" + (changes->more ? "true" : "false")
                        + ",\"created\":" + wireList(type, changes->created) + ",\"updated\":"
                        + wireList(type, changes->updated) + ",\"destroyed\":" + wireList(type, changes->destroyed) + '}'};
}

} // namespace vakhta::centre
