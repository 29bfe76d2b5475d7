#include "app/store/reading_desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int betweenClockLooks = 20'000; // ms
constexpr int quiet = 400, betweenTextCounts = 10'000; // ms
constexpr int mostNamed = 2000;       // more changed appeals than that: all are to be read again

std::vector<qint64> inThisOrder(const AppealColumns &columns, const std::vector<AppealColumns::Row> &rows, bool reversed)
{
    std::vector<qint64> ids;
    for (const AppealColumns::Row row : rows)
        ids.push_back(columns.id[row]);
    if (reversed)
        std::reverse(ids.begin(), ids.end());
    return ids;
}
} // namespace

ReadingDesk::ReadingDesk(Open open, Clock clock, Tell tell)
    : m_open(std::move(open)), m_clock(std::move(clock)), m_tell(std::move(tell)), m_quiet(this), m_telling(this), m_minute(this)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(pause);
    connect(&m_telling, &QTimer::timeout, this, [this] { this->tell(); });
    m_minute.setInterval(betweenClockLooks);
    connect(&m_minute, &QTimer::timeout, this, [this] { countAgain(); });
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, [this] { countTexts(); });
}

void ReadingDesk::open()
{
    m_shown = m_open();
    m_counts.reset();
    m_minute.start();
    if (!m_shown)
        return look(m_shown.error());
    m_damageTold = false;
    m_news.allAppeals = m_news.counts = m_news.region = m_news.journal = true;
    tell();
}

void ReadingDesk::end()
{
    m_telling.stop();
    m_minute.stop();
    m_quiet.stop();
    finish(Error{Error::Kind::Cancelled, u"the program ends"_s});
    close();
}

void ReadingDesk::take(const Notice &notice)
{
    if (!m_shown && notice.everything)
        return open(); // a new cache in place of a damaged one
    if (!m_shown)
        return;
    if (auto taken = (*m_shown)->take(notice); !taken)
        look(taken.error());
    if ((*m_shown)->isBehind())
        catchUp();
    addNews(notice);
    m_countsOld |= m_news.counts;
    if (m_news.counts || !notice.touched.isEmpty()) {
        m_texts.growOld();
        countTextsSoon();
    }
    if (notice.own || notice.everything) {
        if (m_countsOld)
            m_counts.reset();
        tell();
    } else if (!m_telling.isActive()) {
        m_telling.start();
    }
}

void ReadingDesk::inSlices(std::function<Result<bool>(ShownAppeals &)> part, std::function<void(Result<void>)> ended)
{
    const auto done = answer(part);
    if (!done || *done)
        return ended(done ? Result<void>() : Result<void>(done.error()));
    QMetaObject::invokeMethod(this, [this, part = std::move(part), ended = std::move(ended)] { inSlices(part, ended); }, Qt::QueuedConnection);
}

/// What is told at once is right in rows and cards; lists and counters follow, and are told again.
void ReadingDesk::catchUp()
{
    if (std::exchange(m_catchingUp, true))
        return;
    inSlices([](ShownAppeals &shown) { return shown.catchUp(slice); }, [this](Result<void>) {
        m_catchingUp = false;
        m_news.allAppeals = m_news.counts = true;
        m_counts.reset();
        tell();
    });
}

void ReadingDesk::addNews(const Notice &notice)
{
    m_news.appeals.unite(notice.touched);
    if (notice.everything || m_news.appeals.size() > mostNamed)
        m_news.allAppeals = true;
    m_news.counts |= notice.everything || notice.indexed || notice.journal || !notice.rows.empty() || !notice.gone.empty();
    m_news.region |= notice.region || notice.account;
    m_news.journal |= notice.journal;
}

void ReadingDesk::tell()
{
    m_telling.stop();
    if (m_news.allAppeals)
        m_news.appeals.clear();
    if (!m_news.empty())
        m_tell(std::exchange(m_news, News()));
}

void ReadingDesk::look(const Error &error)
{
    if (error.kind != Error::Kind::Damaged || std::exchange(m_damageTold, true))
        return;
    News news;
    news.damaged = true;
    m_tell(news);
}

Result<std::vector<AppealRow>> ReadingDesk::rows(const std::vector<qint64> &ids, const QString &words)
{
    if (words.isEmpty())
        return answer([&](ShownAppeals &shown) { return shown.rows(ids); });
    const WordQuery searched(words, m_cutter);
    return answer([&](ShownAppeals &shown) { return shown.rows(ids, ShownAppeals::Searched{searched, m_cutter}); });
}

Result<QueueCounts> ReadingDesk::counts(const std::vector<AppealQuery> &asked)
{
    return answer([this, &asked](ShownAppeals &shown) -> Result<QueueCounts> {
        const bool may = !m_counted.isValid() || m_counted.elapsed() >= pause;
        const bool others = !asked.empty() && asked != m_asked;
        if (!m_counts || others || (m_countsOld && may)) {
            const auto unindexed = shown.unindexed();
            if (!unindexed)
                return unindexed.error();
            if (others) {
                m_asked = asked;
                m_texts.ask(asked);
                countTextsSoon();
            }
            m_counts = countsOf(shown.columns(), shown.context(m_clock()), m_asked);
            m_counts->unindexed = *unindexed;
            m_counted.start();
            m_countsOld = false;
        }
        QueueCounts counts = *m_counts;
        for (size_t place = 0; place < counts.asked.size(); ++place) {
            if (m_asked[place].searchesTexts())
                counts.asked[place] = m_texts.of(place);
        }
        if (asked.empty())
            counts.asked.clear();
        return counts;
    });
}

void ReadingDesk::countAgain()
{
    const auto before = m_counts;
    m_counts.reset();
    const auto now = counts(m_asked);
    if (!now || !before || *m_counts == *before)
        return;
    m_texts.growOld();
    countTextsSoon();
    m_news.counts = true;
    tell();
}

void ReadingDesk::countTextsSoon()
{
    const qint64 rest = m_textsCounted.isValid() && !m_texts.lacksAny() ? betweenTextCounts - m_textsCounted.elapsed() : 0;
    if (m_texts.isOld())
        m_quiet.start(int(std::max<qint64>(quiet, rest)));
}

/// Whoever asks for a search, even within a statement of this, is served first.
void ReadingDesk::countTexts()
{
    if (m_search || m_catchingUp)
        return m_quiet.start(quiet);
    const auto differs = answer([this](ShownAppeals &shown) {
        shown.cache().stopWhen([this, before = m_searches.load()] { return m_searches != before; });
        auto counted = m_texts.goOn(shown, m_clock(), slice, m_cutter);
        shown.cache().stopWhen({});
        return counted;
    });
    if (!differs && differs.error().kind == Error::Kind::Cancelled)
        return m_quiet.start(quiet);
    m_news.counts |= differs && *differs;
    if (differs && m_texts.isOld()) {
        QMetaObject::invokeMethod(this, [this] { countTexts(); }, Qt::QueuedConnection);
        return;
    }
    m_textsCounted.start();
    if (m_news.counts && !m_telling.isActive())
        tell();
}

void ReadingDesk::idsOf(const AppealQuery &query, std::shared_ptr<QPromise<Ids>> promise, int search)
{
    if (!query.searchesTexts()) {
        promise->addResult(answer([&](ShownAppeals &shown) -> Ids {
            return vakhta::idsOf(shown.columns(), query, shown.context(m_clock()));
        }));
        return promise->finish();
    }
    finish(Error{Error::Kind::Cancelled, u"a newer search was asked for"_s});
    AppealQuery newestFirst = query;
    newestFirst.order = Order::Newest;
    newestFirst.reversed = false;
    const auto candidates = answer([&](ShownAppeals &shown) -> Ids {
        return vakhta::idsOf(shown.columns(), newestFirst, shown.context(m_clock()));
    });
    WordSearch texts(query, candidates ? *candidates : std::vector<qint64>(), m_cutter);
    m_search.emplace(Search{query, std::move(promise), search, std::move(texts)});
    if (!candidates)
        return finish(candidates.error());
    goOnSearching();
}

void ReadingDesk::goOnSearching()
{
    if (!m_search)
        return;
    if (isUnwanted(*m_search))
        return finish(Error{Error::Kind::Cancelled, u"nobody waits for it"_s});
    const auto done = answer([this](ShownAppeals &shown) { return searchOn(shown); });
    if (!done)
        return finish(done.error());
    if (!*done) {
        QMetaObject::invokeMethod(this, [this, asked = m_search->promise] {
            if (m_search && m_search->promise == asked)
                goOnSearching();
        }, Qt::QueuedConnection);
        return;
    }
    finish(answer([this](ShownAppeals &shown) -> Ids {
        std::vector<AppealColumns::Row> rows;
        for (const qint64 id : m_search->words.found()) {
            if (const auto row = shown.columns().find(id))
                rows.push_back(*row);
        }
        if (m_search->query.order == Order::Relevance)
            return inThisOrder(shown.columns(), rows, m_search->query.reversed);
        std::sort(rows.begin(), rows.end());
        return ordered(shown.columns(), std::move(rows), m_search->query, shown.context(m_clock()));
    }));
}

Result<bool> ReadingDesk::searchOn(ShownAppeals &shown)
{
    shown.cache().stopWhen([this] { return isUnwanted(*m_search); });
    auto done = m_search->words.goOn(shown.cache(), slice);
    shown.cache().stopWhen({});
    return done;
}

void ReadingDesk::finish(Ids ids)
{
    if (!m_search)
        return;
    m_search->promise->addResult(std::move(ids));
    m_search->promise->finish();
    m_search.reset();
}

} // namespace vakhta
