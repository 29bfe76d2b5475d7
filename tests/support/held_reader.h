#pragma once

#include "tests/support/fake_reader.h"

#include <QPromise>

#include <deque>

namespace vakhta::test {

/// Questions of one kind, each open until the test answers it.
template <typename Question, typename Answer>
class Held
{
public:
    QFuture<Result<Answer>> ask(Question question)
    {
        asked.push_back(std::move(question));
        m_promises.emplace_back().start();
        return m_promises.back().future();
    }

    void answer(size_t question, Result<Answer> answer)
    {
        m_promises.at(question).addResult(std::move(answer));
        m_promises.at(question).finish();
    }

    std::vector<Question> asked;

private:
    std::deque<QPromise<Result<Answer>>> m_promises;
};

/// A reader that answers lists and pages when the test says, and in the order it says; all else at once and empty.
class HeldReader final : public AppealReader
{
public:
    Held<AppealQuery, std::vector<qint64>> queries;
    Held<std::vector<qint64>, std::vector<AppealRow>> pages;

    QFuture<Result<std::vector<qint64>>> idsOf(AppealQuery query) override { return queries.ask(std::move(query)); }
    QFuture<Result<std::vector<AppealRow>>> rows(std::vector<qint64> ids, QString) override { return pages.ask(std::move(ids)); }
    QFuture<Result<AppealCard>> card(qint64 id) override { return m_rest.card(id); }
    QFuture<Result<std::vector<Target>>> targets(std::vector<qint64> ids) override { return m_rest.targets(std::move(ids)); }
    QFuture<Result<Composition>> composition(std::vector<qint64> ids) override { return m_rest.composition(std::move(ids)); }
    QFuture<Result<QueueCounts>> counts(std::vector<AppealQuery> asked = {}) override { return m_rest.counts(std::move(asked)); }
    QFuture<Result<Region>> region() override { return m_rest.region(); }
    QFuture<Result<User>> me() override { return m_rest.me(); }
    QFuture<Result<std::vector<PersonLoad>>> loads() override { return m_rest.loads(); }
    QFuture<Result<std::vector<ExecutorLoad>>> executorLoads(qint64 topic, qint64 municipality) override { return m_rest.executorLoads(topic, municipality); }
    QFuture<Result<Statistics>> statistics(QDate from, QDate to) override { return m_rest.statistics(from, to); }
    QFuture<Result<std::vector<int>>> dueByHalfHour(AppealQuery query, QDateTime from, QDateTime to) override
    {
        return m_rest.dueByHalfHour(query, from, to);
    }
    QFuture<Result<std::vector<JournalEntry>>> journal(int most) override { return m_rest.journal(most); }
    QFuture<Result<std::vector<DraftVersion>>> draftHistory(qint64 appeal) override { return m_rest.draftHistory(appeal); }
    QFuture<Result<QByteArray>> setting(QString name) override { return m_rest.setting(name); }

    /// Answers a page's question: each appeal has this title, but for those named.
    void answerPage(size_t question, const QString &title, const QHash<qint64, QString> &others = {})
    {
        std::vector<AppealRow> rows;
        for (const qint64 id : pages.asked.at(question)) {
            rows.emplace_back().id = id;
            rows.back().revision = 1;
            rows.back().title = others.value(id, title);
        }
        pages.answer(question, std::move(rows));
    }

private:
    FakeReader m_rest;
};

} // namespace vakhta::test
