#include "ui/pages/act_bar.h"

#include "ui/pages/appeal_acts.h"
#include "ui/pages/offered_acts.h"
#include "ui/text/text_links.h"
#include "ui/text/time_text.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/link_dialog.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
/// Where a browser shows it. The appeals come with words and no coordinates: the map finds the point by them.
QUrl mapOf(const QString &place)
{
    return QUrl(u"https://yandex.ru/maps/?text="_s + QString::fromLatin1(QUrl::toPercentEncoding(place)));
}
} // namespace

ActBar::ActBar(AppealActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_marksMenu(new QMenu(this))
    , m_moreMenu(new QMenu(this))
    , m_marks(Button::sign(u"flag"_s, tr("Priority and marks"), this))
    , m_more(Button::sign(u"ellipsis"_s, tr("More acts"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(2));
    add(u"reply"_s, u"reply"_s, tr("Reply"), OperationKind::SubmitReply);
    add(u"approve"_s, u"badge-check"_s, tr("Approve"), OperationKind::ApproveReply);
    add(u"publish"_s, u"send"_s, tr("Publish"), OperationKind::PublishReply);
    add(u"resume"_s, u"arrow-right"_s, tr("Resume"), OperationKind::Resume);
    add(u"reopen"_s, u"undo-2"_s, tr("Reopen…"), OperationKind::Reopen);
    add(u"return"_s, u"undo-2"_s, tr("Return…"), OperationKind::ReturnReply);
    add(u"assign"_s, u"user-plus"_s, tr("Assign"), OperationKind::Assign);
    add(u"take"_s, u"user-check"_s, tr("Take into work"), OperationKind::Take);
    add(u"interim"_s, u"hourglass"_s, tr("Interim…"), OperationKind::AnswerInterim);
    row->addStretch();
    m_marks->setObjectName(u"marks"_s);
    m_more->setObjectName(u"more"_s);
    m_marks->setDropMenu(m_marksMenu);
    m_more->setDropMenu(m_moreMenu);
    connect(m_marksMenu, &QMenu::aboutToShow, this, &ActBar::fillMarks);
    connect(m_moreMenu, &QMenu::aboutToShow, this, &ActBar::fillMore);
    row->addWidget(m_marks);
    row->addWidget(m_more);
}

Button *ActBar::add(const QString &name, const QString &icon, const QString &text, OperationKind kind)
{
    auto *button = new Button(icon, text, Button::Look::Secondary, this);
    button->setObjectName(name);
    connect(button, &Button::clicked, this, [this, kind] { perform(kind, m_card); });
    layout()->addWidget(button);
    m_buttons << std::pair(button, kind);
    return button;
}

void ActBar::show(const AppealCard &card, const User &me, const QString &place)
{
    m_card = card;
    m_place = place;
    m_offered = offeredActs(card, me);
    showButtons();
}

/// The first that is offered is the primary one; at most three stand there, the others are in the menu.
void ActBar::showButtons()
{
    int shown = 0;
    for (const auto &[button, kind] : m_buttons) {
        const bool offered = m_offered.contains(kind) && shown < 3;
        button->setVisible(offered);
        if (!offered)
            continue;
        const bool decides = kind != OperationKind::Assign && kind != OperationKind::Take && kind != OperationKind::ReturnReply
            && kind != OperationKind::AnswerInterim;
        button->setLook(shown == 0 && decides ? Button::Look::Primary : Button::Look::Secondary);
        if (kind == OperationKind::SubmitReply)
            button->setIconName(m_card.draft ? u"pencil"_s : u"reply"_s);
        button->updateGeometry();
        ++shown;
    }
    m_marks->setVisible(m_offered.contains(OperationKind::Flag));
    m_more->setVisible(!m_offered.isEmpty());
}

QList<QWidget *> ActBar::stops() const
{
    QList<QWidget *> stops;
    for (const auto &[button, kind] : m_buttons)
        stops << button;
    return stops << m_marks << m_more;
}

void ActBar::perform(OperationKind kind, const AppealCard &card)
{
    if (kind == OperationKind::SubmitReply)
        emit replyAsked();
    else if (kind == OperationKind::Assign)
        emit assignAsked();
    else if (kind == OperationKind::Classify)
        emit classifyAsked(card.appeal.id);
    else if (kind == OperationKind::Reassign)
        emit handOverAsked(card.appeal.id);
    else if (kind == OperationKind::AnswerInterim || kind == OperationKind::Prolong)
        emit citizenToldAsked(kind, card);
    else
        m_acts.perform(kind, card);
}

bool ActBar::performMain()
{
    for (const OperationKind kind : {OperationKind::ApproveReply, OperationKind::PublishReply}) {
        if (m_offered.contains(kind)) {
            perform(kind, m_card);
            return true;
        }
    }
    return false;
}

/// An open menu stays as it was opened: its lines do not move under the hand, and act on what was there to be seen.
void ActBar::fillMarks()
{
    const Appeal &appeal = m_card.appeal;
    m_marksMenu->clear();
    if (m_offered.contains(OperationKind::Prioritise)) {
        auto *group = new QActionGroup(m_marksMenu);
        for (const Priority priority : {Priority::Ordinary, Priority::Raised, Priority::Urgent}) {
            QAction *action = m_marksMenu->addAction(tr("Priority: %1").arg(priorityText(priority).toLower()));
            action->setCheckable(true);
            action->setChecked(appeal.priority == priority);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, appeal, priority] { m_acts.prioritise(appeal, priority); });
        }
        m_marksMenu->addSeparator();
    }
    const std::pair<AppealFlag, QString> marks[] = {{Resonance, tr("Resonance")}, {MissingPerson, tr("Missing person")}};
    for (const auto &[flag, name] : marks) {
        QAction *action = m_marksMenu->addAction(name);
        action->setCheckable(true);
        action->setChecked(appeal.flags & flag);
        connect(action, &QAction::triggered, this, [this, appeal, changed = appeal.flags ^ flag] { m_acts.flag(appeal, changed); });
    }
}

std::vector<ActBar::Line> ActBar::lines()
{
    return {
        {"takeAct", OperationKind::Take, u"user-check"_s, tr("Take into work")},
        {"releaseAct", OperationKind::Release, u"undo-2"_s, tr("Give back to the queue")},
        {"classifyAct", OperationKind::Classify, u"layers"_s, tr("Topic and place…")},
        {"notOursAct", OperationKind::NotOurs, u"undo-2"_s, tr("Not for this executor…")},
        {"handOverAct", OperationKind::Reassign, u"users"_s, tr("Hand over to another operator…")},
        {"interimAct", OperationKind::AnswerInterim, u"hourglass"_s, tr("Interim answer…")},
        {"prolongAct", OperationKind::Prolong, u"calendar-clock"_s, tr("Prolong the deadline…")},
        {"holdAct", OperationKind::Hold, u"pause"_s, tr("Put on hold…")},
        {"resumeAct", OperationKind::Resume, u"arrow-right"_s, tr("Resume")},
        {"commentAct", OperationKind::Comment, u"message-square"_s, tr("Comment…")},
        {"tagAct", OperationKind::Tag, u"bookmark"_s, tr("Tags…")},
        {"closeAct", OperationKind::Close, u"lock"_s, tr("Close…")},
        {"reopenAct", OperationKind::Reopen, u"undo-2"_s, tr("Reopen…")},
    };
}

void ActBar::fillMore()
{
    m_moreMenu->clear();
    for (const Line &line : lines()) {
        if (m_offered.contains(line.kind))
            connect(m_moreMenu->addAction(icon(line.icon), line.text), &QAction::triggered, this,
                    [this, kind = line.kind, card = m_card] { perform(kind, card); });
    }
    m_moreMenu->addSeparator();
    connect(m_moreMenu->addAction(icon(u"copy"_s), tr("Copy the number")), &QAction::triggered, this,
            [number = m_card.appeal.number] { QGuiApplication::clipboard()->setText(number); });
    if (!m_place.isEmpty())
        connect(m_moreMenu->addAction(tr("Show the place on a map…")), &QAction::triggered, this,
                [this, place = m_place] { askAboutLink(this, place, mapOf(place)); });
    const QString post = visibleLine(m_card.appeal.link, 1'000);
    const QList<TextLink> toPost = linksIn(post);
    if (!toPost.isEmpty())
        connect(m_moreMenu->addAction(tr("Open the post…")), &QAction::triggered, this,
                [this, shown = post.mid(toPost[0].position, toPost[0].length), target = toPost[0].target] { askAboutLink(this, shown, target); });
    if (!m_card.appeal.link.isEmpty())
        connect(m_moreMenu->addAction(icon(u"copy"_s), tr("Copy the link to the post")), &QAction::triggered, this,
                [link = m_card.appeal.link] { QGuiApplication::clipboard()->setText(link); });
}

} // namespace vakhta
