#pragma once

#include <QtGlobal>

namespace vakhta {

/// The dozen integers of an appeal that lists are made of. Times in ms UTC, 0: none.
struct AppealKeys
{
    qint64 id = 0, receivedAt = 0, dueAt = 0, answeredAt = 0, topic = 0, municipality = 0, executor = 0, operatorId = 0;
    qint64 revision = 0;
    qint64 promisedAt = 0; // the first promise that is not kept yet
    int system = 0, channel = 0, status = 0, priority = 0, flags = 0, sector = 0;
    bool operator==(const AppealKeys &) const = default;
};

} // namespace vakhta
