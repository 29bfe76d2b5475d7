#include "ui/pages/journal_detail.h"

#include "app/core/undo.h"
#include "ui/pages/column_parts.h"
#include "ui/pages/journal_words.h"
#include "ui/pages/text_pair.h"
#include "ui/text/names.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channel_tile.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr size_t mostRemedies = 3;
constexpr int besideTheTexts = 570; // what a conflict shows above and below its texts

QString consequenceOf(const JournalEntry &entry)
{
    if (entry.trouble == DraftTrouble::TwoTexts)
        return JournalDetail::tr("You changed the same paragraphs on two computers. Nothing is sent until you choose; both texts are kept.");
    if (entry.trouble == DraftTrouble::OutOfReach)
        return JournalDetail::tr("The appeal is no longer yours to see. Your text is kept here whole.");
    switch (entry.state) {
    case EntryState::Waiting: return JournalDetail::tr("It is kept on this computer and goes out by itself. Until then you can take it back.");
    case EntryState::Sending: return JournalDetail::tr("It is on its way; it can no longer be taken back here.");
    case EntryState::Attention:
        if (entry.result.outcome == Outcome::Proposal)
            return JournalDetail::tr("Whoever has the appeal now decides about it: accepts, changes or declines. You will see that here.");
        return entry.operation.args.text.isEmpty()
            ? JournalDetail::tr("Nothing of it was applied. Everything else goes out as usual.")
            : JournalDetail::tr("The citizen has not seen your text. It is kept here whole.");
    case EntryState::Done:
        return undoOf(entry.operation, entry.result).empty()
            ? JournalDetail::tr("The centre has it already; it can't be taken back.")
            : JournalDetail::tr("The centre has it already. The appeals can be handed back, each unless somebody moved it since.");
    case EntryState::Cancelled:
        return entry.operation.kind == OperationKind::SubmitReply ? JournalDetail::tr("You took it back before it went out. The text is a draft again.")
                                                                  : JournalDetail::tr("You took it back before it went out.");
    }
    return {};
}

QString laterReply(const Reply &reply, const JournalEntry &entry, const Region &region, const LocalTime &here)
{
    const QDateTime at = reply.publishedAt.isValid() ? reply.publishedAt : reply.submittedAt;
    return JournalDetail::tr("%1 answered %2, you sent yours %3. The citizen has not seen the second one. Both texts are kept.")
        .arg(userName(region, reply.author), whenText(at, here), whenText(entry.operation.composedAt, here));
}

} // namespace

JournalDetail::JournalDetail(QWidget *parent)
    : QWidget(parent)
    , m_tile(new ChannelTile)
    , m_about(new Label(TextStyle::Body, &Theme::text2))
    , m_title(new Label(TextStyle::PageTitle))
    , m_state(new Label(TextStyle::BodyBold))
    , m_consequence(new Label(TextStyle::Body, &Theme::text2))
    , m_texts(new TextPair(u"journal"_s, tr("The other text"), tr("Your text")))
    , m_refused(new Label(TextStyle::Body))
    , m_fault(new Label(TextStyle::Body, &Theme::danger))
{
    for (Label *label : {m_title, m_state, m_consequence, m_refused, m_fault}) {
        label->setWordWrap(true);
        label->setContentsMargins(ringRoom, 0, ringRoom, 0);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, px(space::page));
    column->setSpacing(px(space::m));
    column->addWidget(makeStory(), 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(px(space::page) - ringRoom, 0, px(space::page) - ringRoom, 0);
    foot->addWidget(m_fault);
    foot->addWidget(makeButtons());
    column->addLayout(foot);
    m_fault->hide();
}

/// What scrolls where there is little room; the buttons stay below it.
QWidget *JournalDetail::makeStory()
{
    m_story = new ScrollColumn(&Theme::surface);
    m_story->setFocusPolicy(Qt::NoFocus);
    QVBoxLayout *column = m_story->restart();
    column->setContentsMargins(px(space::page) - ringRoom, px(space::xl), px(space::page) - ringRoom, 0);
    column->addWidget(makeHead());
    for (Label *label : {m_title, m_state, m_consequence})
        column->addWidget(label);
    column->addSpacing(px(space::xs));
    m_texts->layout()->setContentsMargins(ringRoom, 0, ringRoom, 0);
    column->addWidget(m_texts);
    m_choices = makeRemedies();
    m_choices->hide();
    column->addWidget(m_choices);
    column->addWidget(m_refused);
    return m_story;
}

QWidget *JournalDetail::makeHead()
{
    m_about->setElided(true);
    m_open = new Button(tr("Open the appeal"), Button::Look::Link);
    m_open->setObjectName(u"journalOpen"_s);
    connect(m_open, &Button::clicked, this, &JournalDetail::openAsked);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(ringRoom, 0, ringRoom, 0);
    row->setSpacing(px(space::m));
    row->addWidget(m_tile);
    row->addWidget(m_about, 1);
    row->addWidget(m_open);
    return head;
}

QWidget *JournalDetail::makeRemedies()
{
    auto *choices = new QWidget;
    auto *lines = new QVBoxLayout(choices);
    lines->setContentsMargins(0, px(space::xs), 0, 0);
    lines->setSpacing(px(2));
    auto *question = new Label(tr("What to do with your text"), TextStyle::BodyBold);
    question->setContentsMargins(ringRoom, 0, ringRoom, 0);
    lines->addWidget(question);
    lines->addSpacing(px(space::xs));
    for (size_t number = 0; number < mostRemedies; ++number) {
        auto *card = new ChoiceCard(u"journalRemedy%1"_s.arg(number + 1));
        connect(card, &ChoiceCard::toggled, this, &JournalDetail::nameRemedy);
        connect(card, &ChoiceCard::focused, this, [this, card] { m_story->ensureWidgetVisible(card, 0, px(space::m)); });
        lines->addWidget(card);
        m_cards.push_back(card);
    }
    return choices;
}

QWidget *JournalDetail::makeButtons()
{
    m_remedy = new Button(u"pencil"_s, tr("Open the text as a draft"), Button::Look::Primary);
    m_dismiss = new Button(u"check"_s, tr("Seen, put it away"), Button::Look::Secondary);
    m_cancel = new Button(u"undo-2"_s, tr("Take it back"), Button::Look::Secondary);
    m_undo = new Button(u"undo-2"_s, tr("Hand them back"), Button::Look::Secondary);
    m_copy = new Button(u"copy"_s, tr("Copy the text"), Button::Look::Link);
    m_later = new Button(tr("Decide later"), Button::Look::Link);
    m_later->setKeyHint(u"Esc"_s);
    const std::pair<Button *, QString> named[] = {{m_remedy, u"journalEdit"_s}, {m_dismiss, u"journalDismiss"_s},
                                                  {m_cancel, u"journalCancel"_s}, {m_undo, u"journalUndo"_s},
                                                  {m_later, u"journalLater"_s}, {m_copy, u"journalCopy"_s}};
    connect(m_remedy, &Button::clicked, this, [this] { emit remedyAsked(chosen()); });
    connect(m_dismiss, &Button::clicked, this, &JournalDetail::dismissAsked);
    connect(m_cancel, &Button::clicked, this, &JournalDetail::cancelAsked);
    connect(m_undo, &Button::clicked, this, &JournalDetail::undoAsked);
    connect(m_later, &Button::clicked, this, &JournalDetail::laterAsked);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::l));
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        if (button == m_copy)
            row->addStretch();
        row->addWidget(button);
    }
    return buttons;
}

void JournalDetail::show(const JournalEntry &entry, bool waitsForEarlier, const Around &around)
{
    m_about->setText(aboutText(entry));
    m_tile->setVisible(around.card != nullptr);
    if (around.card)
        m_tile->setChannel(around.card->appeal.channel);
    m_title->setText(actText(entry.operation, around.region));
    m_consequence->setText(consequenceOf(entry));
    m_fault->hide();
    showState(entry, waitsForEarlier, around.region, around.here);
    showTexts(entry, around);
    showRemedies(entry, around);
    showRefused(entry, around.region, around.here);
    showButtons(entry, around.card != nullptr);
    m_shown = entry.operation.opId;
}

void JournalDetail::showState(const JournalEntry &entry, bool waitsForEarlier, const Region &region, const LocalTime &here)
{
    const JournalState state = journalState(entry, waitsForEarlier, region, here);
    QString words = state.words;
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    m_state->setText(words);
    m_state->setColour(state.colour);
}

void JournalDetail::showFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->show();
}

void JournalDetail::showTexts(const JournalEntry &entry, const Around &around)
{
    m_text = entry.operation.args.text;
    m_texts->setVisible(!m_text.isEmpty());
    m_state->show();
    const bool sent = entry.state == EntryState::Done || entry.result.outcome == Outcome::Proposal;
    const PairSide mine{u"pencil"_s, sent ? tr("Your text") : tr("Yours, not published"),
                        u"%1, %2"_s.arg(around.me.name, whenText(entry.operation.composedAt, around.here)), m_text,
                        sent ? tr("Kept here and at the centre") : tr("Kept here and, as a draft, at the centre"), tr("only in yours")};
    if (entry.trouble == DraftTrouble::TwoTexts && around.card && around.card->draft)
        return m_texts->show({u"git-compare"_s, tr("On the other computer"), around.me.name, around.card->draft->theirText,
                              tr("Kept at the centre and in the earlier versions"), tr("only there")},
                             {u"pencil"_s, tr("Here"), u"%1, %2"_s.arg(around.me.name, whenText(entry.operation.composedAt, around.here)), m_text,
                              tr("Kept on this computer"), tr("only here")});
    const Reply *other = replyInTheWay(entry, around.card, around.me);
    if (!other)
        return m_texts->showOne(mine);
    const bool published = other->state == ReplyState::Published;
    const QString author = userName(around.region, other->author);
    m_title->setText(tr("Two replies to one appeal"));
    m_state->hide(); // the sentence below says the same, and when
    m_consequence->setText(laterReply(*other, entry, around.region, around.here));
    m_texts->show({u"message-square"_s, published ? tr("Published") : tr("On approval"),
                   u"%1, %2"_s.arg(author, whenText(published ? other->publishedAt : other->submittedAt, around.here)), other->text,
                   published ? tr("The citizen sees it; it can't be changed") : tr("Waits for the approver"), tr("only in that of %1").arg(author)},
                  mine);
}

void JournalDetail::showRemedies(const JournalEntry &entry, const Around &around)
{
    const bool another = entry.operation.opId != m_shown;
    m_remedies = remediesOf(entry, around.card, around.me, around.region);
    m_choices->setVisible(m_remedies.size() > 1);
    measureTexts();
    for (size_t number = 0; number < m_cards.size(); ++number) {
        m_cards[number]->setVisible(number < m_remedies.size());
        if (number < m_remedies.size())
            m_cards[number]->tell(m_remedies[number].what, m_remedies[number].consequence);
    }
    if (another)
        m_cards.front()->setChecked(true);
    nameRemedy();
}

/// Where there is something to choose, the choices stay in sight below long texts.
void JournalDetail::measureTexts()
{
    m_texts->setHighestText(m_remedies.size() > 1 ? height() - px(besideTheTexts) : height() / 2);
}

void JournalDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measureTexts();
}

Remedy JournalDetail::chosen() const
{
    for (size_t number = 0; number < m_remedies.size() && number < m_cards.size(); ++number) {
        if (m_cards[number]->isChecked())
            return m_remedies[number].remedy;
    }
    return m_remedies.empty() ? Remedy::Edit : m_remedies.front().remedy;
}

/// The button says what is chosen.
void JournalDetail::nameRemedy()
{
    for (const RemedyWords &words : m_remedies) {
        if (words.remedy != chosen())
            continue;
        m_remedy->setText(words.verb);
        m_remedy->setIconName(words.icon);
        m_remedy->setKeyHint(u"Ctrl+Enter"_s);
        m_remedy->updateGeometry();
    }
}

/// Of a hand-over of many: who stayed, and why.
void JournalDetail::showRefused(const JournalEntry &entry, const Region &region, const LocalTime &here)
{
    constexpr int most = 12;
    QStringList lines;
    int refused = 0;
    for (const TargetResult &target : entry.result.targets) {
        if (entry.operation.targets.size() < 2 || (target.outcome != Outcome::Conflict && target.outcome != Outcome::Rejected))
            continue;
        if (++refused <= most)
            lines << tr("Appeal %1: %2").arg(numberText(target.appeal), reasonText(target, region, here));
    }
    if (refused > most)
        lines << tr("and %n more", nullptr, refused - most);
    m_refused->setText(lines.join(u'\n'));
    m_refused->setVisible(refused > 0);
}

void JournalDetail::showButtons(const JournalEntry &entry, bool inCache)
{
    const bool attention = entry.state == EntryState::Attention;
    const bool remedy = !m_remedies.empty();
    m_remedy->setVisible(remedy);
    m_later->setVisible(m_remedies.size() > 1);
    m_dismiss->setVisible(attention && entry.trouble == DraftTrouble::None && m_remedies.size() < 2);
    m_dismiss->setLook(remedy ? Button::Look::Secondary : Button::Look::Primary);
    m_cancel->setVisible(isCancellable(entry));
    m_undo->setVisible(!undoOf(entry.operation, entry.result).empty());
    m_open->setVisible(inCache);
    m_copy->setVisible(!m_text.isEmpty());
    m_dismiss->setKeyHint(attention && !remedy ? u"Ctrl+Enter"_s : QString());
}

Button *JournalDetail::mainButton() const
{
    for (Button *button : {m_remedy, m_dismiss, m_cancel, m_open}) {
        if (button->isVisibleTo(this))
            return button;
    }
    return nullptr;
}

/// Taking back is never the default: Delete or its own button does it.
void JournalDetail::performMain()
{
    if (Button *main = mainButton())
        main == m_cancel ? m_open->click() : main->click();
}

void JournalDetail::focusMain()
{
    if (m_remedies.size() > 1) {
        for (ChoiceCard *card : m_cards) {
            if (card->isChecked())
                return card->setFocus(Qt::TabFocusReason);
        }
    }
    if (Button *main = mainButton())
        main->setFocus(Qt::TabFocusReason);
}

} // namespace vakhta
