#pragma once

#include "ui/text/outage_text.h"

namespace vakhta {

/// One minute of the log of an outage or a search: what was done, on which of its appeals.
struct LogLine
{
    QDateTime at; // UTC
    MessageKind kind = MessageKind::Comment;
    QString fact;  // a sentence
    QString words; // what was written, whole; the sentence where nothing was
    QString about; // number and writer of the appeal, or how many of them

    bool operator==(const LogLine &) const = default;
};

/// The histories of all members together, oldest first. What one person did to several in the same minute is one line.
std::vector<LogLine> incidentLog(const std::vector<IncidentMember> &members, const Region &region);

OutageLine logLine(const LogLine &line, qint64 number, const LocalTime &here);
/// «Сегодня, 14:03 · № И-118, Ольга С.».
QString logMomentText(const LogLine &line, const LocalTime &here);

} // namespace vakhta
