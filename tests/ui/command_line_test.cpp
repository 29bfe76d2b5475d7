#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// What needs no window is answered where there is no display, too.
class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void isAnsweredWithoutADisplay_data();
    void isAnsweredWithoutADisplay();
};

void CommandLineTest::isAnsweredWithoutADisplay_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("help") << u"--help"_s << 0 << QByteArray("--profile");
    QTest::newRow("version") << u"--version"_s << 0 << QByteArray("vakhta ");
    QTest::newRow("wrong option") << u"--colour"_s << 2 << QByteArray("colour");
    QTest::newRow("a stray word") << u"queue"_s << 2 << QByteArray("queue");
}

void CommandLineTest::isAnsweredWithoutADisplay()
{
    QFETCH(QString, argument);
    QFETCH(int, code);
    QFETCH(QByteArray, told);
    const QString program = QStringLiteral(BIN_ROOT "/vakhta");
    QVERIFY2(QFile::exists(program), "build the target vakhta first");
    QProcess vakhta;
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    for (const QString &display : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        bare.remove(display);
    vakhta.setProcessEnvironment(bare);
    vakhta.setProcessChannelMode(QProcess::MergedChannels);
    vakhta.start(program, {argument});
    QVERIFY(vakhta.waitForFinished());
    QCOMPARE(vakhta.exitStatus(), QProcess::NormalExit);
    QCOMPARE(vakhta.exitCode(), code);
    QVERIFY(vakhta.readAll().contains(told));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
