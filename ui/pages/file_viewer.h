#pragma once

#include "ui/models/pictures.h"

#include <QDialog>

class QFileDialog;

namespace vakhta {

class Button;
class Label;

/// Files one after another, as large as the window: photos as pictures, of others their name. Arrows go through, Esc closes; a file is
/// saved where the user says, and given to no other program. Open it with open().
class FileViewer final : public QDialog
{
    Q_OBJECT

public:
    /// `pictures` outlives it.
    FileViewer(Pictures &pictures, qint64 appeal, Attachments files, int first, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Canvas;

    void build();
    void go(int file);
    void ask();
    void tell(const Preview &preview);
    void askWhere();
    void save(const QString &path);

    Pictures &m_pictures;
    const qint64 m_appeal;
    const Attachments m_files;
    int m_shown = -1;
    quint64 m_asked = 0;
    Canvas *m_canvas;
    Label *m_name;
    Label *m_facts;
    Label *m_saved;
    Button *m_before;
    Button *m_after;
    Button *m_save;
};

} // namespace vakhta
