#pragma once

#include "app/workstation/ctl/words.h"
#include "app/workstation/workstation.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace vakhta::ctl {

/// `sync` and `sign-in`: runs a workstation until there is nothing left to do, or no way to do it, and tells how it ended.
/// Needs a running event loop.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    using Say = std::function<void(const QString &line)>;

    Exchange(Options options, QString password, ProfilePlace place, Say say);
    void start();

signals:
    void ended(vakhta::ctl::Exit exit);

private:
    void opened(const Result<ProfileReport> &report);
    void goOn();
    void signIn();
    void look(const SyncStatus &status);
    void progress(const SyncStatus &status);
    bool troubled(const SyncStatus &status);
    void patienceEnded();
    void giveUp(const Error &error);
    void end(Exit exit, const QString &words = {});

    Options m_options;
    QString m_password;
    Say m_say;
    Workstation m_workstation;
    QDateTime m_started;
    QTimer m_patience; // runs while nothing goes on
    qint64 m_said = -1;
    bool m_read = false; // the profile: what the link says from here on counts
    bool m_ended = false;
};

} // namespace vakhta::ctl
