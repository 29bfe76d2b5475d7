#include "tests/support/must.h"
#include "tests/support/shown_window.h"
#include "ui/print/appeal_print.h"
#include "ui/print/list_print.h"
#include "ui/print/printing.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextDocument>
#include <QtConcurrent>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;

/// What goes on paper: the pages are made and read back with poppler.
class PrintingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void init();
    void anAppealHoldsAllThatIsKnown();
    void whatOthersWroteIsNeverMarkup();
    void theHistoryIsSentences();
    void everyPageHasItsNumberAndWhoPrinted();
    void aListIsATableWithItsHeadOnEveryPage();
    void aLongTitleIsFoldedAndNothingIsCut();
    void onlyTheWantedPagesArePrinted();
    void darkWindowsPrintDarkOnWhite();
    void aPlaceThatCannotBeWrittenIsSaid();
    void pagesAreMadeWhileTheWindowLives();
    void ctrlPPrintsTheOpenAppeal();
    void theButtonPrintsTheList();
    void aListTooLongIsOfferedAsAFile();

private:
    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".pdf"_s); }
    PageFoot foot() const { return {u"Белогривская область  ·  напечатано Вт 12 мая, 13:42  ·  Крылова А. В."_s, font(TextStyle::Body)}; }
    QString read(const QStringList &options = {}) const;
    QString printed(const AppealCard &card);
    PrintedList list(int rows) const;
    int printed(const PrintedList &list);
    void accept() const;

    QTemporaryDir m_folder;
    test::FakeReader m_reader;
    LocalTime m_here;
};

void PrintingTest::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_reader.cards.clear();
    m_reader.user = {};
    test::fillPictureDay(m_reader);
    m_here = LocalTime::of(test::pictureNow(), m_reader.regionValue.profile);
}

/// The words of the PDF, as a reader of PDFs finds them.
QString PrintingTest::read(const QStringList &options) const
{
    QProcess poppler;
    poppler.start(u"pdftotext"_s, QStringList(options) << path() << u"-"_s);
    if (!poppler.waitForFinished(60000) || poppler.exitCode() != 0)
        qFatal("pdftotext: %s (package poppler-utils)", poppler.readAllStandardError().constData());
    return QString::fromUtf8(poppler.readAllStandardOutput());
}

QString PrintingTest::printed(const AppealCard &card)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(path());
    test::must(printDocument(printer, *appealDocument(card, m_reader.regionValue, m_here, foot().font), foot()));
    return read().simplified();
}

PrintedList PrintingTest::list(int rows) const
{
    PrintedList list{u"Дороги"_s, u"%1 обращений  ·  сначала новые"_s.arg(rows), m_reader.regionValue, m_here, {}};
    for (int i = 0; i < rows; ++i) {
        AppealRow row;
        row.id = row.revision = i + 1;
        row.number = QString::number(10'000 + i);
        row.title = u"Яма на дороге у дома %1"_s.arg(i);
        row.municipality = 1 + i % 5;
        row.executor = 1 + i % 9;
        row.operatorId = 1;
        row.dueAt = test::pictureTime(12, 14, 20);
        list.rows.push_back(row);
    }
    return list;
}

int PrintingTest::printed(const PrintedList &list)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setOutputFileName(path());
    return test::must(printList(printer, list, foot()));
}

void PrintingTest::anAppealHoldsAllThatIsKnown()
{
    AppealCard card = m_reader.cards[3];
    card.draft = LocalDraft{u"не для бумаги"_s, {}, false, {}};
    const QString text = printed(card);
    for (const QString &expected : {u"83 951"_s, u"Не горят фонари на Луговой"_s, u"МКУ «Горсвет»"_s, u"Луговая, от 12 до 18"_s, u"Ольга С."_s,
                                    u"вчера женщина упала на бордюре"_s, u"Бригада заменит повреждённый участок кабеля"_s, u"Нет срока завершения работ"_s})
        QVERIFY2(text.contains(expected) || text.contains(QString(expected).replace(u' ', u'\u00a0')), qPrintable(expected + u" is not in: "_s + text));
    QVERIFY(!text.contains(u"не для бумаги"_s));
}

void PrintingTest::whatOthersWroteIsNeverMarkup()
{
    AppealCard card = m_reader.cards[3];
    const QString hostile = u"<b>если a < b</b> <img src=\"file:///etc/hostname\"> &amp; <a href=\"https://example.org\">x</a>"_s;
    card.appeal.title = card.appeal.text = card.replies[0].text = card.replies[0].remarks = card.messages[4].text = card.appeal.author = hostile;
    const auto document = appealDocument(card, m_reader.regionValue, m_here, foot().font);
    QCOMPARE(document->toPlainText().count(hostile), 6);
    for (const QTextFormat &format : document->allFormats())
        QVERIFY(!format.isImageFormat() && !(format.isCharFormat() && format.toCharFormat().isAnchor()));
    card.appeal.title = u"a\u202eb"_s;
    QVERIFY(appealDocument(card, m_reader.regionValue, m_here, foot().font)->toPlainText().contains(u"a‹U+202E›b"_s));
    PrintedList one = list(1);
    one.rows[0].title = u"<b>a</b> & <i>b</i>"_s;
    QCOMPARE(printed(one), 1);
    QVERIFY(read().simplified().contains(u"<b>a</b> & <i>b</i>"_s));
}

void PrintingTest::theHistoryIsSentences()
{
    const auto document = appealDocument(m_reader.cards[3], m_reader.regionValue, m_here, foot().font);
    const QString text = document->toPlainText();
    QVERIFY(text.contains(u"Assigned to Горсвет by Крылова А. В."_s));
    QVERIFY(!text.contains(QChar(0xe000)));
    bool bold = false;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part)
            bold = bold || (part.fragment().text() == u"Горсвет"_s && part.fragment().charFormat().fontWeight() == QFont::Bold);
    }
    QVERIFY(bold);
}

void PrintingTest::everyPageHasItsNumberAndWhoPrinted()
{
    AppealCard card = m_reader.cards[3];
    for (int i = 0; i < 150; ++i)
        card.messages.push_back(card.messages[4]);
    (void)printed(card);
    const QStringList pages = read({u"-layout"_s}).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 3);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(pages[page].contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())));
        QVERIFY(pages[page].contains(u"Крылова А. В."_s) && pages[page].contains(u"Белогривская область"_s) && pages[page].contains(u"13:42"_s));
    }
}

void PrintingTest::aListIsATableWithItsHeadOnEveryPage()
{
    const int pages = printed(list(120));
    QVERIFY(pages >= 3);
    const QStringList told = read({u"-layout"_s}).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(told.size(), pages);
    for (const QString &page : told)
        QVERIFY(page.contains(u"Executor"_s));
    QCOMPARE(told.join(QString()).count(u"сначала новые"_s), 1);
    for (int i = 0; i < 120; ++i)
        QCOMPARE(told.join(QString()).count(u"у дома %1 "_s.arg(i)), 1);
}

void PrintingTest::aLongTitleIsFoldedAndNothingIsCut()
{
    PrintedList one = list(2);
    one.rows[0].title = u"Очень длинное название обращения о том, что во дворе дома третий месяц не горит ни один фонарь и дети ходят в темноте"_s;
    QCOMPARE(printed(one), 1);
    QString words = read().simplified();
    for (const QString &word : one.rows[0].title.split(u' '))
        QVERIFY2(words.contains(word), qPrintable(word));
    one.rows[0].executor = 0;
    one.rows[0].title = QString(150, u'W'); // not one place to fold
    QCOMPARE(printed(one), 1);
    QVERIFY(read().contains(u"у дома 1"_s));
}

void PrintingTest::onlyTheWantedPagesArePrinted()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(path());
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    QCOMPARE(test::must(printList(printer, list(300), foot())), 2);
    const QString text = read({u"-layout"_s});
    QVERIFY(!text.contains(u"Page 1 of"_s) && text.contains(u"Page 2 of"_s) && text.contains(u"Page 3 of"_s) && !text.contains(u"Page 4 of"_s));
}

void PrintingTest::darkWindowsPrintDarkOnWhite()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    (void)printed(m_reader.cards[3]);
    QCOMPARE(QProcess::execute(u"pdftoppm"_s, {u"-r"_s, u"60"_s, u"-png"_s, u"-singlefile"_s, path(), path()}), 0);
    const QImage page = QImage(path() + u".png"_s).convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(qGray(page.pixel(3, 3)), 255);
    qint64 dark = 0, middle = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            dark += qGray(page.pixel(x, y)) < 100 ? 1 : 0;
            middle += qGray(page.pixel(x, y)) < 220 ? 1 : 0;
        }
    }
    QVERIFY2(dark * 8 > middle, "letters are pale");
}

void PrintingTest::aPlaceThatCannotBeWrittenIsSaid()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(m_folder.filePath(u"no folder/a.pdf"_s));
    const auto pages = printList(printer, list(3), foot());
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, Error::Kind::Storage);
}

void PrintingTest::pagesAreMadeWhileTheWindowLives()
{
    const auto made = QtConcurrent::run([this] { return printed(list(2000)); });
    int turns = 0;
    QTRY_VERIFY_WITH_TIMEOUT((++turns, made.isFinished()), 120000);
    QVERIFY(turns > 1);
    QVERIFY(made.result() > 30);
    QVERIFY(read({u"-layout"_s}).contains(u"у дома 1999"_s));
}

/// The dialog is told a file, as a hand does.
void PrintingTest::accept() const
{
    QPointer<QPrintDialog> dialog;
    QTRY_VERIFY((dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget())));
    QCOMPARE(dialog->objectName(), u"printDialog"_s);
    auto *file = dialog->findChild<QLineEdit *>(u"filename"_s);
    QVERIFY(file);
    file->setText(path());
    dialog->accept();
    QTRY_VERIFY(!dialog);
}

void PrintingTest::ctrlPPrintsTheOpenAppeal()
{
    Shown shown(Role::Operator, {{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "5"}});
    QTRY_COMPARE(shown.list()->currentIndex().data().toString(), u"Горький привкус воды из колонки"_s);
    shown.press(Qt::Key_P, Qt::ControlModifier);
    accept();
    QTRY_VERIFY(shown.find<Toast>(u"toast"_s)->words().contains(u"PDF"_s));
    QVERIFY(read().contains(u"Горький привкус воды из колонки"_s));
}

void PrintingTest::theButtonPrintsTheList()
{
    Shown shown(Role::Operator, {{u"queue/query"_s, "10 -1 -1 0"}});
    shown.find<QAbstractButton>(u"printList"_s)->click();
    accept();
    QTRY_VERIFY(shown.find<Toast>(u"toast"_s)->words().contains(u"PDF"_s));
    const QString text = read({u"-layout"_s});
    QVERIFY(text.contains(u"All open"_s));
    for (int row = 0; row < shown.list()->model()->rowCount(); ++row)
        QVERIFY(text.contains(shown.list()->model()->index(row, 0).data().toString().left(12)));
}

void PrintingTest::aListTooLongIsOfferedAsAFile()
{
    QWidget window;
    Printing printing(m_reader, test::pictureNow, &window);
    QSignalSpy asked(&printing, &Printing::exportAsked);
    window.show();
    printing.printList(std::vector<qint64>(PrintedList::mostRows + 1, 1), u"Все"_s, {});
    auto *box = window.findChild<QMessageBox *>(u"tooLongToPrint"_s);
    QVERIFY(box);
    box->buttons().constFirst()->click();
    QCOMPARE(asked.count(), 1);
}

QTEST_MAIN(PrintingTest)
#include "printing_test.moc"
