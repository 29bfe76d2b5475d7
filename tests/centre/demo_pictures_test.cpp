#include "app/centre/intake/demo_pictures.h"
#include "tests/support/centre_store.h"

#include <QSet>

using namespace vakhta;
using namespace vakhta::test;

class DemoPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void eachIsSmallAndUnlikeTheOthers();
    void anAppealHasNoTwoAlike();
};

void DemoPicturesTest::eachIsSmallAndUnlikeTheOthers()
{
    QSet<QByteArray> all;
    for (int scene = 0; scene < demoScenes; ++scene) {
        for (int variant = 0; variant < DemoPictures::variants; ++variant) {
            const QByteArray png = demoPicture(scene, variant);
            QVERIFY2(png.size() <= 40'000, qPrintable(u"%1/%2: %3"_s.arg(scene).arg(variant).arg(png.size())));
            QCOMPARE(demoPicture(scene, variant), png);
            all << png;
        }
    }
    QCOMPARE(all.size(), demoScenes * DemoPictures::variants);
}

void DemoPicturesTest::anAppealHasNoTwoAlike()
{
    CentreStore store;
    const DemoPictures pictures = must(DemoPictures::put(store.storage(), noon));
    for (int sector = -1; sector <= 9; ++sector) {
        for (size_t salt = 0; salt < 9; ++salt) {
            QSet<QString> blobs;
            for (const Attachment &file : pictures.of(sector, salt, 5)) {
                blobs << file.blob;
                QVERIFY(must(store.read([&](View &view) { return view.blob(file.blob, Scope(), false); })));
            }
            QCOMPARE(blobs.size(), int(DemoPictures::variants));
        }
    }
    QCOMPARE(pictures.of(1, 3, 0).size(), 0);
}

QTEST_GUILESS_MAIN(DemoPicturesTest)
#include "demo_pictures_test.moc"
