#include "tests/support/sources.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// Who may include whom. This table is the architecture; everything else follows from it.
/// A folder within a layer that stands here itself may see what its own line says: the centre makes caches for workstations
/// with the workstation's store. The composition roots (app/workstation, app/centre/main.cpp and its commands) see all of
/// their own program.
static const QMap<QString, QStringList> mayInclude = {
    {u"app/core"_s, {u"app/core"_s}},
    {u"app/insight"_s, {u"app/core"_s, u"app/insight"_s}},
    {u"app/protocol"_s, {u"app/core"_s, u"app/protocol"_s}},
    {u"app/sqlite"_s, {u"app/core"_s, u"app/sqlite"_s, u"sqlite3"_s}},
    {u"app/store"_s, {u"app/core"_s, u"app/insight"_s, u"app/protocol"_s, u"app/sqlite"_s, u"app/store"_s}},
    {u"app/export"_s, {u"app/core"_s, u"app/export"_s}},
    {u"app/keys"_s, {u"app/core"_s, u"app/keys"_s, u"qt6keychain"_s}},
    {u"app/remote"_s, {u"app/core"_s, u"app/protocol"_s, u"app/sync"_s, u"app/remote"_s, u"QNetwork"_s}},
    {u"app/spelling"_s, {u"app/core"_s, u"app/spelling"_s}},
    {u"app/sync"_s, {u"app/core"_s, u"app/protocol"_s, u"app/sync"_s}},
    {u"app/centre"_s, {u"app/core"_s, u"app/protocol"_s, u"app/sqlite"_s, u"app/centre"_s}},
    {u"app/centre/snapshot"_s, {u"app/core"_s, u"app/protocol"_s, u"app/store"_s, u"app/centre"_s}},
    {u"app/workstation"_s,
     {u"app/core"_s, u"app/insight"_s, u"app/protocol"_s, u"app/sqlite"_s, u"app/store"_s, u"app/keys"_s, u"app/remote"_s,
      u"app/spelling"_s, u"app/sync"_s, u"app/workstation"_s, u"ui"_s, u"QNetwork"_s}},
    {u"ui"_s, {u"app/core"_s, u"app/insight"_s, u"app/export"_s, u"ui"_s}},
};

class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFolderIsInTheTable();
    void everyIncludeIsAllowed_data();
    void everyIncludeIsAllowed();
};

void LayersTest::everyFolderIsInTheTable()
{
    QStringList folders{u"ui"_s};
    for (const QString &name : QDir(u"" SOURCE_ROOT "/app"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders << u"app/"_s + name;
    folders.sort();

    QStringList layers = mayInclude.keys();
    layers.removeIf([](const QString &layer) { return layer.count(u'/') > 1; });
    QCOMPARE(folders, layers);
}

void LayersTest::everyIncludeIsAllowed_data()
{
    QTest::addColumn<QString>("layer");
    for (const QString &layer : mayInclude.keys())
        QTest::newRow(qPrintable(layer)) << layer;
}

void LayersTest::everyIncludeIsAllowed()
{
    QFETCH(QString, layer);
    static const QRegularExpression guarded(
        uR"(^#\s*include\s*["<](app/\w+|ui(?=/)|sqlite3|qt6keychain|QSql|QtSql|QNetwork|QtNetwork))"_s,
        QRegularExpression::MultilineOption);

    const auto hasOwnRow = [&](const QString &found) {
        return std::any_of(mayInclude.keyBegin(), mayInclude.keyEnd(), [&](const QString &other) {
            return other.startsWith(layer + u'/') && found.startsWith(u"" SOURCE_ROOT "/"_s + other + u'/');
        });
    };
    for (const QString &include : test::foundInSources(layer, guarded))
        QVERIFY2(hasOwnRow(include) || mayInclude[layer].contains(include.section(u": "_s, -1)), qPrintable(include));
}

QTEST_APPLESS_MAIN(LayersTest)
#include "layers_test.moc"
