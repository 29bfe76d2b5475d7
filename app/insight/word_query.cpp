#include "app/insight/word_query.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr size_t shortestBeginning = 3; // letters; shorter ones begin half of all words

size_t letters(std::string_view utf8)
{
    return size_t(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (uchar(c) & 0xC0) != 0x80; }));
}

bool isQuote(QChar c)
{
    return u"\"«»“”„"_s.contains(c);
}

/// The pieces of a query: what stands in quotes, and what stands between spaces outside of them.
std::vector<QStringView> piecesOf(QStringView words)
{
    std::vector<QStringView> pieces;
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype i = 0; i <= words.size(); ++i) {
        const bool atEnd = i == words.size();
        const bool quote = !atEnd && isQuote(words[i]);
        if (!atEnd && !quote && (quoted || !words[i].isSpace()))
            continue;
        if (i > begin)
            pieces.push_back(words.sliced(begin, i - begin));
        quoted = quoted != quote;
        begin = i + 1;
    }
    return pieces;
}

bool fits(const WordTerm &term, size_t at, const WordCutter::Word &word)
{
    const WordTerm::Word &wanted = term.words[at];
    return word.stem == wanted.stem || (term.begun && at + 1 == term.words.size() && word.stem.starts_with(wanted.folded));
}

/// How far a text has come with one term.
struct Progress
{
    const WordTerm *term;
    std::vector<size_t> reached = {}; // words of it that were just given, of each place where it may have begun
    bool found = false;

    bool finishedBy(const WordCutter::Word &word)
    {
        reached.push_back(0);
        size_t left = 0;
        for (const size_t at : reached) {
            if (fits(*term, at, word))
                reached[left++] = at + 1;
        }
        reached.resize(left);
        found = std::erase(reached, term->words.size()) > 0;
        return found;
    }
};
} // namespace

WordQuery::WordQuery(QStringView words, WordCutter &cutter)
{
    size_t left = mostWords;
    for (const QStringView piece : piecesOf(words)) {
        WordTerm term;
        size_t end = 0;
        const QByteArray utf8 = piece.toUtf8();
        const std::string_view text(utf8.constData(), size_t(utf8.size()));
        cutter.cut(text, [&](const WordCutter::Word &word) {
            if (left == 0)
                return false;
            --left;
            term.words.push_back({std::string(word.folded), std::string(word.stem)});
            end = word.end;
            return true;
        });
        if (term.words.empty())
            continue;
        const bool atTheEnd = piece.end() == words.end() && end == text.size();
        term.begun = atTheEnd && letters(term.words.back().folded) >= shortestBeginning;
        m_terms.push_back(std::move(term));
    }
}

std::vector<WordQuery::Hit> WordQuery::hitsIn(std::string_view text, WordCutter &cutter) const
{
    std::vector<Progress> terms;
    for (const WordTerm &term : m_terms)
        terms.push_back({&term});
    std::vector<Hit> words; // of the text so far
    std::vector<bool> hit;
    cutter.cut(text, [&](const WordCutter::Word &word) {
        words.push_back({word.begin, word.end});
        hit.push_back(false);
        for (Progress &term : terms) {
            if (term.finishedBy(word))
                std::fill(hit.end() - qptrdiff(term.term->words.size()), hit.end(), true);
        }
        return true;
    });
    std::vector<Hit> hits;
    for (size_t i = 0; i < words.size(); ++i) {
        if (hit[i])
            hits.push_back(words[i]);
    }
    return hits;
}

bool WordQuery::matches(std::string_view text, WordCutter &cutter) const
{
    std::vector<Progress> terms;
    for (const WordTerm &term : m_terms)
        terms.push_back({&term});
    size_t left = terms.size();
    cutter.cut(text, [&](const WordCutter::Word &word) {
        for (Progress &term : terms) {
            if (!term.found && term.finishedBy(word))
                --left;
        }
        return left > 0;
    });
    return left == 0 && !terms.empty();
}

} // namespace vakhta
