#pragma once

#include "app/centre/storage/storage.h"

namespace vakhta::centre {

struct CreatedDraft
{
    Draft draft;
    bool existing = false; // the owner has one for this appeal already: this one, left as it was
};

/// Drafts: one for each appeal and owner. The centre counts `revision`, and a change must carry the one it saw.
/// Kinds: NotFound (no such draft of this owner; no such appeal in his scope), Conflict (another revision by now).
Result<CreatedDraft> createDraft(Unit &unit, qint64 appeal, const QString &text, const User &owner, const QDateTime &now);
Result<Draft> updateDraft(Unit &unit, qint64 id, qint64 revisionSeen, const QString &text, const User &owner,
                          const QDateTime &now);
Result<void> destroyDraft(Unit &unit, qint64 id, const User &owner);

} // namespace vakhta::centre
