#include "tests/support/fake_files.h"
#include "tests/support/pictures.h"
#include "tests/support/read_aloud.h"
#include "tests/support/shown_window.h"
#include "ui/pages/file_viewer.h"
#include "ui/pages/picture_tile.h"
#include "ui/pages/reply_page.h"
#include "ui/widgets/words_dialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace vakhta;
using namespace vakhta::test;

/// Photos and files, for a person at the keyboard.
class PhotosTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void photosAreShownInSmall();
    void whatIsNotInSightIsNotAskedFor();
    void onesThatCannotBeShownSayWhy_data();
    void onesThatCannotBeShownSayWhy();
    void photosComeWhenTheLineIsBack();
    void photosAtTheSourceAreToldOf();
    void arrowsGoThroughThePhotosAndEscCloses();
    void aPhotoIsSavedUnderACleanName();
    void aPastedPictureGoesWithTheReply();
    void droppedFilesGoWithTheReply();
    void aFileThatIsTakenAwayStays();
    void anAttachedFileIsProof();
    void aFileTooLargeIsSaidToBe();
    void aNoteCarriesItsFiles();
    void aNoteThatIsLeftLeavesNoFiles();
    void looksAsDesigned();

private:
    /// Names of buttons that are seen and stand for two.
    static QStringList twiceNamed(const QWidget &over)
    {
        QStringList names, twice;
        for (const auto *button : over.findChildren<QAbstractButton *>()) {
            const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
            if (button->isVisible() && !name.isEmpty())
                (names.contains(name) ? twice : names) << name;
        }
        return twice;
    }

    static void drop(QTextEdit *text, const QMimeData &given)
    {
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(text->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent end(QPointF(20, 20), Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(text->viewport(), &end);
    }

    static constexpr qint64 appeal = 3;
    struct Open : Shown
    {
        explicit Open(const std::function<void(FakeFiles &, AppealCard &)> &prepare = {}) : Shown(Role::Operator, openList)
        {
            windows->setFiles(files);
            if (prepare)
                prepare(files, reader.cards[appeal]);
            window->openAppeal(appeal);
            if (!QTest::qWaitFor([this] { return label() == reader.cards[appeal].appeal.title; }))
                qFatal("the appeal did not come up: %s", qPrintable(label()));
        }
        ~Open()
        {
            QTest::keyRelease(window, Qt::Key_Control); // what the next window is not to see as held
            windows.reset(); // before the files it shows
        }

        QString label() const
        {
            for (const auto *one : find<QWidget>(u"appealPane"_s)->findChildren<QLabel *>()) {
                if (one->isVisible() && one->text() == reader.cards.at(appeal).appeal.title)
                    return one->text();
            }
            return {};
        }
        PictureTile *tile(int number) const { return find<PictureTile>(u"appealFile%1"_s.arg(number)); }
        QTextEdit *reply()
        {
            window->showReply(appeal);
            QVERIFY_OR_DIE(QTest::qWaitFor([this] { return find<QTextEdit>(u"replyText"_s)->hasFocus(); }));
            return find<QTextEdit>(u"replyText"_s);
        }
        AppealCard &card() { return reader.cards[appeal]; }

        FakeFiles files;
    };
    static void threePhotos(FakeFiles &files, AppealCard &card)
    {
        card.appeal.photos = 3;
        card.appeal.files = {files.addPhoto(u"lamp.png"_s, {1280, 960}, QColor(40, 60, 80)), files.addPhoto(u"../../x\u202Egpj.exe"_s, {600, 800}, QColor(120, 90, 60)),
                             files.addPhoto(u"3.png"_s, {900, 300}, QColor(30, 120, 60))};
    }
};

void PhotosTest::photosAreShownInSmall()
{
    Open open(threePhotos);
    QTRY_VERIFY(open.tile(1) && open.tile(1)->accessibleDescription() == u"1280×960"_s);
    QVERIFY(open.tile(1)->accessibleName().startsWith(u"Photo 1 of 3, "_s));
    QVERIFY(open.tile(1)->accessibleName().endsWith(u"KB"_s) || open.tile(1)->accessibleName().contains(u"byte"_s));
    QTRY_COMPARE(open.tile(2)->accessibleDescription(), u"600×800"_s);
    QVERIFY(!open.tile(2)->toolTip().contains(QChar(0x202E)));
    const int asked = open.files.asked;
    open.window->openAppeal(4);
    open.window->openAppeal(appeal);
    QTRY_COMPARE(open.tile(1)->accessibleDescription(), u"1280×960"_s);
    QCOMPARE(open.files.asked, asked); // remembered
    QCOMPARE(twiceNamed(*open.window), QStringList());
}

void PhotosTest::whatIsNotInSightIsNotAskedFor()
{
    Open open([](FakeFiles &files, AppealCard &card) {
        card.messages.push_back({.id = 900, .appeal = appeal, .kind = MessageKind::Comment, .at = pictureNow(), .user = 1, .text = u"Фото"_s,
                                 .files = {files.addPhoto(u"note.png"_s, {64, 48}, Qt::red)}});
        card.appeal.files.clear();
    });
    QTest::qWait(50);
    QCOMPARE(open.files.asked, 1); // among the newest records; the page of all records shows the same, and was not opened
}

void PhotosTest::onesThatCannotBeShownSayWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const QByteArray png = FakeFiles::pngOf({8, 8}, Qt::red);
    QTest::newRow("truncated") << png.left(40) << u"damaged"_s;
    QTest::newRow("drawing") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << u"saved as a file"_s;
    QTest::newRow("bomb") << QByteArray(png).replace(16, 8, QByteArray::fromHex("0000ea600000ea60")) << u"can't be shown"_s;
}

void PhotosTest::onesThatCannotBeShownSayWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    Open open([&](FakeFiles &files, AppealCard &card) { card.appeal.files = {files.add(u"p.png"_s, bytes, u"image/png"_s)}; });
    QTRY_VERIFY2(open.tile(1)->accessibleDescription().contains(why), qPrintable(open.tile(1)->accessibleDescription()));
}

void PhotosTest::photosComeWhenTheLineIsBack()
{
    Open open([](FakeFiles &files, AppealCard &card) {
        threePhotos(files, card);
        files.fault = Error{Error::Kind::Offline, {}};
    });
    QTRY_VERIFY(open.tile(1)->accessibleDescription().contains(u"when the connection is back"_s));
    open.files.fault.reset();
    emit open.files.reachable();
    QTRY_COMPARE(open.tile(1)->accessibleDescription(), u"1280×960"_s);
}

void PhotosTest::photosAtTheSourceAreToldOf()
{
    Open open([](FakeFiles &, AppealCard &card) {
        card.appeal.photos = 3;
        card.appeal.files.clear();
    });
    QTRY_VERIFY(open.find<QAbstractButton>(u"appealFileSource"_s)->isVisible());
    QVERIFY(!open.tile(1) || !open.tile(1)->isVisible());
}

void PhotosTest::arrowsGoThroughThePhotosAndEscCloses()
{
    Open open(threePhotos);
    QTRY_VERIFY(open.tile(2));
    open.tile(2)->setFocus();
    open.press(Qt::Key_Space);
    QPointer<FileViewer> viewer = open.window->findChild<FileViewer *>();
    QVERIFY(viewer);
    QVERIFY(QTest::qWaitForWindowActive(viewer));
    const auto facts = [&] { return viewer->findChild<QWidget *>(u"viewedPicture"_s)->accessibleName(); };
    QTRY_VERIFY(facts().startsWith(u"Photo 2 of 3, 600×800, "_s));
    QTest::keyClick(viewer, Qt::Key_Right);
    QTRY_VERIFY(facts().startsWith(u"Photo 3 of 3, 900×300, "_s));
    QTest::keyClick(viewer, Qt::Key_Right); // the last
    QTest::keyClick(viewer, Qt::Key_Home);
    QTRY_VERIFY(facts().startsWith(u"Photo 1 of 3, 1280×960, "_s));
    QCOMPARE(twiceNamed(*viewer), QStringList());
    picture(*viewer, u"photo_viewer"_s, false);
    QTest::keyClick(viewer, Qt::Key_Escape);
    QTRY_VERIFY(!viewer);
}

void PhotosTest::aPhotoIsSavedUnderACleanName()
{
    QTemporaryDir folder;
    Open open(threePhotos);
    QTRY_VERIFY(open.tile(2));
    open.tile(2)->setFocus();
    open.press(Qt::Key_Space);
    QPointer<FileViewer> viewer = open.window->findChild<FileViewer *>();
    viewer->findChild<QAbstractButton *>(u"saveFile"_s)->click();
    QPointer<QFileDialog> dialog = viewer->findChild<QFileDialog *>(u"saveFileDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u"/xgpj.exe"_s));
    const QString path = folder.filePath(u"kept.png"_s);
    emit dialog->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile kept(path);
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), open.files.contents[open.card().appeal.files[1].blob]);
    QVERIFY(!(kept.permissions() & QFile::ExeOwner));
    delete viewer;
}

void PhotosTest::aPastedPictureGoesWithTheReply()
{
    Open open;
    QTextEdit *text = open.reply();
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::green);
    QApplication::clipboard()->setImage(image);
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(open.find<QAbstractButton>(u"replyFile1"_s) && open.find<QAbstractButton>(u"replyFile1"_s)->isVisible());
    QCOMPARE((open.files.attachedTo[{appeal, int(AttachedTo::Reply)}].size()), 1);
    text->setPlainText(u"Добрый день! Фонарь заменили, фото прилагаем."_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(open.editor.acts.size(), size_t(1));
    QCOMPARE(open.editor.acts[0].args.files.size(), 1);
    QCOMPARE(open.editor.acts[0].args.files[0].type, u"image/png"_s);
}

void PhotosTest::droppedFilesGoWithTheReply()
{
    QTemporaryDir folder;
    QFile paper(folder.filePath(u"акт.pdf"_s));
    QVERIFY(paper.open(QFile::WriteOnly));
    paper.write("%PDF-1.4 an act");
    paper.close();
    Open open;
    QTextEdit *text = open.reply();
    const QString before = text->toPlainText();
    QMimeData given;
    given.setUrls({QUrl::fromLocalFile(paper.fileName())});
    drop(text, given);
    QAbstractButton *chip = nullptr;
    QTRY_VERIFY((chip = open.find<QAbstractButton>(u"replyFile1"_s)) && chip->isVisible());
    QVERIFY(chip->text().startsWith(u"акт.pdf, "_s));
    QCOMPARE(text->toPlainText(), before); // no path among the words
    QCOMPARE(twiceNamed(*open.window), QStringList());
}

void PhotosTest::aFileThatIsTakenAwayStays()
{
    Open open([](FakeFiles &files, AppealCard &) {
        files.attachedTo[{appeal, int(AttachedTo::Reply)}] = {files.addPhoto(u"1.png"_s, {8, 8}, Qt::red), files.addPhoto(u"2.png"_s, {9, 9}, Qt::blue)};
    });
    open.reply();
    QTRY_VERIFY(open.find<QAbstractButton>(u"replyFile2"_s)); // from before
    open.find<QAbstractButton>(u"replyFile1Remove"_s)->click();
    QTRY_COMPARE((open.files.attachedTo[{appeal, int(AttachedTo::Reply)}].size()), 1);
    QVERIFY(open.find<QAbstractButton>(u"replyFile1"_s)->text().startsWith(u"2.png"_s));
    QVERIFY(!open.find<QAbstractButton>(u"replyFile2"_s)->isVisible());
}

void PhotosTest::anAttachedFileIsProof()
{
    Open open;
    open.reader.regionValue.profile.proofTopics = {open.card().appeal.topic};
    QTextEdit *text = open.reply();
    text->setPlainText(u"Добрый день! Яму засыпали 5 мая."_s);
    const auto proofAsked = [&] {
        for (const auto *label : open.window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == u"ПР-03"_s)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(proofAsked());
    QMimeData given;
    given.setImageData(QImage(8, 8, QImage::Format_RGB32));
    drop(text, given);
    QTRY_VERIFY(!proofAsked());
}

void PhotosTest::aFileTooLargeIsSaidToBe()
{
    QTemporaryDir folder;
    QFile large(folder.filePath(u"large.bin"_s));
    QVERIFY(large.open(QFile::WriteOnly) && large.resize(Attachment::largest + 1));
    Open open;
    QTextEdit *text = open.reply();
    QMimeData given;
    given.setUrls({QUrl::fromLocalFile(large.fileName())});
    drop(text, given);
    const auto said = [&] {
        for (const auto *label : open.find<QWidget>(u"replyFile"_s)->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"large.bin"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(said());
}

void PhotosTest::aNoteCarriesItsFiles()
{
    Open open;
    open.window->findChild<QAction *>(u"commentAct"_s)->trigger();
    auto *dialog = open.window->findChild<WordsDialog *>();
    QVERIFY(dialog);
    auto *accept = dialog->findChild<QAbstractButton *>(u"wordsAccept"_s);
    QVERIFY(!accept->isEnabled());
    QApplication::clipboard()->setImage(QImage(8, 8, QImage::Format_RGB32));
    QTest::keyClick(dialog->findChild<QPlainTextEdit *>(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(accept->isEnabled()); // a photo says it without words
    picture(*dialog, u"note_with_file"_s, false);
    accept->click();
    QTRY_COMPARE(open.editor.acts.size(), size_t(1));
    QCOMPARE(open.editor.acts[0].args.files.size(), 1);
}

void PhotosTest::aNoteThatIsLeftLeavesNoFiles()
{
    Open open;
    open.window->findChild<QAction *>(u"commentAct"_s)->trigger();
    QPointer<WordsDialog> dialog = open.window->findChild<WordsDialog *>();
    QApplication::clipboard()->setImage(QImage(8, 8, QImage::Format_RGB32));
    QTest::keyClick(dialog->findChild<QPlainTextEdit *>(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE((open.files.attachedTo[{appeal, int(AttachedTo::Note)}].size()), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE((open.files.attachedTo[{appeal, int(AttachedTo::Note)}].size()), 0);
}

void PhotosTest::looksAsDesigned()
{
    Open open(threePhotos);
    QTRY_VERIFY(open.tile(3) && open.tile(3)->accessibleDescription().contains(u"900×300"_s));
    open.window->resize(1440, 900);
    picture(*open.window, u"photos"_s);
    open.files.attachedTo[{appeal, int(AttachedTo::Reply)}] = {open.card().appeal.files[0], open.files.add(u"Акт приёмки работ № 14.pdf"_s, QByteArray(640'000, 'x'), u"application/pdf"_s)};
    open.reply();
    QTRY_VERIFY(open.find<QAbstractButton>(u"replyFile2"_s));
    QTest::qWait(100);
    picture(*open.window, u"reply_with_files"_s);
}

QTEST_MAIN(PhotosTest)
#include "photos_test.moc"
