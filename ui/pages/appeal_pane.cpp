#include "ui/pages/appeal_pane.h"

#include "app/core/when_ready.h"
#include "ui/pages/act_bar.h"
#include "ui/pages/appeal_acts.h"
#include "ui/pages/appeal_facts.h"
#include "ui/pages/file_strip.h"
#include "ui/pages/history_view.h"
#include "ui/pages/marked_pane.h"
#include "ui/pages/missing_block.h"
#include "ui/pages/page_states.h"
#include "ui/pages/promise_block.h"
#include "ui/pages/proposal_block.h"
#include "ui/pages/reply_block.h"
#include "ui/text/presence_text.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channel_tile.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/links_button.h"
#include "ui/widgets/parted_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace vakhta {

void AppealPane::setMe(const User &me)
{
    m_me = me;
    m_marked->setMe(me);
    if (m_card.appeal.id != 0)
        take(m_card);
}

void AppealPane::setPictures(Pictures &pictures)
{
    m_pictures = &pictures;
    m_files->setPictures(pictures);
    m_recent->setPictures(pictures);
    m_history->setPictures(pictures);
    m_replyBlock->setPictures(pictures);
    for (ReplyCard *card : m_replies)
        card->setPictures(pictures);
}

void AppealPane::show(qint64 appeal)
{
    m_faces->setCurrentIndex(0);
    if (appeal == m_appeal && m_card.appeal.id == appeal && appeal != 0)
        return;
    m_appeal = appeal;
    m_card = {};
    m_waiting = {};
    ++m_asked;
    forgetAround();
    if (appeal == 0)
        m_states->showEmpty(u"inbox"_s, tr("No appeal is chosen"), tr("Choose one in the list: arrows move, Enter opens."));
    else
        ask();
    emit shown();
}

void AppealPane::refresh()
{
    if (m_appeal != 0)
        ask();
}

void AppealPane::ask()
{
    if (m_card.appeal.id != m_appeal)
        m_states->showLoading();
    whenReady(m_reader.card(m_appeal), this, [this, asked = ++m_asked](Result<AppealCard> card) {
        if (asked != m_asked)
            return;
        if (!card) {
            m_card = {};
            m_waiting = {};
            m_states->showError(card.error());
            return;
        }
        take(*card);
        m_states->showContent();
        if (const auto act = std::exchange(m_waiting, {}))
            act();
    });
}

void AppealPane::whenShown(std::function<void()> act)
{
    if (showsMarked() || m_card.appeal.id == m_appeal)
        return act();
    m_waiting = std::move(act);
}

void AppealPane::take(const AppealCard &card)
{
    const bool another = card.appeal.id != m_card.appeal.id;
    m_card = card;
    const LocalTime here = m_context.here();
    showHead(here);
    showDeadline(here);
    showPending();
    showPresence();
    m_missing->show(m_card.appeal, mayDo(m_me.role, OperationKind::Flag), m_context.region(), here);
    m_proposals->show(m_card, m_me, m_context.region(), here);
    m_promises->show(m_card.appeal.promises, mayDo(m_me.role, OperationKind::KeepPromise), m_context.region(), here);
    m_facts->show(m_card.appeal, m_context.region(), here);
    m_text->setText(visibleText(m_card.appeal.text.isEmpty() ? m_card.appeal.title : m_card.appeal.text));
    markFound();
    m_files->show(m_card.appeal.id, m_card.appeal.files, m_card.appeal.photos);
    m_recent->show(m_card.messages, m_card.replies, m_context.region(), here);
    m_history->show(m_card.messages, m_card.replies, m_context.region(), here);
    m_allHistory->setText(tr("All %n record(s)", nullptr, int(m_card.messages.size())));
    m_allHistory->setVisible(m_card.messages.size() > 6);
    m_replyBlock->show(m_card, m_context.region(), here, m_bar->offers(OperationKind::SubmitReply));
    showReplies(here);
    orderStops();
    m_tabs->setTabText(Text, tr("Appeal"));
    m_tabs->setTabText(History, tr("History %1").arg(m_card.messages.size()));
    m_tabs->setTabText(Answers, tr("Answers %1").arg(m_card.replies.size()));
    if (another) {
        m_tabs->setCurrentIndex(Text);
        askAround();
        emit shown();
    }
}

void AppealPane::markFound()
{
    m_text->view()->mark(m_context.hitsIn(m_text->view()->toPlainText()));
}

void AppealPane::showHead(const LocalTime &)
{
    const Appeal &appeal = m_card.appeal;
    m_tile->setChannel(appeal.channel);
    QStringList where{appealNumber(appeal.number)};
    where << (appeal.publicReply ? tr("public answer") : tr("private answer")) << visibleLine(appeal.source);
    where.removeAll(QString());
    m_number->setText(where.join(u"  ·  "_s));
    m_status->setChip({.text = statusText(appeal.status), .icon = statusIcon(appeal.status), .look = Chip::Look::Outline});
    m_title->setText(visibleLine(appeal.title));
    m_bar->show(m_card, m_me, AppealFacts::addressOf(appeal, m_context.region()));
}

/// «Комментарий, Передать другому оператору (5)»
static QString namesOf(const std::map<QString, int> &acts)
{
    QStringList names;
    for (const auto &[name, count] : acts)
        names << (count > 1 ? AppealPane::tr("%1 (%2)").arg(name).arg(count) : name);
    return names.join(u", "_s);
}

void AppealPane::showPending()
{
    std::map<QString, int> waiting, refused;
    for (const JournalEntry &entry : m_card.pending)
        ++(entry.state == EntryState::Attention ? refused : waiting)[operationText(entry.operation.kind)];
    m_pending->setVisible(!waiting.empty() || !refused.empty());
    if (!refused.empty())
        m_pending->tell(Banner::Tone::Warn, u"circle-alert"_s, tr("The centre refused: %1.").arg(namesOf(refused)), tr("The journal says why."));
    else
        m_pending->tell(Banner::Tone::Quiet, u"hourglass"_s, tr("In the outbox: %1.").arg(namesOf(waiting)), tr("It can be taken back in the journal."));
}

void AppealPane::presenceChanged(const QSet<qint64> &appeals)
{
    if (m_card.appeal.id != 0 && appeals.contains(m_card.appeal.id))
        showPresence();
}

void AppealPane::showPresence()
{
    const auto there = m_context.present(m_card.appeal.id);
    QStringList sentences = presenceSentences(there, m_context.region(), m_context.me());
    m_present->setVisible(!sentences.isEmpty());
    if (sentences.isEmpty())
        return;
    const bool writes = there.front().writes;
    const QString first = sentences.takeFirst();
    m_present->tell(Banner::Tone::Quiet, writes ? u"pencil"_s : u"eye"_s, first, sentences.join(u' '));
}

void AppealPane::showReplies(const LocalTime &here)
{
    const size_t count = m_card.replies.size();
    while (m_replies.size() < count) {
        m_replies.push_back(new ReplyCard(u"replyText%1"_s.arg(m_replies.size()), m_pages->widget(Answers)));
        if (m_pictures)
            m_replies.back()->setPictures(*m_pictures);
        m_replyCards->insertWidget(int(m_replies.size()) - 1, m_replies.back());
    }
    for (size_t i = 0; i < m_replies.size(); ++i) {
        m_replies[i]->setVisible(i < count);
        if (i < count)
            m_replies[i]->show(m_card.replies[count - 1 - i], m_context.region(), here);
    }
    m_noReplies->setVisible(count == 0);
}

void AppealPane::showMarked()
{
    leaveExplanation();
    m_faces->setCurrentWidget(m_marked);
}

bool AppealPane::showsMarked() const
{
    return m_faces->currentWidget() == m_marked;
}

void AppealPane::reply()
{
    perform(OperationKind::SubmitReply);
}

void AppealPane::assign()
{
    perform(OperationKind::Assign);
}

bool AppealPane::performMain()
{
    return m_faces->currentIndex() == 0 && m_card.appeal.id != 0 && m_bar->performMain();
}

void AppealPane::perform(OperationKind kind)
{
    if (!obstacle(kind).isEmpty())
        return;
    if (showsMarked())
        emit m_marked->actAsked(kind);
    else if (kind == OperationKind::SubmitReply)
        emit replyAsked(m_appeal);
    else if (kind == OperationKind::Assign)
        emit assignAsked({m_appeal});
    else if (kind == OperationKind::Classify)
        emit classifyAsked(m_appeal);
    else if (kind == OperationKind::Reassign)
        emit handOverAsked({m_appeal});
    else
        m_bar->perform(kind);
}

void AppealPane::prioritise(Priority priority)
{
    if (!obstacle(OperationKind::Prioritise).isEmpty())
        return;
    if (showsMarked())
        emit m_marked->priorityAsked(priority);
    else
        m_acts.prioritise(m_card.appeal, priority);
}

void AppealPane::mark(AppealFlag flag)
{
    if (obstacle(OperationKind::Flag).isEmpty())
        m_acts.flag(m_card.appeal, m_card.appeal.flags ^ flag);
}

void AppealPane::copyNumber() const
{
    if (m_card.appeal.id != 0)
        QGuiApplication::clipboard()->setText(m_card.appeal.number);
}

/// The post, the part of the text that is shown, what was said and answered.
QStringList AppealPane::textsWithLinks() const
{
    QStringList texts{visibleLine(m_card.appeal.link, 1'000), m_text->view()->toPlainText()};
    for (const Message &message : m_card.messages)
        texts << beginningOf(visibleText(message.text));
    for (const Reply &reply : m_card.replies)
        texts << beginningOf(visibleText(reply.text));
    texts.removeIf([](const QString &text) { return linksIn(text).isEmpty(); });
    return texts;
}

void AppealPane::chooseLink()
{
    vakhta::chooseLink(this, m_tabs->mapToGlobal(m_tabs->rect().bottomLeft()), textsWithLinks());
}

QString AppealPane::obstacleOfLinks() const
{
    if (showsMarked())
        return tr("several appeals are marked");
    if (m_card.appeal.id == 0)
        return tr("no appeal is chosen");
    return textsWithLinks().isEmpty() ? tr("the appeal has no links") : QString();
}

void AppealPane::search()
{
    if (obstacleOfSearch().isEmpty())
        emit searchAsked({m_card.appeal.id});
}

QString AppealPane::obstacleOfSearch() const
{
    return m_card.appeal.flags & MissingPerson ? QString() : tr("the appeal has no mark of a missing person");
}

QString AppealPane::obstacleOfNotice() const
{
    if (showsMarked() || m_card.appeal.id == 0)
        return tr("no appeal is chosen");
    return m_missing->notice().isEmpty() ? tr("the appeal does not tell of a missing person") : QString();
}

void AppealPane::copyNotice()
{
    if (obstacleOfNotice().isEmpty())
        m_missing->copyNotice();
}

QString AppealPane::obstacle(OperationKind kind) const
{
    if (!mayDo(m_me.role, kind))
        return tr("not for your role");
    if (showsMarked())
        return m_marked->offers(kind) ? QString() : tr("several appeals are marked");
    if (m_card.appeal.id == 0)
        return tr("no appeal is chosen");
    if (kind == OperationKind::Prolong && m_card.appeal.prolongedDays != 0)
        return tr("prolonged already");
    if (kind == OperationKind::Prolong && !m_card.appeal.dueAt.isValid())
        return tr("the appeal has no deadline");
    if (kind == OperationKind::NotOurs && m_card.appeal.executor == 0)
        return tr("it has no executor");
    return m_bar->offers(kind) ? QString() : tr("the appeal is: %1").arg(statusText(m_card.appeal.status).toLower());
}

void AppealPane::stepTab(int steps)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + steps + count) % count);
}

void AppealPane::takeFocus()
{
    m_tabs->setFocus(Qt::TabFocusReason);
}

QWidget *AppealPane::stop() const
{
    if (showsMarked())
        return m_marked->stop();
    return m_states->showsContent() ? m_tabs : m_states->action();
}

} // namespace vakhta
