#pragma once

#include "app/insight/typed_search.h"

namespace vakhta {

/// One thing that could stand at the cursor: a criterion, or a value of one.
struct SearchOffer
{
    Criterion criterion = Criterion::Due;
    QString name;   // as it is shown; of a criterion with its colon
    QString detail; // the value's longer name, or what it belongs to; of a criterion none: screens have words for each
    QString text;   // what takes the place

    bool operator==(const SearchOffer &) const = default;
};

/// What can be put where the cursor stands.
struct SearchCompletion
{
    SearchSpan place; // what an offer takes the place of
    bool ofValue = false;
    bool inWords = false; // at the beginning of another word: worth showing only when asked for
    std::vector<SearchOffer> offers; // best first
};

SearchCompletion completeSearch(QStringView typed, qsizetype cursor, const SearchGround &ground, SearchLanguage language, WordCutter &cutter);

/// A value as it is to be typed: in quotes when it has to be.
QString searchQuoted(const QString &value);

} // namespace vakhta
