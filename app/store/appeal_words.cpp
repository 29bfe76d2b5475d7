#include "app/store/appeal_words.h"

#include "app/sqlite/full_text.h"

namespace vakhta {

namespace {
class WordTokenizer final : public Tokenizer
{
public:
    void tokenize(std::string_view text, Purpose purpose, const Take &take) override
    {
        if (purpose == Purpose::Beginning)
            return tokenizeBeginning(text, take);
        m_cutter.cut(text, [&](const WordCutter::Word &word) { return take(word.stem, word.begin, word.end); });
    }

private:
    /// Half a word has no ending to take away: the last one stays as it is.
    void tokenizeBeginning(std::string_view text, const Take &take)
    {
        WordTerm::Word last;
        size_t begin = 0, end = 0;
        bool wanted = true;
        m_cutter.cut(text, [&](const WordCutter::Word &word) {
            wanted = end == 0 || take(last.stem, begin, end);
            last = {std::string(word.folded), std::string(word.stem)};
            begin = word.begin;
            end = word.end;
            return wanted;
        });
        if (wanted && end > 0)
            take(last.folded, begin, end);
    }

    WordCutter m_cutter;
};

QByteArray quoted(const WordTerm &term)
{
    QByteArray words;
    for (const WordTerm::Word &word : term.words)
        words += (words.isEmpty() ? "\"" : " ") + QByteArray::fromStdString(word.folded);
    return words + '"';
}
} // namespace

Result<void> addWordTokenizer(Connection &cache)
{
    return addTokenizer(cache, "vakhta", []() -> std::unique_ptr<Tokenizer> { return std::make_unique<WordTokenizer>(); });
}

QByteArray fullTextQuery(const WordQuery &query)
{
    QByteArray expression;
    for (const WordTerm &term : query.terms()) {
        const QByteArray words = quoted(term);
        expression += (expression.isEmpty() ? "" : " AND ") + (term.begun ? '(' + words + " OR " + words + " *)" : words);
    }
    return expression;
}

} // namespace vakhta
