#pragma once

#include "app/store/reading_desk.h"
#include "app/store/work_thread.h"

namespace vakhta {

/// Answers AppealReader from the profile's files: every question goes to the desk on the reader thread. Lives on the GUI thread.
class StoredAppealReader final : public AppealReader
{
    Q_OBJECT

public:
    /// `opened(card)` is told of each card that was read, on the reader thread.
    StoredAppealReader(WorkThread &thread, ReadingDesk &desk, std::function<void(qint64)> opened);

    QFuture<Result<std::vector<qint64>>> idsOf(AppealQuery query) override;
    QFuture<Result<std::vector<AppealRow>>> rows(std::vector<qint64> ids, QString words) override;
    QFuture<Result<AppealCard>> card(qint64 id) override;
    QFuture<Result<std::vector<Target>>> targets(std::vector<qint64> ids) override;
    QFuture<Result<Composition>> composition(std::vector<qint64> ids) override;
    QFuture<Result<QueueCounts>> counts(std::vector<AppealQuery> asked = {}) override;
    QFuture<Result<Region>> region() override;
    QFuture<Result<User>> me() override;
    QFuture<Result<std::vector<PersonLoad>>> loads() override;
    QFuture<Result<std::vector<ExecutorLoad>>> executorLoads(qint64 topic) override;
    QFuture<Result<Statistics>> statistics(QDate from, QDate to) override;
    QFuture<Result<std::vector<int>>> dueByHalfHour(AppealQuery query, QDateTime from, QDateTime to) override;
    QFuture<Result<std::vector<JournalEntry>>> journal(int most) override;
    QFuture<Result<std::vector<DraftVersion>>> draftHistory(qint64 appeal) override;
    QFuture<Result<QByteArray>> setting(QString name) override;

    /// Turns news of the desk into signals; on the GUI thread.
    void announce(const News &news);

private:
    template <typename Ask>
    auto ask(Ask ask)
    {
        return m_thread.run([this, ask = std::move(ask)] { return m_desk.answer(ask); });
    }

    WorkThread &m_thread;
    ReadingDesk &m_desk;
    std::function<void(qint64)> m_opened;
};

} // namespace vakhta
