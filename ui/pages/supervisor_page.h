#pragma once

#include "app/core/appeal_reader.h"
#include "ui/pages/hand_out.h"
#include "ui/text/clock.h"

#include <QUuid>
#include <QWidget>

#include <functional>

class QTableView;

namespace vakhta {

class HandOverPane;
class Label;
class LoadModel;
class PageStates;
struct LocalTime;

/// The supervisor's board: who has how much, who is there until when. Enter on a person plans the hand-over of his queue;
/// nothing changes until the plan is carried out, and each carried out one can be taken back.
class SupervisorPage final : public QWidget
{
    Q_OBJECT

public:
    SupervisorPage(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent = nullptr);

    /// Reads everything again; also whenever the page is opened.
    void refresh();
    /// Plans the hand-over of these appeals, whoever has them.
    void handOver(std::vector<qint64> appeals);

signals:
    void acted(const QList<QUuid> &operations, const QString &words);
    void openList(const AppealQuery &query, const QString &title);
    void openAppeal(qint64 appeal);
    void done();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBoard();
    QWidget *makeCards();
    QWidget *makeTable();
    void dressTable();
    int rowHeight() const;
    void addShortcuts();
    void leavePlan();
    void loadRegion();
    void loadLoads();
    void loadFigures();
    void showLoads(std::vector<PersonLoad> loads);
    void planChosen();
    void plan(const QString &title, qint64 from, std::vector<qint64> appeals);
    void record(std::vector<Operation> operations, std::function<void(const ManyKept &)> recorded);
    void carryOut(const std::vector<Share> &shares);
    void loadResult();
    void takeBack();
    void openQueueOf(int row);
    LocalTime here() const;

    AppealReader &m_reader;
    AppealEditor &m_editor;
    Clock m_clock;
    Region m_region;
    std::vector<PersonLoad> m_loads;
    std::vector<Share> m_shares; // of the plan that is shown
    LoadModel *m_model;
    QTableView *m_table;
    PageStates *m_states;
    HandOverPane *m_pane;
    Label *m_title;
    std::vector<Label *> m_figures;
    std::vector<Label *> m_figureNotes;
    std::vector<QUuid> m_moved; // the last hand-over
    std::vector<TargetResult> m_refused; // of it, here already
    std::vector<Share> m_movedShares;
    quint64 m_asked = 0;
};

} // namespace vakhta
