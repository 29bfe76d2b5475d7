#pragma once

#include "app/core/reply_words.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace vakhta {

/// The words of a text that a dictionary can judge. Left out: figures and Latin letters, links and addresses of e-mail, gaps, abbreviations
/// («МКУ», «ул.»), and names: a capital within a sentence. A word with hyphens is one. Pure; at most `longestSpelt` characters are looked at.
std::vector<Span> speltWords(const QString &text);
inline constexpr qsizetype longestSpelt = 100'000;

/// Of what is known of an appeal (names, addresses), the words that are right wherever they stand, in small letters.
QSet<QString> wordsIn(const QStringList &texts);

/// What has to be in the dictionary for the word to be right: any one of these. As it is written and in small letters; with е for ё, and
/// with ё for each е, because people write both.
QStringList spellings(const QString &word);

} // namespace vakhta
