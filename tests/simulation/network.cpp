#include "tests/simulation/network.h"

#include "tests/simulation/world.h"

using namespace Qt::StringLiterals;

namespace vakhta::simulation {

namespace {
constexpr qint64 patience = 60000; // ms; what the real client waits for an answer

HttpAnswer brokenLine()
{
    return {.error = QNetworkReply::RemoteHostClosedError, .words = u"cut"_s};
}

HttpAnswer portalsPage()
{
    return {.status = 200, .type = u"text/html"_s, .body = "<html><body>Log in to the free network</body></html>"};
}
} // namespace

qint64 Network::delay()
{
    return m_dice.percent(5) ? m_dice.between(500, 20000) : m_dice.between(2, 150);
}

Line Network::someLine()
{
    Line line;
    if (m_dice.percent(40))
        return line;
    line.down = m_dice.percent(25);
    line.portal = m_dice.percent(8);
    line.lost = m_dice.percent(50) ? int(m_dice.below(40)) : 0;
    line.twice = m_dice.percent(50) ? int(m_dice.below(40)) : 0;
    line.cut = m_dice.percent(50) ? int(m_dice.below(30)) : 0;
    line.late = m_dice.percent(40) ? int(m_dice.below(25)) : 0;
    return line;
}

void Network::answer(Exchange &exchange, const HttpAnswer &answer)
{
    exchange.take(answer, std::exchange(exchange.over, true));
}

void Network::giveUpAfter(qint64 delay, const std::shared_ptr<Exchange> &exchange)
{
    m_world.schedule().after(delay, [exchange] {
        if (!exchange->over)
            answer(*exchange, brokenLine());
    });
}

void Network::send(const Line &line, Ask ask, Take take)
{
    const auto exchange = std::make_shared<Exchange>(Exchange{std::move(take)});
    if (line.down)
        return giveUpAfter(m_dice.between(1, 3000), exchange);
    if (line.portal) {
        m_world.schedule().after(delay(), [exchange] { answer(*exchange, portalsPage()); });
        return;
    }
    giveUpAfter(patience, exchange);
    if (m_dice.percent(line.lost))
        return giveUpAfter(m_dice.between(10, patience), exchange);
    int copies = m_dice.percent(line.twice) ? 2 : 1;
    while (copies-- > 0) {
        qint64 onItsWay = delay();
        if (m_dice.percent(line.late)) {
            onItsWay = m_dice.between(1000, 2 * patience);
            giveUpAfter(m_dice.between(10, onItsWay), exchange);
        }
        m_world.schedule().after(onItsWay, [this, line, ask, exchange] { arrive(line, ask, exchange); });
    }
}

void Network::arrive(const Line &line, const Ask &ask, const std::shared_ptr<Exchange> &exchange)
{
    HttpAnswer reply = ask();
    if (m_dice.percent(line.lost))
        return giveUpAfter(m_dice.between(10, patience), exchange);
    if (m_dice.percent(line.cut)) {
        reply.body.truncate(m_dice.below(reply.body.size() + 1));
        if (!m_dice.percent(10)) // seldom nobody notices
            reply.error = QNetworkReply::RemoteHostClosedError;
        if (m_dice.percent(20))
            reply = brokenLine();
    }
    qint64 onItsWay = delay();
    if (m_dice.percent(line.late)) {
        onItsWay = m_dice.between(1000, 2 * patience);
        giveUpAfter(m_dice.between(10, onItsWay), exchange);
    }
    m_world.schedule().after(onItsWay, [exchange, reply] { answer(*exchange, reply); });
}

} // namespace vakhta::simulation
