#pragma once

#include "app/core/appeal_reader.h"

#include <QString>

namespace vakhta {

/// What can be done with a text that did not go through.
enum class Remedy { Add, Edit, Offer, Keep, HandIn, PutAway, Compare };

struct RemedyWords
{
    Remedy remedy = Remedy::Edit;
    QString what;
    QString consequence;
    QString verb; // on the button
    QString icon;
};

/// The published reply that came first, or the one of another that went to approval; nullptr: none is in the way.
const Reply *replyInTheWay(const JournalEntry &entry, const AppealCard *card, const User &me);

/// In the order they are offered, the usual one first; none: there is only something to know. `card`: none when the appeal is no longer here.
std::vector<RemedyWords> remediesOf(const JournalEntry &entry, const AppealCard *card, const User &me, const Region &region);

} // namespace vakhta
