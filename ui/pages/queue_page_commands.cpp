#include "ui/pages/queue_page.h"

#include "ui/pages/appeal_pane.h"
#include "ui/pages/queue_list.h"
#include "ui/pages/sidebar.h"
#include "ui/widgets/long_list.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;

namespace vakhta {

/// What the keys do while this page has the focus.
struct QueuePage::Command
{
    const char *name; // objectName of the action
    const char *text;
    QKeySequence key;
    void (QueuePage::*act)();
};

const std::vector<QueuePage::Command> &QueuePage::commands()
{
    static const std::vector<Command> table{
        {"replyAct", QT_TR_NOOP("Reply, go on with the reply"), QKeySequence(Qt::Key_F7), &QueuePage::reply},
        {"assignAct", QT_TR_NOOP("Assign"), QKeySequence(Qt::Key_F8), &QueuePage::assign},
        {"mainAct", QT_TR_NOOP("Main act of the appeal"), QKeySequence(Qt::CTRL | Qt::Key_Return), &QueuePage::performMain},
        {"mainActKeypad", QT_TR_NOOP("Main act of the appeal"), QKeySequence(Qt::CTRL | Qt::Key_Enter), &QueuePage::performMain},
        {"nextTab", QT_TR_NOOP("Next part of the appeal"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), &QueuePage::nextTab},
        {"previousTab", QT_TR_NOOP("Previous part of the appeal"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), &QueuePage::previousTab},
        {"nextAppeal", QT_TR_NOOP("Next appeal"), QKeySequence(Qt::ALT | Qt::Key_PageDown), &QueuePage::nextAppeal},
        {"previousAppeal", QT_TR_NOOP("Previous appeal"), QKeySequence(Qt::ALT | Qt::Key_PageUp), &QueuePage::previousAppeal},
        {"exportAct", QT_TR_NOOP("Export the list…"), QKeySequence(Qt::CTRL | Qt::Key_S), &QueuePage::exportList},
        {"leaveAct", QT_TR_NOOP("Back to the list"), QKeySequence(Qt::Key_Escape), &QueuePage::leave},
    };
    return table;
}

void QueuePage::makeCommands()
{
    for (const Command &command : commands()) {
        auto *action = new QAction(tr(command.text), this);
        action->setObjectName(QString::fromLatin1(command.name));
        action->setShortcut(command.key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, command.act);
        addAction(action);
    }
}

void QueuePage::performMain()
{
    m_pane->performMain();
}

void QueuePage::reply()
{
    m_pane->reply();
}

void QueuePage::assign()
{
    m_pane->assign();
}

void QueuePage::exportList()
{
    m_list->exportRows();
}

/// Esc: first the marks go, then the focus comes back to the list, then the queue that was open before comes back.
void QueuePage::leave()
{
    const bool inList = m_list->isAncestorOf(QApplication::focusWidget());
    if (m_list->view()->isMarking())
        m_list->view()->letGo();
    else if (inList && m_list->isAside())
        showFirst(m_before, m_beforeAppeal);
    takeFocus();
}

void QueuePage::stepFocus(int steps)
{
    QWidget *const columns[] = {m_sidebar, m_list, m_pane};
    int now = steps > 0 ? -1 : 3;
    for (int i = 0; i < 3; ++i) {
        if (columns[i] == QApplication::focusWidget() || columns[i]->isAncestorOf(QApplication::focusWidget()))
            now = i;
    }
    QWidget *const stops[] = {m_sidebar, m_list->stop(), m_pane->stop()};
    for (int step = 1; step <= 3; ++step) {
        QWidget *next = stops[(now + steps * step + 9) % 3];
        if (next && next->isVisible() && next->isEnabled())
            return next->setFocus(Qt::TabFocusReason);
    }
}

void QueuePage::nextTab()
{
    m_pane->stepTab(1);
}

void QueuePage::previousTab()
{
    m_pane->stepTab(-1);
}

void QueuePage::stepAppeal(int rows)
{
    m_list->step(rows);
}

void QueuePage::nextAppeal()
{
    stepAppeal(1);
}

void QueuePage::previousAppeal()
{
    stepAppeal(-1);
}

} // namespace vakhta
