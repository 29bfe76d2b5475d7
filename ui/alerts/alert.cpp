#include "ui/alerts/alert.h"

#include "app/core/mentions.h"
#include "ui/text/promise_text.h"

namespace vakhta {

AppealQuery watchedBy(AlertKind kind, const User &me, const LocalTime &here)
{
    AppealQuery query{.queue = Queue::Mine, .order = Order::Newest};
    switch (kind) {
    case AlertKind::MissingPerson: query.queue = Queue::MissingPersons; break;
    case AlertKind::Returned:
        query.queue = Queue::Returned;
        query.operatorId = me.id;
        break;
    case AlertKind::Urgent:
        query.queue = Queue::New;
        query.priority = qint64(Priority::Urgent);
        break;
    case AlertKind::DeadlineNear:
        query.status = Wanted::allBut({qint64(Status::OnHold)}); // its clock stands
        query.dueFrom = here.now;
        query.dueTo = here.now.addSecs(60 * alertMinutes);
        query.order = Order::Deadline;
        break;
    case AlertKind::Mine: break;
    case AlertKind::OnApproval: query.queue = Queue::OnApproval; break;
    case AlertKind::Proposal: query.queue = Queue::Proposals; break;
    case AlertKind::PromiseNear:
        query.queue = Queue::Promises;
        query.promisedTo = here.today().addDays(here.local(here.now).time() < promiseHour ? 1 : 2).startOfDay(here.zone).toUTC();
        query.order = Order::Promise;
        break;
    case AlertKind::Mention:
        query.queue = Queue::All;
        query.marks = mentionsMe;
        break;
    }
    return query;
}

bool concerns(AlertKind kind, Role role)
{
    return kind != AlertKind::OnApproval || mayDo(role, OperationKind::ApproveReply);
}

Alert joined(const Alert &told, const Alert &more)
{
    Alert all = more;
    for (const qint64 id : told.appeals) {
        if (std::find(all.appeals.begin(), all.appeals.end(), id) == all.appeals.end())
            all.appeals.push_back(id);
    }
    for (const AppealRow &row : told.first) {
        const auto same = [&row](const AppealRow &one) { return one.id == row.id; };
        if (all.first.size() < alertLines && std::none_of(all.first.begin(), all.first.end(), same))
            all.first.push_back(row);
    }
    return all;
}

} // namespace vakhta
