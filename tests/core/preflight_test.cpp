#include "tests/core/preflight_rows.h"

#include <QElapsedTimer>

using namespace vakhta;
using namespace vakhta::test;

/// Rules about what a reply says: substance, dates, proof, promises. Cases are written from the rules.
class PreflightTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyReplyIsNone();
    void thanksAloneAreFormal();
    void whatIsConfirmedHasADateOfCompletion();
    void doneIsProvedWhereTheTopicNeedsIt();
    void promisesHaveADate();
    void datesAreSeenInEveryForm();
    void aPromiseThatWaitsForItsDateIsOneFinding();
    void nobodyIsSentElsewhere();
    void findingsStandInTheOrderOfTheText();
    void rulesAreSwitchedOffByTheProfile();
    void codesStay();
    void aTextOfMegabytesIsReadInPart_data();
    void aTextOfMegabytesIsReadInPart();
};

void PreflightTest::anEmptyReplyIsNone()
{
    for (const QString &text : {u""_s, u" \n\t "_s, u"\u00a0"_s}) {
        const auto findings = preflight(text, {});
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings[0].fault, ReplyFault::Empty);
        QVERIFY(!mayBeLeft(findings[0].fault));
    }
    QVERIFY(preflight(u"Готово."_s, {}).empty());
}

void PreflightTest::thanksAloneAreFormal()
{
    compare(ReplyFault::Formal,
            {{u"Здравствуйте! Спасибо за обращение."_s, u"Спасибо за обращение"_s},
             {u"Добрый день! Ваше обращение рассмотрено в установленном порядке."_s, u"Ваше обращение рассмотрено в установленном порядке"_s},
             {u"Ольга, здравствуйте! Вопрос взят на контроль."_s, u"Вопрос взят на контроль"_s},
             {u"Благодарим за обратную связь. Хорошего дня!"_s, u"Хорошего дня"_s},
             {u"[id1|Ольга], здравствуйте, спасибо, передали информацию специалистам для учёта в работе."_s,
              u"Ольга], здравствуйте, спасибо, передали информацию специалистам для учёта в работе"_s},
             {u"Здравствуйте!"_s, u"Здравствуйте"_s},
             {u"Приняты необходимые меры. С\u00a0уважением, администрация."_s, u"С\u00a0уважением, администрация"_s},
             {u"Здравствуйте! Спасибо за обращение. Кабель заменили."_s},
             {u"Здравствуйте! Обращение передано в Водоканал, аварию устранят до 15 мая."_s},
             {u"[id1|Ольга], здравствуйте, к сожалению, группы продлённого дня в школах создаются по заявлениям родителей."_s},
             {u"Здравствуйте! Дорога не принадлежит городу, её содержит область."_s},
             {u"Спасибо, что написали. Фонарь включили вчера."_s},
             {u"Здравствуйте! К сожалению, сделать это не представляется возможным."_s},
             {u"Обратитесь в управляющую компанию: телефон есть в квитанции."_s},
             {u"Обращение рассмотрено. Автобус ходит каждые 20 минут."_s}});
}

void PreflightTest::whatIsConfirmedHasADateOfCompletion()
{
    compare(ReplyFault::NoCompletionDate,
            {{u"Факт подтвердился."_s, u"подтвердился"_s},
             {u"Специалист выехал на место. Указанный факт подтверждён."_s, u"подтверждён"_s},
             {u"Проблема с кровлей действительно имеется. Приносим извинения."_s, u"действительно имеется"_s},
             {u"В ходе осмотра 12 мая выявлены нарушения."_s, u"выявлены нарушения"_s},
             {u"При обследовании обнаружены дефекты покрытия. Спасибо за сигнал."_s, u"обнаружены дефекты покрытия"_s},
             {u"Опора действительно повреждена, вопрос на контроле."_s, u"действительно повреждена, вопрос"_s},
             {u"Зафиксировано отключение насоса."_s, u"Зафиксировано отключение насоса"_s},
             {u"Факт подтвердился. Яму заделают до 15 мая."_s},
             {u"Факт подтвердился. Срок исполнения: 20.05.2026."_s},
             {u"Нарушения выявлены и устранены."_s},
             {u"Факт не подтвердился."_s},
             {u"Нарушений не выявлено."_s},
             {u"Дорога действительно требует ремонта. Работы внесены в план на второй квартал."_s},
             {u"Светофор исправен."_s},
             {u"Указанные факты подтвердились. Подрядчик заменит плитку."_s}}); // a promise, which has its own rule
}

void PreflightTest::doneIsProvedWhereTheTopicNeedsIt()
{
    const ReplyFacts needs{.needsProof = true}, sent{.needsProof = true, .hasProof = true};
    compare(ReplyFault::NoProof, {{u"Яму заделали."_s, u"заделали"_s, needs},
                                  {u"Снег убран."_s, u"убран"_s, needs},
                                  {u"Работы завершены 12 мая."_s, u"завершены"_s, needs},
                                  {u"Контейнеры заменены, площадка очищена."_s, u"заменены"_s, needs},
                                  {u"Отремонтировали оба пролёта."_s, u"Отремонтировали"_s, needs},
                                  {u"Мусор вывезен, к фотографу вопросов нет."_s.replace(u", к фотографу вопросов нет"_s, u""_s), u"вывезен"_s, needs},
                                  {u"Яму заделали, фото прилагаем."_s, {}, needs},
                                  {u"Снег убран: https://example.org/1."_s, {}, needs},
                                  {u"Работы завершены, акт подписан."_s, {}, needs},
                                  {u"Работы завершены. Снимки во вложении."_s, {}, needs},
                                  {u"Яму заделали."_s},
                                  {u"Яму заделали."_s, {}, sent},
                                  {u"Яму заделают до 15 мая."_s, {}, needs},
                                  {u"Яма будет заделана 15 мая."_s, {}, needs},
                                  {u"Снег пока не убран."_s, {}, needs}});
}

void PreflightTest::promisesHaveADate()
{
    compare(ReplyFault::PromiseWithoutDate,
            {{u"Бригада заменит кабель."_s, u"заменит кабель"_s},
             {u"Устраним в ближайшее время."_s, u"Устраним в ближайшее время"_s},
             {u"Освещение будет восстановлено."_s, u"будет восстановлено"_s},
             {u"Работы будут полностью завершены, приносим извинения."_s, u"будут полностью завершены"_s},
             {u"Планируется организовать конкурс."_s, u"Планируется организовать конкурс"_s},
             {u"Ремонт запланирован."_s, u"запланирован"_s},
             {u"О результатах сообщим дополнительно."_s, u"сообщим дополнительно"_s},
             {u"Уберём снег в ближайшие дни."_s, u"Уберём снег в ближайшие дни"_s},
             {u"Бригада включит четыре светильника до [дата завершения]."_s, u"включит четыре светильника"_s},
             {u"Заменим кабель.\n\nФонари осмотрели 3 мая."_s, u"Заменим кабель"_s},
             {u"На Октябрьской улице уложат плитку и\u00a0отремонтируют бордюр."_s, u"отремонтируют бордюр"_s},
             {u"Бригада заменит кабель до 15 мая."_s},
             {u"Устраним в течение суток."_s},
             {u"Заменим кабель. Срок: 15.05.2026."_s},
             {u"Срок работ: до конца недели. Заменим кабель и включим свет."_s},
             {u"Если бригада не устранит течь, позвоните нам."_s},
             {u"Кабель заменили."_s},
             {u"Мы не заменим опору: она не наша."_s},
             {u"Напишите нам, если снег не уберут."_s},
             {u"Указанный участок учтут при составлении плана на ближайший месяц."_s},
             {u"Работа дорожных служб продолжается днём и ночью."_s},
             {u"Провести ремонт не представляется возможным."_s},
             {u"Спасибо, будем благодарны за терпение."_s}});
}

void PreflightTest::datesAreSeenInEveryForm()
{
    for (const QString &when : {u"15 мая"_s, u"15\u00a0мая"_s, u"до конца мая"_s, u"15.05"_s, u"15.05.2026"_s, u"до 18:00"_s, u"завтра"_s, u"сегодня"_s, u"в пятницу"_s,
                                u"в течение 3 дней"_s, u"в течение трёх рабочих дней"_s, u"через две недели"_s, u"в течение месяца"_s, u"на следующей неделе"_s,
                                u"до конца года"_s, u"в 2027 году"_s, u"во втором квартале"_s, u"в III квартале"_s, u"до 20 часов"_s, u"к 10 числу"_s, u"летом"_s,
                                u"до начала отопительного сезона"_s, u"на ближайшие две недели"_s, u"в течение суток"_s, u"в этом месяце"_s, u"в августе"_s})
        QVERIFY2(markedIn({u"Бригада заменит кабель "_s + when + u'.'}, ReplyFault::PromiseWithoutDate).isNull(), qPrintable(when));
    for (const QString &when : {u"в ближайшее время"_s, u"в ближайшие дни"_s, u"в кратчайшие сроки"_s, u"по мере возможности"_s, u"в жилом квартале"_s,
                                u"на улице Октябрьской"_s, u"на Первомайской"_s, u"по графику"_s, u"при первой возможности"_s, u"в дальнейшем"_s})
        QVERIFY2(!markedIn({u"Бригада заменит кабель "_s + when + u'.'}, ReplyFault::PromiseWithoutDate).isNull(), qPrintable(when));
}

void PreflightTest::aPromiseThatWaitsForItsDateIsOneFinding()
{
    const auto faults = [](const QString &text) {
        QList<ReplyFault> list;
        for (const ReplyFinding &one : preflight(text, {}))
            list << one.fault;
        return list;
    };
    QCOMPARE(faults(u"Кабель заменят до [дата завершения]."_s), QList{ReplyFault::PromiseWithoutDate});
    QCOMPARE(faults(u"Кабель заменят до [дата завершения], звоните [телефон]."_s), (QList{ReplyFault::PromiseWithoutDate, ReplyFault::Unfilled}));
    QCOMPARE(faults(u"Кабель заменили [дата работ]."_s), QList{ReplyFault::Unfilled});
}

void PreflightTest::nobodyIsSentElsewhere()
{
    compare(ReplyFault::SentElsewhere,
            {{u"По этому вопросу обратитесь в управляющую компанию."_s, u"обратитесь в управляющую компанию"_s},
             {u"Вам следует обратиться в Роспотребнадзор."_s, u"обратиться в Роспотребнадзор"_s},
             {u"Здравствуйте! Рекомендуем Вам обратиться к участковому терапевту."_s, u"обратиться к участковому терапевту"_s},
             {u"Необходимо обращаться напрямую в водоканал по телефону."_s, u"обращаться напрямую в водоканал"_s},
             {u"Просим обратиться с заявлением на имя директора школы."_s, u"обратиться с заявлением на"_s},
             {u"За разъяснениями вы можете обратиться в МФЦ."_s, u"обратиться в МФЦ"_s},
             {u"Если мусор не вывезли, обратитесь на горячую линию оператора."_s, u"обратитесь на горячую линию"_s},
             {u"Обращайтесь в суд!"_s, u"Обращайтесь в суд"_s},
             {u"Если вы обратитесь снова, мы ответим быстрее."_s},
             {u"Вам не нужно никуда обращаться: заявку в водоканал мы передали сами."_s},
             {u"Спасибо, что обратились в администрацию."_s},
             {u"Ваше обращение в управляющую компанию передано."_s},
             {u"Обратите внимание на график в подъезде."_s},
             {u"При запахе газа обратитесь по телефону 104."_s},
             {u"Если яма появится снова, обратитесь к нам, ответим в этой же ветке."_s},
             {u"Мы обратились в прокуратуру и ждём ответа до 15 мая."_s},
             {u"Жители вправе не обращаться в суд: перерасчёт сделан."_s},
             {u"Обратитесь, если понадобится помощь."_s},
             {u"Водители обращаются к диспетчеру каждый час."_s}});
    QVERIFY(mayBeLeft(ReplyFault::SentElsewhere)); // sometimes nobody but he himself can apply
    const ReplyFacts off{.checksOff = {u"ПР-10"_s}};
    QVERIFY(markedIn({u"Вам следует обратиться в Роспотребнадзор."_s, {}, off}, ReplyFault::SentElsewhere).isNull());
}

void PreflightTest::findingsStandInTheOrderOfTheText()
{
    const auto findings = preflight(u"Заменим кабель. Звоните: 8 900 000-00-14. Ответит [имя]."_s, {});
    QCOMPARE(findings.size(), size_t(3));
    QCOMPARE(findings[0].fault, ReplyFault::PromiseWithoutDate);
    QCOMPARE(findings[1].fault, ReplyFault::PersonalFact);
    QCOMPARE(findings[2].fault, ReplyFault::Unfilled);
}

void PreflightTest::rulesAreSwitchedOffByTheProfile()
{
    const QString text = u"Факт подтвердился. Яму заделали по закону от 14.03.2024 № 27-ОЗ «О порядке организации благоустройства». "
                         "[имя] 8 900 000-00-14. Отказано. Оцените ответ. Заменим кабель. Обратитесь в суд."_s;
    QStringList codes;
    for (const ReplyFinding &one : preflight(text, {.limit = 100, .needsProof = true}))
        codes << codeOf(one.fault);
    for (const QString &code : {u"ПР-03"_s, u"ПР-04"_s, u"ПР-05"_s, u"ПР-06"_s, u"ПР-07"_s, u"ПР-08"_s, u"ПР-09"_s, u"ПР-10"_s}) {
        QVERIFY2(codes.contains(code), qPrintable(code));
        for (const ReplyFinding &one : preflight(text, {.limit = 100, .needsProof = true, .checksOff = {code}}))
            QVERIFY2(codeOf(one.fault) != code || one.fault == ReplyFault::TooLong, qPrintable(code)); // the centre would refuse it
    }
    QVERIFY(markedIn({u"Факт подтвердился."_s, {}, {.checksOff = {u"ПР-02"_s}}}, ReplyFault::NoCompletionDate).isNull());
    QVERIFY(markedIn({u"Спасибо за обращение."_s, {}, {.checksOff = {u"ПР-01"_s}}}, ReplyFault::Formal).isNull());
    QVERIFY(!preflight(u" "_s, {.checksOff = {u"ПР-01"_s}}).empty());
}

void PreflightTest::codesStay()
{
    QStringList codes;
    for (int fault = 0; fault < replyFaultCount; ++fault)
        codes << codeOf(ReplyFault(fault));
    QCOMPARE(codes.join(u' '), u"ПР-01 ПР-01 ПР-02 ПР-03 ПР-04 ПР-05 ПР-05 ПР-05 ПР-06 ПР-07 ПР-08 ПР-09 ПР-10"_s);
    for (int fault = 0; fault < replyFaultCount; ++fault)
        QVERIFY(blocks(ReplyFault(fault)) || !mayBeLeft(ReplyFault(fault)));
}

void PreflightTest::aTextOfMegabytesIsReadInPart_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"a", "aaaa@", "a@a.", "дом ", "дом", "дом 1", "1,", "паспорт", "родил", "пациент", "диагноз", "9", "8-", "[срок] ", "___ ", "{", "Закону № ",
                             "Заменим кабель до [дата]. ", "Факт подтвердился. ", "Обратитесь ", "если обратитесь в ", "обратитесь в ", "д.", "иванов, здравствуйте! "})
        QTest::newRow(part) << QString::fromUtf8(part);
}

/// A quadratic pattern would take hours here; what is beyond the first hundred thousand characters is not read.
void PreflightTest::aTextOfMegabytesIsReadInPart()
{
    QFETCH(QString, part);
    const QString text = part.repeated(2'000'000 / part.size());
    const auto findings = preflight(text, {.limit = 2000, .author = u"Ольга"_s, .street = u"Луговая"_s, .house = u"12"_s, .citizenText = text.left(1000)});
    QVERIFY(std::all_of(findings.begin(), findings.end(), [](const ReplyFinding &one) { return one.position + one.length <= 100'000; }));
    QVERIFY(std::any_of(findings.begin(), findings.end(), [](const ReplyFinding &one) { return one.fault == ReplyFault::TooLong; }));
    QVERIFY(gapsIn(text).size() <= 200);
    QVERIFY(dateGapAfter(text, findings.front()).length <= 60);
}

QTEST_APPLESS_MAIN(PreflightTest)
#include "preflight_test.moc"
