#pragma once

#include "ui/pages/trail.h"

#include <QByteArray>

namespace vakhta {

/// A window as it comes back at the next start.
struct WindowState
{
    QByteArray geometry; // of QWidget::saveGeometry(); empty: the usual one
    Place place;         // no section: where an earlier version was left, or the role's first queue

    bool operator==(const WindowState &) const = default;
};

/// As the profile keeps them, the one used last at the end. What can't be read is left out.
QByteArray keptWindows(const std::vector<WindowState> &windows);
std::vector<WindowState> windowsFrom(const QByteArray &kept);

} // namespace vakhta
