#pragma once

#include "app/remote/http_answer.h"
#include "tests/simulation/dice.h"

#include <functional>

namespace vakhta::simulation {

class World;

/// How the line of one workstation is today; of a hundred requests or answers so many meet it.
struct Line
{
    bool down = false;
    bool portal = false; // somebody else answers
    int lost = 0;
    int twice = 0;
    int cut = 0;
    int late = 0;
};

/// Carries requests and answers, and does to them what networks do.
class Network
{
public:
    using Ask = std::function<HttpAnswer()>; // what the centre does when the request arrives
    /// `late`: the client has given up before; a sound one is not told then.
    using Take = std::function<void(const HttpAnswer &answer, bool late)>;

    Network(World &world, Dice dice) : m_world(world), m_dice(dice) {}

    void send(const Line &line, Ask ask, Take take);
    qint64 delay();
    Line someLine();
    bool hintIsLost(const Line &line) { return line.down || line.portal || m_dice.percent(line.lost); }

private:
    struct Exchange
    {
        Take take;
        bool over = false;
    };

    void arrive(const Line &line, const Ask &ask, const std::shared_ptr<Exchange> &exchange);
    void giveUpAfter(qint64 delay, const std::shared_ptr<Exchange> &exchange);
    static void answer(Exchange &exchange, const HttpAnswer &answer);

    World &m_world;
    Dice m_dice;
};

} // namespace vakhta::simulation
