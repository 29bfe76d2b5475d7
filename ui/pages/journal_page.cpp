#include "ui/pages/journal_page.h"

#include "app/core/undo.h"
#include "app/core/when_ready.h"
#include "ui/pages/hand_out.h"
#include "ui/pages/journal_detail.h"
#include "ui/pages/journal_model.h"
#include "ui/pages/page_states.h"
#include "ui/pages/reply_context.h"
#include "ui/text/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/command.h"
#include "ui/widgets/label.h"
#include "ui/widgets/first_stop.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPaintEvent>
#include <QPainter>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

namespace {

/// Cards on the window's ground; the style sheet gives lists a surface.
class CardList final : public QListView
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter(viewport()).fillRect(event->rect(), theme().window);
        QListView::paintEvent(event);
    }
};

} // namespace

JournalPage::JournalPage(AppealReader &reader, AppealEditor &editor, CentreLink &link, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_link(link)
    , m_clock(std::move(clock))
    , m_model(new JournalModel(this))
    , m_list(new CardList)
    , m_detail(new JournalDetail)
    , m_sendNow(new Button(tr("Send now"), Button::Look::Link))
    , m_second(new QTimer(this))
{
    setObjectName(u"journalPage"_s);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeList(), 632);
    columns->addWidget(new Hairline(Qt::Vertical));
    auto *right = new Surface(&Theme::surface);
    auto *holder = new QVBoxLayout(right);
    holder->setContentsMargins(0, 0, 0, 0);
    m_detailStates = new PageStates(u"journalDetail"_s, m_detail);
    holder->addWidget(m_detailStates);
    columns->addWidget(right, 736);

    connect(m_states, &PageStates::retryAsked, this, &JournalPage::refresh);
    connect(m_detailStates, &PageStates::retryAsked, this, &JournalPage::showChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalPage::showChosen);
    connect(m_list, &QListView::activated, m_detail, &JournalDetail::focusMain);
    connect(m_detail, &JournalDetail::cancelAsked, this, &JournalPage::cancelChosen);
    connect(m_detail, &JournalDetail::dismissAsked, this, [this] { dismissChosen({}); });
    connect(m_detail, &JournalDetail::remedyAsked, this, &JournalPage::remedy);
    connect(m_detail, &JournalDetail::undoAsked, this, &JournalPage::handBack);
    connect(m_detail, &JournalDetail::laterAsked, this, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    connect(m_detail, &JournalDetail::openAsked, this, [this] {
        if (const JournalEntry *entry = m_model->entryAt(m_list->currentIndex().row()); entry && !entry->operation.targets.empty())
            emit openAppeal(entry->operation.targets.front().appeal);
    });
    connect(m_sendNow, &Button::clicked, &m_link, &CentreLink::syncNow);
    connect(&m_reader, &AppealReader::journalChanged, this, &JournalPage::loadJournal);
    connect(m_second, &QTimer::timeout, this, &JournalPage::tick);
    addShortcuts();
}

QWidget *JournalPage::makeList()
{
    m_list->setObjectName(u"journalList"_s);
    m_list->setAccessibleName(tr("Acts of this computer"));
    handFocusOn(this, m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new JournalDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sendNow->setObjectName(u"journalSendNow"_s);

    auto *column = new QWidget;
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(px(space::page), px(space::xl), px(space::page), 0);
    lines->setSpacing(px(space::l));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(space::m));
    head->addWidget(new Label(tr("Journal"), TextStyle::PageTitle));
    auto *what = new Label(tr("what was done here and what the centre knows of it"), TextStyle::Small, &Theme::text2);
    what->setElided(true);
    head->addWidget(what, 1);
    head->addWidget(m_sendNow);
    lines->addLayout(head);
    m_states = new PageStates(u"journal"_s, m_list);
    lines->addWidget(m_states, 1);
    return column;
}

void JournalPage::addShortcuts()
{
    addCommands(this, Command::Group::Journal,
                {{.name = "journalMain", .text = tr("Main thing about the chosen act"), .keys = keys(Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter), .act = [this] { m_detail->performMain(); }, .fixed = true},
                 {.name = "cancelAct", .text = tr("Take the chosen act back"), .keys = keys(Qt::Key_Delete), .act = [this] { cancelChosen(); }, .fixed = true},
                 {.name = "leaveJournal", .text = tr("Back to the list, then leave the journal"), .keys = keys(Qt::Key_Escape), .act = [this] { m_list->hasFocus() ? emit done() : m_list->setFocus(Qt::ShortcutFocusReason); }, .fixed = true}});
    auto *first = new QShortcut(QKeySequence(Qt::Key_Home), m_list); // the list itself would stop at the heading
    first->setContext(Qt::WidgetShortcut);
    connect(first, &QShortcut::activated, this, [this] { chooseRow(0); });
}

void JournalPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// Opened anew, it starts from what needs the reader most, not from what was chosen last time.
void JournalPage::refresh()
{
    m_chosen = {};
    ++m_reading; // what was read before would choose what is no longer the first
    m_states->showLoading();
    loadRegion();
}

void JournalPage::loadRegion()
{
    whenReady(m_reader.region(), this, [this](Result<Region> region) {
        if (!region)
            return m_states->showError(region.error());
        m_region = std::move(*region);
        m_model->setRegion(m_region);
        loadMe();
    });
}

void JournalPage::loadMe()
{
    whenReady(m_reader.me(), this, [this](Result<User> me) {
        if (!me)
            return m_states->showError(me.error());
        m_me = std::move(*me);
        loadJournal();
    });
}

void JournalPage::loadJournal()
{
    whenReady(m_reader.journal(500), this, [this, reading = ++m_reading](Result<std::vector<JournalEntry>> journal) {
        if (reading != m_reading)
            return;
        if (!journal)
            return m_states->showError(journal.error());
        if (journal->empty()) {
            m_model->replace({}, here());
            m_detailStates->showEmpty(u"list-checks"_s, tr("No act is chosen"), {});
            return m_states->showEmpty(u"list-checks"_s, tr("Nothing was done here yet"),
                                       tr("Every act of yours will stand here until the centre has confirmed it, and after."));
        }
        keepChoice(std::move(*journal));
        m_states->showContent();
    });
}

/// The same act stays chosen when the list changes; else what needs attention, else what waits, else the newest.
void JournalPage::keepChoice(std::vector<JournalEntry> journal)
{
    const QUuid chosen = m_chosen;
    m_model->replace(std::move(journal), here());
    int row = m_model->rowOf(chosen);
    const bool anew = row < 0;
    if (anew && m_model->count(JournalModel::Section::Attention) > 0)
        row = m_model->count(JournalModel::Section::Outbox) + 1;
    chooseRow(qMax(0, row));
    if (anew) {
        m_list->scrollToTop();
        m_list->scrollTo(m_list->currentIndex());
    }
    m_list->viewport()->update();
    showChosen();
    m_model->hasCountdown() ? m_second->start(1s) : m_second->stop();
}

/// This row, or the first act below it.
void JournalPage::chooseRow(int row)
{
    while (row < m_model->rowCount() && !m_model->entryAt(row))
        ++row;
    m_list->setCurrentIndex(m_model->index(row));
}

void JournalPage::showChosen()
{
    const JournalEntry *entry = m_model->entryAt(m_list->currentIndex().row());
    if (!entry)
        return;
    m_chosen = entry->operation.opId;
    if (entry->operation.targets.size() != 1)
        return showDetail(*entry, {});
    whenReady(m_reader.card(entry->operation.targets.front().appeal), this, [this, asked = ++m_asked](Result<AppealCard> card) {
        const JournalEntry *still = m_model->entryAt(m_list->currentIndex().row());
        if (asked == m_asked && still)
            showDetail(*still, card ? std::optional(std::move(*card)) : std::nullopt);
    });
}

void JournalPage::showDetail(const JournalEntry &entry, std::optional<AppealCard> card)
{
    m_card = std::move(card);
    m_detail->show(entry, m_model->row(m_list->currentIndex().row())->waitsForEarlier,
                   {m_card ? &*m_card : nullptr, m_me, m_region, here()});
    m_detailStates->showContent();
}

const JournalEntry *JournalPage::chosen() const
{
    return m_model->entryAt(m_list->currentIndex().row());
}

void JournalPage::cancelChosen()
{
    const JournalEntry *entry = m_model->entryAt(m_list->currentIndex().row());
    if (!entry || !isCancellable(*entry))
        return;
    whenReady(m_editor.cancel(entry->opIds()), this, [this](Result<int> done) {
        if (!done)
            m_detail->showFault(done.error().kind == Error::Kind::Conflict ? tr("It is on its way already and cannot be taken back.")
                                                                           : errorText(done.error()));
        loadJournal();
    });
}

void JournalPage::dismissChosen(std::function<void()> then)
{
    const JournalEntry *entry = chosen();
    if (!entry || entry->state != EntryState::Attention)
        return;
    whenReady(m_editor.dismiss(entry->opIds()), this, [this, then = std::move(then)](Result<void> dismissed) {
        if (!dismissed)
            return m_detail->showFault(errorText(dismissed.error()));
        loadJournal();
        if (then)
            then();
    });
}

void JournalPage::remedy(Remedy remedy)
{
    const JournalEntry *entry = chosen();
    if (entry && remedy == Remedy::Compare)
        return dismissChosen([this, mine = entry->operation.args.article] { emit articleAsked(mine); });
    if (!entry || entry->operation.targets.empty())
        return;
    const qint64 appeal = entry->operation.targets.front().appeal;
    const QString text = entry->operation.args.text;
    switch (remedy) {
    case Remedy::Edit:
        return entry->trouble != DraftTrouble::None ? emit replyAsked(appeal) : dismissChosen([this, appeal] { emit replyAsked(appeal); });
    case Remedy::Add: {
        Arguments args;
        const Reply *published = m_card ? lastReply(m_card->replies, ReplyState::Published) : nullptr;
        args.reply = published ? published->id : 0;
        return dismissChosen([this, appeal, text, args] { emit replyWithAsked(appeal, text, args); });
    }
    case Remedy::Offer:
    case Remedy::HandIn: return actInstead(OperationKind::Propose, *entry);
    case Remedy::Keep: return actInstead(OperationKind::Comment, *entry);
    case Remedy::PutAway: return putAway(appeal, text);
    case Remedy::Compare: return; // of no appeal
    }
}

/// The text goes on its way by another act; what was refused is settled, and its draft is one of the earlier versions.
void JournalPage::actInstead(OperationKind kind, const JournalEntry &entry)
{
    Operation operation;
    operation.composedAt = m_clock();
    operation.opId = newOperationId(operation.composedAt);
    operation.kind = kind;
    operation.targets = {m_card ? targetOf(m_card->appeal) : entry.operation.targets.front()};
    operation.args.text = entry.operation.args.text;
    const bool isDraft = entry.trouble != DraftTrouble::None;
    const qint64 appeal = operation.targets.front().appeal;
    whenReady(m_editor.act(operation), this, [this, isDraft, appeal, text = operation.args.text](Result<void> kept) {
        if (!kept)
            return m_detail->showFault(actErrorText(kept.error()));
        if (isDraft)
            return putAway(appeal, text);
        dismissChosen([this, appeal, text] { putAway(appeal, text); });
    });
}

/// The draft goes, unless something else was written in it since.
void JournalPage::putAway(qint64 appeal, const QString &text)
{
    if (m_card && (!m_card->draft || m_card->draft->text.trimmed() != text.trimmed()))
        return loadJournal();
    whenReady(m_editor.discardDraft(appeal), this, [this](Result<void> gone) {
        if (!gone)
            m_detail->showFault(errorText(gone.error()));
        loadJournal();
    });
}

void JournalPage::handBack()
{
    const JournalEntry *entry = chosen();
    if (!entry)
        return;
    whenReady(m_editor.actOnMany(undoOf(entry->operation, entry->result)), this, [this](Result<ManyKept> kept) {
        if (const QString nothing = nothingCameText(kept); !nothing.isEmpty())
            m_detail->showFault(nothing);
        else
            emit acted({kept->operations.begin(), kept->operations.end()}, tr("Handed back to those who had them"));
        loadJournal();
    });
}

void JournalPage::tick()
{
    if (!m_model->hasCountdown())
        m_second->stop();
    m_model->tick(here());
    const int row = m_list->currentIndex().row();
    if (const JournalEntry *entry = m_model->entryAt(row))
        m_detail->showState(*entry, m_model->row(row)->waitsForEarlier, m_region, here());
}

LocalTime JournalPage::here() const
{
    return LocalTime::of(m_clock(), m_region.profile);
}

} // namespace vakhta
