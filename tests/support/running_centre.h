#pragma once

#include "app/centre/http/server.h"
#include "app/centre/jmap/accounts.h"
#include "app/centre/snapshot/snapshot_shelf.h"
#include "tests/support/centre_store.h"
#include "tests/support/http_client.h"
#include "tests/support/jmap_calls.h"

#include <QCryptographicHash>

/// A centre that serves its small store in this process, with one person who can sign in.
namespace vakhta::test {

class RunningCentre
{
public:
    explicit RunningCentre(std::chrono::milliseconds patience = std::chrono::seconds(30), std::chrono::milliseconds presenceLease = std::chrono::seconds(75))
    {
        settle(m_store);
        must(Accounts(m_store.storage()).setPassword(u"operator"_s, password, now()));
        m_server = must(Server::start(m_store.storage(), {.snapshots = &m_shelf, .patience = patience, .presenceLease = presenceLease}));
    }

    /// So many appeals, with a message each; the first half are done. Sector 1 and 2 by turns.
    void addAppeals(int count)
    {
        must(m_store->write([count](Unit &unit) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Appeal appeal = sampleAppeal(1 + i % 2, 1 + i % 3);
                appeal.number = u"В-%1"_s.arg(i);
                appeal.text = u"Во дворе темно, фонари не горят. Номер %1. "_s.arg(i) + unlikeOthers(i);
                appeal.status = i < count / 2 ? Status::Closed : Status::Registered;
                const qint64 id = must(unit.putAppeal(appeal, {}));
                must(unit.putMessage({.appeal = id, .at = noon, .text = u"Позвонили %1"_s.arg(i)}));
            }
            return {};
        }));
    }

    /// What the user sees, in the canonical form.
    QByteArray dump(qint64 user)
    {
        QByteArray lines;
        const Scope scope = scopeOf(m_store, user);
        for (const Type type : allTypes) {
            must(m_store->read([&](View &view) {
                return view.each(type, scope, [&](const Object &object) -> Result<void> {
                    lines += typeName(type).toUtf8() + '\t' + QByteArray::number(object.id) + '\t' + object.body + '\n';
                    return {};
                });
            }));
        }
        return lines;
    }

    /// Those of what the user sees, once one has been made.
    std::vector<Snapshot> snapshots(qint64 user)
    {
        std::vector<Snapshot> found;
        const Scope scope = scopeOf(m_store, user);
        if (!QTest::qWaitFor([&] { return !(found = m_shelf.of(scope, m_store.mark())).empty(); }, 20'000))
            qFatal("no snapshot was made");
        return found;
    }

    CentreStore &store() { return m_store; }
    Server &server() { return *m_server; }
    quint16 port() const { return m_server->port(); }

    QByteArray signIn(const QString &login = u"operator"_s)
    {
        return must(Accounts(m_store.storage()).signIn(login, password, now())).token;
    }

    void letSignIn(const QString &login) { must(Accounts(m_store.storage()).setPassword(login, password, now())); }

    HttpAnswer ask(const QByteArray &request) { return HttpClient(port()).ask(request); }

    /// A text that does not pack well.
    static QString unlikeOthers(int number)
    {
        QString text;
        for (int i = 0; i < 6; ++i)
            text += QString::fromLatin1(QCryptographicHash::hash(QByteArray::number(number * 6 + i), QCryptographicHash::Sha256).toBase64());
        return text;
    }

    static inline const QString password = u"верный пароль"_s;
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

private:
    CentreStore m_store;
    SnapshotShelf m_shelf{m_store.storage(), {.making = {.folder = m_store.folder() + u"/snapshots"_s, .pieceSize = 16 * 8192}}};
    std::unique_ptr<Server> m_server;
};

} // namespace vakhta::test
