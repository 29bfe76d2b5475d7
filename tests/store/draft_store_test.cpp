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
    void eachParagraphTakesItsOwnChange();
    void textTypedOnBothIsKeptOnBoth();
    void onlyAPickLetsATextOfTwoGo();
    void aPickMayBeOfOneplaceOnly();
    void whatIsTypedOverAnOlderTextIsMergedToo();
    void aTextTypedOverNothingKnownStandsAsItIs();
    void typingInTheMiddleFillsNoHistory();
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
    QCOMPARE(valueOrDie(DraftStore(*opened.journal).of(1))->draft, (LocalDraft{u"Уважаемая Анна"_s, shift, false, {}, {}}));
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
    QVERIFY(journal.history().contains(u"Здесь"_s));
    QVERIFY(journal.toSend().empty()); // mine is not put over theirs
    const OutboxCounts counts = valueOrDie(OutboxStore(*journal.opened.journal).counts(shift));
    QCOMPARE(counts.waiting, 0);
    QCOMPARE(counts.attention, 1);
}

void DraftStoreTest::eachParagraphTakesItsOwnChange()
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

void DraftStoreTest::onlyAPickLetsATextOfTwoGo()
{
    Journal journal;
    journal.reconcile({theirs(u"Приветствие\nТекст"_s)});
    journal.save(u"Приветствие\nТекст здесь"_s, 1);
    journal.reconcile({theirs(u"Добрый день\nТекст там"_s, 2)});
    QCOMPARE(journal.kept().draft.text, u"Добрый день\nТекст здесь"_s);
    QCOMPARE(journal.kept().draft.theirText, u"Добрый день\nТекст там"_s);

    journal.save(u"Добрый день\nТекст здесь.\nИ ещё"_s, 2); // typing on is no pick
    QVERIFY(journal.toSend().empty());
    orDie(journal.drafts.pick(1, u"Добрый день\nТекст там\nИ ещё"_s, {}, shift.addSecs(3)));

    QCOMPARE(journal.kept().draft.theirText, QString());
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 2, u"Добрый день\nТекст там\nИ ещё"_s, false}}));
    QVERIFY(journal.history().contains(u"Добрый день\nТекст здесь.\nИ ещё"_s));
    journal.reconcile({theirs(u"Добрый вечер\nТекст там"_s, 3)}); // the other computer goes on: nothing of the pick is undone
    QCOMPARE(journal.kept().draft.text, u"Добрый вечер\nТекст там\nИ ещё"_s);
}

void DraftStoreTest::aPickMayBeOfOneplaceOnly()
{
    Journal journal;
    journal.reconcile({theirs(u"1\n\n2"_s)});
    journal.save(u"1 здесь\n\n2 здесь"_s, 1);
    journal.reconcile({theirs(u"1 там\n\n2 там"_s, 2)});

    orDie(journal.drafts.pick(1, u"1 там\n\n2 здесь"_s, u"1 там\n\n2 там"_s, shift.addSecs(2)));

    QVERIFY(journal.toSend().empty());
    QCOMPARE(journal.kept().draft.fork, u"1\n\n2"_s);
    journal.save(u"1 там\n\n2 там"_s, 3); // the rest by hand
    QCOMPARE(journal.kept().draft.theirText, QString());
    QCOMPARE(journal.toSend().size(), size_t(1));
}

void DraftStoreTest::whatIsTypedOverAnOlderTextIsMergedToo()
{
    Journal journal;
    journal.reconcile({theirs(u"Начало\nКонец"_s)});
    journal.reconcile({theirs(u"Начало\nКонец там"_s, 2)}); // while the page still shows the text before

    orDie(journal.drafts.save(1, u"Начало здесь\nКонец"_s, shift.addSecs(1), u"Начало\nКонец"_s));

    QCOMPARE(journal.kept().draft.text, u"Начало здесь\nКонец там"_s);
    QCOMPARE(journal.toSend(), (std::vector<DraftToSend>{{1, 40, 2, u"Начало здесь\nКонец там"_s, false}}));

    orDie(journal.drafts.save(1, u"Начало здесь\nКонец тут"_s, shift.addSecs(2), u"Начало здесь\nКонец"_s));
    QCOMPARE(journal.kept().draft.text, u"Начало здесь\nКонец тут"_s);
    QCOMPARE(journal.kept().draft.theirText, u"Начало здесь\nКонец там"_s);
}

void DraftStoreTest::aTextTypedOverNothingKnownStandsAsItIs()
{
    Journal journal;
    journal.save(u"Первый"_s);
    journal.save(u"Второй"_s, 1);
    QCOMPARE(journal.kept().draft.text, u"Второй"_s);
    QCOMPARE(journal.kept().draft.theirText, QString());
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

    orDie(journal.drafts.forget(shift.addSecs(50))); // counted from when they were put away

    QCOMPARE(journal.history(), QStringList{u"Второй"_s});
}

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "draft_store_test.moc"
