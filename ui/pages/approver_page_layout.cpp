#include "ui/pages/approver_page.h"

#include "ui/models/queue_model.h"
#include "ui/pages/appeal_row_delegate.h"
#include "ui/pages/deputy_bar.h"
#include "ui/pages/difference_view.h"
#include "ui/pages/file_strip.h"
#include "ui/pages/page_states.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channel_tile.h"
#include "ui/widgets/command.h"
#include "ui/widgets/label.h"
#include "ui/widgets/long_list.h"
#include "ui/widgets/first_stop.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

ApproverPage::ApproverPage(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_clock(clock)
    , m_context(clock)
    , m_model(new QueueModel(reader, m_context, this))
    , m_delegate(new AppealRowDelegate(m_context, nullptr, this))
    , m_deputy(new DeputyBar)
    , m_which(new QTabBar)
    , m_list(new LongList)
    , m_count(new Label(TextStyle::Body, &Theme::text2))
    , m_tile(new ChannelTile)
    , m_number(new Label(TextStyle::Body, &Theme::text2))
    , m_title(new Label(TextStyle::PageTitle))
    , m_facts(new Label(TextStyle::Small, &Theme::text2))
    , m_deadline(new Banner(u"approverDeadline"_s))
    , m_citizen(new Label(TextStyle::Small, &Theme::text2))
    , m_appealText(new DifferenceView(u"approverAppeal"_s, tr("What the citizen wrote")))
    , m_version(new Label(TextStyle::BodyBold))
    , m_text(new DifferenceView(u"approverText"_s, tr("The reply to decide on")))
    , m_appealFiles(new FileStrip(u"approverAppealFile"_s, FileStrip::Look::Small))
    , m_files(new FileStrip(u"approverFile"_s, FileStrip::Look::Small))
    , m_legend(new Label(tr("Underlined is new, struck out was in the version before."), TextStyle::Small, &Theme::text2))
    , m_earlier(new Label(TextStyle::Body, &Theme::warn))
    , m_remarks(new QPlainTextEdit)
    , m_fault(new Label(TextStyle::Body, &Theme::danger))
    , m_approve(new Button(u"stamp"_s, tr("Approve"), Button::Look::Primary))
    , m_return(new Button(u"undo-2"_s, tr("Return with the remark"), Button::Look::Secondary))
    , m_together(new Button(u"copy"_s, {}, Button::Look::Secondary))
    , m_onWords(new Button(u"message-square"_s, tr("On the selected words"), Button::Look::Bare))
    , m_open(new Button(tr("The whole appeal"), Button::Look::Link))
{
    setObjectName(u"approverPage"_s);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeList(), 500);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(makeReply(), 868);

    connect(m_deputy, &DeputyBar::changeAsked, this, &ApproverPage::askDeputy);
    connect(&m_reader, &AppealReader::regionChanged, this, [this] {
        if (isVisible())
            loadRegion();
    });
    connect(m_which, &QTabBar::currentChanged, this, &ApproverPage::showList);
    connect(m_model, &QueueModel::shown, this, &ApproverPage::listShown);
    connect(m_model, &QueueModel::failed, m_listStates, &PageStates::showError);
    connect(m_model, &QueueModel::newer, m_model, [this] {
        if (m_model->differs())
            m_model->takeNewer();
    });
    connect(m_listStates, &PageStates::retryAsked, this, &ApproverPage::refresh);
    connect(m_replyStates, &PageStates::retryAsked, this, &ApproverPage::loadCard);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { choose(current.row()); });
    connect(m_list, &LongList::openAsked, m_text, [this] { m_text->setFocus(Qt::TabFocusReason); });
    connect(m_remarks, &QPlainTextEdit::textChanged, this, &ApproverPage::showDecision);
    connect(&m_reader, &AppealReader::appealsChanged, this, [this](const QSet<qint64> &ids) {
        m_model->appealsChanged(ids);
        if (m_card.appeal.id != 0 && (ids.isEmpty() || ids.contains(m_card.appeal.id)))
            loadCard();
    });
    addShortcuts();
}

QWidget *ApproverPage::makeList()
{
    m_which->addTab(tr("On approval"));
    m_which->addTab(tr("Approved, not published"));
    m_which->setObjectName(u"approverWhich"_s);
    m_which->setAccessibleName(tr("Which replies"));
    m_which->setDrawBase(false);
    m_list->setObjectName(u"approverList"_s);
    m_list->setAccessibleName(tr("Replies that wait, the most urgent first"));
    handFocusOn(this, m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setRowHeight(m_delegate->rowHeight());
    m_listStates = new PageStates(u"approverList"_s, m_list);

    auto *column = new Surface(&Theme::surface);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(space::xl), px(space::l), px(space::xl), px(space::xs));
    head->setSpacing(px(space::m));
    head->addWidget(new Label(tr("Approvals"), TextStyle::PageTitle));
    head->addWidget(m_count);
    head->addStretch();
    lines->addLayout(head);
    lines->addWidget(m_deputy);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(px(space::xl), 0, px(space::xl), 0);
    tabs->addWidget(m_which);
    tabs->addStretch();
    lines->addLayout(tabs);
    lines->addWidget(new Hairline);
    lines->addWidget(m_listStates, 1);
    return column;
}

QWidget *ApproverPage::makeReply()
{
    auto *content = new Surface(&Theme::surface);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(px(space::page), px(space::l), px(space::page), px(space::xl));
    lines->setSpacing(px(space::m));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(space::m));
    head->addWidget(m_tile);
    head->addWidget(m_number);
    head->addStretch();
    head->addWidget(m_open);
    lines->addLayout(head);
    m_open->setObjectName(u"approverOpen"_s);
    connect(m_open, &Button::clicked, this, [this] { emit openAppeal(m_card.appeal.id); });
    m_facts->setElided(true);
    for (Label *label : {m_title, m_earlier, m_fault, m_legend})
        label->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_facts, m_deadline})
        lines->addWidget(part);
    lines->addLayout(makeTexts(), 1);
    lines->addWidget(makeDecision());
    m_replyStates = new PageStates(u"approverReply"_s, content);
    return m_replyStates;
}

/// What the citizen wrote and what he is to be answered, side by side; each scrolls by itself.
QLayout *ApproverPage::makeTexts()
{
    const auto sheet = [](QWidget *text) {
        auto *paper = new Surface(&Theme::surface, Surface::Shape::Card);
        auto *inside = new QVBoxLayout(paper);
        inside->setContentsMargins(px(space::xl), px(space::l), px(space::xl), px(space::l));
        inside->addWidget(text);
        return paper;
    };
    m_citizen->setElided(true);
    m_version->setElided(true);
    auto *texts = new QGridLayout;
    texts->setHorizontalSpacing(px(space::xl));
    texts->setVerticalSpacing(px(space::s));
    texts->addWidget(new Label(tr("What the citizen wrote"), TextStyle::BodyBold), 0, 0);
    texts->addWidget(m_version, 0, 1);
    texts->addWidget(m_citizen, 1, 0, Qt::AlignTop);
    texts->addWidget(m_earlier, 1, 1);
    texts->addWidget(sheet(m_appealText), 2, 0);
    texts->addWidget(sheet(m_text), 2, 1);
    texts->addWidget(m_appealFiles, 3, 0, 2, 1, Qt::AlignTop);
    texts->addWidget(m_files, 3, 1);
    texts->addWidget(m_legend, 4, 1);
    texts->setColumnStretch(0, 2);
    texts->setColumnStretch(1, 3);
    texts->setRowStretch(2, 1);
    return texts;
}

void ApproverPage::setPictures(Pictures &pictures)
{
    m_appealFiles->setPictures(pictures);
    m_files->setPictures(pictures);
}

QWidget *ApproverPage::makeDecision()
{
    m_remarks->setObjectName(u"approverRemarks"_s);
    m_remarks->setAccessibleName(tr("Remark to the author"));
    m_remarks->setPlaceholderText(tr("What to change before it can go, if anything"));
    m_remarks->setTabChangesFocus(true);
    m_remarks->setFixedHeight(px(72));
    m_approve->setObjectName(u"approverApprove"_s);
    m_return->setObjectName(u"approverReturn"_s);
    connect(m_approve, &Button::clicked, this, [this] {
        const bool publishes = showsApproved();
        act(publishes ? OperationKind::PublishReply : OperationKind::ApproveReply,
            publishes ? tr("The reply to %1 is published") : tr("The reply to %1 is approved"));
    });
    connect(m_return, &Button::clicked, this, &ApproverPage::returnWithRemarks);
    m_together->setObjectName(u"approverTogether"_s);
    m_together->hide();
    connect(m_together, &Button::clicked, this, &ApproverPage::approveAlike);
    m_onWords->setObjectName(u"approverOnWords"_s);
    m_onWords->setAccessibleName(tr("Remark on the selected words"));
    m_onWords->setFocusPolicy(Qt::TabFocus); // a click leaves what is selected
    connect(m_onWords, &Button::clicked, this, &ApproverPage::remarkOnWords);
    connect(m_text, &QTextEdit::selectionChanged, this, [this] { m_onWords->setEnabled(wordsObstacle().isEmpty()); });
    m_onWords->setEnabled(false);
    m_fault->hide();

    auto *decision = new QWidget;
    auto *lines = new QVBoxLayout(decision);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(space::m));
    lines->addWidget(m_remarks);
    lines->addWidget(m_fault);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::m));
    row->addWidget(m_approve);
    row->addWidget(m_together);
    row->addWidget(m_return);
    row->addWidget(m_onWords);
    row->addStretch();
    lines->addLayout(row);
    return decision;
}

void ApproverPage::addShortcuts()
{
    addCommands(this, Command::Group::Approval,
                {{.name = "decideReply", .text = tr("Approve the reply, return it where there are remarks"), .keys = keys(Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter), .act = [this] { decide(); }, .fixed = true},
                 {.name = "remarkOnWords", .text = tr("Remark on the selected words of the reply"), .keys = keys(Qt::CTRL | Qt::Key_M), .act = [this] { remarkOnWords(); }, .buttons = "approverOnWords", .obstacle = [this] { return wordsObstacle(); }},
                 {.name = "approveAlike", .text = tr("Approve the alike replies together"), .keys = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter, Qt::CTRL | Qt::SHIFT | Qt::Key_Return), .act = [this] { approveAlike(); }, .buttons = "approverTogether", .obstacle = [this] { return m_alike.empty() ? tr("no other reply says the same") : alikeObstacle(); }},
                 {.name = "leaveApproval", .text = tr("Back to the list, then leave the approval"), .keys = keys(Qt::Key_Escape), .act = [this] { m_list->hasFocus() ? emit done() : m_list->setFocus(Qt::ShortcutFocusReason); }, .fixed = true}});
    findChild<Command *>(u"decideReply"_s)->setAutoRepeat(false);
}

} // namespace vakhta
