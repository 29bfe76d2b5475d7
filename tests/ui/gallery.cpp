#include "tests/support/fake_link.h"
#include "tests/support/fake_presence.h"
#include "tests/support/picture_day.h"
#include "tests/support/russian.h"
#include "tests/support/typing.h"
#include "ui/pages/main_window.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/windows.h"
#include "ui/widgets/long_list.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QTest>
#include <QTimer>

/// Shows the window with the made-up day and saves it: ui_gallery FOLDER [section] [light|dark] [WIDTHxHEIGHT] [percent] [role] [online|offline|loading] [en] [face]
using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {

const QStringList faces{u"usual"_s, u"dense"_s, u"marked"_s, u"empty"_s, u"error"_s, u"reply"_s, u"promise"_s, u"promises"_s, u"toast"_s, u"search"_s, u"palette"_s, u"why"_s, u"prolong"_s, u"similar"_s, u"author"_s, u"classify"_s, u"presence"_s, u"presencedense"_s, u"writers"_s, u"missing"_s};

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

/// What was answered before, beside the appeal that is open.
void fillRelated(test::FakeReader &reader)
{
    const std::tuple<qint64, QString, int, QString> answered[] = {
        {7, u"Темно на Садовой, 3–9"_s, 5, u"Анна, здравствуйте! Кабель на Садовой заменили, фонари включены. Если снова погаснут, напишите нам здесь же."_s},
        {9, u"Фонарь мигает на Полевой"_s, 4, u"Здравствуйте! Лампу на Полевой заменим до 20 апреля."_s},
        {11, u"Нет света у остановки «Рынок»"_s, 0, u"Здравствуйте! Освещение остановки восстановит «Горсвет» до 3 марта."_s}};
    for (const auto &[id, title, rating, reply] : answered) {
        SimilarAppeal similar;
        similar.appeal = reader.cards[3].appeal;
        similar.appeal.id = id;
        similar.appeal.number = QString::number(82'000 + id);
        similar.appeal.title = title;
        similar.appeal.rating = rating;
        similar.appeal.answeredAt = test::pictureNow().addDays(-int(id) * 5);
        similar.reply = reply;
        similar.words = {u"фонари"_s, u"темнота"_s};
        similar.sameTopic = true;
        similar.sameMunicipality = id != 9;
        reader.similarValue[3].push_back(similar);
        AppealRow row;
        row.id = id;
        row.number = similar.appeal.number;
        row.title = title;
        row.status = Status::Closed;
        row.topic = similar.appeal.topic;
        row.municipality = similar.appeal.municipality;
        row.receivedAt = similar.appeal.answeredAt.addDays(-2);
        reader.authors[3].latest.push_back(row);
    }
    reader.authors[3].count = 3;
}

/// A reply that was returned with a remark on a phrase, and others that say the same.
void fillApproval(test::FakeReader &reader)
{
    qint64 first = 0;
    const auto waits = std::find_if(reader.cards.begin(), reader.cards.end(), [](const auto &one) { return one.second.appeal.status == Status::OnApproval; });
    const std::vector<Reply> replies = waits == reader.cards.end() ? std::vector<Reply>() : waits->second.replies;
    for (auto &[id, card] : reader.cards) {
        if (id % 3 == 1) {
            card.appeal.status = Status::OnApproval;
            card.replies = replies;
        }
        if (card.appeal.status != Status::OnApproval)
            continue;
        Reply again = card.replies.back();
        again.id += 100;
        again.version = 2;
        again.text.replace(u"и включит светильники."_s, u"и включит четыре светильника до 15 мая. Спасибо, что написали."_s);
        card.replies.back().state = ReplyState::Returned;
        card.replies.back().decidedBy = 4;
        card.replies.back().decidedAt = test::pictureTime(12, 10, 5);
        card.replies.back().remarks = u"Хорошо, но без срока.\n«включит светильники»: сколько и до какого дня?"_s;
        card.replies.push_back(again);
        if (first == 0)
            first = id;
        else
            reader.alike[first].push_back({card.appeal, again});
    }
}

/// One that is worked on, with somebody who came late, and one that is only suggested.
void fillOutages(test::FakeReader &reader)
{
    for (const qint64 id : {1, 3, 4, 7}) {
        reader.cards[id].appeal.status = Status::InWork;
        reader.cards[id].replies.clear();
    }
    reader.cards[7].appeal.author = u"Анна В."_s;
    reader.regionValue.incidents = {{.id = 4, .revision = 2, .title = u"Нет воды на Заречной"_s, .municipality = 1, .topic = 3, .street = u"Заречная"_s,
                                     .beganAt = test::pictureTime(12, 8, 0), .text = u"На Заречной меняют насос, вода вернётся сегодня к 18:00. Подвоз воды у домов 4 и 18."_s,
                                     .version = 1, .members = {1, 3, 7}}};
    reader.outagesValue = {{.incident = 4, .municipality = 1, .topic = 3, .from = test::pictureTime(12, 13, 0), .to = test::pictureTime(12, 13, 0), .appeals = {4}},
                           {.municipality = 2, .topic = 2, .street = u"Мира"_s, .from = test::pictureTime(12, 9, 0), .to = test::pictureTime(12, 10, 30), .appeals = {2, 5, 6, 8, 9}}};
}

void fillArticles(test::FakeReader &reader)
{
    const QString title = u"Сроки заделки ям"_s;
    reader.regionValue.articles = {
        {.id = 1, .revision = 3, .title = title,
         .text = u"Ямы глубже 5 см на главных улицах заделывают за 3 суток, на остальных — за 10 суток с момента обследования. До ремонта место ограждают.\n\n"
                 u"Участок [адрес] обследован [дата осмотра], яму заделают до [дата завершения]."_s,
         .version = 3, .by = 2, .at = test::pictureTime(11, 16, 20),
         .earlier = {{2, title, u"Ямы глубже 5 см заделывают за 10 суток с момента обследования."_s, 2, test::pictureTime(4, 9, 0)}}},
        {.id = 2, .revision = 1, .title = u"Уборка снега и наледи: нормы"_s, .text = u"Главные улицы расчищают за 4 часа после снегопада."_s, .version = 1, .by = 2, .at = test::pictureTime(1, 9, 0)},
        {.id = 3, .revision = 1, .title = u"Перерасчёт за отключение воды"_s, .topic = 3, .text = u"Плату пересчитывают без заявления."_s, .version = 2, .by = 2, .at = test::pictureTime(2, 9, 0)},
        {.id = 4, .revision = 1, .title = u"Отопительный сезон: когда дают тепло"_s, .text = u"Отопление включают при среднесуточной +8 °C."_s, .version = 2, .by = 2, .at = test::pictureTime(3, 9, 0)}};
}

void prepare(const Asked &wanted, test::FakeReader &reader)
{
    test::fillPictureDay(reader, wanted.role);
    fillRelated(reader);
    reader.settings[u"queue/query"_s] = "4 -1 -1 0";
    reader.settings[u"queue/appeal"_s] = "3";
    reader.settings[u"density"_s] = wanted.face.endsWith(u"dense"_s) ? "2" : (wanted.face == u"usual"_s ? "1" : "0");
    if (wanted.face == u"empty"_s)
        reader.cards.clear();
    if (wanted.section == u"approval"_s)
        fillApproval(reader);
    if (wanted.section == u"outages"_s)
        fillOutages(reader);
    if (wanted.section == u"articles"_s)
        fillArticles(reader);
    if (wanted.face == u"missing"_s) {
        reader.settings[u"queue/appeal"_s] = "13";
        reader.cards[13].appeal.text = u"Помогите найти дедушку! Соколов Пётр Ильич, 78 лет. Последний раз его видели сегодня в 9:30 у рынка на Луговой, шёл в сторону вокзала. "
                                       u"Рост 170 см, худощавый, волосы седые. Был одет в синюю куртку и серую кепку. Плохо ориентируется, нужны лекарства от давления."_s;
    }
}

void perform(const Asked &wanted, test::FakeReader &reader, MainWindow &window)
{
    if (wanted.face == u"marked"_s) {
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::ShiftModifier);
    } else if (wanted.section == u"outages"_s) {
        window.findChild<LongList *>(u"outageList"_s)->moveTo(1);
    } else if (wanted.section == u"articles"_s) {
        window.findChild<LongList *>(u"articleList"_s)->moveTo(2);
        window.findChild<QComboBox *>(u"articleVersions"_s)->setCurrentIndex(1);
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
    } else if (wanted.face == u"why"_s) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
    } else if (wanted.face == u"prolong"_s) {
        window.queuePage()->findChild<QAction *>(u"prolongAct"_s)->trigger();
    } else if (wanted.face == u"similar"_s || wanted.face == u"author"_s) {
        window.queuePage()->findChild<QAction *>(wanted.face == u"similar"_s ? u"showSimilar"_s : u"showAuthor"_s)->trigger();
    } else if (wanted.face == u"classify"_s) {
        window.queuePage()->findChild<QAction *>(u"classifyAct"_s)->trigger();
    } else if (wanted.face == u"reply"_s || wanted.face == u"writers"_s) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F7);
    } else if (wanted.face == u"promise"_s) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F7);
        QTest::qWait(500);
        if (auto *day = window.findChild<QWidget *>(u"replyField1"_s))
            QTest::keyClick(day, Qt::Key_Return); // as it is suggested
    } else if (wanted.face == u"promises"_s) {
        for (auto &[id, card] : reader.cards) {
            card.appeal.promises = {{.text = wanted.english ? u"The crew replaces the cable and switches on four lamps"_s : u"Бригада «Горсвета» заменит участок и включит четыре светильника"_s,
                                     .dueAt = test::pictureTime(int(10 + id % 7), 18, 0), .madeAt = test::pictureTime(8, 18, 0), .madeBy = 1}};
            if (id % 3 == 0)
                card.appeal.status = Status::Published;
        }
        emit reader.appealsChanged({});
        window.queuePage()->openQueue({.queue = Queue::Promises, .order = Order::Promise});
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

    test::FakePresence presence;
    if (wanted.face.startsWith(u"presence"_s) || wanted.face == u"writers"_s)
        presence.there = {{1, {{5, true}}}, {2, {{6, false}, {2, false}}}, {3, {{2, true}, {6, false}}}, {4, {{1, false}}}};
    Windows windows(reader, editor, link, test::pictureNow);
    windows.setPresence(presence);
    MainWindow &window = windows.open();
    window.resize(wanted.size);
    window.openSection(wanted.section);
    QTimer::singleShot(500, &window, [&] { perform(wanted, reader, window); });
    QTimer::singleShot(1200, &window, [&] {
        const QString name = u"%1-%2-%3-%4-%5.png"_s.arg(wanted.section + wanted.face, wanted.theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s)
                                 .arg(wanted.size.width()).arg(wanted.percent).arg(int(wanted.role));
        QWidget *dialog = window.findChild<QDialog *>(wanted.face == u"classify"_s ? u"classifyDialog"_s : u"prolongDialog"_s);
        QWidget *shown = dialog ? dialog : &window;
        QApplication::exit(shown->grab().save(QDir(wanted.folder).filePath(name)) ? 0 : 1);
    });
    return application.exec();
}
