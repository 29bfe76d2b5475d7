#pragma once

#include "app/core/appeal_reader.h"

#include <vector>

namespace vakhta {

/// Lower case, ё as е, one space between words: how names are compared.
QString folded(QStringView text);

/// One line of the list an executor is chosen from.
struct ExecutorChoice
{
    qint64 executor = 0;
    int depth = 0;         // in the tree; suggestions stand at 0
    bool choosable = true; // false: stands there only to show whose child the next one is
    bool suggested = false;
    int open = 0;
    int overdue = 0;
    int sameTopic = 0;     // times it was given this topic
    bool usual = false;    // the reference list names it for this topic

    bool operator==(const ExecutorChoice &) const = default;
};

/// The executors whose name, short name or abbreviation holds every word, in the order of the tree and under their parents;
/// no words: all of them. On top at most `suggestionLimit` of those usual for `topic` that hold the words. Pure.
inline constexpr int suggestionLimit = 3;
std::vector<ExecutorChoice> executorChoices(const Region &region, const std::vector<ExecutorLoad> &loads, qint64 topic,
                                            QStringView words);

/// The line Enter takes when nothing was chosen with the arrows: the first whose abbreviation or name begins with the words,
/// else the first that can be chosen; -1: none.
int bestChoice(const std::vector<ExecutorChoice> &choices, const Region &region, QStringView words);

} // namespace vakhta
