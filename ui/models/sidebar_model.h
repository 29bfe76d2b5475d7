#pragma once

#include "app/core/appeal_reader.h"

#include <QAbstractListModel>

namespace vakhta {

QString queueText(Queue queue);
QString queueIcon(Queue queue);

/// Those that are offered to be opened, in their order.
QList<Queue> offeredQueues();

/// What the left column offers: queues, then sectors, each group under its heading, with live counters.
class SidebarModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry
    {
        enum class Kind { Heading, Queue, Sector };
        Kind kind = Kind::Heading;
        int id = 0; // Queue or sector
        QString icon;
        QString name;
        QueueCount count;

        bool operator==(const Entry &) const = default;
    };

    explicit SidebarModel(QObject *parent = nullptr);

    void setRegion(const Region &region);
    void setCounts(const QueueCounts &counts);
    const Entry &at(int row) const { return m_entries[size_t(row)]; }
    /// The row of a queue or sector; −1 when it is not offered.
    int rowOf(Entry::Kind kind, int id) const;
    /// Sectors folded away or not.
    void setSectorsFolded(bool folded);
    bool sectorsFolded() const { return m_folded; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();

    QList<Sector> m_sectors;
    QueueCounts m_counts;
    std::vector<Entry> m_entries;
    bool m_folded = false;
};

} // namespace vakhta
