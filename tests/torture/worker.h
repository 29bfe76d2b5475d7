#pragma once

#include "app/workstation/workstation.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimer>

namespace vakhta::test {

/// A person at a workstation without a window, thrown by dice. What is on the disk is said after it is there, a line of JSON
/// each, so that whoever kills the program, cuts its network or fills its disk knows what must not be lost.
class Worker final : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        int acts = 0;        // how many; with `forMs` as many as there is time for
        int forMs = 0;
        int pauseMs = 0;     // between two acts, at most
        int patienceMs = 20'000; // for peace with the centre after the last act
        bool untilDiskFault = false; // and no patience with a disk that is full or fails
        bool atOnce = false; // work begins while the first sync goes on
        bool readAll = false; // in the end every appeal is opened, until each can be read
        quint32 seed = 1;    // of the dice
        QUrl centre;         // with the next two: signs in first
        QString user, password;
    };

    Worker(const ProfilePlace &place, Plan plan);
    void start();

    /// What `torture_worker` ends with.
    enum class End { Quiet = 0, NotOpen = 1, NotSignedIn = 3, NotQuiet = 4 };

signals:
    void ended(int code);

private:
    void opened(const Result<ProfileReport> &report);
    void signedIn(const Result<void> &done);
    void lookWhetherReady();
    void next();
    void choose(const std::vector<qint64> &ids);
    void doOn(const AppealCard &card);
    void type(const AppealCard &card);
    void act(const AppealCard &card, OperationKind kind);
    Arguments argumentsFor(const AppealCard &card, OperationKind kind);
    OperationKind anyKind(const AppealCard &card);
    void after(const QJsonObject &said, const Result<void> &done);
    void settle();
    void lookWhetherQuiet();
    void readAll();
    void readNext();
    void end(End code);
    QString token(const QString &letter);
    static void say(const QJsonObject &line);
    static void sayFault(const Error &error);

    Plan m_plan;
    Workstation m_workstation;
    QRandomGenerator m_dice;
    QString m_name; // of this run, in its words
    QTimer m_pause;
    QTimer m_looking;
    QElapsedTimer m_since;
    QDateTime m_lastAct;
    User m_me;
    std::vector<qint64> m_executors, m_users, m_unread;
    int m_done = 0;
    bool m_settling = false;
    bool m_allRead = false;
    bool m_ended = false;
};

} // namespace vakhta::test
