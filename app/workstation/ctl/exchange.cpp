#include "app/workstation/ctl/exchange.h"

#include "app/core/when_ready.h"

using namespace Qt::StringLiterals;

namespace vakhta::ctl {

static constexpr int patienceMs = 20000;

Exchange::Exchange(Options options, QString password, ProfilePlace place, Say say)
    : m_options(std::move(options)), m_password(std::move(password)), m_say(std::move(say)), m_workstation(std::move(place)),
      m_started(QDateTime::currentDateTimeUtc())
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Exchange::patienceEnded);
    connect(&m_workstation.link(), &CentreLink::statusChanged, this, &Exchange::look);
}

void Exchange::start()
{
    whenReady(m_workstation.files().opened(), this, [this](const Result<ProfileReport> &report) { opened(report); });
}

void Exchange::opened(const Result<ProfileReport> &report)
{
    if (!report)
        return giveUp(report.error());
    if (report->readOnly)
        return giveUp(*report->readOnly);
    if (report->cacheMadeAnew)
        m_say(u"The cache could not be read and is made anew; nothing that was done here is lost."_s);
    if (!report->damagedJournal.isEmpty())
        m_say(u"The journal could not be read: its key is missing or another one, or it is damaged. It was kept as %1; acts in it "
              "that were not sent are not sent."_s.arg(report->damagedJournal));
    m_patience.start(patienceMs);
    if (!m_options.user.isEmpty())
        return signIn();
    goOn();
}

void Exchange::goOn()
{
    whenReady(m_workstation.start(), this, [this](const Result<void> &read) {
        if (!read)
            return giveUp(read.error());
        m_read = true;
        m_workstation.link().syncNow();
        look(m_workstation.link().status());
    });
}

void Exchange::signIn()
{
    const auto signedIn = m_workstation.link().signIn(m_options.centre, m_options.user, std::exchange(m_password, {}));
    whenReady(signedIn, this, [this](const Result<void> &result) {
        if (!result)
            return giveUp(result.error());
        if (m_options.command == Command::SignIn)
            return end(Exit::Done, u"Signed in as %1."_s.arg(m_options.user));
        m_read = true;
        m_workstation.link().syncNow();
    });
}

void Exchange::look(const SyncStatus &status)
{
    if (m_ended || !m_read || m_options.command == Command::SignIn || troubled(status))
        return;
    progress(status);
    const bool working = status.connection == LinkState::Online || status.connection == LinkState::Polling;
    if (!working || status.firstSync || status.waiting > 0 || !(status.lastSync >= m_started))
        return;
    const QString attention = status.attention == 0 ? QString() : u" %1 refused: see 'vakhtactl outbox'."_s.arg(status.attention);
    end(Exit::Done, u"Done."_s + attention);
}

bool Exchange::troubled(const SyncStatus &status)
{
    switch (status.connection) {
    case LinkState::SignedOut:
        end(Exit::SignIn, u"The profile is not signed in. Add --centre URL, --user U and --password-stdin."_s);
        return true;
    case LinkState::SignInAgain:
        end(Exit::SignIn, u"The centre no longer knows this sign-in. Sign in again with --centre, --user and --password-stdin; "
                          "all that was done here is kept."_s);
        return true;
    case LinkState::Foreign:
        giveUp({Error::Kind::Rejected, status.centre.toDisplayString()});
        return true;
    case LinkState::DiskFull:
        giveUp({Error::Kind::DiskFull, {}});
        return true;
    case LinkState::DiskFails:
        giveUp({Error::Kind::DiskFails, u"the disk can't be read or written"_s});
        return true;
    case LinkState::Connecting:
    case LinkState::Online:
    case LinkState::Polling:
    case LinkState::Offline:
    case LinkState::Damaged:
        return false;
    }
    return false;
}

void Exchange::progress(const SyncStatus &status)
{
    if (status.connection == LinkState::Offline) // patience goes on running out
        return;
    m_patience.start(patienceMs);
    const qint64 step = std::max<qint64>(500, status.toLoad / 20);
    if (!status.firstSync || status.toLoad == 0 || status.loaded / step == m_said)
        return;
    m_said = status.loaded / step;
    m_say(u"first sync: %1 of %2 appeals"_s.arg(status.loaded).arg(status.toLoad));
}

void Exchange::patienceEnded()
{
    const SyncStatus status = m_workstation.link().status();
    if (status.connection == LinkState::Online || status.connection == LinkState::Polling)
        return end(Exit::Failed, u"%1 acts or drafts could not be sent. They are kept; see 'vakhtactl outbox'."_s.arg(status.waiting));
    giveUp({Error::Kind::Offline, status.centre.toDisplayString()});
}

void Exchange::giveUp(const Error &error)
{
    const Trouble trouble = troubleOf(error, m_options.profile);
    end(trouble.exit, trouble.words);
}

void Exchange::end(Exit exit, const QString &words)
{
    if (std::exchange(m_ended, true))
        return;
    m_patience.stop();
    if (!words.isEmpty())
        m_say(words);
    emit ended(exit);
}

} // namespace vakhta::ctl
