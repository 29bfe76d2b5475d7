#include "app/centre/jmap/set_draft.h"

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
Scope ownOf(const User &owner)
{
    return {.user = owner.id};
}

Result<std::optional<Draft>> draftWith(Unit &unit, qint64 id, const User &owner)
{
    const auto found = unit.objects(Type::Draft, {id}, ownOf(owner));
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<Draft>();
    auto draft = draftFrom(found->front().body);
    return draft ? Result(std::optional(std::move(*draft))) : Result<std::optional<Draft>>(draft.error());
}

Result<Draft> ownDraft(Unit &unit, qint64 id, const User &owner)
{
    auto draft = draftWith(unit, id, owner);
    if (!draft)
        return draft.error();
    if (!*draft)
        return Error{Error::Kind::NotFound, u"no such draft"_s};
    return std::move(**draft);
}

Result<std::optional<Draft>> draftOf(Unit &unit, qint64 appeal, const User &owner)
{
    const auto ids = unit.query(Type::Draft, {.appeal = appeal, .limit = 1}, ownOf(owner), false);
    if (!ids)
        return ids.error();
    return ids->ids.empty() ? Result(std::optional<Draft>()) : draftWith(unit, ids->ids.front(), owner);
}

Result<void> seesAppeal(Unit &unit, qint64 id, const User &user)
{
    const auto region = unit.region();
    if (!region)
        return region.error();
    const auto seen = unit.objects(Type::Appeal, {id}, Scope::of(user, (*region)->executors));
    if (!seen)
        return seen.error();
    return seen->empty() ? Result<void>(Error{Error::Kind::NotFound, u"no such appeal"_s}) : Result<void>();
}

Result<Draft> put(Unit &unit, Draft draft)
{
    const auto id = unit.putDraft(draft);
    if (!id)
        return id.error();
    draft.id = *id;
    return draft;
}
} // namespace

Result<CreatedDraft> createDraft(Unit &unit, qint64 appeal, const QString &text, const User &owner, const QDateTime &now)
{
    if (auto seen = seesAppeal(unit, appeal, owner); !seen)
        return seen.error();
    const auto existing = draftOf(unit, appeal, owner);
    if (!existing)
        return existing.error();
    if (*existing)
        return CreatedDraft{.draft = **existing, .existing = true};
    const auto draft = put(unit, {.appeal = appeal, .owner = owner.id, .text = text, .revision = 1, .updatedAt = now});
    return draft ? Result(CreatedDraft{.draft = *draft}) : Result<CreatedDraft>(draft.error());
}

Result<Draft> updateDraft(Unit &unit, qint64 id, qint64 revisionSeen, const QString &text, const User &owner,
                          const QDateTime &now)
{
    auto draft = ownDraft(unit, id, owner);
    if (!draft)
        return draft;
    if (draft->revision != revisionSeen)
        return Error{Error::Kind::Conflict, u"revision: it is %1 by now"_s.arg(draft->revision)};
    draft->text = text;
    draft->updatedAt = now;
    ++draft->revision;
    return put(unit, *draft);
}

Result<void> destroyDraft(Unit &unit, qint64 id, const User &owner)
{
    const auto draft = ownDraft(unit, id, owner);
    return draft ? unit.destroyDraft(id) : Result<void>(draft.error());
}

} // namespace vakhta::centre
