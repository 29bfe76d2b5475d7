#pragma once

#include "tests/bench/bare_store.h"
#include "tests/bench/first_sync.h"
#include "tests/bench/window_watch.h"

/// One act on ten thousand appeals in a window that scrolls meanwhile.
namespace vakhta::bench {

/// As many rows as the act has targets, in one synced commit by the bare C API.
inline double bareTargets(const ProfilePlace &place, const QString &path, const std::vector<Target> &targets)
{
    BareStore bare({.path = path, .cipher = preferredCipher(), .keyHex = place.key.toHex(), .synchronous = "FULL", .inOneCommit = int(targets.size())});
    for (const Target &target : targets) {
        Operation one;
        one.targets = {target};
        bare.put(target.appeal, canonical(operationCreate(one)));
    }
    bare.flush();
    return bare.seconds();
}

inline void actOnMany(Workstation &workstation, MainWindow &window, const ProfilePlace &place, const QString &folder, double calm)
{
    auto ids = answer(workstation.reader().idsOf({.queue = Queue::All, .order = Order::Newest}));
    ids.resize(std::min<size_t>(ids.size(), 10'000));
    Operation act;
    act.kind = OperationKind::Tag;
    act.args.text = QStringLiteral("проверено");
    act.targets = answer(workstation.reader().targets(ids));
    const double floor = bareTargets(place, folder + QStringLiteral("/targets.db"), act.targets);

    bool told = false;
    QObject::connect(&workstation.reader(), &AppealReader::appealsChanged, &window, [&](const QSet<qint64> &changed) { told = told || changed.isEmpty(); });
    StallProbe probe;
    Scrolling scrolling(listOf(window));
    QElapsedTimer clock;
    clock.start();
    auto future = workstation.editor().actOnMany({act});
    until("the act", [&] { return future.isFinished(); });
    const double kept = double(clock.nsecsElapsed()) / 1e9;
    until("the lists", [&] { return told; });
    const double shown = double(clock.nsecsElapsed()) / 1e9;
    until("what the window does with it", [&] { return clock.elapsed() > 3000; });
    QObject::disconnect(&workstation.reader(), nullptr, &window, nullptr);
    line("10,000 appeals in one act: judged and kept", kept, floor, "s", "<= 1.5 s", 3);
    line("   in lists and counters", shown, floor, "s", "<= 3 s", 3);
    line("   longest stall while it scrolls", probe.longest(), calm, "ms", "<= 50 ms");
    until("taken back", [back = workstation.editor().cancel(must(future.result()).operations)] { return back.isFinished(); });
}

} // namespace vakhta::bench
