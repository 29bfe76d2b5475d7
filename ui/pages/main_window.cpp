#include "ui/pages/main_window.h"

#include "ui/charts/charts_page.h"
#include "ui/pages/approver_page.h"
#include "ui/pages/article_page.h"
#include "ui/pages/assign_dialog.h"
#include "ui/pages/classify_dialog.h"
#include "ui/pages/draft_history_page.h"
#include "ui/pages/journal_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/last_act.h"
#include "ui/pages/outage_page.h"
#include "ui/pages/profile_page.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/recent_appeals.h"
#include "ui/pages/reply_page.h"
#include "ui/pages/lock_page.h"
#include "ui/pages/search_panel.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/pages/status_strip.h"
#include "ui/pages/supervisor_page.h"
#include "ui/pages/top_bar.h"
#include "ui/pages/windows.h"
#include "ui/print/printing.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/shift_tape.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/first_stop.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/warning.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

MainWindow::MainWindow(Windows &all, const WindowState &state)
    : m_all(all)
    , m_reader(all.reader())
    , m_editor(all.editor())
    , m_link(all.link())
    , m_clock(all.clock())
    , m_faces(new QStackedWidget(this))
    , m_pages(new QStackedWidget)
    , m_rail(new Rail)
    , m_top(new TopBar)
    , m_banner(new Banner(u"statusBanner"_s))
    , m_strip(new StatusStrip)
    , m_toast(new Toast(m_pages))
    , m_lastAct(new LastAct(m_reader, m_editor, m_toast, this))
    , m_assign(new AssignDialog(m_reader, m_editor, m_clock, this))
    , m_classify(new ClassifyDialog(m_reader, m_editor, m_clock, this))
    , m_queue(new QueuePage(m_reader, m_editor, m_clock, all.views()))
    , m_outages(new OutagePage(m_reader, m_editor, m_clock))
    , m_articles(new ArticlePage(m_reader, m_editor, m_clock))
    , m_reply(new ReplyPage(m_reader, m_editor, m_clock))
    , m_drafts(new DraftHistoryPage(m_reader, m_clock))
    , m_keys(new KeysPage)
    , m_signIn(new SignInPage(m_reader, m_link, m_clock))
    , m_settings(new SettingsPage(m_reader, m_editor, m_link, m_clock))
    , m_printing(new Printing(m_reader, m_clock, this))
    , m_minute(new QTimer(this))
    , m_countsTimer(new QTimer(this))
    , m_returnedTimer(new QTimer(this))
    , m_naming(new QTimer(this))
{
    makeFrame();
    makePages();
    connectQueue();
    connectReader();
    connectPrinting();
    makeCommands();
    makePalette();
    makeTrail();
    makeName();
    start(state);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeFrame()
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Vakhta"));
    const QSize room = screen()->availableSize() - QSize(8, 40); // for the frame, which the desktop adds
    setMinimumSize(QSize(qMin(1280, px(1180)), qMin(800, px(720))).boundedTo(room));
    resize(QSize(1440, 900).boundedTo(room));
    auto *work = new QWidget;
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_top);
    content->addWidget(m_banner);
    content->addWidget(m_pages, 1);
    content->addWidget(m_strip);
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(content, 1);
    m_toast->setParent(work);
    m_faces->addWidget(work);
    setCentralWidget(m_faces);
    m_banner->setFlat(true);
    m_banner->hide();
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] { m_strip->setSummaryShown(m_pages->currentWidget() == m_queue); });
    connect(m_queue, &QueuePage::queryChanged, this, [this](const AppealQuery &query) {
        if (!query.searchesTexts() && !m_queue->isSearching() && !m_top->search()->hasFocus())
            m_top->search()->put({});
    });
    new SearchPanel(*m_top->search(), m_queue->searchMeaning(), work);
}

template <typename Page>
void MainWindow::plug(Page *page)
{
    if constexpr (requires { &Page::openAppeal; })
        connect(page, &Page::openAppeal, this, &MainWindow::openAppeal);
    if constexpr (requires { &Page::openList; })
        connect(page, &Page::openList, this, &MainWindow::openList);
    if constexpr (requires { &Page::replyAsked; })
        connect(page, &Page::replyAsked, this, &MainWindow::openReply);
    if constexpr (requires { &Page::replyWithAsked; })
        connect(page, &Page::replyWithAsked, this, &MainWindow::openReplyWith);
    if constexpr (requires { &Page::historyAsked; })
        connect(page, &Page::historyAsked, this, &MainWindow::openHistory);
    if constexpr (requires { &Page::articleAsked; })
        connect(page, &Page::articleAsked, this, [this](const Article &mine) {
            openSection(u"articles"_s);
            m_articles->resume(mine);
        });
    if constexpr (requires { &Page::acted; })
        connect(page, &Page::acted, this, &MainWindow::tell);
    if constexpr (requires { &Page::done; })
        connect(page, &Page::done, this, &MainWindow::backToQueue);
}

template <typename Page>
void MainWindow::add(const QString &key, const QString &icon, const QString &name, Page *page, bool atBottom)
{
    Section section{key, icon, name, page, {}, atBottom};
    if constexpr (requires { page->refresh(); })
        section.refresh = [page] { page->refresh(); };
    m_sections.push_back(section);
    m_pages->addWidget(page);
    m_rail->add(key, icon, name, atBottom);
    if (static_cast<QWidget *>(page) != m_queue)
        plug(page);
}

void MainWindow::makePages()
{
    add(u"queue"_s, u"inbox"_s, tr("Queue"), m_queue);
    add(u"outages"_s, u"plug-zap"_s, tr("Outages"), m_outages);
    add(u"approval"_s, u"stamp"_s, tr("Approval"), new ApproverPage(m_reader, m_editor, m_clock));
    add(u"shift"_s, u"users"_s, tr("Shift"), new SupervisorPage(m_reader, m_editor, m_clock));
    add(u"region"_s, u"map"_s, tr("Region"), new ChartsPage(m_reader, m_clock));
    add(u"journal"_s, u"list-checks"_s, tr("Journal"), new JournalPage(m_reader, m_editor, m_link, m_clock));
    add(u"articles"_s, u"book-open"_s, tr("Articles"), m_articles);
    add(u"profile"_s, u"calendar-clock"_s, tr("Rules"), new ProfilePage(m_reader, m_editor, m_clock));
    add(u"settings"_s, u"settings"_s, tr("Settings"), m_settings, true);
    connectSettings();
    makeSignIn();
    plug(m_reply);
    plug(m_keys);
    for (QWidget *page : {static_cast<QWidget *>(m_reply), static_cast<QWidget *>(m_drafts), static_cast<QWidget *>(m_keys)})
        m_pages->addWidget(page);
    connect(m_reply, &ReplyPage::neighbourAsked, this, &MainWindow::replyToNeighbour);
    connect(m_drafts, &DraftHistoryPage::left, this, &MainWindow::leaveHistory);
    connect(m_drafts, &DraftHistoryPage::takeBackAsked, this, [this](qint64 appeal, const QString &text) { openReplyWith(appeal, text, {}); });
    connect(m_rail, &Rail::chosen, this, &MainWindow::openSection);
}

void MainWindow::connectSettings()
{
    connect(m_settings, &SettingsPage::keysAsked, this, &MainWindow::openKeys);
    connect(m_settings, &SettingsPage::signInAsked, this, &MainWindow::signInAgain);
    connect(m_settings, &SettingsPage::lockAsked, this, &MainWindow::lock);
}

void MainWindow::makeSignIn()
{
    m_faces->addWidget(m_signIn);
    const auto toWork = [this] {
        m_atWork = true;
        m_faces->setCurrentIndex(0);
        openSection(u"queue"_s);
    };
    connect(m_signIn, &SignInPage::signedIn, this, toWork);
    connect(m_signIn, &SignInPage::workOffline, this, toWork);
}

void MainWindow::connectQueue()
{
    connect(m_reply, &ReplyPage::flushed, this, &MainWindow::textFlushed);
    connect(m_queue, &QueuePage::openReply, this, &MainWindow::openReply);
    connect(m_queue, &QueuePage::replyWithAsked, this, &MainWindow::openReplyWith);
    connect(m_queue, &QueuePage::historyAsked, this, &MainWindow::openHistory);
    connect(m_queue, &QueuePage::assignAsked, m_assign, &AssignDialog::chooseExecutor);
    connect(m_queue, &QueuePage::handOverAsked, m_assign, &AssignDialog::choosePerson);
    connect(m_queue, &QueuePage::outageAsked, this, &MainWindow::beginOutage);
    connect(m_queue, &QueuePage::acted, this, &MainWindow::tell);
    connect(m_queue, &QueuePage::copied, this, &MainWindow::say);
    connect(m_queue, &QueuePage::refused, this, &MainWindow::refuse);
    connect(m_queue, &QueuePage::summaryChanged, m_strip, &StatusStrip::setSummary);
    connect(m_queue, &QueuePage::classifyAsked, m_classify, &ClassifyDialog::classify);
    connect(m_classify, &ClassifyDialog::acted, this, &MainWindow::tell);
    connect(m_assign, &AssignDialog::acted, this, &MainWindow::tell);
    connect(m_assign, &AssignDialog::manyAsked, m_queue, &QueuePage::actOnMarked);
    connect(m_lastAct, &LastAct::refused, this, &MainWindow::refuse);
    connect(m_lastAct, &LastAct::takenBack, this, &MainWindow::forgetTrouble);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::forgetTrouble);
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] {
        if (m_pages->currentWidget() != m_reply)
            m_reply->letGo();
    });
    connect(m_top, &TopBar::searchAsked, this, &MainWindow::search);
    connect(m_top->search(), &SearchField::goAsked, this, &MainWindow::backToQueue);
    connect(m_top->search(), &SearchField::left, this, &MainWindow::backToQueue);
    connect(m_top->tape(), &ShiftTape::halfHourAsked, this, &MainWindow::openHalfHour);
    connect(m_strip, &StatusStrip::journalAsked, this, [this] { openSection(u"journal"_s); });
    connect(m_banner, &Banner::actionAsked, this, &MainWindow::followBanner);
}

void MainWindow::connectReader()
{
    m_minute->setInterval(30s);
    m_countsTimer->setInterval(250ms);
    m_returnedTimer->setInterval(12s);
    m_countsTimer->setSingleShot(true);
    m_returnedTimer->setSingleShot(true);
    connect(&m_reader, &AppealReader::countsChanged, m_countsTimer, qOverload<>(&QTimer::start));
    connect(&m_reader, &AppealReader::regionChanged, this, &MainWindow::takeRegion);
    connect(m_countsTimer, &QTimer::timeout, this, &MainWindow::takeCounts);
    connect(m_minute, &QTimer::timeout, this, &MainWindow::tick);
    connect(m_returnedTimer, &QTimer::timeout, this, [this] {
        m_returned = false;
        showBanner();
    });
    connect(&m_link, &CentreLink::statusChanged, this, &MainWindow::takeStatus);
    connect(&m_all, &Windows::restorationKnown, this, &MainWindow::showBanner);
}

void MainWindow::connectPrinting()
{
    connect(m_queue, &QueuePage::printListAsked, m_printing, &Printing::printList);
    connect(m_outages, &OutagePage::printAsked, m_printing, &Printing::printIncident);
    connect(m_printing, &Printing::exportAsked, m_queue, &QueuePage::exportList);
    connect(m_printing, &Printing::told, this, [this](const QString &words) { tell({}, words); });
    connect(m_printing, &Printing::refused, this, &MainWindow::refuse);
}

void MainWindow::start(const WindowState &state)
{
    restoreGeometry(state.geometry);
    takeStatus(m_link.status());
    takeRegion();
    takeCounts();
    m_queue->restore(state.place);
    m_top->search()->put(state.place.typed);
    goToQueue(); // the trail begins with the list that is read
    if (state.place.section != m_section)
        openSection(state.place.section);
    m_minute->start();
}

void MainWindow::openSection(const QString &key)
{
    for (const Section &section : m_sections) {
        if (section.key != key)
            continue;
        m_section = key;
        m_rail->setCurrent(key);
        m_pages->setCurrentWidget(section.page);
        if (section.refresh)
            section.refresh();
        if (section.page == m_queue)
            m_queue->takeFocus();
        else
            giveFocus(section.page);
        noteMove();
    }
}

void MainWindow::openReply(qint64 appeal)
{
    if (!m_all.goToReply(appeal, *this))
        showReply(appeal);
}

void MainWindow::beginOutage(const std::vector<qint64> &appeals)
{
    openSection(u"outages"_s);
    m_outages->begin(appeals);
}

void MainWindow::showReply(qint64 appeal)
{
    if (m_pages->currentWidget() == m_reply && m_reply->appeal() == appeal)
        return;
    m_reply->open(appeal);
    m_all.recentAppeals().note(appeal);
    m_pages->setCurrentWidget(m_reply);
}

void MainWindow::openReplyWith(qint64 appeal, const QString &text, const Arguments &args)
{
    if (m_all.goToReply(appeal, *this))
        return;
    m_reply->openWith(appeal, text, args);
    m_pages->setCurrentWidget(m_reply);
}

void MainWindow::openHistory(qint64 appeal)
{
    m_beforeDrafts = m_pages->currentWidget();
    m_drafts->open(appeal);
    m_pages->setCurrentWidget(m_drafts);
}

void MainWindow::leaveHistory(qint64 appeal)
{
    if (m_beforeDrafts == m_reply)
        return openReply(appeal);
    openSection(m_section);
}

void MainWindow::openAppeal(qint64 appeal)
{
    goToQueue();
    m_askedFor = true;
    m_queue->openAppeal(appeal);
    m_all.recentAppeals().note(appeal);
    noteMove();
}

void MainWindow::openList(const AppealQuery &query, const QString &title)
{
    goToQueue();
    m_queue->openQueue(query, title);
}

void MainWindow::search(const QString &words)
{
    if (m_section != u"queue"_s || m_pages->currentWidget() != m_queue) {
        m_section = u"queue"_s;
        m_rail->setCurrent(m_section);
        m_pages->setCurrentWidget(m_queue); // the field keeps the focus
    }
    m_queue->search(words);
}

void MainWindow::backToQueue()
{
    openSection(u"queue"_s);
}

/// A text on its way to the disk is waited for. One that the disk refuses is lost only by closing once more.
void MainWindow::textFlushed(bool kept)
{
    const Closing was = m_closing;
    if (was == Closing::No)
        return;
    m_closing = kept ? Closing::No : Closing::Refused;
    if (was != Closing::Waits)
        return;
    if (kept) {
        close();
        return;
    }
    warn(this, u"textNotSaved"_s,
         tr("The text of a reply is not saved: the disk does not take it. Free some space, and it is saved by itself. "
            "Closing the window once more loses it."));
    emit stays();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_reply->flush() && m_closing != Closing::Refused) {
        m_closing = Closing::Waits;
        return event->ignore();
    }
    QMainWindow::closeEvent(event);
    emit closed();
}

} // namespace vakhta
