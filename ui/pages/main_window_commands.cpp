#include "ui/pages/main_window.h"

#include "app/core/when_ready.h"
#include "ui/pages/keymap.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/last_act.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/reply_page.h"
#include "ui/pages/screen_lock.h"
#include "ui/pages/outage_page.h"
#include "ui/pages/top_bar.h"
#include "ui/pages/windows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/command.h"
#include "ui/widgets/first_stop.h"
#include "ui/print/printing.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/toast.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace vakhta {

/// What works on every page. Keys of one page belong to that page.
void MainWindow::makeCommands()
{
    const auto onLists = [this] { return m_pages->currentWidget() == m_queue ? QString() : tr("only beside a list"); };
    const auto another = [this] { return m_all.isFull() ? tr("there are %n windows already", nullptr, int(Windows::most)) : QString(); };
    addCommands(this, Command::Group::Everywhere,
                {{.name = "palette", .text = tr("Find an action, a list, an appeal by its number"), .keys = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P), .act = [this] { openPalette(); }},
                 {.name = "search", .text = tr("Search in appeals"), .keys = keys(Qt::CTRL | Qt::Key_F), .act = [this] { focusSearch(); }},
                 {.name = "nextFound", .text = tr("Next appeal of the list"), .keys = keys(Qt::Key_F3), .act = [this] { m_queue->stepAppeal(1); }, .obstacle = onLists},
                 {.name = "previousFound", .text = tr("Previous appeal of the list"), .keys = keys(Qt::SHIFT | Qt::Key_F3), .act = [this] { m_queue->stepAppeal(-1); }, .obstacle = onLists},
                 {.name = "goBack", .text = tr("Back to where I was"), .keys = keys(Qt::ALT | Qt::Key_Left), .act = [this] { goBack(); }, .obstacle = [this] { return m_trail.canGoBack() || !isInSection() ? QString() : tr("there is nothing before"); }},
                 {.name = "goForward", .text = tr("Forward again"), .keys = keys(Qt::ALT | Qt::Key_Right), .act = [this] { goTo(m_trail.forward()); }, .obstacle = [this] { return m_trail.canGoForward() ? QString() : tr("there is nothing ahead"); }},
                 {.name = "recentAppeals", .text = tr("Recently opened appeals"), .keys = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_H), .act = [this] { m_top->recent()->click(); }, .buttons = "recentButton"},
                 {.name = "printAppeal", .text = tr("Print the appeal, outage or search…"), .keys = keys(Qt::CTRL | Qt::Key_P), .act = [this] { printShown(); }, .obstacle = [this] { return m_pages->currentWidget() == m_outages ? m_outages->obstacleOfPrinting() : shownAppeal() != 0 ? QString() : tr("no appeal is open"); }},
                 {.name = "syncNow", .text = tr("Exchange with the centre now"), .keys = keys(Qt::Key_F5), .act = [this] { m_link.syncNow(); }, .buttons = "journalSendNow"},
                 {.name = "undoAct", .text = tr("Take back the last act"), .keys = keys(Qt::CTRL | Qt::Key_Z), .act = [this] { m_lastAct->takeBack(); }},
                 {.name = "nextPart", .text = tr("Next part of the window"), .keys = keys(Qt::Key_F6), .act = [this] { stepPart(1); }},
                 {.name = "previousPart", .text = tr("Previous part of the window"), .keys = keys(Qt::SHIFT | Qt::Key_F6), .act = [this] { stepPart(-1); }},
                 {.name = "newWindow", .text = tr("New window"), .keys = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N), .act = [this] { openBeside(0); }, .obstacle = another},
                 {.name = "appealWindow", .text = tr("Open the appeal in a new window"), .keys = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O), .act = [this] { openBeside(shownAppeal()); }, .obstacle = [this, another] { return shownAppeal() == 0 ? tr("no appeal is open") : another(); }},
                 {.name = "closeAll", .text = tr("Close all windows: they come back at the next start"), .keys = keys(Qt::CTRL | Qt::Key_Q), .act = [this] { m_all.closeAll(); }},
                 {.name = "lock", .text = tr("Lock the window"), .keys = keys(Qt::CTRL | Qt::Key_L), .act = [this] { lock(); }, .buttons = "settingsLock"},
                 {.name = "fullScreen", .text = tr("Full screen"), .keys = keys(Qt::Key_F11), .act = [this] { fullScreen(); }},
                 {.name = "keys", .text = tr("List of keys"), .keys = keys(Qt::Key_F1), .act = [this] { openKeys(); }, .buttons = "settingsKeys"}});
    makeSectionCommands();
    for (const Command *command : commandsOf(*this))
        connect(command, &Command::hindered, m_toast, &Toast::tellWhyNot);
    m_keymap = new Keymap(m_reader, m_editor, *this);
    m_keys->setKeymap(*m_keymap);
}

/// The key is the section's place in the rail, which is another for another role.
void MainWindow::makeSectionCommands()
{
    std::vector<CommandLine> table;
    static const char *const names[] = {"section1", "section2", "section3", "section4", "section5", "section6", "section7", "section8", "section9"};
    for (int number = 1; number <= int(std::size(names)); ++number)
        table.push_back({.name = names[number - 1], .text = tr("Section %1").arg(number), .keys = keys(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), .act = [this, number] {
            if (const Section *section = visibleSections().value(number - 1))
                openSection(section->key);
        }});
    addCommands(this, Command::Group::Sections, std::move(table));
    nameSectionCommands();
}

QList<const MainWindow::Section *> MainWindow::visibleSections() const
{
    QList<const Section *> visible;
    for (const Section &section : m_sections) {
        const RailButton *button = m_rail->button(section.key);
        if (button && !button->isHidden())
            visible << &section;
    }
    return visible;
}

void MainWindow::nameSectionCommands()
{
    const auto sections = visibleSections();
    for (int number = 1; auto *command = findChild<Command *>(u"section%1"_s.arg(number)); ++number) {
        const Section *section = sections.value(number - 1);
        command->setVisible(section);
        if (section)
            command->setText(tr("Open: %1").arg(section->name));
    }
}

/// Another window at the same place, or at the appeal.
void MainWindow::openBeside(qint64 appeal)
{
    Place place = appeal != 0 ? m_queue->placeOf(appeal) : m_queue->place();
    place.section = appeal != 0 ? u"queue"_s : m_section;
    m_all.openBeside(*this, place);
}

void MainWindow::openKeys()
{
    m_pages->setCurrentWidget(m_keys);
    m_keys->setFocus(Qt::ShortcutFocusReason);
}

/// The text that is left is kept; the list moves on beneath the editor.
void MainWindow::replyToNeighbour(int steps)
{
    if (const qint64 neighbour = m_queue->neighbour(m_reply->appeal(), steps))
        openReply(neighbour);
}

void MainWindow::focusSearch()
{
    m_top->search()->setFocus(Qt::ShortcutFocusReason);
    m_top->search()->selectAll();
}

/// The one that is read or answered; pages of many have none.
void MainWindow::printShown()
{
    if (m_pages->currentWidget() == m_outages)
        m_outages->print();
    else
        m_printing->printAppeal(shownAppeal());
}

qint64 MainWindow::shownAppeal() const
{
    const QWidget *page = m_pages->currentWidget();
    return page == m_reply ? m_reply->appeal() : (page == m_queue ? m_queue->underHand() : 0);
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

} // namespace vakhta
