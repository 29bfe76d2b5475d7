#pragma once

#include "app/core/article.h"
#include "app/core/incident.h"
#include "app/core/reply_template.h"
#include "app/core/shared_view.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace vakhta {

enum class Role { Operator, Curator, Executor, Approver, Supervisor, Analyst, Administrator };

/// A person who works at the centre or for an executor.
struct User
{
    qint64 id = 0;
    QString login;
    QString name; // «Крылова А. В.»
    Role role = Role::Operator;
    QList<int> sectors;  // a curator's own; empty: all
    qint64 executor = 0; // for Role::Executor: his body; he sees what is assigned to it and below
    bool active = true;
    bool present = true; // on shift now
    QTime shiftEnd;      // local to the region; invalid: not on shift
    qint64 deputy = 0;   // Role::Approver: who decides in his place, 0: nobody
    QDateTime deputyUntil; // UTC

    bool operator==(const User &) const = default;
};

/// Ministry, municipality, fund or company that must act. A tree by `parent`, 0: top.
struct Executor
{
    qint64 id = 0;
    qint64 parent = 0;
    QString name;        // full
    QString shortName;   // as the list shows it
    QString abbreviation; // «минтранс», «ДГХ»: also searched
    int usualMinutes = 240; // working minutes it usually takes to answer

    bool operator==(const Executor &) const = default;
};

/// Two levels: a group (parent 0) of a sector, and its topics.
struct Topic
{
    qint64 id = 0;
    qint64 parent = 0;
    int sector = 0;
    QString name;
    qint64 usualExecutor = 0; // 0: none suggested
    QString definition;       // what belongs here, a sentence or two; empty: the name says it
    QList<qint64> notToMistake; // topics it is often taken for

    bool operator==(const Topic &) const = default;
};

/// A municipality and its hexagon of the region's map.
struct Municipality
{
    qint64 id = 0;
    QString name;      // «Белогривск»
    QString fullName;  // «городской округ Белогривск»
    int column = 0;
    int row = 0;
    int population = 0;

    bool operator==(const Municipality &) const = default;
};

struct Sector
{
    int id = 0;      // 1…8
    QString name;    // «ЖКХ»
    QString icon;    // name of a Lucide icon

    bool operator==(const Sector &) const = default;
};

/// What a term is for. Forwarding: an executor is named. Reaction: somebody works on it, or the citizen heard something.
/// Interim: an interim answer, where the final one isn't ready. Final: the answer; it is what lists and alerts go by.
/// AfterInterim: the final answer, counted from the interim one.
enum class DeadlineClock { Final, Forwarding, Reaction, Interim, AfterInterim };

/// A term of the region profile; of each clock the first rule that fits wins. Hours are working ones unless `calendarDays` is set.
struct DeadlineRule
{
    QString code; // «С-2»
    DeadlineClock clock = DeadlineClock::Final;
    int system = -1;   // System, -1: any
    int channel = -1;  // Channel, -1: any
    int priority = -1; // Priority, -1: any
    qint64 topic = 0;  // 0: any
    int workingMinutes = 540;
    int calendarDays = 0;

    bool operator==(const DeadlineRule &) const = default;
};

/// The centre was restored from a backup: what has come since of the acts that workstations sent again.
struct Restoration
{
    QDateTime at;       // the centre's clock
    QDateTime backupAt; // invalid: nobody said «restore»; an older copy was put in place, and a workstation found out
    int accepted = 0;
    int refused = 0;

    bool operator==(const Restoration &) const = default;
};

/// The region's own rules, one per account; served as the JSON document of resources/regions.
struct Profile
{
    qint64 id = 1;
    qint64 revision = 0; // the centre's count of changes by an act
    QString name;       // «Белогривская область»
    QString timeZone;   // IANA, «Europe/Moscow»
    QTime dayStart{9, 0};
    QTime dayEnd{18, 0};
    QTime lunchStart{13, 0};
    QTime lunchEnd{14, 0};
    QTime shiftStart{8, 0};
    QTime shiftEnd{20, 0};
    QList<QDate> daysOff;      // holidays that are not Saturday or Sunday
    QList<QDate> shortDays;    // an hour less
    QList<QDate> workingWeekends;
    QMap<QDate, QDate> movedDays; // of daysOff, those moved there → the day they were moved from
    int calendarUntil = 2026;  // last year of a published production calendar; later terms are estimates
    int mostProlongDays = 30;  // calendar days an appeal may be prolonged by, once
    QString prolongNotice;     // what the citizen is told then, with {number} and {due}; empty: the program's own words
    int approvalMinutes = 20;  // what an approver usually takes
    bool publishOnApproval = true; // an approved reply is published at once; false: somebody publishes it
    QHash<QString, int> replyLimits; // channel's wire name → characters
    QStringList checksOff;     // codes of pre-flight rules that do not count here: «ПР-04»
    QList<qint64> proofTopics; // topics and groups of topics where «done» needs a photo or an act
    QList<ReplyTemplate> templates; // in the order of the list
    QList<Sector> sectors;
    QList<DeadlineRule> deadlines;
    std::optional<Restoration> restored; // the last one; none: there was none

    bool operator==(const Profile &) const = default;
};

/// Everything that an appeal refers to by id, and the views, incidents and articles that all share. A value: shared by copying.
struct Region
{
    Profile profile;
    std::vector<Topic> topics;
    std::vector<Executor> executors;
    std::vector<Municipality> municipalities;
    std::vector<User> users;
    std::vector<SharedView> views; // in their order
    std::vector<Incident> incidents; // by id
    std::vector<Article> articles; // by id
};

} // namespace vakhta
