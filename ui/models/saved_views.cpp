#include "ui/models/saved_views.h"

#include "app/core/mentions.h"
#include "app/core/when_ready.h"
#include "ui/models/kept_query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

const auto setting = u"views"_s;

std::optional<SavedView> viewFrom(const QJsonValue &kept)
{
    const QString name = kept[u"name"_s].toString().simplified().left(SavedViews::longestName);
    const auto query = queryFrom(kept[u"query"_s].toObject());
    if (name.isEmpty() || !query || kept[u"id"_s].toInt() == 0)
        return {};
    const auto one = [&](const QString &part, int end) { // the first, where it is out of bounds
        const int value = kept[part].toInt(-1);
        return value >= 0 && value < end ? value : 0;
    };
    return SavedView{kept[u"id"_s].toInt(), name, *query, one(u"density"_s, 3), columnsFrom(kept[u"columns"_s].toString()), one(u"shape"_s, int(viewShapes().size())), one(u"tint"_s, int(viewTints().size())), kept[u"typed"_s].toString()};
}

} // namespace

std::vector<ViewShape> viewShapes()
{
    return {{u"bookmark"_s, SavedViews::tr("bookmark")}, {u"star"_s, SavedViews::tr("star")}, {u"flag"_s, SavedViews::tr("flag")},
            {u"bell"_s, SavedViews::tr("bell")}, {u"eye"_s, SavedViews::tr("eye")}, {u"square"_s, SavedViews::tr("square")},
            {u"diamond"_s, SavedViews::tr("diamond")}, {u"hexagon"_s, SavedViews::tr("hexagon")}};
}

std::vector<ViewTint> viewTints()
{
    return {{&Theme::text2, SavedViews::tr("grey")}, {&Theme::accent, SavedViews::tr("blue")}, {&Theme::ok, SavedViews::tr("green")},
            {&Theme::warn, SavedViews::tr("amber")}, {&Theme::danger, SavedViews::tr("red")}, {&Theme::promise, SavedViews::tr("violet")}};
}

namespace {
QJsonObject keptView(const SavedView &view)
{
    return {{u"id"_s, view.id}, {u"name"_s, view.name}, {u"query"_s, keptQuery(view.query)}, {u"density"_s, view.density}, {u"columns"_s, keptColumns(view.columns)}, {u"shape"_s, view.shape}, {u"tint"_s, view.tint}, {u"typed"_s, view.typed}};
}
} // namespace

SharedView asShared(const SavedView &view)
{
    return {.name = view.name, .density = view.density, .columns = view.columns == usualColumns() ? QString() : keptColumns(view.columns), .shape = view.shape, .tint = view.tint, .typed = view.typed, .query = keptQuery(view.query)};
}

std::optional<SavedView> savedFrom(const SharedView &shared)
{
    if (shared.id <= 0 || shared.id > std::numeric_limits<int>::max() || !isAllKnown(shared.query))
        return {};
    return viewFrom(QJsonObject{{u"id"_s, -int(shared.id)}, {u"name"_s, shared.name}, {u"query"_s, shared.query}, {u"density"_s, shared.density},
                                {u"columns"_s, shared.columns}, {u"shape"_s, shared.shape}, {u"tint"_s, shared.tint}, {u"typed"_s, shared.typed}});
}

QByteArray keptViews(const std::vector<SavedView> &views)
{
    QJsonArray all;
    for (const SavedView &view : views)
        all << keptView(view);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

ViewsRead viewsFrom(const QByteArray &kept)
{
    ViewsRead read;
    if (kept.isEmpty())
        return read;
    const QJsonDocument document = QJsonDocument::fromJson(kept);
    if (!document.isArray())
        return {{}, 1};
    for (const QJsonValue &one : document.array()) {
        const auto view = viewFrom(one);
        const bool known = view && std::any_of(read.views.begin(), read.views.end(), [&](const SavedView &other) { return other.id == view->id; });
        if (view && !view->isShared() && !known && int(read.views.size()) < SavedViews::most)
            read.views.push_back(*view);
        else
            ++read.damaged;
    }
    return read;
}

SavedViews::SavedViews(AppealReader &reader, AppealEditor &editor, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_mentions{.id = SavedView::mentions, .name = tr("Mentions"), .query = {.queue = Queue::All, .marks = mentionsMe, .order = Order::Newest}}
{
    whenReady(reader.setting(setting), this, [this](Result<QByteArray> kept) {
        ViewsRead read = viewsFrom(kept ? *kept : QByteArray());
        m_views = std::move(read.views);
        emit changed();
        if (read.damaged > 0)
            emit damaged(read.damaged);
    });
    connect(&reader, &AppealReader::regionChanged, this, &SavedViews::askShared);
    askShared();
}

void SavedViews::askShared()
{
    whenReady(m_reader.region(), this, [this](Result<Region> region) {
        if (region)
            takeShared(std::move(region->views));
    });
}

void SavedViews::takeShared(std::vector<SharedView> views)
{
    m_atCentre = std::move(views);
    std::vector<SavedView> read;
    for (const SharedView &view : m_atCentre) {
        if (auto shared = savedFrom(view); shared && int(read.size()) < most)
            read.push_back(std::move(*shared));
    }
    const int unread = int(m_atCentre.size() - read.size());
    if (unread > std::exchange(m_unread, unread))
        emit damaged(unread);
    if (std::exchange(m_shared, read) != read)
        emit changed();
}

std::vector<SavedView> SavedViews::all() const
{
    std::vector<SavedView> all = m_views;
    all.insert(all.end(), m_shared.begin(), m_shared.end());
    all.push_back(m_mentions);
    return all;
}

const SharedView *SavedViews::atCentre(int shared) const
{
    const auto at = std::find_if(m_atCentre.begin(), m_atCentre.end(), [&](const SharedView &one) { return one.id == -shared; });
    return at == m_atCentre.end() ? nullptr : &*at;
}

bool SavedViews::isOnItsWay(int shared) const
{
    const SharedView *view = atCentre(shared);
    return view && view->revision < 0;
}

void SavedViews::act(OperationKind kind, SharedView view)
{
    Operation operation;
    operation.kind = kind;
    operation.args.view = std::move(view);
    whenReady(m_editor.act(operation), this, [this](Result<void> done) {
        if (done)
            return;
        askShared();
        emit notKept(done.error());
    });
    if (operation.args.view.id != 0) // the next key must not meet the view as it was before this one
        takeShared(decideViews(operation, m_atCentre, {.role = Role::Supervisor}).views);
}

void SavedViews::share(const SavedView &view)
{
    act(OperationKind::ShareView, asShared(view));
}

const SavedView *SavedViews::find(int id) const
{
    if (id == SavedView::mentions)
        return &m_mentions;
    const std::vector<SavedView> &views = id < 0 ? m_shared : m_views;
    const auto at = std::find_if(views.begin(), views.end(), [id](const SavedView &one) { return one.id == id; });
    return at == views.end() ? nullptr : &*at;
}

int SavedViews::add(SavedView view)
{
    if (isFull())
        return 0;
    view.id = 1;
    for (const SavedView &other : m_views)
        view.id = qMax(view.id, other.id + 1);
    m_views.push_back(view);
    keep();
    return view.id;
}

void SavedViews::change(const SavedView &view)
{
    if (const SharedView *before = view.isShared() ? atCentre(view.id) : nullptr) {
        SharedView changed = asShared(view);
        changed.id = before->id;
        changed.revision = before->revision;
        return act(OperationKind::ShareView, std::move(changed));
    }
    std::replace_if(m_views.begin(), m_views.end(), [&](const SavedView &one) { return one.id == view.id; }, view);
    keep();
}

void SavedViews::move(int id, int steps)
{
    if (const SharedView *shared = id < 0 ? atCentre(id) : nullptr) {
        SharedView moved = *shared;
        moved.order = int(shared - m_atCentre.data()) + steps;
        return moved.order < 0 || moved.order >= int(m_atCentre.size()) ? void() : act(OperationKind::ShareView, std::move(moved));
    }
    const SavedView *view = find(id);
    const auto from = view - m_views.data();
    const auto to = from + steps;
    if (!view || to < 0 || to >= int(m_views.size()))
        return;
    std::swap(m_views[size_t(from)], m_views[size_t(to)]);
    keep();
}

int SavedViews::remove(int id)
{
    if (const SharedView *shared = id < 0 ? atCentre(id) : nullptr) {
        const int row = int(shared - m_atCentre.data());
        act(OperationKind::WithdrawView, {.id = shared->id, .revision = shared->revision, .name = shared->name}); // the name is for the journal
        return row;
    }
    const SavedView *view = find(id);
    if (!view)
        return -1;
    const int row = int(view - m_views.data());
    m_views.erase(m_views.begin() + row);
    keep();
    return row;
}

void SavedViews::putBack(const SavedView &view, int row)
{
    if (view.isShared()) {
        SharedView again = asShared(view);
        again.order = row;
        return act(OperationKind::ShareView, std::move(again));
    }
    m_views.insert(m_views.begin() + qBound(0, row, int(m_views.size())), view);
    keep();
}

void SavedViews::keep()
{
    whenReady(m_editor.setSetting(setting, m_views.empty() ? QByteArray() : keptViews(m_views)), this, [this](Result<void> done) {
        if (!done)
            emit notKept(done.error());
    });
    emit changed();
}

} // namespace vakhta
