#pragma once

#include "app/sync/sync_planner.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vakhta::test {

using namespace vakhta::sync;
using namespace Qt::StringLiterals;

inline const QDateTime noon(QDate(2026, 5, 12), QTime(12, 0), Qt::UTC);
inline const QString one = u"e.0.1.00000000"_s, two = u"e.0.2.00000000"_s;

/// Feeds a planner and remembers what it wants.
struct Bench
{
    explicit Bench(quint64 seed = 1) : planner(seed) {}

    template <typename What>
    Bench &tell(What what)
    {
        for (sync::Effect &effect : planner.step({at, noon.addMSecs(at), std::move(what)}))
            wanted.push_back(std::move(effect));
        return *this;
    }

    /// Forgets what was wanted, and gives the last of this kind.
    template <typename What>
    std::optional<What> take()
    {
        std::optional<What> found;
        for (const sync::Effect &effect : wanted)
            if (const auto *what = std::get_if<What>(&effect))
                found = *what;
        if (found)
            wanted.clear();
        return found;
    }

    /// A profile that was read whole, signed in, its session open, and a first quiet round done.
    void begin(CentreLimits limits = {500, 500, 64, 4, 10'000'000})
    {
        Standing standing;
        standing.account = {QUrl(u"https://centre.example"_s), u"krylova"_s, 1, "t", {}};
        for (const Type type : allTypes)
            standing.states[type] = one;
        tell(Opened{standing});
        openSession(limits);
        tell(OutgoingCame{});
        answerRound();
        wanted.clear();
    }

    void openSession(CentreLimits limits = {500, 500, 64, 4, 10'000'000})
    {
        tell(SessionCame{{u"c1"_s, u"krylova"_s, limits, true}});
    }

    /// Answers posts until the round has ended: nothing changed.
    void answerRound(const QString &state = one)
    {
        for (int steps = 0; steps < 100; ++steps) {
            const auto post = take<Post>();
            const auto keep = post ? std::nullopt : take<Keep>();
            if (post)
                tell(Answered{post->number, unchanged(*post, state)});
            else if (keep)
                tell(Answered{keep->number, {}});
            else
                return;
        }
        qFatal("the round does not end");
    }

    static Applied unchanged(const Post &post, const QString &state)
    {
        Applied answer;
        for (const Type type : allTypes)
            if (post.request.contains(typeName(type).toUtf8() + "/changes"))
                answer.changes.push_back({type, one, state, false, {}, {}});
        return answer;
    }

    qint64 at = 0;
    SyncPlanner planner;
    std::vector<sync::Effect> wanted;
};

inline OutgoingAct act(int n) { return {QUuid::createUuidV5(QUuid(), QByteArray::number(n)), {}}; }

inline QStringList callsOf(const QByteArray &request)
{
    QStringList names;
    for (const QJsonValue call : QJsonDocument::fromJson(request).object().value(u"methodCalls"_s).toArray())
        names << call[0].toString();
    return names;
}
} // namespace vakhta::test
