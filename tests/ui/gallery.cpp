#include "tests/support/fake_link.h"
#include "tests/support/picture_day.h"
#include "tests/support/russian.h"
#include "tests/support/typing.h"
#include "ui/pages/main_window.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/windows.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTimer>

/// Shows the window with the made-up day and saves it: ui_gallery FOLDER [section] [light|dark] [WIDTHxHEIGHT] [percent] [role] [online|offline|loading] [en] [face]
using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {

const QStringList faces{u"usual"_s, u"dense"_s, u"marked"_s, u"empty"_s, u"error"_s, u"reply"_s, u"toast"_s, u"search"_s, u"palette"_s};

struct Asked
{
    QString folder;
    QString section = u"queue"_s;
    ThemeChoice theme = ThemeChoice::Light;
    QSize size{1440, 900};
    int percent = 100;
    Role role = Role::Operator;
    LinkState link = LinkState::Online;
    bool loading = false;
    bool english = false;
    QString face;
};

Asked wantedOf(const QStringList &arguments)
{
    Asked wanted;
    wanted.folder = arguments.value(1, u"."_s);
    for (const QString &word : arguments.mid(2)) {
        if (word == u"dark"_s)
            wanted.theme = ThemeChoice::Dark;
        else if (word == u"approver"_s)
            wanted.role = Role::Approver;
        else if (word == u"supervisor"_s)
            wanted.role = Role::Supervisor;
        else if (word == u"offline"_s)
            wanted.link = LinkState::Offline;
        else if (word == u"loading"_s)
            wanted.loading = true;
        else if (word == u"en"_s)
            wanted.english = true;
        else if (faces.contains(word))
            wanted.face = word;
        else if (word.contains(u'x'))
            wanted.size = {word.section(u'x', 0, 0).toInt(), word.section(u'x', 1).toInt()};
        else if (word.endsWith(u'%'))
            wanted.percent = word.chopped(1).toInt();
        else if (word != u"light"_s)
            wanted.section = word;
    }
    return wanted;
}

void prepare(const Asked &wanted, test::FakeReader &reader)
{
    test::fillPictureDay(reader, wanted.role);
    reader.settings[u"queue/query"_s] = "4 -1 -1 0";
    reader.settings[u"queue/appeal"_s] = "3";
    reader.settings[u"density"_s] = wanted.face == u"dense"_s ? "2" : (wanted.face == u"usual"_s ? "1" : "0");
    if (wanted.face == u"empty"_s)
        reader.cards.clear();
}

void perform(const Asked &wanted, test::FakeReader &reader, MainWindow &window)
{
    if (wanted.face == u"marked"_s) {
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::ShiftModifier);
    } else if (wanted.face == u"toast"_s) {
        window.queuePage()->openAppeal(10);
        JournalEntry entry;
        entry.operation.opId = QUuid::createUuid();
        reader.journalValue = {entry};
        emit window.queuePage()->acted({entry.operation.opId}, QStringLiteral("Ответ уйдёт на согласование через 30 с"));
    } else if (wanted.face == u"search"_s) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        test::type(QApplication::focusWidget(), wanted.english ? u"due:"_s : u"срок:"_s);
    } else if (wanted.face == u"palette"_s) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        test::type(QApplication::focusWidget(), wanted.english ? u"over"_s : u"срок"_s);
    } else if (wanted.face == u"reply"_s) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F7);
    } else if (wanted.face == u"error"_s) {
        reader.failure = Error{Error::Kind::Damaged, {}};
        window.queuePage()->openQueue({.queue = Queue::New});
    }
}

SyncStatus statusOf(const Asked &wanted)
{
    SyncStatus status;
    status.connection = wanted.link;
    status.since = wanted.link == LinkState::Offline ? test::pictureNow().addSecs(-20) : test::pictureTime(12, 8, 0);
    status.lastSync = test::pictureTime(12, 13, 41);
    status.waiting = 2;
    status.attention = 1;
    status.login = u"krylova"_s;
    status.firstSync = wanted.loading;
    status.loaded = 184'000;
    status.toLoad = 284'316;
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Asked wanted = wantedOf(application.arguments());
    const auto words = test::translated(wanted.english ? u"en"_s : u"ru"_s);
    application.installTranslator(words.get());
    QLocale::setDefault(wanted.english ? QLocale(QLocale::English) : QLocale(QLocale::Russian, QLocale::Russia));
    applyTheme(application, wanted.theme, wanted.percent);

    test::FakeReader reader;
    prepare(wanted, reader);
    test::FakeEditor editor(reader);
    test::FakeLink link;
    link.value = statusOf(wanted);

    Windows windows(reader, editor, link, test::pictureNow);
    MainWindow &window = windows.open();
    window.resize(wanted.size);
    window.openSection(wanted.section);
    QTimer::singleShot(500, &window, [&] { perform(wanted, reader, window); });
    QTimer::singleShot(1200, &window, [&] {
        const QString name = u"%1-%2-%3-%4-%5.png"_s.arg(wanted.section + wanted.face, wanted.theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s)
                                 .arg(wanted.size.width()).arg(wanted.percent).arg(int(wanted.role));
        QApplication::exit(window.grab().save(QDir(wanted.folder).filePath(name)) ? 0 : 1);
    });
    return application.exec();
}
