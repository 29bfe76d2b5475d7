#include "app/workstation/window.h"

#include "app/core/when_ready.h"
#include "ui/pages/key_page.h"
#include "ui/pages/main_window.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/pages/start_fault_page.h"
#include "ui/pages/windows.h"
#include "ui/text/key_text.h"
#include "ui/text/start_text.h"
#include "ui/widgets/bring_to_front.h"
#include "ui/widgets/warning.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
Q_LOGGING_CATEGORY(log, "vakhta")

constexpr int patienceMs = 700; // without an answer of the keyring, until a page says what is waited for

ThemeChoice themeOf(const QByteArray &kept)
{
    if (kept == "light")
        return ThemeChoice::Light;
    return kept == "dark" ? ThemeChoice::Dark : ThemeChoice::Desktop;
}
} // namespace

Window::Window(QString folder, QUrl centre, KeyStart start)
    : m_folder(std::move(folder)), m_centre(std::move(centre)), m_doorbell(m_folder), m_key(keyPlace(m_folder, std::move(start)), m_keyring)
{
    connect(&m_doorbell, &Doorbell::nobody, this, [this] { m_taken ? fail({Error::Kind::Conflict, {}}) : findKey(); });
    connect(&m_doorbell, &Doorbell::silent, this, [this] { failWith(silentWindow()); });
    connect(&m_doorbell, &Doorbell::raised, qApp, &QCoreApplication::quit);
    connect(&m_doorbell, &Doorbell::rung, this, &Window::raise);
}

Window::~Window() = default;

void Window::open()
{
    speak(u"ru"_s);
    m_doorbell.ring(false);
}

void Window::findKey()
{
    if (!profilesAreEncrypted())
        return openProfile();
    QTimer::singleShot(patienceMs, this, [this] {
        if (!m_page && !m_workstation)
            (void)keyPage();
    });
    whenReady(m_key.look(), this, [this](const Result<KeyNeed> &need) {
        if (!need)
            return fail(need.error());
        if (*need == KeyNeed::Nothing)
            return openProfile();
        keyPage().ask(*need);
    });
}

/// The page that asks for the key, in place of the windows.
KeyPage &Window::keyPage()
{
    if (auto *page = qobject_cast<KeyPage *>(m_page.get()))
        return *page;
    applyTheme(*qApp, ThemeChoice::Desktop);
    auto page = std::make_unique<KeyPage>(m_key, m_folder);
    connect(page.get(), &KeyPage::opened, this, [this](const QString &aside) {
        m_aside = aside;
        openProfile();
    });
    KeyPage &shown = *page;
    shown.show();
    m_page = std::move(page);
    return shown;
}

void Window::openProfile()
{
    m_workstation = std::make_unique<Workstation>(ProfilePlace{QDir(m_folder).absolutePath(), m_key.key()});
    whenReady(m_workstation->files().opened(), this, [this](const Result<ProfileReport> &report) {
        if (!report && report.error().kind == Error::Kind::Conflict) { // two starts at once, or vakhtactl is at work
            m_taken = true;
            return m_doorbell.ring(true);
        }
        if (!report)
            return fail(report.error());
        m_doorbell.listen();
        m_report = *report;
        readWanted();
    });
}

void Window::readWanted()
{
    const auto read = [this](const QString &name, QByteArray Wanted::*part) {
        whenReady(m_workstation->reader().setting(name), this, [this, part](const Result<QByteArray> &kept) {
            m_wanted.*part = kept ? *kept : QByteArray();
            if (--m_unread == 0)
                show();
        });
    };
    const std::pair<QString, QByteArray Wanted::*> parts[] = {
        {u"language"_s, &Wanted::language}, {u"theme"_s, &Wanted::theme}, {u"size"_s, &Wanted::size}, {u"windows"_s, &Wanted::windows}};
    m_unread = int(std::size(parts));
    for (const auto &[name, part] : parts)
        read(name, part);
}

void Window::show()
{
    speak(m_wanted.language == "en" ? u"en"_s : u"ru"_s);
    const ThemeChoice theme = themeOf(m_wanted.theme);
    const int asked = m_wanted.size.toInt();
    const int percent = asked >= 100 && asked <= 150 ? asked : 100;
    applyTheme(*qApp, theme, percent);
    if (!fontsAreInstalled())
        qCWarning(log, "PT Sans is not installed (package fonts-paratype); Noto Sans is used");
    qCInfo(log, "cipher: %s", m_report.cipher.isEmpty() ? "none" : qUtf8Printable(m_report.cipher));

    m_link = std::make_unique<WatchedLink>(m_workstation->link());
    m_user = std::make_unique<KnownUser>(m_key, *m_link, m_workstation->reader(), m_workstation->editor());
    connect(m_link.get(), &WatchedLink::passwordTaken, m_user.get(), &KnownUser::remember);
    const auto clock = [] { return QDateTime::currentDateTimeUtc(); };
    m_lease = std::make_unique<LeaseKeeper>(*m_link, m_workstation->reader(), m_workstation->editor(), clock);
    m_windows = std::make_unique<Windows>(m_workstation->reader(), m_workstation->editor(), *m_link, clock);
    m_windows->setProof(*m_user);
    m_windows->setLease(*m_lease);
    m_windows->setDesktop(m_desktop);
    m_windows->setSpeller(m_speller);
    m_windows->setPresence(m_workstation->presence());
    m_windows->setFiles(m_workstation->fileDesk());
    m_windows->setLook(theme, percent);
    connect(m_windows.get(), &Windows::opened, this, &Window::dress);
    m_windows->restore(m_wanted.windows);
    if (m_page)
        m_page.release()->deleteLater(); // the page that asked for the key
    if (!m_aside.isEmpty())
        warn(m_windows->current(), u"profileSetAside"_s, profileSetAside(m_aside));
    const auto tell = [this](const QString &kept) { warn(m_windows->current(), u"journalSetAside"_s, journalSetAside(kept)); };
    if (!m_report.damagedJournal.isEmpty())
        tell(m_report.damagedJournal);
    connect(&m_workstation->files(), &ProfileFiles::journalSetAside, this, tell);
    m_workstation->start();
}

void Window::dress(MainWindow &window)
{
    window.settingsPage()->setPlace({m_folder, m_report.cipher});
    if (!m_centre.isEmpty())
        window.signInPage()->setKnown(m_centre, {});
    if (profilesAreEncrypted())
        window.settingsPage()->setKey(m_key);
}

void Window::fail(const Error &error)
{
    qCWarning(log, "the profile did not open: %s", qUtf8Printable(error.detail));
    failWith(startProblem(error.kind, m_folder));
}

void Window::failWith(const Problem &problem)
{
    applyTheme(*qApp, ThemeChoice::Desktop);
    if (m_page)
        m_page.release()->deleteLater(); // the page that asked for the key
    m_page = std::make_unique<StartFaultPage>(problem);
    m_page->show();
}

void Window::raise(const QByteArray &token)
{
    QWidget *shown = m_windows ? m_windows->current() : m_page.get();
    if (shown) // else it is on its way
        bringToFront(*shown, QString::fromUtf8(token));
}

void Window::speak(const QString &language)
{
    QLocale::setDefault(QLocale(language == u"en"_s ? QLocale::English : QLocale::Russian));
    for (QTranslator *translator : {static_cast<QTranslator *>(&m_ours), &m_ofQt})
        QCoreApplication::removeTranslator(translator);
    if (m_ours.load(u":/i18n/vakhta_"_s + language))
        QCoreApplication::installTranslator(&m_ours);
    if (m_ofQt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
}

} // namespace vakhta
