#include "app/store/file_store.h"

#include "app/sqlite/written.h"

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
Attachment attachmentFrom(const Statement &row)
{
    return {.blob = row.text(0), .name = row.text(1), .type = row.text(2), .size = row.integer(3)};
}

/// Whose files are taken along by an act; nothing: of no such act.
std::optional<AttachedTo> placeOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::SubmitReply: return AttachedTo::Reply;
    case OperationKind::Comment: return AttachedTo::Note;
    case OperationKind::AnswerInterim: return AttachedTo::Interim;
    default: return {};
    }
}
} // namespace

Result<Attachments> FileStore::attached(qint64 appeal, AttachedTo to)
{
    auto rows = m_journal.run("SELECT blob, name, type, size FROM attached WHERE appeal = ? AND place = ? ORDER BY id", appeal, to);
    if (!rows)
        return rows.error();
    const auto files = rows->all(attachmentFrom);
    return files ? Result(Attachments(files->begin(), files->end())) : Result<Attachments>(files.error());
}

Result<void> FileStore::attach(qint64 appeal, AttachedTo to, const Attachment &file, const QByteArray &bytes)
{
    return m_journal.inTransaction([&]() -> Result<void> {
        auto there = m_journal.run("SELECT COUNT(*), COALESCE(SUM(blob = ?3), 0) FROM attached WHERE appeal = ?1 AND place = ?2", appeal, to, file.blob);
        if (!there)
            return there.error();
        if (there->first()->integer(1) > 0)
            return {}; // the same again
        if (there->first()->integer(0) >= Attachment::mostInAct)
            return Error{Error::Kind::Rejected, u"as many files as an act may carry"_s};
        if (!bytes.isEmpty()) {
            if (auto kept = m_journal.exec("INSERT OR IGNORE INTO files (blob, bytes) VALUES (?, ?)", file.blob, bytes); !kept)
                return kept.error();
        }
        return only(m_journal.exec("INSERT INTO attached (appeal, place, blob, name, type, size) VALUES (?, ?, ?, ?, ?, ?)",
                                   appeal, to, file.blob, file.name, file.type, file.size));
    });
}

Result<void> FileStore::detach(qint64 appeal, AttachedTo to, const QString &blob)
{
    return only(m_journal.exec("DELETE FROM attached WHERE appeal = ? AND place = ? AND blob = ?", appeal, to, blob));
}

Result<void> FileStore::detachAll(qint64 appeal, AttachedTo to)
{
    return only(m_journal.exec("DELETE FROM attached WHERE appeal = ? AND place = ?", appeal, to));
}

Result<std::optional<QByteArray>> FileStore::bytes(const QString &blob)
{
    auto rows = m_journal.run("SELECT bytes FROM files WHERE blob = ?", blob);
    if (!rows)
        return rows.error();
    return rows->first() ? std::optional(rows->first()->bytes(0)) : std::nullopt;
}

Result<void> FileStore::carry(const Operation &operation, qint64 seq)
{
    const auto place = placeOf(operation.kind);
    for (const Attachment &file : operation.args.files) {
        if (auto named = m_journal.exec("INSERT OR IGNORE INTO act_files (seq, blob) SELECT ?, blob FROM files WHERE blob = ?", seq, file.blob); !named)
            return named.error();
        for (const Target &target : operation.targets) {
            if (auto gone = place ? detach(target.appeal, *place, file.blob) : Result<void>(); !gone)
                return gone;
        }
    }
    return {};
}

Result<void> FileStore::giveBack(const Operation &operation)
{
    const auto place = placeOf(operation.kind);
    if (!place || operation.targets.empty())
        return {};
    for (const Attachment &file : operation.args.files) {
        if (auto back = m_journal.exec("INSERT INTO attached (appeal, place, blob, name, type, size) SELECT ?1, ?2, ?3, ?4, ?5, ?6 "
                                       "WHERE NOT EXISTS (SELECT 1 FROM attached WHERE appeal = ?1 AND place = ?2 AND blob = ?3)",
                                       operation.targets.front().appeal, *place, file.blob, file.name, file.type, file.size); !back)
            return back.error();
    }
    return {};
}

Result<void> FileStore::sendAgain(const Operation &operation, qint64 seq)
{
    for (const Attachment &file : operation.args.files) {
        if (auto named = m_journal.exec("INSERT OR IGNORE INTO act_files (seq, blob) VALUES (?, ?)", seq, file.blob); !named)
            return named.error();
        if (auto forgotten = m_journal.exec("UPDATE act_files SET sent = NULL WHERE blob = ?", file.blob); !forgotten)
            return forgotten.error();
    }
    return {};
}

Result<std::vector<std::pair<qint64, QString>>> FileStore::unused()
{
    auto rows = m_journal.run("SELECT COALESCE((SELECT MIN(t.appeal) FROM act_files a JOIN targets t ON t.seq = a.seq WHERE a.blob = f.blob), 0), f.blob "
                              "FROM files f WHERE NOT EXISTS (SELECT 1 FROM attached d WHERE d.blob = f.blob) AND NOT EXISTS "
                              "(SELECT 1 FROM act_files a JOIN operations o ON o.seq = a.seq WHERE a.blob = f.blob AND o.state IN (0, 1, 3))");
    if (!rows)
        return rows.error();
    return rows->all([](const Statement &row) { return std::pair(row.integer(0), row.text(1)); });
}

Result<void> FileStore::dropUnused()
{
    return only(m_journal.exec("DELETE FROM files WHERE NOT EXISTS (SELECT 1 FROM attached d WHERE d.blob = files.blob) AND NOT EXISTS "
                               "(SELECT 1 FROM act_files a JOIN operations o ON o.seq = a.seq WHERE a.blob = files.blob AND o.state IN (0, 1, 3))"));
}

Result<std::optional<QString>> FileStore::nextToSend(const QDateTime &now)
{
    auto rows = m_journal.run("SELECT a.blob FROM operations o JOIN act_files a ON a.seq = o.seq WHERE o.state <= 1 "
                              "AND (a.sent IS NULL OR a.sent NOT BETWEEN ?1 - ?2 AND ?1) ORDER BY o.seq LIMIT 1", now, staysAtCentreMs);
    if (!rows)
        return rows.error();
    return rows->first() ? std::optional(rows->first()->text(0)) : std::nullopt;
}

Result<void> FileStore::sent(const QString &blob, const QDateTime &now)
{
    return only(m_journal.exec("UPDATE act_files SET sent = ? WHERE blob = ?", now, blob));
}

Result<std::vector<QUuid>> FileStore::waitingFor(const QString &blob)
{
    auto rows = m_journal.run("SELECT o.op_id FROM operations o JOIN act_files a ON a.seq = o.seq AND a.blob = ? WHERE o.state <= 1", blob);
    if (!rows)
        return rows.error();
    return rows->all([](const Statement &row) { return QUuid::fromString(row.text(0)); });
}

} // namespace vakhta
