#pragma once

#include "app/core/appeal.h"

#include <QWidget>

namespace vakhta {

/// The channel's mark, 32 × 18: outlined for social networks, filled for the feedback platform. No brand logos.
inline constexpr QSize tileSize{32, 18};
void paintChannelTile(QPainter &painter, const QRect &rect, Channel channel);

class ChannelTile final : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelTile(QWidget *parent = nullptr);
    void setChannel(Channel channel);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Channel m_channel = Channel::Vk;
};

} // namespace vakhta
