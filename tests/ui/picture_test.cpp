#include "ui/widgets/picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QTest>
#include <QtEndian>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// Files from outside that want to be more than a picture.
class PictureTest : public QObject
{
    Q_OBJECT

private slots:
    void aPictureIsMadeToFit_data();
    void aPictureIsMadeToFit();
    void oneThatIsTurnedStandsUpright();
    void aBombIsNotUnpacked();
    void aBrokenFileIsSaidToBe_data();
    void aBrokenFileIsSaidToBe();
    void nothingElseThanPixelsIsLookedInto_data();
    void nothingElseThanPixelsIsLookedInto();
    void ofAnAnimationTheFirstPictureIsShown();

private:
    static QByteArray file(const char *format, const QSize &size, const QColor &colour = Qt::red)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        if (!image.save(&bytes, format))
            qFatal("no %s", format);
        return bytes.data();
    }
    static QByteArray pngOfSize(quint32 width, quint32 height)
    {
        QByteArray png = file("PNG", {4, 4});
        qToBigEndian(width, png.data() + 16);
        qToBigEndian(height, png.data() + 20);
        quint32 crc = ~0u; // of the head, so that nobody stops at that
        for (int i = 12; i < 29; ++i) {
            crc ^= quint8(png[i]);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320u : 0);
        }
        qToBigEndian(~crc, png.data() + 29);
        return png;
    }
};

constexpr QSize fit(320, 240);

void PictureTest::aPictureIsMadeToFit_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("shown");
    for (const char *format : {"JPEG", "PNG"}) {
        QTest::addRow("%s, wide", format) << QByteArray(format) << QSize(1280, 960) << QSize(320, 240);
        QTest::addRow("%s, high", format) << QByteArray(format) << QSize(600, 1200) << QSize(120, 240);
        QTest::addRow("%s, small", format) << QByteArray(format) << QSize(40, 30) << QSize(40, 30);
        QTest::addRow("%s, a thread", format) << QByteArray(format) << QSize(5000, 1) << QSize(320, 1);
    }
}

void PictureTest::aPictureIsMadeToFit()
{
    QFETCH(QByteArray, format);
    QFETCH(QSize, size);
    const Picture picture = pictureIn(file(format.constData(), size), fit);
    QCOMPARE(picture.fault, PictureFault::None);
    QCOMPARE(picture.size, size);
    QTEST(picture.image.size(), "shown");
}

/// As cameras that are held upright write it.
void PictureTest::oneThatIsTurnedStandsUpright()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QImageWriter writer(&bytes, "jpeg");
    writer.setTransformation(QImageIOHandler::TransformationRotate90);
    QVERIFY(writer.write(image));
    const Picture picture = pictureIn(bytes.data(), {100, 100});
    QCOMPARE(picture.size, QSize(300, 400));
    QCOMPARE(picture.image.size(), QSize(75, 100));
}

void PictureTest::aBombIsNotUnpacked()
{
    for (const QByteArray &bomb : {pngOfSize(60'000, 60'000), pngOfSize(900'000, 1), pngOfSize(20'000, 20'000)}) {
        const Picture picture = pictureIn(bomb, fit);
        QCOMPARE(picture.fault, PictureFault::TooLarge);
        QVERIFY(picture.image.isNull());
    }
    QCOMPARE(pictureIn(pngOfSize(0, 7), fit).fault, PictureFault::Broken);
    QCOMPARE(pictureIn(pngOfSize(1'000'000'000, 1), fit).fault, PictureFault::Broken); // nor by the reader's own limits
}

void PictureTest::aBrokenFileIsSaidToBe_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray jpeg = file("JPEG", {640, 480}), png = file("PNG", {640, 480});
    QTest::newRow("the first bytes of a JPEG") << jpeg.left(3);
    QTest::newRow("the head of a JPEG alone") << jpeg.left(150);
    QTest::newRow("half of a PNG's head") << png.left(20);
    QTest::newRow("a PNG without its pixels") << png.left(60);
    QTest::newRow("GIF in name only") << QByteArray("GIF89a\xff\xff\xff\xff", 10);
    QByteArray turned = png;
    for (qsizetype i = 40; i < turned.size(); ++i)
        turned[i] = char(turned[i] ^ 0x5a);
    QTest::newRow("a PNG of other bytes") << turned;
}

void PictureTest::aBrokenFileIsSaidToBe()
{
    QFETCH(QByteArray, bytes);
    const Picture picture = pictureIn(bytes, fit);
    QCOMPARE(picture.fault, PictureFault::Broken);
    QVERIFY(picture.image.isNull());
}

void PictureTest::nothingElseThanPixelsIsLookedInto_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a drawing") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><image href=\"file:///etc/passwd\"/></svg>");
    QTest::newRow("a drawing, packed") << QByteArray::fromHex("1f8b0800000000000003");
    QTest::newRow("bitmap") << file("BMP", {8, 8});
    QTest::newRow("XPM, which is read as text") << file("XPM", {8, 8});
    QTest::newRow("a page in front of a picture") << "<html><script>alert(1)</script></html>" + file("PNG", {8, 8});
    QTest::newRow("an act") << QByteArray("%PDF-1.4");
    QTest::newRow("a program") << QByteArray("MZ\x90");
}

void PictureTest::nothingElseThanPixelsIsLookedInto()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(pictureIn(bytes, fit).fault, PictureFault::NotPicture);
}

void PictureTest::ofAnAnimationTheFirstPictureIsShown()
{
    const QByteArray gif = QByteArray::fromHex("47494638396102000200800100ff000000ff0021f904000a0000002c000000000200020000020284510021f904000a0000002c0000000002000200000202"
                                               "8c53003b");
    const Picture picture = pictureIn(gif, fit);
    QCOMPARE(picture.fault, PictureFault::None);
    QCOMPARE(picture.image.pixelColor(0, 0), QColor(Qt::red));
    const QByteArray polyglot = file("PNG", {8, 8}) + "<script>alert(1)</script>PK\x03\x04";
    QCOMPARE(pictureIn(polyglot, fit).fault, PictureFault::None); // pixels, and nothing of what follows them
}

QTEST_GUILESS_MAIN(PictureTest)
#include "picture_test.moc"
