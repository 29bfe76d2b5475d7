#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include "tests/support/must.h"

/// What every bench needs: how much to do, how long it took, and the lines that `run` gathers into its final table.
namespace vakhta::bench {

using test::must;

/// VAKHTA_BENCH_APPEALS makes everything smaller, for a quick try.
inline int appealsWanted(int otherwise)
{
    const int wanted = qEnvironmentVariableIntValue("VAKHTA_BENCH_APPEALS");
    return wanted > 0 ? wanted : otherwise;
}

template <typename Work>
double seconds(Work work)
{
    QElapsedTimer spent;
    spent.start();
    work();
    return double(spent.nsecsElapsed()) / 1e9;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// `share` of the values are at most this: 0.5 the median, 1 the largest.
inline double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[size_t(double(values.size() - 1) * share)];
}

/// A field of a process's status in KB: «VmRSS», «VmHWM» (the most it ever was).
inline qint64 statusOf(qint64 process, const QByteArray &field)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field + ':'))
            return line.mid(field.size() + 1).trimmed().split(' ').front().toLongLong();
    }
    return 0;
}

/// The same of this process, in MB.
inline qint64 megabytes(const QByteArray &field)
{
    return statusOf(QCoreApplication::applicationPid(), field) / 1024;
}

/// From here on «VmHWM» counts anew.
inline void forgetMost()
{
    QFile counters(QStringLiteral("/proc/self/clear_refs"));
    if (counters.open(QFile::WriteOnly))
        counters.write("5");
}

inline void say(const QByteArray &words)
{
    std::printf("%s\n", words.constData());
    std::fflush(stdout);
}

inline QByteArray number(double value, int digits = 1)
{
    return QByteArray::number(value, 'f', digits);
}

/// A line of the table. A floor of zero: there is none to compare with. `ratio`: how the figure stands to its floor.
inline void line(const char *name, double figure, double floor, const char *unit, const char *aim, int digits = 1)
{
    const QByteArray beside = floor > 0 ? number(floor, digits) + ' ' + unit : "-";
    const QByteArray ratio = floor > 0 ? number(figure / floor, 2) : "-";
    say(QByteArray("= ") + name + '\t' + number(figure, digits) + ' ' + unit + '\t' + beside + '\t' + ratio + '\t' + aim);
}

/// Runs the event loop until it is so; a bench that waits longer than `most` seconds has failed.
inline void until(const char *what, const std::function<bool()> &so, int most = 60)
{
    QTimer tick; // so that a deadline is seen when nothing else happens
    tick.start(20);
    QElapsedTimer waited;
    waited.start();
    while (!so()) {
        if (waited.elapsed() > qint64(most) * 1000)
            qFatal("waited in vain: %s", what);
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

} // namespace vakhta::bench
