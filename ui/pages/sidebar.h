#pragma once

#include "ui/models/sidebar_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace vakhta {

class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The column of queues. Arrows choose, and the chosen one is shown at once.
class Sidebar final : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    SidebarModel *entries() const { return m_entries; }
    /// Marks a queue or sector as the current one without telling; none when it is not offered.
    /// `view`: the saved view that it is, 0: none.
    void setCurrent(const AppealQuery &query, int view = 0);

signals:
    /// A queue or a sector of it was chosen: only queue and sector of the query are set.
    void chosen(const vakhta::AppealQuery &query);
    void viewChosen(int view);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void foldAt(const QModelIndex &index);
    void fold(bool folded);

    SidebarModel *m_entries;
    AppealQuery m_current;
    int m_view = 0;
    bool m_setting = false;
};

} // namespace vakhta
