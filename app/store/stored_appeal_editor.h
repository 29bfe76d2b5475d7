#pragma once

#include "app/core/appeal_reader.h"
#include "app/store/profile_files.h"
#include "app/store/reading_desk.h"
#include "app/store/work_thread.h"

namespace vakhta {

/// Does AppealEditor's acts on the store thread; each answer means that it is on the disk. What is done to many is judged before
/// on the reader thread, which has in memory what is shown, a few at a time. Lives on the GUI thread.
class StoredAppealEditor final : public AppealEditor
{
public:
    StoredAppealEditor(ProfileFiles &files, WorkThread &reader, ReadingDesk &desk) : m_files(files), m_readerThread(reader), m_desk(desk) {}

    QFuture<Result<void>> act(Operation operation) override;
    QFuture<Result<ManyKept>> actOnMany(std::vector<Operation> acts) override;
    QFuture<Result<int>> cancel(std::vector<QUuid> opIds) override;
    QFuture<Result<void>> dismiss(std::vector<QUuid> opIds) override;
    QFuture<Result<void>> saveDraft(qint64 appeal, QString text, QString over = {}) override;
    QFuture<Result<void>> pickDraft(qint64 appeal, QString text, QString theirText) override;
    QFuture<Result<void>> discardDraft(qint64 appeal) override;
    QFuture<Result<void>> setSetting(QString name, QByteArray value) override;

private:
    class ManyActs;

    ProfileFiles &m_files;
    WorkThread &m_readerThread;
    ReadingDesk &m_desk;
};

} // namespace vakhta
