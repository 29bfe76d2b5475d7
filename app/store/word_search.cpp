#include "app/store/word_search.h"

#include "app/insight/words.h"
#include "app/protocol/types.h"

#include <QElapsedTimer>

namespace vakhta {

namespace {
/// As JSON writes it: quotes and backslashes escaped.
std::string inJson(const std::string &word)
{
    std::string escaped;
    for (const char c : word) {
        if (c == '"' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

std::string searched(const Appeal &appeal)
{
    const QStringList fields{appeal.number,     appeal.title,  appeal.text, appeal.author,
                             appeal.settlement, appeal.street, appeal.house};
    return foldedUtf8(fields.join(u'\n'));
}
} // namespace

WordSearch::WordSearch(const QString &words, std::vector<qint64> newestFirst)
    : m_words(foldedWords(words)), m_ids(std::move(newestFirst))
{
    for (const std::string &word : m_words)
        m_inJson.push_back(inJson(word));
}

Result<bool> WordSearch::goOn(AppealStore &appeals, int milliseconds)
{
    constexpr size_t betweenLooksAtTheClock = 64;
    QElapsedTimer spent;
    spent.start();
    while (m_next < m_ids.size() && m_found.size() < size_t(AppealQuery::searchLimit)) {
        if (auto looked = look(appeals, m_ids[m_next]); !looked)
            return looked.error();
        if (++m_next % betweenLooksAtTheClock == 0 && spent.elapsed() >= milliseconds)
            return false;
    }
    return true;
}

// First the whole body as bytes, which is fast and finds too much (a word of another field); then the fields themselves.
Result<void> WordSearch::look(AppealStore &appeals, qint64 id)
{
    QByteArray hit;
    const auto read = appeals.body(id, [&](std::string_view body) {
        foldUtf8(body, m_folded);
        if (containsAll(m_folded, m_inJson))
            hit = QByteArray(body.data(), qsizetype(body.size()));
    });
    if (!read || hit.isEmpty())
        return read;
    if (const auto appeal = appealFrom(hit); appeal && containsAll(searched(*appeal), m_words))
        m_found.push_back(id);
    return {};
}

} // namespace vakhta
