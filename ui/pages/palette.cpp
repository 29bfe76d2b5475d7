#include "ui/pages/palette.h"

#include "app/core/when_ready.h"
#include "ui/text/time_text.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int mostRows = 10, mostAppeals = 5, margin = 14; // the margin is the shadow's

/// The digits of «№ 84 117»; empty when there is anything else.
QString numberIn(const QString &words)
{
    QString digits;
    for (const QChar c : words) {
        if (c.isDigit())
            digits += c;
        else if (!c.isSpace() && c != u'№')
            return {};
    }
    return digits;
}

} // namespace

Palette::Palette(AppealReader &reader, QWidget *ground)
    : QFrame(ground)
    , m_reader(reader)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new PaletteModel(this))
    , m_nothing(new Label(TextStyle::Body, &Theme::text2, this))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Palette"));
    build();
    ground->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        select(index.row());
        perform();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    hide();
}

void Palette::build()
{
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Find an action, a list or an appeal"));
    m_field->setPlaceholderText(tr("Action, list, executor, district or number of an appeal"));
    m_field->setMaxLength(200);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What the palette has found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(this));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    const int all = px(space::l) + margin;
    column->setContentsMargins(margin + 1, all, margin + 1, margin + px(space::s));
    column->setSpacing(px(space::s));
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(px(space::l), 0, px(space::l), 0);
    inset->addWidget(m_field);
    column->addLayout(inset);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addStretch();
}

void Palette::open(std::vector<PaletteEntry> entries, const QStringList &used)
{
    if (isVisible())
        return leave();
    m_before = window()->focusWidget();
    m_entries = std::move(entries);
    m_used = used;
    m_field->clear();
    QFrame::show();
    raise();
    find();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Palette::leave()
{
    if (isHidden())
        return;
    ++m_asked;
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    hide();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

/// Whoever takes the keyboard away has somewhere else to go.
void Palette::followFocus(QWidget *now)
{
    if (isHidden() || !now || now == this || isAncestorOf(now) || now->window() != window())
        return;
    m_before = nullptr;
    leave();
}

void Palette::place()
{
    const QWidget *ground = parentWidget();
    const int width = qMin(px(660), ground->width() - px(48)) + 2 * margin;
    const int rows = qBound(1, m_model->rowCount(), mostRows);
    m_list->setFixedHeight(rows * PaletteDelegate::rowHeight());
    m_nothing->setFixedHeight(PaletteDelegate::rowHeight() * 2);
    const int height = layout()->sizeHint().height();
    setGeometry((ground->width() - width) / 2, px(60) - margin, width, qMin(height, ground->height() - px(60)));
}

void Palette::find()
{
    m_looking = !numberIn(m_field->text()).isEmpty();
    show(paletteFound(m_entries, m_field->text(), m_used));
    lookUp();
}

/// The search knows numbers as words.
void Palette::lookUp()
{
    const quint64 asked = ++m_asked;
    const QString number = numberIn(m_field->text());
    m_enterWaits = false;
    if (!m_looking)
        return;
    const auto ended = [this] {
        m_looking = false;
        if (m_model->rowCount() == 0)
            show({});
    };
    whenReady(m_reader.idsOf({.queue = Queue::All, .words = number, .order = Order::Newest}), this,
              [this, asked, number, ended](Result<std::vector<qint64>> ids) {
        if (asked != m_asked)
            return;
        if (!ids || ids->empty())
            return ended();
        ids->resize(qMin<size_t>(ids->size(), 40));
        whenReady(m_reader.rows(std::move(*ids)), this, [this, asked, number, ended](Result<std::vector<AppealRow>> rows) {
            if (asked != m_asked)
                return;
            if (rows)
                takeRows(number, *rows);
            ended();
            if (std::exchange(m_enterWaits, false))
                perform();
        });
    });
}

/// Exactly this number first, then those that begin so.
void Palette::takeRows(const QString &number, const std::vector<AppealRow> &rows)
{
    std::vector<PaletteEntry> found;
    for (const bool exactly : {true, false}) {
        for (const AppealRow &row : rows) {
            if (int(found.size()) < mostAppeals && (exactly ? row.number == number : row.number.startsWith(number) && row.number != number))
                found.push_back({u"appeal-%1"_s.arg(row.id), u"file-text"_s, u"%1  %2"_s.arg(appealNumber(row.number), visibleLine(row.title)),
                                 tr("Appeal"), {}, {}, [this, id = row.id] { emit appealAsked(id); }});
        }
    }
    if (found.empty())
        return;
    const auto others = paletteFound(m_entries, m_field->text(), m_used);
    found.insert(found.end(), others.begin(), others.end());
    show(std::move(found));
}

void Palette::show(std::vector<PaletteEntry> found)
{
    m_model->replace(std::move(found));
    const bool nothing = m_model->rowCount() == 0;
    m_nothing->setText(m_looking ? tr("Looking for the number…") : tr("Nothing is called “%1”. A shorter part of a word finds more.").arg(m_field->text()));
    m_nothing->setVisible(nothing);
    m_list->setVisible(!nothing);
    place();
    select(0);
}

/// What Enter would do is told beside the field to who does not see the list.
void Palette::select(int row)
{
    const QModelIndex index = m_model->index(qBound(0, row, qMax(0, m_model->rowCount() - 1)));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

bool Palette::pressed(int key)
{
    const int row = m_list->currentIndex().row(), last = m_model->rowCount() - 1;
    switch (key) {
    case Qt::Key_Down: select(row == last ? 0 : row + 1); return true;
    case Qt::Key_Up: select(row == 0 ? last : row - 1); return true;
    case Qt::Key_PageDown: select(row + mostRows); return true;
    case Qt::Key_PageUp: select(row - mostRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: perform(); return true;
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is nowhere else to go
    default: return false;
    }
}

void Palette::perform()
{
    m_enterWaits = m_looking;
    const PaletteEntry *chosen = m_model->at(m_list->currentIndex().row());
    if (m_looking || !chosen || !chosen->obstacle.isEmpty()) // the obstacle is said beside
        return;
    const PaletteEntry entry = *chosen;
    leave();
    emit done(entry.id);
    entry.act();
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloating(painter, rect().adjusted(margin, margin, -margin, -margin), margin);
}

} // namespace vakhta
