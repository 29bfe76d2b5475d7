#pragma once

#include "app/core/operation.h"
#include "app/core/region.h"

/// Made-up values with something in every property, for tests that must not lose any.
namespace vakhta::test {

using namespace Qt::StringLiterals;

inline QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'778'582'520 + seconds, Qt::UTC); // 2026-05-12T10:42:00Z, a Tuesday
}

inline Attachment attachment()
{
    return {.blob = QString(64, u'a'), .name = u"яма «у школы».jpg"_s, .type = u"image/jpeg"_s, .size = 31'072};
}

inline Appeal appeal()
{
    return {
        .id = 84117,
        .number = u"ИМ-84117"_s,
        .system = System::Feedback,
        .channel = Channel::MobileApp,
        .status = Status::OnApproval,
        .priority = Priority::Raised,
        .flags = Resonance | HasPhoto,
        .photos = 2,
        .files = {attachment()},
        .sector = 6,
        .topic = 5,
        .municipality = 7,
        .executor = 11,
        .coExecutors = {12, 14},
        .operatorId = 3,
        .title = u"Яма у школы"_s,
        .text = u"Яма у школы, глубина 20 см.\nЕсли a < b — «упадём»!"_s,
        .author = u"Ольга П."_s,
        .source = u"Типичный Белогривск"_s,
        .link = u"https://example.org/wall-1_2?a=1&b=\"2\""_s,
        .settlement = u"Белогривск"_s,
        .street = u"ул. Полевая"_s,
        .house = u"5/2"_s,
        .publicReply = false,
        .receivedAt = at(0),
        .dueAt = at(86'400),
        .pauses = {{at(600), at(1200)}, {at(1800), {}}},
        .interimAt = at(900).addMSecs(5),
        .prolongedDays = 14,
        .promises = {{u"Включим «четыре» светильника"_s, at(90'000), at(3600), 3, at(80'000), 4}, {u"Сообщим об итогах"_s, at(100'000).addMSecs(1), at(3600), 3, {}, 0},
                     {u"Уберём мусор"_s, at(95'000), at(3600), 3, {}, 0}},
        .answeredAt = at(3600).addMSecs(250),
        .closedAt = at(7200),
        .rating = 4,
        .answerMinutes = 75,
        .step = u"Подготовка ответа"_s,
        .outcome = u"Решено"_s,
        .closingReason = u"Ответ дан"_s,
        .tags = u"дороги, школа"_s,
        .audience = 12'500,
        .revision = 9,
    };
}

inline Message message()
{
    return {.id = 1,
            .appeal = 84117,
            .kind = MessageKind::Returned,
            .at = at(60),
            .user = 3,
            .executor = 11,
            .toUser = 4,
            .due = at(90'000),
            .text = u"Нет срока"_s,
            .files = {attachment()},
            .incident = 6,
            .masterVersion = 2};
}

inline Reply reply()
{
    return {.id = 2,
            .appeal = 84117,
            .version = 3,
            .state = ReplyState::Published,
            .author = 3,
            .text = u"Здравствуйте!"_s,
            .submittedAt = at(10),
            .decidedBy = 8,
            .decidedAt = at(20),
            .remarks = u"Уточните срок"_s,
            .publishedAt = at(30),
            .promises = {{.text = u"Засыплем яму"_s, .dueAt = at(90'000)}},
            .incident = 6,
            .masterVersion = 3,
            .files = {attachment(), attachment()}};
}

inline Draft draft()
{
    return {.id = 4, .appeal = 84117, .owner = 3, .text = u"Уважаемая Ольга"_s, .revision = 12, .updatedAt = at(5)};
}

inline Executor executor()
{
    return {.id = 11, .parent = 10, .name = u"Министерство транспорта"_s, .shortName = u"Минтранс"_s,
            .abbreviation = u"минтранс"_s, .usualMinutes = 180};
}

inline Topic topic()
{
    return {.id = 5, .parent = 2, .sector = 6, .name = u"Ямы"_s, .usualExecutor = 11};
}

inline Municipality municipality()
{
    return {.id = 7, .name = u"Белогривск"_s, .fullName = u"городской округ Белогривск"_s, .column = 3, .row = 4,
            .population = 210'000};
}

inline User user()
{
    return {.id = 3, .login = u"krylova"_s, .name = u"Крылова А. В."_s, .role = Role::Curator, .sectors = {6, 7},
            .executor = 11, .active = true, .present = true, .shiftEnd = QTime(20, 0),
            .deputy = 8, .deputyUntil = at(86'400)};
}

inline SharedView view()
{
    return {.id = 3, .revision = 4, .order = 1, .name = u"Свет и «дороги»"_s, .density = 1, .columns = u"1:0 5:104"_s, .shape = 2, .tint = 5, .typed = u"срок:<2ч"_s,
            .query = {{u"queue"_s, 10}, {u"words"_s, u"яма\n\"на мосту\""_s}, {u"sector"_s, QJsonObject{{u"some"_s, 4}}}}};
}

inline Incident incident()
{
    return {.id = 6, .revision = 2, .kind = IncidentKind::Search, .title = u"Нет воды на Садовой"_s, .municipality = 7, .topic = 5, .street = u"ул. Садовая"_s,
            .beganAt = QDateTime(QDate(2026, 5, 12), QTime(7, 10), Qt::UTC), .stage = IncidentStage::Restored, .open = false,
            .text = u"Вода «вернулась»\nв 14:00."_s, .version = 3, .members = {84117, 84120}};
}

inline Article article()
{
    return {.id = 2, .revision = 4, .title = u"Ямы: «сроки»"_s, .topic = 5, .text = u"[имя], яму заделают до [дата].\n\nПо нормам."_s, .version = 3, .by = 3, .at = at(60),
            .earlier = {{2, u"Ямы"_s, u"До [дата]."_s, 3, at(30)}, {1, u"Ямы"_s, u"Скоро."_s, 4, at(10)}}, .withdrawn = true};
}

inline Profile profile()
{
    Profile profile;
    profile.revision = 5;
    profile.name = u"Белогривская область"_s;
    profile.timeZone = u"Europe/Moscow"_s;
    profile.daysOff = {QDate(2026, 5, 1), QDate(2026, 5, 11)};
    profile.shortDays = {QDate(2026, 4, 30)};
    profile.workingWeekends = {QDate(2026, 5, 16)};
    profile.movedDays = {{QDate(2026, 5, 11), QDate(2026, 5, 9)}};
    profile.mostProlongDays = 20;
    profile.prolongNotice = u"Срок продлён до {due}."_s;
    profile.replyLimits = {{u"vk"_s, 4096}, {u"telegram"_s, 2048}};
    profile.checksOff = {u"ПР-04"_s};
    profile.proofTopics = {5};
    profile.templates = {{u"Ямы: когда заделают"_s, {5}, {u"vk"_s}, u"[имя], здравствуйте!\nЯму заделают до [дата завершения]."_s},
                         {u"Спасибо"_s, {}, {}, u"Спасибо, что написали."_s}};
    profile.sectors = {{6, u"Дороги"_s, u"construction"_s}};
    profile.deadlines = {
        {.code = u"С-1"_s, .system = int(System::Incidents), .priority = int(Priority::Raised), .workingMinutes = 240},
        {.code = u"Р-1"_s, .clock = DeadlineClock::Reaction, .channel = int(Channel::Max), .topic = 5, .workingMinutes = 60},
        {.code = u"П-1"_s, .calendarDays = 30}};
    profile.restored = Restoration{.at = QDateTime(QDate(2026, 5, 12), QTime(6, 0), Qt::UTC), .accepted = 12, .refused = 3};
    return profile;
}

inline OperationRecord record()
{
    OperationRecord record;
    record.user = 3;
    record.operation = {
        .opId = QUuid::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"_s),
        .kind = OperationKind::Reassign,
        .targets = {{.appeal = 1, .revision = 2, .status = Status::InWork, .executor = 11, .operatorId = 4},
                    {.appeal = 9, .revision = 1, .status = Status::Assigned}},
        .args = {.executor = 11,
                 .operatorId = 5,
                 .sector = 6,
                 .topic = 5,
                 .municipality = 7,
                 .priority = Priority::Urgent,
                 .flags = 3,
                 .reply = 2,
                 .text = u"Заболела"_s,
                 .days = 3,
                 .promise = 2,
                 .promises = {{.text = u"Засыплем яму"_s, .dueAt = at(90'000)}},
                 .executors = {11, 12},
                 .executorsSeen = {12, 14},
                 .files = {attachment()},
                 .user = 8,
                 .until = at(500),
                 .article = article(),
                 .profile = profile()},
        .composedAt = at(-60),
    };
    record.result = {.id = 17, .outcome = Outcome::Conflict, .reason = Reason::AssigneeMoved, .appliedAt = at(1),
                     .targets = {{.appeal = 1, .outcome = Outcome::Applied},
                                 {.appeal = 9, .outcome = Outcome::Conflict, .reason = Reason::AssigneeMoved, .who = 8,
                                  .when = at(-30)}}};
    return record;
}

} // namespace vakhta::test
