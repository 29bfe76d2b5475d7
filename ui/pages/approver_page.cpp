#include "ui/pages/approver_page.h"

#include "app/core/when_ready.h"
#include "ui/models/queue_model.h"
#include "ui/pages/appeal_row_delegate.h"
#include "ui/pages/difference_view.h"
#include "ui/pages/hand_out.h"
#include "ui/pages/page_states.h"
#include "ui/pages/reply_context.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channel_tile.h"
#include "ui/widgets/long_list.h"

#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int msecsToSee = 700; // less is the same press going on
}

void ApproverPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ApproverPage::refresh()
{
    m_listStates->showLoading();
    loadRegion();
}

void ApproverPage::loadRegion()
{
    whenReady(m_reader.region(), this, [this](Result<Region> region) {
        if (!region)
            return m_listStates->showError(region.error());
        m_context.setRegion(std::move(*region));
        whenReady(m_reader.me(), this, [this](Result<User> me) {
            m_me = me ? *me : User();
            showList();
        });
    });
}

bool ApproverPage::showsApproved() const
{
    return m_which->currentIndex() == 1;
}

void ApproverPage::showList()
{
    AppealQuery query;
    query.queue = showsApproved() ? Queue::Approved : Queue::OnApproval;
    query.order = Order::Deadline; // the approver's usual time is one for all, so this is the order of the latest moment
    m_model->show(query);
}

void ApproverPage::listShown()
{
    const int count = m_model->rowCount();
    m_count->setText(tr("%n appeals", nullptr, count));
    if (count == 0)
        return nothingWaits();
    m_listStates->showContent();
    m_list->setCurrentIndex(m_model->index(qBound(0, m_row, count - 1), 0));
}

void ApproverPage::nothingWaits()
{
    m_card = {};
    if (m_list->hasFocus())
        m_which->setFocus(Qt::OtherFocusReason); // the list goes, and the focus stays on this page
    m_listStates->showEmpty(u"circle-check"_s, showsApproved() ? tr("Nothing waits to be published") : tr("Nothing waits for your word"),
                            tr("New replies appear here by themselves."));
    m_replyStates->showEmpty(u"stamp"_s, tr("No reply is open"), tr("Choose one in the list when it comes."));
}

void ApproverPage::choose(int row)
{
    if (row < 0)
        return;
    m_row = row;
    loadCard();
}

void ApproverPage::loadCard()
{
    const qint64 id = m_model->idAt(m_row);
    if (id == 0)
        return;
    if (id != m_card.appeal.id) {
        m_card = {}; // until the chosen one is here, no key decides about the one before
        m_remarks->clear();
    }
    m_replyStates->showLoading();
    whenReady(m_reader.card(id), this, [this, asked = ++m_asked](Result<AppealCard> card) {
        if (asked != m_asked)
            return;
        if (!card)
            return m_replyStates->showError(card.error());
        showCard(std::move(*card));
    });
}

const Reply *ApproverPage::waiting() const
{
    return lastReply(m_card.replies, showsApproved() ? ReplyState::Approved : ReplyState::OnApproval);
}

void ApproverPage::showCard(AppealCard card)
{
    m_card = std::move(card);
    const Appeal &appeal = m_card.appeal;
    m_tile->setChannel(appeal.channel);
    m_number->setText(appealNumber(appeal.number));
    m_title->setText(visibleLine(appeal.title));
    m_facts->setText(QStringList({executorName(m_context.region(), appeal.executor), topicName(m_context.region(), appeal.topic),
                                  municipalityName(m_context.region(), appeal.municipality)})
                         .filter(QRegularExpression(u"\\S"_s))
                         .join(u" · "_s));
    m_fault->hide();
    showDeadline();
    showCitizen();
    showReply();
    showDecision();
    m_replyStates->showContent();
}

void ApproverPage::showDeadline()
{
    const Appeal &appeal = m_card.appeal;
    m_deadline->setVisible(appeal.dueAt.isValid());
    if (!appeal.dueAt.isValid())
        return;
    const LocalTime here = m_context.here();
    const int left = int(here.now.secsTo(appeal.dueAt) / 60);
    if (left < 0)
        m_deadline->tell(Banner::Tone::Danger, u"alarm-clock"_s, tr("Overdue by %1.").arg(longDuration(-left)),
                         tr("The citizen still waits for the answer."));
    else
        m_deadline->tell(left < 90 ? Banner::Tone::Warn : Banner::Tone::Quiet, u"clock"_s,
                         tr("The reply is due %1, %2 left.").arg(untilText(appeal.dueAt, here), longDuration(left)),
                         m_context.region().profile.publishOnApproval ? tr("It is published as soon as you approve it.")
                                                                      : tr("After your word somebody publishes it."));
}

void ApproverPage::showCitizen()
{
    const Appeal &appeal = m_card.appeal;
    QStringList known{authorAndPlace(appeal), whenText(appeal.receivedAt, m_context.here())};
    known.removeAll(QString());
    m_citizen->setText(known.join(u" · "_s));
    m_appealText->showPlain(beginningOf(appeal.text));
}

void ApproverPage::showReply()
{
    const Reply *reply = waiting();
    const Reply *returned = lastReply(m_card.replies, ReplyState::Returned);
    m_earlier->setVisible(returned && !returned->remarks.isEmpty());
    if (returned)
        m_earlier->setText(tr("You asked before: %1").arg(beginningOf(visibleText(returned->remarks))));
    m_legend->setVisible(reply && returned);
    if (!reply) {
        m_version->setText(tr("There is no reply to decide on"));
        return m_text->showPlain({});
    }
    m_version->setText(tr("Version %1, %2, %3").arg(reply->version).arg(userName(m_context.region(), reply->author),
                                                                          whenText(reply->submittedAt, m_context.here())));
    if (returned)
        m_text->show(returned->text, reply->text, DifferenceView::Marks::Versions);
    else
        m_text->showPlain(reply->text);
}

/// The key Ctrl+Enter always belongs to the primary button: to return once there are remarks.
void ApproverPage::showDecision()
{
    const bool returns = !m_remarks->toPlainText().trimmed().isEmpty();
    const bool mayReturn = mayDo(m_me.role, OperationKind::ReturnReply) && !showsApproved();
    const bool mayAccept = mayDo(m_me.role, showsApproved() ? OperationKind::PublishReply : OperationKind::ApproveReply);
    m_approve->setText(showsApproved() ? tr("Publish") : tr("Approve"));
    m_approve->setIconName(showsApproved() ? u"send"_s : u"stamp"_s);
    m_approve->setLook(returns ? Button::Look::Secondary : Button::Look::Primary);
    m_approve->setKeyHint(returns ? QString() : u"Ctrl+Enter"_s);
    m_return->setLook(returns ? Button::Look::Primary : Button::Look::Secondary);
    m_return->setKeyHint(returns ? u"Ctrl+Enter"_s : QString());
    m_approve->setVisible(mayAccept);
    m_return->setVisible(mayReturn);
    m_remarks->setVisible(mayReturn);
}

void ApproverPage::decide()
{
    if (m_return->isVisibleTo(this) && !m_remarks->toPlainText().trimmed().isEmpty())
        return returnWithRemarks();
    const bool publishes = showsApproved();
    if (m_approve->isVisibleTo(this))
        act(publishes ? OperationKind::PublishReply : OperationKind::ApproveReply,
            publishes ? tr("The reply to %1 is published") : tr("The reply to %1 is approved"));
}

void ApproverPage::returnWithRemarks()
{
    if (m_remarks->toPlainText().trimmed().isEmpty()) {
        m_fault->setText(tr("Write what to change, then return it."));
        m_fault->show();
        return m_remarks->setFocus(Qt::ShortcutFocusReason);
    }
    act(OperationKind::ReturnReply, tr("The reply to %1 is returned with your remark"));
}

/// A key pressed twice must not decide about the next reply, which has only just come under the hand.
bool ApproverPage::mayHaveBeenSeen() const
{
    return !m_decidedAt.isValid() || qAbs(m_decidedAt.msecsTo(m_clock())) >= msecsToSee;
}

void ApproverPage::act(OperationKind kind, const QString &words)
{
    const Reply *reply = waiting();
    if (!reply || m_acting || !mayHaveBeenSeen())
        return;
    Operation operation;
    operation.opId = newOperationId(m_clock());
    operation.kind = kind;
    operation.targets = {targetOf(m_card.appeal)};
    operation.args.reply = reply->id;
    if (kind == OperationKind::ReturnReply)
        operation.args.text = m_remarks->toPlainText().trimmed();
    operation.composedAt = m_clock();
    m_acting = true;
    whenReady(m_editor.act(operation), this, [this, id = operation.opId, words, number = m_card.appeal.number](Result<void> kept) {
        m_acting = false;
        m_fault->setVisible(!kept);
        if (!kept)
            return m_fault->setText(actErrorText(kept.error()));
        m_remarks->clear();
        m_card = {};
        m_decidedAt = m_clock();
        m_list->setFocus(Qt::OtherFocusReason); // the button would take the next key for the next reply
        emit acted({id}, words.arg(appealNumber(number)));
        showList();
    });
}

} // namespace vakhta
