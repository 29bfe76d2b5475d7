#pragma once

#include "app/core/missing_match.h"
#include "app/core/outage_reader.h"
#include "app/insight/scan.h"
#include "app/insight/word_query.h"
#include "app/store/account_store.h"
#include "app/store/draft_store.h"
#include "app/store/notice.h"
#include "app/store/overlay.h"

#include <functional>
#include <map>
#include <memory>
#include <unordered_map>

namespace vakhta {

/// What the user sees: the replica with his own acts on top. Columns of all appeals are in memory, texts are read when shown.
///
/// Lives on the reader thread, with read-only connections of its own. Notices of the store thread keep it up to date.
class ShownAppeals
{
public:
    ShownAppeals(std::unique_ptr<Connection> cache, std::unique_ptr<Connection> journal);

    /// Reads columns, region and journal. Also after the cache was replaced.
    Result<void> load();
    Result<void> take(const Notice &notice);

    /// After a change of many, rows and cards are right at once; columns are when this has answered true. For so many ms at a time.
    Result<bool> catchUp(int milliseconds);
    bool isBehind() const { return !m_behind.empty(); }

    /// What the rules make of an act on one appeal as it is shown.
    Result<TargetResult> judge(const Operation &operation, const Target &target, const QDateTime &now);
    /// As they are shown.
    Result<std::vector<Target>> targets(const std::vector<qint64> &ids);

    struct Searched
    {
        const WordQuery &words;
        WordCutter &cutter;
    };
    /// `searched`: excerpts are where its words stand.
    Result<std::vector<AppealRow>> rows(const std::vector<qint64> &ids, std::optional<Searched> searched = {});
    Result<AppealCard> card(qint64 id);
    Result<std::vector<OutageSuggestion>> outages(const QDateTime &now);
    Result<std::vector<IncidentMember>> members(const std::vector<qint64> &ids);
    Result<std::vector<JournalEntry>> journal(int most);
    Result<std::vector<DraftVersion>> draftHistory(qint64 appeal);
    Result<QByteArray> setting(const QString &name) { return AccountStore(*m_journal).setting(name); }

    const AppealColumns &columns();
    ScanContext context(const QDateTime &now) const { return ScanContext(now, m_viewer.me.id, m_viewer.region); }
    const Viewer &viewer() const { return m_viewer; }
    /// With the user's acts on shared views and incidents on top.
    Region region() const;
    Connection &cache() { return *m_cache; }
    /// How many appeals wait for the search index.
    Result<int> unindexed();

private:
    Result<void> loadViewer();
    Result<std::vector<MissingCandidate>> missingCandidates();
    std::vector<const OutboxEntry *> knownActs() const;
    void putActsOverIncidents();
    Result<void> loadActs();
    Result<void> loadDrafts();
    Result<void> show(const QSet<qint64> &appeals);
    Result<void> showOne(qint64 appeal, std::vector<AppealKeys> &rows);
    void put(std::shared_ptr<const OutboxEntry> act);
    void forget(const OutboxEntry &act);
    Result<std::vector<qint64>> appealsThatMayCall();
    Result<void> followCalls(const std::function<bool(qint64 appeal)> &concerned);
    void putRows(std::vector<AppealKeys> rows);
    const Acts &actsOn(qint64 appeal) const;
    Result<std::optional<WholeAppeal>> shown(qint64 id, bool whole);
    Result<AppealRow> row(qint64 id, const std::optional<Searched> &searched);

    std::unique_ptr<Connection> m_cache;
    std::unique_ptr<Connection> m_journal;
    AppealStore m_appeals;
    AppealColumns m_columns; // as shown, but for what is incoming
    std::vector<AppealKeys> m_incoming; // put in together when next asked: a first sync brings hundreds of pages
    Viewer m_viewer; // its incidents with the user's acts on top: rules ask for them
    std::vector<Incident> m_incidents; // as the centre told them
    struct Known { OutboxMark mark; std::shared_ptr<const OutboxEntry> act; };
    std::map<qint64, Known> m_known;         // by seq: acts on top or refused
    std::unordered_map<qint64, Acts> m_acts; // the same by appeal, in order
    QSet<qint64> m_drafts;
    QSet<qint64> m_calls; // appeals whose notes call the user, who has not answered
    std::vector<qint64> m_behind; // their columns do not show yet what was done
};

} // namespace vakhta
