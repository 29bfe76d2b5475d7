#include "ui/pages/appeal_pane.h"

#include "app/core/channel_names.h"
#include "app/core/deadline.h"
#include "ui/pages/act_bar.h"
#include "ui/pages/appeal_acts.h"
#include "ui/pages/due_popover.h"
#include "ui/pages/prolong_dialog.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"

using namespace Qt::StringLiterals;

namespace vakhta {

void AppealPane::explainOn(QWidget *ground)
{
    m_why = new DuePopover(ground);
    connect(m_why, &DuePopover::interimAsked, this, [this] { m_bar->perform(OperationKind::AnswerInterim); });
    connect(m_why, &DuePopover::prolongAsked, this, [this] { m_bar->perform(OperationKind::Prolong); });
    connect(m_deadline, &Banner::actionAsked, this, &AppealPane::explainDeadline);
    connect(this, &AppealPane::shown, m_why, &DuePopover::leave);
}

void AppealPane::showDeadline(const LocalTime &here)
{
    const Appeal &appeal = m_card.appeal;
    const DeadlineFact fact = deadlineFact(appeal.status, appeal.dueAt, paceOf(appeal.executor, m_context.region(), m_context.isOffline()), here);
    m_deadline->setVisible(!fact.fact.isEmpty());
    const bool overdue = fact.state == DeadlineWords::State::Overdue;
    const bool soon = fact.state == DeadlineWords::State::Soon;
    m_deadline->tell(overdue ? Banner::Tone::Danger : (soon ? Banner::Tone::Warn : Banner::Tone::Quiet),
                     overdue ? u"alarm-clock"_s : (fact.state == DeadlineWords::State::OnHold ? u"pause"_s : u"clock"_s), fact.fact, fact.consequence,
                     m_why ? tr("Why?") : QString());
    if (m_why && m_why->isVisible())
        m_why->renew(dueWords(m_card, m_context.region(), m_context.isOffline(), here), actsOfDeadline());
}

DuePopover::Acts AppealPane::actsOfDeadline() const
{
    return {.interim = m_bar->offers(OperationKind::AnswerInterim), .prolong = m_bar->offers(OperationKind::Prolong)};
}

QString AppealPane::obstacleOfExplaining() const
{
    if (showsMarked())
        return tr("several appeals are marked");
    if (m_card.appeal.id == 0)
        return tr("no appeal is chosen");
    return m_card.appeal.dueAt.isValid() ? QString() : tr("the appeal has no deadline");
}

void AppealPane::explainDeadline()
{
    if (!m_why || !obstacleOfExplaining().isEmpty())
        return;
    const QWidget *beside = m_deadline->isVisible() ? static_cast<QWidget *>(m_deadline) : m_status;
    m_why->open(dueWords(m_card, m_context.region(), m_context.isOffline(), m_context.here()), actsOfDeadline(),
                {beside->mapTo(m_why->parentWidget(), QPoint()), beside->size()});
}

bool AppealPane::leaveExplanation()
{
    return m_why && m_why->leave();
}

/// An interim answer, or a prolongation with its notice: words that the citizen reads, so they fit his channel.
void AppealPane::askForCitizen(OperationKind kind, const AppealCard &card)
{
    const Profile &profile = m_context.region().profile;
    const int most = replyLimitOf(card.appeal.channel, profile);
    if (kind == OperationKind::AnswerInterim)
        return m_acts.answerInterim(card.appeal, profile);
    if (profile.mostProlongDays < 1) {
        emit m_acts.refused(tr("The deadline stays: the region's profile prolongs none."));
        return;
    }
    const LocalTime here = m_context.here();
    const auto dueBy = [appeal = card.appeal, profile](int days) {
        Appeal prolonged = appeal;
        prolonged.prolongedDays = days;
        return movedDue(appeal, prolonged, profile);
    };
    QString notice = profile.prolongNotice.isEmpty() ? tr("The answer to your appeal No. {number} needs more time: its deadline is now {due}.") : profile.prolongNotice;
    notice.replace(u"{number}"_s, card.appeal.number);
    auto *dialog = new ProlongDialog({.mostDays = profile.mostProlongDays, .mostCharacters = most, .notice = notice,
                                      .due = [=](int days) { return stampText(dueBy(days), here); },
                                      .day = [=](int days) { return dateText(here.local(dueBy(days)).date(), here); }},
                                     window());
    connect(dialog, &ProlongDialog::given, &m_acts, [this, appeal = card.appeal](int days, const QString &text) { m_acts.prolong(appeal, days, text); });
    dialog->open();
}

} // namespace vakhta
