#pragma once

#include "tests/simulation/workstation.h"

namespace vakhta::simulation {

/// What people do at a workstation, by what it shows them; told to the ledger as the program told it to them.
class UserAtWork
{
public:
    UserAtWork(World &world, Workstation &workstation, Dice &dice) : m_world(world), m_workstation(workstation), m_dice(dice) {}

    void doSomething();

private:
    std::optional<WholeAppeal> shown(qint64 appeal);
    std::vector<qint64> appeals();
    bool fill(OperationKind kind, const WholeAppeal &seen, Operation &operation);
    void act(OperationKind kind, const WholeAppeal &seen);
    void reassignMany();
    void type(qint64 appeal);
    void pick(qint64 appeal, const QString &mine, const QString &theirs);
    void submit(const WholeAppeal &seen);
    void takeBack();
    void discard(qint64 appeal);
    void dismiss();
    Operation operationOn(OperationKind kind, const WholeAppeal &seen);
    void perform(const Operation &operation);
    QUuid freshId();

    World &m_world;
    Workstation &m_workstation;
    Dice &m_dice;
};

} // namespace vakhta::simulation
