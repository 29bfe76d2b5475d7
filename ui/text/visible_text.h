#pragma once

#include <QStringList>

namespace vakhta {

/// A citizen's text made safe to look at: characters that turn, hide or reorder others stand there by their code,
/// ‹U+202E›. Line ends become \n. A joiner inside an emoji stays. Show the result as plain text only.
QString visibleText(const QString &untrusted);

/// The same in one line, at most `limit` characters, for titles and excerpts.
QString visibleLine(const QString &untrusted, int limit = 400);

/// A text of visibleText() in parts that a window can lay out at once, each at most `longestPart` characters; cut behind a space where there
/// is one near. An empty text is one empty part.
inline constexpr qsizetype longestPart = 10'000;
QStringList textParts(const QString &visible);

/// Its first part, and how much is left out there, for where it is only looked at.
QString beginningOf(const QString &visible);

/// Plain words for a tooltip: it takes words for markup by a guess of its own, so that `&` or `<b>` would look otherwise than written.
QString tipText(const QString &words);

/// Marks a part of a sentence of ours as the important one; a citizen's text can't hold these marks. Only RunLabel shows
/// such a sentence; plain() takes the marks out for everyone else.
QString strong(const QString &words);
QString plain(const QString &sentence);

} // namespace vakhta
