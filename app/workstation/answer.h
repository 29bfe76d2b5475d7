#pragma once

#include "app/store/replica_store.h"
#include "app/sync/replica.h"

#include <QJsonObject>

namespace vakhta {

/// What became of one act or draft that was sent.
struct ActOutcome
{
    QUuid opId;
    OperationResult result;
};
struct DraftOutcome
{
    enum class Fate {
        Kept,      // under this id and revision; or destroyed
        Gone,      // the centre has no such draft
        OutOfReach // its appeal is not the user's to see
    };

    sync::OutgoingDraft sent;
    Fate fate = Fate::Kept;
    qint64 id = 0;
    qint64 revision = 0;
};

/// The centre's answer taken apart: what goes to the cache, what to the journal, and what the planner has to know.
struct Answer
{
    Page page; // owns the body; its parts point into it
    std::vector<ActOutcome> acts;
    std::vector<DraftOutcome> drafts;
    sync::Applied told;
};

/// Reads the body of a delivery, slicing objects out of it as they came. Pure; called on the store thread. `onTheWay`: acts whose
/// records, met among the objects, tell their outcome.
/// Rejected: not an answer to what was asked. A type of which a part is missing or failed is left out whole.
Result<Answer> answerOf(sync::Delivery delivery, const QSet<QUuid> &onTheWay);

} // namespace vakhta
