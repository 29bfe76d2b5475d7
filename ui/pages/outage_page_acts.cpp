// What OutagePage does with the outage that is looked at.

#include "ui/pages/outage_page.h"

#include "app/core/preflight.h"
#include "app/core/when_ready.h"
#include "ui/models/outage_lines.h"
#include "ui/text/error_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/long_list.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

#include <algorithm>
#include <limits>

namespace vakhta {

namespace {
/// What nobody may let pass: a gap, a text that the channel does not take.
bool mustNotGo(const std::vector<ReplyFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const ReplyFinding &one) { return blocks(one.fault) && !mayBeLeft(one.fault); });
}
} // namespace

QString OutagePage::obstacleOf(OperationKind kind) const
{
    if (m_acting)
        return tr("the last act is still on its way");
    if (!showsIncident())
        return tr("the outage is not confirmed yet");
    if (chosen().revision <= 0)
        return tr("the centre does not have the outage yet");
    return mayDo(m_me.role, kind) ? QString() : tr("your role does not do this");
}

QString OutagePage::obstacleOfText() const
{
    const Incident shown = chosen();
    if (const QString why = obstacleOf(OperationKind::SubmitReply); !why.isEmpty())
        return why;
    if (shown.version == 0)
        return tr("there is no master text yet");
    if (m_typed.contains(m_chosen))
        return tr("save the changed text first");
    const bool any = std::any_of(m_members.begin(), m_members.end(), [&](const IncidentMember &one) { return lacksText(stateOf(one, shown)); });
    return any || late() ? QString() : tr("everybody has the current text");
}

QString OutagePage::obstacleOfApproval() const
{
    const Incident shown = chosen();
    if (const QString why = obstacleOf(OperationKind::ApproveReply); !why.isEmpty())
        return why;
    const bool any = std::any_of(m_members.begin(), m_members.end(), [&](const IncidentMember &one) { return approvalFor(one, shown).has_value(); });
    return any ? QString() : tr("no current text waits for approval");
}

QString OutagePage::obstacleOfClosing() const
{
    const Incident shown = chosen();
    if (const QString why = obstacleOf(OperationKind::ChangeIncident); !why.isEmpty())
        return why;
    const auto left = std::count_if(m_members.begin(), m_members.end(), [&](const IncidentMember &one) {
        const MemberState state = stateOf(one, shown);
        return state != MemberState::Published && state != MemberState::Closed && state != MemberState::OwnReply;
    });
    return left == 0 ? QString() : tr("%n appeals do not have the current text", nullptr, int(left));
}

void OutagePage::save()
{
    if (m_acting || m_chosen == 0)
        return;
    Incident made = chosen();
    made.title = m_title->text().trimmed();
    made.text = m_text->toPlainText().trimmed();
    made.stage = IncidentStage(std::max(0, m_stage->currentIndex()));
    if (showsIncident()) {
        made.revision = m_typed.value(m_chosen, {{}, {}, 0, made.revision}).revision;
        changeMaster(made);
    } else {
        confirm(made);
    }
}

void OutagePage::confirm(Incident made)
{
    const bool own = m_ownFirst && m_chosen == ownNumber;
    act(OperationKind::Merge, made, [this, own, of = m_chosen] {
        m_typed.remove(of);
        m_ownFirst = m_ownFirst && !own;
        if (own)
            m_suggested.erase(m_suggested.begin());
        m_chosen = std::numeric_limits<qint64>::max(); // the newest
        load();
    });
}

void OutagePage::changeMaster(Incident changed)
{
    act(OperationKind::ChangeIncident, changed, [this] {
        m_typed.remove(m_chosen);
        load();
    });
}

void OutagePage::act(OperationKind kind, const Incident &incident, std::function<void()> then)
{
    Operation operation{.opId = newOperationId(m_clock()), .kind = kind, .args = {.incident = incident}, .composedAt = m_clock()};
    m_acting = true;
    whenReady(m_editor.act(operation), this, [this, then = std::move(then)](Result<void> kept) {
        m_acting = false;
        m_fault->setVisible(!kept);
        if (!kept)
            return m_fault->setText(actErrorText(kept.error()));
        then();
    });
}

void OutagePage::takeLate()
{
    const OutageSuggestion *more = late();
    if (!more)
        return giveText();
    act(OperationKind::Merge, {.id = m_chosen, .title = chosen().title, .members = more->appeals}, [this] { giveText(); });
}

/// What is already on the disk counts, not what the page showed a moment ago.
void OutagePage::giveText()
{
    m_acting = true;
    whenReady(m_outages->members(shownAppeals()), this, [this, of = chosen()](Result<std::vector<IncidentMember>> members) {
        m_acting = false;
        std::vector<Operation> replies;
        int left = 0;
        for (const IncidentMember &member : members ? *members : std::vector<IncidentMember>()) {
            auto reply = replyFromMaster(member, of, m_context.region().profile);
            if (!reply)
                continue;
            if (mustNotGo(preflight(reply->args.text, replyFacts(member.appeal, m_context.region()))))
                ++left;
            else
                replies.push_back(std::move(*reply));
        }
        if (replies.empty() && left > 0) {
            m_fault->setText(tr("%n texts can't go as they are: look at what is found beneath them.", nullptr, left));
            m_fault->show();
            return load();
        }
        const QString words = tr("%n citizens get the current text", nullptr, int(replies.size()));
        actOnAll(std::move(replies), left == 0 ? words : tr("%1; %n wait for you", nullptr, left).arg(words));
    });
}

void OutagePage::approve()
{
    const Incident shown = chosen();
    std::vector<Operation> approvals;
    for (const IncidentMember &member : m_members) {
        if (auto approval = approvalFor(member, shown))
            approvals.push_back(std::move(*approval));
    }
    const QString words = tr("%n replies are approved", nullptr, int(approvals.size()));
    actOnAll(std::move(approvals), words);
}

void OutagePage::closeTogether()
{
    Operation close{.kind = OperationKind::Close};
    for (const IncidentMember &member : m_members) {
        if (member.appeal.status == Status::Published)
            close.targets.push_back(targetOf(member.appeal));
    }
    Incident over = chosen();
    over.open = false;
    act(OperationKind::ChangeIncident, over, [this, close] {
        const QString words = tr("The outage is over: %n appeals are closed", nullptr, int(close.targets.size()));
        if (!close.targets.empty())
            return actOnAll({close}, words);
        emit acted({}, words);
        load();
    });
}

void OutagePage::takeOut()
{
    const OutageLine *line = m_memberLines->at(m_memberList->currentIndex().row());
    if (line && showsIncident() && obstacleOf(OperationKind::Split).isEmpty())
        act(OperationKind::Split, {.id = m_chosen, .title = chosen().title, .members = {line->id}}, [this] { load(); });
}

void OutagePage::actOnAll(std::vector<Operation> acts, const QString &words)
{
    m_acting = true;
    whenReady(m_editor.actOnMany(std::move(acts)), this, [this, words](Result<ManyKept> kept) {
        m_acting = false;
        const QString why = nothingCameText(kept);
        m_fault->setText(why);
        m_fault->setVisible(!why.isEmpty());
        if (why.isEmpty())
            emit acted(QList<QUuid>(kept->operations.begin(), kept->operations.end()), words);
        load();
    });
}

} // namespace vakhta
