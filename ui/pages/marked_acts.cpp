#include "ui/pages/marked_acts.h"

#include "app/core/when_ready.h"
#include "ui/pages/offered_acts.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"
#include "ui/widgets/words_dialog.h"

using namespace Qt::StringLiterals;

namespace vakhta {

MarkedActs::MarkedActs(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *window)
    : QObject(window)
    , m_reader(reader)
    , m_editor(editor)
    , m_clock(std::move(clock))
    , m_window(window)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MarkedActs::answered);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) { emit progressed(done, m_watcher.progressMaximum()); });
}

void MarkedActs::perform(OperationKind kind, std::vector<qint64> appeals, const Composition &about)
{
    if (isBusy())
        return;
    if (takesWords(kind))
        return ask(kind, std::move(appeals), about);
    Operation act;
    act.kind = kind;
    collect(std::move(act), std::move(appeals));
}

void MarkedActs::prioritise(Priority priority, std::vector<qint64> appeals)
{
    Operation act;
    act.kind = OperationKind::Prioritise;
    act.args.priority = priority;
    collect(std::move(act), std::move(appeals));
}

namespace {
WordsDialog::Question questionOf(OperationKind kind, int count, bool mayBeEmpty)
{
    switch (kind) {
    case OperationKind::Comment:
        return {MarkedActs::tr("Comment on %n appeals", nullptr, count),
                MarkedActs::tr("Colleagues will see it in the history of each, the citizens will not."),
                MarkedActs::tr("Comment on %n appeals", nullptr, count), {}, mayBeEmpty};
    case OperationKind::Tag:
        return {MarkedActs::tr("Tag %n appeals", nullptr, count),
                MarkedActs::tr("Separate several by commas. They are added to those there are; a minus before a tag takes it away."),
                MarkedActs::tr("Tag %n appeals", nullptr, count), {}, mayBeEmpty};
    case OperationKind::Hold:
        return {MarkedActs::tr("Put %n appeals on hold?", nullptr, count),
                MarkedActs::tr("What are we waiting for? Colleagues will see it in the history."),
                MarkedActs::tr("Put %n appeals on hold", nullptr, count), {}, mayBeEmpty};
    case OperationKind::Reopen:
        return {MarkedActs::tr("Reopen %n appeals?", nullptr, count),
                MarkedActs::tr("Why? Colleagues will see it in the history."),
                MarkedActs::tr("Reopen %n appeals", nullptr, count), {}, mayBeEmpty};
    default:
        return {MarkedActs::tr("Close %n appeals?", nullptr, count),
                mayBeEmpty ? MarkedActs::tr("Their answers are published. A reason may be added.")
                           : MarkedActs::tr("Some have no published answer. Write the reason; it goes to each of them."),
                MarkedActs::tr("Close %n appeals", nullptr, count), {}, mayBeEmpty};
    }
}

/// Some of those that it is offered on need words.
bool anyNeedsWords(OperationKind kind, const Composition &about)
{
    return kind == OperationKind::Tag || about.count([kind](Status status, Composition::Owner owner) {
        return isOffered(kind, status, owner) && needsWords(kind, status);
    }) > 0;
}
} // namespace

void MarkedActs::ask(OperationKind kind, std::vector<qint64> appeals, const Composition &about)
{
    auto *dialog = new WordsDialog(questionOf(kind, offeredCount(kind, about), !anyNeedsWords(kind, about)), m_window);
    connect(dialog, &WordsDialog::given, this, [this, kind, appeals = std::move(appeals)](const QString &words) {
        Operation act;
        act.kind = kind;
        act.args.text = words;
        collect(std::move(act), appeals);
    });
    dialog->open();
}

void MarkedActs::collect(Operation act, std::vector<qint64> appeals)
{
    if (isBusy())
        return;
    m_asking = true;
    whenReady(m_reader.targets(std::move(appeals)), this, [this, asked = std::move(act)](Result<std::vector<Target>> targets) {
        m_asking = false;
        if (!targets)
            return emit refused(errorText(targets.error()));
        Operation whole = asked;
        whole.targets = std::move(*targets);
        perform(std::move(whole), operationText(asked.kind));
    });
}

void MarkedActs::perform(Operation act, const QString &words)
{
    if (isBusy())
        return;
    m_words = words;
    act.composedAt = m_clock();
    emit progressed(0, int(act.targets.size()));
    m_watcher.setFuture(m_editor.actOnMany({std::move(act)}));
}

void MarkedActs::stop()
{
    m_watcher.cancel();
}

void MarkedActs::answered()
{
    emit progressed(0, 0);
    if (m_watcher.future().resultCount() == 0)
        return emit stopped();
    const Result<ManyKept> kept = m_watcher.result();
    if (!kept)
        return emit refused(errorText(kept.error()));
    emit ended(*kept);
    if (kept->kept > 0)
        emit acted({kept->operations.begin(), kept->operations.end()},
                   tr("%1: %n appeals", nullptr, kept->kept).arg(m_words));
}

QList<OperationKind> offeredOnMany(Role role)
{
    QList<OperationKind> offered;
    for (const OperationKind kind : {OperationKind::Assign, OperationKind::Reassign, OperationKind::Take, OperationKind::Release, OperationKind::Prioritise,
                                     OperationKind::Tag, OperationKind::Hold, OperationKind::Resume, OperationKind::Comment, OperationKind::Close,
                                     OperationKind::Reopen}) {
        if (mayDo(role, kind))
            offered << kind;
    }
    return offered;
}

int offeredCount(OperationKind kind, const Composition &about)
{
    return about.count([kind](Status status, Composition::Owner owner) { return isOffered(kind, status, owner); });
}

} // namespace vakhta
