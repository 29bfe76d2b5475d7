#include "app/store/overlay.h"

#include "app/core/proposals.h"

#include <algorithm>

namespace vakhta {

namespace {
bool isRefusal(Outcome outcome)
{
    return outcome == Outcome::Conflict || outcome == Outcome::Rejected || outcome == Outcome::Proposal;
}

void putReply(std::vector<Reply> &replies, const Reply &reply)
{
    const auto same = [&](const Reply &known) { return reply.id > 0 && known.id == reply.id; };
    const auto place = std::find_if(replies.begin(), replies.end(), same);
    if (place == replies.end())
        replies.push_back(reply);
    else
        *place = reply;
}
} // namespace

void putOver(WholeAppeal &whole, const Effect &effect)
{
    whole.appeal = effect.appeal; // as it was, unless it changed
    whole.messages.insert(whole.messages.end(), effect.messages.begin(), effect.messages.end());
    for (const Reply &reply : effect.replies)
        putReply(whole.replies, reply);
}

Acts actsOn(const std::vector<OutboxEntry> &entries, qint64 appeal)
{
    Acts found;
    for (const OutboxEntry &entry : entries) {
        const auto &targets = entry.entry.operation.targets;
        for (size_t target = 0; target < targets.size(); ++target) {
            if (targets[target].appeal == appeal)
                found.push_back({std::make_shared<const OutboxEntry>(entry), target});
        }
    }
    return found;
}

void putOver(WholeAppeal &whole, const Acts &acts, const Viewer &viewer)
{
    for (const ActOn &on : acts) {
        if (!on.act->overlaid)
            continue;
        const Operation &operation = on.act->entry.operation;
        putOver(whole, decide(operation, on.seen(), whole.appeal, whole.replies, whole.messages, viewer.me, viewer.region, operation.composedAt));
    }
}

namespace {
constexpr qint64 firstOfHere = 1'000'000'000; // no centre comes that far
}

qint64 actThatMakes(qint64 id)
{
    return std::max<qint64>(0, id - firstOfHere);
}

namespace {
template <typename Kept>
void nameNew(std::vector<Kept> &kept, const OutboxEntry &act)
{
    for (Kept &one : kept) {
        if (one.id == 0) {
            one.id = firstOfHere + act.seq;
            one.revision = act.entry.state == EntryState::Waiting ? 0 : -1;
        }
    }
}
} // namespace

void putOver(Region &region, const std::vector<const OutboxEntry *> &acts, const User &me)
{
    for (const OutboxEntry *act : acts) {
        const Operation &operation = act->entry.operation;
        if (!act->overlaid)
            continue;
        if (concernsViews(operation.kind)) {
            region.views = decideViews(operation, std::move(region.views), me).views;
            nameNew(region.views, *act);
        } else if (concernsIncidents(operation.kind)) {
            region.incidents = decideIncidents(operation, std::move(region.incidents), me).incidents;
            nameNew(region.incidents, *act);
        } else if (concernsArticles(operation.kind)) {
            region.articles = decideArticles(operation, std::move(region.articles), me, operation.composedAt).articles;
            nameNew(region.articles, *act);
        } else if (concernsRegion(operation.kind)) {
            const RegionEffect effect = decideRegion(operation, region, me, operation.composedAt);
            if (effect.profile)
                region.profile = *effect.profile;
            const auto whose = std::find_if(region.users.begin(), region.users.end(), [&](const User &user) { return effect.user && user.id == effect.user->id; });
            if (whose != region.users.end())
                *whose = *effect.user;
        }
    }
}

namespace {
/// A proposal's line came with the very commit that answered the act.
Result<std::optional<Message>> decisionOf(const JournalEntry &entry, AppealStore &appeals)
{
    const bool proposes = entry.result.outcome == Outcome::Proposal || entry.operation.kind == OperationKind::Propose;
    if (!proposes || !entry.result.appliedAt.isValid())
        return std::optional<Message>();
    const auto whole = appeals.whole(entry.operation.targets.front().appeal);
    if (!whole && whole.error().kind != Error::Kind::Rejected)
        return whole.error();
    if (!whole || !*whole)
        return std::optional<Message>();
    for (const Message &line : (*whole)->messages) {
        if (!proposedAct(line.kind) || line.at != entry.result.appliedAt)
            continue;
        if (const Message *decision = decisionAbout((*whole)->messages, line.id))
            return std::optional(*decision);
    }
    return std::optional<Message>();
}
} // namespace

Result<std::vector<JournalEntry>> named(std::vector<OutboxEntry> entries, AppealStore &appeals)
{
    std::vector<JournalEntry> found;
    for (OutboxEntry &entry : entries) {
        const auto &targets = entry.entry.operation.targets;
        const auto appeal = appeals.appeal(targets.empty() ? 0 : targets.front().appeal);
        if (!appeal && appeal.error().kind != Error::Kind::Rejected)
            return appeal.error();
        if (const auto decided = decisionOf(entry.entry, appeals); decided)
            entry.entry.decision = *decided;
        else
            return decided.error();
        if (concernsViews(entry.entry.operation.kind))
            entry.entry.title = entry.entry.operation.args.view.name;
        if (concernsIncidents(entry.entry.operation.kind))
            entry.entry.title = entry.entry.operation.args.incident.title;
        if (concernsArticles(entry.entry.operation.kind))
            entry.entry.title = entry.entry.operation.args.article.title;
        if (const auto &profile = entry.entry.operation.args.profile)
            entry.entry.title = profile->name;
        if (appeal && *appeal) {
            entry.entry.number = (*appeal)->appeal.number;
            entry.entry.title = (*appeal)->appeal.title;
        }
        found.push_back(std::move(entry.entry));
    }
    return found;
}

bool anyPending(const Acts &acts)
{
    return std::any_of(acts.begin(), acts.end(), [](const ActOn &on) {
        return on.act->entry.state == EntryState::Waiting || on.act->entry.state == EntryState::Sending;
    });
}

namespace {
/// Of many targets the centre may have refused some: the answer says which.
bool isRefused(const ActOn &on)
{
    const auto &results = on.act->entry.result.targets;
    if (on.act->entry.state != EntryState::Attention)
        return false;
    if (on.act->entry.operation.targets.size() < 2 || results.empty())
        return true;
    const auto ofThis = [&](const TargetResult &result) { return result.appeal == on.seen().appeal; };
    const auto found = std::find_if(results.begin(), results.end(), ofThis);
    return found == results.end() || isRefusal(found->outcome);
}
} // namespace

bool anyRefused(const Acts &acts)
{
    return std::any_of(acts.begin(), acts.end(), isRefused);
}

} // namespace vakhta
