#pragma once

#include "ui/widgets/theme.h"

#include <QTextCursor>

#include <memory>
#include <utility>
#include <vector>

class QTextDocument;

namespace vakhta {

inline constexpr qreal titlePoints = 16, headPoints = 11, bodyPoints = 10, smallPoints = 9;

/// In light colours whatever the window's theme is.
QTextCharFormat letters(qreal points, bool bold = false, Colour colour = &Theme::text);
/// An empty one, in these letters.
std::unique_ptr<QTextDocument> blankDocument(const QFont &font);

/// Writes a document from top to bottom; what it is given is text and never markup. Any thread, one at a time.
class Sheet
{
public:
    explicit Sheet(QTextDocument &document);

    void line(const QString &text, const QTextCharFormat &format, qreal above = 0);
    void head(const QString &text) { line(text, letters(headPoints, true), 14); }
    /// Names at the left, of so many hundredths of the width; values beside them, whose marked parts are bold.
    void pairs(const std::vector<std::pair<QString, QString>> &rows, int share);
    /// Ruled lines to be written on by hand under these heads, each so many hundredths wide.
    void form(const std::vector<std::pair<QString, int>> &heads, int lines);

private:
    class QTextTable *table(int rows, const std::vector<int> &shares, qreal border);
    void leaveTable();

    QTextCursor m_cursor;
    bool m_begun = false;
};

} // namespace vakhta
