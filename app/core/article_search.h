#pragma once

#include "app/core/region.h"

#include <vector>

namespace vakhta {

/// The articles that hold every word, in any of its forms, in title, topic or text, as places in `articles`; no words: all. First those that
/// hold them in the title, then those meant for the topic, for its group, for any; withdrawn ones at the end; equal ones by title. Pure.
std::vector<size_t> articlesFound(const Region &region, QStringView words, qint64 topic = 0);

/// Does the reply still say what the article does: one of its paragraphs, up to its first field? Short ones tell nothing.
bool quotes(const QString &reply, const QString &article);

/// The text the article had in this version; empty: it is not kept any more.
QString textOfVersion(const Article &article, int version);

const Article *articleOf(const std::vector<Article> &articles, qint64 id);

} // namespace vakhta
