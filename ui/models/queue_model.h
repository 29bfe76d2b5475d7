#pragma once

#include "ui/models/appeal_pages.h"
#include "ui/models/row_context.h"

#include <QAbstractListModel>

namespace vakhta {

/// One queue for a list view: every appeal has its row, so the scroll bar is real and any place can be jumped to, but only
/// what is looked at is loaded.
///
/// It knows the port, not the store. Order and choice of rows are the query's; there is no proxy.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum { IdRole = Qt::UserRole };

    QueueModel(AppealReader &reader, const RowContext &context, QObject *parent = nullptr);

    /// Empties the list and fills it with the query's appeals when they come.
    void show(const AppealQuery &query);
    const AppealQuery &query() const { return m_query; }

    /// Repaints the rows of these appeals that are in memory and now differ, and counts those that would be new. A row that
    /// no longer belongs to the queue stays until the next show(): rows don't move under the hand. Empty: all may differ.
    void appealsChanged(const QSet<qint64> &ids);
    /// Others are at these appeals now: their rows are told anew.
    void presenceChanged(const QSet<qint64> &appeals);
    /// Takes the newest list, with its new rows and without those that left.
    void takeNewer();
    /// After newer(): the list that was found is not the one shown.
    bool differs() const;

    /// The row's appeal, or nullptr until its page comes. Valid until the event loop runs again.
    const AppealRow *at(int row) const { return m_pages->at(row); }
    qint64 idAt(int row) const;
    const std::vector<qint64> &ids() const { return m_pages->ids(); }
    /// −1: not in this list.
    int rowOf(qint64 id) const;

    /// Those that are in this list, ascending.
    std::vector<int> rowsOf(const std::vector<qint64> &appeals) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    /// The ids have come; the list may still be empty.
    void shown();
    void failed(const vakhta::Error &error);
    /// So many appeals belong to the queue now and are not in the list.
    void newer(int count);

private:
    void fill(std::vector<qint64> ids);
    void lookForNewer();
    void compare(std::vector<qint64> ids);

    AppealReader &m_reader;
    const RowContext &m_context;
    AppealPages *const m_pages; // a child: data() is const, yet is where a view says what it needs
    AppealQuery m_query;
    std::vector<qint64> m_newest; // found by lookForNewer()
    quint64 m_generation = 0;     // ids asked for before the last show() are dropped
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace vakhta
