#pragma once

#include "ui/alerts/alert.h"

#include <QTime>

namespace vakhta {

/// Of what the user wants to be told, and when not. Kept in the profile as the setting `alerts`.
struct AlertRules
{
    quint32 off = 0;     // bits by AlertKind
    bool quiet = false;  // there are quiet hours
    QTime from{22, 0};   // of the quiet hours, by the region's clock; may reach over midnight
    QTime to{7, 0};

    bool wants(AlertKind kind) const { return !(off >> int(kind) & 1); }
    void setWanted(AlertKind kind, bool wanted);
    /// In quiet hours only missing persons come through. What is held back is told when they end, if it still holds then.
    bool holdsBack(AlertKind kind, const QTime &now) const;

    QByteArray kept() const;
    /// What can't be read as rules is none: everything is told at any hour.
    static AlertRules readFrom(const QByteArray &kept);

    bool operator==(const AlertRules &) const = default;
};

} // namespace vakhta
