#pragma once

#include "app/core/appeal.h"
#include "app/core/region.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace vakhta::centre {

/// An appeal with its whole history. Its id and those of its messages and replies are 0: the storage gives them.
struct DemoAppeal
{
    Appeal appeal;
    std::vector<Message> messages; // oldest first
    std::vector<Reply> replies;    // by version
};

/// Appeals of the made-up region, in order of arrival: the day of its people, in their words. Repeatable: the same region,
/// seed, count and end give the same bytes. Knows no clock and no storage; one thread at a time.
class DemoGenerator
{
public:
    /// `end`: the demo's «now»; `days` before it are filled. `region` must be the demo's or hold its topics,
    /// municipalities and executors under the same names; else `fault` says what is missing, and there are no appeals.
    DemoGenerator(const Region &region, quint32 seed, int appeals, QDateTime end, int days = 90);
    ~DemoGenerator();

    /// The next appeal; false: there are no more.
    bool next(DemoAppeal &out);
    int count() const;
    quint32 seed() const;
    const QString &fault() const; // empty: none

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace vakhta::centre
