#include "app/centre/storage/schema.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
struct Step
{
    qint64 version; // what PRAGMA user_version is after it
    std::vector<Sql> statements;
};

/// Steps are never changed once released: a new one is added at the end.
const std::vector<Step> &steps()
{
    static const std::vector<Step> all{
        {1,
         {
             "CREATE TABLE account (id INTEGER PRIMARY KEY, epoch TEXT NOT NULL, modseq INTEGER NOT NULL, "
             "region_modseq INTEGER NOT NULL)",
             "CREATE TABLE commits (account INTEGER NOT NULL, modseq INTEGER NOT NULL, hash8 TEXT NOT NULL, "
             "PRIMARY KEY (account, modseq)) WITHOUT ROWID",

             // Every object of every type as it is served. body NULL: destroyed, kept so that clients are told.
             // open: it belongs to an open appeal. The body is last, so that keys are read without it.
             "CREATE TABLE objects (account INTEGER NOT NULL, type INTEGER NOT NULL, id INTEGER NOT NULL, "
             "modseq INTEGER NOT NULL, created INTEGER NOT NULL, appeal INTEGER NOT NULL, owner INTEGER NOT NULL, "
             "open INTEGER NOT NULL, body TEXT)",
             "CREATE UNIQUE INDEX objects_by_id ON objects (account, type, id)",
             "CREATE INDEX objects_by_change ON objects (account, type, modseq, id)",
             "CREATE INDEX objects_of_appeal ON objects (account, appeal, type, id) WHERE appeal > 0 AND type > 5",
             "CREATE INDEX objects_open ON objects (account, type, id) WHERE open = 1",

             // What appeals are found and shown by, narrow: a scan of it takes the place of an index for each filter.
             "CREATE TABLE appeal_keys (account INTEGER NOT NULL, id INTEGER NOT NULL, open INTEGER NOT NULL, "
             "status INTEGER NOT NULL, system INTEGER NOT NULL, channel INTEGER NOT NULL, sector INTEGER NOT NULL, "
             "topic INTEGER NOT NULL, municipality INTEGER NOT NULL, executor INTEGER NOT NULL, "
             "operator INTEGER NOT NULL, received INTEGER, number TEXT NOT NULL, external_key TEXT, "
             "PRIMARY KEY (account, id)) WITHOUT ROWID",
             "CREATE INDEX appeals_open ON appeal_keys (account, id) WHERE open = 1",
             "CREATE UNIQUE INDEX appeals_by_key ON appeal_keys (account, external_key) WHERE external_key IS NOT NULL",

             "CREATE TABLE operations (account INTEGER NOT NULL, op_id BLOB NOT NULL, id INTEGER NOT NULL, "
             "PRIMARY KEY (account, op_id)) WITHOUT ROWID",
             "CREATE TABLE audit (account INTEGER NOT NULL, seq INTEGER NOT NULL, modseq INTEGER NOT NULL, "
             "at INTEGER NOT NULL, user INTEGER NOT NULL, what TEXT NOT NULL, subject TEXT NOT NULL, hash BLOB NOT NULL, "
             "PRIMARY KEY (account, seq)) WITHOUT ROWID",

             "CREATE TABLE scopes (account INTEGER NOT NULL, user INTEGER NOT NULL, number INTEGER NOT NULL, "
             "PRIMARY KEY (account, user)) WITHOUT ROWID",
             "CREATE TABLE credentials (account INTEGER NOT NULL, user INTEGER NOT NULL, password_hash BLOB NOT NULL, "
             "failures INTEGER NOT NULL, slow_until INTEGER, PRIMARY KEY (account, user)) WITHOUT ROWID",
             "CREATE TABLE tokens (account INTEGER NOT NULL, hash BLOB NOT NULL, user INTEGER NOT NULL, "
             "expires INTEGER NOT NULL, PRIMARY KEY (account, hash)) WITHOUT ROWID",
             "CREATE INDEX tokens_of_user ON tokens (account, user)",
             "PRAGMA user_version = 1",
         }},
        {2,
         {
             // Each life of the store after a backup was put in its place, and what workstations sent again in it.
             "CREATE TABLE restorations (account INTEGER NOT NULL, epoch TEXT NOT NULL, at INTEGER NOT NULL, backup_at INTEGER, "
             "PRIMARY KEY (account, epoch)) WITHOUT ROWID",
             "CREATE TABLE resent (account INTEGER NOT NULL, epoch TEXT NOT NULL, id INTEGER NOT NULL, accepted INTEGER NOT NULL, "
             "PRIMARY KEY (account, epoch, id)) WITHOUT ROWID",
             "PRAGMA user_version = 2",
         }},
        {3,
         {
             // Bodies beside the executor see the appeal too: «11 12», ascending.
             "ALTER TABLE appeal_keys ADD COLUMN beside TEXT NOT NULL DEFAULT ''",
             "PRAGMA user_version = 3",
         }},
        {4,
         {
             // Files, named by the SHA-256 of their bytes, which come last; who brought one within the last day; and which appeals name it.
             "CREATE TABLE blobs (account INTEGER NOT NULL, blob TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL)",
             "CREATE UNIQUE INDEX blobs_by_name ON blobs (account, blob)",
             "CREATE TABLE uploads (account INTEGER NOT NULL, blob TEXT NOT NULL, user INTEGER NOT NULL, at INTEGER NOT NULL, "
             "PRIMARY KEY (account, blob, user)) WITHOUT ROWID",
             "CREATE INDEX uploads_by_time ON uploads (account, at)",
             "CREATE TABLE blob_uses (account INTEGER NOT NULL, blob TEXT NOT NULL, appeal INTEGER NOT NULL, "
             "PRIMARY KEY (account, blob, appeal)) WITHOUT ROWID",
             "PRAGMA user_version = 4",
         }},
    };
    return all;
}

Result<void> apply(Connection &connection, const Step &step)
{
    return connection.inTransaction([&]() -> Result<void> {
        for (const Sql statement : step.statements) {
            if (auto done = connection.exec(statement); !done)
                return done.error();
        }
        return {};
    });
}

QString newEpoch()
{
    return QString::number(QRandomGenerator::system()->generate64(), 36);
}
} // namespace

Result<void> migrate(Connection &connection)
{
    auto found = connection.run("PRAGMA user_version");
    if (!found)
        return found.error();
    const qint64 version = found->first()->integer(0);
    if (version > steps().back().version) {
        return Error{Error::Kind::TooNew, u"the store has schema %1, this program knows %2"_s
                                              .arg(version).arg(steps().back().version)};
    }
    for (const Step &step : steps()) {
        if (step.version <= version)
            continue;
        if (auto applied = apply(connection, step); !applied)
            return applied;
    }
    return {};
}

Result<void> foundAccount(Connection &connection)
{
    const auto founded = connection.exec(
        "INSERT INTO account (id, epoch, modseq, region_modseq) VALUES (?, ?, 0, 0)", theAccount, newEpoch());
    return founded ? Result<void>() : Result<void>(founded.error());
}

Result<void> renewEpoch(Connection &connection)
{
    const auto renewed = connection.exec("UPDATE account SET epoch = ? WHERE id = ?", newEpoch(), theAccount);
    return renewed ? Result<void>() : Result<void>(renewed.error());
}

} // namespace vakhta::centre
