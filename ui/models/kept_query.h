#pragma once

#include "app/core/appeal_reader.h"

#include <QJsonObject>

namespace vakhta {

/// A query as the profile keeps it, and back; nothing where a part of it can't be read.
QJsonObject keptQuery(const AppealQuery &query);
std::optional<AppealQuery> queryFrom(const QJsonObject &kept);
/// False: it holds a condition of a later version, which queryFrom() leaves out, and so finds more than was asked for.
bool isAllKnown(const QJsonObject &kept);

} // namespace vakhta
