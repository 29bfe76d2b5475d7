#pragma once

#include "tests/simulation/world.h"

#include <QHash>
#include <QSet>

namespace vakhta::simulation {

/// What must hold once things are quiet: O1 the replica equals the centre's view of its user; O2 each act had exactly one effect
/// or one visible refusal; O3 each saved word is somewhere; O4 the audit chain verifies, one row an act; O5 no reply twice, none
/// lost; O6 nothing outside the user's scope on his disk.
class Promises
{
public:
    explicit Promises(World &world) : m_world(world) {}

    /// The first that is broken, in a sentence; empty: none.
    QString broken();

private:
    QString replicaDiffers(Workstation &workstation);
    QString outOfScope(Workstation &workstation);
    QString gatherFrom(Workstation &workstation);
    void gatherFromCentre();
    QString wrongAct(const ToldAct &act);
    QString wrongEffect(const ToldAct &act, const OperationRecord *record) const;
    QString wrongEntry(const ToldAct &act, const OutboxEntry &entry, const OperationRecord *record) const;
    QString phantomAct() const;
    QString lostWord() const;
    QString wrongAudit();
    QString wrongRevision() const;
    QByteArray truthFor(qint64 user);
    void addWords(const QString &text);

    World &m_world;
    QHash<QUuid, std::vector<OperationRecord>> m_records;
    QHash<QString, int> m_messages, m_replies; // by their text
    std::vector<Appeal> m_appeals;
    QSet<QString> m_words; // found anywhere
};

} // namespace vakhta::simulation
