#include "tests/store/draft_journal.h"

using namespace vakhta;
using namespace vakhta::test;

/// One draft written on two computers.
class DraftMergingTest : public QObject
{
    Q_OBJECT

private slots:
    void textFromAnotherComputerComesIn();
    void eachParagraphTakesItsOwnChange();
    void textTypedOnBothIsKeptOnBoth();
    void onlyAPickLetsATextOfTwoGo();
    void aPickMayBeOfOnePlaceOnly();
    void whatIsTypedOverAnOlderTextIsMergedToo();
    void aTextTypedOverNothingKnownStandsAsItIs();
    void theirTextGoesWhenItWasTakenIn();
    void ourOwnWordsComingBackAreNoNews();
};

void DraftMergingTest::textFromAnotherComputerComesIn()
{
    Journal journal;
    QCOMPARE(journal.reconcile({theirs(u"Дома"_s)}), QSet<qint64>{1});
    QCOMPARE(journal.kept().draft.text, u"Дома"_s);
    QVERIFY(journal.kept().draft.atCentre);

    QCOMPARE(journal.reconcile({theirs(u"Дома, ещё"_s, 2)}), QSet<qint64>{1});

    QCOMPARE(journal.kept().draft.text, u"Дома, ещё"_s);
    QCOMPARE(journal.history(), QStringList{u"Дома"_s});
    QVERIFY(journal.toSend().empty());
}

void DraftMergingTest::eachParagraphTakesItsOwnChange()
{
    Journal journal;
    journal.reconcile({theirs(u"Приветствие\nТекст\nПодпись"_s)});
    journal.save(u"Приветствие\nТекст здесь\nПодпись"_s, 1);

    QCOMPARE(journal.reconcile({theirs(u"Приветствие\nТекст\nДругая подпись"_s, 2)}), QSet<qint64>{1});

    QCOMPARE(journal.kept().draft.text, u"Приветствие\nТекст здесь\nДругая подпись"_s);
    QCOMPARE(journal.kept().draft.theirText, QString());
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 2, u"Приветствие\nТекст здесь\nДругая подпись"_s, false}}));
    QVERIFY(journal.history().contains(u"Приветствие\nТекст здесь\nПодпись"_s));
    QVERIFY(journal.history().contains(u"Приветствие\nТекст\nДругая подпись"_s));

    // The next merge goes out from what the centre has now, not from what was common before.
    journal.reconcile({theirs(u"Приветствие!\nТекст\nДругая подпись"_s, 3)});
    QCOMPARE(journal.kept().draft.text, u"Приветствие!\nТекст здесь\nДругая подпись"_s);
}

void DraftMergingTest::textTypedOnBothIsKeptOnBoth()
{
    Journal journal;
    journal.reconcile({theirs(u"Начало"_s)});
    journal.save(u"Здесь"_s, 1);

    QCOMPARE(journal.reconcile({theirs(u"Там"_s, 2)}), QSet<qint64>{1});

    QCOMPARE(journal.kept().draft.text, u"Здесь"_s);
    QCOMPARE(journal.kept().draft.theirText, u"Там"_s);
    QVERIFY(journal.history().contains(u"Там"_s));
    QVERIFY(journal.history().contains(u"Здесь"_s));
    QVERIFY(journal.toSend().empty()); // mine is not put over theirs
    const OutboxCounts counts = must(OutboxStore(*journal.opened.journal).counts(shift));
    QCOMPARE(counts.waiting, 0);
    QCOMPARE(counts.attention, 1);
}

void DraftMergingTest::onlyAPickLetsATextOfTwoGo()
{
    Journal journal;
    journal.reconcile({theirs(u"Приветствие\nТекст"_s)});
    journal.save(u"Приветствие\nТекст здесь"_s, 1);
    journal.reconcile({theirs(u"Добрый день\nТекст там"_s, 2)});
    QCOMPARE(journal.kept().draft.text, u"Добрый день\nТекст здесь"_s);
    QCOMPARE(journal.kept().draft.theirText, u"Добрый день\nТекст там"_s);

    journal.save(u"Добрый день\nТекст здесь.\nИ ещё"_s, 2); // typing on is no pick
    QVERIFY(journal.toSend().empty());
    must(journal.drafts.pick(1, u"Добрый день\nТекст там\nИ ещё"_s, {}, shift.addSecs(3)));

    QCOMPARE(journal.kept().draft.theirText, QString());
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 2, u"Добрый день\nТекст там\nИ ещё"_s, false}}));
    QVERIFY(journal.history().contains(u"Добрый день\nТекст здесь.\nИ ещё"_s));
    journal.reconcile({theirs(u"Добрый вечер\nТекст там"_s, 3)}); // the other computer goes on: nothing of the pick is undone
    QCOMPARE(journal.kept().draft.text, u"Добрый вечер\nТекст там\nИ ещё"_s);
}

void DraftMergingTest::aPickMayBeOfOnePlaceOnly()
{
    Journal journal;
    journal.reconcile({theirs(u"1\n\n2"_s)});
    journal.save(u"1 здесь\n\n2 здесь"_s, 1);
    journal.reconcile({theirs(u"1 там\n\n2 там"_s, 2)});

    must(journal.drafts.pick(1, u"1 там\n\n2 здесь"_s, u"1 там\n\n2 там"_s, shift.addSecs(2)));

    QVERIFY(journal.toSend().empty());
    QCOMPARE(journal.kept().draft.fork, u"1\n\n2"_s);
    journal.save(u"1 там\n\n2 там"_s, 3); // the rest by hand
    QCOMPARE(journal.kept().draft.theirText, QString());
    QCOMPARE(journal.toSend().size(), size_t(1));
}

void DraftMergingTest::whatIsTypedOverAnOlderTextIsMergedToo()
{
    Journal journal;
    journal.reconcile({theirs(u"Начало\nКонец"_s)});
    journal.reconcile({theirs(u"Начало\nКонец там"_s, 2)}); // while the page still shows the text before

    must(journal.drafts.save(1, u"Начало здесь\nКонец"_s, shift.addSecs(1), u"Начало\nКонец"_s));

    QCOMPARE(journal.kept().draft.text, u"Начало здесь\nКонец там"_s);
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 2, u"Начало здесь\nКонец там"_s, false}}));

    must(journal.drafts.save(1, u"Начало здесь\nКонец тут"_s, shift.addSecs(2), u"Начало здесь\nКонец"_s));
    QCOMPARE(journal.kept().draft.text, u"Начало здесь\nКонец тут"_s);
    QCOMPARE(journal.kept().draft.theirText, u"Начало здесь\nКонец там"_s);
}

void DraftMergingTest::aTextTypedOverNothingKnownStandsAsItIs()
{
    Journal journal;
    journal.save(u"Первый"_s);
    journal.save(u"Второй"_s, 1);
    QCOMPARE(journal.kept().draft.text, u"Второй"_s);
    QCOMPARE(journal.kept().draft.theirText, QString());
}

void DraftMergingTest::theirTextGoesWhenItWasTakenIn()
{
    Journal journal;
    journal.save(u"Здесь"_s);
    journal.reconcile({theirs(u"Там"_s)});
    journal.save(u"Здесь иначе"_s, 1);
    QCOMPARE(journal.kept().draft.theirText, u"Там"_s);

    journal.save(u"Здесь иначе. Там"_s, 2);

    QCOMPARE(journal.kept().draft.theirText, QString());
}

void DraftMergingTest::ourOwnWordsComingBackAreNoNews()
{
    Journal journal;
    journal.save(u"Текст"_s);
    must(journal.drafts.settled(journal.toSend().front(), 40, 1));
    QCOMPARE(journal.reconcile({theirs(u"Текст"_s)}), QSet<qint64>());

    // The answer was lost: the centre has what was sent, this computer doesn't know it, and more was typed.
    Journal lost;
    lost.save(u"Текст и ещё"_s);
    lost.reconcile({theirs(u"Текст"_s)});
    QCOMPARE(lost.kept().draft.theirText, QString());
    QCOMPARE(lost.toSend(), (std::vector<DraftToSend>{{1, 40, 1, u"Текст и ещё"_s, false}}));
}

QTEST_GUILESS_MAIN(DraftMergingTest)
#include "draft_merging_test.moc"
