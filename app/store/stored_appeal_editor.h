#pragma once

#include "app/core/appeal_reader.h"
#include "app/store/profile_files.h"

namespace vakhta {

/// Does AppealEditor's acts on the store thread; each answer means that it is on the disk. Lives on the GUI thread.
class StoredAppealEditor final : public AppealEditor
{
public:
    explicit StoredAppealEditor(ProfileFiles &files) : m_files(files) {}

    QFuture<Result<void>> act(Operation operation) override;
    QFuture<Result<void>> cancel(QUuid opId) override;
    QFuture<Result<void>> dismiss(QUuid opId) override;
    QFuture<Result<void>> saveDraft(qint64 appeal, QString text, QString over = {}) override;
    QFuture<Result<void>> pickDraft(qint64 appeal, QString text, QString theirText) override;
    QFuture<Result<void>> discardDraft(qint64 appeal) override;
    QFuture<Result<void>> setSetting(QString name, QByteArray value) override;

private:
    ProfileFiles &m_files;
};

} // namespace vakhta
