#pragma once

#include "app/core/appeal.h"
#include "app/core/appeal_keys.h"

#include <optional>
#include <vector>

namespace vakhta {

/// The integers of every cached appeal, a column each, in ascending order of id: 51 bytes an appeal. Filters, sorts,
/// counters and statistics are scans of them. Owned by one thread; only values leave it.
///
/// Times are whole seconds since 1970 UTC, 0: none. Reference ids beyond 32 bits are kept as 0: unknown.
class AppealColumns
{
public:
    using Row = quint32;

    /// Gives back memory that growing took ahead.
    void shrink();
    void clear();
    /// Adds at the end: the id is above all that are here.
    void append(const AppealKeys &keys);
    /// Puts rows in or over those with the same ids; in any order, the last of equal ids counts.
    void upsert(std::vector<AppealKeys> rows);
    void erase(std::vector<qint64> ids);

    Row size() const { return Row(id.size()); }
    std::optional<Row> find(qint64 wanted) const;
    /// As it was put, but for milliseconds.
    AppealKeys at(Row row) const;

    bool isOpenAt(Row row) const { return isOpen(Status(status[row])); }

    // Read by scans; written by the functions above only.
    std::vector<qint64> id;
    std::vector<quint32> received, due, answered, promised;
    std::vector<quint32> topic, municipality, executor, operatorId, revision;
    std::vector<quint16> flags;
    std::vector<quint8> status, system, channel, priority, sector;

private:
    void set(Row row, const AppealKeys &keys);
    void insertSorted(const std::vector<AppealKeys> &rows);

    template <typename Do>
    void eachColumn(Do what);
};

} // namespace vakhta
