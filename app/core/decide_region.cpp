#include "app/core/delegation.h"
#include "app/core/profile_change.h"
#include "app/core/profile_faults.h"

#include <algorithm>

namespace vakhta {

namespace {
RegionEffect refused(Outcome outcome, Reason reason)
{
    return {outcome, reason, {}, {}};
}

/// Terms that were given stay: an appeal's is counted by these rules from the next act on that moves it.
RegionEffect changeProfile(const Operation &operation, const Region &region)
{
    if (!operation.args.profile)
        return refused(Outcome::Rejected, Reason::Malformed);
    const Profile &wanted = *operation.args.profile;
    Profile after = region.profile; // its id, the sectors and what a restoring came to are not the editor's
    bool differs = false;
    for (int i = 0; i < profilePartCount; ++i) {
        differs |= !isSame(ProfilePart(i), wanted, region.profile);
        put(ProfilePart(i), after, wanted);
    }
    if (!differs)
        return refused(Outcome::Noop, Reason::AlreadySo);
    if (wanted.revision != region.profile.revision) // the first who changed it wins; the second sees what became of it
        return refused(Outcome::Conflict, Reason::ProfileChanged);
    if (!faultsOf(after, region.topics).empty())
        return refused(Outcome::Rejected, Reason::ProfileFaulty);
    ++after.revision;
    return {Outcome::Applied, Reason::None, after, {}};
}

/// An approver for himself, those above him for one who fell ill. No deputy is asked whether he wants to.
RegionEffect delegate(const Operation &operation, const Region &region, const User &actor, const QDateTime &now)
{
    constexpr int mostDays = 366;
    const Arguments &args = operation.args;
    const auto userOf = [&](qint64 id) {
        const auto found = std::find_if(region.users.begin(), region.users.end(), [id](const User &user) { return user.id == id; });
        return found == region.users.end() ? nullptr : &*found;
    };
    const User *whose = userOf(args.user), *deputy = userOf(args.operatorId);
    if (actor.role == Role::Approver && args.user != actor.id)
        return refused(Outcome::Rejected, Reason::NotAllowed);
    if (!whose || whose->role != Role::Approver)
        return refused(Outcome::Rejected, Reason::NoSuchUser);
    User after = *whose;
    after.deputy = args.operatorId;
    after.deputyUntil = args.operatorId == 0 ? QDateTime() : args.until;
    if (after == *whose)
        return refused(Outcome::Noop, Reason::AlreadySo);
    if (args.operatorId != 0) {
        if (!deputy || deputy == whose || !mayStandIn(deputy->role))
            return refused(Outcome::Rejected, Reason::NoSuchUser);
        if (!deputy->active)
            return refused(Outcome::Rejected, Reason::UserInactive);
        if (!args.until.isValid() || args.until <= now || args.until > now.addDays(mostDays))
            return refused(Outcome::Rejected, Reason::Malformed);
    }
    return {Outcome::Applied, Reason::None, {}, after};
}
} // namespace

bool concernsRegion(OperationKind kind)
{
    return kind == OperationKind::Delegate || kind == OperationKind::ChangeProfile;
}

RegionEffect decideRegion(const Operation &operation, const Region &region, const User &actor, const QDateTime &now)
{
    if (!actor.active)
        return refused(Outcome::Rejected, Reason::UserInactive);
    if (!mayDo(actor.role, operation.kind))
        return refused(Outcome::Rejected, Reason::NotAllowed);
    return operation.kind == OperationKind::ChangeProfile ? changeProfile(operation, region) : delegate(operation, region, actor, now);
}

} // namespace vakhta
