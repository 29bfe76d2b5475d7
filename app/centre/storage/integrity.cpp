#include "app/centre/storage/integrity.h"

#include "app/centre/storage/audit_chain.h"
#include "app/centre/storage/schema.h"
#include "app/centre/storage/sqlite_reading.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
constexpr qsizetype mostOfAKind = 20; // a file that is damaged all over need not be listed row by row

class Faults
{
public:
    explicit Faults(Connection &connection, RegionCache &regions) : m_connection(connection), m_reading(connection, regions) {}

    Result<void> look()
    {
        for (const auto &part : {&Faults::ofFile, &Faults::ofBodies, &Faults::ofReferences, &Faults::ofBlobs, &Faults::ofCommits, &Faults::ofAudit}) {
            if (auto looked = (this->*part)(); !looked)
                return looked;
        }
        return {};
    }

    QStringList found() const { return m_found; }

private:
    Result<void> ofFile()
    {
        auto rows = m_connection.run("PRAGMA integrity_check(20)");
        if (!rows)
            return rows.error();
        return rows->each([&](const Statement &row) {
            if (const QString sentence = row.text(0); sentence != u"ok")
                m_found << u"SQLite says: %1."_s.arg(sentence);
            return true;
        });
    }

    Result<void> ofBodies();
    Result<void> ofReferences();
    Result<void> ofBlobs();
    Result<void> ofCommits();
    Result<void> ofAudit();

    template <typename Value>
    Result<void> ofBodies(Type type, Result<Value> (*parse)(const QByteArray &))
    {
        const qsizetype most = m_found.size() + mostOfAKind;
        return m_reading.objects().each(type, Scope{}, [&](const Object &object) -> Result<void> {
            if (m_found.size() >= most)
                return {};
            const QString name = wireId(type, object.id);
            const auto value = parse(object.body);
            if (!value)
                m_found << u"%1 cannot be read: %2."_s.arg(name, value.error().detail);
            else if (canonical(*value) != object.body)
                m_found << u"%1 is not in canonical form."_s.arg(name);
            else if (value->id != object.id)
                m_found << u"%1 says that it is %2."_s.arg(name, wireId(type, value->id));
            else if constexpr (std::is_same_v<Value, Appeal>)
                return ofKeys(*value);
            return {};
        });
    }

    Result<void> ofBodiesOfOperations();
    Result<void> ofKeys(const Appeal &appeal);
    Result<void> each(Sql sql, const QString &sentence);

    Connection &m_connection;
    SqliteReading m_reading;
    QStringList m_found;
};

Result<void> Faults::ofBodies()
{
    for (const auto &read : {ofBodies(Type::Profile, profileFrom), ofBodies(Type::User, userFrom),
                             ofBodies(Type::Executor, executorFrom), ofBodies(Type::Topic, topicFrom),
                             ofBodies(Type::Municipality, municipalityFrom), ofBodies(Type::Appeal, appealFrom),
                             ofBodies(Type::Message, messageFrom), ofBodies(Type::Reply, replyFrom),
                             ofBodies(Type::Draft, draftFrom), ofBodiesOfOperations(), ofBodies(Type::View, sharedViewFrom),
                             ofBodies(Type::Incident, incidentFrom), ofBodies(Type::Article, articleFrom)}) {
        if (!read)
            return read;
    }
    return {};
}

Result<void> Faults::ofBodiesOfOperations()
{
    return m_reading.objects().each(Type::Operation, Scope{}, [&](const Object &object) -> Result<void> {
        const auto record = operationFrom(object.body);
        const QString name = wireId(Type::Operation, object.id);
        if (!record || canonical(*record) != object.body || record->result.id != object.id)
            m_found << u"%1 cannot be read or is not in canonical form."_s.arg(name);
        return {};
    });
}

Result<void> Faults::ofKeys(const Appeal &a)
{
    const auto same = m_connection.run(
        "SELECT 1 FROM appeal_keys WHERE account = ? AND id = ? AND open = ? AND status = ? AND system = ? AND channel = ? "
        "AND sector = ? AND topic = ? AND municipality = ? AND executor = ? AND operator = ? AND received IS ? AND number = ? AND beside = ?",
        theAccount, a.id, isOpen(a.status), a.status, a.system, a.channel, a.sector, a.topic, a.municipality, a.executor,
        a.operatorId, a.receivedAt, a.number, besideText(a.coExecutors));
    if (!same)
        return same.error();
    if (!same->first())
        m_found << u"%1: its keys disagree with its text."_s.arg(wireId(Type::Appeal, a.id));
    return {};
}

/// `sql` gives a type and an id of each object at fault.
Result<void> Faults::each(Sql sql, const QString &sentence)
{
    auto rows = m_connection.run(sql, theAccount);
    if (!rows)
        return rows.error();
    qsizetype told = 0;
    return rows->each([&](const Statement &row) {
        m_found << sentence.arg(wireId(Type(row.integer(0)), row.integer(1)));
        return ++told < mostOfAKind;
    });
}

Result<void> Faults::ofReferences()
{
    // 1 user, 2 executor, 3 topic, 4 municipality, 5 appeal, 9 operation: as Type numbers them.
    struct Rule
    {
        Sql atFault;
        QString sentence;
    };
    const Rule rules[] = {
        {"SELECT o.type, o.id FROM objects o LEFT JOIN appeal_keys k ON k.account = o.account AND k.id = o.appeal "
         "WHERE o.account = ? AND o.appeal > 0 AND k.id IS NULL", u"%1 belongs to an appeal that is not there."_s},
        {"SELECT o.type, o.id FROM objects o JOIN appeal_keys k ON k.account = o.account AND k.id = o.appeal "
         "WHERE o.account = ? AND o.type > 5 AND o.body IS NOT NULL AND o.open <> k.open",
         u"%1 does not know whether its appeal is open."_s},
        {"SELECT 5, k.id FROM appeal_keys k LEFT JOIN objects o ON o.account = k.account AND o.type = 5 AND o.id = k.id "
         "WHERE k.account = ? AND o.body IS NULL", u"%1 has keys but no text."_s},
        {"SELECT 5, k.id FROM appeal_keys k LEFT JOIN objects o ON o.account = k.account AND o.type = 2 AND o.id = k.executor "
         "WHERE k.account = ? AND k.executor > 0 AND o.body IS NULL", u"%1 names an executor that is not there."_s},
        {"SELECT 5, k.id FROM appeal_keys k LEFT JOIN objects o ON o.account = k.account AND o.type = 3 AND o.id = k.topic "
         "WHERE k.account = ? AND k.topic > 0 AND o.body IS NULL", u"%1 names a topic that is not there."_s},
        {"SELECT 5, k.id FROM appeal_keys k LEFT JOIN objects o ON o.account = k.account AND o.type = 4 "
         "AND o.id = k.municipality WHERE k.account = ? AND k.municipality > 0 AND o.body IS NULL",
         u"%1 names a municipality that is not there."_s},
        {"SELECT 5, k.id FROM appeal_keys k LEFT JOIN objects o ON o.account = k.account AND o.type = 1 AND o.id = k.operator "
         "WHERE k.account = ? AND k.operator > 0 AND o.body IS NULL", u"%1 names a user that is not there."_s},
        {"SELECT 9, o.id FROM objects o LEFT JOIN operations p ON p.account = o.account AND p.id = o.id "
         "WHERE o.account = ? AND o.type = 9 AND o.body IS NOT NULL GROUP BY o.id HAVING count(p.id) <> 1", u"%1 is not listed exactly once."_s},
    };
    for (const auto &[sql, sentence] : rules) {
        if (auto looked = each(sql, sentence); !looked)
            return looked;
    }
    return {};
}

Result<void> Faults::ofBlobs()
{
    auto blobs = m_connection.run("SELECT blob, size, bytes FROM blobs WHERE account = ?", theAccount);
    if (!blobs)
        return blobs.error();
    qsizetype told = 0;
    const auto read = blobs->each([&](const Statement &row) {
        const QByteArray bytes = row.bytes(2);
        if (row.integer(1) == bytes.size() && row.bytes(0) == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())
            return true;
        m_found << u"The file %1 is not what its name says."_s.arg(row.text(0));
        return ++told < mostOfAKind;
    });
    if (!read)
        return read;
    return each("SELECT 5, u.appeal FROM blob_uses u LEFT JOIN blobs b ON b.account = u.account AND b.blob = u.blob "
                "WHERE u.account = ? AND b.blob IS NULL", u"%1 has a file that is not there."_s);
}

Result<void> Faults::ofCommits()
{
    auto counted = m_connection.run(
        "SELECT a.modseq, (SELECT count(*) FROM commits c WHERE c.account = a.id), "
        "(SELECT max(modseq) FROM objects o WHERE o.account = a.id) FROM account a WHERE a.id = ?", theAccount);
    if (!counted)
        return counted.error();
    const Statement *row = counted->first();
    if (!row)
        m_found << u"The account's row is missing."_s;
    else if (row->integer(0) != row->integer(1) || row->integer(2) > row->integer(0))
        m_found << u"The count of commits is %1, but %2 are listed and objects go up to %3."_s
                       .arg(row->integer(0)).arg(row->integer(1)).arg(row->integer(2));
    return {};
}

Result<void> Faults::ofAudit()
{
    const auto verdict = AuditChain(m_connection).verify();
    if (!verdict)
        return verdict.error();
    m_found += verdict->faults;
    return {};
}
} // namespace

Result<QStringList> faultsOf(Connection &connection, RegionCache &regions)
{
    Faults faults(connection, regions);
    const auto looked = faults.look();
    return looked ? Result(faults.found()) : Result<QStringList>(looked.error());
}

} // namespace vakhta::centre
