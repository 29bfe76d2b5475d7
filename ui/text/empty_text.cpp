#include "ui/text/empty_text.h"

#include "ui/text/search_text.h"
#include "ui/text/time_text.h"
#include "ui/text/visible_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

class EmptySaid
{
    Q_DECLARE_TR_FUNCTIONS(Empty)
};

EmptyWords nothingFound(const AppealQuery &query, const QueueCounts &counts)
{
    const QString title = hasFilters(query) || query.sector.only() >= 0 ? EmptySaid::tr("Nothing is found for “%1” under these conditions")
                                                                        : EmptySaid::tr("Nothing is found for “%1”");
    return {u"search"_s, title.arg(visibleLine(searchedFor(query), 60)),
            EmptySaid::tr("Searched in %n appeal(s) on this computer.", nullptr, counts.cached), EmptySaid::tr("Drop the search"), EmptyWords::Next::DropSearch};
}

EmptyWords withNew(const QString &title, const QueueCounts &counts)
{
    const size_t at = size_t(Queue::New);
    const int waiting = at < counts.queues.size() ? counts.queues[at].total : 0;
    if (waiting == 0)
        return {u"circle-check"_s, title, EmptySaid::tr("There are no new ones either."), {}, EmptyWords::Next::Nothing};
    return {u"circle-check"_s, title, EmptySaid::tr("%n appeal(s) wait in “New”.", nullptr, waiting), EmptySaid::tr("Open “New”"), EmptyWords::Next::OpenNew};
}

QString titleOf(Queue queue)
{
    switch (queue) {
    case Queue::All: return EmptySaid::tr("There are no appeals on this computer yet");
    case Queue::Mine: return EmptySaid::tr("You have no appeals");
    case Queue::New: return EmptySaid::tr("There are no new appeals");
    case Queue::Unassigned: return EmptySaid::tr("Every appeal has its executor");
    case Queue::DueToday: return EmptySaid::tr("Nothing is due today");
    case Queue::Overdue: return EmptySaid::tr("Nothing is overdue");
    case Queue::OnApproval: return EmptySaid::tr("Nothing waits for approval");
    case Queue::Returned: return EmptySaid::tr("Nothing was returned");
    case Queue::MissingPersons: return EmptySaid::tr("Nobody is missing");
    case Queue::Resonance: return EmptySaid::tr("Nothing resonates");
    case Queue::Open: return EmptySaid::tr("There are no open appeals");
    case Queue::Approved: return EmptySaid::tr("Nothing waits to be published");
    case Queue::Proposals: return EmptySaid::tr("Nobody proposes anything");
    case Queue::Promises: return EmptySaid::tr("Every promise is kept");
    }
    return {};
}

} // namespace

bool hasFilters(const AppealQuery &query)
{
    const Wanted *const wanted[] = {&query.municipality, &query.executor, &query.operatorId, &query.system, &query.channel,
                                    &query.status, &query.topic, &query.priority};
    const QDateTime *const times[] = {&query.dueFrom, &query.dueTo, &query.receivedFrom, &query.receivedTo, &query.answeredFrom, &query.answeredTo};
    return std::any_of(std::begin(wanted), std::end(wanted), [](const Wanted *one) { return !one->isAny(); })
        || std::any_of(std::begin(times), std::end(times), [](const QDateTime *one) { return one->isValid(); })
        || query.also || query.marks || query.withoutMarks || query.answeredInTime >= 0;
}

EmptyWords emptyWords(const AppealQuery &query, const QueueCounts &counts)
{
    if (query.searchesTexts())
        return nothingFound(query, counts);
    if (hasFilters(query))
        return {u"list-filter"_s, EmptySaid::tr("Nothing fits these conditions"), EmptySaid::tr("The queue itself may hold more."),
                EmptySaid::tr("Drop the filters"), EmptyWords::Next::DropFilters};
    if (query.sector.only() > 0)
        return {u"circle-check"_s, EmptySaid::tr("The sector has no open appeals"), EmptySaid::tr("New ones appear here by themselves."), {}, EmptyWords::Next::Nothing};
    if (query.queue == Queue::New || query.queue == Queue::All)
        return {u"circle-check"_s, titleOf(query.queue), EmptySaid::tr("New ones appear here by themselves."), {}, EmptyWords::Next::Nothing};
    return withNew(titleOf(query.queue), counts);
}

} // namespace vakhta
