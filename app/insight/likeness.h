#pragma once

#include "app/core/appeal.h"
#include "app/insight/word_cutter.h"

#include <string>
#include <vector>

namespace vakhta {

/// A word of an appeal by which others like it are looked for.
struct TellingWord
{
    std::string stem;
    std::string folded; // a form of it, as it stands in the appeal
    bool inTitle = false;
    double weight = 0;  // ln of how few of all appeals have it; 0: not known, or too many

    bool operator==(const TellingWord &) const = default;
};

/// Words of the title, then of the text's beginning, each stem once and at most `mostTelling`: no numbers, no words of two
/// letters, none of those that every letter to an authority has. Weights are 0.
inline constexpr size_t mostTelling = 48;
std::vector<TellingWord> tellingWords(const Appeal &appeal, WordCutter &cutter);

/// How rare a word is: `found` newest appeals that have it reach back over `within` of `all` appeals. 0: more than one in twenty have it.
double wordWeight(size_t found, size_t within, size_t all);

/// How much another appeal is like this one.
struct Likeness
{
    double score = 0;        // 0: not alike
    std::vector<size_t> shared; // of the telling words, the rarest first
    bool sameTopic = false, sameMunicipality = false, sameStreet = false;
};

/// The other's title and text are looked at as far as they were for the words. Alike are two that share two telling words, or
/// one and the topic; more weight have rare words, the title, the topic, the place, and a text that says little else.
Likeness likeness(const Appeal &appeal, const std::vector<TellingWord> &words, const Appeal &other, WordCutter &cutter);

} // namespace vakhta
