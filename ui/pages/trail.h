#pragma once

#include "app/core/appeal_reader.h"

#include <optional>
#include <vector>

namespace vakhta {

/// Somewhere in the window: a section, and in the section of queues a list and the appeal under the hand.
struct Place
{
    QString section;
    AppealQuery query;
    QString title; // of a list asked for elsewhere
    int view = 0;  // the saved view it is
    qint64 appeal = 0;
    QString typed; // of a search, what stands in its field

    bool isSameList(const Place &other) const
    {
        return section == other.section && query == other.query && title == other.title && view == other.view;
    }
    bool operator==(const Place &) const = default;
};

/// Where the user has been, to go back and forward as in a browser. Moving along one list is no step of its own. Pure.
class Trail
{
public:
    /// A step on: what lay ahead is forgotten. The same list again is no step, unless another appeal of it was `asked` for.
    void visit(const Place &place, bool asked = false);
    std::optional<Place> back();
    std::optional<Place> forward();
    bool canGoBack() const { return m_now > 0; }
    bool canGoForward() const { return m_now + 1 < m_places.size(); }

    static constexpr size_t most = 100;

private:
    std::vector<Place> m_places;
    size_t m_now = 0;
};

} // namespace vakhta
