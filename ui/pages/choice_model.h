#pragma once

#include "ui/pages/executor_choices.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace vakhta {

/// One line to choose from, in the words it is shown with.
struct ChoiceLine
{
    qint64 id = 0;
    int depth = 0;         // in a tree
    bool choosable = true; // false: only says whose child the next line is
    bool suggested = false;
    QString icon;
    QString name;
    QString detail;        // why it is suggested, or who this is
    QString meaning;       // told while it is under the hand
    int open = 0;
    int overdue = 0;
    bool hasLoad = true;   // false: it is no one who works

    bool operator==(const ChoiceLine &) const = default;
};

std::vector<ChoiceLine> executorLines(const std::vector<ExecutorChoice> &choices, const ExecutorQuestion &question, const Region &region);
/// Those who answer appeals, present ones first; their names hold the words.
std::vector<ChoiceLine> personLines(const Region &region, const std::vector<PersonLoad> &loads, QStringView words);

/// Executors or people to choose from.
class ChoiceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void replace(std::vector<ChoiceLine> lines);
    const ChoiceLine *at(int row) const;
    /// The nearest line that can be chosen, `steps` lines (±1, ±10, …) from this one; the same row when there is none.
    int stepFrom(int row, int steps) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<ChoiceLine> m_lines;
};

/// Paints them: name and detail, load at the right.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vakhta
