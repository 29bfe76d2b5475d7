#include "ui/print/paper.h"

#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPrinter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
class PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr qreal footHeight = 9; // mm
constexpr qreal footPoints = 8;
constexpr qreal mmOfInch = 25.4;

/// A PDF whose end is there was written whole.
bool isWhole(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) && file.seek(qMax<qint64>(0, file.size() - 32)) && file.readAll().contains("%%EOF");
}
} // namespace

Paper::Paper(QPagedPaintDevice &device, PageFoot foot) : m_device(device), m_foot(std::move(foot)) {}

Result<void> Paper::begin()
{
    if (!m_painter.begin(&m_device))
        return Error{Error::Kind::Storage, u"the printer or its file does not open"_s};
    return {};
}

QRectF Paper::body() const
{
    return {0, 0, qreal(m_device.width()), m_device.height() - mm(footHeight)};
}

qreal Paper::mm(qreal length) const
{
    return length * m_device.logicalDpiY() / mmOfInch;
}

QFont Paper::font(qreal points, bool bold) const
{
    QFont font = m_foot.font;
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

bool Paper::isWanted(int page) const
{
    const auto *printer = dynamic_cast<const QPrinter *>(&m_device);
    if (!printer || printer->printRange() != QPrinter::PageRange)
        return true;
    return page >= printer->fromPage() && (printer->toPage() == 0 || page <= printer->toPage());
}

bool Paper::turnTo(int page, int pages)
{
    if (!isWanted(page))
        return false;
    if (m_painted++ > 0)
        m_device.newPage();
    const QRectF foot(0, m_device.height() - mm(footHeight - 3), m_device.width(), mm(footHeight - 3));
    m_painter.save();
    m_painter.setPen(QPen(Theme::light().line, mm(0.2)));
    m_painter.drawLine(foot.topLeft(), foot.topRight());
    m_painter.setPen(Theme::light().text2);
    m_painter.setFont(font(footPoints));
    const QString number = PaperWords::tr("Page %1 of %2").arg(page).arg(pages);
    const qreal numberWidth = m_painter.boundingRect(foot, Qt::AlignRight, number).width() + mm(5);
    m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
    const QFontMetricsF metrics(m_painter.font(), &m_device);
    m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(m_foot.words, Qt::ElideRight, foot.width() - numberWidth));
    m_painter.restore();
    return true;
}

Result<int> Paper::end()
{
    const bool ended = m_painter.end();
    const auto *printer = dynamic_cast<const QPrinter *>(&m_device);
    const bool failed = printer && (printer->printerState() == QPrinter::Error || (!printer->outputFileName().isEmpty() && !isWhole(printer->outputFileName())));
    if (!ended || failed)
        return Error{Error::Kind::Storage, u"not all pages arrived"_s};
    return m_painted;
}

Result<int> printDocument(QPagedPaintDevice &device, QTextDocument &document, const PageFoot &foot)
{
    Paper paper(device, foot);
    if (auto begun = paper.begin(); !begun)
        return begun.error();
    const QSizeF page = paper.body().size();
    document.documentLayout()->setPaintDevice(&device);
    document.setDocumentMargin(0);
    document.setPageSize(page);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Theme::light().text);
    const int pages = document.pageCount();
    for (int number = 1; number <= pages; ++number) {
        if (!paper.turnTo(number, pages))
            continue;
        context.clip = QRectF(QPointF(0, (number - 1) * page.height()), page);
        paper.painter().save();
        paper.painter().translate(0, -context.clip.top());
        paper.painter().setClipRect(context.clip);
        document.documentLayout()->draw(&paper.painter(), context);
        paper.painter().restore();
    }
    return paper.end();
}

} // namespace vakhta
