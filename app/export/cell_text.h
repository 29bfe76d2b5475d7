#pragma once

#include <QString>

namespace vakhta {

/// What both kinds of file can hold: at most ExportFile::mostText, without control characters and halves of characters, which
/// XML forbids; a tab and a line end stay.
QString cellText(const QString &untrusted);

} // namespace vakhta
