#include "tests/simulation/ground.h"

#include "app/centre/jmap/passwords.h"
#include "app/centre/storage/sqlite_storage.h"
#include "app/store/store_desk.h"
#include "tests/simulation/world.h"

using namespace Qt::StringLiterals;

namespace vakhta::simulation {

namespace {
const QDateTime beginning = Schedule().wallClock();

std::vector<User> people()
{
    return {
        {.login = u"krylova"_s, .name = u"Оператор"_s, .role = Role::Operator},
        {.login = u"second"_s, .name = u"Второй"_s, .role = Role::Operator},
        {.login = u"approver"_s, .name = u"Согласующий"_s, .role = Role::Approver},
        {.login = u"supervisor"_s, .name = u"Старший"_s, .role = Role::Supervisor},
        {.login = u"curator"_s, .name = u"Куратор"_s, .role = Role::Curator, .sectors = {1, 2}},
        {.login = u"executor"_s, .name = u"Исполнитель"_s, .role = Role::Executor, .executor = 1},
    };
}

Result<void> found(centre::Unit &unit)
{
    must(unit.putProfile({.name = u"Белогривская область"_s, .timeZone = u"Europe/Moscow"_s}));
    must(unit.putExecutor({.name = u"Министерство"_s, .shortName = u"Минтранс"_s}));
    must(unit.putExecutor({.parent = 1, .name = u"Управление"_s, .shortName = u"Управление"_s}));
    must(unit.putExecutor({.name = u"Горсвет"_s, .shortName = u"Горсвет"_s}));
    for (int sector = 1; sector <= 3; ++sector)
        must(unit.putTopic({.sector = sector, .name = u"Тема %1"_s.arg(sector)}));
    must(unit.putMunicipality({.name = u"Белогривск"_s, .fullName = u"Белогривск"_s, .population = 1000}));
    for (const User &user : people()) {
        const qint64 id = must(unit.putUser(user));
        must(unit.putToken({.hash = centre::keptForm(firstTokenOf(id)), .user = id, .expires = beginning.addDays(30)}));
    }
    for (int number = 1; number <= 8; ++number) {
        const Appeal appeal{.number = u"В-%1"_s.arg(number), .sector = number % 4, .executor = number % 3, .title = u"Яма"_s,
                            .text = u"Яма у школы"_s, .receivedAt = beginning, .dueAt = beginning.addDays(1)};
        const qint64 id = must(unit.putAppeal(appeal, u"key%1"_s.arg(number)));
        must(unit.putMessage({.appeal = id, .kind = MessageKind::Received, .at = beginning, .text = appeal.text}));
    }
    return {};
}

/// An account's epoch is random; here it must not be.
void nameEpoch(const QString &folder)
{
    auto file = must(Connection::open({.path = folder + u"/centre.db"_s}));
    must(file->exec("UPDATE account SET epoch = ?", u"simulated"_s));
}

Disk::Image foundCentre(const Ground &ground)
{
    Disks disks(Dice(1));
    disks.at("centre").load({{"centre.db", {}}}); // the program makes it by other means than SQLite
    const centre::SqliteStorage::Options options{.dataDir = ground.folderOf("centre"), .clock = [] { return beginning; }};
    must(must(centre::SqliteStorage::create(options))->write(found));
    nameEpoch(options.dataDir);
    return disks.at("centre").image();
}

Disk::Image freshProfile(const Ground &ground, const Computer &computer)
{
    Disks disks(Dice(2));
    StoreDesk desk(ground.placeOf(computer.folder, [] { return beginning; }), [] { return beginning; }, [](const Notice &) {});
    must(desk.open());
    desk.give([&](ProfileStore *store, const Error &) -> std::optional<Error> {
        Account account{.centre = QUrl(u"https://centre.example"_s), .login = computer.user.login, .userId = computer.user.id};
        account.token = QString::fromLatin1(firstTokenOf(computer.user.id));
        must(store->saveAccount(account));
        return {};
    });
    desk.close();
    return disks.at(computer.folder).image();
}

/// Lets each do its first sync, with nothing in the way.
void syncOnce(Ground &ground)
{
    for (Computer &computer : ground.computers)
        computer.synced = World::firstSync(ground, computer);
}
} // namespace

ProfilePlace Ground::placeOf(const std::string &name, std::function<QDateTime()> clock) const
{
    ProfilePlace place;
    place.folder = folderOf(name);
    place.clock = std::move(clock);
    return place;
}

QByteArray firstTokenOf(qint64 user)
{
    return "token-of-" + QByteArray::number(user);
}

std::unique_ptr<Ground> makeGround()
{
    auto ground = std::make_unique<Ground>();
    ground->centre = foundCentre(*ground);
    std::vector<User> users = people();
    for (size_t at = 0; at < users.size(); ++at)
        users[at].id = qint64(at) + 1;
    users.insert(users.begin(), users.front()); // the first operator has two computers
    for (size_t at = 0; at < users.size(); ++at)
        ground->computers.push_back({"w" + std::to_string(at), users[at], {}, {}});
    for (Computer &computer : ground->computers)
        computer.fresh = freshProfile(*ground, computer);
    syncOnce(*ground);
    return ground;
}

} // namespace vakhta::simulation
