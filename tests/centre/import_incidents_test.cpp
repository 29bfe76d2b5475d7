#include "app/core/deadline.h"
#include "tests/support/incident_export.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::centre;
using namespace vakhta::test;
using namespace Qt::StringLiterals;
using Desk = IncidentDesk;

class ImportIncidentsTest : public QObject
{
    Q_OBJECT

private slots:
    void aRowBecomesAnAppeal();
    void answersBecomePublishedReplies();
    void theHistoryIsInOrder();
    void unknownNamesJoinTheListsAndAreTold();
    void knownNamesAreFound();
    void theSameFileAgainAddsNothing();
    void rowsComeInTheOrderOfTheirDates();
    void aRowWithAFaultIsToldAndTheOthersCome();
    void openStepsKeepTheAppealOpen();
    void theRealExportComesWhole();
    void workingMinutesAreThoseTheSourceCounted();
};

void ImportIncidentsTest::aRowBecomesAnAppeal()
{
    Desk desk;

    const ImportReport report = desk.take({incident()});

    QCOMPARE(report.added, 1);
    QVERIFY(report.faults.empty());
    const Appeal appeal = desk.store.appeal(1);
    QCOMPARE(appeal.number, u"101"_s);
    QCOMPARE(appeal.text, u"Лифт стоит\nтретий день, если a < b"_s);
    QCOMPARE(appeal.title, u"Лифт стоит третий день, если a < b"_s);
    QCOMPARE(appeal.system, System::Incidents);
    QCOMPARE(appeal.channel, Channel::Vk);
    QCOMPARE(appeal.status, Status::Closed);
    QCOMPARE(appeal.step, u"Готово"_s);
    QCOMPARE(appeal.outcome, u"Решено"_s);
    QCOMPARE(appeal.sector, 3);
    QCOMPARE(appeal.receivedAt, moscow(12, 9));
    QCOMPARE(appeal.closedAt, moscow(13, 12));
    QCOMPARE(appeal.answeredAt, moscow(12, 16)); // the last of three answers
    QCOMPARE(appeal.answerMinutes, 90);
    QCOMPARE(appeal.rating, 5);
    QCOMPARE(appeal.flags, int(HasPhoto));
    QCOMPARE(appeal.audience, 2899);
    QCOMPARE(QStringList({appeal.settlement, appeal.street, appeal.house}),
             QStringList({u"Белогривск"_s, u"Полевая улица"_s, u"4Б"_s}));
    QCOMPARE(appeal.link, u"https://vk.com/wall1"_s);
    QCOMPARE(appeal.source, u"https://vk.com/town"_s);
}

void ImportIncidentsTest::answersBecomePublishedReplies()
{
    Desk desk;
    desk.take({incident()});

    const auto replies = desk.store.repliesOf(1);

    QCOMPARE(replies.size(), 3u);
    const QStringList texts{u"Уточним и ответим."_s, u"Лифт пущен.\nСпасибо!"_s, u"Проверили ещё раз."_s};
    const QList<QDateTime> times{moscow(12, 10, 30), moscow(12, 15), moscow(12, 16)};
    for (int at = 0; at < 3; ++at) {
        QCOMPARE(replies[size_t(at)].version, at + 1);
        QCOMPARE(replies[size_t(at)].state, ReplyState::Published);
        QCOMPARE(replies[size_t(at)].text, texts[at]);
        QCOMPARE(replies[size_t(at)].publishedAt, times[at]);
    }
    QCOMPARE(replies[1].submittedAt, moscow(12, 14, 40));
}

void ImportIncidentsTest::theHistoryIsInOrder()
{
    Desk desk;
    desk.take({incident()});

    QList<MessageKind> kinds;
    const auto messages = desk.messages(1);
    for (const Message &message : messages)
        kinds << message.kind;

    QCOMPARE(kinds, (QList<MessageKind>{MessageKind::Received, MessageKind::Assigned, MessageKind::Published,
                                        MessageKind::ExecutorAnswer, MessageKind::Published,
                                        MessageKind::ExecutorAnswer, MessageKind::Published, MessageKind::Rated,
                                        MessageKind::Closed, MessageKind::Imported}));
    QCOMPARE(messages[1].executor, desk.store.appeal(1).executor);
    QCOMPARE(messages[3].text, u"Лифт пущен.\nСпасибо!"_s);
    QCOMPARE(messages.back().text, u"Тип инцидента: Решаемый"_s); // what has no place of its own is kept in words
    QCOMPARE(messages.back().at, noon);
}

void ImportIncidentsTest::unknownNamesJoinTheListsAndAreTold()
{
    Desk desk;

    const ImportReport report = desk.take({incident(1), incident(2)});

    QCOMPARE(report.newTopics, (QStringList{u"ЖКХ"_s, u"Лифты"_s}));
    QCOMPARE(report.newExecutors, (QStringList{u"Администрация города"_s, u"Департамент хозяйства (ДХ)"_s}));
    QCOMPARE(report.newMunicipalities, QStringList{u"Белогривск г.о."_s});
    const Region region = desk.region();
    QCOMPARE(region.topics.back().parent, region.topics.front().id);
    const Executor &body = region.executors.back();
    QCOMPARE(body.parent, region.executors[region.executors.size() - 2].id);
    QCOMPARE(body.abbreviation, u"ДХ"_s);
    QCOMPARE(region.municipalities.back().name, u"Белогривск"_s);
}

void ImportIncidentsTest::knownNamesAreFound()
{
    Desk desk;
    must(desk.store->write([](Unit &unit) -> Result<void> {
        must(unit.putTopic({.sector = 3, .name = u"ЖКХ"_s}));
        must(unit.putTopic({.parent = 1, .sector = 3, .name = u"лифты"_s}));
        must(unit.putExecutor({.name = u"Администрация города"_s}));
        must(unit.putExecutor({.parent = 4, .name = u"Департамент «Хозяйства»"_s}));
        must(unit.putMunicipality({.name = u"Белогривск"_s, .fullName = u"городской округ Белогривск"_s}));
        return {};
    }));

    const ImportReport report = desk.take({incident()});

    QCOMPARE(report.newTopics + report.newExecutors + report.newMunicipalities, QStringList());
    const Appeal appeal = desk.store.appeal(1);
    QCOMPARE(appeal.topic, 2);
    QCOMPARE(appeal.executor, 5);
    QCOMPARE(appeal.municipality, 1);
}

void ImportIncidentsTest::theSameFileAgainAddsNothing()
{
    Desk desk;
    desk.take({incident(1), incident(2)});
    const QByteArray before = desk.store.dump();
    const Mark mark = desk.store.mark();

    const ImportReport again = desk.take({incident(1), incident(2)});
    QCOMPARE(again.added, 0);
    QCOMPARE(again.known, 2);
    QCOMPARE(desk.store.dump(), before);
    QCOMPARE(desk.store.mark().modseq, mark.modseq);

    const ImportReport more = desk.take({incident(2), incident(3), incident(3)});
    QCOMPARE(more.added, 1);
    QCOMPARE(more.known, 2);
}

void ImportIncidentsTest::rowsComeInTheOrderOfTheirDates()
{
    Desk desk;
    desk.take({incident(2), with(incident(1), u"Дата создания"_s, u"2026-05-11 23:59:59"_s)});
    QCOMPARE(desk.store.appeal(1).number, u"1"_s);
    QCOMPARE(desk.store.appeal(2).number, u"2"_s);
}

void ImportIncidentsTest::aRowWithAFaultIsToldAndTheOthersCome()
{
    Desk desk;

    const ImportReport report = desk.take({
        incident(1),
        with(incident(2), u"Дата создания"_s, u"вчера"_s),
        with(incident(3), u"Номер инцидента"_s, {}),
        with(incident(4), u"Дата создания"_s, u"'"_s),
        with(incident(5), u"Есть медиафайл в сообщении"_s, u"может быть"_s),
        with(incident(6), u"Аудитория"_s, u"много"_s),
        with(incident(7), u"Время 1го ответа ПИ"_s, u"31.02.2026"_s),
        incident(8),
    });

    QCOMPARE(report.added, 2);
    QCOMPARE(report.faults, (std::vector<ImportLine>{
                                {3, u"Дата создания"_s, u"not a time: «вчера»"_s},
                                {4, u"Номер инцидента"_s, u"empty"_s},
                                {5, u"Дата создания"_s, u"empty"_s},
                                {6, u"Есть медиафайл в сообщении"_s, u"neither «Да» nor «Нет»: «может быть»"_s},
                                {7, u"Аудитория"_s, u"not a whole number: «много»"_s},
                                {8, u"Время 1го ответа ПИ"_s, u"not a time: «31.02.2026»"_s},
                            }));
}

void ImportIncidentsTest::openStepsKeepTheAppealOpen()
{
    Desk desk;
    const auto at = [](double number, const QString &step) {
        Named row = with(incident(number), u"Текущий шаг инцидента"_s, step);
        row.remove(u"Дата окончания"_s);
        row.remove(u"Причина закрытия"_s);
        return row;
    };
    desk.take({at(1, u"Подготовка ответа"_s), at(2, u"Согласование"_s), at(3, u"Оценка удовлетворенности"_s),
               at(4, u"Новый"_s), at(5, u"Отправлен на доработку"_s), at(6, u"Неведомый шаг"_s)});

    const Status expected[] = {Status::InWork,   Status::OnApproval, Status::Published,
                               Status::Assigned, Status::Returned,   Status::Published};
    for (int id = 1; id <= 6; ++id) {
        QCOMPARE(desk.store.appeal(id).status, expected[id - 1]);
        QCOMPARE(desk.store.appeal(id).answeredAt.isValid(), !isOpen(expected[id - 1]));
    }
}

void ImportIncidentsTest::theRealExportComesWhole()
{
    const QString path = realFile(u"incident_export/incidents.xlsx"_s);
    if (path.isEmpty())
        return; // the made-up rows above stand for it
    Desk desk;

    const ImportReport report = must(importIncidents(desk.store.storage(), path, noon));

    QCOMPARE(report.faults, std::vector<ImportLine>());
    QCOMPARE(report.added, 39);
    QCOMPARE(must(importIncidents(desk.store.storage(), path, noon)).known, 39);
    for (qint64 id = 1; id <= 39; ++id) {
        const Appeal appeal = desk.store.appeal(id);
        QVERIFY(!appeal.text.isEmpty() && !appeal.text.startsWith(u'\'') && !appeal.text.contains(u"<br"_s));
        QVERIFY(appeal.answerMinutes >= 0 && appeal.topic != 0 && appeal.executor != 0);
        QVERIFY(!desk.store.repliesOf(id).empty());
    }
}

void ImportIncidentsTest::workingMinutesAreThoseTheSourceCounted()
{
    const QString path = realFile(u"incident_export/incidents.xlsx"_s);
    if (path.isEmpty())
        return; // the deadline tests stand for it
    Desk desk;
    must(importIncidents(desk.store.storage(), path, noon));
    Profile profile = desk.region().profile;
    profile.dayStart = QTime(8, 30); // as that region worked

    int compared = 0;
    for (qint64 id = 1; id <= 39; ++id) {
        const Appeal appeal = desk.store.appeal(id);
        const QDateTime answered = desk.store.repliesOf(id).front().publishedAt;
        const int ours = workingMinutesBetween(appeal.receivedAt, answered, profile);
        compared += qAbs(ours - appeal.answerMinutes) <= 1; // seconds are rounded there, cut off here
    }
    QCOMPARE(compared, 39);
}

QTEST_GUILESS_MAIN(ImportIncidentsTest)
#include "import_incidents_test.moc"
