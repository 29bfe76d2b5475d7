#pragma once

#include "app/centre/snapshot/snapshot_shelf.h"
#include "app/centre/storage/sqlite_storage.h"
#include "tests/bench/figures.h"

#include <QDir>
#include <QProcess>

#include <sys/resource.h>
#include <unistd.h>

/// The program vakhta-centre as a process of its own, filled with made-up appeals.
namespace vakhta::bench {

using namespace Qt::StringLiterals;

class CentreProcess
{
public:
    explicit CentreProcess(QString folder) : m_folder(std::move(folder)) {}
    ~CentreProcess() { stop(); }

    void stop()
    {
        m_serving.terminate();
        if (m_serving.state() != QProcess::NotRunning && !m_serving.waitForFinished(10'000))
            m_serving.kill();
    }

    /// As the running centre makes it when somebody asks; it finds this one when it starts.
    void makeSnapshot(qint64 user)
    {
        const auto data = storage();
        Region region;
        centre::Mark mark;
        must(data->read([&](centre::View &view) -> Result<void> {
            region = *must(view.region());
            mark = must(view.mark());
            return {};
        }));
        const auto who = std::find_if(region.users.begin(), region.users.end(), [user](const User &each) { return each.id == user; });
        centre::SnapshotShelf shelf(*data, {.making = {.folder = m_folder + u"/snapshots"_s}});
        until("a snapshot", [&] { return !shelf.of(Scope::of(*who, region.executors), mark).empty(); }, 600);
    }

    void fill(int appeals)
    {
        run({u"init"_s, u"--region"_s, u"demo"_s});
        run({u"demo"_s, u"--appeals"_s, QString::number(appeals), u"--seed"_s, u"1"_s, u"--password-stdin"_s}, password.toUtf8() + '\n');
    }

    quint16 serve(const QStringList &more = {})
    {
        m_serving.setProcessChannelMode(QProcess::MergedChannels);
        m_serving.start(program(), QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--data-dir"_s, m_folder} + more);
        QByteArray said;
        while (!said.contains('\n')) {
            if (!m_serving.waitForReadyRead(30'000))
                qFatal("the centre does not serve: %s", said.constData());
            said += m_serving.readAll();
        }
        const quint16 port = said.left(said.indexOf('\n')).split(':').back().trimmed().toUShort();
        if (port == 0)
            qFatal("the centre does not serve: %s", said.constData());
        return port;
    }

    /// Gives way to this process from here on: the centre is another machine, and must not be felt in the window's figures.
    void standBack() const
    {
        const QDir tasks(u"/proc/%1/task"_s.arg(m_serving.processId()));
        for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            (void)::setpriority(PRIO_PROCESS, task.toUInt(), 19);
    }

    /// Time of processors that it has used, seconds.
    double worked() const
    {
        QFile stat(u"/proc/%1/stat"_s.arg(m_serving.processId()));
        const QByteArrayList figures = stat.open(QFile::ReadOnly) ? stat.readAll().split(' ') : QByteArrayList();
        return (figures.value(13).toDouble() + figures.value(14).toDouble()) / double(::sysconf(_SC_CLK_TCK));
    }

    /// Resident, in KB.
    qint64 memory() const { return statusOf(m_serving.processId(), "VmRSS"); }

    /// The data of the running centre, as its commands open it beside the server.
    std::unique_ptr<centre::SqliteStorage> storage() const { return must(centre::SqliteStorage::open({.dataDir = m_folder})); }

    static inline const QString password = u"word of the bench"_s;

private:
    static QString program() { return QStringLiteral(BIN_ROOT "/vakhta-centre"); }

    void run(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        process.start(program(), words + QStringList{u"--data-dir"_s, m_folder});
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            qFatal("vakhta-centre %s: %s", qUtf8Printable(words.front()), process.readAllStandardError().constData());
    }

    const QString m_folder;
    QProcess m_serving;
};

} // namespace vakhta::bench
