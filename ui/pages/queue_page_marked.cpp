// What QueuePage does while several appeals are marked.

#include "ui/pages/queue_page.h"

#include "app/core/when_ready.h"
#include "ui/pages/appeal_pane.h"
#include "ui/pages/marked_acts.h"
#include "ui/pages/marked_pane.h"
#include "ui/pages/queue_list.h"
#include "ui/widgets/long_list.h"

#include <QTimer>

namespace vakhta {

void QueuePage::connectMarked()
{
    MarkedPane *pane = m_pane->marked();
    connect(m_list, &QueueList::marked, this, &QueuePage::showMarked);
    connect(m_look, &QTimer::timeout, this, &QueuePage::look);
    connect(pane, &MarkedPane::actAsked, this, &QueuePage::actOn);
    connect(pane, &MarkedPane::priorityAsked, this, [this](Priority priority) { m_many->prioritise(priority, m_list->markedAppeals()); });
    connect(pane, &MarkedPane::letGoAsked, this, [this] {
        m_list->view()->letGo();
        takeFocus();
    });
    connect(pane, &MarkedPane::openAppeal, this, &QueuePage::openAppeal);
    connect(m_pane, &AppealPane::searchAsked, this, &QueuePage::outageAsked);
    connect(m_pane, &AppealPane::openAppeal, this, &QueuePage::openAppeal);
    connect(m_pane, &AppealPane::openList, this, &QueuePage::openQueue);
    connect(m_pane, &AppealPane::classifyAsked, this, &QueuePage::classifyAsked);
    connect(pane, &MarkedPane::stopAsked, m_many, &MarkedActs::stop);
    connect(m_many, &MarkedActs::progressed, pane, &MarkedPane::showProgress);
    connect(m_many, &MarkedActs::ended, pane, &MarkedPane::showResult);
    connect(m_many, &MarkedActs::stopped, pane, &MarkedPane::showStopped);
    connect(m_many, &MarkedActs::acted, this, &QueuePage::acted);
    connect(m_many, &MarkedActs::refused, this, &QueuePage::refused);
}

/// How many is said at once; of what kind they are, when the hand rests.
void QueuePage::showMarked(int count)
{
    if (count == 0)
        return m_pane->show(m_list->current());
    m_pane->marked()->show(count, m_list->total());
    m_pane->showMarked();
    m_look->start();
}

void QueuePage::look()
{
    if (!m_pane->showsMarked())
        return;
    whenReady(m_reader.composition(m_list->markedAppeals()), this, [this, looked = ++m_looked](Result<Composition> about) {
        if (about && looked == m_looked && !m_look->isActive())
            m_pane->marked()->showComposition(*about);
    });
}

/// A hand quicker than the look is not lost: the act waits for it.
void QueuePage::actOn(OperationKind kind)
{
    if (!m_pane->marked()->knowsWhat()) {
        m_look->stop();
        look();
        return m_pane->marked()->whenKnown([this, kind] { actOn(kind); });
    }
    if (m_many->isBusy() || !m_pane->marked()->offers(kind))
        return;
    if (kind == OperationKind::Assign)
        emit assignAsked(m_list->markedAppeals());
    else if (kind == OperationKind::Reassign)
        emit handOverAsked(m_list->markedAppeals());
    else
        m_many->perform(kind, m_list->markedAppeals(), m_pane->marked()->composition());
}

void QueuePage::actOnMarked(const Operation &act, const QString &words)
{
    m_many->perform(act, words);
}

} // namespace vakhta
