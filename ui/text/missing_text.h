#pragma once

#include "app/core/missing_person.h"
#include "app/core/region.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

#include <vector>

namespace vakhta {

/// Words about a missing person.
class MissingSaid
{
    Q_DECLARE_TR_FUNCTIONS(MissingSaid)
};

/// Does this appeal tell of one: by its mark, or by its words while nobody has decided?
bool isAboutMissingPerson(const Appeal &appeal);

/// What is told, as names and values in pairs; a value that is not told is empty. Visible text.
std::vector<std::pair<QString, QString>> missingFactLines(const MissingPersonFacts &facts);

/// Who, in one line: name and age as far as they are told; empty: neither is.
QString personText(const MissingPersonFacts &facts);

/// What nobody has told yet and a search begins with, in one line; empty: all is told.
QString missingFactsWanted(const MissingPersonFacts &facts);

/// The text for 112 and the search team, ready to be sent as it is.
QString missingPersonNotice(const Appeal &appeal, const MissingPersonFacts &facts, const Region &region, const LocalTime &here);

} // namespace vakhta
