#include "app/core/delegation.h"

namespace vakhta {

bool mayStandIn(Role role)
{
    return mayDo(role, OperationKind::PublishReply);
}

std::vector<User> standsInFor(const User &actor, const std::vector<User> &users, const QDateTime &now)
{
    std::vector<User> whose;
    for (const User &user : users) {
        const bool runs = user.deputy == actor.id && actor.id != 0 && user.deputyUntil.isValid() && now < user.deputyUntil;
        if (runs && user.active && user.role == Role::Approver && mayStandIn(actor.role))
            whose.push_back(user);
    }
    return whose;
}

std::optional<qint64> doesFor(const User &actor, OperationKind kind, const std::vector<User> &users, const QDateTime &now)
{
    if (mayDo(actor.role, kind))
        return 0;
    if (kind == OperationKind::Delegate || !mayDo(Role::Approver, kind)) // nobody hands on what was handed to him
        return {};
    const std::vector<User> whose = standsInFor(actor, users, now);
    return whose.empty() ? std::optional<qint64>() : whose.front().id;
}

} // namespace vakhta
