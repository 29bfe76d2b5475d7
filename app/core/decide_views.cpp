#include "app/core/operation.h"

#include <QJsonDocument>

#include <algorithm>

namespace vakhta {

namespace {
using Views = std::vector<SharedView>;

/// What both sides see of it; where it stands and how often it changed is not part of it.
bool isSame(const SharedView &one, const SharedView &other)
{
    return one.name == other.name && one.density == other.density && one.columns == other.columns && one.shape == other.shape && one.tint == other.tint
        && one.typed == other.typed && one.query == other.query;
}

/// «0:84 1:0 5:104»: a column's number and its width each. A later version may have more columns than this program.
bool areColumns(const QString &text)
{
    const auto isNumber = [](QStringView part) {
        return !part.isEmpty() && part.size() <= 4 && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const auto parts = QStringView(text).split(u' ');
    return text.isEmpty() || std::all_of(parts.begin(), parts.end(), [&](QStringView part) {
        const auto colon = part.indexOf(u':');
        return colon > 0 && isNumber(part.first(colon)) && isNumber(part.sliced(colon + 1));
    });
}

std::optional<Reason> faultOf(const SharedView &view)
{
    if (view.name.trimmed().isEmpty())
        return Reason::EmptyText;
    if (view.name.size() > SharedView::longestName || view.typed.size() > SharedView::longestTyped
        || view.columns.size() > SharedView::longestColumns
        || QJsonDocument(view.query).toJson(QJsonDocument::Compact).size() > SharedView::largestQuery)
        return Reason::TooLong;
    const bool marked = view.density >= 0 && view.shape >= 0 && view.tint >= 0 && areColumns(view.columns) && !view.query.isEmpty();
    return marked ? std::optional<Reason>() : Reason::Malformed;
}

ViewsEffect refused(Views views, Outcome outcome, Reason reason)
{
    return {outcome, reason, std::move(views)};
}

void putAt(Views &views, SharedView view, int place)
{
    const auto end = int(views.size());
    views.insert(views.begin() + (place < 0 ? end : std::min(place, end)), std::move(view));
    for (size_t at = 0; at < views.size(); ++at)
        views[at].order = int(at);
}

ViewsEffect add(const SharedView &wanted, Views views)
{
    if (std::any_of(views.begin(), views.end(), [&](const SharedView &one) { return isSame(one, wanted); }))
        return refused(std::move(views), Outcome::Noop, Reason::AlreadySo);
    if (int(views.size()) >= SharedView::most)
        return refused(std::move(views), Outcome::Rejected, Reason::TooManyViews);
    SharedView added = wanted;
    added.revision = 1;
    putAt(views, std::move(added), wanted.order);
    return {Outcome::Applied, Reason::None, std::move(views)};
}
} // namespace

void inOrder(std::vector<SharedView> &views)
{
    std::stable_sort(views.begin(), views.end(), [](const SharedView &one, const SharedView &other) { return one.order < other.order; });
}

bool concernsViews(OperationKind kind)
{
    return kind == OperationKind::ShareView || kind == OperationKind::WithdrawView;
}

ViewsEffect decideViews(const Operation &operation, std::vector<SharedView> views, const User &actor)
{
    const SharedView &wanted = operation.args.view;
    const bool withdraws = operation.kind == OperationKind::WithdrawView;
    if (!actor.active)
        return refused(std::move(views), Outcome::Rejected, Reason::UserInactive);
    if (!mayDo(actor.role, operation.kind))
        return refused(std::move(views), Outcome::Rejected, Reason::NotAllowed);
    if (const auto fault = withdraws ? std::nullopt : faultOf(wanted))
        return refused(std::move(views), Outcome::Rejected, *fault);
    if (!withdraws && wanted.id == 0)
        return add(wanted, std::move(views));

    const auto at = std::find_if(views.begin(), views.end(), [&](const SharedView &one) { return one.id == wanted.id; });
    if (at == views.end())
        return withdraws ? refused(std::move(views), Outcome::Noop, Reason::AlreadySo)
                         : refused(std::move(views), Outcome::Conflict, Reason::NoSuchView);
    const int place = int(at - views.begin());
    const bool stays = wanted.order < 0 || wanted.order == place;
    if (!withdraws && stays && isSame(*at, wanted))
        return refused(std::move(views), Outcome::Noop, Reason::AlreadySo);
    if (at->revision != wanted.revision) // the first who changed it wins; the second sees what became of it, and may again
        return refused(std::move(views), Outcome::Conflict, Reason::ViewChanged);
    SharedView changed = wanted;
    changed.revision += changed.revision > 0 ? 1 : 0; // one that waits here to be shared has none
    views.erase(at);
    if (withdraws)
        return {Outcome::Applied, Reason::None, std::move(views)};
    putAt(views, std::move(changed), wanted.order < 0 ? place : wanted.order);
    return {Outcome::Applied, Reason::None, std::move(views)};
}

} // namespace vakhta
