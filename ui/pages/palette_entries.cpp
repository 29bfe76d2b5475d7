#include "ui/pages/palette_entries.h"

#include "ui/pages/executor_choices.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

/// 0 is best; -1: the word is nowhere.
int placeOf(const QString &word, const QString &text, const QString &kind)
{
    const qsizetype at = text.indexOf(word);
    if (at == 0)
        return 0;
    if (at > 0 && (text.contains(u' ' + word) || !text[at - 1].isLetterOrNumber()))
        return 1;
    if (at > 0)
        return 2;
    return kind.contains(word) ? 3 : -1;
}

int placesOf(const QStringList &words, const PaletteEntry &entry)
{
    const QString text = folded(entry.text), kind = folded(entry.kind);
    int sum = 0;
    for (const QString &word : words) {
        const int place = placeOf(word, text, kind);
        if (place < 0)
            return -1;
        sum += place;
    }
    return sum;
}

} // namespace

std::vector<PaletteEntry> paletteFound(const std::vector<PaletteEntry> &entries, QStringView words, const QStringList &used)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    struct Found
    {
        int places;
        qsizetype lately;
        const PaletteEntry *entry;
    };
    std::vector<Found> found;
    for (const PaletteEntry &entry : entries) {
        const qsizetype lately = used.indexOf(entry.id);
        if (const int places = placesOf(wanted, entry); places >= 0)
            found.push_back({places, lately < 0 ? used.size() : lately, &entry});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.places != b.places ? a.places < b.places : a.lately < b.lately;
    });
    std::vector<PaletteEntry> best;
    for (const Found &one : found)
        best.push_back(*one.entry);
    return best;
}

void PaletteModel::replace(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const PaletteEntry *PaletteModel::at(int row) const
{
    return row >= 0 && row < int(m_entries.size()) ? &m_entries[size_t(row)] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *entry = index.isValid() ? at(index.row()) : nullptr;
    if (!entry)
        return {};
    if (role == Qt::DisplayRole)
        return entry->text;
    if (role == Qt::ToolTipRole)
        return tipText(entry->text);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList said{entry->text, entry->kind, entry->key, entry->obstacle};
    said.removeAll(QString());
    return said.join(u", "_s);
}

int PaletteDelegate::rowHeight()
{
    return qMax(px(34), lineHeight(TextStyle::Body) + px(12));
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(200), rowHeight()};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PaletteModel *>(index.model());
    const PaletteEntry *entry = model ? model->at(index.row()) : nullptr;
    if (!entry)
        return;
    const Theme &t = theme();
    const bool selected = option.state & QStyle::State_Selected;
    const QRect box = option.rect.adjusted(px(space::s), 0, -px(space::s), 0);
    if (selected || (option.state & QStyle::State_MouseOver))
        paintBox(*painter, box, radius::control, selected ? t.sel : t.hover);
    const bool possible = entry->obstacle.isEmpty();
    QRect inside = box.adjusted(px(space::m), 0, -px(space::m), 0);
    paintIcon(*painter, {inside.topLeft(), QSize(px(16), inside.height())}, entry->icon, possible ? t.text2 : t.text3, px(16));
    inside.setLeft(inside.left() + px(26));
    if (!entry->key.isEmpty()) {
        const int width = textWidth(entry->key, TextStyle::Caption) + px(12);
        const QRect hint(inside.right() + 1 - width, inside.center().y() - px(9) + 1, width, px(18));
        paintBox(*painter, hint, radius::tile, t.surface, t.line);
        paintText(*painter, hint, entry->key, TextStyle::Caption, t.text2, Qt::AlignCenter);
        inside.setRight(hint.left() - px(space::l));
    }
    const int textRoom = textWidth(entry->text, TextStyle::Body) + px(space::l);
    paintText(*painter, inside, entry->text, TextStyle::Body, possible ? t.text : t.text3);
    const QString beside = possible ? entry->kind : entry->obstacle;
    paintText(*painter, inside.adjusted(qMin(textRoom, inside.width()), 0, 0, 0), beside, TextStyle::Meta, selected ? t.text2 : t.text3,
              Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace vakhta
