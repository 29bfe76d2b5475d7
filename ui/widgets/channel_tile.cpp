#include "ui/widgets/channel_tile.h"

#include "ui/text/words.h"
#include "ui/widgets/paint.h"

namespace vakhta {

void paintChannelTile(QPainter &painter, const QRect &rect, Channel channel)
{
    const Theme &t = theme();
    const bool outlined = isSocial(channel);
    paintBox(painter, rect, radius::tile, outlined ? QColor() : t.text2, outlined ? t.edge : QColor());
    paintText(painter, rect, channelMark(channel), TextStyle::Tile, outlined ? t.text2 : t.surface, Qt::AlignCenter);
}

ChannelTile::ChannelTile(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChannelTile::setChannel(Channel channel)
{
    m_channel = channel;
    setAccessibleName(channelText(channel));
    setToolTip(channelText(channel));
    update();
}

QSize ChannelTile::sizeHint() const
{
    return {px(tileSize.width()), px(tileSize.height())};
}

void ChannelTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChannelTile(painter, rect(), m_channel);
}

} // namespace vakhta
