#include "app/insight/search_criteria.h"

#include <algorithm>

namespace vakhta {

namespace {
constexpr size_t anywhere = 3; // letters from which on a part may stand within a word

size_t letters(std::string_view utf8)
{
    return size_t(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (uchar(c) & 0xC0) != 0x80; }));
}
} // namespace

SearchNames::SearchNames(std::vector<SearchValue> values, WordCutter &cutter) : m_values(std::move(values))
{
    for (const SearchValue &value : m_values) {
        auto &names = m_names.emplace_back();
        for (const QString &name : value.names)
            names.push_back(nameOf(name, cutter));
    }
}

SearchNames::Name SearchNames::nameOf(QStringView text, WordCutter &cutter)
{
    Name name;
    const QByteArray utf8 = text.toUtf8();
    cutter.cut({utf8.constData(), size_t(utf8.size())}, [&](const WordCutter::Word &word) {
        name.words.push_back({std::string(word.folded), std::string(word.stem)});
        name.whole.append(name.whole.empty() ? "" : " ").append(word.folded);
        return true;
    });
    return name;
}

bool SearchNames::has(const Name &name, const std::vector<Word> &typed)
{
    return std::all_of(typed.begin(), typed.end(), [&](const Word &wanted) {
        const bool within = letters(wanted.folded) >= anywhere;
        return std::any_of(name.words.begin(), name.words.end(), [&](const Word &word) {
            return word.folded.starts_with(wanted.folded) || (within && (word.stem == wanted.stem || word.folded.find(wanted.folded) != std::string::npos));
        });
    });
}

std::vector<size_t> SearchNames::matching(QStringView typed, WordCutter &cutter) const
{
    const Name wanted = nameOf(typed, cutter);
    std::vector<size_t> exact, parts;
    for (size_t i = 0; i < m_names.size() && !wanted.words.empty(); ++i) {
        const auto &names = m_names[i];
        if (std::any_of(names.begin(), names.end(), [&](const Name &name) { return name.whole == wanted.whole; }))
            exact.push_back(i);
        else if (std::any_of(names.begin(), names.end(), [&](const Name &name) { return has(name, wanted.words); }))
            parts.push_back(i);
    }
    return exact.empty() ? parts : exact;
}

std::vector<size_t> SearchNames::offered(QStringView typed, WordCutter &cutter) const
{
    const Name wanted = nameOf(typed, cutter);
    std::vector<size_t> begins, others;
    for (size_t i = 0; i < m_names.size(); ++i) {
        const auto &names = m_names[i];
        if (std::any_of(names.begin(), names.end(), [&](const Name &name) { return name.whole.starts_with(wanted.whole); }))
            begins.push_back(i);
        else if (std::any_of(names.begin(), names.end(), [&](const Name &name) { return has(name, wanted.words); }))
            others.push_back(i);
    }
    begins.insert(begins.end(), others.begin(), others.end());
    return begins;
}

} // namespace vakhta
