#include "ui/pages/picture_tile.h"

#include "app/core/safe_file_name.h"
#include "ui/text/file_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QPainterPath>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vakhta {

PictureTile::PictureTile(const QString &name, const QSize &size, QWidget *parent)
    : QAbstractButton(parent)
    , m_size(size)
{
    setObjectName(name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PictureTile::sizeHint() const
{
    return {px(m_size.width()), px(m_size.height())};
}

void PictureTile::show(Pictures *pictures, qint64 appeal, const Attachment &file, const QString &accessibleName)
{
    if (pictures != m_pictures) {
        m_pictures = pictures;
        connect(m_pictures, &Pictures::changed, this, [this](const QString &blob) {
            if (blob == m_file.blob && m_wanted)
                look();
        });
    }
    if (file != m_file || appeal != m_appeal) {
        m_preview = {};
        m_wanted = false;
    }
    m_appeal = appeal;
    m_file = file;
    m_name = accessibleName;
    look();
}

/// Asked for only once it is in sight.
void PictureTile::look()
{
    if (m_wanted && m_pictures && isPicture(m_file))
        m_preview = m_pictures->preview(m_appeal, m_file);
    const QString size = m_preview.size.isEmpty() ? QString() : u"%1×%2"_s.arg(m_preview.size.width()).arg(m_preview.size.height());
    const QString told = previewFault(m_preview).isEmpty() ? size : previewFault(m_preview);
    setAccessibleName(m_name); // the same before and after it has come
    setAccessibleDescription(told);
    setToolTip(tipText(QStringList{safeFileName(m_file.name), m_name, told}.join(u'\n').trimmed()));
    update();
}

void PictureTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PictureTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void PictureTile::paintEvent(QPaintEvent *)
{
    if (!std::exchange(m_wanted, true))
        QTimer::singleShot(0, this, &PictureTile::look); // not while it is painted
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect box = rect();
    paintBox(painter, box, px(radius::control), underMouse() ? theme().hover : theme().alt, theme().edge);
    if (m_preview.state == Preview::State::Shown) {
        QPainterPath inside;
        inside.addRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), px(radius::control) - 1, px(radius::control) - 1);
        painter.setClipPath(inside);
        QRectF part(QPointF(), QSizeF(size()).scaled(m_preview.image.size(), Qt::KeepAspectRatio)); // the middle of it fills the tile
        part.moveCenter(QRectF(QPointF(), QSizeF(m_preview.image.size())).center());
        painter.drawImage(QRectF(box), m_preview.image, part);
        painter.setClipping(false);
    } else {
        paintWords(painter, box.adjusted(px(6), px(4), -px(6), -px(4)));
    }
    if (hasFocus())
        paintFocusRing(painter, box, px(radius::control));
}

/// A sign, and a word or two where there is room for them.
void PictureTile::paintWords(QPainter &painter, const QRect &box) const
{
    const bool picture = isPicture(m_file);
    const QString words = picture ? previewFaultShort(m_preview) : safeFileName(m_file.name);
    const int line = lineHeight(TextStyle::Meta), sign = px(18);
    const bool withWords = !words.isEmpty() && box.height() >= sign + line;
    const int height = sign + (withWords ? line + px(2) : 0);
    const QRect signBox(box.left(), box.top() + (box.height() - height) / 2, box.width(), sign);
    paintIcon(painter, signBox, picture ? u"image"_s : u"file-text"_s, theme().text3, px(16));
    if (withWords) {
        const QString shown = QFontMetrics(vakhta::font(TextStyle::Meta)).elidedText(words, Qt::ElideMiddle, box.width());
        paintText(painter, QRect(box.left(), signBox.bottom() + px(2), box.width(), line), shown, TextStyle::Meta, theme().text2, Qt::AlignCenter);
    }
}

} // namespace vakhta
