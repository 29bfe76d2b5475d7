#include "app/store/stored_appeal_reader.h"

#include "app/protocol/profile_document.h"
#include "app/store/alike_search.h"
#include "app/store/similar_search.h"
#include "app/store/terms_search.h"

using namespace Qt::StringLiterals;

namespace vakhta {

StoredAppealReader::StoredAppealReader(WorkThread &thread, ReadingDesk &desk, std::function<void(qint64)> opened)
    : m_thread(thread), m_desk(desk), m_opened(std::move(opened))
{
}

QFuture<Result<std::vector<qint64>>> StoredAppealReader::idsOf(AppealQuery query)
{
    auto promise = std::make_shared<QPromise<Result<std::vector<qint64>>>>();
    promise->start();
    const int search = query.searchesTexts() ? m_desk.announceSearch() : 0;
    m_thread.post([this, promise, search, query = std::move(query)] { m_desk.idsOf(query, promise, search); });
    return promise->future();
}

QFuture<Result<std::vector<AppealRow>>> StoredAppealReader::rows(std::vector<qint64> ids, QString words)
{
    return m_thread.run([this, ids = std::move(ids), words = std::move(words)] { return m_desk.rows(ids, words); });
}

QFuture<Result<AppealCard>> StoredAppealReader::card(qint64 id)
{
    return ask([this, id](ShownAppeals &shown) {
        auto card = shown.card(id);
        if (card)
            m_opened(id);
        return card;
    });
}

QFuture<Result<std::vector<SimilarAppeal>>> StoredAppealReader::similar(qint64 id)
{
    return look<std::vector<SimilarAppeal>>(std::make_shared<SimilarSearch>(id));
}

QFuture<Result<AuthorsAppeals>> StoredAppealReader::othersOfAuthor(qint64 id)
{
    return look<AuthorsAppeals>(std::make_shared<AuthorSearch>(id));
}

QFuture<Result<std::vector<OutageSuggestion>>> StoredAppealReader::outages()
{
    return ask([this](ShownAppeals &shown) { return shown.outages(m_desk.now()); });
}

QFuture<Result<std::vector<IncidentMember>>> StoredAppealReader::members(std::vector<qint64> appeals)
{
    return ask([appeals = std::move(appeals)](ShownAppeals &shown) { return shown.members(appeals); });
}

QFuture<Result<std::vector<WaitingReply>>> StoredAppealReader::alikeOnApproval(qint64 id)
{
    return look<std::vector<WaitingReply>>(std::make_shared<AlikeSearch>(id));
}

QFuture<Result<TermsPreview>> StoredAppealReader::termsUnder(Profile changed)
{
    return look<TermsPreview>(std::make_shared<TermsSearch>(std::move(changed), m_desk.now()));
}

QFuture<Result<Profile>> StoredAppealReader::profileFrom(QByteArray document)
{
    return m_thread.run([document = std::move(document)] { return profileFromDocument(document); });
}

QFuture<Result<QByteArray>> StoredAppealReader::documentOf(Profile profile)
{
    return m_thread.run([profile = std::move(profile)] { return Result<QByteArray>(vakhta::documentOf(profile)); });
}

QFuture<Result<std::vector<Target>>> StoredAppealReader::targets(std::vector<qint64> ids)
{
    return ask([ids = std::move(ids)](ShownAppeals &shown) { return shown.targets(ids); });
}

QFuture<Result<Composition>> StoredAppealReader::composition(std::vector<qint64> ids)
{
    return ask([this, ids = std::move(ids)](ShownAppeals &shown) {
        return Result<Composition>(compositionOf(shown.columns(), ids, shown.context(m_desk.now())));
    });
}

QFuture<Result<QueueCounts>> StoredAppealReader::counts(std::vector<AppealQuery> asked)
{
    return m_thread.run([this, asked = std::move(asked)] { return m_desk.counts(asked); });
}

QFuture<Result<Region>> StoredAppealReader::region()
{
    return ask([](ShownAppeals &shown) { return Result<Region>(shown.region()); });
}

QFuture<Result<User>> StoredAppealReader::me()
{
    return ask([](ShownAppeals &shown) -> Result<User> {
        const User &me = shown.viewer().me;
        if (me.login.isEmpty())
            return Error{Error::Kind::NotFound, u"the centre has not told yet who signs in here"_s};
        return me;
    });
}

QFuture<Result<std::vector<PersonLoad>>> StoredAppealReader::loads()
{
    return ask([this](ShownAppeals &shown) {
        return Result<std::vector<PersonLoad>>(loadsOf(shown.columns(), shown.context(m_desk.now())));
    });
}

QFuture<Result<std::vector<ExecutorLoad>>> StoredAppealReader::executorLoads(qint64 topic, qint64 municipality)
{
    return ask([this, topic, municipality](ShownAppeals &shown) {
        return Result<std::vector<ExecutorLoad>>(executorLoadsOf(shown.columns(), topic, municipality, shown.context(m_desk.now())));
    });
}

QFuture<Result<Statistics>> StoredAppealReader::statistics(QDate from, QDate to)
{
    return ask([this, from, to](ShownAppeals &shown) {
        return Result<Statistics>(statisticsOf(shown.columns(), from, to, shown.context(m_desk.now())));
    });
}

QFuture<Result<std::vector<int>>> StoredAppealReader::dueByHalfHour(AppealQuery query, QDateTime from, QDateTime to)
{
    return ask([this, query = std::move(query), from, to](ShownAppeals &shown) {
        const auto rows = rowsOf(shown.columns(), query, shown.context(m_desk.now()));
        return Result<std::vector<int>>(dueByHalfHourOf(shown.columns(), rows, from, to));
    });
}

QFuture<Result<std::vector<JournalEntry>>> StoredAppealReader::journal(int most)
{
    return ask([most](ShownAppeals &shown) { return shown.journal(most); });
}

QFuture<Result<std::vector<DraftVersion>>> StoredAppealReader::draftHistory(qint64 appeal)
{
    return ask([appeal](ShownAppeals &shown) { return shown.draftHistory(appeal); });
}

QFuture<Result<QByteArray>> StoredAppealReader::setting(QString name)
{
    return ask([name = std::move(name)](ShownAppeals &shown) { return shown.setting(name); });
}

void StoredAppealReader::announce(const News &news)
{
    if (news.region)
        emit regionChanged();
    if (news.allAppeals || !news.appeals.isEmpty())
        emit appealsChanged(news.appeals);
    if (news.counts)
        emit countsChanged();
    if (news.journal)
        emit journalChanged();
}

} // namespace vakhta
