// How many acts a second the centre takes from a crowd, what an idle listener costs it, how soon all of them hear of a
// change, and whether a reader beside many writers misses one.
//   centre_bench [APPEALS]      20,000, or VAKHTA_BENCH_APPEALS

#include "app/centre/jmap/passwords.h"
#include "app/centre/jmap/request.h"
#include "app/sync/request.h"
#include "tests/bench/bare_store.h"
#include "tests/bench/centre_process.h"
#include "tests/bench/crowd.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <random>

using namespace vakhta;
using namespace vakhta::bench;
using namespace Qt::StringLiterals;

namespace {
constexpr int clients = 200, writers = 50, streams = 5'000;
constexpr double actingFor = 10; // seconds

struct Ground
{
    quint16 port = 0;
    QByteArrayList tokens;
    QString account;
    std::vector<Appeal> appeals; // open ones
    QByteArrayList comments;     // one to each, to be sent under ever new ids
};

const QUuid someId = QUuid::fromString(u"01234567-89ab-7def-8123-456789abcdef"_s);

QByteArray commentOn(const Appeal &appeal, const QString &account)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Operation comment{.opId = someId, .kind = OperationKind::Comment,
                            .targets = {{appeal.id, appeal.revision, appeal.status, appeal.executor, appeal.operatorId}},
                            .args = {.text = u"Позвонили в управляющую компанию, бригада выехала, будем смотреть к вечеру."_s},
                            .composedAt = now};
    return sync::Request(account).acts({{comment.opId, operationCreate(comment)}}).json();
}

/// Words are put together beforehand: the crowd has one core at most, and is not what is measured.
QByteArray underNewId(QByteArray comment)
{
    static const QByteArray placeholder = someId.toByteArray(QUuid::WithoutBraces);
    return comment.replace(placeholder, newOperationId(QDateTime::currentDateTimeUtc()).toByteArray(QUuid::WithoutBraces));
}

/// Everybody signs in as the supervisor, who sees all; each with a token of his own, as on a computer of his own.
Ground groundOf(centre::SqliteStorage &storage, quint16 port)
{
    Ground ground{.port = port, .account = QString::fromLatin1(centre::accountId)};
    must(storage.write([&](centre::Unit &unit) -> Result<void> {
        const Region region = *must(unit.region());
        const auto boss = std::find_if(region.users.begin(), region.users.end(), [](const User &user) { return user.role == Role::Supervisor; });
        const Scope all = Scope::of(*boss, region.executors);
        for (int i = 0; i < streams; ++i) {
            ground.tokens.push_back(centre::freshToken());
            must(unit.putToken({centre::keptForm(ground.tokens.back()), boss->id, QDateTime::currentDateTimeUtc().addDays(1)}));
        }
        const auto ids = must(unit.query(Type::Appeal, {.open = 1, .limit = 500}, all, false));
        for (const centre::Object &object : must(unit.objects(Type::Appeal, ids.ids, all)))
            ground.appeals.push_back(must(appealFrom(object.body)));
        return {};
    }));
    for (const Appeal &appeal : ground.appeals)
        ground.comments.push_back(commentOn(appeal, ground.account));
    return ground;
}

/// Runs until every caller has stopped asking for work.
double act(const Ground &ground, int crowd, double forSeconds, qint64 &taken)
{
    asio::io_context io;
    std::vector<std::unique_ptr<Caller>> callers;
    for (int i = 0; i < crowd; ++i)
        callers.push_back(std::make_unique<Caller>(io, ground.port, ground.tokens[i]));
    QElapsedTimer spent;
    spent.start();
    size_t turn = 0;
    for (auto &caller : callers) {
        caller->start({[&]() -> QByteArray {
                           return double(spent.elapsed()) > forSeconds * 1000
                               ? QByteArray() : underNewId(ground.comments[qsizetype(turn++ % ground.appeals.size())]);
                       },
                       [&](const QByteArray &answer) {
                           if (!answer.contains("\"outcome\":\"applied\""))
                               qFatal("an act was not applied: %s", answer.left(600).constData());
                           ++taken;
                       }});
    }
    io.run();
    return double(spent.nsecsElapsed()) / 1e9;
}

/// What one act leaves behind, row by row, in a transaction synced like the centre's: an appeal, a line of its history, the
/// act, its audit and the commit.
double bareTransactions(const QString &path, const Ground &ground)
{
    const QByteArray appeal = canonical(ground.appeals.front()), act = ground.comments.front();
    BareStore store({.path = path, .synchronous = "FULL", .inOneCommit = 5});
    qint64 transactions = 0;
    while (store.seconds() < actingFor / 2) {
        for (int i = 0; i < 10; ++i, ++transactions) {
            const qint64 key = 5 * transactions;
            store.put(transactions % qint64(ground.appeals.size()) * 5, appeal);
            store.put(key + 1, act.left(400));
            store.put(key + 2, act);
            store.put(key + 3, act.left(120));
            store.put(key + 4, act.left(30));
        }
        store.flush();
    }
    return double(transactions) / store.seconds();
}

void acts(const Ground &ground, const QString &folder)
{
    const double floor = bareTransactions(folder + u"/bare.db"_s, ground);
    qint64 taken = 0;
    const double spent = act(ground, clients, actingFor, taken);
    line("acts a second from 200 clients over HTTP", double(taken) / spent, floor, "/s", ">= 0.5");
}

void listeners(const Ground &ground, const CentreProcess &centre)
{
    const qint64 before = centre.memory();
    asio::io_context io;
    std::vector<std::unique_ptr<Ear>> ears;
    qint64 told = 0;
    for (int i = 0; i < streams; ++i) {
        ears.push_back(std::make_unique<Ear>(io, ground.port, ground.tokens[i]));
        ears.back()->listen([&] { ++told; });
        io.poll();
    }
    while (told < streams) // each is told once where the account stands
        io.run_one();
    line("an idle listener of 5,000", double(centre.memory() - before) / streams, 0, "KB", "<= 10");

    told = 0;
    qint64 taken = 0;
    asio::steady_timer settled(io, std::chrono::milliseconds(300)); // what the opening itself made them hear
    settled.async_wait([&](beast::error_code) { io.stop(); });
    io.run();
    io.restart();
    told = 0;
    Caller one(io, ground.port, ground.tokens.back());
    QElapsedTimer spent;
    spent.start();
    one.start({[&]() -> QByteArray { return taken > 0 ? QByteArray() : underNewId(ground.comments.front()); },
               [&](const QByteArray &) { ++taken; }});
    while (told < streams)
        io.run_one();
    line("one change heard by all 5,000", double(spent.nsecsElapsed()) / 1e9, 0, "s", "<= 1", 2);
}

QJsonObject firstAnswer(const QByteArray &answer)
{
    return QJsonDocument::fromJson(answer).object().value(u"methodResponses"_s).toArray().first().toArray().at(1).toObject();
}

/// Follows the acts by /changes in pages of random size, beside those who write them.
class Follower
{
public:
    Follower(QString account, QString since) : m_account(std::move(account)), m_since(std::move(since)) {}

    /// Empty: all is seen that was there when the writers had ended.
    QByteArray next(bool writing)
    {
        if (m_last && !m_more)
            return {};
        m_last = !writing;
        return sync::Request(m_account).changes(Type::Operation, m_since, m_size(m_random)).json();
    }
    void take(const QByteArray &answer)
    {
        const QJsonObject changes = firstAnswer(answer);
        if (!changes.contains(u"newState"_s))
            qFatal("no changes: %s", answer.left(600).constData());
        for (const QJsonValue &id : changes.value(u"created"_s).toArray())
            seen.insert(id.toString());
        m_since = changes.value(u"newState"_s).toString();
        m_more = changes.value(u"hasMoreChanges"_s).toBool();
        ++pages;
    }

    QSet<QString> seen;
    qint64 pages = 0;

private:
    const QString m_account;
    QString m_since;
    bool m_more = true, m_last = false;
    std::mt19937 m_random{7};
    std::uniform_int_distribution<> m_size{1, 40};
};

QString stateNow(const Ground &ground)
{
    asio::io_context io;
    QString state;
    Caller caller(io, ground.port, ground.tokens.front());
    caller.start({[&] { return state.isEmpty() ? sync::Request(ground.account).ids(Type::Operation, false, -1, 1, false).json() : QByteArray(); },
                  [&](const QByteArray &answer) { state = firstAnswer(answer).value(u"queryState"_s).toString(); }});
    io.run();
    return state;
}

void missed(const Ground &ground)
{
    Follower follower(ground.account, stateNow(ground));
    asio::io_context io;
    std::vector<std::unique_ptr<Caller>> callers;
    QSet<QString> written;
    QElapsedTimer spent;
    spent.start();
    size_t turn = 0;
    int writing = writers;
    for (int i = 0; i < writers; ++i) {
        callers.push_back(std::make_unique<Caller>(io, ground.port, ground.tokens[i]));
        callers.back()->start({[&]() -> QByteArray {
                                   if (double(spent.elapsed()) < actingFor * 500)
                                       return underNewId(ground.comments[qsizetype(turn++ % ground.appeals.size())]);
                                   --writing;
                                   return {};
                               },
                               [&](const QByteArray &answer) {
                                   for (const QJsonValue &act : firstAnswer(answer).value(u"created"_s).toObject())
                                       written.insert(act.toObject().value(u"id"_s).toString());
                               }});
    }
    Caller reader(io, ground.port, ground.tokens.back());
    reader.start({[&] { return follower.next(writing > 0); }, [&](const QByteArray &answer) { follower.take(answer); }});
    io.run();
    say(QByteArray::number(written.size()) + " acts by " + QByteArray::number(writers) + " writers, followed in "
        + QByteArray::number(follower.pages) + " pages");
    line("changes missed with 50 writers", double((written - follower.seen).size()), 0, "", "0", 0);
}

void allowManySockets()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_max < 2 * streams)
        qFatal("this needs %d open files at once: raise ulimit -n", 2 * streams);
    limit.rlim_cur = limit.rlim_max;
    (void)::setrlimit(RLIMIT_NOFILE, &limit);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    allowManySockets();
    QTemporaryDir dir;
    CentreProcess centre(dir.filePath(u"centre"_s));
    centre.fill(argc > 1 ? QByteArray(argv[1]).toInt() : appealsWanted(20'000));
    const quint16 port = centre.serve();
    const auto storage = centre.storage();
    const Ground ground = groundOf(*storage, port);

    acts(ground, dir.path());
    missed(ground);
    listeners(ground, centre);
    return 0;
}
