#include "tests/support/demo_shift.h"
#include "tests/support/pictures.h"
#include "tests/support/typing.h"
#include "ui/pages/classify_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// Topic and place of an appeal, by the keyboard alone.
class ClassifyDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void init();
    void anyPartOfAnyNameFindsTheTopic_data();
    void anyPartOfAnyNameFindsTheTopic();
    void theTopicsOfSimilarAppealsAreSuggestedWithTheReason();
    void enterTakesAndGoesOn();
    void onlyWhatIsChangedIsSent();
    void aSectorAloneCanBeChosen();
    void anEmptiedFieldMeansNothing();
    void whatIsTypedAndLeftIsTaken();
    void anUnchangedOneIsNoAct();
    void refusalKeepsTheDialogOpen();
    void theMunicipalityNamedInTheTextComesFirst();
    void whatATopicMeansIsToldWhileTheArrowsMove();
    void theAddressIsSetAndCorrected();
    void anAddressAloneIsAnAct();
    void looksAsDesigned();

private:
    QLineEdit *field(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }
    QLineEdit *topic() const { return field(u"classifyTopic"_s); }
    QListView *list() const { return m_dialog->findChild<QListView *>(u"classifyList"_s); }
    QString current() const { return list()->currentIndex().data().toString(); }
    QString told() const { return list()->currentIndex().data(Qt::AccessibleTextRole).toString(); }
    bool says(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    void open(qint64 appeal = 1)
    {
        m_dialog->classify(appeal);
        QTRY_VERIFY(list()->model()->rowCount() > 0);
        QTRY_VERIFY(topic()->hasFocus());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_dialog->focusWidget(), key, modifiers); }

    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<test::FakeEditor> m_editor;
    std::unique_ptr<ClassifyDialog> m_dialog;
};

void ClassifyDialogTest::init()
{
    m_dialog.reset();
    m_reader = std::make_unique<test::FakeReader>();
    m_editor = std::make_unique<test::FakeEditor>(*m_reader);
    test::fillDemo(*m_reader);
    auto &topics = m_reader->regionValue.topics;
    topics.push_back({.id = 3, .parent = 1, .sector = 3, .name = u"Деревья и газоны"_s});
    topics[1].definition = u"Не горят или мигают фонари на улице и во дворе."_s;
    topics[1].notToMistake = {5, 3};
    topics.push_back({.id = 4, .parent = 0, .sector = 6, .name = u"Дороги"_s});
    topics.push_back({.id = 5, .parent = 4, .sector = 6, .name = u"Ямы и выбоины"_s});
    m_dialog = std::make_unique<ClassifyDialog>(*m_reader, *m_editor, &test::demoNow);
}

void ClassifyDialogTest::anyPartOfAnyNameFindsTheTopic_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("a part") << u"выбо"_s << u"Ямы и выбоины"_s;
    QTest::newRow("several words") << u"газон дерев"_s << u"Деревья и газоны"_s;
    QTest::newRow("another letter") << u"ДЁРЕВ"_s << u"Деревья и газоны"_s;
    QTest::newRow("of the group above") << u"благо освещ"_s << u"Освещение улиц"_s;
}

void ClassifyDialogTest::anyPartOfAnyNameFindsTheTopic()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    open();
    topic()->clear();
    test::type(topic(), typed);
    QCOMPARE(current(), found);
}

void ClassifyDialogTest::theTopicsOfSimilarAppealsAreSuggestedWithTheReason()
{
    m_reader->cards[1].appeal.topic = 0;
    m_reader->cards[1].appeal.sector = 0;
    SimilarAppeal pit, tree;
    pit.appeal = {.id = 7, .number = u"77001"_s, .topic = 5};
    tree.appeal = {.id = 8, .number = u"77002"_s, .topic = 3};
    m_reader->similarValue[1] = {tree, pit, pit};
    open();
    QTRY_COMPARE(current(), u"Ямы и выбоины"_s); // the most of them
    QVERIFY(told().contains(u"2 of 3"_s));
    QVERIFY(told().contains(u"001"_s));
    press(Qt::Key_Return);
    QCOMPARE(topic()->text(), u"Ямы и выбоины"_s);
}

void ClassifyDialogTest::enterTakesAndGoesOn()
{
    open();
    QSignalSpy acted(m_dialog.get(), &ClassifyDialog::acted);
    test::type(topic(), u"выбо"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(field(u"classifyMunicipality"_s)->hasFocus());
    test::type(field(u"classifyMunicipality"_s), u"ольх"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(field(u"classifyStreet"_s)->hasFocus());
    press(Qt::Key_Return);
    QVERIFY(field(u"classifyHouse"_s)->hasFocus());
    press(Qt::Key_Return);
    QTRY_VERIFY(m_dialog->findChild<QWidget *>(u"classifyAccept"_s)->hasFocus());
    press(Qt::Key_Space);
    QTRY_COMPARE(acted.size(), 1);
    const Arguments &args = m_editor->acts.at(0).args;
    QCOMPARE(m_editor->acts.at(0).kind, OperationKind::Classify);
    QCOMPARE(args.topic, 5);
    QCOMPARE(args.sector, 6);
    QCOMPARE(args.municipality, 2);
    QVERIFY(!args.address);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void ClassifyDialogTest::onlyWhatIsChangedIsSent()
{
    open();
    test::type(topic(), u"выбо"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_editor->acts.size(), size_t(1));
    QCOMPARE(m_editor->acts[0].args.topic, 5);
    QCOMPARE(m_editor->acts[0].args.municipality, 1);
}

void ClassifyDialogTest::aSectorAloneCanBeChosen()
{
    open();
    test::type(topic(), u"дороги"_s);
    QCOMPARE(current(), u"Дороги"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_editor->acts.size(), size_t(1));
    QCOMPARE(m_editor->acts[0].args.topic, 0);
    QCOMPARE(m_editor->acts[0].args.sector, 6);
}

void ClassifyDialogTest::anEmptiedFieldMeansNothing()
{
    open();
    topic()->setFocus();
    topic()->selectAll();
    press(Qt::Key_Delete);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_editor->acts.size(), size_t(1));
    QCOMPARE(m_editor->acts[0].args.topic, 0);
    QCOMPARE(m_editor->acts[0].args.sector, 0);
}

void ClassifyDialogTest::whatIsTypedAndLeftIsTaken()
{
    open();
    test::type(topic(), u"газон"_s);
    press(Qt::Key_Tab);
    QCOMPARE(topic()->text(), u"Деревья и газоны"_s);
    topic()->setFocus();
    test::type(topic(), u"щщщ"_s);
    QVERIFY(says(u"Nothing is called"_s));
    press(Qt::Key_Tab);
    QCOMPARE(topic()->text(), u"Деревья и газоны"_s); // as it was
}

void ClassifyDialogTest::anUnchangedOneIsNoAct()
{
    open();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(m_editor->acts.empty());
}

void ClassifyDialogTest::refusalKeepsTheDialogOpen()
{
    open();
    m_editor->failure = Error{Error::Kind::Storage, {}};
    test::type(topic(), u"выбо"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(says(u"file on this computer"_s));
    QVERIFY(m_dialog->isVisible());
}

void ClassifyDialogTest::theMunicipalityNamedInTheTextComesFirst()
{
    const Appeal said{.id = 1, .text = u"В Ольхуше третий день нет воды"_s};
    const auto lines = municipalityLines(m_reader->regionValue, said, {});
    QCOMPARE(lines.front().name, u"Ольхуша"_s);
    QVERIFY(lines.front().suggested);
    QVERIFY(!municipalityLines(m_reader->regionValue, Appeal{.id = 1, .text = u"Ольховая улица"_s}, {}).front().suggested);
}

void ClassifyDialogTest::whatATopicMeansIsToldWhileTheArrowsMove()
{
    open();
    const QString meant = u"Не горят или мигают фонари на улице и во дворе. Not to be mistaken for: Ямы и выбоины, Деревья и газоны."_s;
    QCOMPARE(current(), u"Освещение улиц"_s);
    QVERIFY(says(meant));
    QVERIFY(told().endsWith(meant));
    QVERIFY(topic()->accessibleDescription().endsWith(meant)); // the field has the keyboard
    press(Qt::Key_Down);
    QVERIFY(current() != u"Освещение улиц"_s);
    QVERIFY(!says(u"Не горят"_s));
    QVERIFY(!topic()->accessibleDescription().contains(u"Не горят"_s));
    press(Qt::Key_Up);
    QVERIFY(says(meant));
}

void ClassifyDialogTest::theAddressIsSetAndCorrected()
{
    open();
    QCOMPARE(field(u"classifyStreet"_s)->text(), u"Луговая"_s);
    QCOMPARE(field(u"classifyHouse"_s)->text(), u"12"_s);
    field(u"classifyHouse"_s)->setFocus();
    const QString before = current();
    press(Qt::Key_Down); // moves nothing: no name is chosen here
    QCOMPARE(current(), before);
    field(u"classifyHouse"_s)->selectAll();
    test::type(field(u"classifyHouse"_s), u" 14а "_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_editor->acts.size(), size_t(1));
    QCOMPARE(m_editor->acts[0].args.address, (Address{u"Луговая"_s, u"14а"_s}));
    QCOMPARE(m_editor->acts[0].args.topic, 2);
}

void ClassifyDialogTest::anAddressAloneIsAnAct()
{
    m_reader->cards[1].appeal.street.clear();
    m_reader->cards[1].appeal.house.clear();
    open();
    field(u"classifyStreet"_s)->setFocus();
    test::type(field(u"classifyStreet"_s), u"Мира"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_editor->acts.size(), size_t(1));
    QCOMPARE(m_editor->acts[0].args.address, (Address{u"Мира"_s, {}}));
    m_dialog->classify(2); // the next appeal has its own
    QTRY_COMPARE(field(u"classifyStreet"_s)->text(), u"Луговая"_s);
}

void ClassifyDialogTest::looksAsDesigned()
{
    SimilarAppeal tree;
    tree.appeal = {.id = 8, .number = u"77002"_s, .topic = 3};
    m_reader->similarValue[1] = {tree};
    open();
    test::picture(*m_dialog, u"classify"_s, false);
}

QTEST_MAIN(ClassifyDialogTest)
#include "classify_dialog_test.moc"
