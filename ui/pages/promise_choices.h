#pragma once

#include "app/core/appeal.h"
#include "app/core/reply_promises.h"

#include <QHash>

#include <optional>

namespace vakhta {

/// The promises found in a text that is being written, and what its author has said of each. A promise whose sentence was
/// changed is asked about anew.
class PromiseChoices
{
public:
    struct Choice
    {
        FoundPromise promise;
        std::optional<bool> kept; // to be kept; false: it is none; none: not yet said
        bool operator==(const Choice &) const = default;
    };

    /// Another text is begun: nothing is said.
    void clear();
    void find(const QString &text, const Profile &profile, const QDateTime &now);
    void decide(int number, bool kept);
    /// Says of one what was said before: nothing.
    void ask(int number);

    const std::vector<Choice> &all() const { return m_all; }
    /// The first about which nothing is said; −1: none.
    int firstOpen() const;
    int open() const;
    /// Those to be kept, as an act carries them.
    QList<Promise> confirmed() const;

private:
    std::vector<Choice> m_all;
    QString m_text; // in which they were found, and when
    QDateTime m_minute;
    QHash<QString, bool> m_said; // by FoundPromise::sentence
};

} // namespace vakhta
