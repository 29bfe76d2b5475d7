#include "ui/pages/act_bar.h"
#include "ui/pages/appeal_acts.h"
#include "ui/pages/appeal_facts.h"
#include "ui/pages/appeal_pane.h"
#include "ui/pages/file_strip.h"
#include "ui/pages/history_view.h"
#include "ui/pages/marked_pane.h"
#include "ui/pages/missing_block.h"
#include "ui/pages/page_states.h"
#include "ui/pages/promise_block.h"
#include "ui/pages/proposal_block.h"
#include "ui/pages/reply_block.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channel_tile.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/parted_text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QVBoxLayout *columnOf(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(px(space::page), px(16), px(space::page), px(16));
    column->setSpacing(px(spacing));
    return column;
}

} // namespace

AppealPane::AppealPane(AppealReader &reader, AppealActs &acts, const RowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_acts(acts)
    , m_context(context)
    , m_marked(new MarkedPane(reader, context, this))
    , m_faces(new QStackedWidget(this))
{
    setObjectName(u"appealPane"_s);
    m_states = new PageStates(u"appeal"_s, makeContent(), this);
    m_faces->addWidget(m_states);
    m_faces->addWidget(m_marked);
    auto *ground = new Surface(&Theme::surface, Surface::Shape::Plain, this);
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_faces);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ground);
    connect(m_states, &PageStates::retryAsked, this, &AppealPane::refresh);
    connect(m_bar, &ActBar::replyAsked, this, &AppealPane::reply);
    connect(m_bar, &ActBar::assignAsked, this, &AppealPane::assign);
    connect(m_bar, &ActBar::classifyAsked, this, &AppealPane::classifyAsked);
    connect(m_bar, &ActBar::handOverAsked, this, [this](qint64 appeal) { emit handOverAsked({appeal}); });
    connect(m_bar, &ActBar::citizenToldAsked, this, &AppealPane::askForCitizen);
    connect(m_replyBlock, &ReplyBlock::goOnAsked, this, &AppealPane::reply);
    connect(m_replyBlock, &ReplyBlock::historyAsked, this, [this] { emit historyAsked(m_card.appeal.id); });
    connectProposals();
    connectPromises();
    connect(m_allHistory, &Button::clicked, this, [this] { m_tabs->setCurrentIndex(History); });
    connect(m_text, &PartedText::partShown, this, &AppealPane::markFound);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    show(0);
}

void AppealPane::connectProposals()
{
    connect(m_proposals, &ProposalBlock::acceptAsked, this, [this](const Message &proposal) { m_acts.accept(proposal, m_card); });
    connect(m_proposals, &ProposalBlock::declineAsked, this, [this](const Message &proposal) { m_acts.decline(proposal, m_card); });
    connect(m_proposals, &ProposalBlock::editAsked, this, [this](const Message &proposal) {
        if (proposal.kind != MessageKind::ProposedReply)
            return m_acts.acceptChanged(proposal, m_card);
        Arguments args;
        args.proposal = proposal.id;
        args.reply = publishedReply(m_card);
        args.files = proposal.files;
        emit replyWithAsked(m_appeal, proposal.text, args);
    });
}

void AppealPane::connectPromises()
{
    connect(m_promises, &PromiseBlock::keepAsked, this, [this](int number) { m_acts.keepPromise(m_card.appeal, number); });
    connect(m_promises, &PromiseBlock::moveAsked, this, [this](int number) { m_acts.movePromise(m_card.appeal, number, m_context.region().profile); });
}

QWidget *AppealPane::makeContent()
{
    auto *content = new QWidget(this);
    m_tabs = new QTabBar(content);
    m_tabs->setObjectName(u"appealTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the appeal"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < tabCount; ++i)
        m_tabs->addTab({});
    m_pages = new QStackedWidget(content);
    m_pages->addWidget(scrolled(makeAppealTab(), u"appealTextScroll"_s));
    m_pages->addWidget(scrolled(new QWidget(this), u"appealSimilarScroll"_s));
    m_pages->addWidget(scrolled(new QWidget(this), u"appealAuthorScroll"_s));
    m_pages->addWidget(scrolled(makeHistoryTab(), u"appealHistoryScroll"_s));
    m_pages->addWidget(scrolled(makeRepliesTab(), u"appealRepliesScroll"_s));

    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(px(space::page), 0, px(space::page), 0);
    tabs->addWidget(m_tabs, 1); // a bold name is wider: in a bar that just fits it would get arrows
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addLayout(tabs);
    column->addWidget(new Hairline(Qt::Horizontal, content));
    column->addWidget(m_pages, 1);
    return content;
}

QWidget *AppealPane::makeHead()
{
    auto *head = new QWidget(this);
    m_tile = new ChannelTile(head);
    m_number = new Label(TextStyle::Small, &Theme::text2, head);
    m_number->setElided(true);
    m_status = new ChipLabel(head);
    m_title = new Label(TextStyle::Title1, &Theme::text, head);
    m_title->setWordWrap(true);
    m_bar = new ActBar(m_acts, head);
    m_deadline = new Banner(u"deadlineBanner"_s, head);
    m_pending = new Banner(u"pendingBanner"_s, head);
    m_present = new Banner(u"presenceBanner"_s, head);
    auto *first = new QHBoxLayout;
    first->setContentsMargins(ringRoom, 0, ringRoom, 0);
    first->setSpacing(px(10));
    first->addWidget(m_tile);
    first->addWidget(m_number, 1);
    first->addWidget(m_status);
    auto *column = columnOf(head, 10);
    column->setContentsMargins(px(space::page) - ringRoom, px(12), px(space::page) - ringRoom, px(8));
    m_title->setContentsMargins(ringRoom, 0, ringRoom, 0);
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(ringRoom, 0, ringRoom, 0);
    banners->setSpacing(px(8));
    banners->addWidget(m_present);
    banners->addWidget(m_deadline);
    banners->addWidget(m_pending);
    column->addLayout(first);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addLayout(banners);
    return head;
}

QWidget *AppealPane::makeAppealTab()
{
    auto *tab = new QWidget(this);
    m_facts = new AppealFacts(tab);
    auto *quiet = new Surface(&Theme::alt, Surface::Shape::Quiet, tab);
    m_text = new PartedText(u"appealText"_s, tr("Text of the appeal"), quiet);
    auto *inside = new QVBoxLayout(quiet);
    inside->setContentsMargins(px(14), px(12), px(14), px(12));
    inside->setSpacing(px(10));
    inside->addWidget(m_text);
    m_files = new FileStrip(u"appealFile"_s, FileStrip::Look::Tiles, quiet);
    connect(m_files, &FileStrip::sourceAsked, this, &AppealPane::chooseLink);
    inside->addWidget(m_files);
    m_recent = new HistoryView(6, tab);
    m_allHistory = new Button(QString(), Button::Look::Link, tab);
    m_allHistory->setObjectName(u"allHistory"_s);
    m_replyBlock = new ReplyBlock(tab);
    auto *history = new QHBoxLayout;
    history->addWidget(new Label(tr("History"), TextStyle::BodyBold, &Theme::text, tab));
    history->addStretch();
    history->addWidget(m_allHistory);
    m_proposals = new ProposalBlock(tab);
    auto *column = columnOf(tab, 12);
    m_promises = new PromiseBlock(tab);
    m_missing = new MissingBlock(tab);
    connect(m_missing, &MissingBlock::markAsked, this, [this] { mark(MissingPerson); });
    connect(m_missing, &MissingBlock::searchAsked, this, &AppealPane::search);
    connect(m_missing, &MissingBlock::copied, this, [this] { emit copied(tr("The text for 112 and the search team is copied")); });
    column->addWidget(m_missing);
    column->addWidget(m_proposals);
    column->addWidget(m_promises);
    column->addWidget(m_facts);
    column->addWidget(quiet);
    column->addSpacing(px(4));
    column->addLayout(history);
    column->addWidget(m_recent);
    column->addWidget(m_replyBlock);
    column->addStretch();
    return tab;
}

QWidget *AppealPane::makeHistoryTab()
{
    auto *tab = new QWidget(this);
    m_history = new HistoryView(0, tab);
    auto *column = columnOf(tab, 0);
    column->addWidget(m_history);
    column->addStretch();
    return tab;
}

QWidget *AppealPane::makeRepliesTab()
{
    auto *tab = new QWidget(this);
    m_noReplies = new Label(tr("There are no answers yet."), TextStyle::Body, &Theme::text2, tab);
    m_replyCards = columnOf(tab, 12);
    m_replyCards->addWidget(m_noReplies);
    m_replyCards->addStretch();
    return tab;
}

/// By Tab as it is read, not as it was made: what can be done, the tabs, what is to be decided, the text, the reply.
void AppealPane::orderStops()
{
    QList<QWidget *> stops = m_bar->stops();
    for (Button *why : m_deadline->findChildren<Button *>())
        stops << why;
    stops << m_tabs;
    for (Button *search : m_missing->findChildren<Button *>())
        stops << search;
    for (Button *decision : m_proposals->findChildren<Button *>())
        stops << decision;
    stops << m_text->view();
    for (Button *part : m_text->findChildren<Button *>())
        stops << part;
    stops << m_files->stops();
    for (Button *kept : m_promises->findChildren<Button *>())
        stops << kept;
    stops << m_allHistory;
    for (Button *links : m_recent->findChildren<Button *>())
        stops << links;
    for (Button *button : m_replyBlock->findChildren<Button *>())
        stops << button;
    for (qsizetype stop = 1; stop < stops.size(); ++stop)
        setTabOrder(stops[stop - 1], stops[stop]);
}

QWidget *AppealPane::scrolled(QWidget *inside, const QString &name)
{
    auto *area = new QScrollArea(this);
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    return area;
}

} // namespace vakhta
