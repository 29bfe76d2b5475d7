#pragma once

#include "ui/models/appeal_pages.h"
#include "ui/models/row_context.h"

#include <QAbstractListModel>
#include <QWidget>

namespace vakhta {

class Label;
class LongList;

/// Appeals of which an act was refused, with the reason of each; only what is looked at is read.
class RefusedModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    RefusedModel(AppealReader &reader, const RowContext &context, QObject *parent = nullptr);

    void replace(std::vector<TargetResult> refused);
    const std::vector<TargetResult> &refused() const { return m_refused; }
    const AppealRow *at(int row) const { return m_pages->at(row); }
    QString reason(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const RowContext &m_context;
    AppealPages *const m_pages; // a child: data() is const, yet is where a view says what it needs
    std::vector<TargetResult> m_refused;
};

/// The same on the screen: Enter opens the appeal, Esc goes back.
class RefusedList final : public QWidget
{
    Q_OBJECT

public:
    RefusedList(AppealReader &reader, const RowContext &context, QWidget *parent = nullptr);

    void show(std::vector<TargetResult> refused);
    QWidget *stop() const;

signals:
    void openAppeal(qint64 appeal);
    void left();

private:
    RefusedModel *m_model;
    LongList *m_list;
    Label *m_title;
};

} // namespace vakhta
