#pragma once

#include "app/core/appeal_reader.h"

#include <QHash>
#include <QObject>

class QTimer;

namespace vakhta {

/// What was written about an incident and not saved.
struct TypedMaster
{
    QString title, text;
    int stage = 0;
    qint64 revision = 0; // of the incident it was written over

    bool operator==(const TypedMaster &) const = default;
};

/// Master texts that are being written, by the number of what they are about, each kept in the profile until it is saved or given up: a kill
/// loses less than a second of typing. Lives on the GUI thread.
class MasterKeeper final : public QObject
{
    Q_OBJECT

public:
    MasterKeeper(AppealReader &reader, AppealEditor &editor, QObject *parent);
    /// What was not given to the disk yet is given now.
    ~MasterKeeper() override;

    /// nullptr: nothing is being written.
    const TypedMaster *of(qint64 number) const;
    void keep(qint64 number, const TypedMaster &typed);
    void forget(qint64 number);
    /// The same incident has another number now.
    void follow(qint64 before, qint64 now, qint64 revision);
    /// Looks once whether something was kept, see found().
    void look(qint64 number);
    void flush();

signals:
    /// Something was written about it earlier, maybe before the program began.
    void found(qint64 number);

private:
    void mark(qint64 number);

    AppealReader &m_reader;
    AppealEditor &m_editor;
    QTimer *m_timer;
    QHash<qint64, TypedMaster> m_typed;
    QSet<qint64> m_looked;
    QSet<qint64> m_unsaved;
};

} // namespace vakhta
