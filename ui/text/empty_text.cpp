#include "ui/text/empty_text.h"

#include "ui/text/time_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("Empty", source, nullptr, n);
}

EmptyWords nothingFound(const AppealQuery &query, const QueueCounts &counts)
{
    return {u"search"_s, said("Nothing is found for “%1”").arg(query.words),
            said("Searched in %n appeal(s) on this computer.", counts.cached), said("Drop the search"), EmptyWords::Next::DropSearch};
}

EmptyWords withNew(const QString &title, const QueueCounts &counts)
{
    const size_t at = size_t(Queue::New);
    const int waiting = at < counts.queues.size() ? counts.queues[at].total : 0;
    if (waiting == 0)
        return {u"circle-check"_s, title, said("There are no new ones either."), {}, EmptyWords::Next::Nothing};
    return {u"circle-check"_s, title, said("%n appeal(s) wait in “New”.", waiting), said("Open “New”"), EmptyWords::Next::OpenNew};
}

QString titleOf(Queue queue)
{
    switch (queue) {
    case Queue::All: return said("There are no appeals on this computer yet");
    case Queue::Mine: return said("You have no appeals");
    case Queue::New: return said("There are no new appeals");
    case Queue::Unassigned: return said("Every appeal has its executor");
    case Queue::DueToday: return said("Nothing is due today");
    case Queue::Overdue: return said("Nothing is overdue");
    case Queue::OnApproval: return said("Nothing waits for approval");
    case Queue::Returned: return said("Nothing was returned");
    case Queue::MissingPersons: return said("Nobody is missing");
    case Queue::Resonance: return said("Nothing resonates");
    case Queue::Open: return said("There are no open appeals");
    case Queue::Approved: return said("Nothing waits to be published");
    }
    return {};
}

} // namespace

bool hasFilters(const AppealQuery &query)
{
    return query.municipality >= 0 || query.executor >= 0 || query.operatorId >= 0 || query.system >= 0 || query.channel >= 0
        || query.status >= 0 || query.topic >= 0 || query.dueFrom.isValid() || query.receivedFrom.isValid() || query.answeredInTime >= 0;
}

EmptyWords emptyWords(const AppealQuery &query, const QueueCounts &counts)
{
    if (!query.words.isEmpty())
        return nothingFound(query, counts);
    if (hasFilters(query))
        return {u"list-filter"_s, said("Nothing fits these conditions"), said("The queue itself may hold more."),
                said("Drop the filters"), EmptyWords::Next::DropFilters};
    if (query.sector > 0)
        return {u"circle-check"_s, said("The sector has no open appeals"), said("New ones appear here by themselves."), {}, EmptyWords::Next::Nothing};
    if (query.queue == Queue::New || query.queue == Queue::All)
        return {u"circle-check"_s, titleOf(query.queue), said("New ones appear here by themselves."), {}, EmptyWords::Next::Nothing};
    return withNew(titleOf(query.queue), counts);
}

} // namespace vakhta
