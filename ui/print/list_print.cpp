#include "ui/print/list_print.h"

#include "ui/models/row_context.h"
#include "ui/text/names.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ListPrint)
};

constexpr int columns = 7;
constexpr qreal shares[columns] = {0.08, 0.32, 0.12, 0.17, 0.11, 0.10, 0.10};
constexpr qreal cellPoints = 8.5, headPoints = 8, titlePoints = 15, aboutPoints = 9.5;
constexpr qreal room = 1.2;     // mm around a cell's words
constexpr int titleLength = 160;
constexpr int fold = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
using Cells = std::array<QString, columns>;

Cells headCells()
{
    return {ListWords::tr("No."), ListWords::tr("Appeal"), ListWords::tr("District"), ListWords::tr("Executor"),
            ListWords::tr("Operator"), ListWords::tr("State"), ListWords::tr("Deadline")};
}

/// Rows are written here and not where they are read: ten thousand take their time.
class Table
{
public:
    Table(Paper &paper, const PrintedList &list) : m_paper(paper), m_list(list), m_context([at = list.here.now] { return at; })
    {
        m_context.setRegion(list.region);
    }

    Cells cells(const AppealRow &row) const
    {
        return {appealNumber(row.number), visibleLine(row.title, titleLength), m_context.municipality(row.municipality), m_context.executor(row.executor),
                userName(m_list.region, row.operatorId), statusText(row.status), row.dueAt.isValid() ? stampText(row.dueAt, m_list.here) : QString()};
    }

    qreal heightOf(const Cells &cells)
    {
        qreal height = 0;
        for (int column = 0; column < columns; ++column) {
            const QRectF all(0, 0, widthOf(column), m_paper.body().height());
            height = qMax(height, m_paper.painter().boundingRect(all, fold, cells[size_t(column)]).height());
        }
        return height + m_paper.mm(2 * room);
    }

    void paint(const Cells &cells, qreal top, qreal height)
    {
        qreal left = 0;
        for (int column = 0; column < columns; ++column) {
            m_paper.painter().drawText(QRectF(left + m_paper.mm(room), top + m_paper.mm(room), widthOf(column), height), fold, cells[size_t(column)]);
            left += shares[column] * m_paper.body().width();
        }
        m_paper.painter().save();
        m_paper.painter().setPen(QPen(Theme::light().line, m_paper.mm(0.15)));
        m_paper.painter().drawLine(QPointF(0, top + height), QPointF(m_paper.body().width(), top + height));
        m_paper.painter().restore();
    }

    /// Title and what the list is, on the first page only; then the head of the columns. Answers where rows begin.
    qreal top(bool first, bool painted)
    {
        qreal y = 0;
        const auto words = [&](const QString &text, const QFont &font, Colour colour) {
            m_paper.painter().setFont(font);
            m_paper.painter().setPen(Theme::light().*colour);
            const QRectF taken = m_paper.painter().boundingRect(QRectF(0, y, m_paper.body().width(), m_paper.body().height()), fold, text);
            if (painted)
                m_paper.painter().drawText(taken, fold, text);
            y = taken.bottom() + m_paper.mm(1);
        };
        if (first) {
            words(m_list.title, m_paper.font(titlePoints, true), &Theme::text);
            words(m_list.about, m_paper.font(aboutPoints), &Theme::text2);
            y += m_paper.mm(2);
        }
        m_paper.painter().setFont(m_paper.font(headPoints, true));
        m_paper.painter().setPen(Theme::light().text2);
        const qreal height = heightOf(headCells());
        if (painted) {
            m_paper.painter().fillRect(QRectF(0, y, m_paper.body().width(), height), Theme::light().alt);
            paint(headCells(), y, height);
        }
        m_paper.painter().setFont(m_paper.font(cellPoints));
        m_paper.painter().setPen(Theme::light().text);
        return y + height;
    }

private:
    qreal widthOf(int column) const { return shares[column] * m_paper.body().width() - m_paper.mm(2 * room); }

    Paper &m_paper;
    const PrintedList &m_list;
    RowContext m_context;
};

/// The first row of each page.
std::vector<size_t> breaksOf(const std::vector<qreal> &heights, qreal firstRoom, qreal otherRoom)
{
    std::vector<size_t> breaks{0};
    qreal left = firstRoom;
    for (size_t row = 0; row < heights.size(); ++row) {
        if (heights[row] > left && row > breaks.back()) {
            breaks.push_back(row);
            left = otherRoom;
        }
        left -= heights[row];
    }
    return breaks;
}

} // namespace

Result<int> printList(QPagedPaintDevice &device, const PrintedList &list, const PageFoot &foot)
{
    Paper paper(device, foot);
    if (auto begun = paper.begin(); !begun)
        return begun.error();
    Table table(paper, list);
    const qreal first = table.top(true, false), other = table.top(false, false); // leaves the font of the rows
    std::vector<Cells> rows;
    std::vector<qreal> heights;
    for (const AppealRow &row : list.rows) {
        rows.push_back(table.cells(row));
        heights.push_back(table.heightOf(rows.back()));
    }
    const qreal height = paper.body().height();
    const std::vector<size_t> breaks = breaksOf(heights, height - first, height - other);
    for (size_t page = 0; page < breaks.size(); ++page) {
        if (!paper.turnTo(int(page) + 1, int(breaks.size())))
            continue;
        qreal y = table.top(page == 0, true);
        const size_t end = page + 1 < breaks.size() ? breaks[page + 1] : rows.size();
        for (size_t row = breaks[page]; row < end; ++row) {
            table.paint(rows[row], y, heights[row]);
            y += heights[row];
        }
    }
    return paper.end();
}

} // namespace vakhta
