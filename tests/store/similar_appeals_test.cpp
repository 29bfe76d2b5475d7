#include "app/core/related_reader.h"
#include "tests/store/open_workstation.h"

#include <QSemaphore>

#include <atomic>

using namespace vakhta;
using namespace vakhta::test;

/// Answered appeals like one, and what else came under its author's name.
class SimilarAppealsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachKindFindsItsOwn_data();
    void eachKindFindsItsOwn();
    void whyTheyAreAlikeIsTold();
    void onlyAnsweredOnesWithAReplyAreFound();
    void theSameReplyIsToldOnce();
    void hostileAppealsFindNothingAndHarmNothing_data();
    void hostileAppealsFindNothingAndHarmNothing();
    void nobodyWaitsForWhatIsCancelled();
    void othersOfTheSameNameAndChannelAreCounted();
    void whoHasNoNameHasNoOthers_data();
    void whoHasNoNameHasNoOthers();

private:
    /// A made-up kind of trouble: what is said of it in several ways.
    struct Kind
    {
        const char *name;
        qint64 topic;
        QStringList said;
    };
    static const std::vector<Kind> &kinds();
    static Appeal telling(qint64 id, const QString &title, const QString &text, qint64 topic = 0, Status status = Status::Published);
    static Reply answer(qint64 appeal, const QString &text);
    static void indexAll(Workstation &desk);
    static RelatedReader &related(Workstation &desk) { return *RelatedReader::of(desk.files.reader()); }
    static std::vector<SimilarAppeal> similarTo(Workstation &desk, qint64 id) { return Workstation::wait(related(desk).similar(id)); }
    /// Three of each kind with replies, and as many about nothing in particular; the ids of a kind: 100 × its place + 1, 2, 3.
    static void fillWithKinds(Workstation &desk);
};

const std::vector<SimilarAppealsTest::Kind> &SimilarAppealsTest::kinds()
{
    static const std::vector<Kind> all{
        {"lamps", 501, {u"Не горят фонари на Луговой. Четыре фонаря подряд погасли, вечером темнота"_s, u"Темно во дворе, фонарь погас ещё в апреле"_s,
                        u"Погас фонарь у остановки Рынок"_s, u"На нашей улице погасли все фонари, ребёнок упал в темноте"_s}},
        {"water", 301, {u"Третий день нет холодной воды, из крана капает"_s, u"Отключили холодную воду без предупреждения"_s,
                        u"Холодная вода идёт тонкой струйкой, краны сухие"_s, u"Когда дадут холодную воду, краны сухие с субботы"_s}},
        {"waste", 701, {u"Контейнеры переполнены, мусор лежит вокруг площадки"_s, u"Не вывозят мусор, контейнер завален пакетами"_s,
                        u"Мусоровоз не приезжает, контейнеры полные"_s, u"Контейнеры завалены, мусоровоз был неделю назад"_s}},
        {"bus", 901, {u"Автобус семь не пришёл по расписанию, ждали на остановке час"_s, u"Автобусы ходят как попало, расписание не соблюдают"_s,
                      u"Утром автобус проехал мимо остановки переполненный"_s, u"Опять автобуса нет, расписание на остановке врёт"_s}},
        {"pit", 801, {u"Яма на дороге, пробил колесо"_s, u"Выбоины на асфальте, яму не объехать"_s, u"Глубокая яма перед мостом, асфальт провалился"_s,
                      u"Разбитый асфальт, в яме пробил колесо и диск"_s}},
        {"doctor", 101, {u"Нет талонов к кардиологу, регистратура предлагает ждать"_s, u"Не могу записаться к врачу, талонов нет до июля"_s,
                         u"Кардиолог в поликлинике принимает раз в неделю, записи нет"_s, u"Талоны к кардиологу разбирают за минуту, записаться нельзя"_s}},
    };
    return all;
}

Appeal SimilarAppealsTest::telling(qint64 id, const QString &title, const QString &text, qint64 topic, Status status)
{
    Appeal one = appeal(id, status);
    one.title = title;
    one.text = text;
    one.topic = topic;
    one.answeredAt = isOpen(status) ? QDateTime() : shift.addSecs(600 * id);
    return one;
}

Reply SimilarAppealsTest::answer(qint64 of, const QString &text)
{
    return {.id = of, .appeal = of, .version = 1, .state = ReplyState::Published, .author = operatorId, .text = text, .publishedAt = shift};
}

void SimilarAppealsTest::indexAll(Workstation &desk)
{
    desk.wait(desk.files.run([](ProfileStore &store) {
        while (!must(store.goOnIndexing())) {}
        return Result<void>();
    }));
}

void SimilarAppealsTest::fillWithKinds(Workstation &desk)
{
    PageOf page;
    for (size_t kind = 0; kind < kinds().size(); ++kind) {
        for (int one = 0; one < 3; ++one) {
            const qint64 id = qint64(100 * (kind + 1)) + one + 1;
            page.put(telling(id, kinds()[kind].said[one].section(u',', 0, 0), kinds()[kind].said[one], kinds()[kind].topic));
            page.put(answer(id, u"Ответ %1"_s.arg(id)));
        }
    }
    for (qint64 id = 1001; id < 1200; ++id) { // much of the same about nothing
        page.put(telling(id, u"Вопрос к администрации"_s, u"Здравствуйте, когда ответят на вопрос %1 нашего дома и улицы"_s.arg(id)));
        page.put(answer(id, u"Рассмотрено %1"_s.arg(id)));
    }
    desk.apply(page);
}

void SimilarAppealsTest::eachKindFindsItsOwn_data()
{
    QTest::addColumn<size_t>("kind");
    QTest::addColumn<bool>("classified");
    for (size_t kind = 0; kind < kinds().size(); ++kind) {
        QTest::newRow(kinds()[kind].name) << kind << true;
        QTest::addRow("%s, not classified yet", kinds()[kind].name) << kind << false;
    }
}

/// The first found are of the kind, in words that differ from all there are.
void SimilarAppealsTest::eachKindFindsItsOwn()
{
    QFETCH(size_t, kind);
    QFETCH(bool, classified);
    Workstation desk(0);
    fillWithKinds(desk);
    desk.apply(PageOf().put(telling(5000, {}, kinds()[kind].said[3], classified ? kinds()[kind].topic : 0, Status::Registered)));
    indexAll(desk);

    const auto found = similarTo(desk, 5000);

    QVERIFY(!found.empty());
    QVERIFY(found.size() <= RelatedReader::similarLimit);
    const auto isOfKind = [kind](const SimilarAppeal &one) { return size_t(one.appeal.id / 100) == kind + 1; };
    QVERIFY(isOfKind(found.front()));
    QVERIFY2(std::all_of(found.begin(), found.end(), isOfKind), "another kind was found");
    QCOMPARE(found.front().reply, u"Ответ %1"_s.arg(found.front().appeal.id));
}

void SimilarAppealsTest::whyTheyAreAlikeIsTold()
{
    Workstation desk(0);
    Appeal before = telling(1, u"Погас фонарь"_s, u"Погасли фонари у школы"_s, 501), mine = telling(2, u"Фонари погасли"_s, {}, 501, Status::Registered);
    before.municipality = mine.municipality = 7;
    before.street = u"Луговая"_s;
    mine.street = u"луговая"_s;
    desk.apply(PageOf().put(before).put(answer(1, u"Починили"_s)).put(mine));
    indexAll(desk);

    const auto found = similarTo(desk, 2);

    QCOMPARE(found.size(), size_t(1));
    QStringList words = found.front().words;
    words.sort();
    QCOMPARE(words, (QStringList{u"погасли"_s, u"фонари"_s})); // as mine says them
    QVERIFY(found.front().sameTopic && found.front().sameMunicipality && found.front().sameStreet);
}

void SimilarAppealsTest::onlyAnsweredOnesWithAReplyAreFound()
{
    Workstation desk(0);
    const QString said = u"Погас фонарь у школы"_s;
    Reply returned = answer(3, u"Вернули"_s);
    returned.state = ReplyState::Returned;
    desk.apply(PageOf()
                   .put(telling(1, said, {}, 501, Status::InWork)) // not answered
                   .put(telling(2, said, {}, 501, Status::Closed))  // closed in silence
                   .put(telling(3, said, {}, 501)).put(returned)
                   .put(telling(4, said, {}, 501)).put(answer(4, u"  "_s))
                   .put(telling(5, said, {}, 501)).put(answer(5, u"Починили"_s))
                   .put(telling(9, said, {}, 501)).put(answer(9, u"Свой собственный"_s)));
    indexAll(desk);

    const auto found = similarTo(desk, 9);

    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().appeal.id, 5);
}

void SimilarAppealsTest::theSameReplyIsToldOnce()
{
    Workstation desk(0);
    PageOf page;
    for (qint64 id = 1; id <= 8; ++id)
        page.put(telling(id, u"Погас фонарь у школы"_s, {}, 501)).put(answer(id, id < 7 ? u"Один на всех"_s : u"Другой %1"_s.arg(id)));
    desk.apply(page.put(telling(9, u"Погас фонарь у школы"_s, {}, 501, Status::Registered)));
    indexAll(desk);
    QCOMPARE(similarTo(desk, 9).size(), size_t(3));
}

void SimilarAppealsTest::hostileAppealsFindNothingAndHarmNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("signs") << u"!!! ???"_s;
    QTest::newRow("polite words") << u"Здравствуйте! Добрый день! Прошу!"_s;
    QTest::newRow("the index's own language") << u"\" OR NEAR(\"a\" \"b\") * ^ : -"_s;
    QTest::newRow("one long word") << QString(300'000, u'я');
    QTest::newRow("much of one word") << u"огурец "_s.repeated(300'000);
}

void SimilarAppealsTest::hostileAppealsFindNothingAndHarmNothing()
{
    QFETCH(QString, text);
    Workstation desk(0);
    fillWithKinds(desk);
    desk.apply(PageOf().put(telling(5000, text.left(200), text, 0, Status::Registered)));
    indexAll(desk);
    QCOMPARE(similarTo(desk, 5000).size(), size_t(0));
    QCOMPARE(Workstation::answer(related(desk).similar(404)).error().kind, Error::Kind::NotFound);
}

void SimilarAppealsTest::nobodyWaitsForWhatIsCancelled()
{
    std::atomic<int> asked = 0;
    QSemaphore goOn;
    Workstation desk(0, operatorId, [&](Sql sql) -> std::optional<Error> {
        if (QByteArray(sql.text().data(), qsizetype(sql.text().size())).contains("appeal_words MATCH ?1 ORDER BY") && asked++ == 0)
            goOn.acquire();
        return std::nullopt;
    });
    fillWithKinds(desk);
    indexAll(desk);
    const auto first = related(desk).similar(101);
    auto unwanted = related(desk).similar(102);
    unwanted.cancel();
    goOn.release();
    QVERIFY(!desk.wait(first).empty());
    const int alone = asked;
    (void)desk.ids({.order = Order::Newest}); // what was asked before has been worked off
    QCOMPARE(asked.load(), alone);
    QVERIFY(!similarTo(desk, 102).empty());
    QVERIFY(asked > alone);
}

void SimilarAppealsTest::othersOfTheSameNameAndChannelAreCounted()
{
    Workstation desk(0);
    PageOf page;
    const auto put = [&](qint64 id, const QString &author, Channel channel = Channel::Vk) {
        Appeal one = appeal(id, id % 2 ? Status::Published : Status::InWork);
        one.author = author;
        one.channel = channel;
        one.text = u"Пишет Ольга Светлова"_s; // to mention is not to be
        page.put(one);
    };
    for (qint64 id = 1; id <= 5; ++id)
        put(id, u"Ольга Светлова"_s);
    put(6, u"ольга  светлова"_s);
    put(7, u"Ольга Светлова"_s, Channel::Ok);
    put(8, u"Анна Ольга Светлова"_s);
    put(9, u"Ольга"_s);
    desk.apply(page);

    for (const bool known : {false, true}) { // searched one by one, then by the index
        const AuthorsAppeals others = Workstation::wait(related(desk).othersOfAuthor(3));
        QCOMPARE(others.count, 5);
        QCOMPARE(others.latest.size(), RelatedReader::authorsLatest);
        QCOMPARE(others.latest[0].id, 6);
        QCOMPARE(others.latest[1].id, 5);
        QCOMPARE(others.latest[2].id, 4);
        QCOMPARE(others.latest[2].status, Status::InWork);
        QCOMPARE(Workstation::wait(related(desk).othersOfAuthor(9)).count, 0);
        if (!known)
            indexAll(desk);
    }
}

void SimilarAppealsTest::whoHasNoNameHasNoOthers_data()
{
    QTest::addColumn<QString>("author");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u"  "_s;
    QTest::newRow("signs") << u"***"_s;
}

void SimilarAppealsTest::whoHasNoNameHasNoOthers()
{
    QFETCH(QString, author);
    Workstation desk(0);
    PageOf page;
    for (qint64 id = 1; id <= 3; ++id) {
        Appeal one = appeal(id);
        one.author = author;
        page.put(one);
    }
    desk.apply(page);
    indexAll(desk);
    QCOMPARE(Workstation::wait(related(desk).othersOfAuthor(2)).count, 0);
}

QTEST_GUILESS_MAIN(SimilarAppealsTest)
#include "similar_appeals_test.moc"
