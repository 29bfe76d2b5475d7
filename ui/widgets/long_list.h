#pragma once

#include <QAccessible>
#include <QListView>

#include <vector>

namespace vakhta {

/// A list of rows of one height whose cost does not depend on their number: a million rows lay out as fast as ten.
/// Assistive tools are told of the row under the hand, and only while the list has the keyboard.
/// Marks: Space toggles the row, Shift+arrows and Ctrl+A widen, Esc lets go. While marks stand, plain arrows keep them.
class LongList final : public QListView
{
    Q_OBJECT

public:
    explicit LongList(QWidget *parent = nullptr);

    void setRowHeight(int height);
    int rowHeight() const { return m_rowHeight; }
    /// Stands above the rows, as wide as they are; takes no room while it is hidden.
    void setHeader(QWidget *header);
    /// Several rows are marked, or one with Space.
    bool isMarking() const;
    /// How many rows are marked: by their ranges, whatever their number.
    int markedCount() const;
    /// Another row becomes the current one; marks stay.
    void moveTo(int row);
    /// These rows, ascending, are marked in place of what was.
    void mark(const std::vector<int> &rows);
    /// Looks at no row: a letter would make it read a million of them. The search field is for that.
    void keyboardSearch(const QString &) override {}
    /// Only the current row stays chosen.
    void letGo();

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

signals:
    /// Enter, or a double click.
    void openAsked();
    void markingChanged(bool marking);

protected:
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int rows() const;
    void toggleMark();
    void tell(QAccessible::Event what, int row);

    QWidget *m_header = nullptr;
    int m_rowHeight = 66;
    bool m_marked = false; // by Space or with Ctrl
    QString m_told;        // of the current row
};

} // namespace vakhta
