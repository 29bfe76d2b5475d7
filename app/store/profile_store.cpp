#include "app/store/profile_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int secondsToUndo = 30; // a submitted reply waits that long before it is sent
constexpr int secondsToUndoMany = 10; // a hand that slipped moved thousands
constexpr int daysOfHistory = 90;

/// As it is recorded: of one moment, so that it is known again as one act, each part with an id of its own.
std::vector<Operation> partsOf(const Operation &act, const QDateTime &moment)
{
    std::vector<Operation> parts;
    for (size_t first = 0; first < std::max<size_t>(1, act.targets.size()); first += mostTargets) {
        Operation &part = parts.emplace_back();
        part.opId = newOperationId(moment);
        part.kind = act.kind;
        part.args = act.args;
        part.composedAt = act.composedAt.isValid() ? act.composedAt : moment;
        const auto from = act.targets.begin() + std::ptrdiff_t(first);
        part.targets.assign(from, from + std::min(std::ptrdiff_t(mostTargets), act.targets.end() - from));
    }
    return parts;
}
} // namespace

ProfileStore::ProfileStore(std::unique_ptr<Connection> cache, std::unique_ptr<Connection> journal, Clock clock, Tell tell, CacheBeside *beside)
    : m_cache(std::move(cache)), m_journal(std::move(journal)), m_clock(std::move(clock)), m_tell(std::move(tell)), m_beside(beside),
      m_outbox(*m_journal), m_drafts(*m_journal), m_files(*m_journal), m_account(*m_journal), m_knownAppeals(*m_journal)
{
    m_replica.emplace(*m_cache);
}

Result<void> ProfileStore::begin()
{
    if (auto back = putBack(); !back)
        return back;
    if (auto forgotten = forgetOldHistory(); !forgotten)
        return forgotten;
    if (auto dropped = dropUnusedFiles(); !dropped)
        return dropped;
    if (auto remembered = rememberAppeals(); !remembered)
        return remembered;
    QSet<qint64> changed;
    if (auto reconciled = reconcileDrafts(false, changed); !reconciled)
        return reconciled;
    // Not read again: a start with nothing to bring up to date writes too, and a disk that fails is met here.
    return m_account.setSetting(u"opened"_s, now().toString(Qt::ISODate).toLatin1());
}

// A clock that runs ahead must not age the history: a day counts as over once an appeal has come to the centre after it.
Result<void> ProfileStore::forgetOldHistory()
{
    const auto newest = m_replica->newestArrival();
    if (!newest)
        return newest.error();
    if (!newest->isValid())
        return {};
    const QDateTime old = std::min(now(), *newest).addDays(-daysOfHistory);
    if (auto forgotten = m_outbox.forget(old); !forgotten)
        return forgotten;
    return m_drafts.forget(old);
}

// What is kept for so many days is kept from today on, also by a clock that was set back: an appeal that is here has come before.
QDateTime ProfileStore::stamp()
{
    const QDateTime here = now();
    const auto newest = m_replica->newestArrival();
    return newest && newest->isValid() && here.addDays(1) < *newest ? *newest : here;
}

Result<void> ProfileStore::told(Result<void> done, Notice notice)
{
    if (done)
        m_tell(notice);
    return done;
}

Notice ProfileStore::noticeOf(const Operation &operation) const
{
    Notice notice{.journal = true, .own = true};
    notice.concern(operation);
    return notice;
}

Result<const Viewer *> ProfileStore::viewer()
{
    if (m_viewer)
        return &*m_viewer;
    const auto account = m_account.account();
    if (!account)
        return account.error();
    AppealStore appeals(*m_cache);
    auto region = appeals.region();
    if (!region)
        return region.error();
    auto me = appeals.user(account->userId);
    if (!me)
        return me.error();
    m_viewer = Viewer{me->value_or(User{.active = false}), std::move(*region)};
    return &*m_viewer;
}

Result<Effect> ProfileStore::expected(const Operation &operation, const Target &target, const Viewer &viewer)
{
    auto whole = AppealStore(*m_cache).whole(target.appeal);
    if (!whole)
        return whole.error();
    const auto acts = m_outbox.unsettled(target.appeal);
    if (!acts)
        return acts.error();
    WholeAppeal shown = whole->value_or(WholeAppeal());
    if (operation.kind == OperationKind::Propose && !*whole)
        shown.appeal.id = target.appeal; // no longer here: what is handed in is for the centre to judge
    putOver(shown, actsOn(*acts, target.appeal), viewer);
    return decide(operation, target, shown.appeal, shown.replies, shown.messages, viewer.me, viewer.region, now());
}

/// Rejected when the rules refuse every target.
Result<void> ProfileStore::refusalOf(const Operation &operation)
{
    const auto seenBy = viewer();
    if (!seenBy)
        return seenBy.error();
    if (concernsNoAppeal(operation.kind))
        return refusalOfShared(operation, **seenBy);
    Reason reason = Reason::Malformed; // no target at all
    for (const Target &target : operation.targets) {
        const auto effect = expected(operation, target, **seenBy);
        if (!effect)
            return effect.error();
        if (effect->result.outcome != Outcome::Conflict && effect->result.outcome != Outcome::Rejected)
            return {};
        reason = effect->result.reason;
    }
    return Error{Error::Kind::Rejected, QString::number(int(reason))};
}

/// Of two texts of a draft one must be picked before it leaves: by a person, whatever the page knew.
Result<void> ProfileStore::refusalOfDraft(const Operation &operation)
{
    if (operation.kind != OperationKind::SubmitReply)
        return {};
    const auto draft = m_drafts.of(operation.targets.front().appeal);
    if (!draft)
        return draft.error();
    const bool settled = !*draft || (*draft)->draft.theirText.isEmpty();
    return settled ? Result<void>() : Result<void>(Error{Error::Kind::Rejected, QString::number(int(Reason::TwoTexts))});
}

/// Does the draft leave with it? Not with another's text that is accepted as it stands.
Result<bool> ProfileStore::carriesDraft(const Operation &operation)
{
    if (operation.kind != OperationKind::SubmitReply || operation.args.proposal == 0)
        return operation.kind == OperationKind::SubmitReply && operation.args.incident.id == 0;
    const auto draft = m_drafts.of(operation.targets.front().appeal);
    if (!draft)
        return draft.error();
    return *draft && (*draft)->draft.text.trimmed() == operation.args.text.trimmed();
}

Result<void> ProfileStore::act(Operation operation)
{
    if (operation.opId.isNull())
        operation.opId = newOperationId(now());
    if (!operation.composedAt.isValid())
        operation.composedAt = now();
    if (auto refused = refusalOf(operation); !refused)
        return refused;
    if (auto refused = refusalOfDraft(operation); !refused)
        return refused;
    if (concernsViews(operation.kind) && actThatMakes(operation.args.view.id) > 0)
        return told(changeWaitingView(operation), noticeOf(operation));
    const bool undoable = operation.kind == OperationKind::SubmitReply;
    const auto carries = carriesDraft(operation);
    if (!carries)
        return carries.error();
    const auto recorded = m_journal->inTransaction([&]() -> Result<void> {
        const auto seq = m_outbox.add(operation, undoable ? now().addSecs(secondsToUndo) : QDateTime());
        if (!seq)
            return seq.error();
        if (auto carried = m_files.carry(operation, *seq); !carried)
            return carried;
        return *carries ? m_drafts.submit(operation.targets.front().appeal, *seq, stamp()) : Result<void>();
    });
    Notice notice = noticeOf(operation);
    notice.drafts = undoable;
    return told(recorded, notice);
}

Result<std::vector<QUuid>> ProfileStore::record(const std::vector<Operation> &acts)
{
    std::vector<QUuid> opIds;
    Notice notice{.journal = true, .own = true};
    for (const Operation &act : acts) {
        const auto let = concernsNoAppeal(act.kind) ? refusalOf(act) : Result<void>();
        if (!let)
            return let.error();
    }
    const auto recorded = m_journal->inTransaction([&]() -> Result<void> {
        const QDateTime moment = now();
        const bool many = acts.size() > 1 || (!acts.empty() && (acts.front().targets.size() > 1 || acts.front().args.incident.id != 0));
        for (const Operation &act : acts) {
            for (const Operation &part : partsOf(act, moment)) {
                const auto added = m_outbox.add(part, many ? moment.addSecs(secondsToUndoMany) : QDateTime());
                if (!added)
                    return added.error();
                if (auto carried = m_files.carry(part, *added); !carried)
                    return carried.error();
                opIds.push_back(part.opId);
                notice.concern(part);
            }
        }
        return {};
    });
    const auto done = told(recorded, notice);
    return done ? Result(std::move(opIds)) : Result<std::vector<QUuid>>(done.error());
}

/// Conflict: it is on its way.
Result<void> ProfileStore::takeBack(const QUuid &opId, Notice &notice)
{
    const auto was = m_outbox.cancel(opId);
    if (!was)
        return was.error();
    const Operation &operation = was->entry.operation;
    notice.concern(operation);
    if (operation.kind != OperationKind::SubmitReply || operation.args.incident.id != 0) // a text of a master was nobody's draft
        return {};
    notice.drafts = true;
    if (auto back = m_files.giveBack(operation); !back)
        return back;
    return m_drafts.restore(operation.targets.front().appeal, was->seq, operation.args.text, stamp());
}

Result<int> ProfileStore::cancel(const std::vector<QUuid> &opIds)
{
    Notice notice{.journal = true, .own = true};
    int taken = 0;
    const auto cancelled = m_journal->inTransaction([&]() -> Result<void> {
        Result<void> none = Error{Error::Kind::NotFound, u"no such operation"_s};
        for (const QUuid &opId : opIds) {
            const auto back = takeBack(opId, notice);
            const bool gone = !back && (back.error().kind == Error::Kind::Conflict || back.error().kind == Error::Kind::NotFound);
            if (!back && !gone)
                return back;
            taken += back ? 1 : 0;
            none = back;
        }
        return taken > 0 ? dropUnusedFiles() : none;
    });
    const auto done = told(cancelled, notice);
    return done ? Result(taken) : Result<int>(done.error());
}

Result<void> ProfileStore::dismiss(const std::vector<QUuid> &opIds)
{
    Notice notice{.journal = true, .own = true};
    const auto dismissed = m_journal->inTransaction([&]() -> Result<void> {
        Result<void> any = Error{Error::Kind::NotFound, u"no such operation"_s};
        for (const QUuid &opId : opIds) {
            const auto was = m_outbox.dismiss(opId);
            if (!was && was.error().kind != Error::Kind::NotFound)
                return was.error();
            if (!was)
                continue;
            notice.concern(was->entry.operation);
            any = {};
        }
        return any ? dropUnusedFiles() : any;
    });
    return told(dismissed, notice);
}

Result<void> ProfileStore::settle(const QUuid &opId, const OperationResult &result)
{
    Notice notice;
    const auto settled = m_journal->inTransaction([&]() -> Result<void> {
        const auto was = m_outbox.find(opId);
        if (!was)
            return was.error();
        const auto state = m_outbox.settle(opId, result, stamp());
        if (!state)
            return state.error();
        const Operation &operation = (*was)->entry.operation;
        notice = noticeOf(operation);
        if (concernsIncidents(operation.kind) && *state == EntryState::Attention && (*was)->entry.state != *state)
            return refuseWhatFollows(**was, notice);
        if (operation.kind != OperationKind::SubmitReply || operation.args.incident.id != 0 || (*was)->entry.state == *state)
            return {};
        notice.drafts = true;
        if (*state == EntryState::Done)
            return m_drafts.submitted((*was)->seq);
        // A refused text stays as a draft.
        if (auto back = m_files.giveBack(operation); !back)
            return back;
        return m_drafts.restore(operation.targets.front().appeal, (*was)->seq, operation.args.text, stamp());
    });
    if (settled)
        static_cast<void>(dropUnusedFiles()); // else at the next start
    return told(settled, notice);
}

Result<void> ProfileStore::noticeForAll(const std::vector<QUuid> &opIds)
{
    Notice notice{.journal = true};
    for (const QUuid &opId : opIds) {
        const auto found = m_outbox.find(opId);
        if (!found)
            return found.error();
        if (*found)
            notice.concern((*found)->entry.operation);
    }
    return told({}, notice);
}

Result<void> ProfileStore::markSending(const std::vector<QUuid> &opIds)
{
    auto marked = m_outbox.markSending(opIds);
    return marked ? noticeForAll(opIds) : marked;
}

Result<void> ProfileStore::putBack()
{
    const auto back = m_outbox.putBack();
    if (!back)
        return back.error();
    return back->empty() ? Result<void>() : noticeForAll(*back);
}

Result<void> ProfileStore::saveDraft(qint64 appeal, const QString &text, const QString &over)
{
    return told(m_drafts.save(appeal, text, stamp(), over), {.touched = {appeal}, .drafts = true, .own = true});
}

Result<void> ProfileStore::pickDraft(qint64 appeal, const QString &text, const QString &theirText)
{
    return told(m_drafts.pick(appeal, text, theirText, stamp()), {.touched = {appeal}, .journal = true, .drafts = true, .own = true});
}

Result<void> ProfileStore::discardDraft(qint64 appeal)
{
    if (auto detached = m_files.detachAll(appeal, AttachedTo::Reply); !detached)
        return detached;
    return told(m_drafts.discard(appeal, stamp()), {.touched = {appeal}, .journal = true, .drafts = true, .own = true});
}

Result<void> ProfileStore::draftSettled(const DraftToSend &sent, qint64 centreId, qint64 revision)
{
    return told(m_drafts.settled(sent, centreId, revision), {.touched = {sent.appeal}, .drafts = true});
}

Result<void> ProfileStore::draftGone(const DraftToSend &sent)
{
    return told(m_drafts.gone(sent), {.touched = {sent.appeal}, .drafts = true});
}

Result<void> ProfileStore::draftOutOfReach(qint64 appeal)
{
    return told(m_drafts.putOutOfReach(appeal), {.touched = {appeal}, .journal = true, .drafts = true});
}

Result<void> ProfileStore::setSetting(const QString &name, const QByteArray &value)
{
    return m_account.setSetting(name, value);
}

Result<void> ProfileStore::saveAccount(const Account &account)
{
    m_viewer.reset();
    return told(m_account.saveAccount(account), {.region = true, .account = true});
}

Result<void> ProfileStore::markRead(qint64 appeal)
{
    const auto marked = m_replica->markRead(appeal);
    if (!marked)
        return marked.error();
    return *marked ? told({}, {.touched = {appeal}, .own = true}) : Result<void>();
}

} // namespace vakhta
