#include "app/centre/storage/audit_chain.h"

#include "app/centre/storage/schema.h"
#include "app/protocol/types.h"

#include <QCryptographicHash>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
AuditRow rowFrom(const Statement &row)
{
    return {
        .seq = row.integer(0),
        .modseq = row.integer(1),
        .at = row.time(2),
        .user = row.integer(3),
        .what = row.text(4),
        .subject = row.text(5),
    };
}
struct Commit
{
    qint64 modseq = 0;
    QByteArray hash8;
};

Result<std::vector<Commit>> commitsOf(Connection &connection)
{
    auto rows = connection.run("SELECT modseq, hash8 FROM commits WHERE account = ? ORDER BY modseq", theAccount);
    if (!rows)
        return rows.error();
    return rows->all([](const Statement &row) { return Commit{row.integer(0), row.bytes(1)}; });
}

/// Goes along the rows in their order, and beside them along the commits.
class Walk
{
public:
    explicit Walk(std::vector<Commit> commits) : m_commits(std::move(commits)) {}

    void take(const AuditRow &row, const QByteArray &hash)
    {
        if (row.modseq != m_modseq)
            endCommit();
        if (row.seq != m_seq + 1)
            fault(u"The audit chain lacks the rows between %1 and %2."_s.arg(m_seq).arg(row.seq));
        if (AuditChain::hashOf(m_verdict.head, row) != hash)
            fault(u"The audit chain is broken at row %1: it is not what was written."_s.arg(row.seq));
        if (row.what == u"operation" && !addOperation(row.subject))
            fault(u"Row %1 tells of an operation that has a row already, or of none."_s.arg(row.seq));
        m_seq = row.seq;
        m_modseq = row.modseq;
        m_verdict.head = hash;
        ++m_verdict.rows;
    }

    AuditVerdict end(const std::vector<QUuid> &operations)
    {
        endCommit();
        for (; m_next < m_commits.size(); ++m_next)
            faultOf(m_commits[m_next]);
        for (const QUuid &opId : operations) {
            if (!m_operations.remove(opId))
                fault(u"Operation %1 has no row in the audit chain."_s.arg(opId.toString(QUuid::WithoutBraces)));
        }
        for (const QUuid &opId : std::as_const(m_operations))
            fault(u"Operation %1 is in the audit chain, but is not kept."_s.arg(opId.toString(QUuid::WithoutBraces)));
        return std::move(m_verdict);
    }

private:
    static constexpr qsizetype mostFaults = 20; // one that is broken all over need not be listed row by row

    /// All rows of a commit were seen: the last one's hash is the commit's.
    void endCommit()
    {
        for (; m_next < m_commits.size() && m_commits[m_next].modseq < m_modseq; ++m_next)
            faultOf(m_commits[m_next]);
        if (m_seq == 0)
            return;
        if (m_next == m_commits.size() || m_commits[m_next].modseq != m_modseq)
            fault(u"Row %1 belongs to commit %2, which is not there."_s.arg(m_seq).arg(m_modseq));
        else if (const Commit &commit = m_commits[m_next++]; commit.hash8 != m_verdict.head.toHex().left(8))
            faultOf(commit);
    }

    void faultOf(const Commit &commit)
    {
        fault(u"Commit %1 has another hash than the audit chain, or no row in it."_s.arg(commit.modseq));
    }

    bool addOperation(const QString &subject)
    {
        const QUuid opId = QUuid::fromString(subject.section(u' ', 1, 1));
        if (opId.isNull() || m_operations.contains(opId))
            return false;
        m_operations.insert(opId);
        return true;
    }

    void fault(const QString &sentence)
    {
        if (m_verdict.faults.size() < mostFaults)
            m_verdict.faults << sentence;
    }

    std::vector<Commit> m_commits;
    size_t m_next = 0; // the commit to be compared next
    qint64 m_seq = 0;
    qint64 m_modseq = 0;
    QSet<QUuid> m_operations;
    AuditVerdict m_verdict{.head = QByteArray(32, '\0')};
};
} // namespace

QByteArray AuditChain::hashOf(const QByteArray &previous, const AuditRow &row)
{
    const QJsonObject line{
        {u"seq"_s, row.seq}, {u"modseq"_s, row.modseq}, {u"at"_s, row.at.toMSecsSinceEpoch()},
        {u"user"_s, row.user}, {u"what"_s, row.what}, {u"subject"_s, row.subject},
    };
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(canonical(line));
    return hash.result();
}

Result<AuditChain::Head> AuditChain::head()
{
    if (m_head)
        return *m_head;
    auto found = m_connection.run("SELECT seq, hash FROM audit WHERE account = ? ORDER BY seq DESC LIMIT 1", theAccount);
    if (!found)
        return found.error();
    const Statement *row = found->first();
    return row ? Head{row->integer(0), row->bytes(1)} : Head{};
}

Result<void> AuditChain::append(AuditRow row)
{
    const auto last = head();
    if (!last)
        return last.error();
    row.seq = last->seq + 1;
    const QByteArray hash = hashOf(last->hash, row);
    const auto appended = m_connection.exec(
        "INSERT INTO audit (account, seq, modseq, at, user, what, subject, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        theAccount, row.seq, row.modseq, row.at, row.user, row.what, row.subject, hash);
    if (!appended)
        return appended.error();
    m_head = Head{row.seq, hash};
    return {};
}

Result<QString> AuditChain::hash8()
{
    const auto last = head();
    if (!last)
        return last.error();
    return QString::fromLatin1(last->hash.toHex().left(8));
}

Result<AuditVerdict> AuditChain::verify()
{
    auto commits = commitsOf(m_connection);
    if (!commits)
        return commits.error();
    Walk walk(std::move(*commits));
    auto rows = m_connection.run(
        "SELECT seq, modseq, at, user, what, subject, hash FROM audit WHERE account = ? ORDER BY seq", theAccount);
    if (!rows)
        return rows.error();
    const auto read = rows->each([&](const Statement &stored) {
        walk.take(rowFrom(stored), stored.bytes(6));
        return true;
    });
    if (!read)
        return read.error();
    auto operations = m_connection.run("SELECT op_id FROM operations WHERE account = ?", theAccount);
    if (!operations)
        return operations.error();
    const auto listed = operations->all([](const Statement &row) { return QUuid::fromRfc4122(row.bytes(0)); });
    return listed ? Result(walk.end(*listed)) : Result<AuditVerdict>(listed.error());
}

} // namespace vakhta::centre
