#pragma once

#include "ui/models/queue_model.h"
#include "ui/pages/column_header.h"

#include <QStyledItemDelegate>

namespace vakhta {

struct Chip;

/// «Просторно», «обычно», «плотно». Numbers are kept in settings.
enum class Density { Spacious, Usual, Dense };

/// Paints a row of the queue: mark, title, excerpt, meta; deadline, slack and flags at the right. Everything it shows comes
/// from the model's row and the context; a row whose page has not come is grey bars.
class AppealRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `columns`: the head over rows of one line; nullptr where there are none such.
    AppealRowDelegate(const RowContext &context, const ColumnHeader *columns, QObject *parent = nullptr);

    void setDensity(Density density) { m_density = density; }
    Density density() const { return m_density; }
    int rowHeight() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    /// The row's rectangle cut into the guide's lines and columns.
    struct Cut;
    Cut cut(const QStyleOptionViewItem &option) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintLoading(QPainter &painter, const Cut &cut) const;
    void paintMark(QPainter &painter, const Cut &cut, const QStyleOptionViewItem &option, const AppealRow &row) const;
    void paintTall(QPainter &painter, const Cut &cut, const AppealRow &row, const QColor &mark) const;
    void paintDenseTitle(QPainter &painter, const QRect &line, const AppealRow &row, const QColor &mark) const;
    void paintDense(QPainter &painter, const Cut &cut, const AppealRow &row, const QColor &mark) const;
    int paintFound(QPainter &painter, const QRect &line, const QString &text, TextStyle style, const QColor &colour, const QColor &mark) const;
    /// Its promise where that is what the list goes by, else its deadline or state.
    Chip chipOf(const AppealRow &row) const;
    int paintRightColumn(QPainter &painter, const Cut &cut, const AppealRow &row) const;
    int paintSlack(QPainter &painter, const QRect &line, const DeadlineWords &words) const;
    int presenceWidth(const AppealRow &row, bool brief) const;
    int paintPresence(QPainter &painter, const QRect &line, const AppealRow &row, bool brief) const;
    int paintFlags(QPainter &painter, const QRect &line, const AppealRow &row, bool inWords) const;

    const RowContext &m_context;
    const ColumnHeader *m_columns;
    Density m_density = Density::Spacious;
};

} // namespace vakhta
