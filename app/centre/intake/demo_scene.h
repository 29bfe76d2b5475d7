#pragma once

#include "app/centre/intake/demo_random.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace vakhta::centre {

struct DemoSettlement
{
    bool town = false;
    QString name, of, to, at; // Ольхуша, Ольхуши, Ольхуше, в Ольхуше
};

/// A street in its cases. «Луговая» is «на Луговой», «через Луговую»; «Мира» is always «Мира».
struct DemoStreet
{
    QString name, of, over;
    static DemoStreet named(const QString &name);
};

/// The words that phrases ask for by name. `Capital` of a slot: its first letter was written as one.
enum class DemoSlot {
    Street, StreetOf, StreetOver, OtherStreet, OtherStreetOf, OtherStreetOver, House, OtherHouse, Address, Entrance, Floor,
    Settlement, SettlementOf, SettlementTo, At, Whichth, Whichth2, SinceDay, OnDay, OfDay, SinceMonth, OfMonth, LastMonth,
    OfLastMonth, InMonth, DateFrom, DateBefore, Done, Term, School, Kindergarten, Stop, Route, Company, Morning, LaterMorning,
    Evening, Earlier, Name, Executor, Hello, Again
};
std::optional<DemoSlot> demoSlotOf(const QString &name);

/// One appeal's circumstances: who wrote, where, about which house, since which day. What was said once stays so.
class DemoScene
{
public:
    DemoScene(DemoRandom &dice, int memories) : m_dice(dice), m_memories(size_t(memories), -1) {}

    void say(DemoSlot slot, int least, int most, QString &out);
    /// The choice made before under this memory, or a new one.
    int remembered(int memory, int least, int most);
    DemoRandom &dice() { return m_dice; }

    bool female = true;
    QString name;      // «Ольга Сергеевна»
    const DemoSettlement *settlement = nullptr;
    const DemoStreet *street = nullptr, *otherStreet = nullptr;
    int house = 1, otherHouse = 2, entrance = 1, floor = 2;
    int days = 3;      // since when, today is the first
    int months = 3;    // «третий месяц»
    int addressStyle = 0;
    QString school, kindergarten, stop, route, company, executor;
    QDate received, done, answered, term; // days of the region
    int minute = 0;    // of the day it was received
    int morning = 430, evening = 1150;

private:
    void sayPlace(DemoSlot slot, QString &out) const;
    void sayTime(DemoSlot slot, int least, int most, QString &out);
    void sayDate(DemoSlot slot, int least, int most, QString &out);
    void sayMonth(DemoSlot slot, int least, int most, QString &out);
    void sayWords(DemoSlot slot, QString &out);

    DemoRandom &m_dice;
    std::vector<int> m_memories;
};

/// «12 мая».
QString demoDate(const QDate &day);
/// день, дня, дней
const QString &demoForm(int number, const QStringList &forms);

} // namespace vakhta::centre
