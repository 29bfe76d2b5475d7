#pragma once

#include "app/core/outage_reader.h"
#include "app/core/profile_reader.h"
#include "app/core/related_reader.h"
#include "app/store/reading_desk.h"
#include "app/store/work_thread.h"

namespace vakhta {

/// Answers AppealReader, RelatedReader, OutageReader and ProfileReader from the profile's files: every question goes to the desk on the reader thread. Lives on the GUI thread.
class StoredAppealReader final : public AppealReader, public RelatedReader, public OutageReader, public ProfileReader
{
    Q_OBJECT

public:
    /// `opened(card)` is told of each card that was read, on the reader thread.
    StoredAppealReader(WorkThread &thread, ReadingDesk &desk, std::function<void(qint64)> opened);

    QFuture<Result<std::vector<qint64>>> idsOf(AppealQuery query) override;
    QFuture<Result<std::vector<AppealRow>>> rows(std::vector<qint64> ids, QString words) override;
    QFuture<Result<AppealCard>> card(qint64 id) override;
    QFuture<Result<std::vector<SimilarAppeal>>> similar(qint64 id) override;
    QFuture<Result<AuthorsAppeals>> othersOfAuthor(qint64 id) override;
    QFuture<Result<std::vector<OutageSuggestion>>> outages() override;
    QFuture<Result<std::vector<IncidentMember>>> members(std::vector<qint64> appeals) override;
    QFuture<Result<std::vector<WaitingReply>>> alikeOnApproval(qint64 id) override;
    QFuture<Result<TermsPreview>> termsUnder(Profile changed) override;
    QFuture<Result<Profile>> profileFrom(QByteArray document) override;
    QFuture<Result<QByteArray>> documentOf(Profile profile) override;
    QFuture<Result<std::vector<Target>>> targets(std::vector<qint64> ids) override;
    QFuture<Result<Composition>> composition(std::vector<qint64> ids) override;
    QFuture<Result<QueueCounts>> counts(std::vector<AppealQuery> asked = {}) override;
    QFuture<Result<Region>> region() override;
    QFuture<Result<User>> me() override;
    QFuture<Result<std::vector<PersonLoad>>> loads() override;
    QFuture<Result<std::vector<ExecutorLoad>>> executorLoads(qint64 topic, qint64 municipality) override;
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

    /// A question that takes its time, with others in between.
    template <typename Answer, typename Search>
    QFuture<Result<Answer>> look(std::shared_ptr<Search> search)
    {
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        m_thread.post([this, promise, search] { m_desk.lookFor(search, promise); });
        return promise->future();
    }

    WorkThread &m_thread;
    ReadingDesk &m_desk;
    std::function<void(qint64)> m_opened;
};

} // namespace vakhta
