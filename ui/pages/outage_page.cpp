#include "ui/pages/outage_page.h"

#include "app/core/preflight.h"
#include "app/core/when_ready.h"
#include "ui/models/outage_lines.h"
#include "ui/pages/difference_view.h"
#include "ui/pages/page_states.h"
#include "ui/text/finding_text.h"
#include "ui/text/names.h"
#include "ui/text/outage_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/long_list.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
/// The value that most of them have.
template <typename Of>
qint64 commonest(const std::vector<IncidentMember> &members, Of of)
{
    QHash<qint64, int> counts;
    qint64 most = 0;
    for (const IncidentMember &member : members) {
        const qint64 value = of(member.appeal);
        if (++counts[value] > counts.value(most))
            most = value;
    }
    return most;
}
} // namespace

void OutagePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void OutagePage::refresh()
{
    if (m_outageLines->rowCount() == 0)
        m_states->showLoading();
    load();
}

void OutagePage::load()
{
    if (!m_outages)
        return showOutages();
    whenReady(m_reader.region(), this, [this, asked = ++m_asked](Result<Region> region) {
        if (asked != m_asked)
            return;
        if (!region)
            return m_states->showError(region.error());
        m_context.setRegion(std::move(*region));
        whenReady(m_reader.me(), this, [this](Result<User> me) { m_me = me ? *me : User(); });
        whenReady(m_outages->outages(), this, [this, asked](Result<std::vector<OutageSuggestion>> found) {
            if (asked != m_asked)
                return;
            if (!found)
                return m_states->showError(found.error());
            if (m_ownFirst)
                found->insert(found->begin(), m_suggested.front());
            m_suggested = std::move(*found);
            showOutages();
        });
    });
}

void OutagePage::begin(const std::vector<qint64> &appeals)
{
    if (!m_outages)
        return;
    whenReady(m_outages->members(appeals), this, [this](Result<std::vector<IncidentMember>> members) {
        if (!members || members->empty())
            return;
        OutageSuggestion own{.municipality = commonest(*members, [](const Appeal &one) { return one.municipality; }),
                             .topic = commonest(*members, [](const Appeal &one) { return one.topic; })};
        for (const IncidentMember &member : *members) {
            const QDateTime at = member.appeal.receivedAt;
            own.from = own.appeals.empty() ? at : std::min(own.from, at);
            own.to = own.appeals.empty() ? at : std::max(own.to, at);
            own.appeals.push_back(member.appeal.id);
        }
        std::sort(own.appeals.begin(), own.appeals.end());
        if (m_ownFirst)
            m_suggested.erase(m_suggested.begin());
        m_suggested.insert(m_suggested.begin(), own);
        m_ownFirst = true;
        m_typed.remove(ownNumber);
        m_chosen = ownNumber;
        showOutages();
    });
}

void OutagePage::showOutages()
{
    followNumber();
    std::vector<OutageLine> lines;
    const Region &region = m_context.region();
    for (size_t i = 0; i < m_suggested.size(); ++i) {
        if (m_suggested[i].incident != 0)
            continue;
        lines.push_back(suggestionLine(m_suggested[i], region, m_context.here()));
        lines.back().id = numberOf(i);
    }
    for (const Incident &incident : region.incidents) {
        const auto came = std::find_if(m_suggested.begin(), m_suggested.end(), [&](const OutageSuggestion &one) { return one.incident == incident.id; });
        if (incident.open)
            lines.push_back(incidentLine(incident, came == m_suggested.end() ? 0 : int(came->appeals.size()), region));
    }
    m_outageLines->replace(std::move(lines));
    if (m_outageLines->rowCount() == 0) {
        m_chosen = 0;
        return m_states->showEmpty(u"plug-zap"_s, tr("No outage is open"),
                                   tr("When several appeals of one place and topic come close together, they are suggested here. Marked appeals of a list can be put together with Ctrl+Shift+G."));
    }
    m_states->showContent();
    const int row = std::max(0, m_outageLines->rowOf(m_chosen));
    if (m_list->currentIndex().row() != row)
        return m_list->setCurrentIndex(m_outageLines->index(row));
    choose(row);
}

void OutagePage::choose(int row)
{
    const OutageLine *line = m_outageLines->at(row);
    if (!line)
        return;
    if (line->id != m_chosen)
        m_members.clear();
    m_chosen = line->id;
    showChosen();
}

const OutageSuggestion *OutagePage::suggestion() const
{
    for (size_t place = 0; m_chosen < 0 && place < m_suggested.size(); ++place) {
        if (m_suggested[place].incident == 0 && numberOf(place) == m_chosen)
            return &m_suggested[place];
    }
    return nullptr;
}

/// The same while it grows: later appeals have higher numbers.
qint64 OutagePage::numberOf(size_t place) const
{
    return m_ownFirst && place == 0 ? ownNumber : -m_suggested[place].appeals.front();
}

/// One that the centre has given its number meanwhile is followed, with what is being written.
void OutagePage::followNumber()
{
    if (m_chosen <= 0 || incidentOf(m_context.region().incidents, m_chosen))
        return;
    const auto &incidents = m_context.region().incidents;
    const auto newest = std::find_if(incidents.rbegin(), incidents.rend(), [](const Incident &one) { return one.open; });
    const qint64 before = std::exchange(m_chosen, newest == incidents.rend() ? 0 : newest->id);
    if (m_typed.contains(before) && m_chosen > 0) {
        m_typed.insert(m_chosen, m_typed.take(before));
        m_typed[m_chosen].revision = newest->revision;
    }
}

const OutageSuggestion *OutagePage::late() const
{
    const auto found = std::find_if(m_suggested.begin(), m_suggested.end(), [this](const OutageSuggestion &one) { return showsIncident() && one.incident == m_chosen; });
    return found == m_suggested.end() ? nullptr : &*found;
}

Incident OutagePage::chosen() const
{
    if (const Incident *incident = incidentOf(m_context.region().incidents, m_chosen))
        return *incident;
    const OutageSuggestion *found = suggestion();
    if (!found)
        return {};
    return {.title = outageTitle(*found, m_context.region()).left(Incident::longestTitle), .municipality = found->municipality, .topic = found->topic,
            .street = found->street, .beganAt = found->from, .members = found->appeals};
}

/// With those that came late: they are to be looked at before they are taken in.
std::vector<qint64> OutagePage::shownAppeals() const
{
    std::vector<qint64> appeals = chosen().members;
    if (const OutageSuggestion *more = late())
        appeals.insert(appeals.begin(), more->appeals.begin(), more->appeals.end());
    std::sort(appeals.begin(), appeals.end());
    appeals.erase(std::unique(appeals.begin(), appeals.end()), appeals.end());
    return appeals;
}

void OutagePage::showChosen()
{
    const OutageSuggestion *more = late();
    m_lateBanner->setVisible(more);
    if (more)
        m_lateBanner->tell(Banner::Tone::Warn, u"bell"_s, tr("%n appeals came late.", nullptr, int(more->appeals.size())),
                           tr("F8 takes them in and gives them the current text."));
    showMaster();
    loadMembers();
}

void OutagePage::showMaster()
{
    const Incident shown = chosen();
    const bool typed = m_typed.contains(m_chosen);
    const Typed words = typed ? m_typed.value(m_chosen) : Typed{shown.title, shown.text, int(shown.stage), shown.revision};
    m_filling = true;
    if (m_title->text() != words.title)
        m_title->setText(words.title);
    if (m_text->toPlainText() != words.text) // the caret stays where nothing changed
        m_text->setPlainText(words.text);
    m_stage->setCurrentIndex(words.stage);
    m_stage->setEnabled(showsIncident());
    m_filling = false;
    if (!showsIncident())
        m_version->setText(tr("Nothing is sent until the outage is confirmed."));
    else if (shown.revision <= 0)
        m_version->setText(tr("The outage waits for the centre."));
    else if (typed && words.revision != shown.revision)
        m_version->setText(tr("A colleague has changed the outage since you began to write."));
    else
        m_version->setText(shown.version == 0 ? tr("There is no master text yet.") : typed ? tr("Changed, not saved: citizens get version %1.").arg(shown.version) : tr("Version %1").arg(shown.version));
    showActs();
}

/// Kept as long as the page is: another outage may be looked at meanwhile.
void OutagePage::keepTyped()
{
    if (m_filling)
        return;
    const Incident shown = chosen();
    const Typed words{m_title->text(), m_text->toPlainText(), m_stage->currentIndex(), m_typed.value(m_chosen, {{}, {}, 0, shown.revision}).revision};
    if (words.title == shown.title && words.text.trimmed() == shown.text && words.stage == int(shown.stage))
        m_typed.remove(m_chosen);
    else
        m_typed.insert(m_chosen, words);
    showMaster();
    showMember();
}

void OutagePage::loadMembers()
{
    whenReady(m_outages->members(shownAppeals()), this, [this, of = m_chosen](Result<std::vector<IncidentMember>> members) {
        if (members && of == m_chosen)
            showMembers(std::move(*members));
    });
}

void OutagePage::showMembers(std::vector<IncidentMember> members)
{
    m_members = std::move(members);
    const Incident shown = chosen();
    std::stable_sort(m_members.begin(), m_members.end(), [&](const IncidentMember &a, const IncidentMember &b) {
        const MemberState one = stateOf(a, shown), other = stateOf(b, shown);
        return std::pair(!lacksText(one), one) < std::pair(!lacksText(other), other);
    });
    std::vector<OutageLine> lines;
    for (const IncidentMember &member : m_members)
        lines.push_back(memberLine(member, shown));
    const qint64 before = m_memberList->currentIndex().isValid() && m_memberLines->at(m_memberList->currentIndex().row())
        ? m_memberLines->at(m_memberList->currentIndex().row())->id : 0;
    m_memberLines->replace(std::move(lines));
    m_counts->setText(tr("%n appeals", nullptr, int(m_members.size())));
    m_summary->setText(showsIncident() ? memberCountsText(m_members, shown) : placeText(shown.municipality, shown.street, m_context.region()));
    const int row = std::max(0, m_memberLines->rowOf(before));
    if (m_memberList->currentIndex().row() != row && !m_members.empty())
        m_memberList->setCurrentIndex(m_memberLines->index(row));
    showMember();
    showActs();
}

/// The citizen's own text as it would go, from what is written now.
void OutagePage::showMember()
{
    const int row = m_memberList->currentIndex().row();
    const bool any = row >= 0 && row < int(m_members.size());
    m_preview->setVisible(any);
    m_findings->setVisible(false);
    if (!any)
        return m_recipient->setText({});
    const IncidentMember &member = m_members[size_t(row)];
    m_recipient->setText(tr("What is told to %1").arg(member.appeal.author.isEmpty() ? appealNumber(member.appeal.number) : visibleLine(member.appeal.author, 60)));
    if (stateOf(member, chosen()) == MemberState::OwnReply && !member.replies.empty())
        return m_preview->showPlain(member.replies.back().text);
    const Region &region = m_context.region();
    const AddressedText told = addressedTo(member.appeal, m_text->toPlainText(), region.profile);
    m_preview->showPlain(m_text->toPlainText().trimmed().isEmpty() ? QString() : told.text);
    QStringList found;
    for (const ReplyFinding &one : m_text->toPlainText().trimmed().isEmpty() ? std::vector<ReplyFinding>() : preflight(told.text, replyFacts(member.appeal, region))) {
        const FindingText words = findingText({.fault = one.fault, .phrase = told.text.mid(one.position, one.length), .repaired = one.repaired.value_or(QString())},
                                              replyFacts(member.appeal, region).limit, 2);
        found << (one.fault == ReplyFault::TooLong ? tr("%1: by %n characters", nullptr, told.over).arg(words.name) : words.name);
    }
    found.removeDuplicates();
    m_findings->setText(found.join(u"\n"_s));
    m_findings->setVisible(!found.isEmpty());
}

void OutagePage::showActs()
{
    const bool incident = showsIncident();
    const Incident shown = chosen();
    const auto count = [&](auto which) { return int(std::count_if(m_members.begin(), m_members.end(), which)); };
    const int lack = count([&](const IncidentMember &one) { return replyFromMaster(one, shown, m_context.region().profile).has_value(); });
    const int wait = count([&](const IncidentMember &one) { return approvalFor(one, shown).has_value(); });
    m_save->setText(incident ? tr("Save the text") : tr("Make it one outage"));
    m_save->setEnabled(!incident || m_typed.contains(m_chosen));
    m_give->setText(late() ? tr("Take in and answer: %1").arg(lack) : tr("Give the text: %1").arg(lack));
    m_approve->setText(tr("Approve all: %1").arg(wait));
    for (Button *button : {m_give, m_close, m_out})
        button->setVisible(incident);
    m_approve->setVisible(incident && mayDo(m_me.role, OperationKind::ApproveReply));
    m_give->setEnabled(obstacleOfText().isEmpty());
    m_approve->setEnabled(obstacleOfApproval().isEmpty());
    m_close->setEnabled(obstacleOfClosing().isEmpty());
    m_out->setEnabled(!m_members.empty());
    const bool writes = mayDo(m_me.role, OperationKind::ChangeIncident);
    m_save->setVisible(writes);
    m_title->setReadOnly(!writes);
    m_text->setReadOnly(!writes);
}

} // namespace vakhta
