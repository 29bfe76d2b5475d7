#include "ui/pages/queue_page.h"

#include "ui/models/saved_views.h"
#include "ui/models/sidebar_model.h"
#include "ui/pages/appeal_pane.h"
#include "ui/pages/queue_list.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/view_dialog.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/search_text.h"
#include "ui/text/time_text.h"
#include "ui/widgets/command.h"

#include <QCoreApplication>
#include <QMenu>

#include <QTimer>

using namespace Qt::StringLiterals;

namespace vakhta {

void QueuePage::connectViews()
{
    connect(m_sidebar, &Sidebar::viewChosen, this, &QueuePage::openView);
    connect(m_list, &QueueList::saveAsked, this, &QueuePage::saveList);
    connect(&m_views, &SavedViews::changed, this, &QueuePage::followViews);
    m_sidebar->entries()->setViews(m_views.all());
    connect(&m_views, &SavedViews::notKept, this, [this](const Error &error) { emit refused(actErrorText(error)); });
    m_sidebar->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_sidebar, &QWidget::customContextMenuRequested, this, &QueuePage::showViewMenu);
}

/// Also of what was done in another window: a renamed view has its new name here, in place of a deleted one stands its queue.
void QueuePage::followViews()
{
    m_sidebar->entries()->setViews(m_views.all());
    if (m_view == 0)
        return;
    const SavedView *view = m_views.find(m_view);
    if (view && view->isShared() && view->query != m_viewQuery) // a colleague changed it
        showFirst({.query = queryOf(*view), .title = view->name, .view = m_view, .appeal = m_list->current()});
    else if (view)
        m_list->setTitle(view->name);
    else
        openQueue({.queue = m_list->query().queue, .order = m_list->query().order});
}

/// A view that is found by what was typed is read anew: «within two hours» is another time by now.
Place QueuePage::asNow(Place place)
{
    const SavedView *saved = m_views.find(place.view);
    if (!saved)
        place.view = 0;
    else if (!saved->typed.isEmpty())
        place.query = queryOf(*saved);
    return place;
}

void QueuePage::makeViewCommands()
{
    const auto can = [this] { return viewObstacle(); };
    addCommands(this, Command::Group::Views,
                {{.name = "saveView", .text = tr("Save the list as a view…"), .keys = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_S), .act = [this] { saveList(); }, .buttons = "saveList",
                  .obstacle = [this] { return m_views.isFull() ? tr("there are %n views already", nullptr, SavedViews::most) : QString(); }},
                 {.name = "updateView", .text = tr("Keep the list as the view is shown now"), .keys = {}, .act = [this] { updateView(); }, .obstacle = can},
                 {.name = "editView", .text = tr("Name and mark of the view…"), .keys = keys(Qt::Key_F2), .act = [this] { editView(); }, .obstacle = can},
                 {.name = "shareView", .text = tr("Show the view to all"), .keys = {}, .act = [this] { shareView(); }, .obstacle = [this] { return shareObstacle(); }},
                 {.name = "copyView", .text = tr("Keep the view as my own"), .keys = {}, .act = [this] { copyView(); }, .obstacle = [this] { return copyObstacle(); }},
                 {.name = "raiseView", .text = tr("Move the view up"), .keys = keys(Qt::ALT | Qt::SHIFT | Qt::Key_Up), .act = [this] { moveView(-1); }, .obstacle = can},
                 {.name = "lowerView", .text = tr("Move the view down"), .keys = keys(Qt::ALT | Qt::SHIFT | Qt::Key_Down), .act = [this] { moveView(1); }, .obstacle = can},
                 {.name = "removeView", .text = tr("Delete the view"), .keys = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), .act = [this] { removeView(); }, .obstacle = can}});
}

QString QueuePage::viewObstacle() const
{
    const SavedView *view = m_views.find(m_view);
    if (!view || view->id == SavedView::mentions)
        return tr("no saved view is open");
    if (view->isShared() && !mayShare())
        return tr("only supervisors change what is shown to all");
    return view->isShared() && m_views.isOnItsWay(m_view) ? tr("the centre does not have it yet") : QString();
}

QString QueuePage::shareObstacle() const
{
    const SavedView *view = m_views.find(m_view);
    if (!mayShare())
        return tr("only supervisors change what is shown to all");
    if (!view || !view->isOwn())
        return tr("no view of your own is open");
    return m_views.isSharedFull() ? tr("there are %n views already", nullptr, SavedViews::most) : QString();
}

QString QueuePage::copyObstacle() const
{
    const SavedView *view = m_views.find(m_view);
    if (!view || !view->isShared())
        return tr("no shared view is open");
    return m_views.isFull() ? tr("there are %n views already", nullptr, SavedViews::most) : QString();
}

/// What the keys do with the view that is open, which the pointer has just opened.
void QueuePage::showViewMenu(const QPoint &at)
{
    const QModelIndex index = m_sidebar->indexAt(at);
    if (!index.isValid() || m_sidebar->entries()->at(index.row()).kind != SidebarModel::Entry::Kind::View)
        return;
    m_sidebar->setCurrentIndex(index);
    auto *menu = new QMenu(m_sidebar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &name : {u"editView"_s, u"updateView"_s, u"shareView"_s, u"copyView"_s, u"raiseView"_s, u"lowerView"_s, u"removeView"_s}) {
        if (auto *command = findChild<Command *>(name); command->obstacle().isEmpty())
            menu->addAction(command);
    }
    menu->popup(m_sidebar->viewport()->mapToGlobal(at));
}

void QueuePage::openView(int view)
{
    const SavedView *saved = m_views.find(view);
    if (!saved)
        return;
    openPlace({.query = queryOf(*saved), .title = saved->name, .view = view});
}

AppealQuery QueuePage::queryOf(const SavedView &view)
{
    if (view.typed.isEmpty())
        return view.query;
    AppealQuery query = m_meaning.read(view.typed).query;
    query.also = view.query.also;
    query.order = view.query.order;
    query.reversed = view.query.reversed;
    return query;
}

/// The names in what was typed may have come to mean something, or something else.
void QueuePage::readViewAnew()
{
    const SavedView *view = m_views.find(m_view);
    if (!view || view->typed.isEmpty())
        return;
    const AppealQuery now = queryOf(*view), &shown = m_list->query();
    if (now.executor != shown.executor || now.topic != shown.topic || now.sector != shown.sector || now.municipality != shown.municipality || now.operatorId != shown.operatorId)
        showFirst({.query = now, .title = view->name, .view = m_view, .appeal = m_list->current()});
}

std::vector<AppealQuery> QueuePage::viewQueries()
{
    std::vector<AppealQuery> queries;
    for (const SavedView &view : m_views.all())
        queries.push_back(queryOf(view));
    return queries;
}

/// Nothing when the buttons over the list have made something else of what was typed.
QString QueuePage::asShown(const QString &typed)
{
    const AppealQuery read = typed.isEmpty() ? AppealQuery() : m_meaning.read(typed).query;
    return read.sector == m_list->query().sector && read.municipality == m_list->query().municipality ? typed : QString();
}

QString QueuePage::name() const
{
    const QString list = isSearching() ? m_list->title() : suggestedName();
    const QString number = m_pane->number();
    return number.isEmpty() ? list : u"%1, %2"_s.arg(list, appealNumber(number));
}

/// What the list is, in the words by which its parts are known.
QString QueuePage::suggestedName() const
{
    const AppealQuery &query = m_list->query();
    QStringList parts;
    if (isSearching())
        return m_typed.left(SavedViews::longestName);
    if (!m_list->title().isEmpty())
        return m_list->title();
    const QString sector = sectorName(m_context.region(), int(query.sector.only())), town = municipalityName(m_context.region(), query.municipality.only());
    parts << (query.queue == Queue::Open && !(sector + town).isEmpty() ? QString() : queueText(query.queue)) << sector << town;
    for (int queue = 0; queue < queueCount; ++queue)
        parts << (query.also & bitOf(Queue(queue)) ? queueText(Queue(queue)) : QString());
    parts << searchedFor(query);
    parts.removeAll(QString());
    return parts.join(u", "_s).left(SavedViews::longestName);
}

void QueuePage::takeColumns()
{
    if (m_view != 0)
        return; // a view has its own
    m_listColumns = m_list->columns();
    m_keepLayout->start();
}

void QueuePage::saveList()
{
    if (m_views.isFull())
        return;
    auto *dialog = new ViewDialog(tr("Save the list as a view"), tr("Save the view"),
                                  {.name = suggestedName(), .query = m_list->query(), .density = int(m_list->density()), .columns = m_list->columns(), .typed = asShown(m_typed)}, this);
    if (mayShare() && !m_views.isSharedFull())
        dialog->offerToShare();
    connect(dialog, &ViewDialog::given, this, [this](const SavedView &view) { openView(m_views.add(view)); });
    connect(dialog, &ViewDialog::sharedGiven, this, [this](const SavedView &view) {
        m_views.share(view);
        emit acted({}, tr("The view “%1” is shown to all").arg(view.name));
    });
    dialog->open();
}

void QueuePage::editView()
{
    const SavedView *view = m_views.find(m_view);
    if (!view)
        return;
    auto *dialog = new ViewDialog(tr("Name and mark of the view"), tr("Keep"), *view, this);
    connect(dialog, &ViewDialog::given, this, [this](const SavedView &changed) { m_views.change(changed); });
    dialog->open();
}

void QueuePage::updateView()
{
    const SavedView *view = m_views.find(m_view);
    if (!view)
        return;
    SavedView changed = *view;
    changed.query = m_list->query();
    changed.density = int(m_list->density());
    changed.columns = m_list->columns();
    changed.typed = asShown(changed.typed);
    m_viewQuery = changed.query;
    m_views.change(changed);
}

void QueuePage::shareView()
{
    const SavedView *view = m_views.find(m_view);
    if (!view)
        return;
    const QString words = tr("The view “%1” is shown to all").arg(view->name);
    m_views.share(*view);
    emit acted({}, words);
}

void QueuePage::copyView()
{
    const SavedView *view = m_views.find(m_view);
    if (view)
        openView(m_views.add(*view));
}

void QueuePage::moveView(int steps)
{
    if (m_views.find(m_view))
        m_views.move(m_view, steps);
}

void QueuePage::removeView()
{
    const SavedView *view = m_views.find(m_view);
    if (!view)
        return;
    const SavedView gone = *view;
    const int row = m_views.remove(gone.id);
    emit viewRemoved((gone.isShared() ? tr("The view “%1” is withdrawn") : tr("The view “%1” is deleted")).arg(gone.name), [this, gone, row] {
        m_views.putBack(gone, row);
        openView(gone.id);
    });
}

/// That of a search is its own.
void QueuePage::orderAsQueue(AppealQuery &query) const
{
    const AppealQuery &queue = m_list->isAside() ? m_before.query : m_list->query();
    const bool leavesPromises = queue.order == Order::Promise && query.queue != Queue::Promises;
    query.order = query.queue == Queue::Promises ? Order::Promise : (leavesPromises ? Order::Slack : queue.order);
    query.reversed = queue.reversed;
}

} // namespace vakhta
