#pragma once

#include <QFrame>
#include <QStyledItemDelegate>

class QListView;

namespace vakhta {

class Label;
class SearchField;
class SearchMeaning;
class SearchOffers;

class SearchOfferDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Hangs below the search field while one types there: what is not understood, and what could stand at the cursor. The field
/// keeps the focus; ↓ ↑ choose, Enter and Tab take, Esc closes, Ctrl+Space opens. Marks the parts of the text in the field.
class SearchPanel final : public QFrame
{
    Q_OBJECT

public:
    /// `over`: what it may cover; it goes away with that.
    SearchPanel(SearchField &field, SearchMeaning &meaning, QWidget *over);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh(bool asked = false);
    void tellFaults();
    void place();
    bool takesKey(int key, Qt::KeyboardModifiers modifiers);
    bool step(int rows);
    void take(int row);
    bool offers() const;

    SearchField &m_field;
    SearchMeaning &m_meaning;
    SearchOffers *m_offers;
    Label *m_faults;
    QListView *m_list;
};

} // namespace vakhta
