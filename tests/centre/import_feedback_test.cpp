#include "app/centre/intake/import_feedback.h"
#include "tests/support/centre_store.h"
#include "tests/support/workbook.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::centre;
using namespace vakhta::test;
using namespace Qt::StringLiterals;

namespace {
const QString header =
    u"Номер,Номер ЕПГУ,Источник,Верхнеуровневый ЛКО,Категория,Подкатегория,Факт,\"Организация, в которую поступило "
    u"сообщение\","
    "\"Организация, в которой находится сообщение\",Дата поступления,Дата планируемого завершения работ,"
    "Дата фактического завершения работ,Стадия,Статус,Просрочено,Фаст-трек,ФЗ,Заявитель выбрал подачу по 59-ФЗ,Тип "
    "решения,"
    "\"Направлено по email в ФОИВ, не подключенный к ПОС\",Оценка ответа заявителем,Повторное рассмотрение,ФИО "
    "координатора,"
    "ФИО исполнителя,ФИО руководителя\n"_s;

QString row(const QString &number, const QString &finished, const QString &stage, const QString &status,
            const QString &rating)
{
    return u"%1,555,MOBILE_APP,Белогривская область,Медицина,Медицинская карта,Нет записи в карте,Область,"
           "\"БУ \"\"ГОРОДСКАЯ БОЛЬНИЦА\"\"\",06.05.2026,16.05.2026,%2,%3,%4,Нет,Да,Обычное "
           "сообщение,Нет,Решено,-,%5,Да,"
           "Первый,Второй,Третий\n"_s.arg(number, finished, stage, status, rating);
}

// By the clock of Moscow.
QDateTime moscow(int day, int hour)
{
    return QDateTime(QDate(2026, 5, day), QTime(hour, 0), Qt::UTC).addSecs(-3 * 3600);
}

struct Desk
{
    Desk() { settle(store); }

    Result<ImportReport> take(const QString &table, const std::optional<ColumnMap> &columns = {})
    {
        return importFeedback(store.storage(), folder.write(u"feedback.csv"_s, table.toUtf8()), columns, noon);
    }

    CentreStore store;
    ExportFolder folder;
};

ColumnMap map(const QString &words)
{
    return must(columnMapFrom(words));
}
} // namespace

class ImportFeedbackTest : public QObject
{
    Q_OBJECT

private slots:
    void aRowOfThePlatformBecomesAnAppeal();
    void whereItStandsFollowsStageAndStatus();
    void theSameFileAgainAddsNothing();
    void faultsAreTold();
    void anyTableComesByAMap();
    void rowsWithoutNumbersAreKnownByTheirContent();
    void topicsWithoutAGroupFindTheirSector();
    void aMapIsWrittenInWords();
    void aMapThatDoesNotFitChangesNothing();
    void theRealExportComesWhole();
    void theRealMessagesComeWhole();
};

void ImportFeedbackTest::aRowOfThePlatformBecomesAnAppeal()
{
    Desk desk;

    const ImportReport report =
        must(desk.take(header + row(u"77"_s, u"07.05.2026"_s, u"Завершено"_s, u"Отправлен ответ заявителю"_s, u"5"_s)));

    QCOMPARE(report.faults, std::vector<ImportLine>());
    QCOMPARE(report.added, 1);
    QCOMPARE(report.newTopics, (QStringList{u"Медицина"_s, u"Медицинская карта"_s}));
    QCOMPARE(report.newExecutors, QStringList{u"БУ \"ГОРОДСКАЯ БОЛЬНИЦА\""_s});
    const Appeal appeal = desk.store.appeal(1);
    QCOMPARE(appeal.number, u"77"_s);
    QCOMPARE(appeal.system, System::Feedback);
    QCOMPARE(appeal.channel, Channel::MobileApp);
    QCOMPARE(appeal.status, Status::Closed);
    QCOMPARE(appeal.priority, Priority::Raised); // fast track
    QCOMPARE(appeal.flags, int(Repeated));
    QCOMPARE(appeal.sector, 1);
    QCOMPARE(appeal.title, u"Нет записи в карте"_s);
    QCOMPARE(appeal.receivedAt, moscow(6, 0));
    QCOMPARE(appeal.dueAt, moscow(16, 18));
    QCOMPARE(appeal.answeredAt, moscow(7, 12));
    QCOMPARE(appeal.rating, 5);
    QCOMPARE(appeal.outcome, u"Решено"_s);
    QCOMPARE(appeal.step, u"Завершено: Отправлен ответ заявителю"_s);
    QVERIFY(!appeal.publicReply);
    const QByteArray dump = desk.store.dump();
    QVERIFY(dump.contains("Номер ЕПГУ: 555"));
    QVERIFY(dump.contains("ФИО исполнителя: Второй"));
}

void ImportFeedbackTest::whereItStandsFollowsStageAndStatus()
{
    Desk desk;
    must(desk.take(header + row(u"1"_s, u"07.05.2026"_s, u"Завершено"_s, u"Отправлен ответ заявителю"_s, u"-"_s)
                   + row(u"2"_s, u"-"_s, u"В работе"_s, u"Подготовка ответа"_s, u"-"_s)
                   + row(u"3"_s, u"-"_s, u"В работе"_s, u"На согласовании"_s, u"-"_s)
                   + row(u"4"_s, u"08.05.2026"_s, u"Завершено"_s, u"Отказано"_s, u"-"_s)
                   + row(u"5"_s, u"-"_s, u"-"_s, u"-"_s, u"-"_s)));

    const Status expected[] = {Status::Published, Status::InWork, Status::OnApproval, Status::Rejected,
                               Status::Assigned};
    for (int id = 1; id <= 5; ++id)
        QCOMPARE(desk.store.appeal(id).status, expected[id - 1]);
    QVERIFY(!desk.store.appeal(2).answeredAt.isValid());
}

void ImportFeedbackTest::theSameFileAgainAddsNothing()
{
    Desk desk;
    const QString table = header + row(u"1"_s, u"-"_s, u"В работе"_s, u"-"_s, u"-"_s) +
                          row(u"2"_s, u"-"_s, u"В работе"_s, u"-"_s, u"-"_s);
    QCOMPARE(must(desk.take(table)).added, 2);
    const QByteArray before = desk.store.dump();

    const ImportReport again = must(desk.take(table));

    QCOMPARE(again.added, 0);
    QCOMPARE(again.known, 2);
    QCOMPARE(desk.store.dump(), before);
}

void ImportFeedbackTest::faultsAreTold()
{
    Desk desk;

    const ImportReport report = must(desk.take(header + row(u"-"_s, u"-"_s, u"В работе"_s, u"-"_s, u"-"_s)
                                               + row(u"2"_s, u"завтра"_s, u"В работе"_s, u"-"_s, u"-"_s)
                                               + row(u"3"_s, u"-"_s, u"В работе"_s, u"-"_s, u"9"_s)));

    QCOMPARE(report.added, 0);
    QCOMPARE(report.faults, (std::vector<ImportLine>{
                                {2, u"Номер"_s, u"empty"_s},
                                {3, u"Дата фактического завершения работ"_s, u"not a date: «завтра»"_s},
                                {4, u"Оценка ответа заявителем"_s, u"not a mark from 1 to 5: «9»"_s},
                            }));
}

void ImportFeedbackTest::anyTableComesByAMap()
{
    Desk desk;
    const QString table =
        u"id;Сообщение;Кому;Когда\n9;\"<p>Темно&nbsp;во дворе,<br>если a < b</p>\";Горсвет;12.05.2026 08:15\n"_s;

    const ImportReport report =
        must(desk.take(table, map(u"text=Сообщение, executor=Кому, received=Когда, number=id"_s)));

    QCOMPARE(report.added, 1);
    const Appeal appeal = desk.store.appeal(1);
    QCOMPARE(appeal.text, u"Темно во дворе,\nесли a < b"_s);
    QCOMPARE(appeal.number, u"9"_s);
    QCOMPARE(appeal.executor, 3); // known by its name
    QCOMPARE(appeal.receivedAt, moscow(12, 8).addSecs(15 * 60));
    QCOMPARE(appeal.status, Status::Assigned);
}

void ImportFeedbackTest::rowsWithoutNumbersAreKnownByTheirContent()
{
    Desk desk;
    const QString table = u"id,text\n1,Яма\n1,Яма\n2,Яма\n"_s;

    QCOMPARE(must(desk.take(table, map(u"text=text"_s))).added, 3); // twice the same is two
    QCOMPARE(must(desk.take(table, map(u"text=text"_s))).known, 3);
    const ImportReport more = must(desk.take(table + u"1,Яма\n3,\"<p> </p>\"\n"_s, map(u"text=text"_s)));
    QCOMPARE(more.added, 1);
    QCOMPARE(more.known, 3);
    QCOMPARE(more.faults, (std::vector<ImportLine>{{6, u"text"_s, u"empty"_s}}));
    QCOMPARE(desk.store.appeal(1).receivedAt, noon); // the file tells no time: that of the import
}

void ImportFeedbackTest::topicsWithoutAGroupFindTheirSector()
{
    Desk desk;
    must(desk.store->write([](Unit &unit) -> Result<void> {
        must(unit.putTopic({.sector = 6, .name = u"Дороги"_s}));
        return {};
    }));
    must(desk.take(u"t,k\nЯма,Дорожные знаки\nКот,Безнадзорные животные\n"_s, map(u"text=t,topic=k"_s)));

    const Region region = *must(desk.store.read([](View &view) { return view.region(); }));
    QCOMPARE(desk.store.appeal(1).sector, 6);
    QCOMPARE(region.topics.at(1).parent, 1);
    QCOMPARE(desk.store.appeal(2).sector, 0);
    QCOMPARE(region.topics.at(2).parent, 0);
}

void ImportFeedbackTest::aMapIsWrittenInWords()
{
    QCOMPARE(map(u"text=Текст, topic=a=b"_s), (ColumnMap{{u"text"_s, u"Текст"_s}, {u"topic"_s, u"a=b"_s}}));
    QVERIFY(columnMapFrom(u"weather=x"_s).error().detail.contains(u"one of text"_s));
    QVERIFY(!columnMapFrom(u"text"_s));
    QVERIFY(!columnMapFrom(u"text="_s));
    QVERIFY(!columnMapFrom(u"text=a,text=b"_s));
}

void ImportFeedbackTest::aMapThatDoesNotFitChangesNothing()
{
    Desk desk;
    const QByteArray before = desk.store.dump();
    const auto missing = desk.take(u"a,b\n1,2\n"_s, map(u"text=c"_s));
    QCOMPARE(missing.error().kind, Error::Kind::Rejected);
    QVERIFY2(missing.error().detail.contains(u"«c». There are: a, b"_s), qPrintable(missing.error().detail));
    QVERIFY(desk.take(u"a,b\n1,2\n"_s, map(u"topic=a"_s)).error().detail.contains(u"text=COLUMN"_s));
    QVERIFY(!desk.take(u"a,b\n1,2\n"_s));
    QCOMPARE(desk.store.dump(), before);
}

void ImportFeedbackTest::theRealExportComesWhole()
{
    const QString path = realFile(u"feedback_export/header_and_sample.csv"_s);
    if (path.isEmpty())
        return; // the made-up rows above stand for it
    Desk desk;
    const ImportReport report = must(importFeedback(desk.store.storage(), path, {}, noon));
    QCOMPARE(report.faults, std::vector<ImportLine>());
    QCOMPARE(report.added, 1);
}

void ImportFeedbackTest::theRealMessagesComeWhole()
{
    const QString path = realFile(u"feedback_messages/messages.csv"_s);
    if (path.isEmpty())
        return;
    Desk desk;
    const ColumnMap columns = map(u"text=text,topic=topic,executor=responsible_body"_s);

    const ImportReport report = must(importFeedback(desk.store.storage(), path, columns, noon));

    QCOMPARE(report.faults, std::vector<ImportLine>());
    QCOMPARE(report.added, 2346);
    QCOMPARE(must(importFeedback(desk.store.storage(), path, columns, noon)).known, 2346);
    int classified = 0;
    for (qint64 id = 1; id <= 2346; ++id) {
        const Appeal appeal = desk.store.appeal(id);
        QVERIFY2(!appeal.text.contains(u"&nbsp;"_s) && !appeal.text.contains(u"<p"_s) &&
                     !appeal.text.contains(u"<span"_s),
                 qPrintable(QString::number(id)));
        classified += appeal.sector != 0;
    }
    QVERIFY2(classified > 2346 * 3 / 4, qPrintable(QString::number(classified)));
}

QTEST_GUILESS_MAIN(ImportFeedbackTest)
#include "import_feedback_test.moc"
