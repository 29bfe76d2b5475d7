#pragma once

#include "app/core/appeal_reader.h"
#include "ui/text/time_text.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace vakhta {

/// What a draft was once, newest first.
class VersionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void replace(std::vector<DraftVersion> versions, const LocalTime &here);
    const DraftVersion *at(int row) const;
    QString whenOf(int row) const;
    /// How long it is, and its first words.
    QString lengthOf(int row) const;
    QString wordsOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<DraftVersion> m_versions;
    LocalTime m_here;
};

/// Paints them: when and how long, the first words below.
class VersionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vakhta
