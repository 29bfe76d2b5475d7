#pragma once

#include "app/core/presence.h"

namespace vakhta::test {

/// Colleagues who are where the test says. What it was told is kept.
class FakePresence final : public Presence
{
public:
    PresenceChanges there;
    Whereabouts mine;

    std::vector<Colleague> at(qint64 appeal) const override { return there.value(appeal); }
    void tell(const Whereabouts &where) override { mine = where; }
    void become(qint64 appeal, const std::vector<Colleague> &who)
    {
        there[appeal] = who;
        emit changed({appeal});
    }
};

} // namespace vakhta::test
