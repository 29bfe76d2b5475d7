#include "app/core/when_ready.h"
#include "app/keys/desktop_keyring.h"
#include "app/store/profile_view.h"
#include "app/workstation/ctl/exchange.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTimer>

#include <cstdio>

using namespace vakhta;
using namespace vakhta::ctl;
using namespace Qt::StringLiterals;

namespace {
constexpr int keyringPatienceMs = 30000;

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

int failed(const Error &error, const Options &options)
{
    const Trouble trouble = troubleOf(error, options.profile);
    say(trouble.words);
    return int(trouble.exit);
}

/// What is typed or piped in, so that no secret is seen in the list of processes.
struct Secrets
{
    QString password;
    QString passphrase;
};

Result<Secrets> secretsFor(const Options &options)
{
    Secrets secrets;
    QFile input;
    (void)input.open(stdin, QFile::ReadOnly);
    for (const auto &[wanted, name, secret] : {std::tuple(options.passwordStdin, u"--password-stdin"_s, &secrets.password),
                                               {options.passphraseStdin, u"--passphrase-stdin"_s, &secrets.passphrase}}) {
        if (!wanted)
            continue;
        const auto line = firstLineOf(static_cast<QIODevice &>(input));
        if (!line)
            return Error{Error::Kind::Rejected, u"%1: there is nothing on the standard input."_s.arg(name)};
        *secret = *line;
    }
    if (!options.passphraseFile.isEmpty()) {
        const auto line = firstLineOf(options.passphraseFile);
        if (!line)
            return Error{Error::Kind::Rejected, u"--passphrase-file: %1"_s.arg(line.error().detail)};
        secrets.passphrase = *line;
    }
    return secrets;
}

int dump(const Options &options, const ProfilePlace &place)
{
    const auto view = ProfileView::open(place);
    const auto lease = view ? (*view)->lease(QDateTime::currentDateTimeUtc()) : Result<Lease>(view.error());
    if (!lease)
        return failed(lease.error(), options);
    if (daysLeft(*lease) == 0) {
        say(u"The centre has not answered for %1 days; what is kept of it is not shown until 'vakhtactl sync' has reached it."_s.arg(lease->days));
        return int(Exit::Locked);
    }
    const auto printed = (*view)->dumpCanonical([](const QByteArray &lines) -> Result<void> {
        if (std::fwrite(lines.constData(), 1, size_t(lines.size()), stdout) == size_t(lines.size()))
            return {};
        return Error{Error::Kind::Storage, u"the output can't be written"_s};
    });
    if (printed && std::fflush(stdout) == 0)
        return int(Exit::Done);
    return failed(printed ? Error{Error::Kind::Storage, u"the output can't be written"_s} : printed.error(), options);
}

int outbox(const Options &options, const ProfilePlace &place)
{
    const auto view = ProfileView::open(place);
    const auto entries = view ? (*view)->journal() : Result<std::vector<JournalEntry>>(view.error());
    if (!entries)
        return failed(entries.error(), options);
    for (const JournalEntry &entry : *entries)
        std::printf("%s\n", qUtf8Printable(lineOf(entry, QDateTime::currentDateTimeUtc())));
    if (entries->empty())
        say(u"The outbox is empty."_s);
    return int(Exit::Done);
}

/// Finds the key, then does what was asked; ends the program with its code.
class Errand final : public QObject
{
public:
    Errand(const Options &options, Secrets secrets)
        : m_options(options), m_password(std::move(secrets.password)),
          m_key(keyPlace(options.profile, {options.keyFile, secrets.passphrase}), m_keyring)
    {
    }

    void begin()
    {
        if (m_options.user.isEmpty() && !isProfile(m_options.profile))
            return QCoreApplication::exit(failed({Error::Kind::NotFound, {}}, m_options));
        if (!profilesAreEncrypted())
            return go();
        whenReady(m_key.look(), this, [this](const Result<KeyNeed> &need) {
            m_patience.stop();
            if (need && *need == KeyNeed::Nothing)
                return go();
            stop(need);
        });
        // A closed keyring may ask for its password in a window that nobody sees.
        connect(&m_patience, &QTimer::timeout, this, [this] { stop(Error{Error::Kind::Unauthorized, u"the keyring does not answer"_s}); });
        m_patience.start(keyringPatienceMs);
    }

private:
    void stop(const Result<KeyNeed> &need)
    {
        const Trouble trouble = keyTrouble(need, m_key.ways(), m_options.profile);
        say(trouble.words);
        QCoreApplication::exit(int(trouble.exit));
    }

    void go()
    {
        const ProfilePlace place{QDir(m_options.profile).absolutePath(), m_key.key()};
        if (m_options.command == Command::Dump)
            return QCoreApplication::exit(dump(m_options, place));
        if (m_options.command == Command::Outbox)
            return QCoreApplication::exit(outbox(m_options, place));
        m_exchange = std::make_unique<Exchange>(m_options, m_password, place, say);
        connect(m_exchange.get(), &Exchange::ended, qApp, [](Exit exit) { QCoreApplication::exit(int(exit)); }, Qt::QueuedConnection);
        m_exchange->start();
    }

    const Options &m_options;
    QString m_password;
    DesktopKeyring m_keyring;
    ProfileKeys m_key;
    QTimer m_patience;
    std::unique_ptr<Exchange> m_exchange;
};

int runErrand(const Options &options)
{
    auto secrets = secretsFor(options);
    if (!secrets) {
        say(secrets.error().detail);
        return int(Exit::Usage);
    }
    Errand errand(options, *secrets);
    QTimer::singleShot(0, &errand, &Errand::begin);
    return QCoreApplication::exec();
}

int run(const Options &options)
{
    switch (options.command) {
    case Command::Help:
        std::printf("%s", help());
        return int(Exit::Done);
    case Command::Version:
        std::printf("vakhtactl %s\n", VAKHTA_VERSION);
        return int(Exit::Done);
    case Command::Sync:
    case Command::SignIn:
    case Command::Dump:
    case Command::Outbox: return runErrand(options);
    }
    return int(Exit::Usage);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto options = optionsFrom(QCoreApplication::arguments().mid(1));
    if (!options) {
        say(options.error().detail);
        return int(Exit::Usage);
    }
    return run(*options);
}
