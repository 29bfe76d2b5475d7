#pragma once

#include <QString>

#include <vector>

namespace vakhta {

/// What is wrong with a reply, as far as its text alone tells.
struct ReplyFinding
{
    enum class Kind {
        Empty,   // nothing but white space
        TooLong, // over the channel's limit
        Unfilled // a template field still waits for its value: «…» or [date]
    };
    Kind kind = Kind::Empty;
    qsizetype position = 0; // in the text
    qsizetype length = 0;

    bool operator==(const ReplyFinding &) const = default;
};

/// Every finding, in the order of the text. `limit`: characters the channel takes, 0: no limit known. Each one blocks. Pure.
std::vector<ReplyFinding> replyFindings(const QString &text, int limit);

/// Characters as the channels count them: an emoji is one.
int replyLength(const QString &text);

} // namespace vakhta
