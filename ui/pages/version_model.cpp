#include "ui/pages/version_model.h"

#include "ui/text/visible_text.h"
#include "ui/widgets/paint.h"

using namespace Qt::StringLiterals;

namespace vakhta {

void VersionModel::replace(std::vector<DraftVersion> versions, const LocalTime &here)
{
    beginResetModel();
    m_versions = std::move(versions);
    m_here = here;
    endResetModel();
}

const DraftVersion *VersionModel::at(int row) const
{
    return row >= 0 && row < int(m_versions.size()) ? &m_versions[size_t(row)] : nullptr;
}

QString VersionModel::whenOf(int row) const
{
    const DraftVersion *version = at(row);
    return version ? whenText(version->savedAt, m_here) : QString();
}

QString VersionModel::lengthOf(int row) const
{
    const DraftVersion *version = at(row);
    return version ? tr("%n characters", nullptr, int(version->text.size())) : QString();
}

QString VersionModel::wordsOf(int row) const
{
    const DraftVersion *version = at(row);
    return version ? visibleLine(version->text, 120) : QString();
}

int VersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size());
}

QVariant VersionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !at(index.row()))
        return {};
    if (role == Qt::DisplayRole)
        return whenOf(index.row());
    if (role == Qt::AccessibleTextRole)
        return QStringList{whenOf(index.row()), lengthOf(index.row()), wordsOf(index.row())}.join(u", "_s);
    return {};
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const VersionModel *>(index.model());
    if (!model)
        return;
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, selected ? theme().sel : hovered ? theme().hover : theme().surface);
    paintLine(*painter, option.rect.bottomLeft(), option.rect.bottomRight(), theme().line);
    if (selected && (option.state & QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect, 0);
    QRect line = option.rect.adjusted(px(14), px(6), -px(14), 0);
    line.setHeight(lineHeight(TextStyle::Body));
    const QString length = model->lengthOf(index.row());
    paintText(*painter, line, length, TextStyle::Small, theme().text2, Qt::AlignRight | Qt::AlignVCenter);
    paintText(*painter, line.adjusted(0, 0, -textWidth(length, TextStyle::Small) - px(space::m), 0), model->whenOf(index.row()),
              TextStyle::Body, theme().text);
    line.translate(0, line.height());
    line.setHeight(lineHeight(TextStyle::Small));
    paintText(*painter, line, model->wordsOf(index.row()), TextStyle::Small, theme().text2);
    painter->restore();
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(200), lineHeight(TextStyle::Body) + lineHeight(TextStyle::Small) + px(13)};
}

} // namespace vakhta
