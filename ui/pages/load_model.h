#pragma once

#include "app/core/appeal_reader.h"
#include "ui/pages/hand_out.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace vakhta {

/// One person of the board; user 0 is nobody's queue.
struct LoadRow
{
    PersonLoad load;
    QString name;
    QString until;    // «до 20:00», «не на смене»
    QString now;      // in words
    bool present = false;
    bool leaves = false; // within the hour
    int after = -1;   // open after the plan, -1: no plan

    bool operator==(const LoadRow &) const = default;
};

/// The board's rows, most loaded first, nobody's queue last. Pure. `now` is the region's wall clock.
std::vector<LoadRow> loadRows(const Region &region, const std::vector<PersonLoad> &loads, const QTime &now);

class LoadModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, Now, Bar, Total, Today, Overdue, Becomes, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void replace(std::vector<LoadRow> rows);
    /// What everybody would have: `from` (−1: from several people) gives, the shares receive. No shares: no plan.
    void showPlan(const std::vector<Share> &shares);
    const LoadRow *at(int row) const;
    int rowOf(qint64 user) const;
    int most() const; // of open appeals, before or after: the longest bar

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant textOf(const LoadRow &row, Column column) const;

    std::vector<LoadRow> m_rows;
};

class LoadDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// What the fills of the bars mean.
class LoadLegend final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The fills of a bar: overdue solid, due today hatched, others muted, to be added dashed.
enum class LoadFill { Overdue, Today, Other, Added };
void paintLoadFill(QPainter &painter, const QRect &rect, LoadFill fill);

} // namespace vakhta
