#pragma once

#include "app/centre/jmap/processor.h"
#include "app/centre/storage/sqlite_storage.h"
#include "app/remote/http_answer.h"
#include "tests/simulation/disk.h"

namespace vakhta::simulation {

class World;

/// The real centre's storage and rules without its sockets, on a disk of its own. It may go down in the middle of anything.
class Centre
{
public:
    Centre(World &world, Dice dice);

    void switchOn();
    void goDown();
    bool on() const { return m_storage != nullptr; }
    Disk &disk();

    HttpAnswer session(const QByteArray &token);
    HttpAnswer receive(const QByteArray &token, const QByteArray &request);
    /// A new token for that user; nothing: the centre is down.
    std::optional<QByteArray> signIn(qint64 user);

    // What happens at the centre by itself.
    void appealsArrive();
    void rightsMove();
    void tokenExpires(qint64 user);

    /// Where the account stands for this user; empty: it is down.
    QString stateFor(qint64 user);
    centre::SqliteStorage &storage() { return *m_storage; }

private:
    template <typename Body>
    bool write(Body body);
    bool fallen();
    void committed();
    Result<void> arrive(centre::Unit &unit);
    void renumberLastCommit();

    World &m_world;
    Dice m_dice;
    std::unique_ptr<centre::SqliteStorage> m_storage;
    std::unique_ptr<centre::Storage> m_planted; // around it, when a bug is planted there
    std::unique_ptr<centre::Processor> m_processor;
    std::map<QByteArray, QByteArray> m_renamed; // FreshIdOnRetry
    int m_tokens = 0;
};

} // namespace vakhta::simulation
