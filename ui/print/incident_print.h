#pragma once

#include "app/core/incident_text.h"
#include "app/core/region.h"
#include "ui/text/time_text.h"

#include <QFont>

#include <memory>

class QTextDocument;

namespace vakhta {

/// An outage or a search as it goes on paper, so that work goes on when all is down: of a search the card and the text for 112, then the
/// master text, who wrote, the log so far, and ruled lines for what is done by hand. Any thread.
std::unique_ptr<QTextDocument> incidentDocument(const Incident &incident, const std::vector<IncidentMember> &members, const Region &region,
                                                const LocalTime &here, const QFont &font);

} // namespace vakhta
