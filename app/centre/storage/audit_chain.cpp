#include "app/centre/storage/audit_chain.h"

#include "app/centre/storage/schema.h"
#include "app/protocol/types.h"

#include <QCryptographicHash>

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
    const auto appended = m_connection.exec(
        "INSERT INTO audit (account, seq, modseq, at, user, what, subject, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        theAccount, row.seq, row.modseq, row.at, row.user, row.what, row.subject, hashOf(last->hash, row));
    return appended ? Result<void>() : Result<void>(appended.error());
}

Result<QString> AuditChain::hash8()
{
    const auto last = head();
    if (!last)
        return last.error();
    return QString::fromLatin1(last->hash.toHex().left(8));
}

Result<QStringList> AuditChain::faults()
{
    auto rows = m_connection.run(
        "SELECT seq, modseq, at, user, what, subject, hash FROM audit WHERE account = ? ORDER BY seq", theAccount);
    if (!rows)
        return rows.error();
    QStringList found;
    Head last;
    const auto read = rows->each([&](const Statement &stored) {
        const AuditRow row = rowFrom(stored);
        if (row.seq != last.seq + 1)
            found << u"The audit chain lacks the rows between %1 and %2."_s.arg(last.seq).arg(row.seq);
        if (hashOf(last.hash, row) != stored.bytes(6))
            found << u"The audit chain is broken at row %1: it is not what was written."_s.arg(row.seq);
        last = {row.seq, stored.bytes(6)};
        return true;
    });
    return read ? Result(found) : Result<QStringList>(read.error());
}

} // namespace vakhta::centre
