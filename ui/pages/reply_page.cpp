#include "ui/pages/reply_page.h"

#include "app/core/when_ready.h"
#include "ui/pages/attached_files.h"
#include "ui/pages/draft_keeper.h"
#include "ui/pages/hand_out.h"
#include "ui/pages/page_states.h"
#include "ui/pages/quoted_articles.h"
#include "ui/pages/reply_checks.h"
#include "ui/pages/reply_context.h"
#include "ui/pages/reply_editor.h"
#include "ui/pages/template_bar.h"
#include "ui/text/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace vakhta {

void ReplyPage::open(qint64 appeal)
{
    flush();
    m_appeal = appeal;
    m_loaded = false;
    m_submitting = false;
    m_asksFirst = false;
    m_beside.clear();
    m_theirText.clear();
    m_takenBack.reset();
    m_asksSimilar.cancel();
    m_similar = {};
    m_args = {};
    m_keeper->start(0, {});
    m_files->start(0, AttachedTo::Reply);
    ++m_asked;
    loadRegion();
}

void ReplyPage::openWith(qint64 appeal, const QString &text, const Arguments &args)
{
    open(appeal);
    m_args = args;
    m_takenBack = text;
}

bool ReplyPage::flush()
{
    m_keeper->flush();
    return m_keeper->isKept();
}

bool ReplyPage::holds(qint64 appeal, bool shown) const
{
    return (m_appeal == appeal && (shown || !m_keeper->isKept())) || m_keeper->refused(appeal);
}

void ReplyPage::letGo()
{
    flush();
    m_loaded = false;
    m_asksSimilar.cancel();
    if (!m_submitting)
        ++m_asked; // what is still being read comes too late
}

void ReplyPage::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

void ReplyPage::loadRegion()
{
    m_states->showLoading();
    whenReady(m_reader.region(), this, [this, asked = m_asked](Result<Region> region) {
        if (asked != m_asked)
            return;
        if (!region)
            return m_states->showError(region.error());
        m_region = std::move(*region);
        loadCard(true);
    });
}

void ReplyPage::loadCard(bool first)
{
    const bool kept = m_keeper->isKept(); // else the answer may be older than what is written here
    whenReady(m_reader.card(m_appeal), this, [this, first, kept, asked = m_asked](Result<AppealCard> card) {
        if (asked != m_asked)
            return;
        if (!card && first)
            return m_states->showError(card.error());
        if (!card)
            return; // what is being written stays; a later change reads it again
        if (first)
            startWith(*card);
        takeCard(std::move(*card), first || (kept && m_keeper->isKept()));
    });
}

void ReplyPage::startWith(const AppealCard &card)
{
    const Reply *returned = lastReply(card.replies, ReplyState::Returned);
    const std::optional<QString> refused = m_keeper->refused(card.appeal.id);
    const QString kept = card.draft ? card.draft->text : QString();
    const QString saved = card.draft || !returned ? kept : returned->text;
    const QString text = refused.value_or(saved);
    m_loaded = false;
    m_left.clear();
    m_promises.clear();
    m_filled.clear();
    m_text->markFilled({});
    m_text->startWith(text);
    m_files->start(card.appeal.id, AttachedTo::Reply, m_args.files + (card.draft || !returned ? Attachments() : returned->files));
    m_templates->start(card.appeal, m_region);
    m_loaded = true;
    m_keeper->start(card.appeal.id, saved);
    m_keeper->keep(text);
    if (m_takenBack)
        m_text->replaceWith(*std::exchange(m_takenBack, {}));
    m_states->showContent();
    m_quoted->start(card.appeal.id);
    askSimilar();
    if (!m_text->toPlainText().isEmpty() || !m_templates->offer(m_text))
        m_text->setFocus(Qt::OtherFocusReason);
    emit begun();
}

/// The facts around the text are always the newest; the text only when all that is written here is in it already.
void ReplyPage::takeCard(AppealCard card, bool knowsAll)
{
    m_card = std::move(card);
    m_facts = replyFacts(m_card.appeal, m_region);
    m_remarks = remarksOn(m_card);
    const std::optional<LocalDraft> &draft = m_card.draft;
    if (knowsAll) {
        if (draft && draft->text != m_text->toPlainText() && m_keeper->isKept()) {
            m_keeper->start(m_appeal, draft->text);
            m_text->mergeIn(draft->text);
        }
        m_theirText = draft ? draft->theirText : QString();
        m_fork = draft ? draft->fork : QString();
    }
    showAround();
    check();
    showFields();
}

void ReplyPage::changed()
{
    if (!m_loaded)
        return;
    m_keeper->keep(m_text->toPlainText());
    showSaved();
    check();
    showFields();
}

void ReplyPage::showSaved()
{
    nameBack(tr("Back, the text is kept"));
    const std::optional<LocalDraft> &draft = m_card.draft;
    const bool shown = draft && draft->text == m_text->toPlainText();
    m_savedIcon->setIcon(u"hard-drive"_s, &Theme::text2);
    m_saved->setColour(&Theme::text2);
    if (!m_keeper->isKept())
        m_saved->setText(tr("Being saved"));
    else if (!shown || !draft->savedAt.isValid())
        m_saved->setText(m_text->toPlainText().isEmpty() ? tr("Nothing written yet") : tr("Not changed yet"));
    else if (draft->atCentre)
        m_saved->setText(tr("Saved here and at the centre at %1").arg(clockText(draft->savedAt, here())));
    else
        m_saved->setText(tr("Saved on this computer at %1").arg(clockText(draft->savedAt, here())));
}

void ReplyPage::nameBack(const QString &words)
{
    m_back->setText(words);
    m_back->setKeyHint(u"Esc"_s);
}

void ReplyPage::showSaveFault(const Error &error)
{
    Q_UNUSED(error)
    m_savedIcon->setIcon(u"triangle-alert"_s, &Theme::danger);
    m_saved->setColour(&Theme::danger);
    m_saved->setText(tr("Not saved: the disk does not take it. Keep the window open."));
    nameBack(tr("Back"));
}

void ReplyPage::submit()
{
    if (!m_loaded || m_submitting)
        return;
    if (const int asked = m_checks->promiseUnderHand(); asked >= 0)
        m_promises.decide(asked, true); // the same key says yes to what it came to
    check();
    if (m_templates->focusTyped() || goToObstacle() || m_files->isComing() || asksFirst())
        return;
    Operation operation;
    operation.opId = newOperationId(m_clock());
    operation.kind = OperationKind::SubmitReply;
    operation.targets = {targetOf(m_card.appeal)};
    operation.args = m_args;
    operation.args.text = m_text->toPlainText().trimmed();
    operation.args.promises = m_promises.confirmed();
    operation.args.files = m_files->all();
    operation.composedAt = m_clock();
    m_submitting = true;
    m_keeper->flush();
    whenReady(m_editor.act(operation), this, [this, asked = m_asked, id = operation.opId](Result<void> kept) {
        if (asked != m_asked)
            return;
        m_submitting = false;
        if (kept)
            return submitted(id);
        m_verdict->setColour(&Theme::danger);
        m_verdict->setText(actErrorText(kept.error()));
        m_verdict->show();
    });
}

void ReplyPage::submitted(const QUuid &operation)
{
    const QString number = appealNumber(m_card.appeal.number);
    m_keeper->stop();
    m_quoted->forget();
    m_loaded = false;
    const qint64 appeal = std::exchange(m_appeal, 0);
    ++m_asked;
    const QString words = m_connected ? tr("The reply to %1 goes to approval in 30 seconds")
                                      : tr("The reply to %1 goes to approval when the connection is back");
    emit sent(appeal);
    emit acted({operation}, words.arg(number));
    emit done();
}

void ReplyPage::findOverlaps(const QString &text)
{
    m_overlaps = m_theirText.isEmpty() ? std::vector<Overlap>() : mergeDrafts(m_fork, text, m_theirText).overlaps;
}

/// An ordinary edit of the draft: Ctrl+Z brings the text back. What was not picked stays in the draft's history.
void ReplyPage::pick(int place, Pick pick)
{
    if (place >= int(m_overlaps.size()))
        return;
    const MergedDraft both = picked(m_text->toPlainText(), m_theirText, m_overlaps[size_t(place)], pick);
    const bool settled = mergeDrafts(m_fork, both.mine, both.theirs).overlaps.empty();
    m_theirText = settled ? QString() : both.theirs;
    if (both.mine != m_text->toPlainText())
        m_text->replaceWith(both.mine);
    m_keeper->pick(both.mine, m_theirText);
    check();
    QWidget *next = m_checks->findChild<QWidget *>(u"keepMine"_s);
    (settled || !next ? m_text : next)->setFocus(Qt::OtherFocusReason);
}

LocalTime ReplyPage::here() const
{
    return LocalTime::of(m_clock(), m_region.profile);
}

} // namespace vakhta
