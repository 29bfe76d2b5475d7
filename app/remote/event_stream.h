#pragma once

#include "app/remote/event_parser.h"
#include "app/remote/presence_event.h"
#include "app/sync/backoff.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace vakhta {

/// The push stream, kept open: cut, it is opened again, later and later, and goes on after the last event seen.
/// Lives on the GUI thread. It stops by itself when the token is refused; who asks the centre next will learn why.
class EventStream final : public QObject
{
    Q_OBJECT

public:
    EventStream(QNetworkAccessManager &network, quint64 seed);
    ~EventStream() override;

    void open(QUrl url, QByteArray token);
    void close();
    /// The network is back: a waiting stream opens at once.
    void hurry();

signals:
    void opened();
    void changed(const QString &state);
    void presenceCame(const vakhta::PresenceChanges &changes);
    void closed();

private:
    void connectNow();
    void began();
    void read();
    void ended();

    QNetworkAccessManager &m_network;
    QUrl m_url;
    QByteArray m_token;
    QNetworkReply *m_reply = nullptr;
    EventParser m_parser;
    sync::Backoff m_backoff;
    QTimer m_again;
    bool m_open = false;
};

} // namespace vakhta
