#pragma once

#include "app/centre/jmap/snapshots.h"

#include <chrono>
#include <memory>

namespace vakhta::centre {

struct ServeOptions
{
    QString host = QStringLiteral("127.0.0.1"); // an address, or a name of this machine
    quint16 port = 0;                           // 0: any free one
    QString tlsCert, tlsKey;                    // PEM files; both or none
    std::function<void()> everySecond = {};     // run beside requests: to look for commits of other processes
    Snapshots *snapshots = nullptr;             // outlives the server; null: none are kept
    std::chrono::milliseconds patience{30'000}; // for a request's head, and for a silent connection
    std::chrono::milliseconds presenceLease{75'000}; // so long a workstation's word counts of where its user is
};

/// The centre on the network: HTTP/1.1 with JMAP, sign-in and event streams. One thread does the input and output, a few
/// others answer, so that waiting for the disk stops nobody's reading. The object lives on the thread that made it.
class Server
{
public:
    /// Kinds: Rejected (plain HTTP anywhere but on loopback, a certificate that can't be used, no such address),
    /// Conflict (the port is taken).
    static Result<std::unique_ptr<Server>> start(Storage &storage, const ServeOptions &options);
    ~Server();

    quint16 port() const;
    /// Answers what is being answered, ends the streams, closes the connections. Waits for that.
    void stop();

private:
    struct Parts;
    explicit Server(std::shared_ptr<Parts> parts);

    std::shared_ptr<Parts> m_parts;
};

} // namespace vakhta::centre
