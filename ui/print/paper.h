#pragma once

#include "app/core/result.h"

#include <QFont>
#include <QPainter>
#include <QString>

class QPagedPaintDevice;
class QTextDocument;

namespace vakhta {

/// What stands on every page.
struct PageFoot
{
    QString words; // at the left; at the right is the page's number of how many
    QFont font;    // the program's own letters; sizes on paper are points
};

/// The pages of a printer or a PDF while they are painted: what is usable of one, its foot, and which of them are wanted.
/// Light colours whatever the window's theme is. Any thread, one at a time.
class Paper
{
public:
    Paper(QPagedPaintDevice &device, PageFoot foot);

    /// Storage: the printer or the file can't be opened.
    Result<void> begin();
    QPainter &painter() { return m_painter; }
    /// In the device's own dots, from the corner of what can be printed.
    QRectF body() const;
    qreal mm(qreal length) const;
    QFont font(qreal points, bool bold = false) const;

    /// Goes to page `page` of `pages`, counted from 1, and paints its foot; false: it is not wanted.
    bool turnTo(int page, int pages);
    /// How many were painted. Storage: not all that was painted has arrived.
    Result<int> end();

private:
    bool isWanted(int page) const;

    QPagedPaintDevice &m_device;
    PageFoot m_foot;
    QPainter m_painter;
    int m_painted = 0;
};

/// Lays the document out for the paper and paints it; answers the number of pages.
Result<int> printDocument(QPagedPaintDevice &device, QTextDocument &document, const PageFoot &foot);

} // namespace vakhta
