#pragma once

#include "app/core/when_ready.h"
#include "app/store/profile_store.h"
#include "app/store/profile_view.h"
#include "app/sync/sync_engine.h"
#include "app/workstation/stored_replica.h"
#include "tests/support/samples.h"

#include <QPromise>
#include <QTemporaryDir>
#include <QTest>

namespace vakhta::test {

/// A workstation on real files, without a window, before some centre. Gone when the test ends.
class Desk
{
public:
    explicit Desk(std::unique_ptr<sync::CentreServer> server) : m_server(std::move(server)) { open(); }

    ProfilePlace place() const { return {.folder = m_folder.path(), .key = QByteArray(32, 'k')}; }
    /// Asked before each statement, on the threads of the files; takes effect when they are opened next.
    Connection::Guard guard;

    void open()
    {
        ProfilePlace guarded = place();
        guarded.guard = guard;
        m_files = std::make_unique<ProfileFiles>(std::move(guarded));
        m_replica = std::make_unique<StoredReplica>(*m_files);
        m_engine = std::make_unique<sync::SyncEngine>(*m_server, *m_replica, 7);
        QObject::connect(m_engine.get(), &CentreLink::statusChanged, m_engine.get(), [this](const SyncStatus &status) {
            seen.push_back(status);
        });
    }
    QString folder() const { return m_folder.path(); }
    void close()
    {
        m_engine.reset();
        m_replica.reset();
        m_files.reset();
    }
    /// The program ends and begins again.
    void restart()
    {
        close();
        open();
        m_engine->start();
    }

    bool signIn(const QString &login = u"krylova"_s, const QUrl &centre = QUrl(u"http://localhost:1"_s))
    {
        return bool(wait(m_engine->signIn(centre, login, password)));
    }
    sync::CentreServer &server() { return *m_server; }
    SyncStatus status() const { return m_engine->status(); }
    sync::SyncEngine &engine() { return *m_engine; }
    AppealEditor &editor() { return m_files->editor(); }
    AppealReader &reader() { return m_files->reader(); }
    ProfileFiles &files() { return *m_files; }

    bool quiet() const
    {
        const LinkState state = status().connection;
        return (state == LinkState::Online || state == LinkState::Polling) && !status().firstSync && status().waiting == 0;
    }

    /// Quiet, and nothing in the journal that the engine has not heard of yet.
    bool atRest()
    {
        const auto counts = wait(m_files->run([](ProfileStore &store) { return store.outbox().counts(store.now()); }));
        return quiet() && counts && counts->waiting == 0;
    }

    QByteArray dump() const
    {
        const auto view = ProfileView::open(place());
        QByteArray lines;
        if (!view)
            return view.error().detail.toUtf8();
        const auto done = (*view)->dumpCanonical([&](const QByteArray &more) -> Result<void> {
            lines += more;
            return {};
        });
        return done ? lines : done.error().detail.toUtf8();
    }

    template <typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        const bool answered = QTest::qWaitFor([&] { return future.isFinished(); }, 20000);
        return answered && future.resultCount() > 0 ? future.result() : Result<T>(Error{Error::Kind::Offline, u"no answer"_s});
    }

    /// An act on one appeal as this desk shows it.
    Result<Operation> act(qint64 appeal, OperationKind kind, Arguments args = {})
    {
        const auto card = wait(reader().card(appeal));
        if (!card)
            return card.error();
        const Appeal &now = card->appeal;
        Operation operation{.opId = newOperationId(QDateTime::currentDateTimeUtc()), .kind = kind,
                            .targets = {{appeal, now.revision, now.status, now.executor, now.operatorId}}, .args = std::move(args),
                            .composedAt = QDateTime::currentDateTimeUtc()};
        const auto done = wait(editor().act(operation));
        if (!done)
            return done.error();
        return operation;
    }

    EntryState stateOf(const Operation &operation)
    {
        const auto journal = wait(reader().journal());
        if (!journal)
            return EntryState::Cancelled;
        for (const JournalEntry &entry : *journal)
            if (entry.operation.opId == operation.opId)
                return entry.state;
        return EntryState::Cancelled;
    }

    static inline const QString password = u"secret of the shift"_s;
    std::vector<SyncStatus> seen;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sync::CentreServer> m_server;
    std::unique_ptr<ProfileFiles> m_files;
    std::unique_ptr<StoredReplica> m_replica;
    std::unique_ptr<sync::SyncEngine> m_engine;
};

} // namespace vakhta::test
