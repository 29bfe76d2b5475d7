#include "app/store/profile_threads.h"

#include <QTimer>

#include <future>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int behindTheWindow = 5; // niceness: a sync must not be felt by the hand on two processors

ProfilePlace completed(ProfilePlace place)
{
    if (!place.clock)
        place.clock = [] { return QDateTime::currentDateTimeUtc(); };
    return place;
}
} // namespace

ProfileThreads::ProfileThreads(ProfilePlace place, ProfileFiles &files)
    : m_place(completed(std::move(place))), m_files(files),
      m_storeDesk(m_place, m_place.clock, [this](const Notice &notice) { tellReader(notice); }),
      m_indexTurns(m_storeDesk, [this] { tellWindow({.damaged = true}); }),
      m_readingDesk([this] { return openShown(); }, m_place.clock, [this](const News &news) { tellWindow(news); }),
      m_storeThread(u"store"_s, behindTheWindow), m_readerThread(u"reader"_s),
      m_reader(m_readerThread, m_readingDesk, [this](qint64 appeal) {
          post([appeal](ProfileStore *store, const Error &) -> std::optional<Error> {
              if (store) // an appeal that stays bold is no reason to disturb
                  static_cast<void>(store->markRead(appeal));
              return {};
          });
      }),
      m_editor(files, m_readerThread, m_readingDesk)
{
    m_readingDesk.moveToThread(m_readerThread.context()->thread());
    m_indexTurns.moveToThread(m_storeThread.context()->thread());
    // The reader opens what the store thread has brought up to date: its first work waits for that.
    auto brought = std::make_shared<std::promise<void>>();
    m_opened = m_storeThread.run([this, brought] {
        auto report = m_storeDesk.open();
        if (report && report->readOnly)
            tryAgainLater();
        brought->set_value();
        m_indexTurns.wait();
        return report;
    });
    m_readerThread.post([this, brought] {
        brought->get_future().wait();
        m_readingDesk.open();
    });
}

// The store first: what it still does is told to the reader, which is there until the end.
ProfileThreads::~ProfileThreads()
{
    m_storeThread.stop([this] {
        m_indexTurns.end();
        m_storeDesk.close();
    });
    m_readerThread.stop([this] { m_readingDesk.end(); });
}

void ProfileThreads::post(StoreWork work)
{
    m_storeThread.post([this, work = std::move(work)] {
        if (m_storeDesk.give(work))
            tryAgainLater();
        m_indexTurns.wait();
    });
}

void ProfileThreads::tryAgainLater()
{
    QTimer::singleShot(m_place.betweenTries, m_storeThread.context(), [this] { tryAgain(); });
}

void ProfileThreads::tryAgain()
{
    if (m_storeDesk.writes())
        return; // somebody else has seen to it
    if (!m_storeDesk.diskObeys())
        return tryAgainLater();
    m_readerThread.post([this] {
        m_readingDesk.close(); // a damaged file may have to go
        m_storeThread.post([this] { openAgain(); });
    });
}

void ProfileThreads::openAgain()
{
    if (m_storeDesk.openAgain()) {
        m_indexTurns.wait();
        QMetaObject::invokeMethod(&m_files, [this] { emit m_files.writableAgain(); }, Qt::QueuedConnection);
        return;
    }
    m_readerThread.post([this] { m_readingDesk.open(); });
    tryAgainLater();
}

QFuture<Result<void>> ProfileThreads::makeCacheAnew()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_readerThread.post([this, promise] {
        m_readingDesk.close(); // before the file goes
        m_storeThread.post([this, promise] {
            promise->addResult(m_storeDesk.makeCacheAnew());
            promise->finish();
            m_indexTurns.wait();
        });
    });
    return promise->future();
}

/// The reader lets go of the old file, waits, and opens the new one: its questions wait with it. The store thread leads, as
/// the reader is there until the store has ended.
QFuture<Result<void>> ProfileThreads::putInPlace()
{
    return m_storeThread.run([this] {
        if (!m_storeDesk.writes())
            return m_storeDesk.putInPlace(); // which says why not
        auto closed = std::make_shared<std::promise<void>>(), placed = std::make_shared<std::promise<void>>();
        m_readerThread.post([this, closed, placed] {
            m_readingDesk.close();
            closed->set_value();
            placed->get_future().wait();
            m_readingDesk.open();
        });
        closed->get_future().wait();
        Result<void> done;
        (void)m_storeDesk.give([&](ProfileStore *, const Error &) {
            done = m_storeDesk.putInPlace();
            return done ? std::nullopt : std::optional(done.error());
        });
        if (!m_storeDesk.writes())
            tryAgainLater();
        placed->set_value();
        m_indexTurns.wait(); // of the new one now
        return done;
    });
}

Result<std::unique_ptr<ShownAppeals>> ProfileThreads::openShown() const
{
    auto cache = openForReading(m_place, ProfileFile::Cache);
    if (!cache)
        return cache.error();
    auto journal = openForReading(m_place, ProfileFile::Journal);
    if (!journal)
        return journal.error();
    auto shown = std::make_unique<ShownAppeals>(std::move(*cache), std::move(*journal));
    if (auto loaded = shown->load(); !loaded)
        return loaded.error();
    return shown;
}

void ProfileThreads::tellReader(const Notice &notice)
{
    m_readerThread.post([this, notice] { m_readingDesk.take(notice); });
    if (!notice.journalSetAside.isEmpty())
        QMetaObject::invokeMethod(&m_files, [this, kept = notice.journalSetAside] { emit m_files.journalSetAside(kept); }, Qt::QueuedConnection);
    if (notice.journal || notice.drafts)
        QMetaObject::invokeMethod(&m_files, [this] { emit m_files.outboxChanged(); }, Qt::QueuedConnection);
}

void ProfileThreads::tellWindow(const News &news)
{
    QMetaObject::invokeMethod(&m_reader, [this, news] {
        m_reader.announce(news);
        if (news.damaged)
            emit m_files.cacheDamaged();
    }, Qt::QueuedConnection);
}

} // namespace vakhta
