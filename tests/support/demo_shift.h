#pragma once

#include "tests/support/fake_reader.h"

#include <QTimeZone>

/// A made-up shift to look at pages with: ten people, a small tree of executors, sixty appeals, a journal, ninety days.
/// It is Tuesday 12 May 2026, 13:42 in the region.
namespace vakhta::test {

using namespace Qt::StringLiterals;

inline QDateTime demoNow()
{
    return QDateTime({2026, 5, 12}, {10, 42}, Qt::UTC);
}

inline Region demoRegion()
{
    Region region;
    region.profile.name = u"Белогривская область"_s;
    region.profile.timeZone = u"Europe/Moscow"_s;
    region.profile.replyLimits = {{u"vk"_s, 2000}, {u"telegram"_s, 2048}};
    const QString sectors[] = {u"Здравоохранение"_s, u"Образование"_s, u"ЖКХ"_s, u"Энергетика"_s, u"ТКО"_s, u"Дороги"_s, u"Транспорт"_s, u"Соцзащита"_s};
    for (int i = 0; i < 8; ++i)
        region.profile.sectors.push_back({i + 1, sectors[i], u"house"_s});
    region.topics = {{1, 0, 3, u"Благоустройство"_s, 0}, {2, 1, 3, u"Освещение улиц"_s, 21}};
    region.municipalities = {{1, u"Белогривск"_s, u"городской округ Белогривск"_s, 1, 2, 310'000}, {2, u"Ольхуша"_s, {}, 2, 1, 40'000}};
    region.executors = {{10, 0, u"Министерство транспорта области"_s, u"Минтранс области"_s, u"минтранс"_s, 240},
                        {11, 10, u"ГКУ «Дорожный центр»"_s, u"Дорожный центр"_s, u"ДЦ"_s, 180},
                        {20, 0, u"Администрация города Белогривска"_s, u"Администрация Белогривска"_s, u"мэрия"_s, 240},
                        {21, 20, u"МКУ «Горсвет»"_s, u"Горсвет"_s, u"ГС"_s, 25},
                        {22, 20, u"Департамент городского хозяйства"_s, u"Депгорхоз"_s, u"ДГХ"_s, 120},
                        {23, 22, u"МУП «Ёлочка»"_s, u"Ёлочка"_s, {}, 120},
                        {30, 0, u"ООО «ЭкоСервис»"_s, u"ЭкоСервис"_s, u"рег. оператор ТКО"_s, 120}};
    const QString names[] = {u"Гришаев К. М."_s, u"Соколова М. Д."_s, u"Панина Е. Г."_s, u"Ветрова И. Н."_s, u"Крылова А. В."_s,
                             u"Юдин Т. А."_s, u"Демидов П. С."_s, u"Лапина О. И."_s, u"Орехов В. Л."_s};
    for (int i = 0; i < 9; ++i) {
        const bool gone = i == 8;
        region.users.push_back({.id = i + 1, .login = {}, .name = names[i], .role = Role::Operator, .sectors = {}, .executor = 0,
                                .active = true, .present = !gone, .shiftEnd = i == 0 ? QTime(14, 0) : gone ? QTime() : QTime(20, 0)});
    }
    region.users.push_back({.id = 20, .login = {}, .name = u"Зимин Р. О."_s, .role = Role::Approver, .sectors = {}});
    region.users.push_back({.id = 21, .login = {}, .name = u"Седов Н. П."_s, .role = Role::Supervisor, .sectors = {}});
    return region;
}

inline Appeal demoAppeal(qint64 id)
{
    const QString titles[] = {u"Не горят фонари на Луговой"_s, u"Третий день нет холодной воды"_s, u"Не вывезли мусор после праздников"_s,
                              u"Автобус 7 не пришёл дважды за утро"_s, u"Яма перед мостом через Ольшанку"_s};
    Appeal appeal;
    appeal.id = id;
    appeal.number = QString::number(83'900 + id);
    appeal.title = titles[id % 5];
    appeal.text = u"Здравствуйте! На улице Луговой не горят четыре фонаря подряд, от 12-го дома до 18-го. Так с конца апреля. "
                  u"Дети идут из школы со второй смены в полной темноте, вчера женщина упала на бордюре. Когда сделают?"_s;
    appeal.author = u"Ольга С."_s;
    appeal.settlement = u"Белогривск"_s;
    appeal.street = u"Луговая"_s;
    appeal.house = u"12"_s;
    appeal.channel = Channel(id % 4);
    appeal.status = id % 6 == 0 ? Status::OnApproval : Status::InWork;
    appeal.sector = 3;
    appeal.topic = 2;
    appeal.municipality = 1;
    appeal.executor = 21;
    appeal.operatorId = id % 9 + (id % 9 < 5 ? 1 : 0);
    appeal.receivedAt = demoNow().addDays(-4);
    appeal.dueAt = demoNow().addSecs(60 * (38 * (id - 3)));
    appeal.revision = 4;
    return appeal;
}

inline void addReplies(AppealCard &card)
{
    const qint64 id = card.appeal.id;
    card.messages.push_back({.id = 1, .appeal = id, .kind = MessageKind::ExecutorAnswer, .at = demoNow().addDays(-1), .user = 0, .executor = 21,
                             .toUser = 0, .text = u"Обрыв кабеля на опорах 12–15. Заменим участок, включим четыре светильника до 15 мая."_s});
    card.replies.push_back({.id = 100 + id, .appeal = id, .version = 1, .state = ReplyState::Returned, .author = 5,
                            .text = u"Ольга, здравствуйте!\n\nНа опорах 12–15 повреждён кабель. Бригада «Горсвета» заменит участок в ближайшее время."_s,
                            .submittedAt = demoNow().addSecs(-15'000), .decidedBy = 20, .decidedAt = demoNow().addSecs(-13'000),
                            .remarks = u"Ответ хороший, не хватает срока.\n«в ближайшее время»: назовите день, до которого включат свет."_s, .publishedAt = {}});
    if (card.appeal.status == Status::OnApproval)
        card.replies.push_back({.id = 200 + id, .appeal = id, .version = 2, .state = ReplyState::OnApproval, .author = 5,
                                .text = u"Ольга, здравствуйте!\n\nНа опорах 12–15 повреждён кабель. Бригада «Горсвета» заменит участок до 15 мая и "
                                        u"включит четыре светильника.\n\nСпасибо, что написали."_s,
                                .submittedAt = demoNow().addSecs(-1'500), .decidedBy = 0, .decidedAt = {}, .remarks = {}, .publishedAt = {}});
}

inline JournalEntry demoEntry(OperationKind kind, qint64 appeal, EntryState state, int minutesAgo, Outcome outcome = Outcome::Applied)
{
    JournalEntry entry;
    entry.operation.composedAt = demoNow().addSecs(-60 * minutesAgo);
    entry.operation.opId = newOperationId(entry.operation.composedAt);
    entry.operation.kind = kind;
    entry.operation.targets = {{.appeal = appeal, .revision = 4, .status = Status::InWork, .executor = 21, .operatorId = 5}};
    entry.state = state;
    entry.number = QString::number(83'900 + appeal);
    entry.title = demoAppeal(appeal).title;
    entry.result.outcome = outcome;
    entry.result.appliedAt = entry.operation.composedAt.addSecs(2);
    entry.result.targets = {{.appeal = appeal, .outcome = outcome, .reason = Reason::None, .who = 0, .when = {}}};
    return entry;
}

inline std::vector<JournalEntry> demoJournal()
{
    using enum OperationKind;
    std::vector<JournalEntry> journal{demoEntry(SubmitReply, 1, EntryState::Waiting, 1), demoEntry(Assign, 2, EntryState::Sending, 2),
                                      demoEntry(Tag, 3, EntryState::Waiting, 4), demoEntry(SubmitReply, 4, EntryState::Attention, 13, Outcome::Conflict),
                                      demoEntry(Take, 5, EntryState::Done, 6), demoEntry(Assign, 7, EntryState::Done, 33),
                                      demoEntry(Close, 8, EntryState::Done, 40, Outcome::Noop), demoEntry(SubmitReply, 9, EntryState::Done, 71)};
    journal[0].notBefore = demoNow().addSecs(24);
    journal[0].operation.args.text = u"Ольга, здравствуйте! Включим до 15 мая."_s;
    journal[3].operation.args.text = u"Игорь Павлович, здравствуйте!\n\nВ доме на Полевой, 5 заменили насос, горячую воду дали сегодня в 11:40."_s;
    journal[3].result.targets[0] = {.appeal = 4, .outcome = Outcome::Conflict, .reason = Reason::AlreadyAnswered, .who = 4,
                                    .when = demoNow().addSecs(-18 * 60)};
    journal[3].result.reason = Reason::AlreadyAnswered;
    return journal;
}

inline Statistics demoStatistics(int days)
{
    Statistics statistics;
    statistics.first = QDate(2026, 5, 12).addDays(1 - days);
    statistics.sectors.assign(9, std::vector<int>(static_cast<size_t>(days)));
    for (int day = 0; day < days; ++day) {
        const bool weekend = statistics.first.addDays(day).dayOfWeek() > 5;
        const int burst = day == days - 1 ? 160 : 0;
        statistics.incidents.push_back((weekend ? 150 : 260) + day * 37 % 60 + burst);
        statistics.feedback.push_back((weekend ? 60 : 130) + day * 23 % 40);
        statistics.answered.push_back(weekend ? 40 : 320);
        statistics.inTime.push_back((weekend ? 36 : 290) - day * 13 % 30);
        for (int sector = 0; sector < 9; ++sector)
            statistics.sectors[size_t(sector)][size_t(day)] = (9 - sector) * 7 + day * 3 % 11;
    }
    return statistics;
}

inline void fillDemo(FakeReader &reader, Role role = Role::Operator)
{
    reader.regionValue = demoRegion();
    reader.user = reader.regionValue.users.at(role == Role::Operator ? 4 : role == Role::Approver ? 9 : 10);
    for (qint64 id = 1; id <= 60; ++id) {
        reader.cards[id].appeal = demoAppeal(id);
        addReplies(reader.cards[id]);
    }
    reader.cards[4].replies.push_back({.id = 900, .appeal = 4, .version = 2, .state = ReplyState::Published, .author = 4,
                                       .text = u"Игорь Павлович, здравствуйте!\n\nВ доме на Полевой, 5 восстановили подачу воды, она прогреется к вечеру."_s,
                                       .submittedAt = demoNow().addSecs(-1'200), .decidedBy = 20, .decidedAt = demoNow().addSecs(-1'100), .remarks = {},
                                       .publishedAt = demoNow().addSecs(-1'080)});
    reader.loadsValue = {{1, 33, 11, 5}, {2, 24, 5, 0}, {3, 22, 6, 0}, {4, 19, 4, 0}, {5, 18, 9, 2}, {6, 16, 2, 0}, {7, 15, 3, 0}, {8, 12, 3, 0}, {9, 9, 1, 1}, {0, 11, 2, 1}};
    reader.executorLoadsValue = {{21, 14, 1, 34}, {11, 7, 0, 0}, {30, 61, 4, 2}, {22, 3, 0, 5}};
    reader.countsValue.queues.assign(queueCount, {12, 2});
    reader.countsValue.sectors.assign(9, {20, 1});
    reader.countsValue.queues[size_t(Queue::Open)] = {179, 9};
    reader.countsValue.queues[size_t(Queue::DueToday)] = {46, 9};
    reader.countsValue.queues[size_t(Queue::Overdue)] = {9, 9};
    reader.countsValue.queues[size_t(Queue::Unassigned)] = {11, 1};
    reader.countsValue.cached = 284'316;
    reader.journalValue = demoJournal();
    reader.statisticsValue = demoStatistics(30);
}

} // namespace vakhta::test
