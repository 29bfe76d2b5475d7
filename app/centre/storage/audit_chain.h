#pragma once

#include "app/sqlite/connection.h"

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

/// The audit chain: the hash of a row is SHA-256 of the hash before it (32 zero bytes before the first) followed by the
/// row as canonical JSON {"at","modseq","seq","subject","user","what"} with `at` in milliseconds since 1970.
/// Changing, removing or inserting any row but the last breaks it.
class AuditChain
{
public:
    explicit AuditChain(Connection &connection) : m_connection(connection) {}

    /// Gives `row` the next number and appends it.
    Result<void> append(AuditRow row);
    /// The first 8 hex digits of the last hash; zeros while the chain is empty.
    Result<QString> hash8();
    /// Where the chain is broken, in a sentence; empty: nowhere.
    Result<QStringList> faults();

    static QByteArray hashOf(const QByteArray &previous, const AuditRow &row);

private:
    struct Head
    {
        qint64 seq = 0;
        QByteArray hash = QByteArray(32, '\0');
    };
    Result<Head> head();

    Connection &m_connection;
};

} // namespace vakhta::centre
