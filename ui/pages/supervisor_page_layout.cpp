#include "ui/pages/supervisor_page.h"

#include "ui/pages/hand_over_pane.h"
#include "ui/pages/load_model.h"
#include "ui/pages/page_states.h"
#include "ui/widgets/button.h"
#include "ui/widgets/command.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int shortestBar = 72; // of the board's bars, to be of use

} // namespace

SupervisorPage::SupervisorPage(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_clock(std::move(clock))
    , m_model(new LoadModel(this))
    , m_table(new QTableView)
    , m_pane(new HandOverPane)
    , m_title(new Label(TextStyle::PageTitle))
{
    setObjectName(u"supervisorPage"_s);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeBoard(), 940);
    columns->addWidget(new Hairline(Qt::Vertical));
    auto *right = new Surface(&Theme::surface);
    auto *holder = new QVBoxLayout(right);
    holder->setContentsMargins(0, 0, 0, 0);
    holder->addWidget(m_pane);
    columns->addWidget(right, 428);

    connect(m_states, &PageStates::retryAsked, this, &SupervisorPage::refresh);
    connect(m_pane, &HandOverPane::planned, this, [this](const std::vector<Share> &shares) {
        m_shares = shares;
        m_model->showPlan(shares);
    });
    connect(m_pane, &HandOverPane::carryOutAsked, this, &SupervisorPage::carryOut);
    connect(m_pane, &HandOverPane::takeBackAsked, this, &SupervisorPage::takeBack);
    connect(m_pane, &HandOverPane::openAppeal, this, &SupervisorPage::openAppeal);
    connect(m_pane, &HandOverPane::closed, this, &SupervisorPage::leavePlan);
    connect(&m_reader, &AppealReader::journalChanged, this, &SupervisorPage::loadResult);
    connect(&m_reader, &AppealReader::countsChanged, this, [this] {
        if (!isVisible())
            return;
        loadLoads();
        loadFigures();
    });
    addShortcuts();
}

QWidget *SupervisorPage::makeBoard()
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::page));
    lines->setSpacing(px(space::l));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    auto *open = new Button(u"inbox"_s, tr("Open the queue"), Button::Look::Secondary);
    open->setObjectName(u"boardOpen"_s);
    connect(open, &Button::clicked, this, [this] { openQueueOf(m_table->currentIndex().row()); });
    auto *hand = new Button(u"log-out"_s, tr("Hand over the queue"), Button::Look::Secondary);
    hand->setObjectName(u"boardHandOver"_s);
    hand->setKeyHint(u"Enter"_s);
    connect(hand, &Button::clicked, this, &SupervisorPage::planChosen);
    head->addWidget(hand);
    head->addWidget(open);
    lines->addLayout(head);
    lines->addWidget(makeCards());
    lines->addWidget(makeTable(), 1);
    m_states = new PageStates(u"board"_s, content);
    return m_states;
}

QWidget *SupervisorPage::makeCards()
{
    auto *cards = new QWidget;
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::l));
    const std::pair<QString, Colour> titles[] = {{tr("Open"), &Theme::text}, {tr("Due today"), &Theme::warn},
                                                 {tr("Overdue"), &Theme::danger}, {tr("Answered today"), &Theme::text}};
    for (const auto &[title, colour] : titles) {
        auto *card = new Surface(&Theme::surface, Surface::Shape::Card);
        auto *lines = new QVBoxLayout(card);
        lines->setContentsMargins(px(14), px(10), px(14), px(10));
        lines->setSpacing(px(2));
        lines->addWidget(new Label(title, TextStyle::Small, &Theme::text2));
        auto *figure = new QHBoxLayout;
        figure->setSpacing(px(space::m));
        m_figures.push_back(new Label(u"—"_s, TextStyle::Display, colour));
        m_figureNotes.push_back(new Label(TextStyle::Small, &Theme::text2));
        m_figureNotes.back()->setElided(true);
        figure->addWidget(m_figures.back());
        figure->addWidget(m_figureNotes.back(), 1);
        lines->addLayout(figure);
        row->addWidget(card, 1);
    }
    return cards;
}

QWidget *SupervisorPage::makeTable()
{
    m_table->setObjectName(u"board"_s);
    m_table->setAccessibleName(tr("People of the shift and their load"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LoadDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(LoadModel::Bar, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, &SupervisorPage::planChosen);
    dressTable();

    auto *card = new Surface(&Theme::surface, Surface::Shape::Card);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(1, 1, 1, 1);
    lines->setSpacing(0);
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(px(10), px(space::s), px(10), px(space::s));
    legend->addWidget(new LoadLegend);
    legend->addStretch();
    lines->addLayout(legend);
    lines->addWidget(new Hairline);
    lines->addWidget(m_table, 1);
    return card;
}

void SupervisorPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dressTable();
}

void SupervisorPage::dressTable()
{
    m_table->horizontalHeader()->viewport()->setFont(vakhta::font(TextStyle::Caption));
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setRowHeight(row, rowHeight());
    const std::pair<int, int> widths[] = {{LoadModel::Person, 144}, {LoadModel::Now, 178}, {LoadModel::Total, 62},
                                          {LoadModel::Today, 72}, {LoadModel::Overdue, 88}, {LoadModel::Becomes, 112}};
    int room = m_table->viewport()->width();
    for (const auto &[column, width] : widths) {
        m_table->setColumnHidden(column, false);
        m_table->setColumnWidth(column, px(width));
        room -= px(width);
    }
    for (const auto column : {LoadModel::Now, LoadModel::Today}) { // with large letters the bars matter more than these
        const bool hidden = room < px(shortestBar);
        room += hidden ? m_table->columnWidth(column) : 0; // asked before it is hidden: then it is 0
        m_table->setColumnHidden(column, hidden);
    }
}

void SupervisorPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dressTable();
}

int SupervisorPage::rowHeight() const
{
    return qMax(px(47), lineHeight(TextStyle::Body) + lineHeight(TextStyle::Meta) + px(10));
}

void SupervisorPage::addShortcuts()
{
    addCommands(this, Command::Group::Shift,
                {{.name = "carryOutPlan", .text = tr("Carry out the plan of a hand-over"), .keys = keys(Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter), .act = [this] { m_pane->carryOut(); }, .fixed = true},
                 {.name = "leavePlan", .text = tr("Leave the plan, then the shift"), .keys = keys(Qt::Key_Escape), .act = [this] { m_pane->isPlanning() || !m_moved.empty() ? leavePlan() : emit done(); }, .fixed = true}});
}

void SupervisorPage::leavePlan()
{
    m_moved.clear();
    m_pane->showIdle();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace vakhta
