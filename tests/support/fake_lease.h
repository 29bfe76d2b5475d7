#pragma once

#include "app/core/offline_lease.h"

namespace vakhta::test {

class FakeLease final : public OfflineLease
{
public:
    int leftValue = usualLeaseDays;

    int left() const override { return leftValue; }
    int days() const override { return usualLeaseDays; }
    void become(int left)
    {
        leftValue = left;
        emit changed();
    }
};

} // namespace vakhta::test
