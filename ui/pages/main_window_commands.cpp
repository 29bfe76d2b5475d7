#include "ui/pages/main_window.h"

#include "ui/pages/last_act.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/screen_lock.h"
#include "ui/pages/top_bar.h"
#include "ui/widgets/first_stop.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace vakhta {

/// What works on every page. Keys of one page belong to that page.
struct MainWindow::Command
{
    const char *name; // objectName of the action
    const char *text;
    QKeySequence key;
    void (MainWindow::*act)();
};

const std::vector<MainWindow::Command> &MainWindow::commands()
{
    static const std::vector<Command> table{
        {"search", QT_TR_NOOP("Search in appeals"), QKeySequence(Qt::CTRL | Qt::Key_F), &MainWindow::focusSearch},
        {"nextFound", QT_TR_NOOP("Next appeal of the list"), QKeySequence(Qt::Key_F3), &MainWindow::nextFound},
        {"previousFound", QT_TR_NOOP("Previous appeal of the list"), QKeySequence(Qt::SHIFT | Qt::Key_F3), &MainWindow::previousFound},
        {"syncNow", QT_TR_NOOP("Exchange with the centre now"), QKeySequence(Qt::Key_F5), &MainWindow::syncNow},
        {"undoAct", QT_TR_NOOP("Take back the last act"), QKeySequence(Qt::CTRL | Qt::Key_Z), &MainWindow::undoLast},
        {"nextPart", QT_TR_NOOP("Next part of the window"), QKeySequence(Qt::Key_F6), &MainWindow::nextPart},
        {"previousPart", QT_TR_NOOP("Previous part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6), &MainWindow::previousPart},
        {"lock", QT_TR_NOOP("Lock the window"), QKeySequence(Qt::CTRL | Qt::Key_L), &MainWindow::lock},
        {"fullScreen", QT_TR_NOOP("Full screen"), QKeySequence(Qt::Key_F11), &MainWindow::fullScreen},
    };
    return table;
}

void MainWindow::makeCommands()
{
    for (const Command &command : commands()) {
        auto *action = new QAction(tr(command.text), this);
        action->setObjectName(QString::fromLatin1(command.name));
        action->setShortcut(command.key);
        connect(action, &QAction::triggered, this, command.act);
        addAction(action);
    }
    for (int number = 1; number <= 8; ++number) {
        auto *action = new QAction(tr("Section %1").arg(number), this);
        action->setObjectName(u"section%1"_s.arg(number));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, number] { openVisibleSection(number); });
        addAction(action);
    }
}

void MainWindow::openVisibleSection(int number)
{
    for (const Section &section : m_sections) {
        const RailButton *button = m_rail->button(section.key);
        if (button && !button->isHidden() && --number == 0) {
            openSection(section.key);
            return;
        }
    }
}

void MainWindow::focusSearch()
{
    m_top->search()->setFocus(Qt::ShortcutFocusReason);
    m_top->search()->selectAll();
}

void MainWindow::syncNow()
{
    m_link.syncNow();
}

void MainWindow::nextFound()
{
    m_queue->stepAppeal(1);
}

void MainWindow::previousFound()
{
    m_queue->stepAppeal(-1);
}

void MainWindow::nextPart()
{
    stepPart(1);
}

void MainWindow::previousPart()
{
    stepPart(-1);
}

/// The page's own parts on the queue; elsewhere Tab is enough, and F6 goes to the page and back to the rail.
void MainWindow::stepPart(int steps)
{
    if (m_pages->currentWidget() == m_queue)
        m_queue->stepFocus(steps);
    else
        giveFocus(m_pages->currentWidget());
}

void MainWindow::fullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::lock()
{
    if (m_lock)
        m_lock->lock();
}

void MainWindow::undoLast()
{
    m_lastAct->takeBack();
}

} // namespace vakhta
