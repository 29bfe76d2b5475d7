#pragma once

#include "app/insight/search_completion.h"

namespace vakhta {

/// The language whose names the search field offers: the window's.
SearchLanguage searchLanguage();

/// What a criterion asks about, «кому поручено», beside its name.
QString criterionText(Criterion criterion);

/// The words, number and tags that are looked for in texts.
QString searchedFor(const AppealQuery &query);

/// Which part of the typed text does not count, why, and what could stand there.
QString searchFaultText(const SearchFault &fault, const QString &typed, const SearchGround &ground);

} // namespace vakhta
