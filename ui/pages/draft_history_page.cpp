#include "ui/pages/draft_history_page.h"

#include "app/core/when_ready.h"
#include "ui/pages/page_states.h"
#include "ui/pages/text_pair.h"
#include "ui/pages/version_model.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/command.h"
#include "ui/widgets/label.h"
#include "ui/widgets/first_stop.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

DraftHistoryPage::DraftHistoryPage(AppealReader &reader, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_clock(std::move(clock))
    , m_versions(new VersionModel(this))
    , m_list(new QListView)
    , m_about(new Label(TextStyle::Small, &Theme::text2))
    , m_texts(new TextPair(u"version"_s, tr("Text of the earlier version"), tr("Text of the draft now")))
    , m_takeBack(new Button(u"undo-2"_s, tr("Take this text back"), Button::Look::Primary))
    , m_copy(new Button(u"copy"_s, tr("Copy this text"), Button::Look::Link))
{
    setObjectName(u"draftHistoryPage"_s);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeList(), 400);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(makeDetail(), 968);
    m_states = new PageStates(u"draftHistory"_s, content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);
    handFocusOn(this, m_list);
    connect(m_states, &PageStates::retryAsked, this, &DraftHistoryPage::load);
    connect(m_states, &PageStates::emptyActionAsked, this, [this] { emit left(m_appeal); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DraftHistoryPage::showChosen);
    connect(m_list, &QListView::activated, m_takeBack, [this] { m_takeBack->setFocus(Qt::TabFocusReason); });
    addShortcuts();
}

QWidget *DraftHistoryPage::makeList()
{
    m_list->setObjectName(u"versionList"_s);
    m_list->setAccessibleName(tr("Earlier versions of the draft"));
    m_list->setModel(m_versions);
    m_list->setItemDelegate(new VersionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    auto *column = new Surface(&Theme::surface);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(14), px(space::xl), px(14), px(space::l));
    head->setSpacing(px(space::xs));
    head->addWidget(new Label(tr("Earlier versions"), TextStyle::PageTitle));
    m_about->setElided(true);
    head->addWidget(m_about);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(head);
    lines->addWidget(new Hairline);
    lines->addWidget(m_list, 1);
    return column;
}

QWidget *DraftHistoryPage::makeDetail()
{
    m_takeBack->setObjectName(u"versionTakeBack"_s);
    m_takeBack->setKeyHint(u"Ctrl+Enter"_s);
    connect(m_takeBack, &Button::clicked, this, &DraftHistoryPage::takeBack);
    m_copy->setObjectName(u"versionCopy"_s);
    connect(m_copy, &Button::clicked, this, [this] {
        if (const DraftVersion *version = m_versions->at(m_list->currentIndex().row()))
            QGuiApplication::clipboard()->setText(version->text);
    });
    auto *back = new Button(tr("Back"), Button::Look::Link);
    back->setObjectName(u"versionBack"_s);
    back->setKeyHint(u"Esc"_s);
    connect(back, &Button::clicked, this, [this] { emit left(m_appeal); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::l));
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(back);
    auto *side = new Surface(&Theme::surface);
    auto *lines = new QVBoxLayout(side);
    lines->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::page));
    lines->setSpacing(px(space::l));
    lines->addWidget(m_texts);
    lines->addStretch();
    lines->addLayout(buttons);
    return side;
}

void DraftHistoryPage::addShortcuts()
{
    addCommands(this, Command::Group::Reply,
                {{.name = "takeDraftBack", .text = tr("Put the earlier text back"), .keys = keys(Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter), .act = [this] { takeBack(); }, .fixed = true},
                 {.name = "leaveDrafts", .text = tr("Leave the earlier texts"), .keys = keys(Qt::Key_Escape), .act = [this] { emit left(m_appeal); }, .fixed = true}});
}

void DraftHistoryPage::open(qint64 appeal)
{
    m_appeal = appeal;
    load();
}

void DraftHistoryPage::load()
{
    ++m_asked;
    m_card.reset();
    m_states->showLoading();
    whenReady(m_reader.region(), this, [this, asked = m_asked](Result<Region> region) {
        if (asked != m_asked)
            return;
        if (!region)
            return m_states->showError(region.error());
        m_region = std::move(*region);
        loadCard();
    });
}

/// The texts are here also when the appeal is not.
void DraftHistoryPage::loadCard()
{
    whenReady(m_reader.card(m_appeal), this, [this, asked = m_asked](Result<AppealCard> card) {
        if (asked != m_asked)
            return;
        if (card)
            m_card = std::move(*card);
        m_about->setText(m_card ? tr("%1, %2").arg(appealNumber(m_card->appeal.number), visibleLine(m_card->appeal.title))
                                : tr("The appeal is no longer on this computer"));
        m_takeBack->setVisible(m_card.has_value());
        loadVersions();
    });
}

void DraftHistoryPage::loadVersions()
{
    whenReady(m_reader.draftHistory(m_appeal), this, [this, asked = m_asked](Result<std::vector<DraftVersion>> versions) {
        if (asked != m_asked)
            return;
        if (!versions)
            return m_states->showError(versions.error());
        if (versions->empty()) {
            m_states->showEmpty(u"history"_s, tr("There are no earlier versions"),
                                tr("What you take out of a draft stands here for 90 days."), tr("Back"));
            return;
        }
        m_versions->replace(std::move(*versions), here());
        m_list->setCurrentIndex(m_versions->index(0));
        showChosen();
        m_states->showContent();
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void DraftHistoryPage::showChosen()
{
    const int row = m_list->currentIndex().row();
    const DraftVersion *version = m_versions->at(row);
    if (!version)
        return;
    const PairSide then{u"history"_s, tr("Earlier version"), m_versions->whenOf(row), version->text,
                        tr("Kept on this computer for 90 days"), tr("only in the earlier one")};
    if (!m_card || !m_card->draft)
        return m_texts->showOne(then);
    const LocalDraft &draft = *m_card->draft;
    m_texts->show(then, {u"pencil"_s, tr("The draft now"), draft.savedAt.isValid() ? whenText(draft.savedAt, here()) : QString(), draft.text,
                         draft.atCentre ? tr("Kept here and at the centre") : tr("Kept on this computer"), tr("only in the draft now")});
}

void DraftHistoryPage::takeBack()
{
    const DraftVersion *version = m_versions->at(m_list->currentIndex().row());
    if (version && m_card)
        emit takeBackAsked(m_appeal, version->text);
}

LocalTime DraftHistoryPage::here() const
{
    return LocalTime::of(m_clock(), m_region.profile);
}

} // namespace vakhta
