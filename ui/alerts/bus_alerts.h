#pragma once

#include "ui/alerts/desktop_alerts.h"

#include <QDBusConnection>

#include <array>

class QDBusMessage;

namespace vakhta {

/// Notifications over D-Bus, as https://specifications.freedesktop.org/notification-spec 1.2 has them. Every call is
/// asynchronous; a service that does not answer within five seconds counts as none.
class BusAlerts final : public DesktopAlerts
{
    Q_OBJECT

public:
    explicit BusAlerts(QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    void show(AlertKind kind, const AlertWords &words) override;
    void withdraw(AlertKind kind) override;

private slots:
    void takeAction(uint id, const QString &action, const QDBusMessage &message);
    void takeToken(uint id, const QString &token, const QDBusMessage &message);
    void takeClosed(uint id, uint reason, const QDBusMessage &message);

private:
    /// The notification of a kind. While one is on its way, what is wanted next waits for its id.
    struct Shown
    {
        uint id = 0; // 0: none
        QString token;
        bool sending = false;
        std::optional<AlertWords> next;
        bool withdrawn = false; // as soon as its id is known
    };

    void send(AlertKind kind, const AlertWords &words);
    void notify(AlertKind kind, const AlertWords &words, bool markup);
    void sent(AlertKind kind, uint id);
    void fail(AlertKind kind);
    void close(uint id);
    std::optional<AlertKind> kindOf(uint id, const QDBusMessage &message) const;

    QDBusConnection m_bus;
    QString m_service; // the unique name of who showed the last one: nobody else's signals count
    std::array<Shown, alertKindCount> m_shown;
};

} // namespace vakhta
