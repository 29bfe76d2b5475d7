#pragma once

#include "app/core/appeal_reader.h"

#include <QString>

#include <optional>

namespace vakhta {

/// Why a list is empty and where to go next. Nothing found is told apart from nothing to do.
struct EmptyWords
{
    enum class Next { Nothing, OpenNew, DropSearch, DropFilters };

    QString icon;
    QString title;
    QString text;
    QString action; // empty: no button
    Next next = Next::Nothing;
};

EmptyWords emptyWords(const AppealQuery &query, const QueueCounts &counts);

/// Conditions that narrow a queue and can be dropped with one press.
bool hasFilters(const AppealQuery &query);

} // namespace vakhta
