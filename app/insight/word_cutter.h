#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sb_stemmer;

namespace vakhta {

/// Cuts texts into words that can be compared: one case, ё as е, and of a Russian word the stem by the Snowball rules, so that
/// яма, ямы and ям are one. Letters and digits of any script make words; accents and what is not seen within a word do not count.
///
/// Used by one thread at a time. Stems are remembered: the same few thousand words make most of any text.
class WordCutter
{
public:
    struct Word
    {
        std::string_view folded; // good until the next word
        std::string_view stem;   // the beginning of `folded`, or all of it
        size_t begin = 0;        // where the word stands in the text, in bytes
        size_t end = 0;
    };

    WordCutter();

    /// The first word at or behind `from`; nothing: there is none. Bytes that are no UTF-8 part words.
    std::optional<Word> next(std::string_view text, size_t from);

    /// Each word in its order, until `take` answers false.
    template <typename Take>
    void cut(std::string_view text, Take take)
    {
        for (auto word = next(text, 0); word && take(*word); word = next(text, word->end)) {}
    }

private:
    struct Kept
    {
        static constexpr size_t longest = 38;
        unsigned char size = 0, stem = 0;
        char bytes[longest];
    };
    struct Free
    {
        void operator()(sb_stemmer *stemmer) const;
    };

    void append(char32_t letter);
    size_t stemLength();
    size_t newStemLength();

    std::unique_ptr<sb_stemmer, Free> m_stemmer;
    std::vector<Kept> m_kept; // by hash; a newer word takes the place of an older
    std::string m_folded;
};

/// A number that differs when words are cut or stemmed by other rules, as another version of the stemmer's library may have, or
/// when other texts are searched.
unsigned wordRules();

} // namespace vakhta
