#pragma once

#include "app/core/centre_link.h"
#include "tests/support/fake_reader.h"

#include <QTimeZone>

/// The day the design's pictures show: Tuesday 12 May 2026, 13:42 in the region. Everything in it is made up.
namespace vakhta::test {

using namespace Qt::StringLiterals;

inline QDateTime pictureNow()
{
    return QDateTime({2026, 5, 12}, {10, 42}, Qt::UTC);
}

/// A moment of May 2026 by the region's clock.
inline QDateTime pictureTime(int day, int hour, int minute)
{
    return QDateTime({2026, 5, day}, {hour - 3, minute}, Qt::UTC);
}

struct Pictured
{
    qint64 id;
    QString number;
    Channel channel;
    QString title;
    QString excerpt;
    qint64 municipality;
    qint64 executor;
    int sector;
    QDateTime due;
    int photos;
    int flags;
    Status status;
    bool unread;
};

inline QDateTime pictureToday(int hour, int minute)
{
    return pictureTime(12, hour, minute);
}

inline const std::vector<Pictured> &picturedAppeals()
{
    static const std::vector<Pictured> all{
        {1, u"84117"_s, Channel::Vk, u"Третий день нет холодной воды"_s, u"Заречная, 14. Воды нет с субботы, диспетчер трубку не берёт, слесаря никто не видел"_s, 1, 4, 3, pictureToday(12, 30), 0, Repeated | Resonance, Status::InWork, true},
        {2, u"84139"_s, Channel::Telegram, u"Не вывезли мусор после праздников"_s, u"Контейнерная площадка на Мира, 3 завалена с пятницы, ветер разносит пакеты по двору"_s, 2, 2, 5, pictureToday(13, 20), 3, HasPhoto, Status::InWork, false},
        {3, u"83951"_s, Channel::Vk, u"Не горят фонари на Луговой"_s, u"Четыре фонаря подряд не горят с конца апреля, дети идут из школы в полной темноте"_s, 1, 1, 4, pictureToday(14, 20), 2, HasPhoto, Status::InWork, false},
        {4, u"84152"_s, Channel::Max, u"Автобус 7 не пришёл дважды за утро"_s, u"На остановке «Больница» ждали с 7:10 до 8:05, по расписанию должно быть три рейса"_s, 1, 5, 7, pictureToday(14, 35), 0, 0, Status::Assigned, true},
        {5, u"84160"_s, Channel::Ok, u"Горький привкус воды из колонки"_s, u"После пятницы вода из колонки на Садовой горчит, соседи говорят то же самое"_s, 3, 6, 3, pictureToday(15, 0), 0, Repeated, Status::InWork, false},
        {6, u"83877"_s, Channel::Portal, u"Открытый люк у школы № 4"_s, u"Люк на тротуаре накрыт доской, доска проваливается, рядом ходят дети"_s, 4, 7, 6, pictureToday(16, 0), 1, HasPhoto, Status::InWork, false},
        {7, u"83790"_s, Channel::Vk, u"Когда починят лифт во втором подъезде"_s, u"Лифт стоит вторую неделю, на девятом этаже живёт человек на коляске"_s, 1, 8, 3, pictureToday(17, 0), 0, 0, Status::Returned, false},
        {8, u"84171"_s, Channel::Telegram, u"Яма перед мостом через Ольшанку"_s, u"Пробил колесо, за мной ещё двое. Яму не огородили, вечером её не видно"_s, 5, 9, 6, pictureToday(17, 10), 4, HasPhoto, Status::Assigned, true},
        {9, u"83644"_s, Channel::Widget, u"Нет направления к кардиологу"_s, u"В поликлинике сказали ждать до июля, хотя терапевт назначил срочный приём"_s, 2, 10, 1, pictureToday(17, 30), 0, 0, Status::InWork, false},
        {10, u"83702"_s, Channel::Vk, u"Разбитая детская площадка"_s, u"Качели сломаны, торчат болты, управляющая компания не отвечает второй месяц"_s, 6, 7, 3, pictureToday(18, 0), 2, HasPhoto, Status::OnApproval, false},
        {11, u"83688"_s, Channel::Ok, u"Сильный запах с полигона"_s, u"Каждый вечер после девяти окна не открыть, дети кашляют"_s, 7, 11, 5, pictureToday(18, 0), 0, 0, Status::OnHold, false},
        {12, u"84175"_s, Channel::MobileApp, u"Нет подогрева воды в доме 8 по Полевой"_s, u"Из горячего крана идёт холодная вода, счёт пришёл как за горячую"_s, 1, 0, 3, pictureTime(13, 10, 30), 0, HasDocument, Status::Registered, true},
        {13, u"84180"_s, Channel::Phone, u"Ушёл из дома и не вернулся пожилой мужчина"_s, u"Вышел утром в сторону вокзала, одет в синюю куртку, плохо ориентируется"_s, 1, 0, 0, pictureToday(14, 50), 1, MissingPerson | HasPhoto, Status::Registered, true},
        {14, u"83120"_s, Channel::Portal, u"Ремонт кровли на Мира, 8"_s, u"После дождя течёт потолок на пятом этаже, акт составлен в марте"_s, 2, 8, 3, pictureTime(28, 18, 0), 0, HasDocument, Status::InWork, false},
    };
    return all;
}

inline Region pictureRegion()
{
    Region region;
    Profile &profile = region.profile;
    profile.name = u"Белогривская область"_s;
    profile.timeZone = u"Europe/Moscow"_s;
    profile.daysOff = {{2026, 5, 1}, {2026, 5, 11}};
    profile.movedDays = {{QDate(2026, 5, 11), QDate(2026, 5, 9)}};
    profile.shortDays = {{2026, 4, 30}, {2026, 5, 8}};
    profile.deadlines = {{.code = u"С-2"_s, .system = int(System::Incidents), .workingMinutes = 540},
                         {.code = u"П-1"_s, .system = int(System::Feedback), .calendarDays = 30},
                         {.code = u"Н-1"_s, .clock = DeadlineClock::Forwarding, .workingMinutes = 60},
                         {.code = u"Р-2"_s, .clock = DeadlineClock::Reaction, .workingMinutes = 180}};
    profile.replyLimits = {{u"vk"_s, 2000}, {u"ok"_s, 2000}};
    profile.templates = {{u"Освещение улиц: когда восстановят"_s, {2}, {}, u"[имя], здравствуйте! Бригада «[исполнитель]» включит свет на участке [адрес] до [дата завершения]."_s},
                         {u"Сделано, с доказательством"_s, {}, {}, u"[имя], здравствуйте! По адресу [адрес] [что сделано]. Фото приложили."_s}};
    profile.sectors = {{1, u"Здравоохранение"_s, u"heart-pulse"_s}, {2, u"Образование"_s, u"graduation-cap"_s}, {3, u"ЖКХ"_s, u"house"_s},
                       {4, u"Энергетика"_s, u"plug-zap"_s}, {5, u"ТКО"_s, u"trash-2"_s}, {6, u"Дороги"_s, u"construction"_s},
                       {7, u"Транспорт"_s, u"bus"_s}, {8, u"Соцзащита"_s, u"hand-heart"_s}};
    const std::pair<QString, int> executors[] = {{u"Горсвет"_s, 25}, {u"ЭкоСервис"_s, 60}, {u"Минстрой"_s, 120}, {u"Водоканал Белогривска"_s, 40},
        {u"Минтранс области"_s, 20}, {u"Роспотребнадзор"_s, 38}, {u"Администрация округа"_s, 63}, {u"Госжилинспекция"_s, 118},
        {u"Дорожный центр"_s, 103}, {u"Минздрав области"_s, 108}, {u"Минприроды области"_s, 90}};
    for (const auto &[name, usual] : executors) {
        const qint64 id = qint64(region.executors.size()) + 1;
        region.executors.push_back({id, 0, id == 1 ? u"МКУ «Горсвет»"_s : name, name, {}, usual});
    }
    region.topics = {{1, 0, 4, u"Энергетика"_s, 0}, {2, 1, 4, u"Освещение улиц"_s, 1}, {3, 0, 3, u"Водоснабжение"_s, 4}};
    for (const QString &name : {u"Белогривск"_s, u"Новоольхов"_s, u"Ольхуша"_s, u"Каменный Брод"_s, u"Ольшанский округ"_s, u"Журавино"_s,
                                u"Лугоборский округ"_s}) {
        const int n = int(region.municipalities.size());
        region.municipalities.push_back({n + 1, name, name, n % 4, n / 4, 40'000 + 9'000 * n});
    }
    const std::pair<QString, Role> people[] = {{u"Крылова А. В."_s, Role::Operator}, {u"Ветрова И. Н."_s, Role::Operator},
        {u"Гришаев К. М."_s, Role::Operator}, {u"Зимин Р. О."_s, Role::Approver}, {u"Лапина О. И."_s, Role::Operator},
        {u"Седов Н. П."_s, Role::Supervisor}, {u"Белова Т. К."_s, Role::Analyst}};
    for (const auto &[name, role] : people)
        region.users.push_back({.id = qint64(region.users.size()) + 1, .login = u"user"_s, .name = name, .role = role, .sectors = {}, .shiftEnd = QTime(20, 0)});
    return region;
}

inline std::vector<Message> pictureHistory(qint64 id)
{
    return {{1, id, MessageKind::Received, pictureTime(8, 11, 20), 0, 0, 0, 0, {}, u"ВКонтакте, группа «Белогривск сегодня»"_s},
            {2, id, MessageKind::Classified, pictureTime(8, 11, 22), 1, 0, 0, 0, {}, {}},
            {3, id, MessageKind::Assigned, pictureTime(8, 11, 34), 1, 1, 0, 0, {}, {}},
            {4, id, MessageKind::Taken, pictureTime(8, 11, 35), 1, 0, 0, 0, {}, {}},
            {5, id, MessageKind::ExecutorAnswer, pictureTime(8, 16, 48), 0, 1, 0, 0, {}, u"обрыв кабеля на опорах 12–15, включим до 15 мая, есть фото"_s},
            {6, id, MessageKind::Submitted, pictureTime(12, 9, 40), 1, 0, 0, 0, {}, {}},
            {7, id, MessageKind::Returned, pictureTime(12, 10, 5), 4, 0, 0, 0, {}, u"«Нет срока завершения работ»"_s}};
}

inline Appeal pictureAppeal(const Pictured &one)
{
    Appeal appeal;
    appeal.id = one.id;
    appeal.number = one.number;
    appeal.title = one.title;
    appeal.text = one.excerpt + u'.';
    appeal.channel = one.channel;
    appeal.system = one.channel == Channel::Portal || one.channel == Channel::Widget ? System::Feedback : System::Incidents;
    appeal.status = one.status;
    appeal.flags = one.flags;
    appeal.photos = one.photos;
    appeal.sector = one.sector;
    appeal.topic = 2;
    appeal.municipality = one.municipality;
    appeal.executor = one.executor;
    appeal.operatorId = one.status == Status::Registered ? 0 : 1;
    appeal.author = u"Ольга С."_s;
    appeal.source = u"«Белогривск сегодня»"_s;
    appeal.street = u"Луговая"_s;
    appeal.house = u"от 12 до 18"_s;
    appeal.receivedAt = pictureTime(8, 11, 20);
    appeal.dueAt = one.due;
    appeal.revision = 3;
    return appeal;
}

inline AppealCard pictureCard(const Pictured &one)
{
    AppealCard card;
    card.appeal = pictureAppeal(one);
    card.messages = pictureHistory(one.id);
    const bool waits = one.status == Status::OnApproval;
    if (one.id == 3 || waits)
        card.replies = {{.id = one.id, .appeal = one.id, .version = 1, .state = waits ? ReplyState::OnApproval : ReplyState::Returned, .author = 1,
                         .text = u"Ольга Сергеевна, здравствуйте! Бригада заменит повреждённый участок кабеля и включит светильники."_s,
                         .submittedAt = pictureTime(12, 9, 40), .decidedBy = waits ? 0 : 4, .decidedAt = waits ? QDateTime() : pictureTime(12, 10, 5),
                         .remarks = waits ? QString() : u"Нет срока завершения работ"_s, .publishedAt = {}}};
    return card;
}

inline void fillPictureDay(FakeReader &reader, Role role = Role::Operator)
{
    reader.regionValue = pictureRegion();
    for (const User &user : reader.regionValue.users) {
        if (user.role == role && reader.user.id == 0)
            reader.user = user;
    }
    for (const Pictured &one : picturedAppeals()) {
        reader.cards[one.id] = pictureCard(one);
        if (one.unread)
            reader.unread << one.id;
    }
    AppealCard &lanterns = reader.cards[3];
    lanterns.appeal.text = u"Здравствуйте! На улице Луговой не горят четыре фонаря подряд, от 12-го дома до 18-го. Так с конца апреля. Дети идут из "
                           u"школы со второй смены в полной темноте, вчера женщина упала на бордюре. Писали в управляющую, там ответили, что это не "
                           u"их. Когда сделают?"_s;
    lanterns.draft = LocalDraft{u"Ольга Сергеевна, здравствуйте! На опорах 12–15 по улице Луговой повреждён кабель. Бригада «Горсвета» заменит участок "
                                u"и включит четыре светильника до [дата завершения].\n\nРаботы идут по Закону Белогривской области от 14.03.2024 № 27-ОЗ «О порядке "
                                u"организации благоустройства территорий муниципальных образований», поэтому за освещение отвечает город, а не "
                                u"управляющая компания.\n\nЕсли вечером 15 мая света не будет, позвоните мастеру: 8 900 000-00-14, Николай.\n\nСпасибо, "
                                u"что написали. Фото работ приложим к этому ответу."_s, pictureTime(12, 13, 39), false, {}};
    JournalEntry waits;
    waits.operation.kind = OperationKind::Assign;
    reader.cards[8].pending = {waits};
    reader.countsValue.cached = 284'316;
    reader.countsValue.queues = {{284'316, 9}, {18, 2}, {42, 0}, {11, 0}, {27, 2}, {9, 9}, {14, 2}, {3, 0}, {1, 0}, {5, 0}, {475, 9}, {0, 0}};
    reader.countsValue.sectors = {{4, 0}, {31, 0}, {24, 0}, {188, 6}, {22, 0}, {61, 1}, {97, 2}, {33, 0}, {19, 0}};
    reader.dueAll = {1, 0, 2, 1, 3, 2, 2, 3, 5, 4, 2, 1, 3, 4, 3, 2, 4, 2, 5, 4, 4, 0, 0, 0};
    reader.dueOpen = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 3, 4, 3, 2, 4, 2, 5, 4, 4, 0, 0, 0};
}

} // namespace vakhta::test
