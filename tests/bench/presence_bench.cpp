// What it costs the centre and the wire that 200 people know who is at which appeal, each going on to another every five
// seconds, and how soon they all know of one move.
//   presence_bench [APPEALS]      20,000, or VAKHTA_BENCH_APPEALS

#include "app/centre/jmap/passwords.h"
#include "tests/bench/centre_process.h"
#include "tests/bench/crowd.h"

#include <QTemporaryDir>

using namespace vakhta;
using namespace vakhta::bench;
using namespace Qt::StringLiterals;

namespace {
constexpr int people = 200, movesASecond = 40;
constexpr double movingFor = 20; // seconds

struct Ground
{
    QByteArrayList tokens;
    std::vector<qint64> appeals; // open ones
};

Ground groundOf(centre::SqliteStorage &storage)
{
    Ground ground;
    must(storage.write([&](centre::Unit &unit) -> Result<void> {
        for (int i = 0; i < people; ++i) {
            const qint64 user = must(unit.putUser({.login = u"person%1"_s.arg(i), .name = u"Человек %1"_s.arg(i), .role = Role::Operator}));
            ground.tokens.push_back(centre::freshToken());
            must(unit.putToken({centre::keptForm(ground.tokens.back()), user, QDateTime::currentDateTimeUtc().addDays(1)}));
        }
        ground.appeals = must(unit.query(Type::Appeal, {.open = 1, .limit = 500}, {}, false)).ids;
        return {};
    }));
    return ground;
}

/// Everybody's streams and posts, on one thread.
class Shift
{
public:
    Shift(const Ground &ground, quint16 port) : m_ground(ground)
    {
        for (const QByteArray &token : ground.tokens) {
            ears.push_back(std::make_unique<Ear>(io, port, token));
            ears.back()->listen([this] { ++told; }, "event: presence");
            m_callers.push_back(std::make_unique<Caller>(io, port, token, "/jmap/presence"));
        }
    }

    void move(int person, size_t to)
    {
        const QByteArray place = 'a' + QByteArray::number(m_ground.appeals[to % m_ground.appeals.size()]);
        const auto body = std::make_shared<QByteArray>(R"({"open":[")" + place + R"("],"writes":[]})");
        m_callers[size_t(person)]->start({[body] { return std::exchange(*body, {}); }, [](const QByteArray &) {}});
    }

    void runFor(double seconds)
    {
        asio::steady_timer end(io, std::chrono::milliseconds(int(seconds * 1000)));
        end.async_wait([this](beast::error_code) { io.stop(); });
        io.run();
        io.restart();
    }

    qint64 bytes() const
    {
        qint64 all = 0;
        for (const auto &ear : ears)
            all += ear->bytes();
        return all;
    }

    asio::io_context io;
    std::vector<std::unique_ptr<Ear>> ears;
    qint64 told = 0; // events

private:
    const Ground &m_ground;
    std::vector<std::unique_ptr<Caller>> m_callers;
};

void moving(Shift &shift, const CentreProcess &centre)
{
    for (int i = 0; i < people; ++i)
        shift.move(i, size_t(i));
    shift.runFor(4);
    const double restBefore = centre.worked();
    shift.runFor(5);
    line("the centre while 200 rest", (centre.worked() - restBefore) / 5 * 100, 0, "% of a core", "<= 1");

    const double before = centre.worked();
    const qint64 bytes = shift.bytes();
    for (int turn = 0; turn < movesASecond * int(movingFor); ++turn) {
        shift.move(turn % people, size_t(people + turn));
        shift.runFor(1.0 / movesASecond);
    }
    line("the centre while 200 move each 5 s", (centre.worked() - before) / movingFor * 100, 0, "% of a core", "<= 10");
    line("presence to each of 200", double(shift.bytes() - bytes) / people / movingFor / 1024, 0, "KB/s", "<= 4", 2);
}

void oneMove(Shift &shift)
{
    std::vector<double> spent;
    for (size_t i = 0; i < 9; ++i) {
        shift.runFor(2.1);
        shift.told = 0;
        QElapsedTimer since;
        since.start();
        shift.move(0, i);
        while (shift.told < people - 1)
            shift.io.run_one();
        spent.push_back(double(since.elapsed()) / 1000);
    }
    line("one move known to all 199", percentile(spent, 1), 0, "s", "<= 1.5", 2);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTemporaryDir dir;
    CentreProcess centre(dir.filePath(u"centre"_s));
    centre.fill(argc > 1 ? QByteArray(argv[1]).toInt() : appealsWanted(20'000));
    const quint16 port = centre.serve({u"--no-snapshots"_s});
    const Ground ground = groundOf(*centre.storage());
    Shift shift(ground, port);
    moving(shift, centre);
    oneMove(shift);
    return 0;
}
