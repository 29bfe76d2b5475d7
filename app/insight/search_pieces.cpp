#include "app/insight/search_pieces.h"

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
/// Goes through the text once, from left to right.
class Cutting
{
public:
    explicit Cutting(QStringView typed) : m_typed(typed.first(std::min(typed.size(), longestSearch))) {}

    std::vector<SearchPiece> all()
    {
        std::vector<SearchPiece> pieces;
        while (skipSpaces())
            pieces.push_back(next());
        return pieces;
    }

private:
    bool skipSpaces()
    {
        while (m_at < m_typed.size() && m_typed[m_at].isSpace())
            ++m_at;
        return m_at < m_typed.size();
    }

    SearchPiece next()
    {
        SearchPiece piece{.whole = {m_at, m_at}, .criterion = {}, .name = {m_at, m_at}, .negated = m_typed[m_at] == u'-', .values = {}};
        const qsizetype begin = m_at + (piece.negated ? 1 : 0);
        qsizetype colon = begin;
        while (colon < m_typed.size() && m_typed[colon].isLetter())
            ++colon;
        const bool named = colon > begin && colon < m_typed.size() && m_typed[colon] == u':';
        if (named) {
            piece.name.end = colon + 1;
            piece.criterion = criterionOf(m_typed.sliced(begin, colon - begin));
        }
        piece.negated = piece.negated && piece.criterion;
        if (piece.criterion)
            takeValues(piece);
        else
            passWords();
        piece.whole.end = m_at;
        return piece;
    }

    void takeValues(SearchPiece &piece)
    {
        m_at = piece.name.end;
        piece.values.push_back(value());
        while (m_at < m_typed.size() && m_typed[m_at] == u',') {
            ++m_at;
            piece.values.push_back(value());
        }
    }

    SearchSpan value()
    {
        if (m_at < m_typed.size() && isSearchQuote(m_typed[m_at]))
            return quoted();
        const qsizetype begin = m_at;
        while (m_at < m_typed.size() && !m_typed[m_at].isSpace() && m_typed[m_at] != u',')
            ++m_at;
        return {begin, m_at};
    }

    /// What stands between the quotes; letters that follow the closing one at once begin something else.
    SearchSpan quoted()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_typed.size() && !isSearchQuote(m_typed[m_at]))
            ++m_at;
        const SearchSpan inside{begin, m_at};
        if (m_at < m_typed.size())
            ++m_at;
        return inside;
    }

    void passWords()
    {
        bool quoted = false;
        for (; m_at < m_typed.size() && (quoted || !m_typed[m_at].isSpace()); ++m_at)
            quoted = quoted != isSearchQuote(m_typed[m_at]);
    }

    QStringView m_typed;
    qsizetype m_at = 0;
};
} // namespace

bool isSearchQuote(QChar c)
{
    return u"\"«»“”„"_s.contains(c);
}

std::vector<SearchPiece> searchPieces(QStringView typed)
{
    return Cutting(typed).all();
}

} // namespace vakhta
