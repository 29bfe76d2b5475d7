#include "app/core/article_search.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class ArticleSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFoundInAnyForm_data();
    void wordsAreFoundInAnyForm();
    void theTopicsOwnComeFirst();
    void aReplyQuotesWhatItStillSays();
    void earlierTextsAreRead();

private:
    static Region region()
    {
        Region region;
        region.topics = {{.id = 1, .name = u"Дороги"_s}, {.id = 2, .parent = 1, .name = u"Ямы"_s}, {.id = 3, .parent = 1, .name = u"Уборка снега"_s}};
        region.articles = {{.id = 1, .title = u"Общие слова"_s, .text = u"Спасибо за обращение."_s},
                           {.id = 2, .title = u"Сроки заделки выбоин"_s, .topic = 2, .text = u"Ёлки ни при чём."_s},
                           {.id = 3, .title = u"Снег на дорогах"_s, .topic = 3, .text = u"Выбоины зимой не заделывают."_s},
                           {.id = 4, .title = u"Дороги вообще"_s, .topic = 1, .text = u"Сеть дорог."_s},
                           {.id = 5, .title = u"Сроки, прежние"_s, .topic = 2, .text = u"Устарело."_s, .withdrawn = true}};
        return region;
    }
    static QList<qint64> found(const QString &words, qint64 topic = 0)
    {
        const Region all = region();
        QList<qint64> ids;
        for (const size_t place : articlesFound(all, words, topic))
            ids << all.articles[place].id;
        return ids;
    }
};

void ArticleSearchTest::wordsAreFoundInAnyForm_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("title before text") << u"выбоина"_s << QList<qint64>{2, 3};
    QTest::newRow("two words") << u"заделки СРОКИ"_s << QList<qint64>{2};
    QTest::newRow("ё is е") << u"елки"_s << QList<qint64>{2};
    QTest::newRow("the topic's name") << u"уборка"_s << QList<qint64>{3};
    QTest::newRow("half a word") << u"обр"_s << QList<qint64>{1};
    QTest::newRow("not within a word") << u"очки"_s << QList<qint64>{};
    QTest::newRow("withdrawn last") << u"срок"_s << QList<qint64>{2, 5};
}

void ArticleSearchTest::wordsAreFoundInAnyForm()
{
    QFETCH(QString, words);
    QFETCH(QList<qint64>, ids);
    QCOMPARE(found(words), ids);
}

void ArticleSearchTest::theTopicsOwnComeFirst()
{
    QCOMPARE(found({}, 2), (QList<qint64>{2, 4, 1, 3, 5})); // its own, its group's, any, another's, withdrawn
    QCOMPARE(found({}), (QList<qint64>{4, 1, 3, 2, 5}));
}

void ArticleSearchTest::aReplyQuotesWhatItStillSays()
{
    const QString article = u"Здравствуйте!\nЯму на [улица] заделают по нормам в течение пяти дней.\nСпасибо."_s;
    QVERIFY(quotes(u"Добрый день.\nЯму на Полевой заделают по  нормам в течение пяти дней."_s, article));
    QVERIFY(!quotes(u"Здравствуйте! Заделаем скоро. Спасибо."_s, article)); // short ones are said by everybody
    QVERIFY(!quotes({}, article));
}

void ArticleSearchTest::earlierTextsAreRead()
{
    const Article article{.id = 1, .text = u"третий"_s, .version = 3, .earlier = {{2, {}, u"второй"_s, 0, {}}}};
    QCOMPARE(textOfVersion(article, 3), u"третий"_s);
    QCOMPARE(textOfVersion(article, 2), u"второй"_s);
    QCOMPARE(textOfVersion(article, 1), QString());
    QCOMPARE(articleOf({article}, 1)->version, 3);
    QVERIFY(!articleOf({article}, 0));
}

QTEST_APPLESS_MAIN(ArticleSearchTest)
#include "article_search_test.moc"
