#pragma once

#include <QDateTime>
#include <QObject>

namespace vakhta {

inline constexpr int usualLeaseDays = 14;

/// How much of the time that a profile may go without its centre is used up. A value: time is an argument.
struct Lease
{
    qint64 used = 0; // seconds since the centre answered last
    QDateTime seen;  // the latest moment of this computer's clock that was counted; invalid: nothing was counted yet
    int days = usualLeaseDays;

    bool operator==(const Lease &) const = default;
};

/// The centre has answered.
Lease renewed(Lease lease, const QDateTime &now);
/// Counts on. `ran`: seconds that the program has run since it counted last. A clock set back gives nothing back: what ran is counted
/// all the same, and the clock counts again from where it was. One set forward is believed; the centre's next answer mends it.
Lease reckoned(Lease lease, const QDateTime &now, qint64 ran);
/// Another program may have exchanged after it was counted last; `lastSync` may be invalid.
Lease withExchange(Lease lease, const QDateTime &lastSync);
/// Whole days left, the one begun included; 0: it has ended.
int daysLeft(const Lease &lease);

inline constexpr const char *leaseSetting = "lease"; // its name among the profile's settings
/// As it is kept; nothing of what is not a lease.
QByteArray textOf(const Lease &lease);
Lease leaseFrom(const QByteArray &text);

/// The port to the lease of the profile. Lives on the GUI thread.
class OfflineLease : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr int nearTheEnd = 3; // days left, from which on it is told

    /// Days that are left, at most days(); 0: what is kept from the centre is not to be shown.
    virtual int left() const = 0;
    virtual int days() const = 0;

signals:
    void changed();
};

} // namespace vakhta
