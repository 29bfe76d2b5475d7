#pragma once

#include <QString>

namespace vakhta {

/// A citizen's text made safe to look at: characters that turn, hide or reorder others stand there by their code,
/// ‹U+202E›. Line ends become \n. A joiner inside an emoji stays. Show the result as plain text only.
QString visibleText(const QString &untrusted);

/// The same in one line, at most `limit` characters, for titles and excerpts.
QString visibleLine(const QString &untrusted, int limit = 400);

/// Marks a part of a sentence of ours as the important one; a citizen's text can't hold these marks. Only RunLabel shows
/// such a sentence; plain() takes the marks out for everyone else.
QString strong(const QString &words);
QString plain(const QString &sentence);

} // namespace vakhta
