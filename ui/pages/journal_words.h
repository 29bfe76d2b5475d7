#pragma once

#include "app/core/appeal_reader.h"
#include "ui/text/time_text.h"
#include "ui/widgets/theme.h"

namespace vakhta {

/// Where an act stands, in words with their sign and colour.
struct JournalState
{
    QString words;
    QString icon;
    Colour colour = &Theme::text2;

    bool operator==(const JournalState &) const = default;
};

/// `waitsForEarlier`: an act on the same appeal stands before it in the outbox.
JournalState journalState(const JournalEntry &entry, bool waitsForEarlier, const Region &region, const LocalTime &here);
/// «Назначить «Горсвет»», «Передать другому: Юдин Т. А.».
QString actText(const Operation &operation, const Region &region);
/// «№ 84 117, нет воды», or how many appeals.
QString aboutText(const JournalEntry &entry);
/// May it be taken back still?
bool isCancellable(const JournalEntry &entry);

} // namespace vakhta
