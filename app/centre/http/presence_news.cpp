#include "app/centre/http/presence_news.h"

#include "app/centre/jmap/position.h"

#include <map>

namespace vakhta::centre {

namespace {

Result<QHash<qint64, Appeal>> placesOf(View &view, const QSet<qint64> &appeals)
{
    QHash<qint64, Appeal> places;
    for (const qint64 id : appeals) {
        const auto appeal = view.appeal(id);
        if (!appeal)
            return appeal.error();
        if (*appeal)
            places.insert(id, **appeal);
    }
    return places;
}

Result<QSet<qint64>> seenBy(View &view, qint64 user, const QHash<qint64, Appeal> &places)
{
    QSet<qint64> seen;
    const auto caller = callerIn(view, user);
    if (!caller)
        return caller.error().kind == Error::Kind::Unauthorized ? Result<QSet<qint64>>(seen) : caller.error();
    for (auto place = places.begin(); place != places.end(); ++place) {
        if (caller->scope.sees(*place))
            seen.insert(place.key());
    }
    return seen;
}

} // namespace

Result<PresenceNews> PresenceNews::of(Storage &storage, std::vector<PresenceBoard::Station> stations, const QSet<qint64> &listeners)
{
    PresenceNews news;
    news.m_stations = std::move(stations);
    QSet<qint64> appeals, users = listeners;
    for (const auto &station : news.m_stations) {
        users.insert(station.user);
        appeals += station.where.open + station.where.writes;
    }
    if (appeals.isEmpty())
        return news;
    const auto read = storage.read([&](View &view) -> Result<void> {
        const auto places = placesOf(view, appeals);
        if (!places)
            return places.error();
        for (const qint64 user : users) {
            const auto seen = seenBy(view, user, *places);
            if (!seen)
                return seen.error();
            news.m_seen.insert(user, *seen);
        }
        return {};
    });
    if (!read)
        return read.error();
    for (size_t number = 0; number < news.m_stations.size(); ++number) {
        const auto &station = news.m_stations[number];
        const QSet<qint64> at = (station.where.open + station.where.writes) & news.m_seen.value(station.user);
        news.m_placesOf.insert(station.token, at);
        for (const qint64 appeal : at)
            news.m_present[appeal].push_back(number);
    }
    news.m_common = news.toldOf({news.m_present.keyBegin(), news.m_present.keyEnd()}, {});
    return news;
}

PresenceNews::Told PresenceNews::toldOf(const QSet<qint64> &appeals, const QByteArray &except) const
{
    Told told;
    for (const qint64 appeal : appeals) {
        std::map<qint64, bool> writes; // by user, who may be there with two computers
        for (const size_t number : m_present.value(appeal)) {
            const auto &station = m_stations[number];
            if (station.token != except)
                writes[station.user] |= station.where.writes.contains(appeal);
        }
        QByteArray people;
        for (const auto &[user, isWriting] : writes)
            people += (people.isEmpty() ? "\"" : ",\"") + wireId(Type::User, user).toLatin1() + (isWriting ? "\":\"writes\"" : "\":\"open\"");
        if (!people.isEmpty())
            told.insert(appeal, '{' + people + '}');
    }
    return told;
}

PresenceNews::Told PresenceNews::toldTo(qint64 user, const QByteArray &token) const
{
    Told told;
    const QSet<qint64> own = m_placesOf.value(token), seen = m_seen.value(user);
    for (auto at = m_common.begin(); at != m_common.end(); ++at) {
        if (seen.contains(at.key()) && !own.contains(at.key()))
            told.insert(at.key(), *at);
    }
    told.insert(toldOf(own & seen, token));
    return told;
}

std::optional<QByteArray> presenceEvent(const PresenceNews::Told &told, const PresenceNews::Told &now)
{
    QByteArray changes;
    const auto add = [&changes](qint64 appeal, const QByteArray &people) {
        changes += (changes.isEmpty() ? "\"" : ",\"") + wireId(Type::Appeal, appeal).toLatin1() + "\":" + people;
    };
    for (auto at = now.begin(); at != now.end(); ++at) {
        if (told.value(at.key()) != *at)
            add(at.key(), *at);
    }
    for (auto at = told.begin(); at != told.end(); ++at) {
        if (!now.contains(at.key()))
            add(at.key(), "{}");
    }
    if (changes.isEmpty())
        return {};
    return "event: presence\ndata: {\"changed\":{" + changes + "}}\n\n";
}

} // namespace vakhta::centre
