#pragma once

#include "ui/models/queue_model.h"
#include "ui/pages/appeal_row_delegate.h"

#include <QWidget>

class QTimer;

namespace vakhta {

class Button;
class ExportBar;
class Label;
class LongList;
class PageStates;
class QueueFilters;
class QuickFilters;

/// The middle column: what the list is, how it is ordered and narrowed, and its rows.
class QueueList final : public QWidget
{
    Q_OBJECT

public:
    QueueList(AppealReader &reader, const RowContext &context, QWidget *parent = nullptr);

    /// `title` empty: the queue's own name. `wanted`: the appeal to stand on when it is there, else the first.
    void show(const AppealQuery &query, const QString &title = {}, qint64 wanted = 0);
    /// Has a title, and yet is one of the user's own lists.
    void setOwn(bool own) { m_own = own; }
    const QString &title() const { return m_name; }
    void setTitle(const QString &title);
    const AppealQuery &query() const { return m_model->query(); }
    /// Something found or asked for elsewhere, not one of the queues.
    bool isAside() const { return !m_own && (!m_name.isEmpty() || query().searchesTexts()); }
    bool holds(qint64 appeal) const { return m_model->rowOf(appeal) >= 0; }
    void setRegion(const Region &region);
    void setCounts(const QueueCounts &counts);
    void setDensity(Density density);
    /// As the user chooses it: tells.
    void chooseDensity(Density density);
    void chooseOrder(Order order, bool reversed);
    /// Only what also belongs to this queue, on or off.
    void toggleQuick(Queue queue);
    void dropQuick();
    Density density() const { return m_delegate->density(); }
    /// Of rows of one line.
    const Columns &columns() const { return m_header->columns(); }
    void setColumns(const Columns &columns);
    void appealsChanged(const QSet<qint64> &ids);
    void presenceChanged(const QSet<qint64> &appeals) { m_model->presenceChanged(appeals); }
    /// Words that depend on the hour are painted anew.
    void repaint();

    qint64 current() const;
    /// In the order of the list.
    std::vector<qint64> markedAppeals() const;
    int markedCount() const;
    int total() const { return m_model->rowCount(); }
    LongList *view() const { return m_view; }
    /// Where the keyboard has something to do: the rows, or the button that is there instead; nullptr while loading.
    QWidget *stop() const;
    /// As far as the row is known.
    bool mayBeAnswered() const;
    /// Tells of the row under the hand now, where the hand has not rested yet.
    void settle();
    /// Makes the appeal's row the current one.
    void stand(qint64 appeal);
    /// The neighbour of the current row.
    void step(int rows);
    /// Writes what is marked, or the whole list, to a file that the user chooses.
    void exportRows();
    void printRows();
    ExportBar *exportBar() const { return m_exporting; }

signals:
    /// The row under the hand changed; 0: none.
    void chosen(qint64 appeal);
    void opened();
    /// So many are marked; 0: no more.
    void marked(int count);
    void queryChanged(const vakhta::AppealQuery &query, const QString &title);
    void densityChanged();
    void columnsChanged();
    void saveAsked();
    void shown();
    /// What was found or asked for elsewhere is no longer wanted.
    void left();
    /// `about`: ordered how and narrowed to what.
    void printAsked(const std::vector<qint64> &appeals, const QString &title, const QString &about);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void fold();
    void connectModel();
    void connectHeader();
    void take(const AppealQuery &query);
    void showTitle();
    QString counted() const;
    QString foundText() const;
    void showRows();
    void showNewer(int count);
    void takeNewer();
    void tellChosen();
    void tellMarked();
    void followEmpty();
    QMenu *densityMenu();

    AppealReader &m_reader;
    const RowContext &m_context;
    QueueModel *m_model;
    ColumnHeader *m_header;
    AppealRowDelegate *m_delegate;
    LongList *m_view;
    PageStates *m_states;
    QueueFilters *m_filters;
    QuickFilters *m_quick;
    Label *m_title;
    Label *m_subtitle;
    Button *m_export;
    Button *m_print;
    Button *m_density;
    Button *m_more; // has in its menu what has no room
    Button *m_drop;
    Button *m_save;
    Button *m_newer;
    ExportBar *m_exporting;
    QTimer *m_settle; // so that holding an arrow does not read every appeal on its way
    QueueCounts m_counts;
    QString m_name;
    qint64 m_wanted = 0;
    bool m_marking = false;
    bool m_own = false;
    bool m_known = false; // the list has been read
};

} // namespace vakhta
