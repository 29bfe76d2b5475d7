#include "tests/simulation/user.h"

#include "tests/simulation/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::simulation {

namespace {
ToldAct *actIn(Ledger &ledger, const QUuid &opId)
{
    const auto found = std::find_if(ledger.acts.begin(), ledger.acts.end(), [&](const ToldAct &act) { return act.opId == opId; });
    return found == ledger.acts.end() ? nullptr : &*found;
}
} // namespace

std::vector<qint64> UserAtWork::appeals()
{
    std::vector<qint64> ids;
    if (Connection *cache = m_workstation.shownCache())
        (void)AppealStore(*cache).eachKeys([&](const AppealKeys &keys) { ids.push_back(keys.id); });
    return ids;
}

/// With the own acts on top, as the window has it; sometimes as it was before them: he acted before it was painted.
std::optional<WholeAppeal> UserAtWork::shown(qint64 id)
{
    Connection *cache = m_workstation.shownCache();
    Connection *journal = m_workstation.shownJournal();
    if (!cache || !journal)
        return {};
    AppealStore appeals(*cache);
    auto whole = appeals.whole(id);
    if (!whole || !*whole)
        return {};
    if (m_dice.percent(15))
        return *whole;
    const auto acts = OutboxStore(*journal).unsettled(id);
    const auto region = appeals.region();
    if (acts && region)
        putOver(**whole, actsOn(*acts, id), {m_workstation.user(), *region});
    return *whole;
}

void UserAtWork::doSomething()
{
    const std::vector<qint64> ids = appeals();
    if (ids.empty())
        return;
    // Most work is on few appeals, so that people meet there.
    const qint64 id = m_dice.percent(60) ? ids[size_t(m_dice.below(std::min<qint64>(3, qint64(ids.size()))))] : m_dice.oneOf(ids);
    const auto seen = shown(id);
    if (!seen)
        return;
    using Kind = OperationKind;
    switch (m_dice.below(20)) {
    case 0: case 1: case 2: case 3: case 4: return type(id);
    case 5: case 6: case 7: return submit(*seen);
    case 8: return takeBack();
    case 9: return discard(id);
    case 10: return dismiss();
    case 11: return reassignMany();
    case 12: case 13: return act(Kind::Comment, *seen);
    case 14: return act(Kind::Take, *seen);
    case 15: return act(m_dice.percent(50) ? Kind::ApproveReply : Kind::ReturnReply, *seen);
    default:
        return act(m_dice.oneOf(std::vector<Kind>{Kind::Release, Kind::Assign, Kind::Classify, Kind::Prioritise, Kind::Flag, Kind::Hold,
                                                  Kind::Resume, Kind::Tag, Kind::ApproveReply, Kind::PublishReply, Kind::Reopen}),
                   *seen);
    }
}

QUuid UserAtWork::freshId()
{
    QByteArray bytes(16, '\0');
    const quint64 high = m_dice.next(), low = m_dice.next();
    for (int at = 0; at < 8; ++at) {
        bytes[at] = char(high >> (8 * at));
        bytes[at + 8] = char(low >> (8 * at));
    }
    bytes[6] = char(0x70 | (bytes[6] & 0x0f));
    bytes[8] = char(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(bytes);
}

Operation UserAtWork::operationOn(OperationKind kind, const WholeAppeal &seen)
{
    Operation operation;
    operation.opId = freshId();
    operation.kind = kind;
    operation.targets = {targetOf(seen.appeal)};
    return operation;
}

void UserAtWork::act(OperationKind kind, const WholeAppeal &seen)
{
    Operation operation = operationOn(kind, seen);
    Arguments &args = operation.args;
    args.executor = m_dice.between(1, 3);
    args.operatorId = kind == OperationKind::Assign && m_dice.percent(40) ? m_dice.between(1, 2) : 0;
    args.sector = int(m_dice.between(0, 3));
    args.priority = Priority(m_dice.below(3));
    args.flags = int(m_dice.below(8));
    args.reply = seen.replies.empty() ? 0 : seen.replies.back().id;
    args.text = kind == OperationKind::Assign || kind == OperationKind::Release ? QString() : m_world.ledger().newWord();
    perform(operation);
}

void UserAtWork::reassignMany()
{
    if (m_workstation.user().role != Role::Supervisor)
        return;
    Operation operation;
    operation.opId = freshId();
    operation.kind = OperationKind::Reassign;
    operation.args.operatorId = m_dice.below(3);
    for (const qint64 id : appeals())
        if (m_dice.percent(40))
            if (const auto seen = shown(id))
                operation.targets.push_back(targetOf(seen->appeal));
    if (!operation.targets.empty())
        perform(operation);
}

void UserAtWork::perform(const Operation &operation)
{
    const auto done = m_workstation.run([&](ProfileStore &store) { return store.act(operation); });
    if (!done && done.error().kind != Error::Kind::Offline)
        return; // he was told that it was not done
    ToldAct told{.opId = operation.opId, .workstation = m_workstation.number(), .kind = operation.kind};
    for (const Target &target : operation.targets)
        told.appeals.push_back(target.appeal);
    told.text = operation.args.text;
    told.certain = done.has_value();
    m_world.note("act " + operation.opId.toByteArray() + (done ? " done" : " unsure"));
    m_world.ledger().acts.push_back(std::move(told));
}

void UserAtWork::type(qint64 appeal)
{
    const auto draft = m_workstation.run([&](ProfileStore &store) { return store.drafts().of(appeal); });
    if (!draft)
        return;
    const QString theirs = *draft ? (*draft)->draft.theirText : QString();
    if (!theirs.isEmpty() && m_dice.percent(50))
        return pick(appeal, (*draft)->draft.text, theirs);
    // The editor may still show what stood there before words came in from elsewhere.
    QString &shown = m_workstation.editors[appeal];
    if (m_dice.percent(75))
        shown = *draft ? (*draft)->draft.text : QString();
    const QString word = m_world.ledger().newWord();
    const bool empty = m_dice.percent(5);
    const bool anew = m_dice.percent(12) || shown.isEmpty();
    const QString text = empty ? QString() : anew ? word : shown + (m_dice.percent(70) ? u" "_s : u"\n"_s) + word;
    const auto saved = m_workstation.run([&](ProfileStore &store) { return store.saveDraft(appeal, text, shown); });
    if (saved)
        shown = text;
    if (saved && !empty)
        m_world.ledger().words.push_back({word, m_workstation.number(), appeal});
}

/// Of two texts side by side one, the other, or both.
void UserAtWork::pick(qint64 appeal, const QString &mine, const QString &theirs)
{
    const QString picked = m_dice.oneOf(std::vector<QString>{mine, theirs, mine + u'\n' + theirs});
    (void)m_workstation.run([&](ProfileStore &store) { return store.pickDraft(appeal, picked, QString()); });
}

void UserAtWork::submit(const WholeAppeal &seen)
{
    const auto draft = m_workstation.run([&](ProfileStore &store) { return store.drafts().of(seen.appeal.id); });
    if (!draft)
        return;
    Operation operation = operationOn(OperationKind::SubmitReply, seen);
    const QString word = m_world.ledger().newWord();
    const QString before = *draft ? (*draft)->draft.text : QString();
    operation.args.text = before.isEmpty() ? word : before + u' ' + word;
    const auto saved = m_workstation.run([&](ProfileStore &store) { return store.saveDraft(seen.appeal.id, operation.args.text); });
    if (!saved)
        return;
    m_world.ledger().words.push_back({word, m_workstation.number(), seen.appeal.id});
    perform(operation);
}

void UserAtWork::takeBack()
{
    std::vector<QUuid> waiting;
    for (const ToldAct &act : m_world.ledger().acts)
        if (act.workstation == m_workstation.number() && !act.takenBack)
            waiting.push_back(act.opId);
    if (waiting.empty())
        return;
    const QUuid opId = m_dice.percent(70) ? waiting.back() : m_dice.oneOf(waiting);
    const auto done = m_workstation.run([&](ProfileStore &store) { return store.cancel({opId}); });
    if (!done && done.error().kind != Error::Kind::Offline)
        return;
    ToldAct *act = actIn(m_world.ledger(), opId);
    act->takenBack = true;
    act->takenBackForCertain = done.has_value();
    m_world.note("taken back " + opId.toByteArray());
}

void UserAtWork::discard(qint64 appeal)
{
    (void)m_workstation.run([&](ProfileStore &store) { return store.discardDraft(appeal); });
}

void UserAtWork::dismiss()
{
    for (ToldAct &act : m_world.ledger().acts) {
        if (act.workstation != m_workstation.number() || act.dismissed)
            continue;
        const auto done = m_workstation.run([&](ProfileStore &store) { return store.dismiss({act.opId}); });
        act.dismissed = act.dismissed || done || done.error().kind == Error::Kind::Offline;
        if (act.dismissed)
            return;
    }
}

} // namespace vakhta::simulation
