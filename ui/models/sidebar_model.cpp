#include "ui/models/sidebar_model.h"

#include "ui/text/time_text.h"
#include "ui/text/visible_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

QString queueText(Queue queue)
{
    switch (queue) {
    case Queue::All: return QCoreApplication::translate("Queue", "All appeals");
    case Queue::Mine: return QCoreApplication::translate("Queue", "Mine");
    case Queue::New: return QCoreApplication::translate("Queue", "New");
    case Queue::Unassigned: return QCoreApplication::translate("Queue", "Without executor");
    case Queue::DueToday: return QCoreApplication::translate("Queue", "Due today");
    case Queue::Overdue: return QCoreApplication::translate("Queue", "Overdue");
    case Queue::OnApproval: return QCoreApplication::translate("Queue", "On approval");
    case Queue::Returned: return QCoreApplication::translate("Queue", "Returned");
    case Queue::MissingPersons: return QCoreApplication::translate("Queue", "Missing persons");
    case Queue::Resonance: return QCoreApplication::translate("Queue", "Resonance");
    case Queue::Open: return QCoreApplication::translate("Queue", "All open");
    case Queue::Approved: return QCoreApplication::translate("Queue", "Approved");
    case Queue::Proposals: return QCoreApplication::translate("Queue", "Proposals");
    case Queue::Promises: return QCoreApplication::translate("Queue", "Promises");
    }
    return {};
}

QString queueIcon(Queue queue)
{
    switch (queue) {
    case Queue::All: return u"layers"_s;
    case Queue::Mine: return u"user"_s;
    case Queue::New: return u"inbox"_s;
    case Queue::Unassigned: return u"user-x"_s;
    case Queue::DueToday: return u"calendar-clock"_s;
    case Queue::Overdue: return u"alarm-clock"_s;
    case Queue::OnApproval: return u"stamp"_s;
    case Queue::Returned: return u"undo-2"_s;
    case Queue::MissingPersons: return u"user-search"_s;
    case Queue::Resonance: return u"megaphone"_s;
    case Queue::Open: return u"rows-3"_s;
    case Queue::Approved: return u"badge-check"_s;
    case Queue::Proposals: return u"message-square"_s;
    case Queue::Promises: return u"handshake"_s;
    }
    return u"inbox"_s;
}

QList<Queue> offeredQueues()
{
    return {Queue::Mine, Queue::New, Queue::Unassigned, Queue::DueToday, Queue::Overdue, Queue::OnApproval,
            Queue::Returned, Queue::Proposals, Queue::Promises, Queue::MissingPersons, Queue::Resonance, Queue::Open, Queue::All};
}

QString SidebarModel::Entry::countText() const
{
    return numberText(count.total) + (isMore() ? u"+"_s : QString());
}

SidebarModel::SidebarModel(QObject *parent)
    : QAbstractListModel(parent)
{
    rebuild();
}

void SidebarModel::setRegion(const Region &region)
{
    if (m_sectors == region.profile.sectors)
        return;
    m_sectors = region.profile.sectors;
    rebuild();
}

void SidebarModel::setCounts(const QueueCounts &counts)
{
    m_counts = counts;
    for (size_t row = 0; row < m_entries.size(); ++row) {
        Entry &entry = m_entries[row];
        const QueueCount now = countOf(entry);
        if (entry.kind != Entry::Kind::Heading && entry.count != now) {
            entry.count = now;
            emit dataChanged(index(int(row)), index(int(row)));
        }
    }
}

QueueCount SidebarModel::countOf(const Entry &entry) const
{
    if (entry.kind == Entry::Kind::View) {
        const auto at = std::find_if(m_views.begin(), m_views.end(), [&](const SavedView &view) { return view.id == entry.id; });
        const bool fits = m_counts.asked.size() == m_views.size(); // else they were asked for before the views changed
        return fits ? m_counts.asked[size_t(at - m_views.begin())] : QueueCount{-1, 0};
    }
    const auto &all = entry.kind == Entry::Kind::Sector ? m_counts.sectors : m_counts.queues;
    return size_t(entry.id) < all.size() ? all[size_t(entry.id)] : QueueCount();
}

void SidebarModel::setViews(const std::vector<SavedView> &views)
{
    if (m_views == views)
        return;
    m_views = views;
    m_counts.asked.clear();
    rebuild();
}

void SidebarModel::setSectorsFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    rebuild();
}

void SidebarModel::rebuild()
{
    beginResetModel();
    m_entries.clear();
    m_entries.push_back({.icon = {}, .name = tr("Queues"), .count = {}});
    for (const Queue queue : offeredQueues())
        m_entries.push_back({Entry::Kind::Queue, int(queue), queueIcon(queue), queueText(queue), {}});
    for (const SavedView &view : m_views) {
        if (view.id == SavedView::mentions) // beside what else waits for the user
            m_entries.insert(m_entries.begin() + rowOf(Entry::Kind::Queue, int(Queue::Promises)) + 1, Entry{Entry::Kind::View, view.id, u"at-sign"_s, view.name, {-1, 0}});
    }
    addViews(&SavedView::isOwn, tr("My views"));
    addViews(&SavedView::isShared, tr("Shared views"));
    if (!m_sectors.isEmpty())
        m_entries.push_back({.id = int(Entry::Kind::Sector), .icon = m_folded ? u"chevron-right"_s : u"chevron-down"_s, .name = tr("Sectors"), .count = {}});
    for (const Sector &sector : m_sectors) {
        if (!m_folded)
            m_entries.push_back({Entry::Kind::Sector, sector.id, sector.icon, sector.name, {}});
    }
    endResetModel();
    setCounts(m_counts);
}

void SidebarModel::addViews(bool (SavedView::*belongs)() const, const QString &heading)
{
    bool headed = false;
    for (const SavedView &view : m_views) {
        if (!(view.*belongs)())
            continue;
        if (!std::exchange(headed, true))
            m_entries.push_back({.id = int(Entry::Kind::View), .icon = {}, .name = heading, .count = {}});
        m_entries.push_back({Entry::Kind::View, view.id, viewShapes()[size_t(view.shape)].icon, view.name, {-1, 0}, viewTints()[size_t(view.tint)].colour, view.query.searchesTexts()});
    }
}

int SidebarModel::rowOf(Entry::Kind kind, int id) const
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const Entry &entry) { return entry.kind == kind && entry.id == id; });
    return at == m_entries.end() ? -1 : int(at - m_entries.begin());
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = at(index.row());
    if (role == Qt::DisplayRole)
        return entry.name;
    if (role == Qt::ToolTipRole)
        return tipText(entry.name); // whole, when there is no room for it
    if (role != Qt::AccessibleTextRole)
        return {};
    if (isSectorsHeading(index.row()))
        return m_folded ? tr("%1, folded").arg(entry.name) : tr("%1, unfolded").arg(entry.name);
    if (entry.kind == Entry::Kind::Heading || entry.count.total < 0)
        return entry.name;
    const QString number = numberText(entry.count.total);
    const QString counted = u"%1, %2"_s.arg(entry.name, entry.isMore() ? tr("%1 or more").arg(number) : number);
    return entry.count.overdue > 0 && !entry.isMore() ? counted + tr(", %n overdue", nullptr, entry.count.overdue) : counted;
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (at(index.row()).kind == Entry::Kind::Heading)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace vakhta
