#include "app/store/stored_appeal_editor.h"

#include "app/store/profile_store.h"

namespace vakhta {

QFuture<Result<void>> StoredAppealEditor::act(Operation operation)
{
    return m_files.run([operation = std::move(operation)](ProfileStore &store) { return store.act(operation); });
}

QFuture<Result<void>> StoredAppealEditor::cancel(QUuid opId)
{
    return m_files.run([opId](ProfileStore &store) { return store.cancel(opId); });
}

QFuture<Result<void>> StoredAppealEditor::dismiss(QUuid opId)
{
    return m_files.run([opId](ProfileStore &store) { return store.dismiss(opId); });
}

QFuture<Result<void>> StoredAppealEditor::saveDraft(qint64 appeal, QString text, QString over)
{
    return m_files.run([appeal, text = std::move(text), over = std::move(over)](ProfileStore &store) {
        return store.saveDraft(appeal, text, over);
    });
}

QFuture<Result<void>> StoredAppealEditor::pickDraft(qint64 appeal, QString text, QString theirText)
{
    return m_files.run([appeal, text = std::move(text), theirText = std::move(theirText)](ProfileStore &store) {
        return store.pickDraft(appeal, text, theirText);
    });
}

QFuture<Result<void>> StoredAppealEditor::discardDraft(qint64 appeal)
{
    return m_files.run([appeal](ProfileStore &store) { return store.discardDraft(appeal); });
}

QFuture<Result<void>> StoredAppealEditor::setSetting(QString name, QByteArray value)
{
    return m_files.run([name = std::move(name), value = std::move(value)](ProfileStore &store) { return store.setSetting(name, value); });
}

} // namespace vakhta
