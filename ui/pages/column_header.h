#pragma once

#include "ui/models/list_columns.h"

#include <QWidget>

class QHeaderView;
class QMenu;

namespace vakhta {

/// The head over rows of one line: which columns there are, how wide, in what order; dragged and pressed as in any table.
/// Where there is no room for all, those at the right go first, the title and the slack never.
class ColumnHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    const Columns &columns() const { return m_columns; }
    void setColumns(const Columns &columns);
    /// The order that the list has: shown by an arrow.
    void setOrder(Order order, bool reversed);

    /// Where a column is painted: in pixels from the left end of the list.
    struct Cell
    {
        Column column;
        int left = 0;
        int width = 0;
    };
    std::vector<Cell> cells() const;

    /// A choice for each column that need not be there, and the way back to the usual ones.
    void offerIn(QMenu *menu);

    QSize sizeHint() const override;

signals:
    /// The user chose, moved or widened one.
    void changed();
    void orderAsked(vakhta::Order order, bool reversed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void toggle(Column column, bool on);
    void fit();
    void takeOrder();
    void takeWidth(int section, int width);
    void ask(int section);

    QHeaderView *m_bar;
    Columns m_columns = usualColumns();
    Order m_order = Order::Slack;
    bool m_reversed = false;
    bool m_fitting = false; // what the bar tells now is not the user's doing
};

} // namespace vakhta
