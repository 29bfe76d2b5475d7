#pragma once

#include "app/core/preflight.h"

#include <QString>

namespace vakhta {

/// A finding of the pre-flight as its author reads it.
struct FindingText
{
    QString name;   // «Обещание без даты»
    QString reason; // one line
    QString repair; // the button that repairs it, or leads to it
};

/// What its words are made of.
struct FindingWords
{
    ReplyFault fault = ReplyFault::Empty;
    QString phrase;       // what it stands over
    QString repaired;     // what the repair puts there
    bool repairs = false; // else the button only leads to the place
    QString suggested;    // the day to promise; empty: none is known

    bool operator==(const FindingWords &) const = default;
};
/// `limit`: characters the channel takes; `parts`: messages that the reply would make.
FindingText findingText(const FindingWords &words, int limit, int parts);

/// The rule with this number of its code, 1…9, in a word or two.
QString ruleText(int rule);

} // namespace vakhta
