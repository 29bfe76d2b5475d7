#include "ui/pages/last_act.h"

#include "app/core/when_ready.h"
#include "ui/text/error_text.h"
#include "ui/widgets/toast.h"

namespace vakhta {

LastAct::LastAct(AppealReader &reader, AppealEditor &editor, Toast *toast, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_toast(toast)
{
    connect(&m_reader, &AppealReader::journalChanged, this, &LastAct::look);
    connect(m_toast, &Toast::actionAsked, this, &LastAct::takeBack);
}

void LastAct::tell(const QList<QUuid> &operations, const QString &words)
{
    m_operations = operations;
    m_ownBack = {};
    m_submits = false;
    m_toast->tell(words, !operations.isEmpty());
    look();
}

void LastAct::tellOwn(const QString &words, std::function<void()> back)
{
    m_operations.clear();
    m_ownBack = std::move(back);
    m_toast->tell(words, true);
}

void LastAct::look()
{
    m_lookAgain = m_looking; // one question at a time, however fast the journal changes
    if (m_operations.isEmpty() || m_looking)
        return;
    m_looking = true;
    whenReady(m_reader.journal(), this, [this, asked = m_operations](Result<std::vector<JournalEntry>> journal) {
        m_looking = false;
        if (journal && asked == m_operations)
            show(*journal);
        if (std::exchange(m_lookAgain, false))
            look();
    });
}

void LastAct::show(const std::vector<JournalEntry> &journal)
{
    bool waits = false;
    qsizetype cancelled = 0;
    for (const JournalEntry &entry : journal) {
        if (!m_operations.contains(entry.operation.opId))
            continue;
        waits = waits || entry.state == EntryState::Waiting;
        cancelled += entry.state == EntryState::Cancelled ? qsizetype(entry.rest.size()) + 1 : 0;
        m_submits = m_submits || entry.operation.kind == OperationKind::SubmitReply;
    }
    if (cancelled == m_operations.size()) // here, or in the journal
        return isBack();
    m_toast->setOffered(waits);
}

void LastAct::takeBack()
{
    if (m_asked)
        return;
    if (const auto back = std::exchange(m_ownBack, {})) {
        back();
        return m_toast->tell(tr("Taken back"));
    }
    if (m_operations.isEmpty())
        return m_toast->tell(tr("Nothing here can be taken back any more: see the journal"));
    m_asked = true;
    whenReady(m_editor.cancel({m_operations.begin(), m_operations.end()}), this, [this, asked = m_operations](Result<int> taken) {
        m_asked = false;
        const bool gone = !taken && (taken.error().kind == Error::Kind::Conflict || taken.error().kind == Error::Kind::NotFound);
        if (!taken && !gone)
            emit refused(errorText(taken.error()));
        else if (asked == m_operations) // else the journal has told it
            answered(taken ? *taken : 0);
    });
}

void LastAct::answered(int taken)
{
    if (taken == m_operations.size())
        return isBack();
    m_toast->tell(taken > 0 ? tr("Taken back in part: the rest has gone out, see the journal")
                            : tr("Nothing here can be taken back any more: see the journal"));
}

void LastAct::isBack()
{
    m_operations.clear();
    m_toast->tell(m_submits ? tr("Taken back; the text is a draft again") : tr("Taken back"));
    emit takenBack();
}

} // namespace vakhta
