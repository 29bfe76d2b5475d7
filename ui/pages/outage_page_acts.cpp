// What OutagePage does with the outage that is looked at.

#include "ui/pages/outage_page.h"

#include "app/core/delegation.h"
#include "app/core/preflight.h"
#include "app/core/when_ready.h"
#include "ui/models/outage_lines.h"
#include "ui/text/error_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/long_list.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

#include <QtConcurrent>

#include <algorithm>
#include <limits>

namespace vakhta {

namespace {
/// What nobody may let pass: a gap, a text that the channel does not take.
bool mustNotGo(const std::vector<ReplyFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const ReplyFinding &one) { return blocks(one.fault) && !mayBeLeft(one.fault); });
}

struct Texts
{
    std::vector<Operation> replies;
    int left = 0; // so many can't go as they are
};

Texts textsOf(const std::vector<IncidentMember> &members, const Incident &of, const Region &region)
{
    Texts made;
    for (const IncidentMember &member : members) {
        auto reply = replyFromMaster(member, of, region.profile);
        if (!reply)
            continue;
        if (mustNotGo(preflight(reply->args.text, replyFacts(member.appeal, region))))
            ++made.left;
        else
            made.replies.push_back(std::move(*reply));
    }
    return made;
}
} // namespace

QString OutagePage::obstacleOf(OperationKind kind) const
{
    if (m_acting)
        return tr("the last act is still on its way");
    if (!showsIncident())
        return tr("it is not confirmed yet");
    if (chosen().revision <= 0)
        return tr("the centre does not have it yet");
    return mayDo(m_me, kind, m_context.region().users, m_clock()) ? QString() : tr("your role does not do this");
}

QString OutagePage::obstacleOfText() const
{
    const Incident shown = chosen();
    if (const QString why = obstacleOf(OperationKind::SubmitReply); !why.isEmpty())
        return why;
    if (shown.version == 0)
        return tr("there is no master text yet");
    if (m_typed->of(m_chosen))
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
    if (shown.stage == IncidentStage::Works)
        return shown.kind == IncidentKind::Search ? tr("he is still searched for") : tr("works still go on");
    const auto left = std::count_if(m_members.begin(), m_members.end(), [&](const IncidentMember &one) {
        const MemberState state = stateOf(one, shown);
        return state != MemberState::Published && state != MemberState::Closed && state != MemberState::OwnReply;
    });
    return left == 0 ? QString() : tr("%n appeals do not have the current text", nullptr, int(left));
}

/// A note for all goes to the first of them.
QString OutagePage::obstacleOfNote() const
{
    if (m_acting)
        return tr("the last act is still on its way");
    if (m_members.empty() || !showsIncident())
        return tr("it is not confirmed yet");
    return mayDo(m_me.role, OperationKind::Comment) ? QString() : tr("your role does not do this");
}

QString OutagePage::obstacleOfPrinting() const
{
    return m_chosen != 0 && !m_members.empty() ? QString() : tr("no outage or search is shown");
}

void OutagePage::print()
{
    if (obstacleOfPrinting().isEmpty())
        emit printAsked(chosen(), m_members);
}

void OutagePage::save()
{
    if (m_acting || m_chosen == 0 || lacksTextOfStage())
        return;
    Incident made = chosen();
    made.title = m_title->text().trimmed();
    made.text = m_text->toPlainText().trimmed();
    made.stage = IncidentStage(std::max(0, m_stage->currentIndex()));
    if (showsIncident()) {
        if (const TypedMaster *typed = m_typed->of(m_chosen))
            made.revision = typed->revision;
        changeMaster(made);
    } else {
        confirm(made);
    }
}

void OutagePage::confirm(Incident made)
{
    const bool own = m_ownFirst && m_chosen == ownNumber;
    act(OperationKind::Merge, made, [this, own, of = m_chosen] {
        m_typed->forget(of);
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
        m_typed->forget(m_chosen);
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
    whenReady(m_outages->members(shownAppeals()), this, [this](Result<std::vector<IncidentMember>> members) {
        m_acting = false;
        if (members)
            giveTo(*members);
    });
}

/// Each text is looked at elsewhere: there may be hundreds.
void OutagePage::giveTo(const std::vector<IncidentMember> &members)
{
    m_acting = true;
    const auto make = [members, of = chosen(), region = m_context.region()] { return textsOf(members, of, region); };
    whenReady(QtConcurrent::run(make), this, [this](Texts made) {
        m_acting = false;
        if (made.replies.empty() && made.left > 0) {
            m_fault->setText(tr("%n texts can't go as they are: look at what is found in them.", nullptr, made.left));
            m_fault->show();
            return load();
        }
        const QString words = tr("%n citizens get the current text", nullptr, int(made.replies.size()));
        actOnAll(std::move(made.replies), made.left == 0 ? words : tr("%1; %n wait for you", nullptr, made.left).arg(words));
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
    std::vector<Operation> acts{{.kind = OperationKind::ChangeIncident, .args = {.incident = over}}};
    const int appeals = int(close.targets.size());
    if (appeals > 0)
        acts.push_back(std::move(close));
    actOnAll(std::move(acts), isSearch() ? tr("The search is over: %n appeals are closed", nullptr, appeals) : tr("The outage is over: %n appeals are closed", nullptr, appeals));
}

void OutagePage::takeOut()
{
    const OutageLine *line = m_memberLines->at(m_memberList->currentIndex().row());
    if (line && showsIncident() && obstacleOf(OperationKind::Split).isEmpty())
        act(OperationKind::Split, {.id = m_chosen, .title = chosen().title, .members = {line->id}}, [this] { load(); });
}

void OutagePage::note()
{
    const QString words = m_note->text().trimmed();
    const auto first = std::min_element(m_members.begin(), m_members.end(), [](const IncidentMember &a, const IncidentMember &b) { return a.appeal.id < b.appeal.id; });
    if (words.isEmpty() || !obstacleOfNote().isEmpty())
        return;
    m_acting = true;
    const Operation comment{.opId = newOperationId(m_clock()), .kind = OperationKind::Comment, .targets = {targetOf(first->appeal)}, .args = {.text = words}, .composedAt = m_clock()};
    whenReady(m_editor.act(comment), this, [this](Result<void> kept) {
        m_acting = false;
        m_fault->setVisible(!kept);
        if (!kept)
            return m_fault->setText(actErrorText(kept.error()));
        m_note->clear();
        m_logList->setCurrentIndex(m_logLines->index(m_logLines->rowCount() - 1));
        loadMembers();
    });
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
