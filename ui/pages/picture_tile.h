#pragma once

#include "ui/models/pictures.h"

#include <QAbstractButton>

namespace vakhta {

/// One file in small. What can't be shown says why in words.
class PictureTile final : public QAbstractButton
{
    Q_OBJECT

public:
    PictureTile(const QString &name, const QSize &size, QWidget *parent = nullptr);

    void show(Pictures *pictures, qint64 appeal, const Attachment &file, const QString &accessibleName);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void look();
    void paintWords(QPainter &painter, const QRect &box) const;

    const QSize m_size; // at 100 %
    Pictures *m_pictures = nullptr;
    qint64 m_appeal = 0;
    Attachment m_file;
    QString m_name;
    Preview m_preview;
    bool m_wanted = false; // it was painted: it is in sight
};

} // namespace vakhta
