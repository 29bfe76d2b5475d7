#include "app/workstation/window.h"

#include "app/core/when_ready.h"
#include "ui/pages/key_page.h"
#include "ui/pages/main_window.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/pages/start_fault_page.h"
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
        if (!m_window && !m_workstation)
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

/// The page that asks for the key, in place of the window.
KeyPage &Window::keyPage()
{
    if (auto *page = qobject_cast<KeyPage *>(m_window.get()))
        return *page;
    applyTheme(*qApp, ThemeChoice::Desktop);
    auto page = std::make_unique<KeyPage>(m_key, m_folder);
    connect(page.get(), &KeyPage::opened, this, [this](const QString &aside) {
        m_aside = aside;
        openProfile();
    });
    KeyPage &shown = *page;
    shown.show();
    m_window = std::move(page);
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
    AppealReader &reader = m_workstation->reader();
    whenReady(reader.setting(u"language"_s), this, [this, &reader](const Result<QByteArray> &language) {
        whenReady(reader.setting(u"theme"_s), this, [this, &reader, language](const Result<QByteArray> &theme) {
            whenReady(reader.setting(u"size"_s), this, [this, language, theme](const Result<QByteArray> &size) {
                const auto known = [](const Result<QByteArray> &kept) { return kept ? *kept : QByteArray(); };
                show({known(language), known(theme), known(size)}, m_report);
            });
        });
    });
}

void Window::show(const Wanted &wanted, const ProfileReport &report)
{
    speak(wanted.language == "en" ? u"en"_s : u"ru"_s);
    const ThemeChoice theme = themeOf(wanted.theme);
    const int asked = wanted.size.toInt();
    const int percent = asked >= 100 && asked <= 150 ? asked : 100;
    applyTheme(*qApp, theme, percent);
    if (!fontsAreInstalled())
        qCWarning(log, "PT Sans is not installed (package fonts-paratype); Noto Sans is used");
    qCInfo(log, "cipher: %s", report.cipher.isEmpty() ? "none" : qUtf8Printable(report.cipher));

    m_link = std::make_unique<WatchedLink>(m_workstation->link());
    m_user = std::make_unique<KnownUser>(m_key, *m_link, m_workstation->reader(), m_workstation->editor());
    connect(m_link.get(), &WatchedLink::passwordTaken, m_user.get(), &KnownUser::remember);
    const auto clock = [] { return QDateTime::currentDateTimeUtc(); };
    m_lease = std::make_unique<LeaseKeeper>(*m_link, m_workstation->reader(), m_workstation->editor(), clock);
    auto window = std::make_unique<MainWindow>(m_workstation->reader(), m_workstation->editor(), *m_link, clock);
    window->setProof(*m_user);
    window->setLease(*m_lease);
    window->setDesktop(m_desktop);
    window->setLook(theme, percent);
    window->settingsPage()->setPlace({m_folder, report.cipher});
    if (!m_centre.isEmpty())
        window->signInPage()->setKnown(m_centre, {});
    if (profilesAreEncrypted())
        window->settingsPage()->setKey(m_key);
    window->show();
    if (m_window)
        m_window.release()->deleteLater(); // the page that asked for the key
    m_window = std::move(window);
    if (!m_aside.isEmpty())
        warn(m_window.get(), u"profileSetAside"_s, profileSetAside(m_aside));
    const auto tell = [this](const QString &kept) { warn(m_window.get(), u"journalSetAside"_s, journalSetAside(kept)); };
    if (!report.damagedJournal.isEmpty())
        tell(report.damagedJournal);
    connect(&m_workstation->files(), &ProfileFiles::journalSetAside, this, tell);
    m_workstation->start();
}

void Window::fail(const Error &error)
{
    qCWarning(log, "the profile did not open: %s", qUtf8Printable(error.detail));
    failWith(startProblem(error.kind, m_folder));
}

void Window::failWith(const Problem &problem)
{
    applyTheme(*qApp, ThemeChoice::Desktop);
    if (m_window)
        m_window.release()->deleteLater(); // the page that asked for the key
    m_window = std::make_unique<StartFaultPage>(problem);
    m_window->show();
}

void Window::raise(const QByteArray &token)
{
    if (!m_window)
        return; // it is on its way
    bringToFront(*m_window, QString::fromUtf8(token));
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
