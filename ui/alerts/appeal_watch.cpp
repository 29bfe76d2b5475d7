#include "ui/alerts/appeal_watch.h"

#include "app/core/when_ready.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

AppealWatch::AppealWatch(AppealReader &reader, CentreLink &link, Clock clock, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_link(link)
    , m_clock(std::move(clock))
    , m_settle(new QTimer(this))
    , m_minute(new QTimer(this))
{
    m_settle->setInterval(500ms);
    m_settle->setSingleShot(true);
    m_minute->setInterval(60s);
    const auto soon = [this] {
        if (!m_settle->isActive()) // or a stream of changes would put it off for ever
            m_settle->start();
    };
    connect(&m_reader, &AppealReader::appealsChanged, this, soon);
    connect(&m_reader, &AppealReader::countsChanged, this, soon);
    connect(&m_link, &CentreLink::statusChanged, this, [this, soon] { // the first exchange has ended
        if (std::none_of(m_known.begin(), m_known.end(), [](const auto &known) { return known.has_value(); }))
            soon();
    });
    connect(m_settle, &QTimer::timeout, this, &AppealWatch::look);
    connect(m_minute, &QTimer::timeout, this, &AppealWatch::look);
    m_minute->start();
    whenReady(m_reader.setting(u"alerts"_s), this, [this](const Result<QByteArray> &kept) {
        if (!m_rules)
            setRules(kept ? AlertRules::readFrom(*kept) : AlertRules());
    });
}

void AppealWatch::setMe(const User &me)
{
    if (me.id != m_me.id)
        m_known = {};
    m_me = me;
    look();
}

void AppealWatch::setRules(const AlertRules &rules)
{
    m_rules = rules;
    look();
}

bool AppealWatch::isReady() const
{
    const SyncStatus status = m_link.status();
    return m_me.id != 0 && m_rules && status.lastSync.isValid() && !status.firstSync && status.connection != LinkState::Damaged;
}

/// Those that are not wanted are forgotten, so that switching them on tells nothing old; those held back by quiet hours are
/// not looked at, so that all that came meanwhile is new when these end.
std::vector<AlertKind> AppealWatch::kindsNow()
{
    std::vector<AlertKind> kinds;
    const QTime now = here().local(m_lookedAt).time();
    for (int number = 0; number < alertKindCount; ++number) {
        const AlertKind kind = AlertKind(number);
        if (!m_rules->wants(kind) || !concerns(kind, m_me.role))
            m_known[size_t(number)].reset();
        else if (!m_rules->holdsBack(kind, now) || !m_known[size_t(number)])
            kinds.push_back(kind);
    }
    return kinds;
}

void AppealWatch::look()
{
    if (!isReady())
        return;
    m_again = m_looking;
    if (m_looking)
        return;
    m_lookedAt = m_clock();
    m_found.clear();
    for (const AlertKind kind : kindsNow())
        m_found.push_back({kind, {}});
    m_unanswered = qsizetype(m_found.size());
    m_looking = m_unanswered > 0;
    for (size_t at = 0; at < m_found.size(); ++at) {
        whenReady(m_reader.idsOf(watchedBy(m_found[at].kind, m_me, LocalTime::of(m_lookedAt, m_profile))), this,
                  [this, at, me = m_me.id](const Result<std::vector<qint64>> &ids) {
                      if (ids && me == m_me.id)
                          m_found[at].ids = *ids;
                      if (--m_unanswered == 0)
                          compare();
                  });
    }
}

bool AppealWatch::isNews(const Found &found) const
{
    const auto &known = m_known[size_t(found.kind)];
    if (!found.ids || !known)
        return false;
    const auto isKnown = [&known](qint64 id) { return known->ids.contains(id); };
    return found.ids->size() != size_t(known->ids.size()) || !std::all_of(found.ids->begin(), found.ids->end(), isKnown);
}

void AppealWatch::compare()
{
    for (const Found &found : m_found) {
        if (found.ids && !m_known[size_t(found.kind)])
            remember(found, {});
    }
    if (std::none_of(m_found.begin(), m_found.end(), [this](const Found &found) { return isNews(found); })) {
        takeUp({});
        return;
    }
    whenReady(m_reader.journal(), this, [this](const Result<std::vector<JournalEntry>> &journal) {
        if (journal) // else it is new at the next look still
            takeUp(*journal);
        else
            finish();
    });
}

/// The journal tells the user's own acts: an act may be confirmed before anybody has looked.
void AppealWatch::takeUp(const std::vector<JournalEntry> &journal)
{
    OwnActs own;
    for (auto entry = journal.rbegin(); entry != journal.rend(); ++entry) { // oldest first
        if (entry->trouble != DraftTrouble::None)
            continue;
        const bool waits = entry->state == EntryState::Waiting || entry->state == EntryState::Sending;
        for (const Target &target : entry->operation.targets) {
            if (!own.contains(target.appeal) || own[target.appeal].isValid())
                own[target.appeal] = waits ? QDateTime() : entry->operation.composedAt;
        }
    }
    QSet<qint64> told;
    for (const Found &found : m_found) {
        if (!found.ids || !m_known[size_t(found.kind)])
            continue;
        const std::vector<qint64> news = foreign(found, own, told);
        remember(found, own);
        told.unite(QSet<qint64>(news.begin(), news.end()));
        if (!news.empty())
            tell(found.kind, news);
    }
    finish();
}

std::vector<qint64> AppealWatch::foreign(const Found &found, const OwnActs &own, const QSet<qint64> &toldAlready) const
{
    const Known &known = *m_known[size_t(found.kind)];
    std::vector<qint64> news;
    for (const qint64 id : *found.ids) {
        const auto act = own.find(id);
        const bool isOwn = act != own.end() && (!act->isValid() || *act >= known.lookedAt);
        if (!known.ids.contains(id) && !isOwn && !toldAlready.contains(id))
            news.push_back(id);
    }
    return news;
}

/// What left the kind by an act that still waits stays known: taken back, or refused, it is there again and nothing new.
void AppealWatch::remember(const Found &found, const OwnActs &own)
{
    Known now{QSet<qint64>(found.ids->begin(), found.ids->end()), m_lookedAt};
    if (const auto &known = m_known[size_t(found.kind)]) {
        for (const qint64 id : known->ids) {
            const auto act = own.find(id);
            if (act != own.end() && !act->isValid())
                now.ids.insert(id);
        }
    }
    m_known[size_t(found.kind)] = std::move(now);
}

void AppealWatch::tell(AlertKind kind, const std::vector<qint64> &ids)
{
    std::vector<qint64> first(ids.begin(), ids.begin() + qMin(ptrdiff_t(alertLines), ptrdiff_t(ids.size())));
    whenReady(m_reader.rows(first), this, [this, kind, ids](Result<std::vector<AppealRow>> rows) {
        Alert alert{kind, ids, {}};
        if (rows)
            alert.first = std::move(*rows);
        emit came(alert);
    });
}

void AppealWatch::finish()
{
    m_looking = false;
    if (std::exchange(m_again, false))
        m_settle->start();
}

} // namespace vakhta
