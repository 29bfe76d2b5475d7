#pragma once

#include "ui/text/due_text.h"

#include <QWidget>

class QPainter;

namespace vakhta {

/// The way to a deadline, a row a day: filled is counted, with the number of each hour; hatched is not working time; one line is the
/// beginning, one the end. Told as text to who listens; it takes the keyboard only so that its text can be read.
class HourLedger final : public QWidget
{
    Q_OBJECT

public:
    explicit HourLedger(QWidget *parent = nullptr);

    void show(const DueWords &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    QRect axis() const;
    int at(qint64 ms) const; // of a day → x
    QRect boxOf(const LedgerRow &row, int top) const;
    void paintScale(QPainter &painter) const;
    void paintRow(QPainter &painter, const LedgerRow &row, int top) const;
    void paintStretch(QPainter &painter, const QRect &box, const DayStretch &stretch) const;
    void paintCounted(QPainter &painter, const QRect &box, const DayStretch &stretch, qint64 before) const;
    void paintEnds(QPainter &painter, size_t row, const QRect &box) const;
    void paintTotal(QPainter &painter, int top) const;

    DueWords m_words;
    qint64 m_from = 0, m_to = 1; // the scale, ms of a day
};

} // namespace vakhta
