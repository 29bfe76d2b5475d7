#pragma once

#include "app/centre/jmap/request.h"
#include "app/centre/jmap/set_methods.h"

#include <functional>

namespace vakhta::centre {

class Snapshots;

/// Runs the method calls of one request in order (RFC 8620 §3): whatever one of them meets, the next still runs. Calls
/// that only read and stand side by side see one and the same view, so the states they tell agree.
/// Any thread, many at once; it keeps nothing between requests.
class Processor
{
public:
    using Clock = std::function<QDateTime()>;

    /// `snapshots`: null when none are kept.
    Processor(Storage &storage, Clock clock, Snapshots *snapshots = nullptr)
        : m_storage(storage), m_clock(std::move(clock)), m_snapshots(snapshots) {}

    /// The response in bytes, or why the whole request is refused.
    std::variant<QByteArray, Problem> process(const QByteArray &body, qint64 user) const;

    /// Does it write? A guess from the bytes, to choose the thread.
    static bool mayWrite(const QByteArray &body);

private:
    struct Exchange;

    void readOn(Exchange &exchange) const;
    void write(Exchange &exchange) const;
    MethodAnswer set(Exchange &exchange, Type type, const SetRequest &request) const;
    Result<QString> stateAfter(const Position &before, Exchange &exchange) const;
    QByteArray response(const Exchange &exchange) const;

    Storage &m_storage;
    const Clock m_clock;
    Snapshots *const m_snapshots;
};

} // namespace vakhta::centre
