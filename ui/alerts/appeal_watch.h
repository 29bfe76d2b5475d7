#pragma once

#include "app/core/centre_link.h"
#include "ui/alerts/alert_rules.h"
#include "ui/text/clock.h"
#include "ui/text/time_text.h"

#include <QHash>
#include <QSet>

#include <array>

class QTimer;

namespace vakhta {

/// Notices what others bring to the user: looks at the appeals of each kind after changes and every minute, and compares them
/// with what it saw before. The first look at a kind tells nothing. What the user did himself on this computer is not told, nor
/// what he did and took back. Lives on the GUI thread and never waits; one look at a time. While the cache is being filled
/// it does not look.
class AppealWatch final : public QObject
{
    Q_OBJECT

public:
    AppealWatch(AppealReader &reader, CentreLink &link, Clock clock, QObject *parent = nullptr);

    void setMe(const User &me);
    void setProfile(const Profile &profile) { m_profile = profile; }
    void setRules(const AlertRules &rules);
    LocalTime here() const { return LocalTime::of(m_clock(), m_profile); }
    const User &me() const { return m_me; }

signals:
    /// All that is new of the kind in this look.
    void came(const vakhta::Alert &alert);

private:
    /// A kind in the look that is going on.
    struct Found
    {
        AlertKind kind = AlertKind::Mine;
        std::optional<std::vector<qint64>> ids; // nothing: they could not be read
    };
    /// What is known of a kind since an earlier look.
    struct Known
    {
        QSet<qint64> ids;
        QDateTime lookedAt;
    };
    using OwnActs = QHash<qint64, QDateTime>; // by appeal; invalid: it waits still

    void look();
    bool isReady() const;
    std::vector<AlertKind> kindsNow();
    void compare();
    bool isNews(const Found &found) const;
    void takeUp(const std::vector<JournalEntry> &journal);
    std::vector<qint64> foreign(const Found &found, const OwnActs &own, const QSet<qint64> &toldAlready) const;
    void remember(const Found &found, const OwnActs &own);
    void tell(AlertKind kind, const std::vector<qint64> &ids);
    void finish();

    AppealReader &m_reader;
    CentreLink &m_link;
    Clock m_clock;
    User m_me;
    Profile m_profile;
    std::optional<AlertRules> m_rules; // nothing: not yet read
    std::array<std::optional<Known>, alertKindCount> m_known;
    std::vector<Found> m_found; // of the look that is going on
    QDateTime m_lookedAt;
    qsizetype m_unanswered = 0;
    bool m_looking = false;
    bool m_again = false;
    QTimer *m_settle; // changes that come together are looked at once
    QTimer *m_minute;
};

} // namespace vakhta
