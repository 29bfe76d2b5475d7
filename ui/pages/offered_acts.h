#pragma once

#include "app/core/appeal_reader.h"

#include <QList>

namespace vakhta {

/// What the window offers on one appeal: what the role may do and the state allows. Pure. SubmitReply means writing one.
QList<OperationKind> offeredActs(const AppealCard &card, const User &me);

/// What an appeal's state and owner alone allow; of acts on replies nothing.
bool isOffered(OperationKind kind, Status status, Composition::Owner owner);

/// The reply that approve, return or publish is about; nullptr: none.
const Reply *replyToDecide(const AppealCard &card);

/// Which kinds need words first, and whether they may be empty.
bool takesWords(OperationKind kind);
bool needsWords(OperationKind kind, Status status);

} // namespace vakhta
