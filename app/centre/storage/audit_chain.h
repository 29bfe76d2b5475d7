#pragma once

#include "app/sqlite/connection.h"

#include <QStringList>

namespace vakhta::centre {

/// One line of what was done. Who (0: the centre itself), what, to what; never a text or a name.
struct AuditRow
{
    qint64 seq = 0; // 1, 2, 3 … without gaps
    qint64 modseq = 0;
    QDateTime at;
    qint64 user = 0;
    QString what;
    QString subject;
};

/// What a walk along the whole chain found.
struct AuditVerdict
{
    qint64 rows = 0;
    QByteArray head;    // hash of the last row
    QStringList faults; // sentences, the earliest first; empty: all is as it was written
};

/// The audit chain: the hash of a row is SHA-256 of the hash before it (32 zero bytes before the first) followed by the
/// row as canonical JSON, in UTF-8 without white space: {"at":0,"modseq":0,"seq":0,"subject":"","user":0,"what":""} with `at`
/// in milliseconds since 1970. Only ", \ and control characters are escaped, the latter as \b \f \n \r \t or \u001f.
/// Beside the chain each commit keeps hash8, the first 8 hex digits of the hash of its last row.
/// Changing, removing, inserting or moving a row breaks the chain; a tail that was cut off leaves commits without their rows.
/// `tests/audit_verify.py` checks the same and shares no code with this.
class AuditChain
{
public:
    explicit AuditChain(Connection &connection) : m_connection(connection) {}

    /// Gives `row` the next number and appends it.
    Result<void> append(AuditRow row);
    /// The first 8 hex digits of the last hash; zeros while the chain is empty.
    Result<QString> hash8();
    /// Also that each commit has its hash8, and each operation exactly one row.
    Result<AuditVerdict> verify();

    static QByteArray hashOf(const QByteArray &previous, const AuditRow &row);

private:
    struct Head
    {
        qint64 seq = 0;
        QByteArray hash = QByteArray(32, '\0');
    };
    Result<Head> head();

    Connection &m_connection;
    std::optional<Head> m_head; // of what was appended here: nobody else writes meanwhile
};

} // namespace vakhta::centre
