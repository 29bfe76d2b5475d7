#pragma once

#include "app/core/appeal_reader.h"
#include "ui/pages/hand_out.h"
#include "ui/text/time_text.h"

#include <QWidget>

class QComboBox;
class QStackedLayout;
class QVBoxLayout;

namespace vakhta {

class Button;
class Label;
class ScrollColumn;

/// The plan of a hand-over beside the board: to whom, who receives how many, what everybody would have; then how it ended,
/// appeal by appeal. It carries nothing out itself.
class HandOverPane final : public QWidget
{
    Q_OBJECT

public:
    explicit HandOverPane(QWidget *parent = nullptr);

    struct Plan
    {
        QString title;   // «Очередь: Гришаев К. М.»
        qint64 from = -1; // who gives; −1: several people. He is not offered as a receiver
        std::vector<Target> appeals;
        bool operator==(const Plan &) const = default;
    };
    /// A plan for these people as they are loaded now.
    void showPlan(const Plan &plan, const Region &region, const std::vector<PersonLoad> &loads);
    void showResult(const MoveResult &result, const std::vector<AppealRow> &refused, const Region &region, const LocalTime &here);
    void showIdle();
    void showFault(const QString &fault);
    bool isPlanning() const;
    /// Ctrl+Enter.
    void carryOut();

signals:
    /// The plan as it is chosen now, empty: none. Nothing has changed.
    void planned(const std::vector<vakhta::Share> &shares);
    void carryOutAsked(const std::vector<vakhta::Share> &shares);
    void takeBackAsked();
    void openAppeal(qint64 appeal);
    void closed();

private:
    QWidget *makeIdle();
    QWidget *makePlan();
    QWidget *makeResult();
    void fillReceivers();
    void choose();
    void showShares();

    Plan m_plan;
    Region m_region;
    std::vector<PersonLoad> m_loads;
    std::vector<Share> m_shares;

    QStackedLayout *m_faces;
    Label *m_title;
    Label *m_promise;
    QComboBox *m_to;
    ScrollColumn *m_list;
    Label *m_fault;
    Button *m_move;
    Label *m_outcome;
    Label *m_outcomeNote;
    ScrollColumn *m_refused;
    Button *m_takeBack;
};

} // namespace vakhta
