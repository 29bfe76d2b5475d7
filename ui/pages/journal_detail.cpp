#include "ui/pages/journal_detail.h"

#include "ui/pages/journal_words.h"
#include "ui/pages/reply_context.h"
#include "ui/pages/text_pair.h"
#include "ui/text/names.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QString consequenceOf(const JournalEntry &entry)
{
    switch (entry.state) {
    case EntryState::Waiting: return JournalDetail::tr("It is kept on this computer and goes out by itself. Until then you can take it back.");
    case EntryState::Sending: return JournalDetail::tr("It is on its way; it can no longer be taken back here.");
    case EntryState::Attention:
        return entry.operation.args.text.isEmpty()
            ? JournalDetail::tr("Nothing of it was applied. Everything else goes out as usual.")
            : JournalDetail::tr("The citizen has not seen your text. It is kept here whole.");
    case EntryState::Done: return JournalDetail::tr("The centre knows about it.");
    case EntryState::Cancelled: return JournalDetail::tr("You took it back before it went out. A text became a draft again.");
    }
    return {};
}

} // namespace

JournalDetail::JournalDetail(QWidget *parent)
    : QWidget(parent)
    , m_about(new Label(TextStyle::Body, &Theme::text2))
    , m_title(new Label(TextStyle::PageTitle))
    , m_state(new Label(TextStyle::BodyBold))
    , m_consequence(new Label(TextStyle::Body, &Theme::text2))
    , m_texts(new TextPair(u"journal"_s, tr("The published reply"), tr("Your text")))
    , m_refused(new Label(TextStyle::Body))
    , m_fault(new Label(TextStyle::Body, &Theme::danger))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::page));
    column->setSpacing(px(space::m));
    for (Label *label : {m_about, m_title, m_state, m_consequence, m_refused, m_fault})
        label->setWordWrap(true);
    m_open = new Button(tr("Open the appeal"), Button::Look::Link);
    m_open->setObjectName(u"journalOpen"_s);
    connect(m_open, &Button::clicked, this, &JournalDetail::openAsked);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(space::l));
    head->addWidget(m_about, 1);
    head->addWidget(m_open, 0, Qt::AlignTop);
    column->addLayout(head);
    for (Label *label : {m_title, m_state, m_consequence})
        column->addWidget(label);
    column->addWidget(m_texts);
    column->addWidget(m_refused);
    column->addStretch();
    column->addWidget(m_fault);
    column->addWidget(makeButtons());
    m_fault->hide();
}

QWidget *JournalDetail::makeButtons()
{
    m_edit = new Button(u"pencil"_s, tr("Open the text as a draft"), Button::Look::Primary);
    m_dismiss = new Button(u"check"_s, tr("Seen, put it away"), Button::Look::Secondary);
    m_cancel = new Button(u"undo-2"_s, tr("Take it back"), Button::Look::Secondary);
    m_edit->setObjectName(u"journalEdit"_s);
    m_dismiss->setObjectName(u"journalDismiss"_s);
    m_cancel->setObjectName(u"journalCancel"_s);
    connect(m_edit, &Button::clicked, this, &JournalDetail::editAsked);
    connect(m_dismiss, &Button::clicked, this, &JournalDetail::dismissAsked);
    connect(m_cancel, &Button::clicked, this, &JournalDetail::cancelAsked);

    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::m));
    m_copy = new Button(u"copy"_s, tr("Copy the text"), Button::Look::Link);
    m_copy->setObjectName(u"journalCopy"_s);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    for (Button *button : {m_edit, m_dismiss, m_cancel, m_copy})
        row->addWidget(button);
    row->addStretch();
    return buttons;
}

void JournalDetail::show(const JournalEntry &entry, bool waitsForEarlier, const AppealCard *card, const Region &region, const LocalTime &here)
{
    m_about->setText(aboutText(entry));
    m_title->setText(actText(entry.operation, region));
    m_consequence->setText(consequenceOf(entry));
    m_fault->hide();
    showState(entry, waitsForEarlier, region, here);
    showTexts(entry, card, region, here);
    showRefused(entry, region, here);
    showButtons(entry, card != nullptr);
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

void JournalDetail::showTexts(const JournalEntry &entry, const AppealCard *card, const Region &region, const LocalTime &here)
{
    m_text = entry.operation.args.text;
    const Reply *published = card ? lastReply(card->replies, ReplyState::Published) : nullptr;
    const bool two = published && entry.state == EntryState::Attention && entry.operation.kind == OperationKind::SubmitReply;
    m_texts->setVisible(!m_text.isEmpty());
    m_copy->setVisible(!m_text.isEmpty());
    const PairSide mine{u"pencil"_s,
                        entry.state == EntryState::Done ? tr("Your text") : tr("Yours, not published"),
                        whenText(entry.operation.composedAt, here),
                        m_text,
                        {},
                        tr("only in yours")};
    if (!two)
        return m_texts->showOne(mine);
    m_title->setText(tr("Two replies to one appeal"));
    m_texts->show({u"message-square"_s, tr("Published"),
                   u"%1, %2"_s.arg(userName(region, published->author), whenText(published->publishedAt, here)), published->text,
                   tr("The citizen sees it; it can't be changed"), tr("only in the published one")},
                  mine);
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
    const bool editable = attention && inCache && entry.operation.kind == OperationKind::SubmitReply;
    m_edit->setVisible(editable);
    m_dismiss->setVisible(attention);
    m_dismiss->setLook(editable ? Button::Look::Secondary : Button::Look::Primary);
    m_cancel->setVisible(isCancellable(entry));
    m_open->setVisible(inCache);
    m_edit->setKeyHint(editable ? u"Ctrl+Enter"_s : QString());
    m_dismiss->setKeyHint(attention && !editable ? u"Ctrl+Enter"_s : QString());
}

Button *JournalDetail::mainButton() const
{
    for (Button *button : {m_edit, m_dismiss, m_cancel, m_open}) {
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
    if (Button *main = mainButton())
        main->setFocus(Qt::TabFocusReason);
}

} // namespace vakhta
