#pragma once

#include "ui/alerts/alert.h"
#include "ui/text/time_text.h"

namespace vakhta {

/// «3 обращения назначены вам».
QString alertSentence(AlertKind kind, int count);
/// A line for each of the first: number, title, for deadlines until when; then how many more. Never who wrote them.
QString alertLinesText(const Alert &alert, const LocalTime &here);
/// The kind as a switch names it: «Обращение назначено мне».
QString alertKindText(AlertKind kind);
/// Above the list that opens for several; empty: the queue's own name.
QString alertListTitle(AlertKind kind);
QString alertIcon(AlertKind kind);

} // namespace vakhta
