#include "ui/pages/refused_list.h"

#include "ui/text/problem_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channel_tile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/long_list.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

RefusedModel::RefusedModel(AppealReader &reader, const RowContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
    , m_pages(new AppealPages(reader, this))
{
    connect(m_pages, &AppealPages::rowsChanged, this, [this](int first, int last) { emit dataChanged(index(first), index(last)); });
}

void RefusedModel::replace(std::vector<TargetResult> refused)
{
    std::vector<qint64> ids;
    for (const TargetResult &one : refused)
        ids.push_back(one.appeal);
    beginResetModel();
    m_refused = std::move(refused);
    m_pages->replaceIds(std::move(ids));
    endResetModel();
}

QString RefusedModel::reason(int row) const
{
    return reasonText(m_refused[size_t(row)], m_context.region(), m_context.here());
}

int RefusedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_refused.size());
}

QVariant RefusedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const AppealRow *row = m_pages->at(index.row());
    const QString about = !row ? (role == Qt::DisplayRole ? u"…"_s : tr("Loading…")) : row->revision == 0 ? tr("an appeal that is no longer here") : visibleLine(row->title);
    return role == Qt::DisplayRole ? about : u"%1: %2"_s.arg(about, reason(index.row()));
}

namespace {
/// The tile, number and title; under them the reason.
class RefusedDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight() { return lineHeight(TextStyle::Body) + lineHeight(TextStyle::Small) + px(12); }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {px(300), rowHeight()}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const auto *model = static_cast<const RefusedModel *>(index.model());
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, selected ? t.sel : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
        paintLine(*painter, option.rect.bottomLeft(), option.rect.bottomRight(), t.line);
        const QRect inside = option.rect.adjusted(px(space::page), px(6), -px(space::page), 0);
        QRect line(inside.left() + px(42), inside.top(), inside.width() - px(42), lineHeight(TextStyle::Body));
        const AppealRow *row = model->at(index.row());
        if (row && row->revision > 0) {
            const QSize tile(px(tileSize.width()), px(tileSize.height()));
            paintChannelTile(*painter, {QPoint(inside.left(), line.top() + (line.height() - tile.height()) / 2), tile}, row->channel);
            const QString number = appealNumber(row->number);
            paintText(*painter, line.adjusted(line.width() - textWidth(number, TextStyle::Meta), 0, 0, 0), number, TextStyle::Meta, t.text3);
            line.setRight(line.right() - textWidth(number, TextStyle::Meta) - px(space::l));
        }
        paintText(*painter, line, index.data().toString(), TextStyle::Body, t.text);
        const QRect under(line.left(), line.bottom() + 1, inside.right() - line.left(), lineHeight(TextStyle::Small));
        paintText(*painter, under, model->reason(index.row()), TextStyle::Small, t.warn);
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, option.rect.adjusted(0, 0, 0, -1), 2);
    }
};
} // namespace

RefusedList::RefusedList(AppealReader &reader, const RowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_model(new RefusedModel(reader, context, this))
    , m_list(new LongList(this))
    , m_title(new Label(TextStyle::PageTitle, &Theme::text, this))
{
    m_list->setObjectName(u"refusedList"_s);
    m_list->setAccessibleName(tr("Appeals that were left as they are"));
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setItemDelegate(new RefusedDelegate(m_list));
    atEverySize(m_list, [this] { m_list->setRowHeight(RefusedDelegate::rowHeight()); });
    auto *back = new Button(tr("Back to the acts"), Button::Look::Link, this);
    back->setObjectName(u"refusedBack"_s);
    back->setKeyHint(tr("Esc"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::l));
    head->addWidget(m_title, 1);
    head->addWidget(back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_list, 1);
    connect(back, &Button::clicked, this, &RefusedList::left);
    connect(m_list, &LongList::openAsked, this, [this] {
        emit openAppeal(m_model->refused()[size_t(m_list->currentIndex().row())].appeal);
    });
}

void RefusedList::show(std::vector<TargetResult> refused)
{
    m_title->setText(tr("Left as they are: %n", nullptr, int(refused.size())));
    m_model->replace(std::move(refused));
    m_list->setCurrentIndex(m_model->index(0));
}

QWidget *RefusedList::stop() const
{
    return m_list;
}

} // namespace vakhta
