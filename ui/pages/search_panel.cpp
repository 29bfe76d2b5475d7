#include "ui/pages/search_panel.h"

#include "ui/models/search_meaning.h"
#include "ui/models/search_offers.h"
#include "ui/text/search_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/search_field.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int shadowRoom = 12, rowsShown = 12, widest = 480;

/// Rings that grow fainter outwards; under what floats there is no other shadow.
void paintShadow(QPainter &painter, const QRect &box, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (int ring = 1; ring <= px(shadowRoom); ++ring) {
        QColor faint = colour;
        const double left = 1.0 - double(ring) / px(shadowRoom);
        faint.setAlphaF(float(colour.alphaF() * left * left * 0.5));
        painter.setPen(faint);
        painter.drawRoundedRect(box.adjusted(-ring, -ring + px(2), ring, ring + px(2)), px(radius::popover) + ring, px(radius::popover) + ring);
    }
}
} // namespace

void SearchOfferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *offers = qobject_cast<const SearchOffers *>(index.model());
    const SearchOffer *offer = offers ? offers->at(index.row()) : nullptr;
    if (!offer)
        return;
    const bool chosen = option.state & QStyle::State_Selected, hovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, chosen ? theme().sel : hovered ? theme().hover : theme().surface);
    if (chosen)
        paintFocusRing(*painter, option.rect, 0);
    const bool ofValue = offers->completion().ofValue;
    const QString detail = offers->detailAt(index.row());
    QRect line = option.rect.adjusted(px(space::l), 0, -px(space::l), 0);
    QRect name = line;
    if (!detail.isEmpty())
        name.setWidth(ofValue ? line.width() * 11 / 20 : px(120));
    paintText(*painter, name, visibleLine(offer->name), ofValue ? TextStyle::Body : TextStyle::BodyBold, theme().text);
    line.setLeft(name.right() + px(space::m));
    if (!detail.isEmpty())
        paintText(*painter, line, visibleLine(detail), TextStyle::Small, theme().text2);
}

QSize SearchOfferDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(200), lineHeight(TextStyle::Body) + px(10)};
}

SearchPanel::SearchPanel(SearchField &field, SearchMeaning &meaning, QWidget *over)
    : QFrame(over)
    , m_field(field)
    , m_meaning(meaning)
    , m_offers(new SearchOffers(this))
    , m_faults(new Label(TextStyle::Small, &Theme::warn, this))
    , m_list(new QListView(this))
{
    setObjectName(u"searchPanel"_s);
    setFrameShape(NoFrame);
    m_faults->setObjectName(u"searchFaults"_s);
    m_faults->setWordWrap(true);
    m_list->setObjectName(u"searchOffers"_s);
    m_list->setAccessibleName(tr("What can be searched by"));
    m_list->setModel(m_offers);
    m_list->setItemDelegate(new SearchOfferDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(space::s));
    const int around = px(shadowRoom);
    column->setContentsMargins(around + 1, around + px(space::s), around + 1, around + px(space::s));
    column->addWidget(m_faults);
    column->addWidget(m_list);
    hide();
    field.installEventFilter(this);
    over->installEventFilter(this);
    connect(&field, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(&field, &QLineEdit::cursorPositionChanged, this, [this] { refresh(); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
}

void SearchPanel::refresh(bool asked)
{
    const QString typed = m_field.text();
    tellFaults();
    if (!m_field.hasFocus())
        return hide();
    SearchCompletion completion = m_meaning.complete(typed, m_field.cursorPosition());
    if (m_field.hasSelectedText() && !typed.isEmpty())
        completion.offers.clear();
    if (completion.inWords && !asked)
        completion.offers.clear();
    m_offers->replace(std::move(completion));
    m_list->setVisible(m_offers->rowCount() > 0);
    setVisible(m_list->isVisibleTo(this) || !m_faults->text().isEmpty());
    if (isVisible())
        place();
}

/// The words below the field; the parts in the field itself; and both for who hears the window.
void SearchPanel::tellFaults()
{
    constexpr size_t mostTold = 3;
    const QString typed = m_field.text();
    const TypedSearch search = m_meaning.read(typed);
    QStringList told;
    for (size_t i = 0; i < std::min(search.faults.size(), mostTold); ++i)
        told << searchFaultText(search.faults[i], typed, m_meaning.ground());
    m_faults->setText(told.join(u'\n'));
    m_faults->setVisible(!told.isEmpty());
    m_field.setToolTip(tipText(told.join(u'\n')));
    m_field.setAccessibleDescription(told.join(u' '));
    QList<SearchField::Part> parts;
    for (const SearchPiece &piece : search.pieces) {
        if (piece.criterion)
            parts << SearchField::Part{int(piece.name.begin), int(piece.name.end - piece.name.begin), &Theme::accent, false};
    }
    for (const SearchFault &fault : search.faults)
        parts << SearchField::Part{int(fault.where.begin), int(fault.where.end - fault.where.begin), &Theme::warn, true};
    m_field.markParts(parts);
}

void SearchPanel::place()
{
    const QWidget *over = parentWidget();
    const int around = px(shadowRoom);
    const QPoint below = m_field.mapTo(over, QPoint(0, m_field.height())) + QPoint(-around, px(2) - around);
    const int width = std::min(std::max(m_field.width(), px(widest)) + 2 * around, over->width() - below.x());
    const int inner = width - 2 * around - 2;
    m_faults->setContentsMargins(px(space::l), 0, px(space::l), 0);
    const int rows = std::min(m_offers->rowCount(), rowsShown);
    m_list->setFixedHeight(rows * (lineHeight(TextStyle::Body) + px(10)));
    int height = 2 * (around + px(space::s));
    if (!m_faults->text().isEmpty()) {
        m_faults->setFixedHeight(m_faults->heightForWidth(inner));
        height += m_faults->height() + (rows > 0 ? px(space::s) : 0);
    }
    height += rows > 0 ? m_list->height() : 0;
    setGeometry(below.x(), below.y(), width, std::min(height, over->height() - below.y()));
    raise();
}

bool SearchPanel::offers() const
{
    return isVisible() && m_offers->rowCount() > 0;
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::FocusIn: refresh(); break;
    case QEvent::FocusOut: hide(); break;
    case QEvent::PaletteChange: tellFaults(); break; // in the colours of another theme
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takesKey(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
        break;
    }
    default: break;
    }
    return QFrame::eventFilter(watched, event);
}

bool SearchPanel::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        refresh(true);
        return true;
    }
    if (modifiers != Qt::NoModifier || !isVisible())
        return false;
    const int current = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down: return offers() && step(1);
    case Qt::Key_Up: return offers() && step(-1);
    case Qt::Key_PageDown: return offers() && step(rowsShown - 1);
    case Qt::Key_PageUp: return offers() && step(1 - rowsShown);
    case Qt::Key_Tab: { // completes what was begun; else it goes on to the next thing, as everywhere
        const SearchSpan begun = m_offers->completion().place;
        const bool mine = offers() && (current >= 0 || begun.end > begun.begin);
        mine ? take(qMax(0, current)) : hide();
        return mine;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (offers() && current >= 0) {
            take(current);
            return true;
        }
        hide();
        return false;
    case Qt::Key_Escape: {
        const bool mine = offers() && !m_field.text().isEmpty(); // an empty field is left at once
        hide();
        return mine;
    }
    default: return false;
    }
}

/// Up from the first one back to the text.
bool SearchPanel::step(int rows)
{
    const int current = m_list->currentIndex().row(), last = m_offers->rowCount() - 1;
    if (rows < 0 && current <= 0)
        m_list->setCurrentIndex({});
    else
        m_list->setCurrentIndex(m_offers->index(qBound(0, current + rows, last)));
    return true;
}

/// A value at the end of the text is followed by a space: it is complete.
void SearchPanel::take(int row)
{
    const SearchOffer *offer = m_offers->at(row);
    if (!offer)
        return;
    const SearchCompletion &completion = m_offers->completion();
    const bool atEnd = completion.place.end == m_field.text().size();
    const QString text = offer->text + (completion.ofValue && atEnd ? u" "_s : QString());
    const SearchSpan place = completion.place;
    m_field.setSelection(int(place.begin), int(place.end - place.begin));
    m_field.insert(text);
}

void SearchPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int around = px(shadowRoom);
    const QRect box = rect().adjusted(around, around, -around, -around);
    paintShadow(painter, box, theme().shadow);
    paintBox(painter, box, radius::popover, theme().surface, theme().line);
}

} // namespace vakhta
