#include "app/store/schema.h"

#include "app/store/appeal_words.h"
#include "app/store/search_index.h"

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
Result<int> versionOf(Connection &connection)
{
    auto rows = connection.run("PRAGMA user_version");
    if (!rows)
        return rows.error();
    return int(rows->first()->integer(0));
}

Error tooNew(int found, int known)
{
    return {Error::Kind::TooNew, u"schema %1, this program knows %2"_s.arg(found).arg(known)};
}

Result<void> run(Connection &connection, const SchemaStep &step)
{
    return connection.inTransaction([&]() -> Result<void> {
        for (const Sql statement : step.statements) {
            if (auto done = connection.exec(statement); !done)
                return done.error();
        }
        return {};
    });
}
} // namespace

const std::vector<SchemaStep> &cacheSchema()
{
    // A body is canonical JSON, kept as it came. `key` of an object is type × 2^48 + id: each type lies together in order of id.
    static const std::vector<SchemaStep> steps{
        {1,
         {
             "CREATE TABLE appeals (id INTEGER PRIMARY KEY, unread INTEGER NOT NULL, body TEXT NOT NULL)",
             "CREATE TABLE appeal_keys (id INTEGER PRIMARY KEY, received INTEGER NOT NULL, due INTEGER NOT NULL, "
             "answered INTEGER NOT NULL, topic INTEGER NOT NULL, municipality INTEGER NOT NULL, executor INTEGER NOT NULL, "
             "operator INTEGER NOT NULL, revision INTEGER NOT NULL, system INTEGER NOT NULL, channel INTEGER NOT NULL, "
             "status INTEGER NOT NULL, priority INTEGER NOT NULL, flags INTEGER NOT NULL, sector INTEGER NOT NULL)",
             "CREATE TABLE objects (key INTEGER PRIMARY KEY, appeal INTEGER NOT NULL, body TEXT NOT NULL)",
             "CREATE INDEX objects_by_appeal ON objects (appeal, key) WHERE appeal > 0",
             "CREATE TABLE sync_state (type INTEGER PRIMARY KEY, state TEXT NOT NULL)",
             "CREATE TABLE marks (key INTEGER PRIMARY KEY)",
             "CREATE TABLE sync_cursor (id INTEGER PRIMARY KEY CHECK (id = 1), cursor TEXT NOT NULL)",
             "PRAGMA user_version = 1",
         }},
        // An appeal's words are one row of `appeal_words`, by its id; of those in `unindexed` the row is not there or too old.
        // The texts themselves are not kept twice. One column: of six the index would be half as large again. Pages of which two
        // fill one of the file's; parts that are joined a little at each commit, never many at once.
        {2,
         {
             "CREATE VIRTUAL TABLE appeal_words USING fts5(text, "
             "content = '', contentless_delete = 1, tokenize = 'vakhta')",
             "INSERT INTO appeal_words (appeal_words, rank) VALUES ('pgsz', 3900)",
             "INSERT INTO appeal_words (appeal_words, rank) VALUES ('automerge', 16)",
             "INSERT INTO appeal_words (appeal_words, rank) VALUES ('crisismerge', 1999)",
             "CREATE TABLE unindexed (id INTEGER PRIMARY KEY)",
             "INSERT INTO unindexed SELECT id FROM appeal_keys",
             "CREATE TABLE word_rules (id INTEGER PRIMARY KEY CHECK (id = 1), rules INTEGER NOT NULL)",
             "INSERT INTO word_rules VALUES (1, 0)",
             "PRAGMA user_version = 2",
         }},
        // When the first promise that is not kept is due. A body from a newer centre may have brought some before.
        {3,
         {
             "ALTER TABLE appeal_keys ADD COLUMN promised INTEGER NOT NULL DEFAULT 0",
             "UPDATE appeal_keys SET promised = COALESCE((SELECT MIN(1000 * CAST(strftime('%s', value ->> 'dueAt') AS INTEGER)) "
             "FROM appeals, json_each(body, '$.promises') WHERE appeals.id = appeal_keys.id AND value ->> 'keptAt' IS NULL), 0) "
             "WHERE id IN (SELECT id FROM appeals WHERE instr(body, '\"promises\":[') > 0)",
             "PRAGMA user_version = 3",
         }},
        // Files of appeals that were looked at. The bytes are last, so that the rest is read without them.
        {4,
         {
             "CREATE TABLE files (id INTEGER PRIMARY KEY, appeal INTEGER NOT NULL, blob TEXT NOT NULL, used INTEGER NOT NULL, "
             "size INTEGER NOT NULL, bytes BLOB NOT NULL)",
             "CREATE UNIQUE INDEX files_by_appeal ON files (appeal, blob)",
             "CREATE INDEX files_by_name ON files (blob)",
             "PRAGMA user_version = 4",
         }},
        // Notes that may call a colleague: few among millions of lines of history.
        {5,
         {
             "CREATE INDEX notes_that_call ON objects (appeal) "
             "WHERE appeal > 0 AND instr(body, '\"kind\":\"comment\"') > 0 AND instr(body, '@') > 0",
             "PRAGMA user_version = 5",
         }},
    };
    return steps;
}

const std::vector<SchemaStep> &journalSchema()
{
    static const std::vector<SchemaStep> steps{
        {1,
         {
             "CREATE TABLE operations (seq INTEGER PRIMARY KEY AUTOINCREMENT, op_id TEXT NOT NULL UNIQUE, "
             "kind INTEGER NOT NULL, created TEXT NOT NULL, result TEXT NOT NULL, state INTEGER NOT NULL, "
             "overlaid INTEGER NOT NULL, sent INTEGER NOT NULL, not_before INTEGER, settled_at INTEGER)",
             "CREATE INDEX operations_unsettled ON operations (seq) WHERE state <= 1",
             "CREATE INDEX operations_shown ON operations (seq) WHERE overlaid = 1 OR state = 3",
             "CREATE TABLE targets (seq INTEGER NOT NULL REFERENCES operations ON DELETE CASCADE, appeal INTEGER NOT NULL, "
             "PRIMARY KEY (seq, appeal)) WITHOUT ROWID",
             "CREATE INDEX targets_by_appeal ON targets (appeal, seq)",
             "CREATE TABLE drafts (appeal INTEGER PRIMARY KEY, text TEXT NOT NULL, saved_at INTEGER NOT NULL, "
             "centre_id INTEGER NOT NULL, revision INTEGER NOT NULL, at_centre INTEGER NOT NULL, seen INTEGER NOT NULL, "
             "their_text TEXT NOT NULL)",
             "CREATE TABLE draft_history (id INTEGER PRIMARY KEY, appeal INTEGER NOT NULL, text TEXT NOT NULL, "
             "saved_at INTEGER NOT NULL)",
             "CREATE INDEX draft_history_by_appeal ON draft_history (appeal, id)",
             "CREATE TABLE draft_deletes (centre_id INTEGER PRIMARY KEY, appeal INTEGER NOT NULL, revision INTEGER NOT NULL, "
             "after_seq INTEGER NOT NULL, done INTEGER NOT NULL)",
             "CREATE TABLE settings (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
             "CREATE TABLE account (id INTEGER PRIMARY KEY CHECK (id = 1), centre TEXT NOT NULL, login TEXT NOT NULL, "
             "token TEXT NOT NULL, token_expires INTEGER, user INTEGER NOT NULL, last_sync INTEGER)",
             "PRAGMA user_version = 1",
         }},
        // A draft remembers the centre's text of it, and where two texts of it parted; versions live 90 days from when they were put away.
        {2,
         {
             "ALTER TABLE drafts ADD COLUMN centre_text TEXT NOT NULL DEFAULT ''",
             "ALTER TABLE drafts ADD COLUMN fork_text TEXT NOT NULL DEFAULT ''",
             "UPDATE drafts SET centre_text = text WHERE at_centre = 1",
             "ALTER TABLE draft_history ADD COLUMN kept_at INTEGER NOT NULL DEFAULT 0",
             "UPDATE draft_history SET kept_at = saved_at",
             "PRAGMA user_version = 2",
         }},
        {3,
         {
             "ALTER TABLE drafts ADD COLUMN out_of_reach INTEGER NOT NULL DEFAULT 0",
             // What is needed to notice that the centre was put back to a backup, and to tell it again what it forgot.
             "ALTER TABLE operations ADD COLUMN confirmed_at INTEGER",
             "ALTER TABLE account ADD COLUMN centre_state TEXT NOT NULL DEFAULT ''",
             "ALTER TABLE account ADD COLUMN acts_after INTEGER NOT NULL DEFAULT 0",
             "CREATE TABLE known_appeals (id INTEGER PRIMARY KEY, identity TEXT NOT NULL)",
             "PRAGMA user_version = 3",
         }},
        // The incident that an act changes, or from whose master text it was made: the latter waits for the former.
        {4,
         {
             "ALTER TABLE operations ADD COLUMN incident INTEGER NOT NULL DEFAULT 0",
             "PRAGMA user_version = 4",
         }},
        // Files: what is attached to a reply or a note being written, the bytes of what is nowhere else, and which acts wait for which;
        // `sent` is when the centre got it.
        {5,
         {
             "CREATE TABLE attached (id INTEGER PRIMARY KEY, appeal INTEGER NOT NULL, place INTEGER NOT NULL, blob TEXT NOT NULL, "
             "name TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL)",
             "CREATE UNIQUE INDEX attached_by_appeal ON attached (appeal, place, blob)",
             "CREATE TABLE files (blob TEXT PRIMARY KEY, bytes BLOB NOT NULL)",
             "CREATE TABLE act_files (seq INTEGER NOT NULL REFERENCES operations ON DELETE CASCADE, blob TEXT NOT NULL, sent INTEGER, "
             "PRIMARY KEY (seq, blob)) WITHOUT ROWID",
             "CREATE INDEX act_files_by_blob ON act_files (blob)",
             "PRAGMA user_version = 5",
         }},
    };
    return steps;
}

Result<void> bringUpToDate(Connection &connection, const std::vector<SchemaStep> &steps)
{
    const auto found = versionOf(connection);
    if (!found)
        return found.error();
    if (*found > steps.back().version)
        return tooNew(*found, steps.back().version);
    for (const SchemaStep &step : steps) {
        if (step.version <= *found)
            continue;
        if (auto done = run(connection, step); !done)
            return done;
    }
    return {};
}

Result<void> bringCacheUpToDate(Connection &connection)
{
    if (auto added = addWordTokenizer(connection); !added)
        return added;
    if (auto current = bringUpToDate(connection, cacheSchema()); !current)
        return current;
    return SearchIndex(connection).begin();
}

Result<void> expectSchema(Connection &connection, const std::vector<SchemaStep> &steps)
{
    const auto found = versionOf(connection);
    if (!found)
        return found.error();
    if (*found > steps.back().version)
        return tooNew(*found, steps.back().version);
    if (*found < steps.back().version)
        return Error{Error::Kind::Storage, u"schema %1 is older than this program's"_s.arg(*found)};
    return {};
}

} // namespace vakhta
