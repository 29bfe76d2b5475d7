#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace vakhta {

/// UTF-8 in one case with ё as е, written over `folded`. Scripts of two-byte letters and ASCII; other bytes stay.
void foldUtf8(std::string_view text, std::string &folded);
std::string foldedUtf8(const QString &text);

/// The words of a question, folded, each once.
std::vector<std::string> foldedWords(const QString &words);

/// All of them occur in text that is folded already.
bool containsAll(std::string_view folded, const std::vector<std::string> &words);

} // namespace vakhta
