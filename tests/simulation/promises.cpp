#include "tests/simulation/promises.h"

#include "app/store/profile_view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::simulation {

namespace {
bool isRefusal(Outcome outcome)
{
    return outcome == Outcome::Conflict || outcome == Outcome::Rejected || outcome == Outcome::Proposal;
}

bool anyRefused(const OperationResult &result)
{
    return isRefusal(result.outcome)
        || std::any_of(result.targets.begin(), result.targets.end(), [](const TargetResult &target) { return isRefusal(target.outcome); });
}

QString nameOf(const ToldAct &act)
{
    return u"the %1 %2 of workstation %3"_s.arg(wireName(act.kind), act.opId.toString(QUuid::WithoutBraces)).arg(act.workstation);
}

QByteArray firstDifference(const QByteArray &left, const QByteArray &right)
{
    const auto ours = left.split('\n'), theirs = right.split('\n');
    for (qsizetype at = 0; at < std::max(ours.size(), theirs.size()); ++at)
        if (ours.value(at) != theirs.value(at))
            return "\n  replica: " + ours.value(at) + "\n  centre:  " + theirs.value(at);
    return {};
}
} // namespace

QString Promises::broken()
{
    gatherFromCentre();
    for (const auto &workstation : m_world.workstations())
        for (const QString &fault : {replicaDiffers(*workstation), outOfScope(*workstation), gatherFrom(*workstation)})
            if (!fault.isEmpty())
                return u"workstation %1: "_s.arg(workstation->number()) + fault;
    for (const ToldAct &act : m_world.ledger().acts)
        if (const QString fault = wrongAct(act); !fault.isEmpty())
            return fault;
    for (const QString &fault : {phantomAct(), lostWord(), wrongAudit(), wrongRevision()})
        if (!fault.isEmpty())
            return fault;
    return {};
}

QByteArray Promises::truthFor(qint64 user)
{
    QByteArray lines;
    must(m_world.centre().storage().read([&](centre::View &view) -> Result<void> {
        const auto region = must(view.region());
        const auto &users = region->users;
        const auto who = std::find_if(users.begin(), users.end(), [user](const User &one) { return one.id == user; });
        for (const Type type : allTypes)
            must(view.each(type, Scope::of(*who, region->executors), [&](const centre::Object &object) -> Result<void> {
                lines += typeName(type).toLatin1() + '\t' + QByteArray::number(object.id) + '\t' + object.body + '\n';
                return {};
            }));
        return {};
    }));
    return lines;
}

QString Promises::replicaDiffers(Workstation &workstation)
{
    QByteArray lines;
    const auto view = ProfileView::open(workstation.place());
    if (!view)
        return u"O1 the replica can't be read: "_s + view.error().detail;
    const auto dumped = (*view)->dumpCanonical([&](const QByteArray &more) -> Result<void> {
        lines += more;
        return {};
    });
    if (!dumped)
        return u"O1 the replica can't be read: "_s + dumped.error().detail;
    const QByteArray truth = truthFor(workstation.user().id);
    return lines == truth ? QString() : u"O1 the replica is not what the centre has: "_s + QString::fromUtf8(firstDifference(lines, truth));
}

QString Promises::outOfScope(Workstation &workstation)
{
    AppealStore appeals(*workstation.shownCache());
    const Region region = must(appeals.region());
    const auto me = must(appeals.user(workstation.user().id));
    const Scope scope = Scope::of(me.value_or(workstation.user()), region.executors);
    QString fault;
    must(appeals.eachKeys([&](const AppealKeys &keys) {
        bool seen = scope.sees(keys.sector, keys.executor);
        if (!seen)
            must(appeals.body(keys.id, [&](std::string_view body) { seen = scope.sees(must(appealFrom(QByteArray(body.data(), qsizetype(body.size()))))); }));
        if (!seen)
            fault = u"O6 the appeal %1 is kept, which the user may not see"_s.arg(keys.id);
    }));
    return fault;
}

void Promises::addWords(const QString &text)
{
    for (const QString &word : text.split(QRegularExpression(u"\\s"_s), Qt::SkipEmptyParts))
        m_words.insert(word);
}

void Promises::gatherFromCentre()
{
    must(m_world.centre().storage().read([&](centre::View &view) -> Result<void> {
        const auto each = [&](Type type, auto parse, auto take) {
            must(view.each(type, Scope{}, [&](const centre::Object &object) -> Result<void> {
                take(must(parse(object.body)));
                return {};
            }));
        };
        each(Type::Operation, operationFrom, [&](const OperationRecord &record) { m_records[record.operation.opId].push_back(record); });
        each(Type::Appeal, appealFrom, [&](const Appeal &appeal) { m_appeals.push_back(appeal); });
        each(Type::Draft, draftFrom, [&](const Draft &draft) { addWords(draft.text); });
        each(Type::Message, messageFrom, [&](const Message &message) {
            addWords(message.text);
            if (message.kind == MessageKind::Comment || message.kind == MessageKind::ProposedReply)
                ++m_messages[message.text];
        });
        each(Type::Reply, replyFrom, [&](const Reply &reply) {
            addWords(reply.text);
            ++m_replies[reply.text];
        });
        return {};
    }));
}

QString Promises::gatherFrom(Workstation &workstation)
{
    const auto gathered = workstation.run([&](ProfileStore &store) -> Result<void> {
        for (const qint64 appeal : must(store.drafts().appeals())) {
            const auto draft = must(store.drafts().of(appeal));
            addWords(draft->draft.text);
            addWords(draft->draft.theirText);
        }
        for (const Appeal &appeal : m_appeals)
            for (const DraftVersion &version : must(store.drafts().history(appeal.id)))
                addWords(version.text);
        return {};
    });
    return gathered ? QString() : u"the journal can't be read"_s;
}

QString Promises::wrongAct(const ToldAct &act)
{
    const auto &records = m_records[act.opId];
    if (records.size() > 1)
        return u"O2 %1 was done twice"_s.arg(nameOf(act));
    const OperationRecord *record = records.empty() ? nullptr : &records.front();
    if (const QString fault = wrongEffect(act, record); !fault.isEmpty())
        return fault;
    if (act.takenBackForCertain && record)
        return u"O2 %1 was taken back, and done"_s.arg(nameOf(act));
    Workstation &workstation = *m_world.workstations()[size_t(act.workstation)];
    const auto entry = workstation.run([&](ProfileStore &store) { return store.outbox().find(act.opId); });
    if (!entry)
        return u"the journal can't be read"_s;
    if (*entry)
        return wrongEntry(act, **entry, record);
    const bool forgotten = record && !anyRefused(record->result); // history of long ago, by a clock that went forward
    if (forgotten || (!act.certain && !record) || (act.takenBack && !record))
        return {};
    return u"O2 %1 is in no journal"_s.arg(nameOf(act));
}

QString Promises::wrongEffect(const ToldAct &act, const OperationRecord *record) const
{
    const bool applied = record && record->result.outcome == Outcome::Applied;
    const bool proposed = record && record->result.outcome == Outcome::Proposal;
    if (act.kind == OperationKind::Comment && m_messages.value(act.text) != (applied ? 1 : 0))
        return u"O2 %1 stands %2 times in the history"_s.arg(nameOf(act)).arg(m_messages.value(act.text));
    if (act.kind != OperationKind::SubmitReply)
        return {};
    if (m_replies.value(act.text) != (applied ? 1 : 0))
        return u"O5 %1 is %2 replies"_s.arg(nameOf(act)).arg(m_replies.value(act.text));
    return m_messages.value(act.text) == (proposed ? 1 : 0) ? QString() : u"O2 %1 is not one proposal"_s.arg(nameOf(act));
}

QString Promises::wrongEntry(const ToldAct &act, const OutboxEntry &entry, const OperationRecord *record) const
{
    const EntryState state = entry.entry.state;
    if (state == EntryState::Waiting || state == EntryState::Sending)
        return u"O2 %1 still waits"_s.arg(nameOf(act));
    if (state == EntryState::Cancelled)
        return record || !act.takenBack ? u"O2 %1 counts as taken back"_s.arg(nameOf(act)) : QString();
    if (entry.overlaid)
        return u"O1 %1 is still shown on top of what the centre says"_s.arg(nameOf(act));
    if (state == EntryState::Done && !record && !act.dismissed)
        return u"O2 %1 counts as done and was not"_s.arg(nameOf(act));
    if (!record)
        return {};
    if (entry.entry.result.outcome != record->result.outcome)
        return u"O2 the outcome of %1 is another in the journal"_s.arg(nameOf(act));
    if (anyRefused(record->result) && state != EntryState::Attention && !act.dismissed)
        return u"O2 nobody sees that %1 was refused"_s.arg(nameOf(act));
    return {};
}

QString Promises::phantomAct() const
{
    QSet<QUuid> told;
    for (const ToldAct &act : m_world.ledger().acts)
        told.insert(act.opId);
    for (auto record = m_records.begin(); record != m_records.end(); ++record)
        if (!record->empty() && !told.contains(record.key()))
            return u"O2 nobody did %1"_s.arg(record.key().toString());
    return {};
}

QString Promises::lostWord() const
{
    for (const ToldWord &typed : m_world.ledger().words)
        if (!m_words.contains(typed.word))
            return u"O3 the word %1, saved at workstation %2 for appeal %3, is nowhere"_s.arg(typed.word).arg(typed.workstation).arg(typed.appeal);
    return {};
}

QString Promises::wrongAudit()
{
    const QStringList faults = must(m_world.centre().storage().check());
    if (!faults.empty())
        return u"O4 "_s + faults.front();
    auto file = must(Connection::open({.path = m_world.ground().folderOf("centre") + u"/centre.db"_s, .readOnly = true, .create = false}));
    auto rows = must(file->run("SELECT subject FROM audit WHERE what = 'operation'"));
    QSet<QString> audited;
    QString twice;
    must(rows.each([&](const Statement &row) {
        const QString opId = row.text(0).section(u' ', 1, 1);
        twice = audited.contains(opId) ? opId : twice;
        audited.insert(opId);
        return true;
    }));
    if (!twice.isEmpty())
        return u"O4 two rows of the audit tell of %1"_s.arg(twice);
    for (auto record = m_records.begin(); record != m_records.end(); ++record)
        if (!record->empty() && !audited.contains(record.key().toString(QUuid::WithoutBraces)))
            return u"O4 no row of the audit tells of %1"_s.arg(record.key().toString());
    return {};
}

/// Each act that changed an appeal moved its revision by one, and nothing else did. A proposal moves it when it is the first, a merge when it adds.
QString Promises::wrongRevision() const
{
    QHash<qint64, qint64> applied, maybe;
    for (const auto &records : m_records)
        for (const OperationRecord &record : records)
            for (const TargetResult &target : record.result.targets) {
                maybe[target.appeal] += target.outcome == Outcome::Proposal || target.outcome == Outcome::Merged ? 1 : 0;
                applied[target.appeal] += target.outcome == Outcome::Applied && record.operation.kind != OperationKind::Comment ? 1 : 0;
            }
    for (const Appeal &appeal : m_appeals)
        if (const qint64 changes = appeal.revision - 1; changes < applied.value(appeal.id) || changes > applied.value(appeal.id) + maybe.value(appeal.id))
            return u"O2 the appeal %1 was changed %2 times by %3 acts"_s.arg(appeal.id).arg(appeal.revision - 1).arg(applied.value(appeal.id));
    return {};
}

} // namespace vakhta::simulation
