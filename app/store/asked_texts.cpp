#include "app/store/asked_texts.h"

#include "app/protocol/searched_text.h"
#include "app/store/appeal_words.h"
#include "app/store/search_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr qsizetype mostTags = 16; // what comes behind does not count

std::string signsOf(std::string_view text, WordCutter &cutter)
{
    std::string signs;
    cutter.cut(text, [&signs](const WordCutter::Word &word) {
        signs += word.folded;
        return true;
    });
    return signs;
}

std::vector<WordQuery> phrasesOf(const QStringList &tags, WordCutter &cutter)
{
    std::vector<WordQuery> phrases;
    for (const QString &tag : tags.first(std::min(tags.size(), mostTags)))
        phrases.emplace_back(QString(u'"' + tag), cutter); // not closed: the last word may be half written
    return phrases;
}
} // namespace

AskedTexts::AskedTexts(const AppealQuery &query, WordCutter &cutter)
    : m_asksWords(!query.words.trimmed().isEmpty()), m_words(query.words, cutter), m_numberSigns(signsOf(query.number.toStdString(), cutter)),
      m_number(QString(u'"' + query.number + u'"'), cutter), m_tags(phrasesOf(query.tags, cutter))
{
    const auto isEmpty = [](const WordQuery &part) { return part.terms().empty(); };
    m_none = !query.searchesTexts() || (m_asksWords && isEmpty(m_words)) || (!query.number.isEmpty() && isEmpty(m_number))
        || std::any_of(m_tags.begin(), m_tags.end(), isEmpty);
}

QByteArray AskedTexts::fullText() const
{
    QByteArrayList all{fullTextQuery(m_words), fullTextQuery(m_number)}, tags;
    for (const WordQuery &tag : m_tags)
        tags << fullTextQuery(tag);
    all << (tags.isEmpty() ? QByteArray() : '(' + tags.join(" OR ") + ')');
    all.removeAll(QByteArray());
    return all.join(" AND ");
}

bool AskedTexts::fitsPlaces(std::string_view number, std::string_view tags, WordCutter &cutter) const
{
    if (!m_numberSigns.empty() && (signsOf(number, cutter) != m_numberSigns || !m_number.matches(number, cutter)))
        return false;
    const QStringList each = QString::fromUtf8(tags.data(), qsizetype(tags.size())).replace(u';', u',').split(u',');
    const auto has = [&](const WordQuery &tag) {
        return std::any_of(each.begin(), each.end(), [&](const QString &one) { return tag.matches(one.toStdString(), cutter); });
    };
    return m_tags.empty() || std::any_of(m_tags.begin(), m_tags.end(), has);
}

Result<bool> AskedTexts::isMeantBy(Connection &cache, qint64 appeal, WordCutter &cutter) const
{
    if (m_numberSigns.empty() && m_tags.empty())
        return true;
    auto body = cache.run("SELECT body FROM appeals WHERE id = ?", appeal);
    if (!body || !body->first())
        return body ? Result<bool>(false) : body.error();
    const PlacedTexts texts = placedTexts(body->first()->view(0));
    return fitsPlaces(texts.number, texts.tags, cutter);
}

Result<bool> AskedTexts::isIn(Connection &cache, qint64 appeal, WordCutter &cutter) const
{
    const auto meant = isMeantBy(cache, appeal, cutter);
    if (!meant || !*meant || !m_asksWords)
        return meant;
    const auto text = searchedText(cache, appeal);
    if (!text)
        return text.error();
    return *text && m_words.matches(**text, cutter);
}

} // namespace vakhta
