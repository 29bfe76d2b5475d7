#pragma once

#include "app/core/appeal_reader.h"
#include "ui/models/saved_views.h"

#include <QAbstractListModel>

namespace vakhta {

QString queueText(Queue queue);
QString queueIcon(Queue queue);

/// Those that are offered to be opened, in their order.
QList<Queue> offeredQueues();

/// What the left column offers: queues, the user's saved views, the shared ones, then sectors, each group under its heading, with live counters.
class SidebarModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry
    {
        enum class Kind { Heading, Queue, View, Sector };
        Kind kind = Kind::Heading;
        int id = 0; // Queue, view (see SavedView) or sector; of a heading the Kind beneath it
        QString icon;
        QString name;
        QueueCount count; // total -1: not known
        Colour tint = nullptr; // of a view's sign
        bool bounded = false;  // of a view that searches texts: no more than AppealQuery::searchLimit are counted

        bool isMore() const { return bounded && count.total >= AppealQuery::searchLimit; }
        QString countText() const; // «1 000+»
        bool operator==(const Entry &) const = default;
    };

    explicit SidebarModel(QObject *parent = nullptr);

    void setRegion(const Region &region);
    /// Those of views are the asked ones, in the order of the views.
    void setCounts(const QueueCounts &counts);
    void setViews(const std::vector<SavedView> &views);
    const Entry &at(int row) const { return m_entries[size_t(row)]; }
    /// The row of a queue or sector; −1 when it is not offered.
    int rowOf(Entry::Kind kind, int id) const;
    /// Sectors folded away or not.
    void setSectorsFolded(bool folded);
    bool sectorsFolded() const { return m_folded; }
    bool isSectorsHeading(int row) const { return at(row).kind == Entry::Kind::Heading && at(row).id == int(Entry::Kind::Sector); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    void addViews(bool (SavedView::*belongs)() const, const QString &heading);
    QueueCount countOf(const Entry &entry) const;

    QList<Sector> m_sectors;
    std::vector<SavedView> m_views;
    QueueCounts m_counts;
    std::vector<Entry> m_entries;
    bool m_folded = false;
};

} // namespace vakhta
