// Acts on what all share: views and incidents.

#include "app/store/profile_store.h"

namespace vakhta {

Result<void> ProfileStore::refusalOfShared(const Operation &operation, const Viewer &viewer)
{
    const auto acts = m_outbox.unsettled();
    if (!acts)
        return acts.error();
    std::vector<const OutboxEntry *> pending;
    for (const OutboxEntry &act : *acts)
        pending.push_back(&act);
    Region shown = viewer.region;
    putOver(shown, pending, viewer.me);
    const auto unlessRefused = [](Outcome outcome, Reason reason) {
        const bool refused = outcome == Outcome::Conflict || outcome == Outcome::Rejected;
        return refused ? Result<void>(Error{Error::Kind::Rejected, QString::number(int(reason))}) : Result<void>();
    };
    if (concernsViews(operation.kind)) {
        const ViewsEffect effect = decideViews(operation, shown.views, viewer.me);
        return unlessRefused(effect.outcome, effect.reason);
    }
    if (concernsArticles(operation.kind)) {
        if (actThatMakes(operation.args.article.id) > 0)
            return unlessRefused(Outcome::Rejected, Reason::NoSuchArticle); // the centre has to know it first
        const ArticlesEffect effect = decideArticles(operation, shown.articles, viewer.me, operation.composedAt);
        return unlessRefused(effect.outcome, effect.reason);
    }
    if (concernsRegion(operation.kind)) {
        const RegionEffect effect = decideRegion(operation, shown, viewer.me, now());
        return unlessRefused(effect.outcome, effect.reason);
    }
    if (actThatMakes(operation.args.incident.id) > 0) // the centre has to know it first
        return unlessRefused(Outcome::Rejected, Reason::NoSuchIncident);
    const IncidentsEffect effect = decideIncidents(operation, shown.incidents, viewer.me);
    return unlessRefused(effect.outcome, effect.reason);
}

/// What was made here of a master text that is not to be, or of an appeal that did not come into it, must reach nobody: the centre may
/// have another text of that version. No later change of the incident was made over what is there either.
Result<void> ProfileStore::refuseWhatFollows(const OutboxEntry &refused, Notice &notice)
{
    const Incident &wanted = refused.entry.operation.args.incident;
    const bool ofAll = refused.entry.operation.kind == OperationKind::ChangeIncident;
    const auto acts = m_outbox.unsettled();
    if (!acts)
        return acts.error();
    for (const OutboxEntry &act : *acts) {
        const Operation &operation = act.entry.operation;
        const bool later = act.seq > refused.seq && act.entry.state == EntryState::Waiting && wanted.id != 0 && operation.args.incident.id == wanted.id;
        const bool made = !operation.targets.empty() && (ofAll || wanted.has(operation.targets.front().appeal));
        const bool changes = ofAll && operation.kind == OperationKind::ChangeIncident;
        if (!later || (!made && !changes))
            continue;
        const Reason reason = changes ? Reason::IncidentChanged : Reason::MasterChanged;
        OperationResult result{.outcome = Outcome::Conflict, .reason = reason, .appliedAt = now()};
        for (const Target &target : operation.targets)
            result.targets.push_back({.appeal = target.appeal, .outcome = result.outcome, .reason = reason});
        if (auto settled = m_outbox.settle(operation.opId, result, stamp()); !settled)
            return settled.error();
        notice.concern(operation);
    }
    return {};
}

/// The centre does not have the view: what is changed of it is changed in the act that shares it.
Result<void> ProfileStore::changeWaitingView(Operation operation)
{
    const auto waiting = m_outbox.find(actThatMakes(operation.args.view.id));
    if (!waiting)
        return waiting.error();
    if (!*waiting || (*waiting)->entry.operation.kind != OperationKind::ShareView || (*waiting)->entry.operation.args.view.id != 0)
        return Error{Error::Kind::Rejected, QString::number(int(Reason::NoSuchView))};
    const Operation &shares = (*waiting)->entry.operation;
    if (operation.kind == OperationKind::WithdrawView) {
        const auto taken = m_outbox.cancel(shares.opId);
        return taken ? Result<void>() : taken.error();
    }
    operation.args.view.id = 0;
    if (operation.args.view.order < 0)
        operation.args.view.order = shares.args.view.order;
    return m_outbox.replace((*waiting)->seq, operation);
}

} // namespace vakhta
