#include "tests/core/preflight_rows.h"

using namespace vakhta;
using namespace vakhta::test;

/// Rules about what a reply must not hold: laws at full length, gaps, other people's names and addresses, personal facts.
class PreflightFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void lawsAreNamedShortly();
    void aLawIsShortenedInItsOwnCase();
    void noFieldIsLeftToFill();
    void theNameIsTheAuthors();
    void theAddressIsTheAppeals();
    void nobodysFactsArePublished();
    void noRatingIsAskedForARefusal();
    void theChannelTakesIt();
    void longTextsAreCutWhereTheyPause();
    void factsComeFromTheAppealAndTheProfile();
};

void PreflightFactsTest::lawsAreNamedShortly()
{
    compare(ReplyFault::LongLaw,
            {{u"По Закону Белогривской области от 14.03.2024 № 27-ОЗ «О порядке организации благоустройства территорий» отвечает город."_s,
              u"Закону Белогривской области от 14.03.2024 № 27-ОЗ «О порядке организации благоустройства территорий»"_s},
             {u"Согласно Федеральному закону от 02.05.2006 № 59-ФЗ «О порядке рассмотрения обращений граждан»."_s,
              u"Федеральному закону от 02.05.2006 № 59-ФЗ «О порядке рассмотрения обращений граждан»"_s},
             {u"постановление Правительства Российской Федерации от 06.05.2011 №\u00a0354 «О предоставлении коммунальных услуг»"_s,
              u"постановление Правительства Российской Федерации от 06.05.2011 №\u00a0354 «О предоставлении коммунальных услуг»"_s},
             {u"Приказ Минстроя «Об утверждении правил содержания общего имущества» от 1 марта 2020 г. № 170"_s,
              u"Приказ Минстроя «Об утверждении правил содержания общего имущества» от 1 марта 2020 г. № 170"_s},
             {u"Распоряжением администрации № 1250/р «Об установлении графика вывоза отходов» срок сдвинут."_s,
              u"Распоряжением администрации № 1250/р «Об установлении графика вывоза отходов»"_s},
             {u"Решение городского Совета от 25.07.2007 № 45 «О правилах благоустройства города»"_s,
              u"Решение городского Совета от 25.07.2007 № 45 «О правилах благоустройства города»"_s},
             {u"По областному закону о благоустройстве отвечает город."_s},
             {u"Это установил закон № 27-ОЗ."_s},
             {u"Федеральный закон № 131-ФЗ делит полномочия."_s},
             {u"Школа № 58 «Радуга» закрыта на ремонт до 15 мая."_s},
             {u"На законных основаниях маршрут № 14 «Вокзал – Полевая» отменён."_s},
             {u"Указанный дом № 8 обслуживает управляющая компания «Уютный дом на Полевой»."_s},
             {u"Решение принято. Автобус № 12 «Вокзал – Площадь» вернётся 1 июня."_s}});
}

void PreflightFactsTest::aLawIsShortenedInItsOwnCase()
{
    const auto shortened = [](const QString &text) {
        const auto findings = preflight(text, {});
        return findings.empty() ? QString() : *findings.front().repaired;
    };
    QCOMPARE(shortened(u"По Закону Белогривской области от 14.03.2024 № 27-ОЗ «О порядке организации благоустройства»"_s), u"Закону\u00a0№\u00a027-ОЗ"_s);
    QCOMPARE(shortened(u"по Федеральному закону от 02.05.2006 № 59-ФЗ «О порядке рассмотрения обращений граждан»"_s),
             u"Федеральному закону\u00a0№\u00a059-ФЗ"_s);
}

void PreflightFactsTest::noFieldIsLeftToFill()
{
    compare(ReplyFault::Unfilled,
            {{u"[имя], здравствуйте!"_s, u"[имя]"_s},
             {u"Здравствуйте, «…»!"_s, u"«…»"_s},
             {u"Номер заявки ____."_s, u"____"_s},
             {u"Здравствуйте, {name}!"_s, u"{name}"_s},
             {u"Уважаемый <ФИО>!"_s, u"<ФИО>"_s},
             {u"Вода будет с ХХ.ХХ.2026."_s.replace(u"2026"_s, u"ХХХХ"_s), u"ХХ.ХХ.ХХХХ"_s},
             {u"Здравствуйте, - -!"_s, u"- -"_s},
             {u"- -, здравствуйте!"_s, u"- -"_s},
             {u"[id1|Ольга], здравствуйте!"_s},
             {u"[club1|Город], свет включили."_s},
             {u"если a < b и c > d, то ничего"_s},
             {u"Ставка 5_5, поля [ ] пусты."_s.replace(u"[ ] "_s, u""_s)},
             {u"Маршрут Вокзал – Площадь – Полевая."_s},
             {u"Работы идут: – кабель; – опора."_s},
             {u"Улица «Луговая…» и дом."_s}});
}

void PreflightFactsTest::theNameIsTheAuthors()
{
    const auto by = [](const QString &author) { return ReplyFacts{.author = author}; };
    compare(ReplyFault::WrongName,
            {{u"Ирина, здравствуйте! Свет есть."_s, u"Ирина"_s, by(u"Ольга Сергеевна"_s)},
             {u"Здравствуйте, Пётр Ильич!"_s, u"Пётр Ильич"_s, by(u"Ольга С."_s)},
             {u"Уважаемый Николай!\nСвет есть."_s, u"Николай"_s, by(u"Ольга"_s)},
             {u"Добрый\u00a0день, Мария!"_s, u"Мария"_s, by(u"Семён Петров"_s)},
             {u"Анна Иванова, добрый день!"_s, u"Анна Иванова"_s, by(u"Пётр Кузнецов"_s)},
             {u"Ольга, здравствуйте!"_s, {}, by(u"Ольга С."_s)},
             {u"Оля, добрый день!"_s, {}, by(u"Ольга Сергеевна"_s)},
             {u"Здравствуйте, Семен!"_s, {}, by(u"Семён Петров"_s)},
             {u"Саша, здравствуйте!"_s, {}, by(u"Александр Петров"_s)},
             {u"Здравствуйте! Администрация города сообщает: свет есть."_s, {}, by(u"Ольга"_s)},
             {u"Здравствуйте, Водоканал устранил аварию."_s, {}, by(u"Ольга"_s)},
             {u"Уважаемый заявитель!"_s, {}, by(u"Ольга"_s)},
             {u"Уважаемые жители!"_s, {}, by(u"Ольга"_s)},
             {u"Ирина, здравствуйте!"_s, {}, by(u"superstar_55"_s)},
             {u"Ирина, здравствуйте!"_s, {}, by({})},
             {u"Свет включили. Спасибо, Ирина, за сигнал."_s, {}, by(u"Ольга"_s)}});
    QCOMPARE(preflight(u"Ирина, здравствуйте! Свет есть."_s, by(u"Ольга"_s)).front().repaired, u"Ольга"_s);
    QCOMPARE(preflight(u"Ирина, здравствуйте! Свет есть."_s, by(u"Иванова Ольга Сергеевна"_s)).front().repaired, u"Ольга Сергеевна"_s); // no surname for all to read
}

void PreflightFactsTest::theAddressIsTheAppeals()
{
    const auto at = [](const QString &street, const QString &house) { return ReplyFacts{.street = street, .house = house}; };
    compare(ReplyFault::WrongAddress,
            {{u"Свет на улице Садовой включили."_s, u"улице Садовой"_s, at(u"Луговая"_s, u"12"_s)},
             {u"По адресу ул. Полевая, 8 течи нет."_s, u"ул. Полевая, 8"_s, at(u"Луговая"_s, u"12"_s)},
             {u"По адресу Луговая, 14 свет есть."_s, u"Луговая, 14"_s, at(u"ул. Луговая"_s, u"12"_s)},
             {u"На Луговой, д. 40 свет есть."_s, u"Луговой, д. 40"_s, at(u"Луговая"_s, u"от 12 до 18"_s)},
             {u"Проспект Мира, 8 осмотрен."_s, u"Проспект Мира, 8"_s, at(u"Луговая"_s, u"12"_s)},
             {u"Линия идёт от бульвара Зодчих до улицы Садовой."_s, {}, at(u"Луговая"_s, u"12"_s)},
             {u"Свет на улице Луговой включили."_s, {}, at(u"Луговая"_s, u"12"_s)},
             {u"На Луговой, 12 и улице Садовой свет есть."_s, {}, at(u"Луговая"_s, u"12"_s)},
             {u"Луговая, 12–18: свет есть."_s, {}, at(u"Луговая"_s, u"от 12 до 18"_s)},
             {u"На Луговой, д. 16 свет есть."_s, {}, at(u"Луговая"_s, u"12-18"_s)},
             {u"Свет включили."_s, {}, at(u"Луговая"_s, u"12"_s)},
             {u"На улице Садовой свет есть."_s, {}, at({}, {})},
             {u"Улица освещена, улица чистая."_s, {}, at(u"Луговая"_s, u"12"_s)},
             {u"Луговая, 12а: свет есть."_s, {}, at(u"Луговая"_s, u"12А"_s)}});
}

void PreflightFactsTest::nobodysFactsArePublished()
{
    const ReplyFacts closed{.everybodyReads = false}, wrote{.citizenText = u"Мой номер (3812) 00-00-14, почта lena@example.org"_s};
    compare(ReplyFault::PersonalFact,
            {{u"Позвоните мастеру: 8 900 000-00-14, Николай."_s, u"8 900 000-00-14"_s},
             {u"Телефон +7(900)000-00-14."_s, u"+7(900)000-00-14"_s},
             {u"Звоните 89000000014."_s, u"89000000014"_s},
             {u"Паспорт 12 34 567890 не нужен."_s, u"Паспорт 12 34 567890"_s},
             {u"СНИЛС 000-000-000 00."_s, u"000-000-000 00"_s},
             {u"Карта 0000 0000 0000 0000."_s, u"0000 0000 0000 0000"_s},
             {u"Вам, ул. Луговая, д. 12, кв. 5, перерасчёт сделан."_s, u"д. 12, кв. 5"_s},
             {u"Дата рождения: 01.02.1990."_s, u"Дата рождения: 01.02.1990"_s},
             {u"Ответ ушёл на lena@example.org."_s, u"lena@example.org"_s, wrote},
             {u"Мы звонили вам: 8 (3812) 00-00-14."_s, u"8 (3812) 00-00-14"_s, {.citizenText = u"83812000014"_s}},
             {u"Вам поставлен диагноз, лечение назначено."_s, u"Вам поставлен диагноз"_s},
             {u"Горячая линия 8 800 000-00-14."_s},
             {u"Диспетчерская: 8 (3812) 00-00-14."_s},
             {u"Звоните 122 или 112."_s},
             {u"Позвоните мастеру: 8 900 000-00-14."_s, {}, closed},
             {u"Пишите на priem@example.org."_s, {}, wrote},
             {u"Напишите в личные сообщения ФИО, дату рождения и номер телефона."_s},
             {u"Дом 12 на 180 квартир подключён 15 мая 2026."_s},
             {u"Заявка 8900-2026-15 закрыта, 1 200 000 рублей выделено."_s}});
}

void PreflightFactsTest::noRatingIsAskedForARefusal()
{
    compare(ReplyFault::RatingAsked,
            {{u"В переносе остановки отказано. Оцените ответ."_s, u"Оцените ответ."_s},
             {u"Сделать это не представляется возможным. Просим оценить нашу работу."_s, u"Просим оценить нашу работу."_s},
             {u"Факт не подтвердился. Поставьте оценку!"_s, u"Поставьте оценку!"_s},
             {u"Оснований для выплаты нет, нет оснований и для спора. Будем благодарны за высокую оценку."_s, u"Будем благодарны за высокую оценку."_s},
             {u"Ремонт не предусмотрен бюджетом. Ваша оценка важна."_s, u"Ваша оценка важна."_s},
             {u"Выделить место невозможно.\n\nОцените, пожалуйста, ответ"_s, u"Оцените, пожалуйста, ответ"_s},
             {u"Свет включили. Оцените ответ."_s},
             {u"В переносе остановки отказано."_s},
             {u"Отказано. Решение можно обжаловать."_s},
             {u"Яму заделали. Поставьте оценку!"_s},
             {u"Отказано: оценка ущерба не проводилась."_s},
             {u"Комиссия приедет оценить состояние дерева 15 мая, в сносе отказано."_s},
             {u"Ремонт предусмотрен на июнь. Просим оценить ответ."_s}});
    QCOMPARE(preflight(u"Отказано. Оцените ответ."_s, {}).front().repaired, QString());
}

void PreflightFactsTest::theChannelTakesIt()
{
    const auto of = [](int limit) { return ReplyFacts{.limit = limit}; };
    const QString sun = QString::fromUcs4(U"\U0001F31E");
    compare(ReplyFault::TooLong, {{u"аааа аааа"_s, u"аааа"_s, of(8)},
                                  {u"аааа\nаааа"_s, u"аааа"_s, of(8)},
                                  {u"аб. вг. де"_s, u"де"_s, of(8)},
                                  {QString(11, u'я'), u"я"_s, of(10)},
                                  {sun.repeated(3), sun, of(2)},
                                  {u"раз два три"_s, u"два три"_s, of(6)},
                                  {u"аааа ааа"_s, {}, of(8)},
                                  {u"аааа ааа \n"_s, {}, of(8)},
                                  {sun.repeated(3), {}, of(3)},
                                  {QString(5000, u'я'), {}, of(0)},
                                  {u"я"_s, {}, of(1)},
                                  {u"  я  "_s, {}, of(1)},
                                  {QString(2000, u'я'), {}, of(2000)}});
}

void PreflightFactsTest::longTextsAreCutWhereTheyPause()
{
    const QString text = (u"Первое предложение здесь. Второе чуть длиннее первого.\n"_s).repeated(40);
    for (const int limit : {60, 137, 500, 2000}) {
        std::vector<qsizetype> cuts = replyCuts(text, limit);
        cuts.push_back(text.size());
        qsizetype from = 0;
        for (const qsizetype cut : cuts) {
            QVERIFY(cut > from);
            QVERIFY(replyLength(text.mid(from, cut - from)) <= limit);
            QVERIFY(cut == text.size() || text[cut - 1].isSpace());
            from = cut;
        }
    }
    QVERIFY(replyCuts(u"коротко"_s, 100).empty());
    QCOMPARE(replyCuts(QString(25, u'я'), 10), (std::vector<qsizetype>{10, 20}));
}

void PreflightFactsTest::factsComeFromTheAppealAndTheProfile()
{
    Region region;
    region.profile.replyLimits = {{u"vk"_s, 2000}};
    region.profile.proofTopics = {50};
    region.profile.checksOff = {u"ПР-04"_s};
    region.topics = {{.id = 50}, {.id = 51, .parent = 50}, {.id = 60}};
    Appeal appeal{.channel = Channel::Vk, .topic = 51, .text = u"текст"_s, .author = u"Ольга"_s, .street = u"Луговая"_s, .house = u"12"_s, .publicReply = false};
    ReplyFacts facts = replyFacts(appeal, region);
    QCOMPARE(facts.limit, 2000);
    QVERIFY(facts.needsProof && !facts.everybodyReads);
    QCOMPARE(facts.author + facts.street + facts.house + facts.citizenText + facts.checksOff.join(u""), u"ОльгаЛуговая12текстПР-04"_s);
    appeal.topic = 60;
    QVERIFY(!replyFacts(appeal, region).needsProof);
}

QTEST_APPLESS_MAIN(PreflightFactsTest)
#include "preflight_facts_test.moc"
