#include "app/core/deadline.h"
#include "app/core/profile_reader.h"

#include <algorithm>

namespace vakhta {

namespace {
/// Losing or getting a term at all is more than any other move.
qint64 moveOf(const MovedTerm &term)
{
    return term.before.isValid() && term.after.isValid() ? qAbs(term.before.secsTo(term.after)) : std::numeric_limits<qint64>::max();
}
} // namespace

void count(TermsPreview &preview, const Appeal &appeal, const Profile &before, const Profile &after, const QDateTime &now)
{
    MovedTerm term{appeal, dueAt(appeal, before), dueAt(appeal, after)};
    ++preview.counted;
    if (term.before == term.after)
        return;
    const bool earlier = !term.before.isValid() || (term.after.isValid() && term.after < term.before);
    ++(earlier ? preview.earlier : preview.later);
    const auto isOver = [&](const QDateTime &due) { return due.isValid() && due < now; };
    preview.overdueThen += isOver(term.after) && !isOver(term.before);
    const auto place = std::upper_bound(preview.most.begin(), preview.most.end(), term,
                                        [](const MovedTerm &a, const MovedTerm &b) { return moveOf(a) > moveOf(b); });
    if (place == preview.most.end() && preview.most.size() >= TermsPreview::listed)
        return;
    preview.most.insert(place, std::move(term));
    if (preview.most.size() > TermsPreview::listed)
        preview.most.pop_back();
}

} // namespace vakhta
