#include "ui/widgets/number_disc.h"

#include <QPainter>

namespace vakhta {

void paintDisc(QPainter &painter, const QRectF &box, int number, const QColor &fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(box);
    QFont letters = vakhta::font(TextStyle::Tile);
    letters.setPixelSize(qMax(8, int(box.height() * 0.66)));
    painter.setFont(letters);
    painter.setPen(theme().surface);
    painter.drawText(box, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

NumberDisc::NumberDisc(int number, Colour fill, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_fill(fill)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NumberDisc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDisc(painter, QRectF(0, 0, px(18), px(18)), m_number, theme().*m_fill);
}

} // namespace vakhta
