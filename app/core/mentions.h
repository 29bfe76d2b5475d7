#pragma once

#include "app/core/appeal.h"
#include "app/core/region.h"
#include "app/core/reply_words.h"

#include <vector>

namespace vakhta {

/// A mark of lists beside AppealFlag: a colleague called this user in a note, and he has not answered. Worked out on each workstation,
/// never stored nor sent.
inline constexpr int mentionsMe = 1 << 15;

/// A note calls a colleague by «@» and his name as the centre has it, «@Крылова А. В.». Plain words everywhere else, so that the
/// centre, print and history need not know of it.
struct Mention
{
    qint64 user = 0;
    Span place; // with the «@»
    bool operator==(const Mention &) const = default;
};

/// In the order of the text; of names that begin alike the longest counts, and all who bear it are called. Who left is not.
std::vector<Mention> mentionsIn(const QString &text, const std::vector<User> &users);

/// Was `user` called in a note and has left no line in the history since? `messages`: oldest first.
bool isCalled(qint64 user, const std::vector<Message> &messages, const std::vector<User> &users);

} // namespace vakhta
