#include "tests/store/draft_journal.h"

using namespace vakhta;
using namespace vakhta::test;

class DraftStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void aSavedTextIsThereAfterOpeningAgain();
    void wordsThatGoAwayStayInTheHistory();
    void aNewDraftIsCreatedAChangedOneUpdated();
    void whatIsTypedWhileSendingWaits();
    void aDiscardedDraftIsDestroyedAtTheCentreAndDoesNotComeBack();
    void oneDiscardedWhileBeingCreatedIsDestroyedToo();
    void aDraftTypedAfterDiscardingTakesTheOldPlace();
    void typingInTheMiddleFillsNoHistory();
    void oneSentElsewhereLeavesButItsTextStays();
    void oneTypedOnHereAndDestroyedElsewhereIsCreatedAnew();
    void anEmptiedReplicaDestroysNothing();
    void aSubmittedTextKeepsTheCentresCopyUntilItIsDone();
    void aRestoredTextDoesNotOverwriteWhatWasTypedSince();
    void aDraftTheCentreLostIsCreatedAnew();
    void oldVersionsAreForgotten();
    void oneOutOfReachWaitsForTheUserNotForTheCentre();
};

void DraftStoreTest::aSavedTextIsThereAfterOpeningAgain()
{
    const ProfileFolder profile;
    {
        const OpenProfile opened = must(openProfile(profile.place()));
        must(DraftStore(*opened.journal).save(1, u"Уважаемая Анна"_s, shift));
    }
    const OpenProfile opened = must(openProfile(profile.place()));
    QCOMPARE(must(DraftStore(*opened.journal).of(1))->draft, (LocalDraft{u"Уважаемая Анна"_s, shift, false, {}, {}}));
}

void DraftStoreTest::wordsThatGoAwayStayInTheHistory()
{
    Journal journal;
    journal.save(u"Ува"_s);
    journal.save(u"Уважаемая"_s, 1); // typed on: nothing goes away
    QCOMPARE(journal.history(), QStringList());

    journal.save(u"Здравствуйте"_s, 2);
    journal.save(u"Здравствуйте!"_s, 400); // stood for minutes
    must(journal.drafts.discard(1, shift));

    QCOMPARE(journal.history(), (QStringList{u"Уважаемая"_s, u"Здравствуйте"_s, u"Здравствуйте!"_s}));
    QCOMPARE(journal.kept().appeal, -1);
}

void DraftStoreTest::aNewDraftIsCreatedAChangedOneUpdated()
{
    Journal journal;
    journal.save(u"Первый"_s);
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 0, 0, u"Первый"_s, false}}));

    must(journal.drafts.settled(journal.toSend().front(), 40, 1));
    QVERIFY(journal.toSend().empty());
    QVERIFY(journal.kept().draft.atCentre);

    journal.save(u"Второй"_s, 1);
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 1, u"Второй"_s, false}}));
}

void DraftStoreTest::whatIsTypedWhileSendingWaits()
{
    Journal journal;
    journal.save(u"Пер"_s);
    const DraftToSend sent = journal.toSend().front();
    journal.save(u"Первый"_s, 1);

    must(journal.drafts.settled(sent, 40, 1));

    QVERIFY(!journal.kept().draft.atCentre);
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 1, u"Первый"_s, false}}));
}

void DraftStoreTest::aDiscardedDraftIsDestroyedAtTheCentreAndDoesNotComeBack()
{
    Journal journal;
    journal.save(u"Текст"_s);
    must(journal.drafts.settled(journal.toSend().front(), 40, 1));
    must(journal.drafts.discard(1, shift));
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 1, {}, true}}));
    QCOMPARE(journal.reconcile({theirs(u"Текст"_s)}), QSet<qint64>()); // the replica still has it

    must(journal.drafts.settled(journal.toSend().front(), 40, 1));
    QVERIFY(journal.toSend().empty());
    QCOMPARE(journal.reconcile({theirs(u"Текст"_s)}), QSet<qint64>()); // and so it may for a moment more
    journal.reconcile({}, true);

    QCOMPARE(journal.kept().appeal, -1);
    QCOMPARE(journal.reconcile({theirs(u"Другой"_s, 1, 41)}), QSet<qint64>{1}); // another one is another matter
}

void DraftStoreTest::oneDiscardedWhileBeingCreatedIsDestroyedToo()
{
    Journal journal;
    journal.save(u"Текст"_s);
    const DraftToSend sent = journal.toSend().front();
    must(journal.drafts.discard(1, shift));

    must(journal.drafts.settled(sent, 40, 1));

    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 1, {}, true}}));
}

void DraftStoreTest::aDraftTypedAfterDiscardingTakesTheOldPlace()
{
    Journal journal;
    journal.save(u"Текст"_s);
    must(journal.drafts.settled(journal.toSend().front(), 40, 1));
    must(journal.drafts.discard(1, shift));

    journal.save(u"Новый"_s, 1);

    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 1, u"Новый"_s, false}}));
}

void DraftStoreTest::typingInTheMiddleFillsNoHistory()
{
    Journal journal;
    journal.save(u"Начало. Конец"_s);
    journal.save(u"Начало. И ещё. Конец"_s, 1);
    journal.save(u"Начало. И ещё, и ещё. Конец"_s, 2);
    QCOMPARE(journal.history(), QStringList());

    journal.save(u"Начало. И ещё. Конец"_s, 3); // words go away bit by bit: the longest is enough
    journal.save(u"Начало. Конец"_s, 4);
    journal.save(u"Начало"_s, 5);
    QCOMPARE(journal.history(), QStringList{u"Начало. И ещё, и ещё. Конец"_s});
}

void DraftStoreTest::oneSentElsewhereLeavesButItsTextStays()
{
    Journal journal;
    journal.reconcile({theirs(u"Дома"_s)});

    QCOMPARE(journal.reconcile({}), QSet<qint64>()); // not all is known yet
    QCOMPARE(journal.reconcile({}, true), QSet<qint64>{1});

    QCOMPARE(journal.kept().appeal, -1);
    QCOMPARE(journal.history(), QStringList{u"Дома"_s});
}

void DraftStoreTest::oneTypedOnHereAndDestroyedElsewhereIsCreatedAnew()
{
    Journal journal;
    journal.reconcile({theirs(u"Дома"_s)});
    journal.save(u"Дома и здесь"_s, 1);

    journal.reconcile({}, true);

    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 0, 0, u"Дома и здесь"_s, false}}));
}

void DraftStoreTest::anEmptiedReplicaDestroysNothing()
{
    Journal journal;
    journal.reconcile({theirs(u"Дома"_s)});
    must(journal.drafts.forgetSeen());

    QCOMPARE(journal.reconcile({}, true), QSet<qint64>());

    QCOMPARE(journal.kept().draft.text, u"Дома"_s);
}

void DraftStoreTest::aSubmittedTextKeepsTheCentresCopyUntilItIsDone()
{
    Journal journal;
    journal.reconcile({theirs(u"Ответ"_s)});
    must(journal.drafts.submit(1, 7, shift));
    QVERIFY(journal.toSend().empty());
    QCOMPARE(journal.reconcile({theirs(u"Ответ"_s)}), QSet<qint64>());

    must(journal.drafts.submitted(7));

    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 1, {}, true}}));
}

void DraftStoreTest::aRestoredTextDoesNotOverwriteWhatWasTypedSince()
{
    Journal journal;
    journal.reconcile({theirs(u"Ответ"_s)});
    must(journal.drafts.submit(1, 7, shift));
    must(journal.drafts.restore(1, 7, u"Ответ"_s, shift));
    QCOMPARE(journal.kept().draft.text, u"Ответ"_s);
    QCOMPARE(journal.kept().centreId, 40);

    must(journal.drafts.submit(1, 8, shift));
    journal.save(u"Другое"_s, 1);
    must(journal.drafts.restore(1, 8, u"Ответ"_s, shift));

    QCOMPARE(journal.kept().draft.text, u"Другое"_s);
    QVERIFY(journal.history().contains(u"Ответ"_s));
}

void DraftStoreTest::aDraftTheCentreLostIsCreatedAnew()
{
    Journal journal;
    journal.reconcile({theirs(u"Дома"_s)});
    journal.save(u"Здесь"_s, 1);

    must(journal.drafts.gone(journal.toSend().front()));
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 0, 0, u"Здесь"_s, false}}));

    must(journal.drafts.settled(journal.toSend().front(), 41, 1));
    must(journal.drafts.discard(1, shift));
    must(journal.drafts.gone(journal.toSend().front()));
    QVERIFY(journal.toSend().empty());
}

void DraftStoreTest::oldVersionsAreForgotten()
{
    Journal journal;
    journal.save(u"Первый"_s);
    journal.save(u"Второй"_s, 1);
    journal.save(u"Третий"_s, 100);

    must(journal.drafts.forget(shift.addSecs(50))); // counted from when they were put away

    QCOMPARE(journal.history(), QStringList{u"Второй"_s});
}

void DraftStoreTest::oneOutOfReachWaitsForTheUserNotForTheCentre()
{
    Journal journal;
    journal.save(u"Не отправлено"_s);
    QVERIFY(must(journal.drafts.setOutOfReach({1})));
    QVERIFY(!must(journal.drafts.setOutOfReach({1})));

    QVERIFY(journal.toSend().empty());
    const OutboxCounts counts = must(OutboxStore(*journal.opened.journal).counts(shift));
    QCOMPARE(counts.waiting, 0);
    QCOMPARE(counts.attention, 1);
    QCOMPARE(must(journal.drafts.inTrouble()).front().draft.text, u"Не отправлено"_s);

    QVERIFY(must(journal.drafts.setOutOfReach({}))); // the right is back
    QCOMPARE(journal.toSend().size(), size_t(1));
    QVERIFY(must(journal.drafts.inTrouble()).empty());
}

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "draft_store_test.moc"
