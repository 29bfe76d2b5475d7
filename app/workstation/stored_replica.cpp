#include "app/workstation/stored_replica.h"

#include "app/core/when_ready.h"
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
    if (before->userId == account.user)
        kept.lastSync = before->lastSync;
    return store.saveAccount(kept);
}

Result<sync::Outgoing> takeOutgoing(ProfileStore &store, int most, bool undoable, const QSet<QUuid> &except)
{
    // Nothing is on its way when this is asked: what still counts so could not be put back then.
    if (auto back = store.putBack(); !back)
        return back.error();
    const auto acts = store.outbox().nextOutgoing(store.now(), undoable, most + 1 + int(except.size()));
    if (!acts)
        return acts.error();
    const auto drafts = store.drafts().toSend();
    if (!drafts)
        return drafts.error();
    sync::Outgoing outgoing;
    std::vector<QUuid> opIds;
    for (const Outgoing &act : *acts) {
        if (except.contains(act.opId))
            continue;
        outgoing.more = outgoing.more || int(opIds.size()) == most;
        if (int(opIds.size()) == most)
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

StoredReplica::StoredReplica(ProfileFiles &files) : m_files(files)
{
    connect(&m_files, &ProfileFiles::outboxChanged, this, &StoredReplica::tellOutbox);
    connect(&m_files, &ProfileFiles::cacheDamaged, this, [this] {
        if (m_listener)
            m_listener->cacheDamaged();
    });
}

void StoredReplica::tellOutbox()
{
    const auto counts = m_files.run([](ProfileStore &store) { return store.outbox().counts(store.now()); });
    whenReady(counts, this, [this](const Result<OutboxCounts> &found) {
        if (found && m_listener)
            m_listener->outboxChanged(countOf(*found));
    });
}

QFuture<Result<sync::Standing>> StoredReplica::watched(QFuture<Result<sync::Standing>> standing)
{
    whenReady(standing, this, [this](const Result<sync::Standing> &found) {
        if (found)
            m_appeals = found->appeals;
    });
    return standing;
}

QFuture<Result<sync::Standing>> StoredReplica::standing()
{
    return watched(m_files.run([](ProfileStore &store) { return standingOf(store); }));
}

QFuture<Result<void>> StoredReplica::keepAccount(sync::Account account)
{
    return m_files.run([account = std::move(account)](ProfileStore &store) { return saveAccount(store, account); });
}

QFuture<Result<sync::Outgoing>> StoredReplica::outgoing(int most, bool undoable, QSet<QUuid> except)
{
    const auto found = m_files.run([most, undoable, except = std::move(except)](ProfileStore &store) {
        return takeOutgoing(store, most, undoable, except);
    });
    whenReady(found, this, [this](const Result<sync::Outgoing> &outgoing) {
        if (!outgoing)
            return;
        for (const sync::OutgoingAct &act : outgoing->acts)
            m_onTheWay.insert(act.opId);
    });
    return found;
}

void StoredReplica::putBack()
{
    if (!m_onTheWay.isEmpty()) // should it fail, they are put back before anything is sent again
        m_files.run([](ProfileStore &store) { return store.putBack(); });
    m_onTheWay.clear();
}

void StoredReplica::refuse(QUuid opId, Reason reason)
{
    m_onTheWay.remove(opId);
    m_files.run([opId, reason](ProfileStore &store) {
        OperationResult refusal;
        refusal.outcome = Outcome::Rejected;
        refusal.reason = reason;
        refusal.appliedAt = store.now();
        return store.settle(opId, refusal); // should it fail, the act is tried and refused again
    });
}

QFuture<Result<sync::Applied>> StoredReplica::apply(sync::Delivery delivery)
{
    auto promise = std::make_shared<QPromise<Result<sync::Applied>>>();
    promise->start();
    const auto done = m_files.run([delivery = std::move(delivery), onTheWay = m_onTheWay](ProfileStore &store) mutable {
        return keepDelivery(store, std::move(delivery), onTheWay);
    });
    whenReady(done, this, [this, promise](const Result<Delivered> &delivered) {
        if (delivered) {
            m_onTheWay.subtract(delivered->settled);
            m_appeals += delivered->told.appeals;
            sync::Applied told = delivered->told;
            told.appeals = m_appeals;
            promise->addResult(std::move(told));
        } else {
            promise->addResult(delivered.error());
        }
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> StoredReplica::beginReading(sync::ReadingCursor cursor)
{
    return m_files.run([cursor = std::move(cursor)](ProfileStore &store) -> Result<void> {
        if (auto unmarked = store.replica().unmarkAll(); !unmarked)
            return unmarked;
        return store.replica().setStates({}, textOf(cursor));
    });
}

QFuture<Result<sync::Standing>> StoredReplica::endReading(bool again, QMap<Type, QString> states)
{
    return watched(m_files.run([again, states = std::move(states)](ProfileStore &store) -> Result<sync::Standing> {
        if (again) {
            if (auto swept = store.sweep({allTypes.begin(), allTypes.end()}); !swept)
                return swept.error();
        }
        if (auto kept = store.replica().setStates(states.toStdMap(), QString(QLatin1String(""))); !kept)
            return kept.error();
        if (auto unmarked = store.replica().unmarkAll(); !unmarked)
            return unmarked.error();
        return standingOf(store);
    }));
}

QFuture<Result<sync::Standing>> StoredReplica::makeCacheAnew()
{
    auto promise = std::make_shared<QPromise<Result<sync::Standing>>>();
    promise->start();
    whenReady(m_files.makeCacheAnew(), this, [this, promise](const Result<void> &made) {
        if (!made) {
            promise->addResult(made.error());
            promise->finish();
            return;
        }
        whenReady(standing(), this, [promise](const Result<sync::Standing> &found) {
            promise->addResult(found);
            promise->finish();
        });
    });
    return promise->future();
}

} // namespace vakhta
