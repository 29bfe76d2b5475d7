#include "ui/pages/main_window.h"

#include "app/core/presence.h"
#include "ui/models/saved_views.h"
#include "ui/pages/last_act.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/recent_appeals.h"
#include "ui/pages/reply_page.h"
#include "ui/pages/top_bar.h"
#include "ui/pages/windows.h"
#include "ui/text/time_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/toast.h"

#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

/// Where the user was, what he opened, which lists he keeps.
void MainWindow::makeTrail()
{
    auto *menu = new QMenu(this);
    m_top->recent()->setDropMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillRecent(menu); });
    connect(m_queue, &QueuePage::appealOpened, &m_all.recentAppeals(), &RecentAppeals::note);
    connect(m_queue, &QueuePage::moved, this, &MainWindow::noteMove);
    connect(m_queue, &QueuePage::viewRemoved, m_lastAct, &LastAct::tellOwn);
    connect(&m_all.views(), &SavedViews::changed, m_countsTimer, qOverload<>(&QTimer::start));
    connect(&m_all.views(), &SavedViews::damaged, this, [this](int count) {
        m_toast->tell(tr("%n saved view(s) could not be read and are left out; the others are whole", nullptr, count));
    });
}

/// The hand on another row of the same list is no step of its own.
void MainWindow::noteMove()
{
    m_naming->start();
    emit moved();
    if (m_travelling)
        return;
    Place place = m_section == u"queue"_s ? m_queue->place() : Place();
    place.section = m_section;
    m_trail.visit(place, m_askedFor && place.appeal != 0);
    m_askedFor = m_askedFor && place.appeal == 0;
}

WindowState MainWindow::state() const
{
    Place place = m_queue->keptPlace();
    place.section = m_section;
    return {saveGeometry(), place};
}

bool MainWindow::writes(qint64 appeal) const
{
    return m_reply->holds(appeal, m_pages->currentWidget() == m_reply);
}

void MainWindow::addTo(Whereabouts &where) const
{
    const QWidget *page = m_pages->currentWidget();
    const bool covered = m_curtain.isClosed() || m_faces->currentIndex() != 0;
    const qint64 appeal = covered ? 0 : page == m_reply ? m_reply->appeal() : (page == m_queue ? m_queue->current() : 0);
    if (appeal != 0)
        (page == m_reply ? where.writes : where.open).insert(appeal);
}

void MainWindow::say(const QString &words)
{
    m_toast->tell(words);
}

void MainWindow::makeName()
{
    m_naming->setInterval(100ms);
    m_naming->setSingleShot(true);
    connect(m_naming, &QTimer::timeout, this, &MainWindow::nameWindow);
    connect(m_pages, &QStackedWidget::currentChanged, m_naming, qOverload<>(&QTimer::start));
    connect(m_faces, &QStackedWidget::currentChanged, m_naming, qOverload<>(&QTimer::start));
    connect(m_queue, &QueuePage::appealShown, m_naming, qOverload<>(&QTimer::start));
    connect(m_reply, &ReplyPage::begun, m_naming, qOverload<>(&QTimer::start));
}

/// Nothing where it is covered.
QString MainWindow::whatIsShown() const
{
    if (m_curtain.isClosed() || m_faces->currentIndex() != 0)
        return {};
    const QWidget *page = m_pages->currentWidget();
    if (page == m_reply && !m_reply->number().isEmpty())
        return tr("Reply to %1").arg(appealNumber(m_reply->number()));
    if (page == m_queue)
        return m_queue->name();
    const auto section = std::find_if(m_sections.begin(), m_sections.end(), [page](const Section &one) { return one.page == page; });
    return section == m_sections.end() ? QString() : section->name;
}

void MainWindow::nameWindow()
{
    m_naming->stop();
    m_name = whatIsShown();
    emit named();
}

void MainWindow::setOrdinal(int ordinal)
{
    const QString title = m_name.isEmpty() ? tr("Vakhta") : tr("%1 – Vakhta").arg(m_name);
    setWindowTitle(ordinal == 1 ? title : tr("%1 (window %2)").arg(title).arg(ordinal));
}

/// On the way to a list or an appeal, not to what is shown there now.
void MainWindow::goToQueue()
{
    const QScopedValueRollback<bool> travelling(m_travelling, true);
    openSection(u"queue"_s);
}

/// From a page of its own, as the reply is, first to the section it was opened from.
void MainWindow::goBack()
{
    isInSection() ? goTo(m_trail.back()) : openSection(m_section);
}

bool MainWindow::isInSection() const
{
    return std::any_of(m_sections.begin(), m_sections.end(), [this](const Section &one) { return one.page == m_pages->currentWidget(); });
}

void MainWindow::goTo(const std::optional<Place> &place)
{
    if (!place)
        return;
    const QScopedValueRollback<bool> travelling(m_travelling, true);
    if (place->section == u"queue"_s) {
        const Place now = m_queue->place();
        const bool sameList = now.query == place->query && now.title == place->title && now.view == place->view;
        sameList ? m_queue->standOn(place->appeal) : m_queue->openPlace(*place);
        m_top->search()->put(place->typed);
    }
    openSection(place->section);
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const AppealRow &row : m_all.recentAppeals().rows()) {
        const QString text = u"%1  %2"_s.arg(appealNumber(row.number), visibleLine(row.title).left(70)).replace(u'&', u"&&"_s);
        connect(menu->addAction(text), &QAction::triggered, this, [this, id = row.id] { openAppeal(id); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing was opened yet"))->setEnabled(false);
}

} // namespace vakhta
