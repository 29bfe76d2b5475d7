#include "ui/pages/supervisor_page.h"

#include "app/core/when_ready.h"
#include "ui/pages/hand_over_pane.h"
#include "ui/pages/load_model.h"
#include "ui/pages/page_states.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/time_text.h"
#include "ui/widgets/label.h"

#include <QTableView>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace vakhta {

void SupervisorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void SupervisorPage::refresh()
{
    m_states->showLoading();
    loadRegion();
}

void SupervisorPage::loadRegion()
{
    whenReady(m_reader.region(), this, [this](Result<Region> region) {
        if (!region)
            return m_states->showError(region.error());
        m_region = std::move(*region);
        const Profile &profile = m_region.profile;
        m_title->setText(tr("Shift: %1–%2").arg(profile.shiftStart.toString(u"H:mm"_s), profile.shiftEnd.toString(u"H:mm"_s)));
        loadLoads();
        loadFigures();
    });
}

void SupervisorPage::loadLoads()
{
    whenReady(m_reader.loads(), this, [this](Result<std::vector<PersonLoad>> loads) {
        if (!loads)
            return m_states->showError(loads.error());
        showLoads(std::move(*loads));
    });
}

void SupervisorPage::showLoads(std::vector<PersonLoad> loads)
{
    m_loads = std::move(loads);
    std::vector<LoadRow> rows = loadRows(m_region, m_loads, here().local(here().now).time());
    if (rows.size() <= 1 && m_loads.empty())
        return m_states->showEmpty(u"users"_s, tr("Nobody is on the list of the shift"), tr("People appear here when the administrator adds them."));
    const LoadRow *current = m_model->at(m_table->currentIndex().row());
    const qint64 chosen = current ? current->load.user : -1;
    m_model->replace(std::move(rows));
    if (m_pane->isPlanning())
        m_model->showPlan(m_shares);
    const int row = qMax(0, m_model->rowOf(chosen));
    m_table->setCurrentIndex(m_model->index(row, 0));
    dressTable();
    m_states->showContent();
}

void SupervisorPage::loadFigures()
{
    whenReady(m_reader.counts(), this, [this](Result<QueueCounts> counts) {
        if (!counts || counts->queues.size() < size_t(queueCount))
            return;
        const auto of = [&counts](Queue queue) { return counts->queues[size_t(queue)]; };
        m_figures[0]->setText(numberText(of(Queue::Open).total));
        m_figureNotes[0]->setText(tr("%n without an executor", nullptr, of(Queue::Unassigned).total));
        m_figures[1]->setText(numberText(of(Queue::DueToday).total));
        m_figureNotes[1]->setText(tr("%n missed already", nullptr, of(Queue::DueToday).overdue));
        m_figures[2]->setText(numberText(of(Queue::Overdue).total));
        m_figureNotes[2]->setText(tr("%n on approval", nullptr, of(Queue::OnApproval).total));
    });
    whenReady(m_reader.statistics(here().today(), here().today()), this, [this](Result<Statistics> day) {
        if (!day || day->answered.empty())
            return;
        m_figures[3]->setText(numberText(day->answered.back()));
        m_figureNotes[3]->setText(tr("%n in time", nullptr, day->inTime.back()));
    });
}

/// What Enter does on the board.
void SupervisorPage::planChosen()
{
    const LoadRow *row = m_model->at(m_table->currentIndex().row());
    if (!row)
        return;
    AppealQuery query;
    query.queue = Queue::Open;
    query.operatorId = row->load.user;
    query.order = Order::Deadline;
    const QString title = row->load.user == 0 ? tr("Nobody's queue") : tr("Queue: %1").arg(row->name);
    whenReady(m_reader.idsOf(query), this, [this, title, from = row->load.user, asked = ++m_asked](Result<std::vector<qint64>> ids) {
        if (asked != m_asked)
            return;
        if (!ids)
            return m_states->showError(ids.error());
        plan(title, from, std::move(*ids));
    });
}

void SupervisorPage::handOver(std::vector<qint64> appeals)
{
    ++m_asked;
    const QString title = tr("Chosen: %n appeals", nullptr, int(appeals.size()));
    plan(title, -1, std::move(appeals));
}

/// The targets are what the supervisor saw at this moment: the centre compares them when the plan arrives.
void SupervisorPage::plan(const QString &title, qint64 from, std::vector<qint64> appeals)
{
    whenReady(m_reader.targets(std::move(appeals)), this, [this, title, from, asked = m_asked](Result<std::vector<Target>> targets) {
        if (asked != m_asked)
            return;
        if (!targets)
            return m_states->showError(targets.error());
        m_moved.clear();
        m_pane->showPlan({.title = title, .from = from, .appeals = std::move(*targets)}, m_region, m_loads);
    });
}

void SupervisorPage::carryOut(const std::vector<Share> &shares)
{
    record(reassignments(shares, m_clock()), [this, shares](const ManyKept &kept) {
        m_moved = kept.operations;
        m_refused = kept.refused;
        m_movedShares = shares;
        loadResult();
        loadLoads();
        emit acted({kept.operations.begin(), kept.operations.end()}, tr("%n appeals are handed over", nullptr, kept.kept));
    });
}

void SupervisorPage::record(std::vector<Operation> operations, std::function<void(const ManyKept &)> recorded)
{
    whenReady(m_editor.actOnMany(std::move(operations)), this, [this, recorded](Result<ManyKept> kept) {
        if (const QString nothing = nothingCameText(kept); !nothing.isEmpty())
            m_pane->showFault(nothing);
        else
            recorded(*kept);
    });
}

void SupervisorPage::loadResult()
{
    if (m_moved.empty() || !isVisible())
        return;
    whenReady(m_reader.journal(500), this, [this](Result<std::vector<JournalEntry>> journal) {
        if (!journal || m_moved.empty())
            return;
        const MoveResult result = moveResult(*journal, m_moved, m_refused);
        std::vector<qint64> refused;
        for (const TargetResult &target : result.refused)
            refused.push_back(target.appeal);
        whenReady(m_reader.rows(refused), this, [this, result](Result<std::vector<AppealRow>> rows) {
            if (!m_moved.empty())
                m_pane->showResult(result, rows ? *rows : std::vector<AppealRow>(), m_region, here());
        });
    });
}

/// The reverse act is again compare-and-set: only what the receiver still has goes back to whom it came from.
void SupervisorPage::takeBack()
{
    std::vector<qint64> ids;
    QHash<qint64, std::pair<qint64, qint64>> moves; // appeal → from, to
    for (const Share &share : m_movedShares) {
        for (const Target &target : share.targets) {
            ids.push_back(target.appeal);
            moves.insert(target.appeal, {target.operatorId, share.user});
        }
    }
    whenReady(m_reader.targets(ids), this, [this, moves](Result<std::vector<Target>> targets) {
        if (!targets)
            return;
        std::map<qint64, Share> back;
        for (const Target &target : *targets) {
            const auto [from, to] = moves.value(target.appeal);
            if (target.operatorId != to)
                continue;
            back[from].user = from;
            back[from].targets.push_back(target);
        }
        std::vector<Share> shares;
        for (const auto &[user, share] : back)
            shares.push_back(share);
        record(reassignments(shares, m_clock()), [this](const ManyKept &kept) {
            m_moved.clear();
            m_pane->showIdle();
            loadLoads();
            emit acted({kept.operations.begin(), kept.operations.end()}, tr("%n appeals are taken back", nullptr, kept.kept));
        });
    });
}

void SupervisorPage::openQueueOf(int at)
{
    const LoadRow *row = m_model->at(at);
    if (!row)
        return;
    AppealQuery query;
    query.operatorId = row->load.user;
    emit openList(query, row->load.user == 0 ? tr("Nobody's queue") : tr("Queue: %1").arg(row->name));
}

LocalTime SupervisorPage::here() const
{
    return LocalTime::of(m_clock(), m_region.profile);
}

} // namespace vakhta
