#include "app/centre/jmap/set_draft.h"
#include "tests/support/centre_store.h"

using namespace vakhta;
using namespace vakhta::test;

class ApplyDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aDraftCountsItsRevisions();
    void aStaleRevisionIsAConflictAndChangesNothing();
    void thereIsOneForEachAppealAndOwner();
    void otherPeoplesDraftsAreNotThere();
    void itNeedsAnAppealInScope();
    void aDestroyedOneIsGone();

private:
    Result<CreatedDraft> create(qint64 user, const QString &text, qint64 appeal = 1)
    {
        const User owner = userOf(*m_store, user);
        return m_store->write([&](Unit &unit) { return createDraft(unit, appeal, text, owner, noon); });
    }
    Result<Draft> update(qint64 user, qint64 id, qint64 revision, const QString &text)
    {
        const User owner = userOf(*m_store, user);
        return m_store->write([&](Unit &unit) { return updateDraft(unit, id, revision, text, owner, noon.addSecs(60)); });
    }
    Result<void> destroy(qint64 user, qint64 id)
    {
        const User owner = userOf(*m_store, user);
        return m_store->storage().write([&](Unit &unit) { return destroyDraft(unit, id, owner); });
    }
    QByteArray body(qint64 id)
    {
        const auto found = must(m_store->read([&](View &view) { return view.objects(Type::Draft, {id}, {}); }));
        return found.empty() ? QByteArray() : found.front().body;
    }

    std::unique_ptr<CentreStore> m_store;
};

void ApplyDraftTest::init()
{
    m_store = std::make_unique<CentreStore>();
    settle(*m_store);
    m_store->put(sampleAppeal(2));
}

void ApplyDraftTest::aDraftCountsItsRevisions()
{
    const Draft made = must(create(1, u"Раз"_s)).draft;
    QCOMPARE(made.revision, 1);

    const Draft changed = must(update(1, made.id, 1, u"Раз, два"_s));

    QCOMPARE(changed.revision, 2);
    QCOMPARE(changed.updatedAt, noon.addSecs(60));
    QCOMPARE(body(made.id), canonical(changed));
}

void ApplyDraftTest::aStaleRevisionIsAConflictAndChangesNothing()
{
    const Draft made = must(create(1, u"Раз"_s)).draft;
    must(update(1, made.id, 1, u"Два"_s));
    const QByteArray before = body(made.id);

    const auto stale = update(1, made.id, 1, u"Три"_s);

    QCOMPARE(stale.error().kind, Error::Kind::Conflict);
    QCOMPARE(body(made.id), before);
}

void ApplyDraftTest::thereIsOneForEachAppealAndOwner()
{
    const Draft made = must(create(1, u"Раз"_s)).draft;

    const CreatedDraft again = must(create(1, u"Два"_s));

    QVERIFY(again.existing);
    QCOMPARE(again.draft, made);
    QVERIFY(!must(create(2, u"Моё"_s)).existing);
    QCOMPARE(m_store->idsOf(Type::Draft).size(), 2u);
}

void ApplyDraftTest::otherPeoplesDraftsAreNotThere()
{
    const Draft made = must(create(1, u"Раз"_s)).draft;

    QCOMPARE(update(2, made.id, 1, u"Чужое"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(destroy(2, made.id).error().kind, Error::Kind::NotFound);
    QCOMPARE(body(made.id), canonical(made));
}

void ApplyDraftTest::itNeedsAnAppealInScope()
{
    QCOMPARE(create(1, u"Раз"_s, 404).error().kind, Error::Kind::NotFound);
    QCOMPARE(create(5, u"Раз"_s).error().kind, Error::Kind::NotFound); // not given to his body
    QVERIFY(create(4, u"Раз"_s)); // the curator of its sector
}

void ApplyDraftTest::aDestroyedOneIsGone()
{
    const Draft made = must(create(1, u"Раз"_s)).draft;
    must(destroy(1, made.id));

    QCOMPARE(destroy(1, made.id).error().kind, Error::Kind::NotFound);
    QCOMPARE(update(1, made.id, 1, u"Два"_s).error().kind, Error::Kind::NotFound);
    const CreatedDraft again = must(create(1, u"Снова"_s));
    QVERIFY(!again.existing);
    QVERIFY(again.draft.id != made.id); // an id is never given twice
}

QTEST_GUILESS_MAIN(ApplyDraftTest)
#include "apply_draft_test.moc"
