#include "app/centre/cli/cli.h"
#include "app/centre/cli/console.h"
#include "app/centre/http/server.h"
#include "app/centre/snapshot/snapshot_shelf.h"
#include "app/centre/storage/backup.h"
#include "app/centre/storage/restoration.h"

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
/// «127.0.0.1:8080», «[::1]:0». Nothing: it is not like that.
std::optional<ServeOptions> addressFrom(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        return std::nullopt;
    const auto port = wholeNumber(text.mid(colon + 1), 0, 65535);
    if (colon <= 0 || host.isEmpty() || !port)
        return std::nullopt;
    return ServeOptions{.host = host, .port = quint16(*port)};
}

/// Blocked in every thread made from now on, so that only waitToBeStopped() gets them.
sigset_t holdSignals()
{
    sigset_t stopping;
    sigemptyset(&stopping);
    sigaddset(&stopping, SIGTERM);
    sigaddset(&stopping, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stopping, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return stopping;
}

/// Each workstation keeps a stream open: as many as the system lets.
void raiseLimitOfFiles()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    (void)::setrlimit(RLIMIT_NOFILE, &limit); // with what there is otherwise
}

void waitToBeStopped(const sigset_t &stopping)
{
    int signal = 0;
    sigwait(&stopping, &signal);
}

QString addressOf(const ServeOptions &options, quint16 port)
{
    const QString host = options.host.contains(u':') ? u'[' + options.host + u']' : options.host;
    return u"%1://%2:%3"_s.arg(options.tlsCert.isEmpty() ? u"http"_s : u"https"_s, host).arg(port);
}

Exit serveOn(SqliteStorage &storage, ServeOptions options, const Invocation &invocation, const sigset_t &stopping)
{
    raiseLimitOfFiles();
    std::optional<SnapshotShelf> snapshots;
    if (!invocation.has(u"--no-snapshots"_s))
        options.snapshots = &snapshots.emplace(storage, SnapshotShelf::Options{.making = {.folder = invocation.value(u"--data-dir"_s) + u"/snapshots"_s}});
    options.everySecond = [&storage, seconds = 0]() mutable { // what fails is tried again
        (void)storage.lookForOtherWriters();
        if (seconds++ % 5 == 0)
            (void)tellRestoration(storage);
    };
    const auto server = Server::start(storage, options);
    if (!server)
        return complain(sentence(server.error().detail), Exit::Refused);
    say(u"listening on "_s + addressOf(options, (*server)->port()));
    waitToBeStopped(stopping);
    (*server)->stop();
    return Exit::Done;
}

Exit serve(const Invocation &invocation)
{
    auto options = addressFrom(invocation.value(u"--listen"_s));
    if (!options)
        return complain(u"“%1” is not an address: say --listen 127.0.0.1:8080."_s.arg(invocation.value(u"--listen"_s)), Exit::Usage);
    if (invocation.has(u"--tls-cert"_s) != invocation.has(u"--tls-key"_s))
        return complain(u"TLS needs both --tls-cert FILE and --tls-key FILE."_s, Exit::Usage);
    options->tlsCert = invocation.value(u"--tls-cert"_s);
    options->tlsKey = invocation.value(u"--tls-key"_s);
    const sigset_t stopping = holdSignals(); // before any thread is made
    const auto lock = lockForServing(invocation.value(u"--data-dir"_s)); // before the store is opened: it may be replaced just now
    if (!lock)
        return complain(lock.error(), invocation.value(u"--data-dir"_s));
    return withStorage(invocation, [&](SqliteStorage &storage) { return serveOn(storage, *options, invocation, stopping); });
}
} // namespace

std::vector<Command> serveCommands()
{
    return {{.name = u"serve"_s, .summary = u"serves the workstations until SIGTERM or SIGINT"_s,
             .options = {{.name = u"--listen"_s, .value = u"HOST:PORT"_s,
                          .help = u"port 0: any free one. Without TLS only loopback"_s, .required = true},
                         {.name = u"--tls-cert"_s, .value = u"FILE"_s, .help = u"the server's certificate chain, PEM"_s},
                         {.name = u"--tls-key"_s, .value = u"FILE"_s, .help = u"its private key, PEM"_s},
                         {.name = u"--no-snapshots"_s,
                          .help = u"keeps no ready caches for first syncs: less disk is needed, and they take longer"_s},
                         dataDirOption()},
             .run = serve}};
}

} // namespace vakhta::centre
