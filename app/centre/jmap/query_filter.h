#pragma once

#include "app/centre/storage/storage.h"

#include <QJsonValue>

namespace vakhta::centre {

/// The conditions of a FilterCondition put into the query. Gives the word of the fault: «invalidArguments» for a value of
/// a wrong form, «unsupportedFilter» for operators and for properties that this type is not searched by. Empty: none.
QString takeFilter(Type type, const QJsonValue &filter, ObjectQuery &query);

/// Only by id. Faults: «invalidArguments», «unsupportedSort».
QString takeSort(const QJsonValue &sort, ObjectQuery &query);

} // namespace vakhta::centre
