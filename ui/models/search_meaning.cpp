#include "ui/models/search_meaning.h"

#include "ui/text/search_text.h"

namespace vakhta {

SearchCompletion SearchMeaning::complete(const QString &typed, qsizetype cursor)
{
    return completeSearch(typed, cursor, ground(), searchLanguage(), m_cutter);
}

} // namespace vakhta
