#pragma once

#include <QString>

namespace vakhta {

/// A citizen's text made safe to look at: characters that turn, hide or reorder others stand there by their code,
/// ‹U+202E›. Line ends become \n. A joiner inside an emoji stays. Show the result as plain text only.
QString visibleText(const QString &untrusted);

/// The same in one line, at most `limit` characters, for titles and excerpts.
QString visibleLine(const QString &untrusted, int limit = 400);

} // namespace vakhta
