#include "ui/pages/queue_page.h"

#include "app/core/when_ready.h"
#include "ui/models/saved_views.h"
#include "ui/models/sidebar_model.h"
#include "ui/pages/appeal_acts.h"
#include "ui/pages/appeal_pane.h"
#include "ui/pages/export_bar.h"
#include "ui/pages/marked_acts.h"
#include "ui/pages/queue_list.h"
#include "ui/pages/sidebar.h"
#include "ui/text/time_text.h"
#include "ui/widgets/long_list.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

QueuePage::QueuePage(AppealReader &reader, AppealEditor &editor, Clock clock, SavedViews &views, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_context(clock)
    , m_meaning(clock)
    , m_acts(new AppealActs(editor, clock, m_context, this))
    , m_sidebar(new Sidebar(this))
    , m_list(new QueueList(reader, m_context, this))
    , m_pane(new AppealPane(reader, *m_acts, m_context, this))
    , m_columns(new QSplitter(this))
    , m_keepLayout(new QTimer(this))
    , m_many(new MarkedActs(reader, editor, clock, this))
    , m_look(new QTimer(this))
    , m_changes(new QTimer(this))
    , m_views(views)
{
    setObjectName(u"queuePage"_s);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    for (QWidget *column : {static_cast<QWidget *>(m_sidebar), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_pane)})
        m_columns->addWidget(column);
    m_sidebar->setMinimumWidth(180);
    m_list->setMinimumWidth(360);
    m_pane->setMinimumWidth(420);
    m_pane->explainOn(this);
    m_columns->setStretchFactor(2, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_columns);
    for (QTimer *timer : {m_keepLayout, m_look, m_changes})
        timer->setSingleShot(true);
    m_look->setInterval(60ms);
    m_keepLayout->setInterval(500ms);
    m_changes->setInterval(200ms);
    connectParts();
    connectViews();
    connectMarked();
    makeCommands();
}

void QueuePage::connectParts()
{
    connect(m_sidebar, &Sidebar::chosen, this, [this](AppealQuery query) {
        orderAsQueue(query);
        openQueue(query);
    });
    connect(m_list, &QueueList::chosen, m_pane, &AppealPane::show);
    connect(m_list, &QueueList::left, this, [this] { search({}); });
    connect(m_list, &QueueList::chosen, this, &QueuePage::moved);
    connect(m_list, &QueueList::opened, m_pane, &AppealPane::takeFocus);
    connect(m_list, &QueueList::opened, this, [this] { emit appealOpened(m_list->current()); });
    connect(m_list, &QueueList::shown, this, &QueuePage::tellSummary);
    connect(m_list, &QueueList::queryChanged, this, [this](const AppealQuery &query, const QString &title) {
        if (title.isEmpty())
            m_view = 0;
        m_sidebar->setCurrent(query, m_view);
        if (!m_list->isAside())
            m_typed.clear();
        else if (isSearching())
            m_searchOrder = {query.order, query.reversed};
        setSearched(query);
        emit queryChanged(query);
        emit moved();
    });
    connect(m_list, &QueueList::densityChanged, this, [this] {
        if (m_view != 0)
            return; // a view has its own
        m_density = int(m_list->density());
        (void)m_editor.setSetting(u"density"_s, QByteArray::number(m_density));
        emit densityChosen(m_density);
    });
    connect(m_list, &QueueList::columnsChanged, this, &QueuePage::takeColumns);
    connect(m_list->exportBar(), &ExportBar::told, this, [this](const QString &words) { emit acted({}, words); });
    connect(m_list->exportBar(), &ExportBar::refused, this, &QueuePage::refused);
    connect(m_list, &QueueList::printAsked, this, &QueuePage::printListAsked);
    connect(m_pane, &AppealPane::shown, this, &QueuePage::appealShown);
    connect(m_pane, &AppealPane::copied, this, &QueuePage::copied);
    connect(m_pane, &AppealPane::replyAsked, this, &QueuePage::openReply);
    connect(m_pane, &AppealPane::replyWithAsked, this, &QueuePage::replyWithAsked);
    connect(m_pane, &AppealPane::historyAsked, this, &QueuePage::historyAsked);
    connect(m_pane, &AppealPane::assignAsked, this, &QueuePage::assignAsked);
    connect(m_pane, &AppealPane::handOverAsked, this, &QueuePage::handOverAsked);
    connect(m_acts, &AppealActs::acted, this, &QueuePage::acted);
    connect(m_acts, &AppealActs::refused, this, &QueuePage::refused);
    connect(m_columns, &QSplitter::splitterMoved, this, [this] {
        m_layoutKept = true;
        m_keepLayout->start();
    });
    connect(m_keepLayout, &QTimer::timeout, this, &QueuePage::keepLayout);
    connect(m_changes, &QTimer::timeout, this, &QueuePage::takeChanges);
    connect(&m_reader, &AppealReader::appealsChanged, this, [this](const QSet<qint64> &ids) {
        m_allChanged = m_allChanged || ids.isEmpty();
        m_changed |= ids;
        if (!m_changes->isActive())
            m_changes->start();
    });
}

void QueuePage::takeChanges()
{
    const QSet<qint64> changed = std::exchange(m_changed, {});
    const bool all = std::exchange(m_allChanged, false);
    m_list->appealsChanged(all ? QSet<qint64>() : changed);
    if (m_pane->showsMarked())
        m_look->start();
    else if (all || changed.contains(m_pane->appeal()))
        m_pane->refresh();
}

void QueuePage::restore(const Place &place)
{
    const bool known = !place.section.isEmpty();
    whenReady(m_reader.setting(u"density"_s), this, [this, known, place](Result<QByteArray> kept) {
        if (kept && !kept->isEmpty())
            setDensity(kept->toInt());
        if (known)
            showFirst(asNow(place));
    });
    whenReady(m_reader.setting(u"list/columns"_s), this, [this](Result<QByteArray> kept) {
        m_listColumns = columnsFrom(QString::fromLatin1(kept ? *kept : QByteArray()));
        if (m_view == 0)
            m_list->setColumns(m_listColumns);
    });
    whenReady(m_reader.setting(u"queue/columns"_s), this, [this](Result<QByteArray> kept) {
        m_layoutKept = kept && !kept->isEmpty() && m_columns->restoreState(*kept);
    });
    if (known)
        return;
    whenReady(m_reader.setting(u"queue/appeal"_s), this, [this](Result<QByteArray> appeal) {
        const qint64 wanted = appeal ? appeal->toLongLong() : 0;
        whenReady(m_reader.setting(u"queue/view"_s), this, [this, wanted](Result<QByteArray> view) {
            const int kept = view ? view->toInt() : 0;
            whenReady(m_reader.setting(u"queue/query"_s), this, [this, wanted, kept](Result<QByteArray> query) {
                restoreQueue(query ? *query : QByteArray(), wanted, kept);
            });
        });
    });
}

void QueuePage::restoreQueue(const QByteArray &kept, qint64 wanted, int view)
{
    if (const SavedView *saved = m_views.find(view))
        return showFirst({.query = queryOf(*saved), .title = saved->name, .view = view, .appeal = wanted});
    if (!kept.isEmpty())
        return showFirst({.query = queryFrom(kept), .appeal = wanted});
    whenReady(m_reader.me(), this, [this, wanted](Result<User> me) {
        showFirst({.query = {.queue = me ? firstQueueOf(me->role) : Queue::Open}, .appeal = wanted});
    });
}

void QueuePage::showFirst(const Place &place)
{
    m_view = place.view;
    m_typed = place.typed;
    const bool aside = m_view == 0 && (!place.title.isEmpty() || place.query.searchesTexts());
    m_sidebar->setCurrent(aside ? AppealQuery{.queue = Queue(-1)} : place.query, m_view);
    setSearched(place.query);
    m_list->setOwn(m_view != 0);
    const SavedView *saved = m_views.find(m_view);
    m_viewQuery = saved ? saved->query : AppealQuery();
    m_list->setDensity(Density(saved ? saved->density : m_density));
    m_list->setColumns(saved ? saved->columns : m_listColumns);
    m_list->show(place.query, place.title, place.appeal);
    emit queryChanged(place.query);
    emit moved();
}

void QueuePage::keepLayout()
{
    if (m_layoutKept)
        (void)m_editor.setSetting(u"queue/columns"_s, m_columns->saveState());
    (void)m_editor.setSetting(u"list/columns"_s, m_listColumns == usualColumns() ? QByteArray() : keptColumns(m_listColumns).toLatin1());
}

/// The guide's widths, until the user has moved a splitter.
void QueuePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_layoutKept)
        return;
    const bool narrow = width() < px(1300), tight = width() < px(1150); // tight: large letters in a small window
    const int side = tight ? width() * 21 / 100 : px(narrow ? 216 : 232);
    int list = tight ? width() * 36 / 100 : px(narrow ? 420 : 500);
    if (width() - side - list > px(820))
        list = width() - side - px(820);
    m_columns->setSizes({side, list, width() - side - list - 2});
}

void QueuePage::setMe(const User &me)
{
    m_meaning.setMe(me.id);
    m_context.setMe(me.id);
    m_role = me.role;
    m_pane->setMe(me);
    readViewAnew();
}

void QueuePage::setRegion(const Region &region)
{
    m_context.setRegion(region);
    m_meaning.setRegion(region);
    m_sidebar->entries()->setRegion(region);
    m_list->setRegion(region);
    m_pane->refresh();
    readViewAnew();
}

void QueuePage::setCounts(const QueueCounts &counts)
{
    m_cached = counts.cached;
    m_sidebar->entries()->setCounts(counts);
    m_list->setCounts(counts);
    tellSummary();
}

void QueuePage::setOffline(bool offline)
{
    if (m_context.isOffline() == offline)
        return;
    m_context.setOffline(offline);
    tick();
}

void QueuePage::setDensity(int density)
{
    m_density = qBound(0, density, int(Density::Dense));
    if (m_view == 0)
        m_list->setDensity(Density(m_density));
}

void QueuePage::tick()
{
    m_list->repaint();
    m_pane->refresh();
}

void QueuePage::openQueue(const AppealQuery &query, const QString &title)
{
    openPlace({.query = query, .title = title});
}

Place QueuePage::place() const
{
    return {.query = m_list->query(), .title = m_list->title(), .view = m_view, .appeal = m_list->current(), .typed = m_typed};
}

void QueuePage::openPlace(const Place &place)
{
    const bool aside = place.view == 0 && (!place.title.isEmpty() || place.query.searchesTexts());
    if (aside && !m_list->isAside())
        m_before = this->place();
    showFirst(place);
}

void QueuePage::openAppeal(qint64 appeal)
{
    if (m_list->holds(appeal))
        return m_list->stand(appeal);
    openPlace(placeOf(appeal));
}

Place QueuePage::placeOf(qint64 appeal) const
{
    Place place = this->place();
    if (!m_list->holds(appeal)) {
        place = {.query = {.queue = Queue::All}, .title = queueText(Queue::All)};
        orderAsQueue(place.query);
    }
    place.appeal = appeal;
    return place;
}

Place QueuePage::keptPlace() const
{
    const bool oneAmongAll = m_list->title() == queueText(Queue::All);
    return m_list->isAside() && !oneAmongAll ? m_before : place();
}

void QueuePage::standOn(qint64 appeal)
{
    if (m_list->holds(appeal))
        m_list->stand(appeal);
}

void QueuePage::search(const QString &typed)
{
    if (typed.isEmpty()) {
        m_searchOrder.reset();
        if (m_list->isAside())
            showFirst(m_before);
        return;
    }
    TypedSearch found = m_meaning.read(typed);
    if (!found.asks)
        return; // the field says why
    const bool words = found.query.searchesTexts();
    if (m_searchOrder && (words || m_searchOrder->first != Order::Relevance))
        std::tie(found.query.order, found.query.reversed) = *m_searchOrder;
    else if (!words)
        orderAsQueue(found.query); // found words come newest first
    openPlace({.query = found.query, .title = tr("Search"), .typed = typed});
}

/// What is marked in rows and in the text.
void QueuePage::setSearched(const AppealQuery &query)
{
    m_context.setSearched(query.words);
    m_context.setShowsPromises(query.queue == Queue::Promises);
    m_pane->markFound();
}

void QueuePage::tellSummary()
{
    emit summaryChanged(tr("Shown: %n appeal(s)", nullptr, m_list->total()) + tr(" of %1 on this computer").arg(numberText(m_cached)));
}

void QueuePage::takeFocus()
{
    QWidget *stop = m_list->stop();
    (stop ? stop : m_list->view())->setFocus(Qt::OtherFocusReason);
}

qint64 QueuePage::current() const
{
    return m_pane->appeal();
}

qint64 QueuePage::underHand() const
{
    return m_list->current();
}

const AppealQuery &QueuePage::query() const
{
    return m_list->query();
}

Queue firstQueueOf(Role role)
{
    switch (role) {
    case Role::Operator: return Queue::Mine;
    case Role::Approver: return Queue::OnApproval;
    case Role::Curator:
    case Role::Executor:
    case Role::Supervisor:
    case Role::Analyst:
    case Role::Administrator: return Queue::Open;
    }
    return Queue::Open;
}

AppealQuery queryFrom(const QByteArray &kept)
{
    const QList<QByteArray> parts = kept.split(' ');
    AppealQuery query{.queue = Queue::Mine};
    if (parts.size() < 4 || parts.size() > 6) // the first version kept four
        return query;
    query.queue = Queue(qBound(0, parts[0].toInt(), queueCount - 1));
    query.sector = parts[1].toInt();
    query.municipality = parts[2].toLongLong();
    query.order = Order(qBound(0, parts[3].toInt(), int(Order::Promise)));
    query.reversed = parts.value(4).toInt() == 1;
    query.also = parts.value(5).toUInt() & (bitOf(Queue(queueCount)) - 1);
    return query;
}

} // namespace vakhta
