#pragma once

#include <QtGlobal>

#include <vector>

namespace vakhta::simulation {

/// All chance in a simulated world comes from here: the same seed throws the same, on every machine (splitmix64).
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 mixed = m_state += 0x9e3779b97f4a7c15u;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        return mixed ^ (mixed >> 31);
    }
    /// 0 … n-1.
    qint64 below(qint64 n) { return qint64(next() % quint64(n)); }
    /// Both ends may come.
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    bool percent(int chance) { return below(100) < chance; }
    template <typename Value>
    const Value &oneOf(const std::vector<Value> &values) { return values[size_t(below(qint64(values.size())))]; }
    /// One for another purpose: what is thrown there moves nothing here.
    Dice another() { return Dice(next()); }

private:
    quint64 m_state;
};

} // namespace vakhta::simulation
