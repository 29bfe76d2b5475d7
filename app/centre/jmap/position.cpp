#include "app/centre/jmap/position.h"

#include <algorithm>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

static constexpr qint64 wholeCommit = std::numeric_limits<qint64>::max();

Result<Caller> callerIn(View &view, qint64 user)
{
    const auto region = view.region();
    if (!region)
        return region.error();
    const auto &users = (*region)->users;
    const auto found = std::find_if(users.begin(), users.end(), [user](const User &each) { return each.id == user; });
    if (found == users.end() || !found->active)
        return Error{Error::Kind::Unauthorized, u"no such user, or disabled"_s};
    const auto number = view.scopeNumber(user);
    if (!number)
        return number.error();
    return Caller{*found, Scope::of(*found, (*region)->executors), *number};
}

Result<Position> Position::of(View &view, const Caller &caller)
{
    const auto mark = view.mark();
    if (!mark)
        return mark.error();
    return Position{*mark, caller.scopeNumber};
}

QString Position::token() const
{
    return StateToken{mark.epoch, scopeNumber, mark.modseq, -1, mark.hash8}.text();
}

Result<std::optional<ChangePlace>> placeOf(View &view, const Position &now, const QString &token)
{
    const std::optional<ChangePlace> nowhere;
    const auto parsed = StateToken::parse(token);
    if (!parsed || parsed->epoch != now.mark.epoch || parsed->scope != now.scopeNumber || parsed->modseq > now.mark.modseq)
        return nowhere;
    const auto hash = view.hashAt(parsed->modseq);
    if (!hash)
        return hash.error();
    if (!*hash || **hash != parsed->hash8)
        return nowhere;
    return std::optional(ChangePlace{parsed->modseq, parsed->afterId < 0 ? wholeCommit : parsed->afterId});
}

Result<QString> tokenOf(View &view, const Position &now, const ChangePlace &place)
{
    const auto hash = view.hashAt(place.modseq);
    if (!hash)
        return hash.error();
    if (!*hash)
        return Error{Error::Kind::Storage, u"the commit of a change is not there"_s};
    const qint64 after = place.afterId == wholeCommit ? -1 : place.afterId;
    return StateToken{now.mark.epoch, now.scopeNumber, place.modseq, after, **hash}.text();
}

} // namespace vakhta::centre
