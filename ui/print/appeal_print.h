#pragma once

#include "app/core/appeal_reader.h"
#include "ui/text/time_text.h"

#include <QFont>

#include <memory>

class QTextDocument;

namespace vakhta {

/// An appeal as it goes on paper: number and title, what is known of it, the citizen's words, the answers, and the history as
/// sentences. Everything others wrote is plain text. Unsent drafts are not part of it.
std::unique_ptr<QTextDocument> appealDocument(const AppealCard &card, const Region &region, const LocalTime &here, const QFont &font);

} // namespace vakhta
