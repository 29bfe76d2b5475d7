#include "app/core/related_reader.h"
#include "tests/store/open_workstation.h"

using namespace vakhta;
using namespace vakhta::test;

/// Replies on approval that say the same as one.
class AlikeRepliesTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameToOthersIsFound();
    void whereNoneWaitsNothingIsLookedFor();
    void whatIsGoneIsNotFound();

private:
    static void put(Workstation &desk, qint64 id, const QString &author, const QString &text, Status status = Status::OnApproval);
    static std::vector<qint64> alikeTo(Workstation &desk, qint64 id)
    {
        std::vector<qint64> ids;
        for (const WaitingReply &one : Workstation::wait(RelatedReader::of(desk.files.reader())->alikeOnApproval(id)))
            ids.push_back(one.appeal.id);
        return ids;
    }
};

void AlikeRepliesTest::put(Workstation &desk, qint64 id, const QString &author, const QString &text, Status status)
{
    Appeal one = appeal(id, status);
    one.author = author;
    one.street = u"Луговая"_s;
    one.house = QString::number(id);
    one.dueAt = shift.addSecs(-60 * id);
    const ReplyState state = status == Status::OnApproval ? ReplyState::OnApproval : ReplyState::Returned;
    desk.apply(PageOf().put(one).put(Reply{.id = id, .appeal = id, .version = 1, .state = state, .author = operatorId, .text = text, .submittedAt = shift}));
}

void AlikeRepliesTest::theSameToOthersIsFound()
{
    Workstation desk(0);
    const QString text = u"%1, здравствуйте! На Луговой, %2 свет включат до %3. Спасибо, что написали."_s;
    put(desk, 1, u"Ольга"_s, text.arg(u"Ольга"_s, u"1"_s, u"15 мая"_s));
    put(desk, 2, u"Пётр"_s, text.arg(u"Пётр"_s, u"2"_s, u"16 мая"_s));
    put(desk, 3, u"Анна"_s, text.arg(u"Анна"_s, u"3"_s, u"15 мая"_s));
    put(desk, 4, u"Иван"_s, text.arg(u"Иван"_s, u"4"_s, u"15 мая"_s).replace(u"включат"_s, u"не включат"_s));
    put(desk, 5, u"Юлия"_s, text.arg(u"Юлия"_s, u"5"_s, u"15 мая"_s), Status::Returned);
    put(desk, 6, u"Яна"_s, u"Яна, здравствуйте! Воды не будет до вечера."_s);

    QCOMPARE(alikeTo(desk, 1), (std::vector<qint64>{3, 2})); // the most urgent first
    QCOMPARE(alikeTo(desk, 4), std::vector<qint64>());
}

void AlikeRepliesTest::whereNoneWaitsNothingIsLookedFor()
{
    Workstation desk(0);
    put(desk, 1, u"Ольга"_s, u"Ольга, здравствуйте! Сделано."_s, Status::Returned);
    put(desk, 2, u"Пётр"_s, u"Пётр, здравствуйте! Сделано."_s);
    QCOMPARE(alikeTo(desk, 1), std::vector<qint64>());
}

void AlikeRepliesTest::whatIsGoneIsNotFound()
{
    Workstation desk(0);
    const auto found = Workstation::answer(RelatedReader::of(desk.files.reader())->alikeOnApproval(77));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(AlikeRepliesTest)
#include "alike_replies_test.moc"
