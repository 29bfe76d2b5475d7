#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace vakhta {

/// The number of a finding, white on its severity's colour: the same in the text and beside its explanation.
void paintDisc(QPainter &painter, const QRectF &box, int number, const QColor &fill);

/// The disc as a widget. The words beside it carry its meaning, so it takes no part in accessibility.
class NumberDisc final : public QWidget
{
    Q_OBJECT

public:
    NumberDisc(int number, Colour fill, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {px(18), px(18)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    Colour m_fill;
};

} // namespace vakhta
