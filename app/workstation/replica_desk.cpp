#include "app/workstation/replica_desk.h"

#include "app/workstation/cursor_text.h"
#include "app/workstation/delivery.h"

namespace vakhta {

namespace {
Result<void> saveAccount(ProfileStore &store, const sync::Account &account)
{
    const auto before = store.account().account();
    if (!before)
        return before.error();
    Account kept;
    kept.centre = account.centre;
    kept.login = account.login;
    kept.token = QString::fromLatin1(account.token);
    kept.tokenExpires = account.expires;
    kept.userId = account.user;
    kept.lastSync = before->lastSync;
    if (auto saved = store.saveAccount(kept); !saved)
        return saved;
    const auto replica = store.replica().syncState();
    if (!replica)
        return replica.error();
    // At another address, a centre whose appeals are here was found to be the same one.
    const bool sameCentre = before->centre == kept.centre || !replica->states.empty();
    return before->userId == account.user && sameCentre ? Result<void>() : store.account().beginAnew();
}

Result<sync::Outgoing> takeOutgoing(ProfileStore &store, int most, bool undoable, const QSet<QUuid> &except)
{
    // Nothing is on its way when this is asked: what still counts so could not be put back then.
    if (auto back = store.putBack(); !back)
        return back.error();
    const auto acts = store.outbox().nextOutgoing(store.now(), undoable, {.most = most + 1, .except = except});
    if (!acts)
        return acts.error();
    const auto drafts = store.drafts().toSend();
    if (!drafts)
        return drafts.error();
    sync::Outgoing outgoing;
    std::vector<QUuid> opIds;
    size_t targets = 0; // the centre applies what one request carries in one go, and others wait for it
    for (const Outgoing &act : *acts) {
        targets += act.targets > 1 ? act.targets : 0;
        const bool enough = int(opIds.size()) == most || (targets > mostTargets && targets > act.targets);
        outgoing.more = outgoing.more || enough;
        if (enough)
            break;
        opIds.push_back(act.opId);
        outgoing.acts.push_back({act.opId, act.create});
    }
    for (const DraftToSend &draft : *drafts) {
        outgoing.more = outgoing.more || int(outgoing.drafts.size()) == most;
        if (int(outgoing.drafts.size()) == most)
            break;
        outgoing.drafts.push_back({draft.appeal, draft.centreId, draft.revision, draft.text, draft.destroy});
    }
    if (opIds.empty())
        return outgoing;
    if (auto marked = store.markSending(opIds); !marked)
        return marked.error();
    return outgoing;
}
} // namespace

Result<sync::Standing> ReplicaDesk::standing(ProfileStore &store)
{
    auto found = standingOf(store);
    if (found)
        m_appeals = found->appeals;
    return found;
}

Result<void> ReplicaDesk::keepAccount(ProfileStore &store, const sync::Account &account)
{
    return saveAccount(store, account);
}

Result<sync::Outgoing> ReplicaDesk::outgoing(ProfileStore &store, int most, bool undoable, const QSet<QUuid> &except)
{
    auto found = takeOutgoing(store, most, undoable, except);
    if (found)
        for (const sync::OutgoingAct &act : found->acts)
            m_onTheWay.insert(act.opId);
    return found;
}

Result<void> ReplicaDesk::putBack(ProfileStore &store)
{
    if (m_onTheWay.isEmpty())
        return {};
    m_onTheWay.clear();
    return store.putBack(); // should it fail, they are put back before anything is sent again
}

Result<void> ReplicaDesk::refuse(ProfileStore &store, const QUuid &opId, Reason reason)
{
    m_onTheWay.remove(opId);
    OperationResult refusal;
    refusal.outcome = Outcome::Rejected;
    refusal.reason = reason;
    refusal.appliedAt = store.now();
    return store.settle(opId, refusal); // should it fail, the act is tried and refused again
}

Result<sync::Applied> ReplicaDesk::apply(ProfileStore &store, sync::Delivery delivery)
{
    auto delivered = keepDelivery(store, std::move(delivery), m_onTheWay);
    if (!delivered)
        return delivered.error();
    m_onTheWay.subtract(delivered->settled);
    m_appeals += delivered->told.appeals;
    delivered->told.appeals = m_appeals;
    return std::move(delivered->told);
}

Result<void> ReplicaDesk::beginReading(ProfileStore &store, const sync::ReadingCursor &cursor)
{
    return store.beginReading(cursor.state, cursor.again, textOf(cursor));
}

Result<sync::Standing> ReplicaDesk::endReading(ProfileStore &store, bool again, const QMap<Type, QString> &states)
{
    if (auto ended = store.endReading(again, states.toStdMap()); !ended)
        return ended.error();
    return standing(store);
}

Result<sync::Standing> ReplicaDesk::openBeside(ProfileStore &store, const sync::ReadingCursor &next)
{
    if (auto opened = store.openBeside(textOf(next)); !opened)
        return opened.error();
    return standing(store);
}

} // namespace vakhta
