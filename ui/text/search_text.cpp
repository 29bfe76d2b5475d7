#include "ui/text/search_text.h"

#include "ui/text/time_text.h"
#include "ui/text/visible_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
class SearchSaid
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

QString noSuchValue(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Topic: return SearchSaid::tr("there is no such topic");
    case Criterion::Sector: return SearchSaid::tr("there is no such sector");
    case Criterion::Executor: return SearchSaid::tr("there is no such executor");
    case Criterion::Operator: return SearchSaid::tr("there is no such operator");
    case Criterion::From: return SearchSaid::tr("there is no such channel");
    case Criterion::Status: return SearchSaid::tr("there is no such status");
    case Criterion::Place: return SearchSaid::tr("there is no such district");
    case Criterion::Priority: return SearchSaid::tr("there is no such priority");
    case Criterion::Mark: return SearchSaid::tr("there is no such mark");
    case Criterion::Due:
    case Criterion::Received: return SearchSaid::tr("there is no such time");
    case Criterion::Number: return SearchSaid::tr("there is no such number");
    }
    return {};
}

/// What could stand there, where that is few.
QString possible(Criterion criterion, const SearchGround &ground)
{
    if (criterion == Criterion::Due)
        return SearchSaid::tr("Possible: today, tomorrow, overdue, <2h, <14:30, 12.11, <=15.11.");
    if (criterion == Criterion::Received)
        return SearchSaid::tr("Possible: today, yesterday, <2h, 12.11, >=01.11, 01.11-05.11.");
    const bool few = criterion == Criterion::Sector || criterion == Criterion::From || criterion == Criterion::Status
        || criterion == Criterion::Priority || criterion == Criterion::Mark;
    QStringList names;
    for (const SearchValue &value : few ? searchValues(criterion, ground.region, ground.me, searchLanguage()) : std::vector<SearchValue>())
        names << value.names.front();
    return names.isEmpty() ? SearchSaid::tr("Any part of the name will do.") : SearchSaid::tr("Possible: %1.").arg(names.join(u", "_s));
}

/// With the name of its criterion, as it was typed.
QString partOf(const SearchFault &fault, const QString &typed)
{
    const auto text = [&typed](const SearchSpan &span) { return typed.mid(span.begin, span.end - span.begin); };
    for (const SearchPiece &piece : searchPieces(typed)) {
        const bool within = piece.whole.begin <= fault.where.begin && fault.where.end <= piece.whole.end;
        if (within && fault.where.begin >= piece.name.end)
            return visibleLine(text(piece.name) + text(fault.where), 60);
    }
    return visibleLine(text(fault.where), 60);
}
} // namespace

SearchLanguage searchLanguage()
{
    return QLocale().language() == QLocale::Russian ? SearchLanguage::Russian : SearchLanguage::English;
}

QString criterionText(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Due: return SearchSaid::tr("deadline: today, overdue, <2h");
    case Criterion::Received: return SearchSaid::tr("when it came: yesterday, >=01.11");
    case Criterion::Topic: return SearchSaid::tr("topic or group of topics, any part of its name");
    case Criterion::Sector: return SearchSaid::tr("sector: housing, roads");
    case Criterion::Executor: return SearchSaid::tr("who must act, any part of the name");
    case Criterion::Operator: return SearchSaid::tr("who answers: a name, me, nobody");
    case Criterion::From: return SearchSaid::tr("channel it came by");
    case Criterion::Status: return SearchSaid::tr("state: new, in work, overdue");
    case Criterion::Place: return SearchSaid::tr("district");
    case Criterion::Priority: return SearchSaid::tr("urgent, raised, ordinary");
    case Criterion::Mark: return SearchSaid::tr("photo, repeated, resonance");
    case Criterion::Number: return SearchSaid::tr("number of the appeal");
    }
    return {};
}

QString searchedFor(const AppealQuery &query)
{
    QStringList parts{query.words, query.number.isEmpty() ? QString() : appealNumber(query.number)};
    parts += query.tags;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString searchFaultText(const SearchFault &fault, const QString &typed, const SearchGround &ground)
{
    const QString part = partOf(fault, typed);
    switch (fault.kind) {
    case SearchFault::Kind::UnknownValue:
    case SearchFault::Kind::UnknownTime:
        return SearchSaid::tr("“%1” is not counted: %2. %3").arg(part, noSuchValue(fault.criterion), possible(fault.criterion, ground));
    case SearchFault::Kind::NotNegated:
        return SearchSaid::tr("“%1” is not counted: times, numbers and “overdue” can't be asked with a minus.").arg(part);
    case SearchFault::Kind::OneOnly: return SearchSaid::tr("“%1” is not counted: only one value can stand here.").arg(part);
    case SearchFault::Kind::UnknownName: return SearchSaid::tr("“%1” is searched as words: there is no such condition.").arg(part);
    case SearchFault::Kind::TooLong: return SearchSaid::tr("Only the first %1 characters are counted.").arg(numberText(longestSearch));
    }
    return {};
}

} // namespace vakhta
