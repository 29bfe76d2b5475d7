#pragma once

#include "app/core/appeal_reader.h"
#include "ui/pages/palette_entries.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace vakhta {

class Label;

/// One field over the window that finds everything by any part of its words and does it by Enter. A number finds its appeal.
/// Esc, or a click elsewhere, closes it; the keyboard goes back to where it was before anything is done.
class Palette final : public QFrame
{
    Q_OBJECT

public:
    /// Lies over `ground`.
    Palette(AppealReader &reader, QWidget *ground);

    /// `used`: ids of what was done here lately, the last first.
    void open(std::vector<PaletteEntry> entries, const QStringList &used);
    void leave();

signals:
    void done(const QString &id);
    void appealAsked(qint64 appeal);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void place();
    void find();
    void lookUp();
    void takeRows(const QString &number, const std::vector<AppealRow> &rows);
    void show(std::vector<PaletteEntry> found);
    void select(int row);
    bool pressed(int key);
    void perform();
    void followFocus(QWidget *now);

    AppealReader &m_reader;
    std::vector<PaletteEntry> m_entries;
    QStringList m_used;
    QPointer<QWidget> m_before; // what had the keyboard
    quint64 m_asked = 0;        // answers for a number typed before are dropped
    bool m_looking = false;
    bool m_enterWaits = false;  // for the number that is being looked up
    QLineEdit *m_field;
    QListView *m_list;
    PaletteModel *m_model;
    Label *m_nothing;
};

} // namespace vakhta
