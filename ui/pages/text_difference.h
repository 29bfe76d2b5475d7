#pragma once

#include <QString>

#include <vector>

namespace vakhta {

/// A run of words that both texts have, or only one of them.
struct TextRun
{
    enum class In { Both, First, Second };
    In in = In::Both;
    QString text;

    bool operator==(const TextRun &) const = default;
};

/// Two texts word by word, in reading order: all runs but `Second` joined are `first`, all but `First` joined are `second`. Pure.
/// Words beyond the middle `limit` that differ are told as one change: the time is bounded by its square.
std::vector<TextRun> textDifference(const QString &first, const QString &second);

} // namespace vakhta
