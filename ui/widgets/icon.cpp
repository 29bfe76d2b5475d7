#include "ui/widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QByteArray sourceOf(const QString &name)
{
    for (const QString &folder : {u":/icons/"_s, u":/own/"_s}) {
        QFile file(folder + name + u".svg"_s);
        if (file.open(QFile::ReadOnly))
            return file.readAll();
    }
    qWarning("no icon named %s", qUtf8Printable(name));
    return {};
}

QPixmap rendered(const QString &name, const QColor &colour, const QSize &pixels)
{
    QByteArray source = sourceOf(name);
    source.replace("currentColor", colour.name().toLatin1());
    source.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    QPixmap picture(pixels);
    picture.fill(Qt::transparent);
    if (QSvgRenderer renderer(source); renderer.isValid()) {
        QPainter painter(&picture);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
    }
    return picture;
}

/// Looks its colour up in the theme each time, so that a change of theme needs no new icons.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, Colour role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colourFor(mode), qMin(rect.width(), rect.height()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt gives the size in device pixels here
        QPixmap picture = iconPixmap(m_name, colourFor(mode), qRound(qMin(size.width(), size.height()) / scale), scale);
        return picture;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QColor colourFor(QIcon::Mode mode) const { return mode == QIcon::Disabled ? theme().text3 : theme().*m_role; }

    QString m_name;
    Colour m_role;
};

} // namespace

QIcon icon(const QString &name, Colour role)
{
    return QIcon(new LineIconEngine(name, role));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int side, qreal ratio)
{
    const int pixels = qMax(1, qRound(side * ratio));
    const QString key = u"vakhta/%1/%2/%3/%4"_s.arg(name, colour.name(QColor::HexArgb)).arg(pixels).arg(ratio);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = rendered(name, colour, {pixels, pixels});
        picture.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, picture);
    }
    return picture;
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour, int side)
{
    const QPixmap picture = iconPixmap(name, colour, side, painter.device()->devicePixelRatioF());
    painter.drawPixmap(QPoint(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2), picture);
}

} // namespace vakhta
