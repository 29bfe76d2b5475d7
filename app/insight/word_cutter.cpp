#include "app/insight/word_cutter.h"

#include <QString>

#include <libstemmer.h>

#include <array>
#include <cstring>

namespace vakhta {

namespace {
constexpr size_t longestWord = 128; // bytes that count; of a longer one the rest is passed over
constexpr size_t keptWords = 1 << 14;
constexpr char32_t parting = 0, passed = 1; // what a character becomes that is no letter: the word's end, or nothing
constexpr char32_t twoByteLetters = 0x800;
constexpr char32_t breve = 0x306;

bool isUnseen(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

char32_t folded(char32_t c)
{
    if (QChar::isLetterOrNumber(c)) {
        const char32_t lower = QChar::toLower(c);
        return lower == U'ё' ? U'е' : lower;
    }
    return isUnseen(c) ? passed : parting;
}

std::array<char32_t, twoByteLetters> foldingTable()
{
    std::array<char32_t, twoByteLetters> table{};
    for (char32_t c = 0; c < twoByteLetters; ++c)
        table[c] = folded(c);
    return table;
}

struct Character
{
    char32_t code;
    size_t length;
};

/// What stands at `at`; a byte that begins no character is one by itself, of a code that parts words.
Character characterAt(std::string_view text, size_t at)
{
    const auto byte = [&](size_t i) { return at + i < text.size() ? char32_t(uchar(text[at + i])) : 0; };
    const auto follows = [&](size_t i) { return (byte(i) & 0xC0) == 0x80; };
    const char32_t first = byte(0);
    if (first < 0x80)
        return {first, 1};
    if ((first & 0xE0) == 0xC0 && follows(1))
        return {(first & 0x1F) << 6 | (byte(1) & 0x3F), 2};
    if ((first & 0xF0) == 0xE0 && follows(1) && follows(2))
        return {(first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
    if ((first & 0xF8) == 0xF0 && follows(1) && follows(2) && follows(3))
        return {(first & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F), 4};
    return {0, 1};
}

bool isCyrillic(std::string_view word)
{
    return (uchar(word.front()) & 0xFC) == 0xD0;
}
} // namespace

void WordCutter::Free::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

WordCutter::WordCutter() : m_stemmer(sb_stemmer_new("russian", "UTF_8")), m_kept(keptWords) {}

std::optional<WordCutter::Word> WordCutter::next(std::string_view text, size_t from)
{
    static const auto table = foldingTable();
    m_folded.clear();
    Word word;
    size_t at = from;
    while (at < text.size()) {
        const Character found = characterAt(text, at);
        const char32_t letter = found.code < twoByteLetters ? table[found.code] : folded(found.code);
        if (letter == parting && !m_folded.empty())
            break;
        if (letter > passed && m_folded.empty())
            word.begin = at;
        if (letter > passed)
            append(letter);
        else if (found.code == breve && m_folded.ends_with("и"))
            m_folded.replace(m_folded.size() - 2, 2, "й"); // written as two characters
        at += found.length;
    }
    if (m_folded.empty())
        return std::nullopt;
    word.end = at;
    word.folded = m_folded;
    word.stem = word.folded.substr(0, isCyrillic(m_folded) ? stemLength() : m_folded.size());
    return word;
}

void WordCutter::append(char32_t letter)
{
    if (m_folded.size() + 4 > longestWord)
        return;
    if (letter < 0x80) {
        m_folded += char(letter);
    } else if (letter < twoByteLetters) {
        m_folded += char(0xC0 | letter >> 6);
        m_folded += char(0x80 | (letter & 0x3F));
    } else {
        m_folded += QString::fromUcs4(&letter, 1).toStdString();
    }
}

size_t WordCutter::stemLength()
{
    if (m_folded.size() > Kept::longest)
        return newStemLength();
    Kept &kept = m_kept[std::hash<std::string_view>()(m_folded) % keptWords];
    if (std::string_view(kept.bytes, kept.size) != m_folded) {
        kept.size = quint8(m_folded.size());
        kept.stem = quint8(newStemLength());
        std::memcpy(kept.bytes, m_folded.data(), m_folded.size());
    }
    return kept.stem;
}

// The Russian rules only take endings away, so the stem is the word's beginning. Were it not, the word would stand for itself.
size_t WordCutter::newStemLength()
{
    const auto *stem = sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(m_folded.data()), int(m_folded.size()));
    const auto length = stem ? size_t(sb_stemmer_length(m_stemmer.get())) : m_folded.size();
    const bool beginning = length > 0 && length <= m_folded.size() && std::memcmp(stem, m_folded.data(), length) == 0;
    return beginning ? length : m_folded.size();
}

unsigned wordRules()
{
    static const unsigned rules = [] {
        constexpr std::string_view examples = "Яма ямы ям, ЁЛКАМИ ёлок и\u0306о\u0301д; отремонтированный длиннейшие возвращавшимися прорвалось "
                                              "обращениям спасибо-то 12кв house STRASSE кошкою нарушивших сильнейший лишенными здания люди день";
        unsigned sum = 2; // of this program's own rules, what is searched in too: one more when they change
        WordCutter cutter;
        cutter.cut(examples, [&](const WordCutter::Word &word) {
            for (const char c : word.stem)
                sum = (sum ^ uchar(c)) * 16777619u;
            sum = (sum ^ ' ') * 16777619u;
            return true;
        });
        return sum;
    }();
    return rules;
}

} // namespace vakhta
