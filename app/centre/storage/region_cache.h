#pragma once

#include "app/core/region.h"

#include <memory>
#include <mutex>

namespace vakhta::centre {

/// The region as it was at one commit, shared by all readers that stand on the same reference lists. Thread-safe.
class RegionCache
{
public:
    /// Null: not known as of that commit.
    std::shared_ptr<const Region> at(qint64 modseq) const
    {
        const std::lock_guard lock(m_mutex);
        return m_region && m_modseq == modseq ? m_region : nullptr;
    }

    void keep(qint64 modseq, std::shared_ptr<const Region> region)
    {
        const std::lock_guard lock(m_mutex);
        if (m_region && m_modseq > modseq)
            return; // an older snapshot reads on beside a newer one
        m_modseq = modseq;
        m_region = std::move(region);
    }

private:
    mutable std::mutex m_mutex;
    qint64 m_modseq = -1;
    std::shared_ptr<const Region> m_region;
};

} // namespace vakhta::centre
