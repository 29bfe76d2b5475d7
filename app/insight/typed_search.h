#pragma once

#include "app/core/appeal_reader.h"
#include "app/insight/search_pieces.h"

namespace vakhta {

/// Where and when something is typed into the search field.
struct SearchGround
{
    const Region &region;
    qint64 me = 0;
    QDateTime now; // UTC
};

/// A part of the typed text that does not count, and why.
struct SearchFault
{
    enum class Kind {
        UnknownValue, // no such executor, status, …
        UnknownTime,  // no time, day or span
        NotNegated,   // times and a number can't be turned round
        OneOnly,      // times and a number; «overdue» beside other states
        UnknownName,  // looks like a criterion and is searched as words
        TooLong       // what stands behind `longestSearch`
    };
    Kind kind = Kind::UnknownValue;
    Criterion criterion = Criterion::Due; // but for UnknownName and TooLong
    SearchSpan where;

    bool operator==(const SearchFault &) const = default;
};

/// What a typed text asks for.
struct TypedSearch
{
    AppealQuery query; // all appeals, newest first, but for what is asked
    std::vector<SearchPiece> pieces;
    std::vector<SearchFault> faults;
    bool asks = false; // false: nothing of it is understood, or nothing is there
};

/// Reads any text; a pure function. Conditions of several criteria are all required; of one criterion any value will do, given
/// together or apart. Deadlines are those of open appeals unless a status is asked for. Days are the region's.
TypedSearch readSearch(QStringView typed, const SearchGround &ground, WordCutter &cutter);

} // namespace vakhta
