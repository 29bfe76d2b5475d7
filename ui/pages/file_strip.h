#pragma once

#include "ui/models/pictures.h"

#include <QWidget>

namespace vakhta {

class Button;
class Label;
class PictureTile;

/// Files in small: photos as tiles that are loaded when they are seen, others by name. Each opens in the viewer; nothing opens by itself.
class FileStrip final : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Tiles, Small };

    FileStrip(const QString &name, Look look, QWidget *parent = nullptr);

    /// From here on photos are shown; it outlives this.
    void setPictures(Pictures &pictures);
    /// `atSource`: how many photos there are where the appeal came from. `owner`: what the files belong to, before their names for
    /// assistive tools; empty: needs no telling.
    void show(qint64 appeal, const Attachments &files, int atSource = 0, const QString &owner = {});
    /// For the keyboard, in their order.
    QList<QWidget *> stops() const;

signals:
    /// To the post that the appeal came from.
    void sourceAsked();

private:
    void fill();
    void open(int file);

    const Look m_look;
    Pictures *m_pictures = nullptr;
    qint64 m_appeal = 0;
    Attachments m_files;
    QString m_owner;
    std::vector<PictureTile *> m_tiles;
    Label *m_more;
    Button *m_source;
};

} // namespace vakhta
