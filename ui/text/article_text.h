#pragma once

#include "app/core/article_search.h"
#include "ui/text/outage_text.h"

namespace vakhta {

/// «Дороги · Ямы»; of one for any topic: «Любая тема».
QString articleTopicText(qint64 topic, const Region &region);
/// «Редакция 3 · 12 мая, 14:20 · Крылова А. В.».
QString versionText(int version, const QDateTime &at, qint64 by, const Region &region, const LocalTime &here);
OutageLine articleLine(const Article &article, const Region &region);

} // namespace vakhta
