#include "app/core/reply_reuse.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class ReplyReuseTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfTheOtherStays_data();
    void nothingOfTheOtherStays();
    void aLongReplyIsQuick();

private:
    static Appeal other()
    {
        Appeal appeal;
        appeal.number = u"84117"_s;
        appeal.author = u"Ольга Светлова"_s;
        appeal.street = u"улица Луговая"_s;
        appeal.house = u"12–18"_s;
        appeal.text = u"Звоните мне 8 913 000-00-14"_s;
        return appeal;
    }
};

void ReplyReuseTest::nothingOfTheOtherStays_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("reusable");
    const auto row = [](const char *name, const QString &reply, const QString &reusable) { QTest::newRow(name) << reply << reusable; };
    row("nothing", {}, {});
    row("nothing of hers", u"Контейнеры вывозят по средам."_s, u"Контейнеры вывозят по средам."_s);
    row("the greeting", u"Ольга, здравствуйте! Свет есть."_s, u"[имя], здравствуйте! Свет есть."_s);
    row("a greeting behind", u"Добрый день, Ольга Сергеевна! Свет есть."_s, u"Добрый день, [имя]! Свет есть."_s);
    row("a greeting by another name", u"Уважаемая Анна, здравствуйте!"_s, u"Уважаемая [имя], здравствуйте!"_s);
    row("her name in the middle", u"Заявку Ольги Светловой приняли."_s, u"Заявку [имя] приняли."_s);
    row("a word like her name", u"Заменили светлые плафоны."_s, u"Заменили светлые плафоны."_s);
    row("her street", u"На улице Луговой, дом 12 повреждён кабель."_s, u"На [адрес] повреждён кабель."_s);
    row("houses", u"На Луговой, 12–18 темно."_s, u"На [адрес] темно."_s);
    row("a promised day", u"Заменим лампы до 15 мая 2025 года."_s, u"Заменим лампы до [дата завершения]."_s);
    row("a day that was", u"Бригада выезжала 03.05.2025."_s, u"Бригада выезжала [дата]."_s);
    row("her telephone", u"Мастер позвонит по номеру 8 913 000-00-14."_s, u"Мастер позвонит по номеру [контакт]."_s);
    row("a mail", u"Ответ отправлен на olga@example.org."_s, u"Ответ отправлен на [контакт]."_s);
    row("the number", u"Обращение № 84117 закрыто."_s, u"Обращение № [номер] закрыто."_s);
    row("a field that was left", u"[имя], свет дадут [когда]."_s, u"[имя], свет дадут [когда]."_s);
    row("nothing but her name", u"Ольга"_s, u"[имя]"_s);
}

void ReplyReuseTest::nothingOfTheOtherStays()
{
    QFETCH(QString, reply);
    QFETCH(QString, reusable);
    QCOMPARE(reusableReply(reply, other()), reusable);
    QCOMPARE(reusableReply(reusable, other()), reusable); // nothing is left to find
}

void ReplyReuseTest::aLongReplyIsQuick()
{
    const QString much = u"На улице Луговой, 12 заменим лампы до 15 мая. "_s.repeated(2000);
    const QString reusable = reusableReply(much, other());
    QCOMPARE(reusable.count(u"[адрес]"_s), 2000);
    QCOMPARE(reusable.count(u"[дата завершения]"_s), 2000);
    (void)reusableReply(QString(500'000, u'я'), other());
    (void)reusableReply(QString(QChar(0xD800)) + u"Ольга"_s + QChar(0xDC00), other());
}

QTEST_APPLESS_MAIN(ReplyReuseTest)
#include "reply_reuse_test.moc"
