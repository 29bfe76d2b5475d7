#include "app/store/similar_search.h"

#include "app/protocol/searched_text.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int weighed = 32;          // newest appeals with a word that tell how rare it is
constexpr size_t mostWords = 6;      // whose appeals are gathered
constexpr int gathered = 500;       // newest appeals with each of them
constexpr size_t mostCandidates = 24; // that are read
constexpr size_t mostShown = 5;      // shared words that are told
constexpr double topicBeside = 4, municipalityBeside = 2; // beside the words' weights, until the texts are looked at

const Reply *publishedIn(const std::vector<Reply> &replies)
{
    const auto found = std::find_if(replies.rbegin(), replies.rend(), [](const Reply &reply) { return reply.state == ReplyState::Published; });
    return found == replies.rend() ? nullptr : &*found;
}

bool isAnswered(const AppealColumns &columns, AppealColumns::Row row)
{
    const auto status = Status(columns.status[row]);
    return status == Status::Published || status == Status::Closed;
}

std::string wordsOf(std::string_view text, WordCutter &cutter)
{
    std::string words;
    cutter.cut(text, [&words](const WordCutter::Word &word) {
        words.append(words.empty() ? "" : " ").append(word.folded);
        return true;
    });
    return words;
}
} // namespace

Result<bool> SimilarSearch::goOn(ShownAppeals &shown, int milliseconds, WordCutter &cutter)
{
    QElapsedTimer spent;
    spent.start();
    for (Result<bool> done = false; !done || !*done;) {
        switch (m_stage) {
        case Stage::Begin: done = begin(shown, cutter); break;
        case Stage::Weigh: done = weighOne(shown); break;
        case Stage::Gather: done = gatherOne(shown); break;
        case Stage::Look: done = lookAtOne(shown, cutter); break;
        }
        if (!done || *done || spent.elapsed() >= milliseconds)
            return done;
    }
    return true;
}

Result<bool> SimilarSearch::begin(ShownAppeals &shown, WordCutter &cutter)
{
    auto card = shown.card(m_id);
    if (!card)
        return card.error();
    m_appeal = std::move(card->appeal);
    m_words = tellingWords(m_appeal, cutter);
    m_stage = Stage::Weigh;
    return m_words.empty();
}

Result<std::vector<qint64>> SimilarSearch::newestWith(Connection &cache, const TellingWord &word, int most)
{
    auto rows = cache.run("SELECT rowid FROM appeal_words WHERE appeal_words MATCH ?1 ORDER BY rowid DESC LIMIT ?2",
                          Utf8('"' + QByteArray::fromStdString(word.folded) + '"'), most);
    if (!rows)
        return rows.error();
    return rows->all([](const Statement &row) { return row.integer(0); });
}

Result<bool> SimilarSearch::weighOne(ShownAppeals &shown)
{
    TellingWord &word = m_words[m_next];
    const auto newest = newestWith(shown.cache(), word, weighed);
    if (!newest)
        return newest.error();
    const AppealColumns &columns = shown.columns();
    const bool some = newest->size() < size_t(weighed); // these are all
    const auto last = newest->empty() ? columns.id.end() : std::lower_bound(columns.id.begin(), columns.id.end(), newest->back());
    const bool others = newest->size() > 1 || (newest->size() == 1 && newest->front() != m_id);
    if (others)
        word.weight = wordWeight(newest->size(), some ? columns.size() : size_t(columns.id.end() - last), columns.size());
    if (++m_next == m_words.size())
        keepRarest();
    return false;
}

void SimilarSearch::keepRarest()
{
    for (size_t word = 0; word < m_words.size(); ++word) {
        if (m_words[word].weight > 0)
            m_rarest.push_back(word);
    }
    std::stable_sort(m_rarest.begin(), m_rarest.end(), [this](size_t one, size_t two) { return m_words[one].weight > m_words[two].weight; });
    m_rarest.resize(std::min(m_rarest.size(), mostWords));
    m_stage = Stage::Gather;
    m_next = 0;
}

Result<bool> SimilarSearch::gatherOne(ShownAppeals &shown)
{
    if (m_next == m_rarest.size()) {
        keepLikeliest(shown.columns());
        return m_candidates.empty();
    }
    const TellingWord &word = m_words[m_rarest[m_next++]];
    const auto ids = newestWith(shown.cache(), word, gathered);
    if (!ids)
        return ids.error();
    for (const qint64 id : *ids)
        m_scores[id] += word.weight * (word.inTitle ? 1.25 : 1);
    return false;
}

void SimilarSearch::keepLikeliest(const AppealColumns &columns)
{
    for (const auto &[id, score] : m_scores) {
        const auto row = columns.find(id);
        if (!row || id == m_id || !isAnswered(columns, *row))
            continue;
        const bool topic = m_appeal.topic != 0 && columns.topic[*row] == quint64(m_appeal.topic);
        const bool municipality = m_appeal.municipality != 0 && columns.municipality[*row] == quint64(m_appeal.municipality);
        m_candidates.push_back({id, score + topicBeside * topic + municipalityBeside * municipality});
    }
    m_scores.clear();
    const size_t most = std::min(m_candidates.size(), mostCandidates);
    std::partial_sort(m_candidates.begin(), m_candidates.begin() + ptrdiff_t(most), m_candidates.end(), [](const Candidate &one, const Candidate &two) {
        return one.score != two.score ? one.score > two.score : one.appeal > two.appeal;
    });
    m_candidates.resize(most);
    m_stage = Stage::Look;
    m_next = 0;
}

Result<bool> SimilarSearch::lookAtOne(ShownAppeals &shown, WordCutter &cutter)
{
    auto card = shown.card(m_candidates[m_next].appeal);
    ++m_next;
    const bool done = m_next == m_candidates.size();
    if (!card)
        return card.error().kind == Error::Kind::NotFound || card.error().kind == Error::Kind::Rejected ? Result<bool>(done) : card.error();
    const Reply *reply = publishedIn(card->replies);
    const Likeness like = likeness(m_appeal, m_words, card->appeal, cutter);
    if (!reply || reply->text.trimmed().isEmpty() || like.score <= 0)
        return done;
    SimilarAppeal similar{card->appeal, reply->text, {}, like.sameTopic, like.sameMunicipality, like.sameStreet};
    for (size_t i = 0; i < std::min(like.shared.size(), mostShown); ++i)
        similar.words << QString::fromStdString(m_words[like.shared[i]].folded);
    m_alike.push_back({std::move(similar), like.score});
    return done;
}

/// The same reply twice is of no more use than once.
std::vector<SimilarAppeal> SimilarSearch::found()
{
    std::stable_sort(m_alike.begin(), m_alike.end(), [](const Alike &one, const Alike &two) { return one.score > two.score; });
    std::vector<SimilarAppeal> best;
    for (Alike &one : m_alike) {
        const auto same = [&](const SimilarAppeal &other) { return other.reply.simplified() == one.similar.reply.simplified(); };
        if (best.size() < RelatedReader::similarLimit && std::none_of(best.begin(), best.end(), same))
            best.push_back(std::move(one.similar));
    }
    m_alike.clear();
    return best;
}

Result<bool> AuthorSearch::begin(ShownAppeals &shown, WordCutter &cutter)
{
    const auto card = shown.card(m_id);
    if (!card)
        return card.error();
    m_name = wordsOf(card->appeal.author.toStdString(), cutter);
    AppealQuery query{.queue = Queue::All, .words = u'"' + QString::fromStdString(m_name) + u'"', .order = Order::Newest};
    query.channel = int(card->appeal.channel);
    std::vector<qint64> others = idsOf(shown.columns(), query, shown.context({}));
    std::erase(others, m_id);
    m_search.emplace(query, std::move(others), cutter);
    return m_name.empty();
}

/// The index knows no places: a name may stand in the text of somebody else.
Result<bool> AuthorSearch::lookAtNames(ShownAppeals &shown, int milliseconds, WordCutter &cutter)
{
    QElapsedTimer spent;
    spent.start();
    for (const auto &ids = m_search->found(); m_looked < ids.size(); ++m_looked) {
        if (spent.elapsed() >= milliseconds && milliseconds > 0)
            return false;
        auto body = shown.cache().run("SELECT body FROM appeals WHERE id = ?", ids[m_looked]);
        if (!body)
            return body.error();
        if (body->first() && wordsOf(placedTexts(body->first()->view(0)).author, cutter) == m_name)
            m_his.push_back(ids[m_looked]);
    }
    m_found.count = int(m_his.size());
    m_his.resize(std::min(m_his.size(), RelatedReader::authorsLatest));
    auto rows = shown.rows(m_his);
    if (!rows)
        return rows.error();
    m_found.latest = std::move(*rows);
    return true;
}

Result<bool> AuthorSearch::goOn(ShownAppeals &shown, int milliseconds, WordCutter &cutter)
{
    if (!m_search)
        return begin(shown, cutter);
    if (m_searched)
        return lookAtNames(shown, milliseconds, cutter);
    const auto done = m_search->goOn(shown.cache(), milliseconds);
    m_searched = done && *done;
    return done ? Result<bool>(false) : done;
}

} // namespace vakhta
