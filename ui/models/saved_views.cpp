#include "ui/models/saved_views.h"

#include "app/core/when_ready.h"
#include "ui/models/kept_query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

const auto setting = u"views"_s;

std::optional<SavedView> viewFrom(const QJsonValue &kept)
{
    const QString name = kept[u"name"_s].toString().simplified().left(SavedViews::longestName);
    const auto query = queryFrom(kept[u"query"_s].toObject());
    if (name.isEmpty() || !query || kept[u"id"_s].toInt() <= 0)
        return {};
    const auto one = [&](const QString &part, int end) { // the first, where it is out of bounds
        const int value = kept[part].toInt(-1);
        return value >= 0 && value < end ? value : 0;
    };
    return SavedView{kept[u"id"_s].toInt(), name, *query, one(u"density"_s, 3), one(u"shape"_s, int(viewShapes().size())), one(u"tint"_s, int(viewTints().size())), kept[u"typed"_s].toString()};
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

QByteArray keptViews(const std::vector<SavedView> &views)
{
    QJsonArray all;
    for (const SavedView &view : views)
        all << QJsonObject{{u"id"_s, view.id}, {u"name"_s, view.name}, {u"query"_s, keptQuery(view.query)}, {u"density"_s, view.density}, {u"shape"_s, view.shape}, {u"tint"_s, view.tint}, {u"typed"_s, view.typed}};
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
        if (view && !known && int(read.views.size()) < SavedViews::most)
            read.views.push_back(*view);
        else
            ++read.damaged;
    }
    return read;
}

SavedViews::SavedViews(AppealReader &reader, AppealEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    whenReady(reader.setting(setting), this, [this](Result<QByteArray> kept) {
        ViewsRead read = viewsFrom(kept ? *kept : QByteArray());
        m_views = std::move(read.views);
        emit changed();
        if (read.damaged > 0)
            emit damaged(read.damaged);
    });
}

const SavedView *SavedViews::find(int id) const
{
    const auto at = std::find_if(m_views.begin(), m_views.end(), [id](const SavedView &one) { return one.id == id; });
    return at == m_views.end() ? nullptr : &*at;
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
    std::replace_if(m_views.begin(), m_views.end(), [&](const SavedView &one) { return one.id == view.id; }, view);
    keep();
}

void SavedViews::move(int id, int steps)
{
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
