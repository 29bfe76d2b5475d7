#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <functional>
#include <vector>

namespace vakhta {

/// One thing that the palette finds and does.
struct PaletteEntry
{
    QString id;       // the same at every start: what was used is kept under it
    QString icon;
    QString text;
    QString kind;     // «Очередь», «Исполнитель», where a command belongs
    QString key = {}; // of a command
    QString obstacle = {}; // why it can't be done now; empty: it can
    std::function<void()> act = {};
};

/// Those that hold every word, in their text or kind, best first: words that begin the text, then that begin a word of it, then
/// inside; equal ones as lately used, then in the order given. Without words: the lately used ones, then the others. Pure.
std::vector<PaletteEntry> paletteFound(const std::vector<PaletteEntry> &entries, QStringView words, const QStringList &used);

/// What was found, for a list view.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void replace(std::vector<PaletteEntry> entries);
    const PaletteEntry *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<PaletteEntry> m_entries;
};

class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static int rowHeight();
};

} // namespace vakhta
