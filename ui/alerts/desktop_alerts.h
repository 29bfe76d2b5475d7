#pragma once

#include "ui/alerts/alert.h"

namespace vakhta {

/// What a notification says. Both plain text.
struct AlertWords
{
    QString sentence;
    QString lines;
    bool pressing = false; // stays until somebody has seen it
};

/// The desktop's notifications: at most one of each kind. Lives on the GUI thread, answers later.
class DesktopAlerts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In place of the one of this kind, if it is there still.
    virtual void show(AlertKind kind, const AlertWords &words) = 0;
    virtual void withdraw(AlertKind kind) = 0;

signals:
    /// `token`: what the desktop wants to be shown before it lets a window come to the front; may be empty.
    void clicked(vakhta::AlertKind kind, const QString &token);
    void closed(vakhta::AlertKind kind);
    /// Nobody shows notifications here, or did not answer.
    void unheard(vakhta::AlertKind kind);
};

} // namespace vakhta
