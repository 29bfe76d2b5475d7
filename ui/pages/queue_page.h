#pragma once

#include "app/core/appeal_reader.h"
#include "ui/models/list_columns.h"
#include "ui/models/row_context.h"
#include "ui/models/search_meaning.h"
#include "ui/pages/trail.h"

#include <QUuid>
#include <QWidget>

#include <functional>

class QSplitter;
class QTimer;

namespace vakhta {

class AppealActs;
class AppealPane;
class Pictures;
class MarkedActs;
class QueueList;
class SavedViews;
class Sidebar;
struct SavedView;

/// Queues, the list of one, and the appeal under the hand. It comes back at the next start.
class QueuePage final : public QWidget
{
    Q_OBJECT

public:
    QueuePage(AppealReader &reader, AppealEditor &editor, Clock clock, SavedViews &views, QWidget *parent = nullptr);

    void setMe(const User &me);
    void setRegion(const Region &region);
    void setCounts(const QueueCounts &counts);
    void setOffline(bool offline);
    /// From here on rows and the appeal tell who else is there. `presence` outlives the page.
    void setPresence(const Presence &presence);
    void setPictures(Pictures &pictures);
    /// Density as a number; see AppealRowDelegate.
    void setDensity(int density);

    /// `title` empty: the queue's own name.
    void openQueue(const AppealQuery &query, const QString &title = {});
    void openView(int view);
    /// Where the user is, and back there.
    Place place() const;
    void openPlace(const Place &place);
    /// As the next start is to find it: what was found or asked for elsewhere is not kept, but an appeal opened by itself.
    Place keptPlace() const;
    /// The appeal in the list that is open, or among all.
    Place placeOf(qint64 appeal) const;
    /// What is open first. A place without a section: where an earlier version was left, or the role's first queue.
    void restore(const Place &place);
    /// The list, and the appeal under the hand.
    QString name() const;
    /// What each of them asks for now, in their order.
    std::vector<AppealQuery> viewQueries();
    /// Shows the appeal in the list, or among all when it is not in it.
    void openAppeal(qint64 appeal);
    /// The appeal's row, when the list has it.
    void standOn(qint64 appeal);
    void search(const QString &words);
    /// Words that depend on the hour.
    void tick();
    /// Ctrl+Enter.
    void reply();
    void assign();
    /// The act that was chosen for what is marked, elsewhere.
    void actOnMarked(const Operation &act, const QString &words);
    /// F6: queues, list, appeal.
    void stepFocus(int steps);
    void stepAppeal(int rows);
    /// The next appeal of the list in this direction that can be answered; it becomes the current one. 0: there is none.
    qint64 neighbour(qint64 appeal, int steps);
    void exportList();
    void takeFocus();
    /// The appeal that is shown; 0: none.
    qint64 current() const;
    /// That of the row under the hand, which is shown a moment later.
    qint64 underHand() const;
    const AppealQuery &query() const;
    SearchMeaning &searchMeaning() { return m_meaning; }
    /// What the search field asked for is shown.
    bool isSearching() const { return !m_typed.isEmpty(); }

signals:
    /// The list or the appeal under the hand is another.
    void moved();
    void appealShown();
    /// By the user, for every list that has none of its own.
    void densityChosen(int density);
    /// By Enter or a double click.
    void appealOpened(qint64 appeal);
    /// A view went away; `back` brings it again.
    void viewRemoved(const QString &words, const std::function<void()> &back);
    /// Something is in the clipboard.
    void copied(const QString &words);
    void openReply(qint64 appeal);
    void historyAsked(qint64 appeal);
    void replyWithAsked(qint64 appeal, const QString &text, const vakhta::Arguments &args);
    void assignAsked(const std::vector<qint64> &appeals);
    void handOverAsked(const std::vector<qint64> &appeals);
    void classifyAsked(qint64 appeal);
    /// The marked ones are one outage.
    void outageAsked(const std::vector<qint64> &appeals);
    void acted(const QList<QUuid> &operations, const QString &words);
    void refused(const QString &why);
    void printListAsked(const std::vector<qint64> &appeals, const QString &title, const QString &about);
    /// For the status bar: «Показаны 27 обращений из 284 316 на этом компьютере».
    void summaryChanged(const QString &words);
    void queryChanged(const vakhta::AppealQuery &query);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void makeCommands();
    /// Of a key: what it does to the row under the hand, also when that is not read yet.
    void whenShown(std::function<void()> act);
    void makeActCommands();
    void makeListCommands();
    void makeViewCommands();
    void connectViews();
    void showViewMenu(const QPoint &at);
    void saveList();
    void editView();
    void updateView();
    void shareView();
    void copyView();
    bool mayShare() const { return mayDo(m_role, OperationKind::ShareView); }
    QString shareObstacle() const;
    QString copyObstacle() const;
    void moveView(int steps);
    void removeView();
    void readViewAnew();
    QString viewObstacle() const;
    AppealQuery queryOf(const SavedView &view);
    QString asShown(const QString &typed);
    QString suggestedName() const;
    void followViews();
    Place asNow(Place place);
    void restoreQueue(const QByteArray &kept, qint64 wanted, int view);
    void showFirst(const Place &place);
    void setSearched(const AppealQuery &query);
    void orderAsQueue(AppealQuery &query) const;
    void keepLayout();
    void takeColumns();
    void tellSummary();
    void takeChanges();
    void connectMarked();
    void showMarked(int count);
    void look();
    void actOn(OperationKind kind);
    void leave();

    AppealReader &m_reader;
    AppealEditor &m_editor;
    RowContext m_context;
    SearchMeaning m_meaning;
    AppealActs *m_acts;
    Sidebar *m_sidebar;
    QueueList *m_list;
    AppealPane *m_pane;
    QSplitter *m_columns;
    QTimer *m_keepLayout;
    MarkedActs *m_many;
    QTimer *m_look;    // at what is marked, when the hand rests
    quint64 m_looked = 0;
    QTimer *m_changes; // changes that come together are taken together
    QSet<qint64> m_changed;
    bool m_allChanged = false;
    SavedViews &m_views;
    int m_view = 0; // the saved view that is shown
    AppealQuery m_viewQuery; // what it asked for when it was opened
    Role m_role = Role::Operator;
    int m_density = 0; // of every list that has none of its own
    Place m_before; // what a search or a list asked for elsewhere covers
    QString m_typed; // while its search is shown
    std::optional<std::pair<Order, bool>> m_searchOrder; // chosen for it; true: backwards
    bool m_layoutKept = false;
    Columns m_listColumns = usualColumns(); // of the queues; views have their own
    int m_cached = 0;
};

/// What opens at the very first start: where this role's work is.
Queue firstQueueOf(Role role);

/// A queue as the settings of an earlier version keep it; a damaged one is the user's own queue.
AppealQuery queryFrom(const QByteArray &kept);

} // namespace vakhta
