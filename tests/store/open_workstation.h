#pragma once

#include "app/store/profile_files.h"
#include "tests/store/profile.h"

#include <QSignalSpy>

namespace vakhta::test {

/// A profile with its threads, as the window has it.
struct Workstation
{
    explicit Workstation(int appeals = 3, qint64 user = operatorId, Connection::Guard guard = {}) : files(profile.place(std::move(guard)))
    {
        wait(files.opened());
        wait(files.run([appeals, user](ProfileStore &store) {
            fill(store, appeals, user);
            return Result<void>();
        }));
    }

    template <typename T>
    static Result<T> answer(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
            qFatal("no answer");
        return future.result();
    }
    template <typename T>
    static T wait(QFuture<Result<T>> future)
    {
        return must(answer(future));
    }
    static void wait(QFuture<Result<void>> future) { must(answer(future)); }

    void apply(const Page &page)
    {
        wait(files.run([page](ProfileStore &store) { return store.apply(page); }));
    }
    AppealRow row(qint64 id) { return wait(files.reader().rows({id})).front(); }
    AppealCard card(qint64 id) { return wait(files.reader().card(id)); }
    std::vector<qint64> ids(const AppealQuery &query) { return wait(files.reader().idsOf(query)); }
    int count(Queue queue) { return wait(files.reader().counts()).queues[size_t(queue)].total; }
    Appeal seen(qint64 id) { return card(id).appeal; }

    ProfileFolder profile;
    ProfileFiles files;
};

inline Message message(qint64 id, qint64 appeal, int minute)
{
    return {.id = id, .appeal = appeal, .kind = MessageKind::Comment, .at = shift.addSecs(60 * minute), .text = u"Строка %1"_s.arg(id)};
}

inline QSet<qint64> idsIn(const QSignalSpy &spy)
{
    QSet<qint64> all;
    for (const auto &signal : spy)
        all.unite(signal.front().value<QSet<qint64>>());
    return all;
}

} // namespace vakhta::test
