#pragma once

#include <QtGlobal>

#include <algorithm>
#include <utility>
#include <vector>

namespace vakhta {

/// Which values of one property a list wants: any, one, some, or all but some. A value; order of ids does not matter.
class Wanted
{
public:
    Wanted() = default;                              // any
    Wanted(qint64 one) { if (one >= 0) m_ids = {one}; } // negative: any
    /// No ids: any.
    static Wanted some(std::vector<qint64> ids) { return {std::move(ids), false}; }
    static Wanted allBut(std::vector<qint64> ids) { return {std::move(ids), true}; }

    bool isAny() const { return m_ids.empty(); }
    bool isAllBut() const { return m_allBut; }
    const std::vector<qint64> &ids() const { return m_ids; } // ascending, each once
    /// The one that is wanted; -1: there is not exactly one.
    qint64 only() const { return m_ids.size() == 1 && !m_allBut ? m_ids.front() : -1; }
    bool has(qint64 id) const { return isAny() || std::binary_search(m_ids.begin(), m_ids.end(), id) != m_allBut; }

    bool operator==(const Wanted &) const = default;

private:
    Wanted(std::vector<qint64> ids, bool allBut) : m_ids(std::move(ids)), m_allBut(allBut && !m_ids.empty())
    {
        std::sort(m_ids.begin(), m_ids.end());
        m_ids.erase(std::unique(m_ids.begin(), m_ids.end()), m_ids.end());
    }

    std::vector<qint64> m_ids;
    bool m_allBut = false;
};

} // namespace vakhta
