#pragma once

#include "app/core/centre_link.h"
#include "app/core/operation.h"
#include "app/core/region.h"
#include "ui/text/time_text.h"

#include <QString>

#include <vector>

namespace vakhta {

/// A trouble in three sentences: what happened, what is kept, what to do.
struct Problem
{
    QString what;
    QString kept;
    QString next;
};

/// Why something could not be read or kept. The choice is by kind alone.
Problem problemOf(Error::Kind kind);
/// Why signing in did not work. `appealsHere`: there is something to work with offline.
Problem signInProblem(Error::Kind kind, bool appealsHere);

/// Why the centre or the rules refused an act: «Уже ответила Ветрова И. Н., сегодня в 13:24». Empty for Reason::None.
QString reasonText(const TargetResult &result, const Region &region, const LocalTime &here);
QString reasonText(Reason reason);
/// Of many: «120 уже закрыто, 68 уже передано другим.», the most first.
QString refusalText(const std::vector<TargetResult> &refused);

/// The connection in whole words and a time: «Связь с центром есть, обновлено в 13:41».
QString connectionText(const SyncStatus &status, const LocalTime &here);
QString connectionIcon(LinkState connection);

} // namespace vakhta
