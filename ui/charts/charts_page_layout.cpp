#include "ui/charts/charts_page.h"

#include "ui/charts/day_bars.h"
#include "ui/charts/sector_bars.h"
#include "ui/charts/share_line.h"
#include "ui/charts/statistics_model.h"
#include "ui/pages/page_states.h"
#include "ui/widgets/button.h"
#include "ui/widgets/command.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QWidget *chartCard(const QString &title, Label *words, QWidget *chart)
{
    auto *card = new Surface(&Theme::surface, Surface::Shape::Card);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(px(space::xl), px(space::l), px(space::xl), px(space::l));
    lines->setSpacing(px(space::s));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(space::l));
    head->addWidget(new Label(title, TextStyle::BodyBold));
    if (words) {
        words->setElided(true);
        head->addWidget(words, 1);
    } else {
        head->addStretch();
    }
    lines->addLayout(head);
    lines->addWidget(chart, 1);
    return card;
}

} // namespace

ChartsPage::ChartsPage(AppealReader &reader, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_clock(std::move(clock))
    , m_views(new QStackedWidget)
    , m_period(new QTabBar)
    , m_asTable(new Button(u"rows-3"_s, tr("As a table"), Button::Look::Secondary))
    , m_title(new Label(TextStyle::PageTitle))
    , m_dayWords(new Label(TextStyle::Small, &Theme::text2))
    , m_shareWords(new Label(TextStyle::Small, &Theme::text2))
    , m_dayBars(new DayBars)
    , m_sectorBars(new SectorBars)
    , m_shareLine(new ShareLine)
    , m_model(new StatisticsModel(this))
    , m_table(new QTableView)
{
    setObjectName(u"chartsPage"_s);
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(space::l));
    lines->addWidget(makeCards());
    m_views->addWidget(makeCharts());
    m_views->addWidget(makeTable());
    lines->addWidget(m_views, 1);
    m_states = new PageStates(u"charts"_s, content);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::page));
    all->setSpacing(px(space::l));
    all->addWidget(makeHead());
    all->addWidget(m_states, 1);

    connect(m_states, &PageStates::retryAsked, this, &ChartsPage::refresh);
    connect(m_states, &PageStates::emptyActionAsked, this, [this] { m_period->setCurrentIndex(m_period->count() - 1); });
    connect(m_dayBars, &DayBars::opened, this, &ChartsPage::openDay);
    connect(m_dayBars, &ChartView::currentChanged, this, &ChartsPage::tellDay);
    connect(m_dayBars, &DayBars::systemChanged, this, &ChartsPage::tellDay);
    connect(m_sectorBars, &SectorBars::opened, this, &ChartsPage::openSector);
    connect(m_sectorBars, &ChartView::currentChanged, this, &ChartsPage::tellSector);
    connect(m_shareLine, &ShareLine::opened, this, &ChartsPage::openShare);
    connect(m_shareLine, &ChartView::currentChanged, this, &ChartsPage::tellShare);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openDay(m_model->dayOf(index.row()), -1); });
    connect(m_period, &QTabBar::currentChanged, this, &ChartsPage::load);
    addCommands(this, Command::Group::Sections,
                {{.name = "leaveRegion", .text = tr("Leave the region"), .keys = keys(Qt::Key_Escape), .act = [this] { emit done(); }, .fixed = true}});
}

QWidget *ChartsPage::makeHead()
{
    for (const int days : {7, 30, 90})
        m_period->setTabData(m_period->addTab(tr("%n days", nullptr, days)), days);
    m_period->setCurrentIndex(1);
    m_period->setObjectName(u"chartsPeriod"_s);
    m_period->setAccessibleName(tr("Period of the charts"));
    m_period->setDrawBase(false);
    m_asTable->setObjectName(u"chartsAsTable"_s);
    connect(m_asTable, &Button::clicked, this, [this] {
        const bool table = m_views->currentIndex() == 0;
        m_views->setCurrentIndex(table ? 1 : 0);
        m_asTable->setText(table ? tr("As charts") : tr("As a table"));
        m_asTable->setIconName(table ? u"file-chart-column"_s : u"rows-3"_s);
    });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::l));
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_period);
    row->addWidget(m_asTable);
    return head;
}

QWidget *ChartsPage::makeCards()
{
    auto *cards = new QWidget;
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::l));
    const std::pair<QString, Colour> titles[] = {{tr("Received today"), &Theme::text}, {tr("Received in the period"), &Theme::text},
                                                 {tr("Answered in time"), &Theme::text}, {tr("Overdue now"), &Theme::danger}};
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
        m_figureNotes.back()->setWordWrap(true);
        figure->addWidget(m_figures.back());
        figure->addWidget(m_figureNotes.back(), 1);
        lines->addLayout(figure);
        row->addWidget(card, 1);
    }
    return cards;
}

QWidget *ChartsPage::makeCharts()
{
    auto *charts = new QWidget;
    auto *lines = new QVBoxLayout(charts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(space::l));
    lines->addWidget(chartCard(tr("Appeals by day"), m_dayWords, m_dayBars), 5);
    auto *below = new QHBoxLayout;
    below->setSpacing(px(space::l));
    below->addWidget(chartCard(tr("By sector"), nullptr, m_sectorBars), 1);
    below->addWidget(chartCard(tr("Answered in time, by day of the answer"), m_shareWords, m_shareLine), 1);
    lines->addLayout(below, 6);
    return charts;
}

QWidget *ChartsPage::makeTable()
{
    m_table->setObjectName(u"chartsTable"_s);
    m_table->setAccessibleName(tr("The charts' numbers by day"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(35));
    m_table->horizontalHeader()->setFont(vakhta::font(TextStyle::Caption));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *card = new Surface(&Theme::surface, Surface::Shape::Card);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(1, 1, 1, 1);
    lines->addWidget(m_table);
    return card;
}

} // namespace vakhta
