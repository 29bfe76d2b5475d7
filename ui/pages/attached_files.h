#pragma once

#include "ui/models/pictures.h"

#include <QWidget>

class QMimeData;

namespace vakhta {

class Button;
class FileChip;
class Label;

/// What goes along with a reply or a note: chips with name and size, and a button for more. Files are on the disk as soon as they stand
/// here, and stay until the act that carries them has gone.
class AttachedFiles final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachedFiles(const QString &name, QWidget *parent = nullptr);

    /// Until then nothing can be attached, and nothing is shown. It outlives this.
    void setPictures(Pictures &pictures);
    /// What is attached to this already. `more`: what the centre has and is to go along too.
    void start(qint64 appeal, AttachedTo to, const Attachments &more = {});
    const Attachments &all() const { return m_files; }
    /// One is still on its way to the disk.
    bool isComing() const { return m_coming > 0; }
    /// Asks for files.
    void choose();
    /// What holdsFiles().
    void take(const QMimeData *given);
    /// Nothing of it is to go.
    void discard();
    void setKeyHint(const QString &hint);

signals:
    void changed();

private:
    void read(const QString &path);
    void attach(const QString &name, const QByteArray &bytes);
    void detach(int file);
    void ask();
    void fill();
    void open(int file);
    void settle(const QString &fault);

    Pictures *m_pictures = nullptr;
    qint64 m_appeal = 0;
    AttachedTo m_to = AttachedTo::Reply;
    quint64 m_started = 0;
    int m_coming = 0;
    Attachments m_files;
    std::vector<FileChip *> m_chips;
    Button *m_add;
    Label *m_fault;
};

} // namespace vakhta
