#include "ui/pages/outage_page.h"

#include "app/core/delegation.h"
#include "app/core/missing_match.h"
#include "app/core/when_ready.h"
#include "ui/models/outage_lines.h"
#include "ui/pages/page_states.h"
#include "ui/text/missing_text.h"
#include "ui/text/outage_text.h"
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
            auto wanted = std::exchange(m_wanted, {});
            std::sort(wanted.begin(), wanted.end());
            wanted.empty() ? showOutages() : lookFor(wanted);
        });
    });
}

void OutagePage::begin(const std::vector<qint64> &appeals)
{
    m_wanted = appeals;
    load();
}

/// Of a single appeal what is suggested with it is shown.
void OutagePage::lookFor(const std::vector<qint64> &appeals)
{
    const auto hasAll = [&](const std::vector<qint64> &members) { return std::includes(members.begin(), members.end(), appeals.begin(), appeals.end()); };
    const auto &incidents = m_context.region().incidents;
    const auto known = std::find_if(incidents.begin(), incidents.end(), [&](const Incident &one) { return one.open && hasAll(one.members); });
    const auto suggested = std::find_if(m_suggested.begin(), m_suggested.end(), [&](const OutageSuggestion &one) { return appeals.size() == 1 && hasAll(one.appeals); });
    if (known != incidents.end() || suggested != m_suggested.end()) {
        const size_t place = size_t(suggested - m_suggested.begin());
        m_chosen = known != incidents.end() ? known->id : suggested->incident != 0 ? suggested->incident : numberOf(place);
        return showOutages();
    }
    whenReady(m_outages->members(appeals), this, [this](Result<std::vector<IncidentMember>> members) {
        if (members && !members->empty())
            lookAtOwn(*members);
    });
}

void OutagePage::lookAtOwn(const std::vector<IncidentMember> &members)
{
    OutageSuggestion own{.municipality = commonest(members, [](const Appeal &one) { return one.municipality; }),
                         .topic = commonest(members, [](const Appeal &one) { return one.topic; })};
    const bool missing = std::all_of(members.begin(), members.end(), [](const IncidentMember &one) { return (one.appeal.flags & MissingPerson) != 0; });
    own.kind = missing ? IncidentKind::Search : IncidentKind::Outage;
    if (missing)
        own.person = personText(factsOf(members));
    for (const IncidentMember &member : members) {
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
    m_typed->forget(ownNumber);
    m_chosen = ownNumber;
    showOutages();
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
    std::stable_partition(lines.begin(), lines.end(), [](const OutageLine &one) { return one.urgent; });
    m_outageLines->replace(std::move(lines));
    if (m_outageLines->rowCount() == 0) {
        m_chosen = 0;
        return m_states->showEmpty(u"plug-zap"_s, tr("No outage is open, nobody is searched for"),
                                   tr("When several appeals of one place and topic come close together, or tell of one missing person, they are suggested here. Marked appeals of a list can be put together with Ctrl+Shift+G."));
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
    if (line->id != m_chosen) {
        m_members.clear();
        m_found.clear();
    }
    m_chosen = line->id;
    m_typed->look(m_chosen);
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
    if (m_chosen > 0)
        m_typed->follow(before, m_chosen, newest->revision);
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
    return {.kind = found->kind, .title = outageTitle(*found, m_context.region()).left(Incident::longestTitle), .municipality = found->municipality, .topic = found->topic,
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
    const TypedMaster *typed = m_typed->of(m_chosen);
    const TypedMaster words = typed ? *typed : TypedMaster{shown.title, shown.text, int(shown.stage), shown.revision};
    m_filling = true;
    if (m_title->text() != words.title)
        m_title->setText(words.title);
    if (m_text->toPlainText() != words.text) // the caret stays where nothing changed
        m_text->setPlainText(words.text);
    for (const IncidentStage stage : {IncidentStage::Works, IncidentStage::Restored})
        m_stage->setTabText(int(stage), stageText(stage, shown.kind));
    m_stage->setCurrentIndex(words.stage);
    m_stage->setEnabled(showsIncident());
    m_filling = false;
    m_version->setText(versionText(shown));
    showActs();
}

bool OutagePage::lacksTextOfStage() const
{
    const Incident shown = chosen();
    return showsIncident() && m_stage->currentIndex() != int(shown.stage) && m_text->toPlainText().trimmed() == shown.text;
}

QString OutagePage::versionText(const Incident &shown) const
{
    const TypedMaster *typed = m_typed->of(m_chosen);
    if (!showsIncident())
        return tr("Nothing is sent until it is confirmed.");
    if (shown.revision <= 0)
        return tr("It waits for the centre.");
    if (typed && typed->revision != shown.revision)
        return tr("A colleague has changed it since you began to write.");
    if (lacksTextOfStage())
        return tr("Another stage needs another text: this one would no longer be true.");
    if (shown.version == 0)
        return tr("There is no master text yet.");
    if (typed)
        return tr("Changed, not saved: citizens get version %1.").arg(shown.version);
    return (shown.stage == IncidentStage::Works ? tr("Version %1 goes as an interim answer") : tr("Version %1 goes as the final reply")).arg(shown.version);
}

/// Another one may be looked at meanwhile.
void OutagePage::keepTyped()
{
    if (m_filling)
        return;
    const Incident shown = chosen();
    const TypedMaster *before = m_typed->of(m_chosen);
    const TypedMaster words{m_title->text(), m_text->toPlainText(), m_stage->currentIndex(), before ? before->revision : shown.revision};
    if (words.title == shown.title && words.text.trimmed() == shown.text && words.stage == int(shown.stage))
        m_typed->forget(m_chosen);
    else
        m_typed->keep(m_chosen, words);
    showMaster();
    showMember();
    checkSoon();
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
    fillMemberLines();
    m_counts->setText(tr("%n appeals", nullptr, int(m_members.size())));
    m_summary->setText(showsIncident() ? memberCountsText(m_members, shown) : placeText(shown.municipality, shown.street, m_context.region()));
    showLog();
    showMember();
    showActs();
    check();
}

void OutagePage::fillMemberLines()
{
    const Incident shown = chosen();
    const OutageLine *under = m_memberLines->at(m_memberList->currentIndex().row());
    const qint64 before = under ? under->id : 0;
    std::vector<OutageLine> lines;
    for (const IncidentMember &member : m_members)
        lines.push_back(memberLine(member, shown, m_found.value(member.appeal.id)));
    m_memberLines->replace(std::move(lines));
    const int row = std::max(0, m_memberLines->rowOf(before));
    if (m_memberList->currentIndex().row() != row && !m_members.empty())
        m_memberList->setCurrentIndex(m_memberLines->index(row));
}

void OutagePage::showActs()
{
    const bool incident = showsIncident();
    const Incident shown = chosen();
    const auto count = [&](auto which) { return int(std::count_if(m_members.begin(), m_members.end(), which)); };
    const int lack = count([&](const IncidentMember &one) { return shown.version > 0 && lacksText(stateOf(one, shown)); });
    const int wait = count([&](const IncidentMember &one) { return approvalFor(one, shown).has_value(); });
    m_save->setText(incident ? tr("Save the text") : isSearch() ? tr("Begin the search") : tr("Make it one outage"));
    m_save->setEnabled(!incident || (m_typed->of(m_chosen) && !lacksTextOfStage()));
    m_give->setText(late() ? tr("Take in and answer: %1").arg(lack) : tr("Give the text: %1").arg(lack));
    m_approve->setText(tr("Approve all: %1").arg(wait));
    for (Button *button : {m_give, m_close})
        button->setVisible(incident);
    m_out->setVisible(incident && m_which->currentIndex() == 0);
    m_note->setVisible(incident && m_which->currentIndex() == 1);
    m_approve->setVisible(incident && mayDo(m_me, OperationKind::ApproveReply, m_context.region().users, m_clock()));
    m_give->setEnabled(obstacleOfText().isEmpty());
    m_approve->setEnabled(obstacleOfApproval().isEmpty());
    m_close->setEnabled(obstacleOfClosing().isEmpty());
    m_out->setEnabled(!m_members.empty());
    m_note->setEnabled(obstacleOfNote().isEmpty());
    const bool writes = mayDo(m_me.role, OperationKind::ChangeIncident);
    m_save->setVisible(writes);
    m_title->setReadOnly(!writes);
    m_text->setReadOnly(!writes);
}

} // namespace vakhta
