#pragma once

#include "app/core/operation.h"
#include "app/core/result.h"

#include <QByteArray>

namespace vakhta {

/// The centre's answer as the journal keeps it: numbers of enums and ids, times in ms. For this program only.
QByteArray resultToJson(const OperationResult &result);
/// Empty text: not answered yet. Damaged: not what was written.
Result<OperationResult> resultFromJson(const QByteArray &json);

} // namespace vakhta
