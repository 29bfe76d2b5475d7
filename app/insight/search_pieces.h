#pragma once

#include "app/insight/search_criteria.h"

#include <QStringView>

namespace vakhta {

/// A part of the typed text by where it stands, in UTF-16 units, [begin, end).
struct SearchSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const SearchSpan &) const = default;
};

/// What stands between two spaces of the typed text: words, or a criterion with its values.
struct SearchPiece
{
    SearchSpan whole;
    std::optional<Criterion> criterion; // none: words, quotes and all
    SearchSpan name;                    // with a leading minus and the colon; of words that look like a criterion too
    bool negated = false;
    std::vector<SearchSpan> values;     // without quotes and commas; one that is empty is still to be typed

    bool operator==(const SearchPiece &) const = default;
};

inline constexpr qsizetype longestSearch = 1000; // what is typed behind it does not count

/// Cuts any text. `name:value`, `name:"several words"`, `name:one,other`, `-name:value`; quotes «», “” and "", an open one
/// reaches to the end. A number may be grouped, «84 117»; one behind «№» alone is the appeal's, among words it is a word as in
/// «школа № 5». All else is words.
std::vector<SearchPiece> searchPieces(QStringView typed);

bool isSearchQuote(QChar c);

} // namespace vakhta
