#pragma once

#include "app/insight/word_query.h"
#include "app/sqlite/connection.h"

namespace vakhta {

/// Makes the tokenizer of cache.db's full-text index known to a connection: WordCutter's stems. Every connection to the file
/// needs it before the schema is looked at.
Result<void> addWordTokenizer(Connection &cache);

/// The query in FTS5's language, with nothing of it but words in quotes; empty: it asks for nothing.
QByteArray fullTextQuery(const WordQuery &query);

} // namespace vakhta
