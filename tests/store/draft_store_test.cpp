#include "tests/store/profile.h"

using namespace vakhta;
using namespace vakhta::test;

namespace {
struct Journal
{
    Journal() : opened(valueOrDie(openProfile(profile.place()))), drafts(*opened.journal) {}

    void save(const QString &text, int second = 0) { orDie(drafts.save(1, text, shift.addSecs(second))); }
    KeptDraft kept() { return valueOrDie(drafts.of(1)).value_or(KeptDraft{.appeal = -1}); }
    QStringList history()
    {
        QStringList texts;
        for (const DraftVersion &version : valueOrDie(drafts.history(1)))
            texts << version.text;
        return texts;
    }
    std::vector<DraftToSend> toSend() { return valueOrDie(drafts.toSend()); }
    QSet<qint64> reconcile(const std::vector<Draft> &atCentre, bool complete = false)
    {
        return valueOrDie(drafts.reconcile(atCentre, complete, shift.addSecs(600)));
    }

    ProfileFolder profile;
    OpenProfile opened;
    DraftStore drafts;
};

Draft theirs(const QString &text, qint64 revision = 1, qint64 id = 40)
{
    return {.id = id, .appeal = 1, .owner = operatorId, .text = text, .revision = revision, .updatedAt = shift};
}
} // namespace

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
    void textFromAnotherComputerComesIn();
    void textTypedOnBothIsKeptOnBoth();
    void theirTextGoesWhenItWasTakenIn();
    void ourOwnWordsComingBackAreNoNews();
    void oneSentElsewhereLeavesButItsTextStays();
    void oneTypedOnHereAndDestroyedElsewhereIsCreatedAnew();
    void anEmptiedReplicaDestroysNothing();
    void aSubmittedTextKeepsTheCentresCopyUntilItIsDone();
    void aRestoredTextDoesNotOverwriteWhatWasTypedSince();
    void aDraftTheCentreLostIsCreatedAnew();
    void oldVersionsAreForgotten();
};

void DraftStoreTest::aSavedTextIsThereAfterOpeningAgain()
{
    const ProfileFolder profile;
    {
        const OpenProfile opened = valueOrDie(openProfile(profile.place()));
        orDie(DraftStore(*opened.journal).save(1, u"Уважаемая Анна"_s, shift));
    }
    const OpenProfile opened = valueOrDie(openProfile(profile.place()));
    QCOMPARE(valueOrDie(DraftStore(*opened.journal).of(1))->draft, (LocalDraft{u"Уважаемая Анна"_s, shift, false, {}}));
}

void DraftStoreTest::wordsThatGoAwayStayInTheHistory()
{
    Journal journal;
    journal.save(u"Ува"_s);
    journal.save(u"Уважаемая"_s, 1); // typed on: nothing goes away
    QCOMPARE(journal.history(), QStringList());

    journal.save(u"Здравствуйте"_s, 2);
    journal.save(u"Здравствуйте!"_s, 400); // stood for minutes
    orDie(journal.drafts.discard(1, shift));

    QCOMPARE(journal.history(), (QStringList{u"Уважаемая"_s, u"Здравствуйте"_s, u"Здравствуйте!"_s}));
    QCOMPARE(journal.kept().appeal, -1);
}

void DraftStoreTest::aNewDraftIsCreatedAChangedOneUpdated()
{
    Journal journal;
    journal.save(u"Первый"_s);
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 0, 0, u"Первый"_s, false}}));

    orDie(journal.drafts.settled(journal.toSend().front(), 40, 1));
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

    orDie(journal.drafts.settled(sent, 40, 1));

    QVERIFY(!journal.kept().draft.atCentre);
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 1, u"Первый"_s, false}}));
}

void DraftStoreTest::aDiscardedDraftIsDestroyedAtTheCentreAndDoesNotComeBack()
{
    Journal journal;
    journal.save(u"Текст"_s);
    orDie(journal.drafts.settled(journal.toSend().front(), 40, 1));
    orDie(journal.drafts.discard(1, shift));
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 1, {}, true}}));
    QCOMPARE(journal.reconcile({theirs(u"Текст"_s)}), QSet<qint64>()); // the replica still has it

    orDie(journal.drafts.settled(journal.toSend().front(), 40, 1));
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
    orDie(journal.drafts.discard(1, shift));

    orDie(journal.drafts.settled(sent, 40, 1));

    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 1, {}, true}}));
}

void DraftStoreTest::aDraftTypedAfterDiscardingTakesTheOldPlace()
{
    Journal journal;
    journal.save(u"Текст"_s);
    orDie(journal.drafts.settled(journal.toSend().front(), 40, 1));
    orDie(journal.drafts.discard(1, shift));

    journal.save(u"Новый"_s, 1);

    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 1, u"Новый"_s, false}}));
}

void DraftStoreTest::textFromAnotherComputerComesIn()
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

void DraftStoreTest::textTypedOnBothIsKeptOnBoth()
{
    Journal journal;
    journal.reconcile({theirs(u"Начало"_s)});
    journal.save(u"Здесь"_s, 1);

    QCOMPARE(journal.reconcile({theirs(u"Там"_s, 2)}), QSet<qint64>{1});

    QCOMPARE(journal.kept().draft.text, u"Здесь"_s);
    QCOMPARE(journal.kept().draft.theirText, u"Там"_s);
    QVERIFY(journal.history().contains(u"Там"_s));
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 2, u"Здесь"_s, false}})); // over the revision seen now
}

void DraftStoreTest::theirTextGoesWhenItWasTakenIn()
{
    Journal journal;
    journal.save(u"Здесь"_s);
    journal.reconcile({theirs(u"Там"_s)});
    journal.save(u"Здесь иначе"_s, 1);
    QCOMPARE(journal.kept().draft.theirText, u"Там"_s);

    journal.save(u"Здесь иначе. Там"_s, 2);

    QCOMPARE(journal.kept().draft.theirText, QString());
}

void DraftStoreTest::ourOwnWordsComingBackAreNoNews()
{
    Journal journal;
    journal.save(u"Текст"_s);
    orDie(journal.drafts.settled(journal.toSend().front(), 40, 1));
    QCOMPARE(journal.reconcile({theirs(u"Текст"_s)}), QSet<qint64>());

    // The answer was lost: the centre has what was sent, this computer doesn't know it, and more was typed.
    Journal lost;
    lost.save(u"Текст и ещё"_s);
    lost.reconcile({theirs(u"Текст"_s)});
    QCOMPARE(lost.kept().draft.theirText, QString());
    QCOMPARE(lost.toSend(), (std::vector<DraftToSend>{{1, 40, 1, u"Текст и ещё"_s, false}}));
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
    orDie(journal.drafts.forgetSeen());

    QCOMPARE(journal.reconcile({}, true), QSet<qint64>());

    QCOMPARE(journal.kept().draft.text, u"Дома"_s);
}

void DraftStoreTest::aSubmittedTextKeepsTheCentresCopyUntilItIsDone()
{
    Journal journal;
    journal.reconcile({theirs(u"Ответ"_s)});
    orDie(journal.drafts.submit(1, 7, shift));
    QVERIFY(journal.toSend().empty());
    QCOMPARE(journal.reconcile({theirs(u"Ответ"_s)}), QSet<qint64>());

    orDie(journal.drafts.submitted(7));

    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 1, {}, true}}));
}

void DraftStoreTest::aRestoredTextDoesNotOverwriteWhatWasTypedSince()
{
    Journal journal;
    journal.reconcile({theirs(u"Ответ"_s)});
    orDie(journal.drafts.submit(1, 7, shift));
    orDie(journal.drafts.restore(1, 7, u"Ответ"_s, shift));
    QCOMPARE(journal.kept().draft.text, u"Ответ"_s);
    QCOMPARE(journal.kept().centreId, 40);

    orDie(journal.drafts.submit(1, 8, shift));
    journal.save(u"Другое"_s, 1);
    orDie(journal.drafts.restore(1, 8, u"Ответ"_s, shift));

    QCOMPARE(journal.kept().draft.text, u"Другое"_s);
    QVERIFY(journal.history().contains(u"Ответ"_s));
}

void DraftStoreTest::aDraftTheCentreLostIsCreatedAnew()
{
    Journal journal;
    journal.reconcile({theirs(u"Дома"_s)});
    journal.save(u"Здесь"_s, 1);

    orDie(journal.drafts.gone(journal.toSend().front()));
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 0, 0, u"Здесь"_s, false}}));

    orDie(journal.drafts.settled(journal.toSend().front(), 41, 1));
    orDie(journal.drafts.discard(1, shift));
    orDie(journal.drafts.gone(journal.toSend().front()));
    QVERIFY(journal.toSend().empty());
}

void DraftStoreTest::oldVersionsAreForgotten()
{
    Journal journal;
    journal.save(u"Первый"_s);
    journal.save(u"Второй"_s, 1);
    journal.save(u"Третий"_s, 100);

    orDie(journal.drafts.forget(shift.addSecs(1)));

    QCOMPARE(journal.history(), QStringList{u"Второй"_s});
}

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "draft_store_test.moc"
