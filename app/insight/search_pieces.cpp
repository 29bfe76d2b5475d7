#include "app/insight/search_pieces.h"

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
/// Goes through the text once, from left to right.
class Cutting
{
public:
    /// `numbered`: «№» is the name of a criterion.
    Cutting(QStringView typed, bool numbered) : m_typed(typed.first(std::min(typed.size(), longestSearch))), m_numbered(numbered) {}

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
        if (m_numbered && m_typed[m_at] == u'№')
            return numberBehindSign(piece);
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

    SearchPiece numberBehindSign(SearchPiece piece)
    {
        piece.criterion = Criterion::Number;
        m_at += 1;
        skipSpaces();
        piece.name.end = m_at;
        piece.values.push_back(number());
        piece.whole.end = m_at;
        return piece;
    }

    void takeValues(SearchPiece &piece)
    {
        m_at = piece.name.end;
        piece.values.push_back(*piece.criterion == Criterion::Number ? number() : value());
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

    /// «84 117» is one.
    SearchSpan number()
    {
        SearchSpan found = value();
        const auto ends = [this](qsizetype at) { return at == m_typed.size() || m_typed[at].isSpace(); };
        const bool plain = found.end == m_at && ends(m_at) && found.end - found.begin <= 3 && digitsFrom(found.begin) == found.end - found.begin;
        while (plain && found.end > found.begin && m_at < m_typed.size() && digitsFrom(m_at + 1) == 3 && ends(m_at + 4))
            found.end = m_at += 4;
        return found;
    }

    qsizetype digitsFrom(qsizetype begin) const
    {
        qsizetype end = begin;
        while (end < m_typed.size() && m_typed[end].isDigit())
            ++end;
        return end - begin;
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
    bool m_numbered;
    qsizetype m_at = 0;
};

/// Words beside it, or no digit behind it: the sign is one of a text.
bool isOfText(const SearchPiece &piece, QStringView typed)
{
    const QStringView sign = typed.sliced(piece.whole.begin, 1);
    const SearchSpan value = piece.criterion ? piece.values.front() : SearchSpan();
    const QStringView number = typed.sliced(value.begin, value.end - value.begin);
    const bool has = std::any_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    return !piece.criterion || (sign == u"№" && !number.isEmpty() && !has);
}
} // namespace

bool isSearchQuote(QChar c)
{
    return u"\"«»“”„"_s.contains(c);
}

std::vector<SearchPiece> searchPieces(QStringView typed)
{
    auto pieces = Cutting(typed, true).all();
    const bool text = std::any_of(pieces.begin(), pieces.end(), [&](const SearchPiece &piece) { return isOfText(piece, typed); });
    return text ? Cutting(typed, false).all() : pieces;
}

} // namespace vakhta
