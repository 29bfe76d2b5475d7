#pragma once

#include "app/insight/word_cutter.h"

#include <QStringView>

namespace vakhta {

/// What must stand in a text: one word, or several that follow each other.
struct WordTerm
{
    struct Word
    {
        std::string folded;
        std::string stem;
        bool operator==(const Word &) const = default;
    };
    std::vector<Word> words;
    bool begun = false; // the last one is being written: words that go on from it count too

    bool operator==(const WordTerm &) const = default;
};

/// A user's words as what is searched for: all terms must be found. "In quotes" or «so», or joined by anything but spaces
/// (12/5, кто-то, И-77), words must follow each other. Any text is a query; one without letters and digits asks for nothing.
class WordQuery
{
public:
    static constexpr size_t mostWords = 64; // what comes behind does not count

    WordQuery(QStringView words, WordCutter &cutter);

    const std::vector<WordTerm> &terms() const { return m_terms; }

    /// All of it is in the text. A query that asks for nothing is in none.
    bool matches(std::string_view text, WordCutter &cutter) const;

    /// Where its words stand in a text, in bytes, ascending; of words that must follow each other only where they do.
    struct Hit
    {
        size_t begin = 0, end = 0;
        bool operator==(const Hit &) const = default;
    };
    std::vector<Hit> hitsIn(std::string_view text, WordCutter &cutter) const;

private:
    std::vector<WordTerm> m_terms;
};

} // namespace vakhta
