#pragma once

#include <QPointer>

class QMainWindow;
class QWidget;

namespace vakhta {

/// Takes everything out of a window and puts one page in its place: nothing of the work is seen, nor found by tools that read the
/// window aloud. Dialogs are hidden as they are, menus closed, keys of the window switched off; all of it comes back with
/// what was typed.
class Curtain final
{
public:
    explicit Curtain(QMainWindow &window);
    ~Curtain();

    /// Another page may take the place of one that covers already. Pages stay the caller's.
    void cover(QWidget *page);
    void open();
    bool isClosed() const { return m_page != nullptr; }

private:
    void hideDialogs();
    void setKeys(bool on);

    QMainWindow &m_window;
    QWidget *m_page = nullptr;
    QWidget *m_work = nullptr; // while closed: without a parent
    QList<QPointer<QWidget>> m_dialogs;
    QPointer<QWidget> m_focus;
};

} // namespace vakhta
