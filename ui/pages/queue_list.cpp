#include "ui/pages/queue_list.h"

#include "ui/models/sidebar_model.h"
#include "ui/pages/export_bar.h"
#include "ui/pages/list_export.h"
#include "ui/pages/page_states.h"
#include "ui/pages/queue_filters.h"
#include "ui/pages/quick_filters.h"
#include "ui/text/empty_text.h"
#include "ui/text/names.h"
#include "ui/text/time_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/long_list.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

QueueList::QueueList(AppealReader &reader, const RowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_context(context)
    , m_model(new QueueModel(reader, context, this))
    , m_header(new ColumnHeader(this))
    , m_delegate(new AppealRowDelegate(context, m_header, this))
    , m_view(new LongList(this))
    , m_states(new PageStates(u"queue"_s, m_view, this))
    , m_filters(new QueueFilters(this))
    , m_quick(new QuickFilters(this))
    , m_title(new Label(TextStyle::PageTitle, &Theme::text, this))
    , m_subtitle(new Label(TextStyle::Body, &Theme::text2, this))
    , m_export(new Button(u"download"_s, {}, Button::Look::Bare, this))
    , m_print(new Button(u"printer"_s, {}, Button::Look::Bare, this))
    , m_density(new Button(u"rows-3"_s, {}, Button::Look::Bare, this))
    , m_more(Button::sign(u"ellipsis"_s, tr("More for the list"), this))
    , m_drop(new Button(u"x"_s, {}, Button::Look::Bare, this))
    , m_save(new Button(u"bookmark"_s, {}, Button::Look::Bare, this))
    , m_newer(new Button(u"refresh-cw"_s, {}, Button::Look::Link, this))
    , m_exporting(new ExportBar(reader, context, this))
    , m_settle(new QTimer(this))
{
    auto *ground = new Surface(&Theme::surface, Surface::Shape::Plain, this);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline(Qt::Horizontal, ground));
    column->addWidget(m_exporting);
    column->addWidget(m_newer, 0, Qt::AlignHCenter);
    column->addWidget(m_states, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(ground);

    m_view->setObjectName(u"queueList"_s);
    m_view->setAccessibleName(tr("Appeals of the queue"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setHeader(m_header);
    setDensity(Density::Spacious);
    m_settle->setSingleShot(true);
    m_settle->setInterval(60ms);
    m_newer->setObjectName(u"showNewer"_s);
    m_newer->hide();
    connectModel();
    connectHeader();
}

QWidget *QueueList::makeHead()
{
    auto *head = new QWidget(this);
    m_title->setObjectName(u"queueTitle"_s);
    m_subtitle->setObjectName(u"queueSubtitle"_s);
    m_subtitle->setElided(true);
    const std::tuple<Button *, QString, QString, void (QueueList::*)()> buttons[] = {
        {m_drop, u"dropFilters"_s, tr("Drop the filters"), &QueueList::followEmpty}, {m_export, u"exportList"_s, tr("Export the list…"), &QueueList::exportRows},
        {m_save, u"saveList"_s, tr("Save the list as a view…"), &QueueList::saveAsked}, {m_print, u"printList"_s, tr("Print the list…"), &QueueList::printRows},
        {m_density, u"density"_s, tr("Density of rows"), nullptr}};
    auto *menu = new QMenu(this);
    auto *titles = new QHBoxLayout;
    titles->setSpacing(px(8));
    titles->setContentsMargins(ringRoom, 0, 0, 0);
    titles->addWidget(m_title, 0, Qt::AlignBaseline);
    titles->addWidget(m_subtitle, 1, Qt::AlignBaseline);
    for (const auto &[button, name, words, act] : buttons) {
        button->setObjectName(name);
        button->setAccessibleName(words);
        button->setToolTip(words);
        titles->addWidget(button);
        if (act)
            connect(button, &Button::clicked, this, act);
        if (act && button != m_drop)
            connect(menu->addAction(words), &QAction::triggered, this, act);
    }
    m_density->setDropMenu(densityMenu());
    m_more->setObjectName(u"moreForList"_s);
    m_more->setLook(Button::Look::Bare);
    m_more->setDropMenu(menu);
    titles->addWidget(m_more);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(px(16) - ringRoom, px(6), px(10), px(6));
    column->setSpacing(0);
    column->addLayout(titles);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(0, 0, 0, 0);
    filters->addWidget(m_filters);
    column->addLayout(filters);
    column->addWidget(m_quick);
    return head;
}

void QueueList::connectModel()
{
    connect(m_model, &QueueModel::shown, this, &QueueList::showRows);
    connect(m_model, &QueueModel::failed, m_states, &PageStates::showError);
    connect(m_model, &QueueModel::newer, this, &QueueList::showNewer);
    connect(m_states, &PageStates::retryAsked, this, [this] { show(query(), m_name, m_wanted); });
    connect(m_states, &PageStates::emptyActionAsked, this, &QueueList::followEmpty);
    connect(m_newer, &Button::clicked, this, &QueueList::takeNewer);
    connect(m_filters, &QueueFilters::changed, this, &QueueList::take);
    connect(m_quick, &QuickFilters::changed, this, [this](quint32 also) {
        AppealQuery narrowed = query();
        narrowed.also = also;
        take(narrowed);
    });
    connect(m_view, &LongList::openAsked, this, &QueueList::opened);
    connect(m_view, &LongList::markingChanged, this, &QueueList::tellMarked);
    connect(m_settle, &QTimer::timeout, this, &QueueList::tellChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, m_settle, qOverload<>(&QTimer::start));
}

void QueueList::chooseOrder(Order order, bool reversed)
{
    AppealQuery ordered = query();
    ordered.order = order;
    ordered.reversed = reversed;
    take(ordered);
}

void QueueList::setTitle(const QString &title)
{
    m_name = title;
    showTitle();
}

void QueueList::toggleQuick(Queue queue)
{
    m_quick->toggle(queue);
}

void QueueList::dropQuick()
{
    AppealQuery whole = query();
    whole.also = 0;
    if (whole != query())
        take(whole);
}

/// The same list in another way: what stands under the hand stays there.
void QueueList::take(const AppealQuery &query)
{
    show(query, m_name, current());
    emit queryChanged(query, m_name);
}

void QueueList::show(const AppealQuery &query, const QString &title, qint64 wanted)
{
    m_name = title;
    m_wanted = wanted;
    m_newer->hide();
    m_filters->setQuery(query);
    m_header->setOrder(query.order, query.reversed);
    m_quick->setAlso(query.also);
    m_known = false;
    m_states->showLoading();
    m_model->show(query);
    showTitle();
}

void QueueList::setRegion(const Region &region)
{
    m_filters->setRegion(region);
    showTitle();
    m_view->viewport()->update();
}

void QueueList::setCounts(const QueueCounts &counts)
{
    m_counts = counts;
    showTitle();
}

void QueueList::repaint()
{
    m_view->setRowHeight(m_delegate->rowHeight());
    m_view->viewport()->update();
}

void QueueList::showTitle()
{
    const AppealQuery &query = m_model->query();
    const QString sector = query.sector.only() > 0 ? sectorName(m_context.region(), int(query.sector.only())) : QString();
    const bool plain = !hasFilters(query) && !query.searchesTexts();
    QString name = m_name;
    if (name.isEmpty() && query.searchesTexts())
        name = tr("Search");
    if (name.isEmpty())
        name = query.queue == Queue::Open && !sector.isEmpty() ? sector : queueText(query.queue);
    m_title->setText(name);
    m_drop->setVisible(!plain);

    m_subtitle->setText(m_known ? counted() : QString()); // not read is not empty
}

QString QueueList::counted() const
{
    const AppealQuery &query = m_model->query();
    if (query.searchesTexts())
        return foundText();
    QString counted = tr("%n appeal(s)", nullptr, m_model->rowCount());
    const size_t at = size_t(query.queue);
    const bool whole = !hasFilters(query) && query.sector.isAny() && at < m_counts.queues.size();
    if (whole && m_model->rowCount() > 0 && m_counts.queues[at].overdue > 0 && query.queue != Queue::Overdue)
        counted += tr(", %n overdue", nullptr, m_counts.queues[at].overdue);
    return counted;
}

/// What was found is complete at any time; while the index is not, it only takes longer.
QString QueueList::foundText() const
{
    const int found = m_model->rowCount();
    const QString count = found >= AppealQuery::searchLimit ? tr("The first %1 are shown").arg(numberText(AppealQuery::searchLimit))
                                                            : tr("%n appeal(s)", nullptr, found);
    if (m_counts.unindexed == 0)
        return count;
    const QString come = tr("Search index: %1 of %2").arg(numberText(m_counts.cached - m_counts.unindexed), numberText(m_counts.cached));
    return count + u". "_s + come;
}

void QueueList::showRows()
{
    m_known = true;
    showTitle();
    if (m_model->rowCount() == 0) {
        const EmptyWords words = emptyWords(query(), m_counts);
        m_states->showEmpty(words.icon, words.title, words.text, words.action);
    } else {
        m_states->showContent();
    }
    if (m_model->rowCount() > 0)
        stand(m_wanted);
    m_settle->start();
    emit shown();
}

void QueueList::showNewer(int count)
{
    m_newer->setText(tr("New: %n, show", nullptr, count));
    m_newer->setVisible(count > 0);
}

/// The row under the hand stays the current one, and what is marked stays marked.
void QueueList::takeNewer()
{
    m_wanted = current();
    const std::vector<qint64> marked = m_view->isMarking() ? markedAppeals() : std::vector<qint64>();
    m_model->takeNewer();
    const std::vector<int> rows = m_model->rowsOf(marked);
    if (!rows.empty())
        m_view->mark(rows);
    m_newer->hide();
    m_view->setFocus();
}

void QueueList::appealsChanged(const QSet<qint64> &ids)
{
    m_model->appealsChanged(ids);
}

qint64 QueueList::current() const
{
    return m_view->currentIndex().isValid() ? m_model->idAt(m_view->currentIndex().row()) : 0;
}

bool QueueList::mayBeAnswered() const
{
    const AppealRow *row = m_model->at(m_view->currentIndex().row());
    return !row || row->status == Status::Registered || row->status == Status::Assigned || row->status == Status::InWork || row->status == Status::Returned;
}

void QueueList::stand(qint64 appeal)
{
    m_view->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(appeal))));
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
}

QWidget *QueueList::stop() const
{
    return m_view->isVisible() ? m_view : m_states->action();
}

void QueueList::step(int rows)
{
    const int row = m_view->currentIndex().row() + rows;
    if (row >= 0 && row < m_model->rowCount())
        m_view->moveTo(row);
}

void QueueList::settle()
{
    if (m_settle->isActive())
        tellChosen();
}

void QueueList::tellChosen()
{
    m_settle->stop();
    if (!m_view->isMarking())
        emit chosen(current());
}

void QueueList::tellMarked()
{
    const bool was = std::exchange(m_marking, m_view->isMarking());
    if (m_marking)
        emit marked(m_view->markedCount());
    else if (was) {
        emit marked(0);
        m_settle->start();
    }
}

int QueueList::markedCount() const
{
    return m_view->markedCount();
}

std::vector<qint64> QueueList::markedAppeals() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        ranges.push_back({range.top(), range.bottom() + 1});
    std::sort(ranges.begin(), ranges.end());
    std::vector<qint64> appeals;
    for (const auto &[first, end] : ranges)
        appeals.insert(appeals.end(), m_model->ids().begin() + first, m_model->ids().begin() + end);
    return appeals;
}

void QueueList::printRows()
{
    emit printAsked(m_view->isMarking() ? markedAppeals() : m_model->ids(), m_title->text(), m_filters->words());
}

void QueueList::exportRows()
{
    m_exporting->exporting()->ask(m_view->isMarking() ? markedAppeals() : m_model->ids(), m_title->text());
}

void QueueList::followEmpty()
{
    AppealQuery next;
    next.order = query().order;
    const EmptyWords words = emptyWords(query(), m_counts);
    if (isAside() && words.next != EmptyWords::Next::OpenNew)
        return emit left();
    next.queue = words.next == EmptyWords::Next::OpenNew ? Queue::New : (query().searchesTexts() ? Queue::Open : query().queue);
    if (words.next == EmptyWords::Next::DropFilters)
        next.sector = query().sector;
    show(next);
    emit queryChanged(next, {});
}

} // namespace vakhta
