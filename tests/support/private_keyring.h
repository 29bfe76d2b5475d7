#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace vakhta::test {

using namespace Qt::StringLiterals;

/// A message bus of the test's own and the GNOME keyring on it, opened with a password. Begin it before anything asks for a bus.
class PrivateKeyring
{
public:
    bool begin() { return startBus() && open(); }

    ~PrivateKeyring()
    {
        close();
        m_bus.kill();
        m_bus.waitForFinished();
    }

    bool open()
    {
        m_daemon.setProcessEnvironment(environment());
        m_daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        m_daemon.write("of the test");
        m_daemon.closeWriteChannel();
        return QTest::qWaitFor([this] { return answers(); }, 15000);
    }

    void close()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromLatin1(m_address));
        environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        return environment;
    }

private:
    // Nothing is started by being asked for: this bus knows no services but those that come to it.
    bool startBus()
    {
        QFile rules(m_home.filePath(u"bus.conf"_s));
        if (!rules.open(QFile::WriteOnly))
            return false;
        rules.write("<busconfig><type>session</type><listen>unix:path=" + QFile::encodeName(m_home.filePath(u"bus"_s)) + "</listen>"
                    "<auth>EXTERNAL</auth><policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                    "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
        rules.close();
        m_bus.start(u"dbus-daemon"_s, {u"--config-file"_s, rules.fileName(), u"--nofork"_s, u"--print-address"_s});
        const auto told = [this] { return m_bus.canReadLine(); };
        if (!QTest::qWaitFor(told, 15000))
            return false;
        m_address = m_bus.readLine().trimmed();
        return qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
    }

    bool answers() const
    {
        QProcess ask;
        ask.setProcessEnvironment(environment());
        ask.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                   u"org.freedesktop.DBus.GetNameOwner"_s, u"string:org.freedesktop.secrets"_s});
        return ask.waitForFinished() && ask.exitCode() == 0;
    }

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_daemon;
    QByteArray m_address;
};

} // namespace vakhta::test
