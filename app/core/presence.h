#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include <vector>

namespace vakhta {

/// Which appeals one user has before him, in all his windows together.
struct Whereabouts
{
    QSet<qint64> open;
    QSet<qint64> writes; // those whose reply is being written

    bool isEmpty() const { return open.isEmpty() && writes.isEmpty(); }
    bool operator==(const Whereabouts &) const = default;
};

inline constexpr qsizetype mostWhereabouts = 32; // appeals that one workstation may be at

/// Somebody who has an appeal before him.
struct Colleague
{
    qint64 user = 0;
    bool writes = false; // its reply; else he reads it

    bool operator==(const Colleague &) const = default;
};

/// Who is at these appeals from now on; an empty list: nobody any more.
using PresenceChanges = QHash<qint64, std::vector<Colleague>>;

/// The port to who is at which appeal, on other computers. It is known for this moment only and kept nowhere; without a
/// connection nobody is known to be anywhere. Lives on the GUI thread.
class Presence : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Those who write first. The user himself is among them when he has it open on another computer.
    virtual std::vector<Colleague> at(qint64 appeal) const = 0;
    /// Where the user is on this one.
    virtual void tell(const Whereabouts &mine) = 0;

signals:
    void changed(const QSet<qint64> &appeals);
};

} // namespace vakhta
