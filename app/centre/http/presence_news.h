#pragma once

#include "app/centre/http/presence_board.h"
#include "app/core/result.h"

#include <optional>

namespace vakhta::centre {

class Storage;

/// Who is where, and who may know it: one look at the rights for everybody. A value.
class PresenceNews
{
public:
    /// What was told of each appeal, as it stands in the event.
    using Told = QHash<qint64, QByteArray>;

    /// Reads, in one view, where the appeals of the stations are now and what their users and these listeners may see: where one of
    /// them may not, he neither learns of an appeal nor is at it for others. May wait for the storage.
    static Result<PresenceNews> of(Storage &storage, std::vector<PresenceBoard::Station> stations, const QSet<qint64> &listeners);

    /// What this listener may know; his own station is left out.
    Told toldTo(qint64 user, const QByteArray &token) const;

private:
    using Seen = QHash<qint64, QSet<qint64>>; // by user: of the appeals, those in his rights

    Told toldOf(const QSet<qint64> &appeals, const QByteArray &except) const;

    std::vector<PresenceBoard::Station> m_stations;
    Seen m_seen;
    Told m_common;                                // as everybody may be told who is at none of them himself
    QHash<QByteArray, QSet<qint64>> m_placesOf;   // by token
    QHash<qint64, std::vector<size_t>> m_present; // by appeal: places in m_stations
};

/// The event that leads from what was told to what is to be; nothing: they are the same.
std::optional<QByteArray> presenceEvent(const PresenceNews::Told &told, const PresenceNews::Told &now);

} // namespace vakhta::centre
