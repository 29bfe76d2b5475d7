#include "ui/pages/main_window.h"

#include "ui/models/saved_views.h"
#include "ui/models/sidebar_model.h"
#include "ui/pages/keymap.h"
#include "ui/pages/palette.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/recent_acts.h"
#include "ui/pages/recent_appeals.h"
#include "ui/pages/windows.h"
#include "ui/text/command_text.h"
#include "ui/text/time_text.h"
#include "ui/text/visible_text.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QString iconOf(Command::Group group)
{
    switch (group) {
    case Command::Group::Everywhere: return u"zap"_s;
    case Command::Group::Sections: return u"arrow-right"_s;
    case Command::Group::Lists: return u"list-filter"_s;
    case Command::Group::Views: return u"bookmark"_s;
    case Command::Group::Appeal: return u"file-text"_s;
    case Command::Group::Reply: return u"reply"_s;
    case Command::Group::Outages: return u"plug-zap"_s;
    case Command::Group::Approval: return u"stamp"_s;
    case Command::Group::Shift: return u"users"_s;
    case Command::Group::Profile: return u"calendar-clock"_s;
    case Command::Group::Journal: return u"list-checks"_s;
    case Command::Group::Articles: return u"book-open"_s;
    }
    return {};
}

/// What can be thought of here: its page is open, and it is more than a way back.
bool isOffered(const Command &command)
{
    return command.isVisible() && command.isEnabled() && command.scope()->isVisible() && command.shortcut() != QKeySequence(Qt::Key_Escape)
        && command.objectName() != u"palette"_s;
}

} // namespace

void MainWindow::makePalette()
{
    m_palette = new Palette(m_reader, m_faces->widget(0));
    connect(m_palette, &Palette::appealAsked, this, &MainWindow::openAppeal);
    connect(m_palette, &Palette::done, &m_all.recentActs(), &RecentActs::note);
}

void MainWindow::openPalette()
{
    if (m_faces->currentIndex() == 0 && !m_curtain.isClosed())
        m_palette->open(paletteEntries(), m_all.recentActs().ids());
}

std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    addRecent(entries);
    for (Command *command : m_keymap->commands()) {
        if (isOffered(*command))
            entries.push_back({command->objectName(), iconOf(command->group()), command->text(), groupText(command->group()),
                               command->keyText(), command->obstacle(), [command] { command->trigger(); }});
    }
    for (const SavedView &view : m_all.views().all()) {
        const bool mentions = view.id == SavedView::mentions;
        entries.push_back({u"view-%1"_s.arg(view.id), mentions ? u"at-sign"_s : viewShapes()[size_t(view.shape)].icon, view.name,
                           mentions ? tr("Queue") : view.isShared() ? tr("Shared view") : tr("My view"), {}, {}, [this, id = view.id] {
            openSection(u"queue"_s);
            m_queue->openView(id);
        }});
    }
    for (const Queue queue : offeredQueues())
        entries.push_back({u"queue-%1"_s.arg(int(queue)), queueIcon(queue), queueText(queue), tr("Queue"), {}, {}, [this, queue] { openList({.queue = queue}, {}); }});
    addReferences(entries);
    return entries;
}

void MainWindow::addRecent(std::vector<PaletteEntry> &entries)
{
    for (const AppealRow &row : m_all.recentAppeals().rows())
        entries.push_back({u"appeal-%1"_s.arg(row.id), u"history"_s, u"%1  %2"_s.arg(appealNumber(row.number), visibleLine(row.title)), tr("Opened lately"), {}, {}, [this, id = row.id] { openAppeal(id); }});
}

/// What the region names: a list of the open appeals of each.
void MainWindow::addReferences(std::vector<PaletteEntry> &entries)
{
    const auto add = [&](const QString &id, const QString &icon, const QString &name, const QString &kind, const AppealQuery &query, const QString &title) {
        entries.push_back({id, icon, name, kind, {}, {}, [this, query, title] { openList(query, title); }});
    };
    for (const Sector &sector : m_region.profile.sectors)
        add(u"sector-%1"_s.arg(sector.id), sector.icon, sector.name, tr("Sector"), {.sector = sector.id}, {});
    for (const Municipality &one : m_region.municipalities)
        add(u"municipality-%1"_s.arg(one.id), u"map-pin"_s, one.name, tr("District"), {.municipality = one.id}, tr("%1: open").arg(one.name));
    for (const Executor &one : m_region.executors) {
        const QString name = one.shortName.isEmpty() || one.shortName == one.name ? one.name : u"%1, %2"_s.arg(one.shortName, one.name);
        add(u"executor-%1"_s.arg(one.id), u"user-check"_s, name, tr("Executor"), {.executor = one.id}, tr("%1: open").arg(one.shortName.isEmpty() ? one.name : one.shortName));
    }
    if (!mayDo(m_me.role, OperationKind::Reassign))
        return;
    for (const User &one : m_region.users) {
        if (one.active)
            add(u"person-%1"_s.arg(one.id), u"user"_s, one.name, tr("Person"), {.operatorId = one.id}, tr("%1: open").arg(one.name));
    }
}

} // namespace vakhta
