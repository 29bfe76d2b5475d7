#include "ui/pages/approver_page.h"

#include "app/core/delegation.h"
#include "app/core/remarks.h"
#include "app/core/when_ready.h"
#include "ui/models/queue_model.h"
#include "ui/pages/alike_dialog.h"
#include "ui/pages/appeal_row_delegate.h"
#include "ui/pages/deputy_bar.h"
#include "ui/pages/difference_view.h"
#include "ui/pages/file_strip.h"
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
            m_deputy->show(m_me, m_context.region(), m_context.here());
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
    m_alike.clear();
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
        m_alike.clear();
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
    askAlike();
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
    m_appealFiles->show(m_card.appeal.id, m_card.appeal.files, 0, tr("What the citizen wrote"));
    m_files->show(m_card.appeal.id, reply ? reply->files : Attachments(), 0, tr("The reply to decide on"));
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
    const bool mayReturn = may(OperationKind::ReturnReply) && !showsApproved();
    const bool mayAccept = may(showsApproved() ? OperationKind::PublishReply : OperationKind::ApproveReply);
    m_approve->setText(showsApproved() ? tr("Publish") : tr("Approve"));
    m_approve->setIconName(showsApproved() ? u"send"_s : u"stamp"_s);
    m_approve->setLook(returns ? Button::Look::Secondary : Button::Look::Primary);
    m_approve->setKeyHint(returns ? QString() : u"Ctrl+Enter"_s);
    m_return->setLook(returns ? Button::Look::Primary : Button::Look::Secondary);
    m_return->setKeyHint(returns ? u"Ctrl+Enter"_s : QString());
    m_approve->setVisible(mayAccept);
    m_return->setVisible(mayReturn);
    m_remarks->setVisible(mayReturn);
    m_onWords->setVisible(mayReturn);
    showAlike();
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
    const std::vector<Remark> remarks = remarksOf(m_remarks->toPlainText());
    const bool says = std::any_of(remarks.begin(), remarks.end(), [](const Remark &one) { return !one.words.isEmpty(); });
    if (!says) {
        m_fault->setText(tr("Write what to change, then return it."));
        m_fault->show();
        return m_remarks->setFocus(Qt::ShortcutFocusReason);
    }
    act(OperationKind::ReturnReply, tr("The reply to %1 is returned with your remark"));
}

/// Whether others wait that say the same.
void ApproverPage::askAlike()
{
    m_asksAlike.cancel();
    auto *related = RelatedReader::of(m_reader);
    if (!related || !alikeObstacle().isEmpty())
        return;
    m_asksAlike = related->alikeOnApproval(m_card.appeal.id);
    whenReady(m_asksAlike, this, [this, asked = m_asked](Result<std::vector<WaitingReply>> alike) {
        if (asked != m_asked)
            return;
        m_alike = alike ? std::move(*alike) : std::vector<WaitingReply>();
        showAlike();
    });
}

/// Beside remarks none is approved.
void ApproverPage::showAlike()
{
    m_together->setVisible(!m_alike.empty() && alikeObstacle().isEmpty());
    m_together->setText(tr("And %n alike…", nullptr, int(m_alike.size())));
    m_together->setAccessibleName(tr("Approve with %n alike…", nullptr, int(m_alike.size())));
}

QString ApproverPage::alikeObstacle() const
{
    if (showsApproved() || !waiting() || !may(OperationKind::ApproveReply))
        return tr("no reply waits here for your word");
    return m_remarks->toPlainText().trimmed().isEmpty() ? QString() : tr("there are remarks on this reply");
}

void ApproverPage::approveAlike()
{
    if (m_alike.empty() || !alikeObstacle().isEmpty() || m_acting)
        return;
    std::vector<WaitingReply> all = m_alike;
    all.insert(all.begin(), {m_card.appeal, *waiting()});
    auto *dialog = new AlikeDialog(std::move(all), window());
    connect(dialog, &AlikeDialog::given, this, &ApproverPage::record);
    dialog->open();
}

/// Each by itself: one that was decided about meanwhile is refused, and the others go.
void ApproverPage::record(const std::vector<WaitingReply> &replies)
{
    std::vector<Operation> acts;
    for (const WaitingReply &one : replies) {
        Operation &act = acts.emplace_back();
        act.kind = OperationKind::ApproveReply;
        act.targets = {targetOf(one.appeal)};
        act.args.reply = one.reply.id;
        act.composedAt = m_clock();
    }
    m_acting = true;
    whenReady(m_editor.actOnMany(std::move(acts)), this, [this](Result<ManyKept> kept) {
        m_acting = false;
        m_fault->setVisible(!kept);
        if (!kept)
            return m_fault->setText(errorText(kept.error()));
        QStringList words{tr("%n replies are approved", nullptr, kept->kept)};
        if (!kept->refused.empty())
            words << tr("%n were decided about or changed meanwhile and stay", nullptr, int(kept->refused.size()));
        m_decidedAt = m_clock();
        m_list->setFocus(Qt::OtherFocusReason);
        emit acted({kept->operations.begin(), kept->operations.end()}, words.join(u"; "_s));
        m_card = {};
        showList();
    });
}

/// Why the words under the hand can't be remarked on, "" when they can.
QString ApproverPage::wordsObstacle() const
{
    constexpr qsizetype longestPhrase = 300; // characters; more is a remark on the whole
    const QString words = m_text->selectedWords();
    if (m_remarks->isHidden())
        return tr("this reply is not yours to return");
    if (words.isEmpty())
        return tr("no words of the reply are selected");
    return words.size() > longestPhrase ? tr("select fewer words") : QString();
}

/// The phrase begins a line of the remark, and its author is led to it.
void ApproverPage::remarkOnWords()
{
    if (!wordsObstacle().isEmpty())
        return;
    QTextCursor end(m_remarks->document());
    end.movePosition(QTextCursor::End);
    if (!end.atBlockStart())
        end.insertBlock();
    end.insertText(remarkOn(m_text->selectedWords()));
    m_remarks->setTextCursor(end);
    m_remarks->setFocus(Qt::ShortcutFocusReason);
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
