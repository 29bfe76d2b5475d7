#include "app/centre/jmap/apply_operation.h"

#include "app/core/safe_file_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
Error malformed(const QString &why)
{
    return {Error::Kind::Rejected, why};
}

Result<void> wellFormed(const Operation &operation)
{
    if (operation.opId.isNull())
        return malformed(u"opId: missing"_s);
    if (operation.targets.empty() != concernsNoAppeal(operation.kind))
        return malformed(operation.targets.empty() ? u"targets: none"_s : u"targets: not of an appeal"_s);
    if (operation.targets.size() > 1 && !takesMany(operation))
        return malformed(u"targets: only one for %1"_s.arg(wireName(operation.kind)));
    return {};
}

/// What one target comes to is put into the unit; what is refused changes nothing.
class Application
{
public:
    Application(Unit &unit, const Operation &operation, const User &actor, const Region &region, const QDateTime &now)
        : m_unit(unit), m_operation(operation), m_actor(actor), m_region(region), m_now(now),
          m_scope(Scope::of(actor, region.executors)) {}

    /// Those of an incident are read by whoever merges them.
    Result<bool> seesAll(const std::vector<qint64> &appeals)
    {
        for (const qint64 id : appeals) {
            const auto appeal = m_unit.appeal(id);
            if (!appeal)
                return appeal.error();
            if (!*appeal || !inScope(**appeal))
                return false;
        }
        return true;
    }

    /// The files of the act as the centre has them: what they are is its own word. One that is not there for this user makes
    /// nothing of the act.
    Result<void> lookAtFiles()
    {
        for (Attachment &file : m_operation.args.files) {
            const auto blob = m_unit.blob(file.blob, m_scope, false);
            if (!blob)
                return blob.error();
            m_lacksFile = m_lacksFile || !*blob;
            if (*blob)
                file = {.blob = file.blob, .name = safeFileName(file.name), .type = (*blob)->type, .size = (*blob)->size};
        }
        return {};
    }

    Result<TargetResult> apply(const Target &target)
    {
        const auto appeal = m_unit.appeal(target.appeal);
        if (!appeal)
            return appeal.error();
        // What is handed in is read by nobody who may not: only whether there is such an appeal shows.
        const bool handsIn = m_operation.kind == OperationKind::Propose;
        if (!*appeal || (!handsIn && !inScope(**appeal)))
            return TargetResult{.appeal = target.appeal, .outcome = Outcome::Rejected, .reason = Reason::NoSuchAppeal};
        const auto replies = m_unit.repliesOf(target.appeal);
        if (!replies)
            return replies.error();
        const auto effect = decided(target, **appeal, *replies);
        if (!effect)
            return effect.error();
        if (m_lacksFile && effect->result.outcome != Outcome::Rejected)
            return TargetResult{.appeal = target.appeal, .outcome = Outcome::Rejected, .reason = Reason::NoSuchFile};
        const auto kept = keep(*effect);
        return kept ? Result(effect->result) : Result<TargetResult>(kept.error());
    }

private:
    Result<Effect> decided(const Target &target, const Appeal &appeal, const std::vector<Reply> &replies)
    {
        Effect effect = decide(m_operation, target, appeal, replies, {}, m_actor, m_region, m_now);
        if (!needsHistory(m_operation, effect))
            return effect;
        const auto messages = m_unit.messagesOf(target.appeal);
        if (!messages)
            return messages.error();
        return decide(m_operation, target, appeal, replies, *messages, m_actor, m_region, m_now);
    }

    bool inScope(const Appeal &appeal) const
    {
        return m_scope.sees(appeal);
    }

    Result<void> keep(const Effect &effect)
    {
        if (effect.changed) {
            if (auto kept = m_unit.putAppeal(effect.appeal, {}); !kept)
                return kept.error();
        }
        for (const Message &message : effect.messages) {
            if (auto kept = m_unit.putMessage(message); !kept)
                return kept.error();
        }
        for (const Reply &reply : effect.replies) {
            if (auto kept = m_unit.putReply(reply); !kept)
                return kept.error();
        }
        return {};
    }

    Unit &m_unit;
    Operation m_operation; // with its files as they are
    const User &m_actor;
    const Region &m_region;
    const QDateTime m_now;
    const Scope m_scope;
    bool m_lacksFile = false;
};

/// Of many targets the operation is applied when any is; else it is what the first came to.
void summarise(OperationResult &result)
{
    const auto applied = std::find_if(result.targets.begin(), result.targets.end(), [](const TargetResult &target) {
        return target.outcome == Outcome::Applied || target.outcome == Outcome::Merged;
    });
    const TargetResult &telling = applied == result.targets.end() ? result.targets.front() : *applied;
    result.outcome = telling.outcome;
    result.reason = telling.reason;
}

/// Those that differ are put, one that is no longer among them goes.
template <typename Kept>
Result<void> keepShared(const std::vector<Kept> &before, const std::vector<Kept> &after, auto put, auto destroy)
{
    for (const Kept &one : after) {
        if (std::find(before.begin(), before.end(), one) != before.end())
            continue;
        if (auto kept = put(one); !kept)
            return kept.error();
    }
    for (const Kept &one : before) {
        if (std::any_of(after.begin(), after.end(), [&](const Kept &other) { return other.id == one.id; }))
            continue;
        if (auto gone = destroy(one.id); !gone)
            return gone;
    }
    return {};
}

Result<void> changeViews(Unit &unit, const std::vector<SharedView> &before, const User &actor, OperationRecord &record)
{
    const ViewsEffect effect = decideViews(record.operation, before, actor);
    record.result.outcome = effect.outcome;
    record.result.reason = effect.reason;
    return keepShared(before, effect.views, [&](const SharedView &view) { return unit.putView(view); }, [&](qint64 id) { return unit.destroyView(id); });
}

Result<void> changeIncidents(Unit &unit, Application &application, const std::vector<Incident> &before, const User &actor, OperationRecord &record)
{
    const IncidentsEffect effect = decideIncidents(record.operation, before, actor);
    record.result.outcome = effect.outcome;
    record.result.reason = effect.reason;
    if (effect.outcome == Outcome::Applied && record.operation.kind == OperationKind::Merge) {
        const auto seen = application.seesAll(record.operation.args.incident.members);
        if (!seen)
            return seen.error();
        if (!*seen) {
            record.result.outcome = Outcome::Rejected;
            record.result.reason = Reason::NoSuchAppeal;
            return {};
        }
    }
    return keepShared(before, effect.incidents, [&](const Incident &incident) { return unit.putIncident(incident); },
                      [&](qint64 id) { return unit.destroyIncident(id); });
}

Result<void> changeArticles(Unit &unit, const std::vector<Article> &before, const User &actor, const QDateTime &now, OperationRecord &record)
{
    const ArticlesEffect effect = decideArticles(record.operation, before, actor, now);
    record.result.outcome = effect.outcome;
    record.result.reason = effect.reason;
    return keepShared(before, effect.articles, [&](const Article &article) { return unit.putArticle(article); }, [](qint64) { return Result<void>(); }); // none is ever taken out
}

Result<void> changeRegion(Unit &unit, const Region &region, const User &actor, const QDateTime &now, OperationRecord &record)
{
    const RegionEffect effect = decideRegion(record.operation, region, actor, now);
    record.result.outcome = effect.outcome;
    record.result.reason = effect.reason;
    if (effect.profile) {
        if (auto kept = unit.putProfile(*effect.profile); !kept)
            return kept.error();
    }
    if (effect.user) {
        if (auto kept = unit.putUser(*effect.user); !kept)
            return kept.error();
    }
    return {};
}

Result<AppliedOperation> firstOutcome(const OperationRecord &known, const Operation &operation, const User &actor)
{
    if (known.user != actor.id || known.operation != operation)
        return Error{Error::Kind::Conflict, u"opId: used by an operation with other content"_s};
    return AppliedOperation{.result = known.result, .existing = true};
}
} // namespace

Result<AppliedOperation> applyOperation(Unit &unit, const Operation &operation, const User &actor, const QDateTime &now)
{
    if (auto formed = wellFormed(operation); !formed)
        return formed.error();
    const auto known = unit.operation(operation.opId);
    if (!known)
        return known.error();
    if (*known)
        return firstOutcome(**known, operation, actor);
    const auto region = unit.region();
    if (!region)
        return region.error();

    OperationRecord record{.operation = operation, .user = actor.id, .result = {.appliedAt = now}};
    Application application(unit, operation, actor, **region, now);
    if (auto looked = application.lookAtFiles(); !looked)
        return looked.error();
    for (const Target &target : operation.targets) {
        const auto applied = application.apply(target);
        if (!applied)
            return applied.error();
        record.result.targets.push_back(*applied);
    }
    if (concernsViews(operation.kind)) {
        if (auto changed = changeViews(unit, (*region)->views, actor, record); !changed)
            return changed.error();
    } else if (concernsIncidents(operation.kind)) {
        if (auto changed = changeIncidents(unit, application, (*region)->incidents, actor, record); !changed)
            return changed.error();
    } else if (concernsArticles(operation.kind)) {
        if (auto changed = changeArticles(unit, (*region)->articles, actor, now, record); !changed)
            return changed.error();
    } else if (concernsRegion(operation.kind)) {
        if (auto changed = changeRegion(unit, **region, actor, now, record); !changed)
            return changed.error();
    } else if (operation.targets.empty()) {
        record.result.outcome = Outcome::Rejected;
        record.result.reason = Reason::NotSupported;
    } else {
        summarise(record.result);
    }
    const auto id = unit.putOperation(record);
    if (!id)
        return id.error();
    record.result.id = *id;
    return AppliedOperation{.result = std::move(record.result)};
}

} // namespace vakhta::centre
