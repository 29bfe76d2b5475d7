#pragma once

#include "app/core/reply_words.h"

#include <QString>

#include <optional>
#include <vector>

namespace vakhta {

/// What the approver wants changed, as he wrote it. On a phrase: a line that begins with it in quotes and a colon, as in
/// «до весны»: назовите день. Plain words everywhere else, so that the centre, print and history need not know of it.
struct Remark
{
    QString phrase; // empty: on the whole reply
    QString words;
    bool operator==(const Remark &) const = default;
};

/// In their order. Lines without a phrase belong to the remark above them.
std::vector<Remark> remarksOf(const QString &text);

/// How a remark on these words begins; what they hold of line ends and spaces becomes one space.
QString remarkOn(const QString &phrase);

/// Where the phrase stands in this text; spaces and line ends are alike. Nothing: it does no longer.
std::optional<Span> placeOf(const Remark &remark, const QString &text);

} // namespace vakhta
