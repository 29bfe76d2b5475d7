#include "ui/alerts/bus_alerts.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int patienceMs = 5000;
constexpr uchar usualUrgency = 1, highestUrgency = 2;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}
} // namespace

BusAlerts::BusAlerts(QDBusConnection bus, QObject *parent)
    : DesktopAlerts(parent)
    , m_bus(std::move(bus))
{
    // Without the service's name: to name it, Qt would wait for the bus to say who has it.
    m_bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint,QString,QDBusMessage)));
    m_bus.connect({}, path, service, u"ActivationToken"_s, this, SLOT(takeToken(uint,QString,QDBusMessage)));
    m_bus.connect({}, path, service, u"NotificationClosed"_s, this, SLOT(takeClosed(uint,uint,QDBusMessage)));
}

void BusAlerts::show(AlertKind kind, const AlertWords &words)
{
    Shown &shown = m_shown[size_t(kind)];
    shown.withdrawn = false;
    if (shown.sending)
        shown.next = words;
    else
        send(kind, words);
}

/// What the service can do is asked each time: it may be another one by now.
void BusAlerts::send(AlertKind kind, const AlertWords &words)
{
    if (!m_bus.isConnected()) // a call would never be answered
        return fail(kind);
    m_shown[size_t(kind)].sending = true;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), patienceMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, kind, words, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> can = *answer;
        if (can.isError())
            return fail(kind);
        notify(kind, words, can.value().contains(u"body-markup"_s));
    });
}

void BusAlerts::notify(AlertKind kind, const AlertWords &words, bool markup)
{
    QDBusMessage message = call(u"Notify"_s);
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(words.pressing ? highestUrgency : usualUrgency)},
                            {u"desktop-entry"_s, u"vakhta"_s}};
    message << tr("Vakhta") << m_shown[size_t(kind)].id << u"vakhta"_s << words.sentence
            << (markup ? words.lines.toHtmlEscaped() : words.lines) << QStringList{u"default"_s, tr("Open")} << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patienceMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, kind, answer] {
        answer->deleteLater();
        const QDBusPendingReply<uint> id = *answer;
        if (id.isError())
            return fail(kind);
        m_service = id.reply().service();
        sent(kind, id.value());
    });
}

void BusAlerts::sent(AlertKind kind, uint id)
{
    Shown &shown = m_shown[size_t(kind)];
    shown.sending = false;
    shown.id = id;
    if (const auto next = std::exchange(shown.next, {}))
        send(kind, *next);
    else if (std::exchange(shown.withdrawn, false))
        close(std::exchange(shown.id, 0));
}

void BusAlerts::fail(AlertKind kind)
{
    m_shown[size_t(kind)] = {};
    emit unheard(kind);
}

void BusAlerts::withdraw(AlertKind kind)
{
    Shown &shown = m_shown[size_t(kind)];
    shown.next.reset();
    shown.withdrawn = shown.sending;
    if (!shown.sending && shown.id != 0)
        close(std::exchange(shown.id, 0));
}

void BusAlerts::close(uint id)
{
    QDBusMessage message = call(u"CloseNotification"_s);
    message << id;
    m_bus.asyncCall(message, patienceMs);
}

std::optional<AlertKind> BusAlerts::kindOf(uint id, const QDBusMessage &message) const
{
    for (int kind = 0; kind < alertKindCount; ++kind) {
        if (id != 0 && m_shown[size_t(kind)].id == id && message.service() == m_service)
            return AlertKind(kind);
    }
    return {};
}

void BusAlerts::takeToken(uint id, const QString &token, const QDBusMessage &message)
{
    if (const auto kind = kindOf(id, message))
        m_shown[size_t(*kind)].token = token;
}

void BusAlerts::takeAction(uint id, const QString &, const QDBusMessage &message)
{
    if (const auto kind = kindOf(id, message))
        emit clicked(*kind, std::exchange(m_shown[size_t(*kind)].token, {}));
}

void BusAlerts::takeClosed(uint id, uint, const QDBusMessage &message)
{
    const auto kind = kindOf(id, message);
    if (!kind)
        return;
    m_shown[size_t(*kind)].id = 0;
    emit closed(*kind);
}

} // namespace vakhta
