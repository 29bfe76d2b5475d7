#pragma once

#include "app/core/appeal.h"
#include "app/core/region.h"

#include <QString>

namespace vakhta {

/// Names of what an appeal refers to; empty when the region does not know the id.
QString userName(const Region &region, qint64 id);
QString executorName(const Region &region, qint64 id);      // short
QString executorFullName(const Region &region, qint64 id);
QString municipalityName(const Region &region, qint64 id);
QString topicName(const Region &region, qint64 id);
QString sectorName(const Region &region, int id);

const User *userOf(const Region &region, qint64 id);
const Executor *executorOf(const Region &region, qint64 id);
const Topic *topicOf(const Region &region, qint64 id);

/// Who wrote it and where from, «Ольга Ф. · Каменный Брод, Светлая, 41»; what is not known is left out.
QString authorAndPlace(const Appeal &appeal);

} // namespace vakhta
