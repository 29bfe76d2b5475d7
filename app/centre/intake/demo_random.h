#pragma once

#include <QtGlobal>

#include <cstddef>

namespace vakhta::centre {

/// Dice that fall the same everywhere: SplitMix64 (Steele, Lea, Flood 2014) and plain arithmetic, since the standard's
/// distributions differ between libraries. Each appeal has its own, from the seed and its place in the row.
class DemoRandom
{
public:
    DemoRandom(quint64 seed, quint64 stream) : m_state(mixed(seed) ^ mixed(stream * 0x9E3779B97F4A7C15ull + 1)) {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ull;
        return mixed(m_state);
    }

    /// 0 … n-1; 0 for n < 2.
    int below(int n) { return n < 2 ? 0 : int((next() >> 32) * quint64(n) >> 32); }
    int between(int least, int most) { return least + below(most - least + 1); }
    double unit() { return double(next() >> 11) * 0x1.0p-53; }
    bool chance(double percent) { return unit() * 100 < percent; }

    template <typename List>
    const auto &pick(const List &list)
    {
        return list[typename List::size_type(below(int(list.size())))];
    }

private:
    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace vakhta::centre
