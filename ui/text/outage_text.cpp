#include "ui/text/outage_text.h"

#include "ui/text/finding_text.h"
#include "ui/text/names.h"
#include "ui/text/visible_text.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
class Said
{
    Q_DECLARE_TR_FUNCTIONS(Outage)
};

struct Look
{
    const char *icon;
    Colour colour;
};

Look lookOf(MemberState state)
{
    switch (state) {
    case MemberState::Unanswered: return {"circle-dot", &Theme::warn};
    case MemberState::OnApprovalOld:
    case MemberState::PublishedOld: return {"refresh-cw", &Theme::warn};
    case MemberState::Returned: return {"undo-2", &Theme::danger};
    case MemberState::OwnReply: return {"user", &Theme::text2};
    case MemberState::OnApproval: return {"stamp", &Theme::accent};
    case MemberState::Approved: return {"badge-check", &Theme::accent};
    case MemberState::Published: return {"circle-check", &Theme::ok};
    case MemberState::Closed: return {"lock", &Theme::text2};
    case MemberState::Told: return {"hourglass", &Theme::ok};
    case MemberState::ToldOld: return {"refresh-cw", &Theme::warn};
    }
    return {"circle-dot", &Theme::text2};
}
} // namespace

QString stageText(IncidentStage stage, IncidentKind kind)
{
    if (kind == IncidentKind::Search)
        return stage == IncidentStage::Works ? Said::tr("Being searched for") : Said::tr("Found");
    return stage == IncidentStage::Works ? Said::tr("Works go on") : Said::tr("Restored");
}

QString memberStateText(MemberState state)
{
    switch (state) {
    case MemberState::Unanswered: return Said::tr("no text yet");
    case MemberState::OwnReply: return Said::tr("has a reply of its own");
    case MemberState::OnApproval: return Said::tr("current text on approval");
    case MemberState::OnApprovalOld: return Said::tr("an earlier text waits, and does not go");
    case MemberState::Approved: return Said::tr("current text approved");
    case MemberState::Returned: return Said::tr("returned by the approver");
    case MemberState::Published: return Said::tr("has the current text");
    case MemberState::PublishedOld: return Said::tr("was told an earlier text");
    case MemberState::Closed: return Said::tr("closed");
    case MemberState::Told: return Said::tr("has the current interim answer");
    case MemberState::ToldOld: return Said::tr("has an earlier interim answer");
    }
    return {};
}

QString placeText(qint64 municipality, const QString &street, const Region &region)
{
    QStringList parts{municipalityName(region, municipality), visibleLine(street, 80)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString outageTitle(const OutageSuggestion &suggestion, const Region &region)
{
    const QString person = suggestion.person.isEmpty() ? Said::tr("A missing person") : visibleLine(suggestion.person, 120);
    QStringList parts{suggestion.kind == IncidentKind::Search ? person : topicName(region, suggestion.topic), placeText(suggestion.municipality, suggestion.street, region)};
    parts.removeAll(QString());
    return parts.isEmpty() ? Said::tr("Outage") : parts.join(u" · "_s);
}

OutageLine suggestionLine(const OutageSuggestion &suggestion, const Region &region, const LocalTime &here)
{
    const QString when = suggestion.from.isValid() ? Said::tr("%1 – %2").arg(clockText(suggestion.from, here), clockText(suggestion.to, here)) : QString();
    const QString count = Said::tr("%n appeals", nullptr, int(suggestion.appeals.size()));
    const bool search = suggestion.kind == IncidentKind::Search;
    return {.icon = search ? u"user-search"_s : u"circle-dot"_s,
            .colour = search ? &Theme::danger : &Theme::accent,
            .title = outageTitle(suggestion, region),
            .detail = when.isEmpty() ? count : Said::tr("Suggested: %1, %2").arg(count, when),
            .strong = search,
            .urgent = search};
}

OutageLine incidentLine(const Incident &incident, int late, const Region &)
{
    const bool goesOn = incident.stage == IncidentStage::Works, search = incident.kind == IncidentKind::Search;
    QStringList parts{stageText(incident.stage, incident.kind), Said::tr("%n appeals", nullptr, int(incident.members.size()))};
    if (late > 0)
        parts << Said::tr("%n came late", nullptr, late);
    if (incident.revision <= 0)
        parts << Said::tr("waits for the centre");
    return {.id = incident.id,
            .icon = !goesOn ? u"circle-check"_s : search ? u"user-search"_s : u"construction"_s,
            .colour = !goesOn ? &Theme::ok : search ? &Theme::danger : &Theme::warn,
            .title = visibleLine(incident.title),
            .detail = parts.join(u" · "_s),
            .strong = late > 0,
            .urgent = search && goesOn};
}

OutageLine memberLine(const IncidentMember &member, const Incident &incident, const std::vector<ReplyFinding> &found)
{
    const MemberState state = stateOf(member, incident);
    const Look look = lookOf(state);
    const QString who = member.appeal.author.isEmpty() ? appealNumber(member.appeal.number) : visibleLine(member.appeal.author, 60);
    QStringList parts{incident.id == 0 ? visibleLine(member.appeal.title, 120) : memberStateText(state)};
    if (member.pending)
        parts << Said::tr("waits to be sent");
    QStringList faults;
    for (const ReplyFinding &one : found)
        faults << findingText({.fault = one.fault}, 0, 2).name;
    faults.removeDuplicates();
    parts += faults;
    const QString house = visibleLine(QStringList({member.appeal.street, member.appeal.house}).filter(QRegularExpression(u"\\S"_s)).join(u", "_s), 80);
    return {.id = member.appeal.id,
            .icon = found.empty() ? QString::fromLatin1(look.icon) : u"triangle-alert"_s,
            .colour = !found.empty() ? &Theme::warn : incident.id == 0 ? &Theme::text2 : look.colour,
            .title = house.isEmpty() ? who : u"%1 · %2"_s.arg(who, house),
            .detail = parts.join(u" · "_s)};
}

QString memberCountsText(const std::vector<IncidentMember> &members, const Incident &incident)
{
    std::map<MemberState, int> counts;
    for (const IncidentMember &member : members)
        ++counts[stateOf(member, incident)];
    QStringList parts;
    for (const auto &[state, count] : counts)
        parts << u"%1 %2"_s.arg(count).arg(memberStateText(state));
    return parts.join(u" · "_s);
}

} // namespace vakhta
