#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace vakhta::test {

using namespace Qt::StringLiterals;

/// The program vakhta-centre itself, on loopback, with the demo region's lists and a few imported appeals. Every user's
/// password is the one given.
class RealCentre
{
public:
    /// False: it did not start; `words` says why.
    bool start(int appeals, const QString &password)
    {
        if (!QFile::exists(program()) || !run({u"init"_s, u"--region"_s, u"demo"_s}))
            return false;
        for (const QString &login : {u"krylova"_s, u"zimin"_s, u"sedov"_s, u"admin"_s})
            if (!run({u"user"_s, u"password"_s, login, u"--password-stdin"_s}, password.toUtf8() + '\n'))
                return false;
        return import(appeals) && serve();
    }

    ~RealCentre() { stop(); }

    void stop()
    {
        if (m_serving.state() == QProcess::NotRunning)
            return;
        m_serving.terminate();
        if (!QTest::qWaitFor([&] { return m_serving.state() == QProcess::NotRunning; }, 5000))
            m_serving.kill();
    }

    bool serve()
    {
        m_serving.setProcessChannelMode(QProcess::MergedChannels);
        m_serving.start(program(), {u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(std::max(0, url.port())), u"--data-dir"_s, m_folder.path()});
        QByteArray said;
        const auto listens = [&] {
            said += m_serving.readAll();
            const qsizetype at = said.indexOf("listening on ");
            if (at >= 0 && said.indexOf('\n', at) > 0)
                url = QUrl(QString::fromUtf8(said.mid(at + 13, said.indexOf('\n', at) - at - 13).trimmed()));
            return at >= 0;
        };
        const bool up = QTest::qWaitFor(listens, 10000);
        words = said;
        return up;
    }

    /// What the user sees, in the canonical form.
    QByteArray dump(const QString &login)
    {
        return run({u"dump"_s, u"--canonical"_s, u"--as"_s, login}) ? m_said : "no dump: " + words;
    }

    bool backUp(const QString &file) { return run({u"backup"_s, file}); }
    /// Stops serving, puts the backup in place and serves again.
    bool restore(const QString &file)
    {
        stop();
        return run({u"restore"_s, file}) && serve();
    }
    /// Everything stopped: the store's file as it lies there.
    QString storeFile() const { return m_folder.filePath(u"centre.db"_s); }
    QByteArray said(const QStringList &command) { return run(command) ? m_said : "failed: " + words; }
    /// So many appeals more, whose numbers begin with `series`; every other one by a writer with a name.
    bool import(int appeals, const QByteArray &series = "Т-")
    {
        QFile table(m_folder.filePath(u"table.csv"_s));
        if (!table.open(QFile::WriteOnly))
            return false;
        table.write("id,text,who\n");
        for (int i = 1; i <= appeals; ++i)
            table.write(series + QByteArray::number(i) + ",\"Во дворе темно, фонари не горят. Номер " + QByteArray::number(i) + "\"," + (i % 2 ? "" : "Ольга Сергеевна Ф.") + "\n");
        table.close();
        return run({u"import"_s, u"feedback"_s, table.fileName(), u"--map"_s, u"number=id,text=text,author=who"_s});
    }

    QUrl url;
    QByteArray words;

private:
    static QString program() { return QStringLiteral(BIN_ROOT "/vakhta-centre"); }

    bool run(QStringList arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(program(), arguments << u"--data-dir"_s << m_folder.path());
        process.write(input);
        process.closeWriteChannel();
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30000);
        m_said = process.readAllStandardOutput();
        words = process.readAllStandardError();
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    QProcess m_serving;
    QByteArray m_said;
};

} // namespace vakhta::test
