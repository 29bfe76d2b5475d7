#pragma once

#include "tests/simulation/bug.h"
#include "tests/simulation/centre.h"
#include "tests/simulation/ground.h"
#include "tests/simulation/ledger.h"
#include "tests/simulation/network.h"
#include "tests/simulation/schedule.h"
#include "tests/simulation/workstation.h"

namespace vakhta::simulation {

/// What one seed makes: a centre, some workstations and their users, the network between them, and what befalls them all.
/// Everything happens on one thread, in virtual time.
class World
{
public:
    struct Settings
    {
        quint64 seed = 1;
        int steps = 60;
        Bug bug = Bug::None;
        bool trace = false;
    };

    World(const Settings &settings, const Ground &ground);
    ~World();

    /// The disk of this computer after its first sync, with nothing in the way.
    static Disk::Image firstSync(const Ground &ground, const Computer &computer);

    /// Takes the steps, lets the faults end and everything come to rest. What promise was broken; empty: none.
    QString live();

    /// Of all that was sent and answered: the same for the same seed.
    quint64 fingerprint() const { return m_fingerprint; }

    // What its parts share.
    const Settings &settings() const { return m_settings; }
    Schedule &schedule() { return m_schedule; }
    Disks &disks() { return m_disks; }
    Centre &centre() { return *m_centre; }
    Network &network() { return *m_network; }
    Ledger &ledger() { return m_ledger; }
    std::vector<std::unique_ptr<Workstation>> &workstations() { return m_workstations; }
    const Ground &ground() const { return m_ground; }
    bool healing() const { return m_healing; }

    void note(const QByteArray &line);
    /// A promise was seen to break before things are quiet.
    void complain(const QString &fault);

private:
    void settle();
    Workstation &place(const Computer &computer);
    Workstation &anybody();
    void step();
    void weather();
    void misfortune();
    void clockJumps(Workstation &workstation);
    QString rest();
    QString restlessness();
    QString quiet();

    const Settings m_settings;
    const Ground &m_ground;
    Dice m_dice;
    Schedule m_schedule;
    Disks m_disks;
    Ledger m_ledger;
    std::unique_ptr<Centre> m_centre;
    std::unique_ptr<Network> m_network;
    std::vector<std::unique_ptr<Workstation>> m_workstations;
    quint64 m_fingerprint = 14695981039346656037u;
    bool m_healing = false;
    QString m_complaint;
};

} // namespace vakhta::simulation
