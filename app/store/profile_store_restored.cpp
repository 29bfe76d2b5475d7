// Reading everything, and what follows in the journal when the centre turns out to have been put back to a backup.

#include "app/store/profile_store.h"

#include <algorithm>

namespace vakhta {

Result<void> ProfileStore::beginReading(const QString &state, bool again, const QString &cursor)
{
    if (!again) // what is left of an earlier try is of no use
        discardBeside();
    if (auto remembered = rememberAppeals(); !remembered)
        return remembered;
    const auto known = m_account.centreState();
    if (!known)
        return known.error();
    if (forgotSince(*known, state, again)) {
        if (auto forgotten = told(m_drafts.forgetCentre(), {.journal = true, .drafts = true}); !forgotten)
            return forgotten;
    }
    if (auto unmarked = replica().unmarkAll(); !unmarked)
        return unmarked;
    return replica().setStates({}, cursor);
}

// Each part may be done twice: should the program end here, all is read again, because the known state is written last.
Result<void> ProfileStore::endReading(bool again, const std::map<Type, QString> &states)
{
    const auto known = m_account.centreState();
    if (!known)
        return known.error();
    const auto state = states.find(Type::Appeal);
    const QString now = state == states.end() ? QString() : state->second;
    const bool behind = isBeside() && !again; // a ready cache: what it lacks may have come to the centre since
    if (again) {
        const auto swept = replica().sweep({allTypes.begin(), allTypes.end()});
        if (!swept)
            return swept.error();
        if (auto followed = isBeside() ? reconcileBeside() : followUp(*swept, true); !followed)
            return followed;
    }
    if (auto settled = behind ? Result<void>() : tellAgain(forgotSince(*known, now, again)); !settled)
        return settled;
    if (auto kept = replica().setStates(states, QString(QLatin1String(""))); !kept)
        return kept;
    if (auto unmarked = replica().unmarkAll(); !unmarked)
        return unmarked;
    if (!isBeside()) // pieces of a snapshot that came to nothing
        discardBeside();
    return behind ? Result<void>() : m_account.setCentreState(now);
}

// Before the new file has its name: should the program end in between, the cache is still beside, and this is done again.
Result<void> ProfileStore::settleBeside()
{
    if (auto remembered = rememberAppeals(); !remembered)
        return remembered;
    const auto known = m_account.centreState();
    if (!known)
        return known.error();
    const auto here = stateOfAppeals();
    if (!here)
        return here.error();
    if (auto reconciled = reconcileBeside(); !reconciled)
        return reconciled;
    return tellAgain(forgotSince(*known, *here, false));
}

/// Of what follows from a page, the drafts alone: acts stay over the cache in use until the one that has their effect is shown.
Result<void> ProfileStore::reconcileBeside()
{
    QSet<qint64> drafts;
    auto reconciled = reconcileDrafts(true, drafts);
    if (!drafts.isEmpty())
        m_tell({.touched = drafts, .journal = true, .drafts = true});
    return reconciled;
}

Result<void> ProfileStore::tellAgain(bool forgot)
{
    if (forgot) {
        if (auto settled = settleLost(); !settled)
            return settled;
    }
    return sendForgotten();
}

Result<void> ProfileStore::caughtUp(const QDateTime &at)
{
    if (isBeside())
        return {};
    const auto state = stateOfAppeals();
    return state ? m_account.setLastSync(at, *state) : Result<void>(state.error());
}

Result<QString> ProfileStore::stateOfAppeals()
{
    const auto stands = replica().syncState();
    if (!stands)
        return stands.error();
    const auto state = stands->states.find(Type::Appeal);
    return state == stands->states.end() ? QString() : state->second;
}

// From the cache in use, of which the acts and drafts speak, before rows of another past come over it.
Result<void> ProfileStore::rememberAppeals()
{
    const auto unknown = m_knownAppeals.unknown();
    if (!unknown)
        return unknown.error();
    if (unknown->empty())
        return {};
    AppealStore appeals(*m_cache);
    return m_journal->inTransaction([&]() -> Result<void> { // an act may have thousands
        for (const qint64 id : *unknown) {
            const auto found = appeals.appeal(id);
            if (!found)
                return found.error();
            if (!*found)
                continue;
            if (auto remembered = m_knownAppeals.remember((*found)->appeal); !remembered)
                return remembered;
        }
        return {};
    });
}

/// Appeals of the journal that the centre has no more, and those whose id is another's now.
Result<ProfileStore::Lost> ProfileStore::lostAppeals()
{
    const auto known = m_knownAppeals.all();
    if (!known)
        return known.error();
    AppealStore appeals(synced());
    Lost lost;
    for (const KnownAppeals::Known &one : *known) {
        const auto found = appeals.appeal(one.id);
        if (!found)
            return found.error();
        if (!*found)
            lost.gone.insert(one.id);
        else if (KnownAppeals::identityOf((*found)->appeal) != one.identity)
            lost.anothers.insert(one.id);
    }
    return lost;
}

Result<void> ProfileStore::settleLost()
{
    const auto atCentre = ownDraftsAtCentre();
    if (!atCentre)
        return atCentre.error();
    if (auto settled = m_drafts.settleForgotten(*atCentre); !settled)
        return settled;
    const auto lost = lostAppeals();
    if (!lost)
        return lost.error();
    if (auto refused = refuseFor(lost->anothers); !refused)
        return refused;
    for (const qint64 id : lost->anothers + lost->gone) { // a text without its appeal could be sent nowhere
        if (auto aside = told(m_drafts.setAside(id, now()), {.touched = {id}, .drafts = true}); !aside)
            return aside;
        if (auto forgotten = m_knownAppeals.forget(id); !forgotten)
            return forgotten;
    }
    return {};
}

/// Acts on what is gone need the user; they must not go to whatever has its id now.
Result<void> ProfileStore::refuseFor(const QSet<qint64> &anothers)
{
    const auto concerns = [&](const OutboxEntry &act) {
        const auto &targets = act.entry.operation.targets;
        return std::any_of(targets.begin(), targets.end(), [&](const Target &target) { return anothers.contains(target.appeal); });
    };
    auto acts = anothers.isEmpty() ? Result(std::vector<OutboxEntry>()) : m_outbox.confirmed();
    if (!acts)
        return acts.error();
    for (const OutboxEntry &act : *acts) {
        const auto here = concerns(act) ? isKnown(act) : Result(true);
        if (!here)
            return here.error();
        if (*here)
            continue;
        if (auto again = m_outbox.sendAgain(act); !again)
            return again;
    }
    const auto waiting = m_outbox.unsettled();
    if (!waiting)
        return waiting.error();
    for (const OutboxEntry &act : *waiting) {
        const bool waits = act.entry.state == EntryState::Waiting || act.entry.state == EntryState::Sending;
        if (!waits || !concerns(act))
            continue;
        const OperationResult gone{.outcome = Outcome::Rejected, .reason = Reason::NoSuchAppeal, .appliedAt = now()};
        if (auto refused = settle(act.entry.operation.opId, gone); !refused)
            return refused;
    }
    return {};
}

Result<void> ProfileStore::sendForgotten()
{
    const auto acts = m_outbox.confirmed();
    if (!acts)
        return acts.error();
    for (const OutboxEntry &act : *acts) {
        const auto here = isKnown(act);
        if (!here)
            return here.error();
        if (*here)
            continue;
        if (auto again = sendAgain(act); !again)
            return again;
    }
    return {};
}

// A draft that is the submitted text itself came back from the backup: it goes the way it went then.
Result<void> ProfileStore::sendAgain(const OutboxEntry &act)
{
    const Operation &operation = act.entry.operation;
    const auto waits = m_journal->inTransaction([&]() -> Result<void> {
        auto again = m_outbox.sendAgain(act);
        if (again)
            again = m_files.sendAgain(operation, act.seq);
        if (!again || operation.kind != OperationKind::SubmitReply)
            return again;
        const qint64 appeal = operation.targets.front().appeal;
        const auto draft = m_drafts.of(appeal);
        if (!draft)
            return draft.error();
        return *draft && (*draft)->draft.text == operation.args.text ? m_drafts.submit(appeal, act.seq, now()) : Result<void>();
    });
    Notice notice = noticeOf(operation);
    notice.drafts = true;
    return told(waits, notice);
}

} // namespace vakhta
