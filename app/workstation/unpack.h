#pragma once

#include "app/sync/replica.h"

namespace vakhta {

/// The pages of the database that a piece of a snapshot holds. Rejected: it is not the piece it must be.
Result<QByteArray> unpacked(const QByteArray &packed, const sync::Snapshot::Piece &piece);

/// Whether a snapshot's pieces are of a form that this program takes: whole pages, none larger than it has room for.
bool isTakeable(const sync::Snapshot &snapshot);

} // namespace vakhta
