#include "app/remote/http_centre.h"
#include "tests/support/desk.h"
#include "tests/support/faulty_server.h"
#include "tests/support/real_centre.h"

#include <QDir>

using namespace vakhta;
using namespace vakhta::test;

/// The centre is put back to a backup, said or in silence, and forgets what was done since: workstations notice and tell it
/// again. After each of these every replica equals what the centre shows its user, and the audit chain verifies.
class RestoredTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatWasDoneSinceIsDoneAgain_data() { ways(); }
    void whatWasDoneSinceIsDoneAgain();
    void aHundredActsOfOthersInBetween_data() { ways(); }
    void aHundredActsOfOthersInBetween();
    void draftsAreSentAgain_data() { ways(); }
    void draftsAreSentAgain();
    void aSubmittedReplyIsSubmittedOnce_data() { ways(); }
    void aSubmittedReplyIsSubmittedOnce();
    void anIdThatIsAnothersNowGetsNothing();
    void cutAnywhereItEndsTheSame_data();
    void cutAnywhereItEndsTheSame();
    void supervisorsAreToldHowMany();

private:
    struct Post : Desk
    {
        Post() : Desk(std::make_unique<FaultyServer>(std::make_unique<HttpCentre>())) {}
        FaultyServer &line() { return static_cast<FaultyServer &>(server()); }
    };

    static void ways()
    {
        QTest::addColumn<bool>("silent");
        QTest::newRow("restore") << false;
        QTest::newRow("an older file in silence") << true;
    }
    std::unique_ptr<Post> desk(const QString &login)
    {
        auto made = std::make_unique<Post>();
        if (!made->signIn(login, m_centre->url))
            qFatal("%s can't sign in", qUtf8Printable(login));
        if (!QTest::qWaitFor([&] { return made->atRest(); }, 20'000))
            qFatal("%s does not come to rest", qUtf8Printable(login));
        return made;
    }
    /// What there is now will be what there is again after goBack().
    void keep(bool silent)
    {
        if (!silent) {
            QVERIFY2(m_centre->backUp(m_backups.filePath(u"backup"_s)), m_centre->words.constData());
            return;
        }
        m_centre->stop();
        QVERIFY(QFile::copy(m_centre->storeFile(), m_backups.filePath(u"backup"_s)));
        QVERIFY(m_centre->serve());
    }
    void goBack(bool silent)
    {
        if (!silent) {
            QVERIFY2(m_centre->restore(m_backups.filePath(u"backup"_s)), m_centre->words.constData());
            return;
        }
        m_centre->stop();
        QVERIFY(!QFile::exists(m_centre->storeFile() + u"-wal"_s));
        QVERIFY(QFile::remove(m_centre->storeFile()) && QFile::copy(m_backups.filePath(u"backup"_s), m_centre->storeFile()));
        QVERIFY(m_centre->serve());
    }
    /// Nothing waits, and both sides hold the same. A refusal that needs the user is no matter here.
    bool equal(Post &desk, const QString &login)
    {
        desk.engine().syncNow();
        const bool same = QTest::qWaitFor([&] { return desk.atRest() && desk.dump() == m_centre->dump(login) && desk.atRest(); }, 30'000);
        return same && m_centre->said({u"audit"_s, u"verify"_s}).contains("rows verified") && m_centre->said({u"check"_s}).contains("well");
    }
    qint64 appeal(int number)
    {
        const QList<QByteArray> lines = m_centre->dump(u"krylova"_s).split('\n');
        for (const QByteArray &line : lines)
            if (line.startsWith("Appeal\t") && number-- == 0)
                return line.split('\t').at(1).toLongLong();
        return 0;
    }
    int notesLike(const QByteArray &words)
    {
        int found = 0;
        for (const QByteArray &line : m_centre->dump(u"krylova"_s).split('\n'))
            found += line.startsWith("Message\t") && line.contains("\"text\":\"" + words + "\"");
        return found;
    }

    QTemporaryDir m_backups;
    std::unique_ptr<RealCentre> m_centre;
};

void RestoredTest::init()
{
    QDir(m_backups.path()).remove(u"backup"_s);
    m_centre = std::make_unique<RealCentre>();
    QVERIFY2(m_centre->start(150, Desk::password), m_centre->words.constData());
}

void RestoredTest::whatWasDoneSinceIsDoneAgain()
{
    QFETCH(bool, silent);
    const auto writer = desk(u"krylova"_s), supervisor = desk(u"sedov"_s);
    const auto before = writer->act(appeal(0), OperationKind::Comment, {.text = u"до"_s});
    QVERIFY(before && equal(*writer, u"krylova"_s));
    keep(silent);
    const auto take = writer->act(appeal(0), OperationKind::Take);
    const auto note = writer->act(appeal(0), OperationKind::Comment, {.text = u"после"_s});
    const auto flag = supervisor->act(appeal(1), OperationKind::Prioritise, {.priority = Priority::Raised});
    QVERIFY(take && note && flag && equal(*writer, u"krylova"_s) && equal(*supervisor, u"sedov"_s));

    goBack(silent);

    QVERIFY(equal(*writer, u"krylova"_s) && equal(*supervisor, u"sedov"_s) && equal(*writer, u"krylova"_s));
    for (const auto &[post, act] : {std::pair(writer.get(), *before), {writer.get(), *take}, {writer.get(), *note}, {supervisor.get(), *flag}})
        QCOMPARE(post->stateOf(act), EntryState::Done);
    QCOMPARE(notesLike("до"), 1);
    QCOMPARE(notesLike("после"), 1);
    const auto card = Desk::wait(supervisor->reader().card(appeal(0)));
    QVERIFY(card && card->pending.empty() && card->appeal.operatorId == Desk::wait(writer->reader().me())->id);
    const QByteArray report = m_centre->said({u"report"_s, u"restored"_s});
    QVERIFY2(report.contains("3 accepted, 0 not"), report.constData());
    QCOMPARE(report.contains("without"), silent);
}

void RestoredTest::aHundredActsOfOthersInBetween()
{
    QFETCH(bool, silent);
    const auto writer = desk(u"krylova"_s), other = desk(u"sedov"_s);
    keep(silent);
    const auto taken = writer->act(appeal(0), OperationKind::Take);
    const auto lost = writer->act(appeal(1), OperationKind::Take);
    const auto note = writer->act(appeal(2), OperationKind::Comment, {.text = u"важно"_s});
    QVERIFY(taken && lost && note && equal(*writer, u"krylova"_s));
    writer->line().down = true;

    goBack(silent);
    QVERIFY(equal(*other, u"sedov"_s));
    QVERIFY(other->act(appeal(1), OperationKind::Take));
    for (int i = 0; i < 100; ++i)
        QVERIFY(other->act(appeal(3 + i), OperationKind::Comment, {.text = u"другой"_s}));
    QVERIFY(equal(*other, u"sedov"_s));
    writer->line().down = false;

    QVERIFY(equal(*writer, u"krylova"_s));
    QCOMPARE(writer->stateOf(*taken), EntryState::Done);
    QCOMPARE(writer->stateOf(*note), EntryState::Done);
    QCOMPARE(writer->stateOf(*lost), EntryState::Attention); // the other was first now, and the journal says so
    QCOMPARE(notesLike("важно"), 1);
    QCOMPARE(notesLike("другой"), 100);
    QVERIFY(equal(*other, u"sedov"_s));
    const QByteArray report = m_centre->said({u"report"_s, u"restored"_s});
    QVERIFY2(report.contains("2 accepted, 1 not") && report.contains("conflict, alreadyTaken"), report.constData());
}

void RestoredTest::draftsAreSentAgain()
{
    QFETCH(bool, silent);
    const auto writer = desk(u"krylova"_s);
    const auto save = [&](int number, const QString &text) { return bool(Desk::wait(writer->editor().saveDraft(appeal(number), text))); };
    QVERIFY(save(0, u"Начато"_s) && save(1, u"Будет выброшено"_s) && save(2, u"Не тронуто"_s) && equal(*writer, u"krylova"_s));
    keep(silent);
    QVERIFY(save(0, u"Начато и дописано"_s) && save(3, u"Новое"_s));
    QVERIFY(Desk::wait(writer->editor().discardDraft(appeal(1)))); // comes back with the copy: to be thrown away again is no loss
    QVERIFY(equal(*writer, u"krylova"_s));
    const QString all[] = {u"Начато и дописано"_s, u"Будет выброшено"_s, u"Не тронуто"_s, u"Новое"_s};

    goBack(silent);

    QVERIFY(equal(*writer, u"krylova"_s));
    for (int number = 0; number < 4; ++number) {
        const auto card = Desk::wait(writer->reader().card(appeal(number)));
        QVERIFY(card);
        QVERIFY2(card->draft, qPrintable(all[number]));
        QVERIFY2(card->draft->atCentre, qPrintable(card->draft->text));
        QCOMPARE(card->draft->theirText, QString());
        QCOMPARE(card->draft->text, all[number]);
        QVERIFY(m_centre->dump(u"krylova"_s).contains("\"" + all[number].toUtf8() + "\""));
    }
}

void RestoredTest::aSubmittedReplyIsSubmittedOnce()
{
    QFETCH(bool, silent);
    const auto writer = desk(u"krylova"_s);
    const QString text = u"Здравствуйте! Фонари включат 20 мая."_s;
    QVERIFY(writer->act(appeal(0), OperationKind::Take) && writer->act(appeal(0), OperationKind::Assign, {.executor = 1}));
    QVERIFY(Desk::wait(writer->editor().saveDraft(appeal(0), text)) && equal(*writer, u"krylova"_s));
    keep(silent);
    const auto submit = writer->act(appeal(0), OperationKind::SubmitReply, {.text = text});
    QVERIFY(submit && equal(*writer, u"krylova"_s));
    QCOMPARE(m_centre->dump(u"krylova"_s).count("Draft\t"), 0);

    goBack(silent);

    QVERIFY(equal(*writer, u"krylova"_s));
    QCOMPARE(writer->stateOf(*submit), EntryState::Done);
    QCOMPARE(m_centre->dump(u"krylova"_s).count("Reply\t"), 1);
    QCOMPARE(m_centre->dump(u"krylova"_s).count("Draft\t"), 0); // the one the backup had goes the way it went before
    const auto card = Desk::wait(writer->reader().card(appeal(0)));
    QVERIFY(card && !card->draft && card->replies.size() == 1 && card->replies.front().text == text);
}

/// Appeals that came after the copy was made are lost with it, and their ids are given again.
void RestoredTest::anIdThatIsAnothersNowGetsNothing()
{
    keep(true);
    m_centre->stop();
    QVERIFY(m_centre->import(3, "Пропавшее-") && m_centre->serve());
    const auto writer = desk(u"krylova"_s);
    const qint64 lost = appeal(150);
    const auto note = writer->act(lost, OperationKind::Comment, {.text = u"о пропавшем"_s});
    QVERIFY(note && Desk::wait(writer->editor().saveDraft(lost, u"Ответ пропавшему"_s)) && equal(*writer, u"krylova"_s));

    goBack(true);
    m_centre->stop();
    QVERIFY(m_centre->import(3, "Другое-") && m_centre->serve());
    QCOMPARE(appeal(150), lost);

    QVERIFY(writer->signIn(u"krylova"_s, m_centre->url)); // the copy is older than the first sign-in
    QVERIFY(equal(*writer, u"krylova"_s));
    const QByteArray truth = m_centre->dump(u"krylova"_s);
    QVERIFY(truth.contains("Другое-1") && !truth.contains("о пропавшем") && !truth.contains("Ответ пропавшему"));
    QCOMPARE(writer->stateOf(*note), EntryState::Attention);
    const auto card = Desk::wait(writer->reader().card(lost));
    QVERIFY(card && !card->draft);
    const auto history = Desk::wait(writer->files().run([lost](ProfileStore &store) { return store.drafts().history(lost); }));
    QVERIFY(history && !history->empty() && history->front().text == u"Ответ пропавшему"_s);
}

void RestoredTest::cutAnywhereItEndsTheSame_data()
{
    QTest::addColumn<bool>("silent");
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("ended"); // the program as well
    const auto row = [](bool silent, int at, bool ended) {
        QTest::addRow("%s, request %d %s", silent ? "silent" : "restore", at, ended ? "and the program ends" : "lost") << silent << at << ended;
    };
    row(false, 0, false);
    row(false, 5, true);
    row(false, 12, false);
    row(true, 3, true);
    row(true, 8, false);
    row(true, 16, true);
}

void RestoredTest::cutAnywhereItEndsTheSame()
{
    QFETCH(bool, silent);
    QFETCH(int, at);
    QFETCH(bool, ended);
    const auto writer = desk(u"krylova"_s);
    keep(silent);
    const auto take = writer->act(appeal(0), OperationKind::Take);
    const auto note = writer->act(appeal(0), OperationKind::Comment, {.text = u"один раз"_s});
    QVERIFY(take && note && Desk::wait(writer->editor().saveDraft(appeal(1), u"Черновик"_s)) && equal(*writer, u"krylova"_s));

    goBack(silent);
    writer->line().plan(at, FaultyServer::Fault::Lost);
    writer->engine().syncNow();
    if (ended) {
        QTest::qWaitFor([&, from = writer->line().posts()] { return writer->line().posts() > from + at || writer->atRest(); }, 10'000);
        writer->restart();
    }

    QVERIFY(equal(*writer, u"krylova"_s));
    QCOMPARE(writer->stateOf(*take), EntryState::Done);
    QCOMPARE(writer->stateOf(*note), EntryState::Done);
    QCOMPARE(notesLike("один раз"), 1);
    const auto card = Desk::wait(writer->reader().card(appeal(1)));
    QVERIFY(card && card->draft && card->draft->text == u"Черновик"_s && card->draft->atCentre);
}

void RestoredTest::supervisorsAreToldHowMany()
{
    const auto writer = desk(u"krylova"_s), supervisor = desk(u"sedov"_s);
    keep(false);
    QVERIFY(writer->act(appeal(0), OperationKind::Take) && equal(*writer, u"krylova"_s));

    goBack(false);
    QVERIFY(equal(*writer, u"krylova"_s));

    const auto told = [&] {
        supervisor->engine().syncNow();
        const auto region = Desk::wait(supervisor->reader().region());
        return region && region->profile.restored ? *region->profile.restored : Restoration();
    };
    QTRY_COMPARE_WITH_TIMEOUT(told().accepted, 1, 20'000);
    QVERIFY(told().at.isValid() && told().backupAt.isValid() && told().refused == 0);
}

QTEST_GUILESS_MAIN(RestoredTest)
#include "restored_test.moc"
