#include "app/centre/intake/plain_text.h"
#include "app/centre/intake/sector_words.h"

#include <QTest>

using namespace vakhta::centre;
using namespace Qt::StringLiterals;

class ImportPlainTextTest : public QObject
{
    Q_OBJECT

private slots:
    void marksOfTheExportGoAndWordsStay_data();
    void marksOfTheExportGoAndWordsStay();
    void valuesAreOneCleanLine_data();
    void valuesAreOneCleanLine();
    void aTitleIsTheFirstWords();
    void sectorsFollowTheWordsOfATopic_data();
    void sectorsFollowTheWordsOfATopic();
};

void ImportPlainTextTest::marksOfTheExportGoAndWordsStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("plain") << u"Яма у дома"_s << u"Яма у дома"_s;
    QTest::newRow("apostrophe") << u"'Яма"_s << u"Яма"_s;
    QTest::newRow("lone apostrophe") << u"'"_s << u""_s;
    QTest::newRow("second apostrophe stays") << u"''Яма'"_s << u"'Яма'"_s;
    QTest::newRow("line ends") << u"а<br>б<br/>в<BR />г"_s << u"а\nб\nв\nг"_s;
    QTest::newRow("two line ends are a gap") << u"а<br><br>б"_s << u"а\n\nб"_s;
    QTest::newRow("paragraphs") << u"<p>а</p><p>б</p>"_s << u"а\nб"_s;
    QTest::newRow("marks within a line") << u"<p>а <strong>б</strong><span style=\"color: red;\">в</span></p>"_s
                                         << u"а бв"_s;
    QTest::newRow("values in odd quotes") << u"<span style=`color:hsl(1, 7%);`>а</span>"_s << u"а"_s;
    QTest::newRow("list") << u"<ul><li>а</li><li>б</li></ul>"_s << u"• а\n• б"_s;
    QTest::newRow("link") << u"<a href='https://example.org/?a=1&amp;b=2' target=_blank>сюда</a>"_s << u"сюда"_s;
    QTest::newRow("comparison") << u"если a < b и c > d"_s << u"если a < b и c > d"_s;
    QTest::newRow("tight comparison") << u"если a<b и c>d"_s << u"если a<b и c>d"_s;
    QTest::newRow("letters like a tag") << u"i<b and c>d, <ё>, <3, <script>"_s << u"i<b and c>d, <ё>, <3, <script>"_s;
    QTest::newRow("entities") << u"&laquo;а&raquo;&nbsp;&amp;&nbsp;&quot;б&quot; &#1103;&#x44F;"_s
                              << u"«а» & \"б\" яя"_s;
    QTest::newRow("entities of comparison") << u"a &lt; b &gt; c"_s << u"a < b > c"_s;
    QTest::newRow("decoded once") << u"&amp;lt;p&amp;gt;"_s << u"&lt;p&gt;"_s;
    QTest::newRow("tags from entities stay words") << u"&lt;p&gt;"_s << u"<p>"_s;
    QTest::newRow("no entity") << u"А&Б; &неведомо; &#0; &#xd800; &bogus;"_s
                               << u"А&Б; &неведомо; &#0; &#xd800; &bogus;"_s;
    QTest::newRow("no-break spaces") << u"5\u00a0км"_s << u"5 км"_s;
    QTest::newRow("many line ends") << u"а\r\n\r\n\r\n\r\nб  \nв"_s << u"а\n\nб\nв"_s;
    QTest::newRow("open to the end") << u"а <p"_s << u"а <p"_s;
}

void ImportPlainTextTest::marksOfTheExportGoAndWordsStay()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(plainText(text), plain);
}

void ImportPlainTextTest::valuesAreOneCleanLine_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("value");
    QTest::newRow("dash") << u"-"_s << u""_s;
    QTest::newRow("dash with a mark") << u"' - "_s << u""_s;
    QTest::newRow("negative") << u"-5"_s << u"-5"_s;
    QTest::newRow("no-break and doubled spaces") << u" Администрация\u00a0 города "_s << u"Администрация города"_s;
}

void ImportPlainTextTest::valuesAreOneCleanLine()
{
    QFETCH(QString, cell);
    QFETCH(QString, value);
    QCOMPARE(plainValue(cell), value);
}

void ImportPlainTextTest::aTitleIsTheFirstWords()
{
    QCOMPARE(titleOf(u" Яма\nу дома "_s), u"Яма у дома"_s);
    const QString title = titleOf(u"слово "_s.repeated(40));
    QVERIFY(title.size() <= 90 && title.endsWith(u"слово…"_s));
    QCOMPARE(titleOf(QString(200, u'я')).size(), 90);
    QVERIFY(titleOf(u"🙏"_s.repeated(100)).isValidUtf16());
}

void ImportPlainTextTest::sectorsFollowTheWordsOfATopic_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<int>("sector");
    const auto row = [](int sector, const QString &group, const QString &topic) {
        QTest::newRow(qPrintable(group + u'/' + topic)) << group << topic << sector;
    };
    row(1, u"ЗДРАВООХРАНЕНИЕ"_s, u"Льготные лекарства"_s);
    row(2, u"Образование"_s, u""_s);
    row(3, u"ЖКХ"_s, u"Аварии в системе водоснабжения"_s);
    row(3, u"Благоустройство"_s, u"★ Ямы во дворах"_s);
    row(4, u"Энергетика"_s, u"Газификация"_s);
    row(5, u"Обращение с отходами"_s, u"Контейнеры"_s);
    row(6, u"Дороги"_s, u"Уборка дорог от снега и наледи"_s);
    row(7, u"Общественный транспорт"_s, u"Маршруты"_s);
    row(8, u"Социальное обслуживание и защита"_s, u"Единое пособие"_s);
    row(0, u"Физическая культура и спорт"_s, u"Спортивные мероприятия школ"_s); // the group decides
    row(0, u"Внутренняя политика"_s, u""_s);
    row(6, u""_s, u"Парковки на дорогах в границах городских округов"_s);
    row(7, u""_s, u"Недостаточное количество транспорта на маршруте при осуществлении перевозок"_s);
    row(3, u""_s, u"Неработающее наружное освещение"_s);
    row(5, u""_s, u"Несанкционированные свалки твёрдых бытовых отходов"_s);
    row(0, u""_s, u"Безнадзорные животные"_s);
    row(0, u""_s, u""_s);
}

void ImportPlainTextTest::sectorsFollowTheWordsOfATopic()
{
    QFETCH(QString, group);
    QFETCH(QString, topic);
    QFETCH(int, sector);
    QCOMPARE(sectorOf(group, topic), sector);
}

QTEST_GUILESS_MAIN(ImportPlainTextTest)
#include "import_plain_text_test.moc"
