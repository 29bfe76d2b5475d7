// What the planner wants done, and what comes of it: the engine of the program, step by step.

#include "app/workstation/answer.h"
#include "tests/simulation/world.h"

using namespace Qt::StringLiterals;

namespace vakhta::simulation {

using namespace sync;

/// Done now, told a moment later.
template <typename Good, typename Work>
void Workstation::ask(Work work)
{
    const auto answer = run(work);
    later([this, answer] {
        if (answer)
            feed(Good{*answer});
        else
            feed(DiskFailed{answer.error()});
    });
}

void Workstation::perform(const AskSession &)
{
    ++m_requests;
    const auto ask = [this, token = m_token] { return m_world.centre().session(token); };
    m_world.network().send(line, ask, [this, life = m_life, connection = m_connection](const HttpAnswer &answer, bool late) {
        if (late || life != m_life || connection != m_connection)
            return;
        auto found = sessionOf(answer, QUrl(u"https://centre.example"_s));
        if (!found)
            return feed(SessionFailed{found.error()});
        CentreLimits &limits = found->session.limits;
        if (m_objects > 0)
            limits = {m_objects, m_objects, m_objects == 1 ? 1 : 4 * m_objects, m_objects == 1 ? 1 : 4, limits.sizeRequest};
        feed(SessionCame{found->session});
    });
}

void Workstation::perform(const ReadOutgoing &read)
{
    ask<OutgoingCame>([&](ProfileStore &store) { return m_replica.outgoing(store, read.most, read.undoable, read.except); });
}

void Workstation::perform(const Post &post)
{
    ++m_requests;
    m_world.note(post.request);
    const auto ask = [this, token = m_token, request = post.request] { return m_world.centre().receive(token, request); };
    m_world.network().send(line, ask, [this, life = m_life, connection = m_connection, post](const HttpAnswer &answer, bool late) {
        const bool stale = late || connection != m_connection;
        if (life == m_life && (!stale || m_world.settings().bug == Bug::LateAnswerTaken))
            answered(post, answer);
    });
}

void Workstation::answered(const Post &post, const HttpAnswer &answer)
{
    const Bug bug = m_world.settings().bug;
    if (!m_planner.expects(post.number) && bug != Bug::LateAnswerTaken)
        return;
    const auto posted = postedOf(answer);
    if (!posted) {
        if (bug == Bug::SilenceTakenForYes && posted.error().kind == Error::Kind::Offline)
            for (const OutgoingAct &act : post.delivery.sent.acts)
                (void)run([&](ProfileStore &store) { return store.settle(act.opId, {.appliedAt = store.now()}); });
        return feed(Failed{post.number, posted.error()});
    }
    if (posted->problem != Problem::None)
        return feed(Refused{post.number, posted->problem, posted->retryAfter});
    Delivery delivery = post.delivery;
    delivery.body = posted->body;
    if (bug == Bug::StateBeforeRows)
        keepStatesFirst(delivery);
    keep(post.number, delivery);
}

void Workstation::keep(int number, const Delivery &delivery)
{
    const auto applied = run([&](ProfileStore &store) { return m_replica.apply(store, delivery); });
    later([this, number, applied] {
        if (applied)
            feed(Answered{number, *applied});
        else
            feed(Failed{number, applied.error()});
    });
}

/// StateBeforeRows: a transaction for the states alone, before that of the rows.
void Workstation::keepStatesFirst(const Delivery &delivery)
{
    const auto answer = answerOf(delivery, {});
    if (!answer)
        return;
    std::map<Type, QString> states;
    for (const PagePart &part : answer->page.parts)
        if (!part.state.isEmpty())
            states[part.type] = part.state;
    (void)run([&](ProfileStore &store) { return store.replica().setStates(states, {}); });
}

// The centre of these worlds keeps no snapshots: there is none to fetch, to open or to put in place.

void Workstation::perform(const Fetch &fetch)
{
    later([this, number = fetch.number] { feed(Failed{number, {Error::Kind::NotFound, u"no snapshots"_s}}); });
}

void Workstation::perform(const OpenBeside &)
{
    later([this] { feed(BesideFailed{{Error::Kind::NotFound, u"no snapshots"_s}}); });
}

void Workstation::perform(const PutInPlace &)
{
    later([this] { feed(DiskFailed{{Error::Kind::NotFound, u"no snapshots"_s}}); });
}

void Workstation::perform(const BeginReading &begin)
{
    const auto begun = run([&](ProfileStore &store) { return m_replica.beginReading(store, begin.cursor); });
    later([this, begun] {
        if (begun)
            feed(ReadingBegun{});
        else
            feed(DiskFailed{begun.error()});
    });
}

void Workstation::perform(const EndReading &end)
{
    ask<ReadingEnded>([&](ProfileStore &store) { return m_replica.endReading(store, end.again, end.states); });
}

void Workstation::perform(const MakeCacheAnew &)
{
    m_shownCache.reset(); // before the file goes
    const auto made = m_desk->makeCacheAnew();
    if (fell())
        return;
    later([this, made] {
        const auto standing = made ? run([this](ProfileStore &store) { return m_replica.standing(store); }) : Result<Standing>(made.error());
        if (!standing)
            return feed(DiskFailed{{Error::Kind::Storage, standing.error().detail}});
        if (auto cache = openForReading(place(), ProfileFile::Cache))
            m_shownCache = std::move(*cache);
        feed(CacheMade{*standing});
    });
}

void Workstation::perform(const PutBack &)
{
    (void)run([this](ProfileStore &store) { return m_replica.putBack(store); });
}

void Workstation::perform(const Refuse &refuse)
{
    (void)run([&](ProfileStore &store) { return m_replica.refuse(store, refuse.opId, refuse.reason); });
}

void Workstation::perform(const Listen &)
{
    m_stream = Stream::Connecting;
    connectStream();
}

void Workstation::perform(const StopListening &)
{
    ++m_connection;
    m_stream = Stream::Off;
}

void Workstation::perform(const Wake &wake)
{
    m_world.schedule().after(std::max<qint64>(0, wake.at - m_world.schedule().now()), [this, life = m_life, alarm = ++m_alarm] {
        if (life == m_life && alarm == m_alarm)
            feed(Ticked{});
    });
}

void Workstation::connectStream()
{
    m_world.schedule().after(m_world.network().delay(), [this, life = m_life, connection = m_connection] {
        if (life != m_life || connection != m_connection || m_stream != Stream::Connecting)
            return;
        const bool reached = !line.down && !line.portal && m_world.centre().on();
        if (!reached) {
            m_world.schedule().after(4000, [this, life, connection] {
                if (life == m_life && connection == m_connection && m_stream == Stream::Connecting)
                    connectStream();
            });
            return;
        }
        m_stream = Stream::Open;
        feed(PushOpened{});
        hint(); // a new stream is told the state at once
    });
}

void Workstation::cutStream()
{
    if (m_stream != Stream::Open)
        return;
    m_stream = Stream::Connecting;
    later([this] { feed(PushClosed{}); });
    connectStream();
}

void Workstation::hint()
{
    if (m_stream != Stream::Open || m_world.network().hintIsLost(line))
        return;
    m_world.schedule().after(m_world.network().delay(), [this, life = m_life, connection = m_connection] {
        if (life == m_life && connection == m_connection && m_stream == Stream::Open)
            if (const QString state = m_world.centre().stateFor(m_user.id); !state.isEmpty())
                feed(Pushed{state});
    });
}

} // namespace vakhta::simulation
