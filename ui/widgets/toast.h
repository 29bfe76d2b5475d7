#pragma once

#include <QWidget>

class QTimer;

namespace vakhta {

class Button;
class IconLabel;
class Label;

/// What was just done, at the bottom of the page, over everything but buttons and fields; takes no focus. 30 s where it
/// can be undone, 6 s otherwise. Never for errors: the same words stand in the journal.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    /// It lies over `page` and belongs to the window that holds the page: a stack of pages tells screen readers of its pages only.
    explicit Toast(QWidget *page);

    /// `undoable`: a button offers to take it back.
    void tell(const QString &words, bool undoable = false);
    /// While what was told can be taken back, and when no longer.
    void setUndoable(bool undoable);
    QString words() const;

signals:
    void undoAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_page;
    IconLabel *m_icon;
    Label *m_words;
    Button *m_undo;
    QTimer *m_timer;
    QTimer *m_beneath; // what is under it comes and goes
};

} // namespace vakhta
