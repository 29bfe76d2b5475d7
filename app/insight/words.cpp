#include "app/insight/words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cstring>

namespace vakhta {

namespace {
constexpr size_t twoByteLetters = 0x800;

/// What each code point below U+0800 becomes.
std::array<char16_t, twoByteLetters> foldingTable()
{
    std::array<char16_t, twoByteLetters> table{};
    for (char16_t c = 0; c < twoByteLetters; ++c) {
        const char16_t lower = QChar(c).toLower().unicode();
        const bool sameLength = lower < twoByteLetters && (c < 0x80) == (lower < 0x80);
        table[c] = sameLength ? lower : c;
    }
    constexpr char16_t yo = u'ё', capitalYo = u'Ё';
    table[yo] = table[capitalYo] = u'е';
    return table;
}

void append(char16_t c, char *&out)
{
    if (c < 0x80) {
        *out++ = char(c);
        return;
    }
    *out++ = char(0xC0 | (c >> 6));
    *out++ = char(0x80 | (c & 0x3F));
}
} // namespace

void foldUtf8(std::string_view text, std::string &folded)
{
    static const auto table = foldingTable();
    folded.resize(text.size()); // every letter keeps its length
    char *out = folded.data();
    for (size_t i = 0; i < text.size(); ++i) {
        const auto byte = uchar(text[i]);
        const bool pair = (byte & 0xE0) == 0xC0 && i + 1 < text.size() && (uchar(text[i + 1]) & 0xC0) == 0x80;
        if (byte < 0x80)
            *out++ = char(table[byte]);
        else if (pair)
            append(table[size_t(byte & 0x1F) << 6 | size_t(uchar(text[++i]) & 0x3F)], out);
        else
            *out++ = char(byte);
    }
    folded.resize(size_t(out - folded.data()));
}

std::string foldedUtf8(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::string folded;
    foldUtf8({utf8.constData(), size_t(utf8.size())}, folded);
    return folded;
}

std::vector<std::string> foldedWords(const QString &words)
{
    std::vector<std::string> found;
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        std::string folded = foldedUtf8(word);
        if (std::find(found.begin(), found.end(), folded) == found.end())
            found.push_back(std::move(folded));
    }
    return found;
}

bool containsAll(std::string_view folded, const std::vector<std::string> &words)
{
    return std::all_of(words.begin(), words.end(), [folded](const std::string &word) {
        return memmem(folded.data(), folded.size(), word.data(), word.size()) != nullptr;
    });
}

} // namespace vakhta
