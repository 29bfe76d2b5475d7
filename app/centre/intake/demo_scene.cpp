#include "app/centre/intake/demo_scene.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
const std::array monthsOf{u"января"_s, u"февраля"_s, u"марта"_s, u"апреля"_s, u"мая"_s, u"июня"_s,
                          u"июля"_s, u"августа"_s, u"сентября"_s, u"октября"_s, u"ноября"_s, u"декабря"_s};
const std::array monthsIs{u"январь"_s, u"февраль"_s, u"март"_s, u"апрель"_s, u"май"_s, u"июнь"_s,
                          u"июль"_s, u"август"_s, u"сентябрь"_s, u"октябрь"_s, u"ноябрь"_s, u"декабрь"_s};
const std::array monthsIn{u"январе"_s, u"феврале"_s, u"марте"_s, u"апреле"_s, u"мае"_s, u"июне"_s,
                          u"июле"_s, u"августе"_s, u"сентябре"_s, u"октябре"_s, u"ноябре"_s, u"декабре"_s};
const std::array weekdaysOf{u"понедельника"_s, u"вторника"_s, u"среды"_s, u"четверга"_s, u"пятницы"_s, u"субботы"_s, u"воскресенья"_s};
const std::array weekdaysOn{u"в понедельник"_s, u"во вторник"_s, u"в среду"_s, u"в четверг"_s, u"в пятницу"_s, u"в субботу"_s,
                            u"в воскресенье"_s};
const std::array ordinals{u"первый"_s, u"второй"_s, u"третий"_s, u"четвёртый"_s, u"пятый"_s, u"шестой"_s, u"седьмой"_s};

template <typename Names>
const QString &monthOf(const Names &names, const QDate &day)
{
    return names[size_t(day.month() - 1)];
}

void sayClock(int minute, QString &out)
{
    out += QString::number(minute / 60);
    out += minute % 60 < 10 ? u":0"_s : u":"_s;
    out += QString::number(minute % 60);
}

// Nobody promises work for a Sunday; an accident is another matter, its term is short.
QDate workday(const QDate &day)
{
    return day.dayOfWeek() > Qt::Friday ? day.addDays(8 - day.dayOfWeek()) : day;
}
} // namespace

QString demoDate(const QDate &day)
{
    return QString::number(day.day()) + u' ' + monthOf(monthsOf, day);
}

const QString &demoForm(int number, const QStringList &forms)
{
    const int last = number % 10, two = number % 100;
    if (last == 1 && two != 11)
        return forms[0];
    return last >= 2 && last <= 4 && (two < 12 || two > 14) ? forms[1] : forms[2];
}

DemoStreet DemoStreet::named(const QString &name)
{
    if (name.endsWith(u"чая"_s) || name.endsWith(u"щая"_s) || name.endsWith(u"шая"_s) || name.endsWith(u"жая"_s))
        return {name, name.chopped(2) + u"ей"_s, name.chopped(2) + u"ую"_s};
    if (name.endsWith(u"ая"_s))
        return {name, name.chopped(2) + u"ой"_s, name.chopped(2) + u"ую"_s};
    if (name.endsWith(u"яя"_s))
        return {name, name.chopped(2) + u"ей"_s, name.chopped(2) + u"юю"_s};
    return {name, name, name};
}

std::optional<DemoSlot> demoSlotOf(const QString &name)
{
    using S = DemoSlot;
    static const QHash<QString, S> words{
        {u"улица"_s, S::Street}, {u"улице"_s, S::StreetOf}, {u"улицы"_s, S::StreetOf}, {u"улицей"_s, S::StreetOf},
        {u"улицу"_s, S::StreetOver}, {u"улица2"_s, S::OtherStreet}, {u"улице2"_s, S::OtherStreetOf},
        {u"улицы2"_s, S::OtherStreetOf}, {u"улицей2"_s, S::OtherStreetOf}, {u"улицу2"_s, S::OtherStreetOver},
        {u"дом"_s, S::House}, {u"ном"_s, S::House}, {u"дом2"_s, S::OtherHouse}, {u"ном2"_s, S::OtherHouse},
        {u"адрес"_s, S::Address}, {u"подъезд"_s, S::Entrance}, {u"этаж"_s, S::Floor}, {u"город"_s, S::Settlement},
        {u"города"_s, S::SettlementOf}, {u"городу"_s, S::SettlementTo}, {u"где"_s, S::At}, {u"который"_s, S::Whichth},
        {u"который2"_s, S::Whichth2}, {u"с дня"_s, S::SinceDay}, {u"в день"_s, S::OnDay}, {u"дня"_s, S::OfDay},
        {u"с месяца"_s, S::SinceMonth}, {u"месяца"_s, S::OfMonth}, {u"прошлый месяц"_s, S::LastMonth},
        {u"прошлого месяца"_s, S::OfLastMonth}, {u"месяце-"_s, S::InMonth}, {u"дата+"_s, S::DateFrom},
        {u"дата-"_s, S::DateBefore}, {u"было"_s, S::Done}, {u"срок"_s, S::Term}, {u"школа"_s, S::School},
        {u"сад"_s, S::Kindergarten}, {u"остановка"_s, S::Stop}, {u"маршрут"_s, S::Route}, {u"ук"_s, S::Company},
        {u"утром"_s, S::Morning}, {u"утром2"_s, S::LaterMorning}, {u"вечером"_s, S::Evening}, {u"перед"_s, S::Earlier},
        {u"имя"_s, S::Name}, {u"исп"_s, S::Executor}, {u"добрый час"_s, S::Hello}, {u"вторично"_s, S::Again}};
    const auto found = words.constFind(name);
    return found != words.constEnd() ? std::optional(*found) : std::nullopt;
}

int DemoScene::remembered(int memory, int least, int most)
{
    int &value = m_memories[size_t(memory)];
    if (value < 0)
        value = m_dice.between(least, most);
    return value;
}

void DemoScene::say(DemoSlot slot, int least, int most, QString &out)
{
    if (slot <= DemoSlot::At)
        return sayPlace(slot, out);
    if (slot <= DemoSlot::OfDay || (slot >= DemoSlot::Morning && slot <= DemoSlot::Earlier))
        return sayTime(slot, least, most, out);
    if (slot <= DemoSlot::InMonth)
        return sayMonth(slot, least, most, out);
    if (slot <= DemoSlot::Term)
        return sayDate(slot, least, most, out);
    sayWords(slot, out);
}

void DemoScene::sayPlace(DemoSlot slot, QString &out) const
{
    switch (slot) {
    case DemoSlot::Street: out += street->name; break;
    case DemoSlot::StreetOf: out += street->of; break;
    case DemoSlot::StreetOver: out += street->over; break;
    case DemoSlot::OtherStreet: out += otherStreet->name; break;
    case DemoSlot::OtherStreetOf: out += otherStreet->of; break;
    case DemoSlot::OtherStreetOver: out += otherStreet->over; break;
    case DemoSlot::House: out += QString::number(house); break;
    case DemoSlot::OtherHouse: out += QString::number(otherHouse); break;
    case DemoSlot::Entrance: out += QString::number(entrance); break;
    case DemoSlot::Floor: out += QString::number(floor); break;
    case DemoSlot::Settlement: out += settlement->name; break;
    case DemoSlot::SettlementOf: out += settlement->of; break;
    case DemoSlot::SettlementTo: out += settlement->to; break;
    case DemoSlot::At: out += settlement->at; break;
    default: // Address, as each writes it in his own way
        out += addressStyle == 1 ? u"ул. "_s + street->name : street->name;
        out += addressStyle == 2 ? u" "_s : addressStyle == 1 ? u", д. "_s : u", "_s;
        out += QString::number(house);
    }
}

void DemoScene::sayTime(DemoSlot slot, int, int, QString &out)
{
    const QDate since = received.addDays(1 - days);
    const auto weekday = size_t(since.dayOfWeek() - 1);
    switch (slot) {
    case DemoSlot::Morning: return sayClock(morning, out);
    case DemoSlot::LaterMorning: return sayClock(morning + 35 + morning % 30, out);
    case DemoSlot::Evening: return sayClock(evening, out);
    case DemoSlot::Earlier: // a morning's post tells of yesterday
        out += minute < 11 * 60 ? u"вчера около "_s : u"сегодня около "_s;
        return sayClock((minute < 11 * 60 ? 16 * 60 : minute - 150) / 10 * 10, out);
    case DemoSlot::Whichth: out += ordinals[size_t(days - 1)]; break;
    case DemoSlot::Whichth2: out += ordinals[size_t(months - 1)]; break;
    case DemoSlot::SinceDay: out += weekday == 1 || weekday == 2 ? u"со "_s : u"с "_s; [[fallthrough]];
    case DemoSlot::OfDay: out += weekdaysOf[weekday]; break;
    default: out += weekdaysOn[weekday];
    }
}

void DemoScene::sayMonth(DemoSlot slot, int least, int most, QString &out)
{
    switch (slot) {
    case DemoSlot::SinceMonth: out += u"с "_s + monthOf(monthsOf, received.addMonths(-months)); break;
    case DemoSlot::OfMonth: out += monthOf(monthsOf, received); break;
    case DemoSlot::LastMonth: out += monthOf(monthsIs, received.addMonths(-1)); break;
    case DemoSlot::OfLastMonth: out += monthOf(monthsOf, received.addMonths(-1)); break;
    default: out += monthOf(monthsIn, received.addMonths(-m_dice.between(least, most)));
    }
}

void DemoScene::sayDate(DemoSlot slot, int least, int most, QString &out)
{
    QDate day = term;
    if (slot == DemoSlot::DateBefore)
        day = received.addDays(-m_dice.between(least, most));
    else if (slot == DemoSlot::DateFrom)
        day = answered.addDays(m_dice.between(least, most));
    else if (slot == DemoSlot::Done)
        day = done;
    if (slot == DemoSlot::DateFrom && least > 1)
        day = workday(day);
    out += demoDate(day);
}

void DemoScene::sayWords(DemoSlot slot, QString &out)
{
    switch (slot) {
    case DemoSlot::School: out += school; break;
    case DemoSlot::Kindergarten: out += kindergarten; break;
    case DemoSlot::Stop: out += stop; break;
    case DemoSlot::Route: out += route; break;
    case DemoSlot::Company: out += company; break;
    case DemoSlot::Name: out += name; break;
    case DemoSlot::Executor: out += executor; break;
    case DemoSlot::Again: out += m_dice.chance(50) ? u"второй раз"_s : u"повторно"_s; break;
    default: out += minute < 5 * 60 || minute >= 18 * 60 ? u"Добрый вечер"_s : minute < 11 * 60 ? u"Доброе утро"_s : u"Добрый день"_s;
    }
}

} // namespace vakhta::centre
