#pragma once

#include "app/core/incident_text.h"
#include "app/core/outage.h"
#include "app/core/preflight.h"
#include "ui/text/time_text.h"
#include "ui/widgets/theme.h"

namespace vakhta {

/// A row of the outage desk: a sign, a line, and a smaller one under it.
struct OutageLine
{
    qint64 id = 0; // what it stands for, the page's to say
    QString icon;
    Colour colour = &Theme::text2; // of the sign
    QString title;
    QString detail;
    bool strong = false;
    bool urgent = false; // a missing person: stands above all

    bool operator==(const OutageLine &) const = default;
};

QString stageText(IncidentStage stage, IncidentKind kind);
QString memberStateText(MemberState state);

/// «Белогривск, ул. Садовая».
QString placeText(qint64 municipality, const QString &street, const Region &region);
/// What a new incident of these appeals is called until somebody calls it otherwise.
QString outageTitle(const OutageSuggestion &suggestion, const Region &region);

OutageLine suggestionLine(const OutageSuggestion &suggestion, const Region &region, const LocalTime &here);
/// `late`: appeals that came and are not in it yet.
OutageLine incidentLine(const Incident &incident, int late, const Region &region);
/// `found`: what is to be looked at in his text before it goes.
OutageLine memberLine(const IncidentMember &member, const Incident &incident, const std::vector<ReplyFinding> &found = {});

/// «12 без текста · 188 на согласовании», the most urgent first; empty: no members.
QString memberCountsText(const std::vector<IncidentMember> &members, const Incident &incident);

} // namespace vakhta
