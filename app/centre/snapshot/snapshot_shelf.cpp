#include "app/centre/snapshot/snapshot_shelf.h"

#include "app/centre/snapshot/snapshot_words.h"
#include "app/store/ready_cache.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <sys/resource.h>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t keptOfScope = 2;

/// Its thread gives way to those who answer.
void giveWay()
{
    (void)::setpriority(PRIO_PROCESS, 0, 10); // Linux: of this thread only
}

QString wordsPath(const QString &folder, const QByteArray &blob)
{
    return folder + u'/' + QString::fromLatin1(blob) + u".json"_s;
}
} // namespace

SnapshotShelf::SnapshotShelf(Storage &storage, const Options &options)
    : m_options(options), m_making(storage, options.making)
{
    constexpr auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(options.making.folder) || !QFile::setPermissions(options.making.folder, own))
        qWarning("snapshots: the folder can't be made");
    m_making.clean();
    readFolder();
    m_thread = std::thread([this] { work(); });
}

SnapshotShelf::~SnapshotShelf()
{
    {
        const std::lock_guard lock(m_sharing);
        m_stopping = true;
    }
    m_making.stop();
    m_asked.notify_all();
    m_thread.join();
}

/// What an earlier run has left. A file without its words, or of an earlier program, goes.
void SnapshotShelf::readFolder()
{
    QDir folder(m_options.making.folder);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        const auto written = file.open(QFile::ReadOnly) ? writtenSnapshot(file.readAll()) : std::nullopt;
        if (written && written->snapshot.schema == ReadyCache::schema()
            && QFileInfo(folder.filePath(SnapshotMaking::packedName(written->snapshot.blob))).size() == written->snapshot.size())
            m_kept.push_back({written->scope, written->snapshot});
        else
            file.remove();
    }
    for (const QString &name : folder.entryList({u"*.zst"_s}, QDir::Files)) {
        const auto named = [&](const Kept &kept) { return SnapshotMaking::packedName(kept.snapshot.blob) == name; };
        if (std::none_of(m_kept.begin(), m_kept.end(), named))
            folder.remove(name);
    }
    std::sort(m_kept.begin(), m_kept.end(), [](const Kept &a, const Kept &b) { return a.snapshot.createdAt < b.snapshot.createdAt; });
    dropSurplus();
}

std::vector<Snapshot> SnapshotShelf::of(const Scope &scope, const Mark &mark)
{
    const QString key = wordsOf(scope);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::lock_guard lock(m_sharing);
    ++m_questions;
    dropSurplus();
    std::vector<Snapshot> found;
    for (auto kept = m_kept.rbegin(); kept != m_kept.rend(); ++kept) {
        const Snapshot &snapshot = kept->snapshot;
        if (kept->scope != key)
            continue;
        kept->asked = m_questions;
        if (snapshot.mark.epoch == mark.epoch && snapshot.mark.modseq <= mark.modseq)
            found.push_back(snapshot);
    }
    const bool fresh = !found.empty() && found.front().createdAt.secsTo(now) <= m_options.freshFor;
    const auto same = [&](const Wanted &wanted) { return wanted.key == key; };
    const bool failed = m_failedAt.isValid() && m_failedAt.secsTo(now) < m_options.failedFor;
    if (!fresh && !failed && std::none_of(m_wanted.begin(), m_wanted.end(), same) && m_wanted.size() < m_options.mostScopes) {
        m_wanted.push_back({key, scope});
        m_asked.notify_all();
    }
    return found;
}

std::unique_ptr<QFile> SnapshotShelf::file(const QByteArray &blob, const Scope &scope)
{
    const QString key = wordsOf(scope);
    const std::lock_guard lock(m_sharing);
    const auto wanted = [&, now = QDateTime::currentDateTimeUtc()](const Kept &kept) {
        return kept.snapshot.blob == blob && kept.scope == key && isGood(kept, now);
    };
    if (std::none_of(m_kept.begin(), m_kept.end(), wanted))
        return nullptr;
    auto file = std::make_unique<QFile>(m_options.making.folder + u'/' + SnapshotMaking::packedName(blob));
    return file->open(QFile::ReadOnly) ? std::move(file) : nullptr;
}

void SnapshotShelf::work()
{
    giveWay();
    std::unique_lock lock(m_sharing);
    for (;;) {
        m_asked.wait(lock, [this] { return m_stopping || !m_wanted.empty(); });
        if (m_stopping)
            return;
        const Wanted wanted = m_wanted.front();
        lock.unlock();
        auto made = m_making.make(wanted.scope);
        if (!made && made.error().kind != Error::Kind::Cancelled)
            qWarning("snapshots: %s", qUtf8Printable(made.error().detail));
        lock.lock();
        m_wanted.pop_front();
        m_failedAt = made ? QDateTime() : QDateTime::currentDateTimeUtc();
        if (made)
            keep(wanted.key, std::move(*made));
    }
}

void SnapshotShelf::keep(const QString &key, Snapshot snapshot)
{
    QSaveFile words(wordsPath(m_options.making.folder, snapshot.blob));
    if (!words.open(QFile::WriteOnly) || words.write(jsonOf(snapshot, key)) < 0 || !words.commit())
        qWarning("snapshots: one is kept until the centre stops only"); // and then made again
    const auto same = [&](const Kept &kept) { return kept.snapshot.blob == snapshot.blob; };
    std::erase_if(m_kept, same); // nothing has changed since: it is the newest again
    m_kept.push_back({key, std::move(snapshot), m_questions});
    dropSurplus();
}

void SnapshotShelf::drop(const Kept &kept) const
{
    QFile::remove(m_options.making.folder + u'/' + SnapshotMaking::packedName(kept.snapshot.blob));
    QFile::remove(wordsPath(m_options.making.folder, kept.snapshot.blob));
}

/// Of each scope the newest stay, as long as they are good; of the scopes, those that were asked for last.
void SnapshotShelf::dropSurplus()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QHash<QString, size_t> counts;
    QHash<QString, qint64> asked;
    std::vector<Kept> stay;
    for (auto kept = m_kept.rbegin(); kept != m_kept.rend(); ++kept) {
        asked[kept->scope] = std::max(asked.value(kept->scope), kept->asked);
        if (++counts[kept->scope] <= keptOfScope && isGood(*kept, now))
            stay.insert(stay.begin(), *kept);
        else
            drop(*kept);
    }
    m_kept = std::move(stay);
    while (size_t(asked.size()) > m_options.mostScopes) {
        const QString oldest = std::min_element(asked.keyValueBegin(), asked.keyValueEnd(), [](const auto &a, const auto &b) { return a.second < b.second; })->first;
        asked.remove(oldest);
        std::erase_if(m_kept, [&](const Kept &kept) { return kept.scope == oldest && (drop(kept), true); });
    }
}

} // namespace vakhta::centre
