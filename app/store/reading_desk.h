#pragma once

#include "app/insight/tallies.h"
#include "app/store/text_counts.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QTimer>

#include <atomic>
#include <functional>

namespace vakhta {

/// What the window should read again.
struct News
{
    QSet<qint64> appeals;
    bool allAppeals = false;
    bool counts = false;
    bool region = false;
    bool journal = false;
    bool damaged = false;

    bool empty() const { return appeals.isEmpty() && !allAppeals && !counts && !region && !journal && !damaged; }
};

/// Answers the screens' questions one after another and tells them when answers have changed. Lives on the reader thread.
///
/// What sync brings is told at most every `pause`; the user's own acts at once. A search for words gives way to other
/// questions every few milliseconds; a newer search ends it. Asked queries that search texts are counted when it is quiet.
class ReadingDesk final : public QObject
{
public:
    using Clock = std::function<QDateTime()>;
    using Open = std::function<Result<std::unique_ptr<ShownAppeals>>()>;
    using Tell = std::function<void(const News &)>;

    static constexpr int pause = 100; // ms
    static constexpr int slice = 8;   // ms of searching before other questions are looked at

    ReadingDesk(Open open, Clock clock, Tell tell);

    void open();
    void close() { m_shown = Error{Error::Kind::Cancelled, QStringLiteral("the cache is being made anew")}; }
    /// For good: to be called on the reader thread before it stops.
    void end();
    void take(const Notice &notice);

    /// `ask` gives a Result from what is shown; while nothing could be opened, the answer is the reason.
    template <typename Ask>
    auto answer(Ask ask) -> std::invoke_result_t<Ask, ShownAppeals &>
    {
        if (!m_shown)
            return m_shown.error();
        auto answered = ask(**m_shown);
        if (!answered)
            look(answered.error());
        return answered;
    }

    /// `part` is asked again and again, other questions in between, until it answers true or an error; `ended` is told which.
    void inSlices(std::function<Result<bool>(ShownAppeals &)> part, std::function<void(Result<void>)> ended);

    /// The same for a search that lasts: `search` is asked to go on, until it has found or nobody waits for the answer.
    template <typename Search, typename Answer>
    void lookFor(std::shared_ptr<Search> search, std::shared_ptr<QPromise<Result<Answer>>> promise)
    {
        const auto part = [this, search, promise](ShownAppeals &shown) -> Result<bool> {
            const auto unwanted = [promise] { return promise->isCanceled(); };
            if (unwanted())
                return Error{Error::Kind::Cancelled, QStringLiteral("nobody waits for it")};
            shown.cache().stopWhen(unwanted);
            auto done = search->goOn(shown, slice, m_cutter);
            shown.cache().stopWhen({});
            return done;
        };
        inSlices(part, [search, promise](Result<void> ended) {
            promise->addResult(ended ? Result<Answer>(search->found()) : Result<Answer>(ended.error()));
            promise->finish();
        });
    }

    using Ids = Result<std::vector<qint64>>;
    /// `search`: what announceSearch() gave for a query with words.
    void idsOf(const AppealQuery &query, std::shared_ptr<QPromise<Ids>> promise, int search);
    /// A search is about to be asked for: the one that runs ends at once, even within a statement. From any thread.
    int announceSearch() { return ++m_searches; }
    Result<std::vector<AppealRow>> rows(const std::vector<qint64> &ids, const QString &words);
    Result<QueueCounts> counts(const std::vector<AppealQuery> &asked);
    QDateTime now() const { return m_clock(); }

private:
    struct Search
    {
        AppealQuery query;
        std::shared_ptr<QPromise<Ids>> promise;
        int number;
        WordSearch words;
    };
    bool isUnwanted(const Search &search) const { return search.number != m_searches || search.promise->isCanceled(); }
    Result<bool> searchOn(ShownAppeals &shown);

    void goOnSearching();
    void finish(Ids ids);
    void look(const Error &error);
    void tell();
    void addNews(const Notice &notice);
    void catchUp();
    void countAgain();
    void countTextsSoon();
    void countTexts();

    Open m_open;
    Clock m_clock;
    Tell m_tell;
    Result<std::unique_ptr<ShownAppeals>> m_shown = Error{Error::Kind::Cancelled, QStringLiteral("not open yet")};
    std::atomic<int> m_searches = 0;
    WordCutter m_cutter;
    std::optional<Search> m_search;
    std::optional<QueueCounts> m_counts;
    std::vector<AppealQuery> m_asked; // last, by one who asked for any; counted in m_counts too
    TextCounts m_texts;               // of the same, those in texts
    QElapsedTimer m_textsCounted;
    QTimer m_quiet;
    bool m_countsOld = false;
    bool m_catchingUp = false; // with a change of many
    bool m_damageTold = false; // once, until it has been read well again
    QElapsedTimer m_counted;
    News m_news;
    QTimer m_telling;
    QTimer m_minute; // what is overdue changes by itself
};

} // namespace vakhta
