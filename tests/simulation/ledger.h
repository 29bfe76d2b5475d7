#pragma once

#include "app/core/operation.h"

#include <map>
#include <vector>

namespace vakhta::simulation {

/// What the virtual users were told, which must be true in the end. `certain`: the program said that it is done; without it
/// the computer went down meanwhile, and either end is right.
struct ToldAct
{
    QUuid opId;
    int workstation = 0;
    OperationKind kind = OperationKind::Comment;
    std::vector<qint64> appeals;
    QString text; // as it went to the centre: no other act has the same
    bool certain = false;
    bool takenBack = false;
    bool takenBackForCertain = false;
    bool dismissed = false;
};

struct ToldWord
{
    QString word;
    int workstation = 0;
    qint64 appeal = 0;
};

struct Ledger
{
    std::vector<ToldAct> acts;
    std::vector<ToldWord> words; // typed, and shown as saved
    int lastWord = 0;

    /// A word nobody else types.
    /// As long as any other: a shorter one could stand within a longer, and would count as kept with it.
    QString newWord() { return QStringLiteral("w%1e").arg(++lastWord, 5, 10, QLatin1Char('0')); }
};

} // namespace vakhta::simulation
