#pragma once

#include "ui/models/shift_tape_values.h"

#include <QWidget>

namespace vakhta {

/// The shift as a tape, 500 × 46: one brick a deadline; past grey, missed red, the next hour amber, later accent; hatched is
/// not working time, the dark line is now. A click, or Enter on the half-hour chosen with the arrows, asks for its list.
class ShiftTape final : public QWidget
{
    Q_OBJECT

public:
    explicit ShiftTape(QWidget *parent = nullptr);

    void setValues(const ShiftTapeValues &values);
    const ShiftTapeValues &values() const { return m_values; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void halfHourAsked(const QTime &from);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int count() const { return int(m_values.halfHours.size()); }
    int at(const QPoint &point) const;
    QRect slot(int index) const;
    QRect bricksArea() const;
    void choose(int index);
    void paintBricks(QPainter &painter, int index) const;
    void paintHours(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    QString wordsOf(int index) const;

    ShiftTapeValues m_values;
    int m_chosen = -1; // half-hour under the pointer or the keys
};

} // namespace vakhta
