#pragma once

#include "app/core/appeal_reader.h"
#include "ui/text/clock.h"

#include <QFutureWatcher>

namespace vakhta {

/// Does one act to all marked appeals: asks for the words it needs, has it recorded, tells how far that is and what came of it.
/// One act at a time.
class MarkedActs final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    MarkedActs(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *window);

    /// Kinds that need nothing but the appeals, or words: those are asked for first. `appeals` are taken as they are shown now.
    void perform(OperationKind kind, std::vector<qint64> appeals, const Composition &about);
    void prioritise(Priority priority, std::vector<qint64> appeals);
    /// With their targets, as somebody has seen them.
    void perform(Operation act, const QString &words);
    /// Nothing of what is on its way is done.
    void stop();
    bool isBusy() const { return m_watcher.isRunning() || m_asking; }

signals:
    /// So many of them are judged. all 0: it has ended.
    void progressed(int done, int all);
    void ended(const vakhta::ManyKept &kept);
    void stopped();
    /// On this computer's disk; `words` are for the toast.
    void acted(const QList<QUuid> &operations, const QString &words);
    void refused(const QString &why);

private:
    void ask(OperationKind kind, std::vector<qint64> appeals, const Composition &about);
    void collect(Operation act, std::vector<qint64> appeals);
    void answered();

    AppealReader &m_reader;
    AppealEditor &m_editor;
    Clock m_clock;
    QWidget *m_window;
    QFutureWatcher<Result<ManyKept>> m_watcher;
    QString m_words; // of the act on its way
    bool m_asking = false; // for the targets
};

/// What the window offers on many: what the role may do and what is offered on one by its state alone. Pure.
QList<OperationKind> offeredOnMany(Role role);
/// On how many of them it is offered.
int offeredCount(OperationKind kind, const Composition &about);

} // namespace vakhta
