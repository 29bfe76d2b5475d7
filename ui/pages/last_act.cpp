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
    if (m_operations.isEmpty())
        return;
    whenReady(m_reader.journal(), this, [this, asked = m_operations](Result<std::vector<JournalEntry>> journal) {
        if (journal && asked == m_operations)
            show(*journal);
    });
}

void LastAct::show(const std::vector<JournalEntry> &journal)
{
    qsizetype waiting = 0;
    qsizetype cancelled = 0;
    for (const JournalEntry &entry : journal) {
        if (!m_operations.contains(entry.operation.opId))
            continue;
        waiting += entry.state == EntryState::Waiting ? 1 : 0;
        cancelled += entry.state == EntryState::Cancelled ? 1 : 0;
        m_submits = m_submits || entry.operation.kind == OperationKind::SubmitReply;
    }
    if (cancelled == m_operations.size()) // here, or in the journal
        return isBack();
    m_toast->setOffered(waiting > 0);
}

void LastAct::takeBack()
{
    if (m_unanswered > 0)
        return;
    if (const auto back = std::exchange(m_ownBack, {})) {
        back();
        return m_toast->tell(tr("Taken back"));
    }
    if (m_operations.isEmpty())
        return m_toast->tell(tr("Nothing here can be taken back any more: see the journal"));
    m_unanswered = m_operations.size();
    m_back = m_failed = 0;
    for (const QUuid &id : QList<QUuid>(m_operations)) {
        whenReady(m_editor.cancel(id), this, [this, asked = m_operations](Result<void> taken) {
            const bool gone = !taken && (taken.error().kind == Error::Kind::Conflict || taken.error().kind == Error::Kind::NotFound);
            m_back += taken ? 1 : 0;
            m_failed += taken || gone ? 0 : 1;
            if (!taken && !gone)
                emit refused(errorText(taken.error()));
            if (--m_unanswered == 0)
                answered(asked);
        });
    }
}

void LastAct::answered(const QList<QUuid> &asked)
{
    if (m_failed > 0 || asked != m_operations) // told as a refusal, or the journal has told it
        return;
    if (m_back == asked.size())
        return isBack();
    m_toast->tell(m_back > 0 ? tr("Taken back in part: the rest has gone out, see the journal")
                             : tr("Nothing here can be taken back any more: see the journal"));
}

void LastAct::isBack()
{
    m_operations.clear();
    m_toast->tell(m_submits ? tr("Taken back; the text is a draft again") : tr("Taken back"));
    emit takenBack();
}

} // namespace vakhta
