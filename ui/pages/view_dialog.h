#pragma once

#include "ui/models/saved_views.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace vakhta {

class Button;

/// Name and mark of a saved view. Enter accepts, Esc leaves everything as it was. Open it with open(); it never blocks.
class ViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `title` is the question, `verb` stands on the button; the view's own name and mark to begin with.
    ViewDialog(const QString &title, const QString &verb, const SavedView &view, QWidget *parent = nullptr);

    /// Who opens it may show the view to all.
    void offerToShare();

signals:
    void given(const vakhta::SavedView &view);
    /// Instead: it is to be shown to all.
    void sharedGiven(const vakhta::SavedView &view);

private:
    QButtonGroup *addMarks(const QString &name, const QString &words, int count, int chosen);
    void repaintMarks();
    void give();

    SavedView m_view;
    QLineEdit *m_name;
    Button *m_accept;
    QCheckBox *m_forAll;
    QButtonGroup *m_shapes = nullptr;
    QButtonGroup *m_tints = nullptr;
};

} // namespace vakhta
