#pragma once

#include "app/workstation/workstation.h"
#include "tests/bench/centre_process.h"
#include "tests/bench/counting_wire.h"
#include "tests/bench/index_watch.h"

/// First syncs before a centre full of appeals, by pages and by a ready cache, and when they reached what.
namespace vakhta::bench {

inline const QString login = u"krylova"_s; // an operator: sees every appeal

inline ProfilePlace placeIn(const QString &folder)
{
    ProfilePlace place;
    place.folder = folder;
#ifdef VAKHTA_CIPHERS
    place.key = QByteArray(32, 'k');
#endif
    return place;
}

template <typename T>
T answer(QFuture<Result<T>> future)
{
    until("an answer", [&] { return future.isFinished(); });
    if constexpr (std::is_void_v<T>)
        must(future.result());
    else
        return must(future.result());
}

inline bool isUp(const SyncStatus &status)
{
    return (status.connection == LinkState::Online || status.connection == LinkState::Polling) && !status.firstSync;
}

inline qint64 userOf(centre::Storage &storage)
{
    qint64 user = 0;
    must(storage.read([&](centre::View &view) -> Result<void> {
        const auto region = must(view.region());
        for (const User &each : region->users)
            user = each.login == login ? each.id : user;
        return {};
    }));
    return user;
}

struct Appeals { qint64 all = 0, open = 0; };

inline Appeals appealsAt(centre::Storage &storage)
{
    Appeals count;
    must(storage.read([&](centre::View &view) -> Result<void> {
        count.all = must(view.query(Type::Appeal, {.limit = 1}, Scope{}, true)).total;
        count.open = must(view.query(Type::Appeal, {.open = 1, .limit = 1}, Scope{}, true)).total;
        return {};
    }));
    return count;
}

/// When a first sync reached what, in seconds from its beginning; negative: not yet.
struct Reached
{
    double openHere = -1, doneBegun = -1, appealsHere = -1, whole = -1;
    bool begun = false;

    void look(const SyncStatus &status, const Appeals &there, double now)
    {
        begun = begun || status.firstSync;
        if (!begun)
            return;
        const auto stamp = [now](double &moment, bool so) { moment = so && moment < 0 ? now : moment; };
        stamp(openHere, status.loaded >= there.open);
        stamp(doneBegun, status.loaded > there.open);
        stamp(appealsHere, status.loaded >= there.all);
        stamp(whole, isUp(status));
    }
    /// Without the messages and replies of open appeals, which come in between.
    double appealsAlone() const { return openHere + std::max(0.0, appealsHere - doneBegun); }
};

inline Reached firstSync(Workstation &workstation, const QUrl &centre, const Appeals &there)
{
    Reached reached;
    QElapsedTimer clock;
    const QMetaObject::Connection watching = QObject::connect(&workstation.link(), &CentreLink::statusChanged, [&](const SyncStatus &status) {
        reached.look(status, there, double(clock.elapsed()) / 1000);
    });
    answer(workstation.files().opened());
    answer(workstation.start());
    clock.start();
    answer(workstation.link().signIn(centre, login, CentreProcess::password));
    until("the first sync", [&] { return reached.whole >= 0; }, 3600);
    QObject::disconnect(watching);
    return reached;
}

/// The same by a ready cache that the centre has made before: all of it in the list, its search ready too.
struct BySnapshot { double whole = 0; qint64 most = 0; };

inline BySnapshot firstSyncBySnapshot(const ProfilePlace &place, CentreProcess &centre, const Appeals &there, qint64 user)
{
    say("the centre's ready cache: made in " + number(seconds([&] { centre.makeSnapshot(user); })) + " s");
    CountingWire wire(centre.serve());
    Workstation workstation(place);
    forgetMost();
    const Reached reached = firstSync(workstation, QUrl(u"http://127.0.0.1:%1"_s.arg(wire.port())), there);
    const CountingWire::Count carried = wire.count();
    say("on the wire: " + QByteArray::number(carried.requests) + " requests, " + number(double(carried.up + carried.down) / 1e6) + " MB; open appeals in the list after "
        + number(reached.openHere) + " s");
    const double index = untilIndexed(workstation.reader());
    const qint64 most = megabytes("VmHWM");
    centre.stop();
    return {reached.whole + index, most};
}

} // namespace vakhta::bench
