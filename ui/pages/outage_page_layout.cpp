#include "ui/pages/outage_page.h"

#include "ui/models/outage_lines.h"
#include "ui/pages/difference_view.h"
#include "ui/pages/line_list.h"
#include "ui/pages/page_states.h"
#include "ui/text/outage_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/command.h"
#include "ui/widgets/first_stop.h"
#include "ui/widgets/label.h"
#include "ui/widgets/long_list.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
QLayout *headOf(QWidget *title, QWidget *beside)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(space::xl), px(space::l), px(space::xl), px(space::l));
    head->setSpacing(px(space::m));
    head->addWidget(title);
    if (beside)
        head->addWidget(beside);
    head->addStretch();
    return head;
}
} // namespace

OutagePage::OutagePage(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_outages(OutageReader::of(reader))
    , m_clock(clock)
    , m_context(clock)
    , m_typed(new MasterKeeper(reader, editor, this))
    , m_checkTimer(new QTimer(this))
    , m_outageLines(new OutageLines(this))
    , m_memberLines(new OutageLines(this))
    , m_logLines(new OutageLines(this))
    , m_list(new LongList)
    , m_memberList(new LongList)
    , m_logList(new LongList)
    , m_which(new QTabBar)
    , m_lists(new QStackedWidget)
    , m_counts(new Label(TextStyle::Body, &Theme::text2))
    , m_lateBanner(new Banner(u"outageLate"_s))
    , m_summary(new Label(TextStyle::Small, &Theme::text2))
    , m_title(new QLineEdit)
    , m_stage(new QTabBar)
    , m_text(new QPlainTextEdit)
    , m_version(new Label(TextStyle::Small, &Theme::text2))
    , m_recipient(new Label(TextStyle::BodyBold))
    , m_preview(new DifferenceView(u"outagePreview"_s, tr("The citizen's own text")))
    , m_findings(new Label(TextStyle::Small, &Theme::warn))
    , m_fault(new Label(TextStyle::Body, &Theme::danger))
    , m_save(new Button(u"check"_s, tr("Save the text"), Button::Look::Secondary))
    , m_give(new Button(u"send"_s, tr("Give the text: %1").arg(0), Button::Look::Primary))
    , m_approve(new Button(u"stamp"_s, tr("Approve all: %1").arg(0), Button::Look::Secondary))
    , m_close(new Button(u"lock"_s, tr("Close together"), Button::Look::Secondary))
    , m_out(new Button(tr("Take this one out"), Button::Look::Link))
    , m_note(new QLineEdit)
{
    setObjectName(u"outagePage"_s);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeOutages(), 380);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(makeMembers(), 380);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(makeTexts(), 608);
    m_states = new PageStates(u"outages"_s, content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_states);

    m_checkTimer->setSingleShot(true);
    connect(m_checkTimer, &QTimer::timeout, this, &OutagePage::check);
    connect(m_states, &PageStates::retryAsked, this, &OutagePage::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) { choose(current.row()); });
    connect(m_memberList->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutagePage::showMember);
    connect(m_logList->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutagePage::showMember);
    connect(m_memberList, &LongList::openAsked, this, [this] {
        if (const OutageLine *line = m_memberLines->at(m_memberList->currentIndex().row()))
            emit openAppeal(line->id);
    });
    connect(m_typed, &MasterKeeper::found, this, [this](qint64 number) {
        if (number == m_chosen)
            showChosen();
    });
    connectReader();
    addShortcuts();
}

void OutagePage::connectReader()
{
    auto *soon = new QTimer(this); // a first sync tells of hundreds
    soon->setSingleShot(true);
    soon->setInterval(200);
    connect(soon, &QTimer::timeout, this, &OutagePage::load);
    const auto later = [this, soon] {
        if (isVisible() && !soon->isActive())
            soon->start();
    };
    connect(&m_reader, &AppealReader::appealsChanged, this, later);
    connect(&m_reader, &AppealReader::regionChanged, this, later);
}

void OutagePage::hideEvent(QHideEvent *event)
{
    m_typed->flush();
    QWidget::hideEvent(event);
}

QWidget *OutagePage::makeOutages()
{
    dressLines(m_list, u"outageList"_s, tr("Searches and outages, suggested ones first"), m_outageLines);
    handFocusOn(this, m_list);
    auto *column = new Surface(&Theme::surface);
    column->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as its share, whatever it shows
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(headOf(new Label(tr("Outages and searches"), TextStyle::PageTitle), nullptr));
    lines->addWidget(new Hairline);
    lines->addWidget(m_list, 1);
    return column;
}

QWidget *OutagePage::makeMembers()
{
    dressLines(m_memberList, u"outageMembers"_s, tr("Appeals, whoever lacks the text first"), m_memberLines);
    m_lateBanner->setFlat(true);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(px(space::xl), 0, px(space::xl), px(space::l));
    dressLines(m_logList, u"outageLog"_s, tr("What was done, the newest at the end"), m_logLines);
    auto *column = new Surface(&Theme::surface);
    column->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as its share, whatever it shows
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_which->setObjectName(u"outageWhich"_s);
    m_which->setAccessibleName(tr("What is listed: who wrote, or what was done"));
    m_which->setDrawBase(false);
    m_which->setExpanding(false);
    for (const QString &tab : {tr("Who wrote"), tr("Minute log")})
        m_which->addTab(tab);
    connect(m_which, &QTabBar::currentChanged, this, [this](int which) {
        m_lists->setCurrentIndex(which);
        showActs();
        showMember();
    });
    m_lists->addWidget(m_memberList);
    m_lists->addWidget(m_logList);
    lines->addLayout(headOf(m_which, m_counts));
    lines->addWidget(m_summary);
    lines->addWidget(m_lateBanner);
    lines->addWidget(new Hairline);
    lines->addWidget(m_lists, 1);
    lines->addWidget(new Hairline);
    lines->addLayout(makeMembersFoot());
    return column;
}

QLayout *OutagePage::makeMembersFoot()
{
    m_out->setObjectName(u"outageTakeOut"_s);
    connect(m_out, &Button::clicked, this, &OutagePage::takeOut);
    m_note->setObjectName(u"outageNote"_s);
    m_note->setAccessibleName(tr("Note for all in the log, Enter writes it"));
    m_note->setPlaceholderText(tr("Note for all: Enter writes it into the log"));
    m_note->setMaxLength(4000);
    connect(m_note, &QLineEdit::returnPressed, this, &OutagePage::note);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(space::xl), px(space::m), px(space::xl), px(space::m));
    foot->setSpacing(px(space::m));
    foot->addWidget(m_note, 1);
    foot->addWidget(m_out);
    foot->addStretch();
    return foot;
}

QWidget *OutagePage::makeTexts()
{
    auto *column = new Surface(&Theme::surface);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(px(space::page), px(space::l), px(space::page), px(space::xl));
    lines->setSpacing(px(space::m));
    lines->addLayout(makeMaster());
    lines->addWidget(new Hairline);
    auto *paper = new Surface(&Theme::surface, Surface::Shape::Card);
    auto *inside = new QVBoxLayout(paper);
    inside->setContentsMargins(px(space::xl), px(space::l), px(space::xl), px(space::l));
    inside->addWidget(m_preview);
    m_recipient->setElided(true);
    m_findings->setWordWrap(true);
    lines->addWidget(m_recipient);
    lines->addWidget(paper, 1);
    lines->addWidget(m_findings);
    m_fault->setWordWrap(true);
    m_fault->hide();
    lines->addWidget(m_fault);
    lines->addLayout(makeActs());
    return column;
}

QLayout *OutagePage::makeMaster()
{
    m_title->setObjectName(u"outageTitle"_s);
    m_title->setAccessibleName(tr("What it is called"));
    m_title->setMaxLength(Incident::longestTitle);
    m_stage->setObjectName(u"outageStage"_s);
    m_stage->setAccessibleName(tr("Stage: goes on, or over"));
    m_stage->setDrawBase(false);
    m_stage->setExpanding(false);
    for (const IncidentStage stage : {IncidentStage::Works, IncidentStage::Restored})
        m_stage->addTab(stageText(stage, IncidentKind::Outage));
    m_text->setObjectName(u"outageText"_s);
    m_text->setAccessibleName(tr("Master text: each citizen gets it with a greeting of his own"));
    m_text->setPlaceholderText(tr("What is known, and what comes next; the greeting is put before it for each citizen"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(px(120));
    connect(m_title, &QLineEdit::textEdited, this, &OutagePage::keepTyped);
    connect(m_text, &QPlainTextEdit::textChanged, this, &OutagePage::keepTyped);
    connect(m_stage, &QTabBar::currentChanged, this, &OutagePage::keepTyped);
    m_save->setObjectName(u"outageSave"_s);
    m_save->setKeyHint(u"Ctrl+Enter"_s);
    connect(m_save, &Button::clicked, this, &OutagePage::save);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(px(space::m));
    lines->addWidget(m_title);
    lines->addWidget(m_stage);
    lines->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::m));
    row->addWidget(m_save);
    row->addWidget(m_version, 1);
    lines->addLayout(row);
    return lines;
}

QLayout *OutagePage::makeActs()
{
    const std::tuple<Button *, QString, void (OutagePage::*)()> acts[] = {
        {m_give, u"outageGive"_s, &OutagePage::takeLate}, {m_approve, u"outageApprove"_s, &OutagePage::approve}, {m_close, u"outageClose"_s, &OutagePage::closeTogether}};
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::m));
    for (const auto &[button, name, act] : acts) {
        button->setObjectName(name);
        connect(button, &Button::clicked, this, act);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

void OutagePage::addShortcuts()
{
    addCommands(this, Command::Group::Outages,
                {{.name = "saveOutage", .text = tr("Confirm what is suggested, save the text"), .keys = keys(Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter), .act = [this] { save(); }, .fixed = true},
                 {.name = "giveOutageText", .text = tr("Take late arrivals in, give the current text"), .keys = keys(Qt::Key_F8), .act = [this] { takeLate(); }, .buttons = "outageGive", .obstacle = [this] { return obstacleOfText(); }},
                 {.name = "approveOutage", .text = tr("Approve all these texts"), .keys = keys(Qt::SHIFT | Qt::Key_F8), .act = [this] { approve(); }, .buttons = "outageApprove", .obstacle = [this] { return obstacleOfApproval(); }},
                 {.name = "closeOutage", .text = tr("Close it and its appeals together"), .keys = keys(Qt::SHIFT | Qt::Key_F9), .act = [this] { closeTogether(); }, .buttons = "outageClose", .obstacle = [this] { return obstacleOfClosing(); }},
                 {.name = "splitOutage", .text = tr("Take the appeal out"), .keys = {}, .act = [this] { takeOut(); }, .buttons = "outageTakeOut", .obstacle = [this] { return obstacleOf(OperationKind::Split); }},
                 {.name = "outageLog", .text = tr("Minute log, or who wrote"), .keys = keys(Qt::CTRL | Qt::Key_J), .act = [this] { stepLog(); }},
                 {.name = "outageNote", .text = tr("Note for all in the log"), .keys = keys(Qt::CTRL | Qt::ALT | Qt::Key_N), .act = [this] { beginNote(); }, .obstacle = [this] { return obstacleOfNote(); }},
                 {.name = "leaveOutages", .text = tr("Back to the outages, then to the queue"), .keys = keys(Qt::Key_Escape), .act = [this] { m_list->hasFocus() ? emit done() : m_list->setFocus(Qt::ShortcutFocusReason); }, .fixed = true}});
}

} // namespace vakhta
