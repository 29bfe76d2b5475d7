#include "app/workstation/delivery.h"

#include "app/workstation/answer.h"
#include "app/workstation/cursor_text.h"
#include "app/workstation/unpack.h"

namespace vakhta {

using sync::Delivery;

namespace {
DraftToSend draftOf(const sync::OutgoingDraft &draft)
{
    return {draft.appeal, draft.id, draft.revision, draft.text, draft.destroy};
}

Result<void> keepActs(ProfileStore &store, const std::vector<ActOutcome> &acts, const QSet<QUuid> &onTheWay, Delivered &done)
{
    for (const ActOutcome &act : acts) {
        if (!onTheWay.contains(act.opId) || done.settled.contains(act.opId))
            continue;
        if (auto settled = store.settle(act.opId, act.result); !settled && settled.error().kind != Error::Kind::NotFound)
            return settled;
        done.settled.insert(act.opId);
    }
    return {};
}

Result<void> keepDraft(ProfileStore &store, const DraftOutcome &draft)
{
    const DraftToSend sent = draftOf(draft.sent);
    switch (draft.fate) {
    case DraftOutcome::Fate::Kept: return store.draftSettled(sent, draft.id, draft.revision);
    case DraftOutcome::Fate::Gone: return store.draftGone(sent);
    case DraftOutcome::Fate::OutOfReach: return store.draftOutOfReach(sent.appeal);
    }
    return {};
}

Result<void> keepDrafts(ProfileStore &store, const std::vector<DraftOutcome> &drafts)
{
    for (const DraftOutcome &draft : drafts)
        if (auto kept = keepDraft(store, draft); !kept)
            return kept;
    return {};
}

Result<void> keepRows(ProfileStore &store, const Delivery &delivery, Page page, sync::Applied &told)
{
    if (delivery.reading) {
        page.cursor = textOf(*delivery.reading);
        page.mark = delivery.reading->again;
    }
    const auto applied = store.apply(page);
    if (!applied)
        return applied.error();
    told.appeals = qint64(applied->newAppeals.size()) - qint64(applied->gone.size());
    return page.caughtUp ? store.caughtUp(delivery.now) : Result<void>();
}

/// Of the listed ids, those to be fetched.
Result<void> markOff(ProfileStore &store, const Delivery &delivery, sync::Applied &told)
{
    const bool again = delivery.reading && delivery.reading->again;
    auto wanted = again ? store.replica().unmarked(delivery.type, told.listed) : store.replica().missing(delivery.type, told.listed);
    if (!wanted)
        return wanted.error();
    told.wanted = std::move(*wanted);
    return {};
}

Result<void> keepAnswer(ProfileStore &store, const Delivery &delivery, Answer answer, const QSet<QUuid> &onTheWay, Delivered &done)
{
    if (auto kept = keepActs(store, answer.acts, onTheWay, done); !kept)
        return kept;
    if (auto kept = keepDrafts(store, answer.drafts); !kept)
        return kept;
    switch (delivery.kind) {
    case Delivery::Kind::Ids: return markOff(store, delivery, done.told);
    case Delivery::Kind::Look:
    case Delivery::Kind::Piece: return {};
    case Delivery::Kind::Rows:
    case Delivery::Kind::Round: return keepRows(store, delivery, std::move(answer.page), done.told);
    }
    return {};
}

/// The pages first, then that they are here.
Result<void> keepPiece(ProfileStore &store, const Delivery &delivery)
{
    const auto pages = unpacked(delivery.body, delivery.piece);
    if (!pages)
        return pages.error();
    if (auto kept = store.keepPagesBeside(delivery.offset, *pages); !kept)
        return kept;
    return delivery.reading ? store.replica().setStates({}, textOf(*delivery.reading)) : Result<void>();
}

/// What the answer tells, kept.
Result<Delivered> keepAnswered(ProfileStore &store, Delivery delivery, const QSet<QUuid> &onTheWay)
{
    auto answer = answerOf(delivery, onTheWay);
    if (!answer)
        return answer.error();
    Delivered done;
    done.told = std::move(answer->told);
    done.told.appeals = 0;
    if (auto kept = keepAnswer(store, delivery, std::move(*answer), onTheWay, done); !kept)
        return kept.error();
    return done;
}
} // namespace

Result<Delivered> keepDelivery(ProfileStore &store, Delivery delivery, const QSet<QUuid> &onTheWay)
{
    Delivered done;
    if (delivery.kind == Delivery::Kind::Piece) {
        if (auto kept = keepPiece(store, delivery); !kept)
            return kept.error();
    } else {
        auto kept = keepAnswered(store, std::move(delivery), onTheWay);
        if (!kept)
            return kept.error();
        done = std::move(*kept);
    }
    const auto counts = store.outbox().counts(store.now());
    if (!counts)
        return counts.error();
    done.told.outbox = countOf(*counts);
    return done;
}

sync::OutboxCount countOf(const OutboxCounts &counts)
{
    return {counts.waiting, counts.attention, counts.nextDue};
}

Result<sync::Standing> standingOf(ProfileStore &store)
{
    const auto account = store.account().account();
    if (!account)
        return account.error();
    const auto state = store.replica().syncState();
    if (!state)
        return state.error();
    const auto counts = store.outbox().counts(store.now());
    if (!counts)
        return counts.error();
    const auto texts = store.drafts().holdsTexts();
    if (!texts)
        return texts.error();
    sync::Standing standing;
    standing.texts = *texts;
    standing.beside = store.isBeside();
    standing.account = {account->centre, account->login, account->userId, account->token.toLatin1(), account->tokenExpires};
    for (const auto &[type, token] : state->states)
        standing.states.insert(type, token);
    standing.reading = cursorFrom(state->cursor);
    standing.appeals = state->appeals;
    standing.outbox = countOf(*counts);
    standing.lastSync = account->lastSync;
    return standing;
}

} // namespace vakhta
