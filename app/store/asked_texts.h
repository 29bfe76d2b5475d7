#pragma once

#include "app/core/appeal_reader.h"
#include "app/insight/word_query.h"
#include "app/sqlite/connection.h"

namespace vakhta {

/// What a query wants of an appeal's texts: words anywhere, a number or tags at their own places. The index knows no places, so
/// what it finds for a number or a tag is looked at once more.
class AskedTexts
{
public:
    AskedTexts(const AppealQuery &query, WordCutter &cutter);

    /// A part of it has neither letters nor digits: no appeal has it.
    bool isNone() const { return m_none; }
    /// The query in FTS5's language, with nothing of it but words in quotes.
    QByteArray fullText() const;

    /// Is all of it in the appeal as the cache has it?
    Result<bool> isIn(Connection &cache, qint64 appeal, WordCutter &cutter) const;
    /// The same of one that the index found.
    Result<bool> isMeantBy(Connection &cache, qint64 appeal, WordCutter &cutter) const;

private:
    bool fitsPlaces(std::string_view number, std::string_view tags, WordCutter &cutter) const;

    bool m_asksWords, m_none = false;
    WordQuery m_words;
    std::string m_numberSigns; // letters and digits alone; empty: any
    WordQuery m_number;
    std::vector<WordQuery> m_tags;
};

} // namespace vakhta
