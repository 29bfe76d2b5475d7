#include "app/store/terms_search.h"

#include <QElapsedTimer>

namespace vakhta {

namespace {
constexpr size_t together = 50; // read at once
}

Result<bool> TermsSearch::goOn(ShownAppeals &shown, int milliseconds, WordCutter &)
{
    QElapsedTimer spent;
    spent.start();
    if (!m_begun) {
        m_begun = true;
        m_before = shown.region().profile;
        m_open = idsOf(shown.columns(), AppealQuery{.queue = Queue::Open, .order = Order::Deadline}, shown.context(m_now));
        if (m_open.size() > ProfileReader::previewLimit)
            m_open.resize(ProfileReader::previewLimit);
    }
    while (m_next < m_open.size()) {
        if (spent.elapsed() >= milliseconds)
            return false;
        const auto end = std::min(m_open.size(), m_next + together);
        const auto read = shown.members({m_open.begin() + ptrdiff_t(m_next), m_open.begin() + ptrdiff_t(end)});
        if (!read)
            return read.error();
        for (const IncidentMember &one : *read)
            count(m_found, one.appeal, m_before, m_changed, m_now);
        m_next = end;
    }
    return true;
}

} // namespace vakhta
