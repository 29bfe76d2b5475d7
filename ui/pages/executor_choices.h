#pragma once

#include "app/core/appeal_reader.h"

#include <QSet>

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
    int given = 0;         // of the appeals of this topic, those it was given
    int of = 0;
    bool here = false;     // both counted in this municipality alone
    bool notTheirs = false; // it was sent back from here as another's
    bool acts = false;     // it is the executor now
    bool beside = false;   // it acts beside it
    bool usual = false;    // the reference list names it for this topic

    bool operator==(const ExecutorChoice &) const = default;
};

/// What an executor is looked for to.
struct ExecutorQuestion
{
    qint64 topic = -1;        // not one only, or not known
    qint64 municipality = 0;
    QSet<qint64> notTheirs;   // bodies the appeal was sent back from
    qint64 executor = 0;      // who acts now
    QList<qint64> beside;     // and who beside it
};

/// The executors whose name, short name, abbreviation or usualAbbreviations() hold every word, in the order of the tree and under their
/// parents; no words: all of them. On top at most `suggestionLimit` that hold the words and are usual for the topic, in this place where
/// it is known there. Pure.
inline constexpr int suggestionLimit = 3;
std::vector<ExecutorChoice> executorChoices(const Region &region, const std::vector<ExecutorLoad> &loads, const ExecutorQuestion &question,
                                            QStringView words);

/// What people call a body by its name, beside what the reference list says: «дгх» and «депгородского» of «Департамент городского
/// хозяйства», «минтранспорта» of «Министерство транспорта». Folded, with spaces between.
QString usualAbbreviations(const QString &name);

/// The line Enter takes when nothing was chosen with the arrows: the first whose abbreviation or name begins with the words,
/// else the first that can be chosen; -1: none.
int bestChoice(const std::vector<ExecutorChoice> &choices, const Region &region, QStringView words);

} // namespace vakhta
