#include "ui/alerts/alerts.h"

#include "app/core/when_ready.h"
#include "ui/text/alert_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/bring_to_front.h"
#include "ui/widgets/toast.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int titleInToast = 60;
}

Alerts::Alerts(AppealReader &reader, CentreLink &link, Clock clock, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_watch(reader, link, std::move(clock), this)
{
    connect(&m_watch, &AppealWatch::came, this, &Alerts::take);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &Alerts::followFront, Qt::QueuedConnection); // by then it is the active one
    connect(&m_reader, &AppealReader::regionChanged, this, &Alerts::takeRegion);
    takeRegion();
}

void Alerts::takeRegion()
{
    whenReady(m_reader.region(), this, [this](Result<Region> region) {
        if (!region)
            return;
        m_watch.setProfile(region->profile);
        whenReady(m_reader.me(), this, [this](Result<User> me) {
            if (me)
                m_watch.setMe(*me);
        });
    });
}

void Alerts::setDesktop(DesktopAlerts &desktop)
{
    m_desktop = &desktop;
    connect(m_desktop, &DesktopAlerts::clicked, this, &Alerts::takeClick);
    connect(m_desktop, &DesktopAlerts::unheard, this, &Alerts::takeUnheard);
    connect(m_desktop, &DesktopAlerts::closed, this, [this](AlertKind kind) { of(kind).place = Place::Nowhere; });
}

void Alerts::take(const Alert &alert)
{
    Told &told = of(alert.kind);
    const bool isThere = told.place != Place::Nowhere && !(told.place == Place::InWindow && (!told.toast || told.toast->isHidden()));
    told.alert = isThere ? joined(told.alert, alert) : alert;
    if (isInFront())
        return showInWindow(told);
    if (m_page)
        QApplication::alert(m_page->window());
    if (m_desktop)
        showOnDesktop(told);
    else
        told.place = Place::Waiting;
}

bool Alerts::isInFront() const
{
    return m_page && QApplication::activeWindow() && !m_covered;
}

void Alerts::setCovered(bool covered)
{
    if (m_covered == covered)
        return;
    m_covered = covered;
    for (Told &told : m_told) {
        if (covered && told.place == Place::OnDesktop)
            showOnDesktop(told); // with titles no more
    }
    followFront();
}

/// Who looks at the window needs no notification over it.
void Alerts::followFront()
{
    if (!isInFront())
        return;
    for (Told &told : m_told) {
        if (told.place == Place::OnDesktop) {
            m_desktop->withdraw(told.alert.kind);
            told.place = Place::Nowhere;
        } else if (told.place == Place::Waiting) {
            showInWindow(told);
        }
    }
}

void Alerts::showOnDesktop(Told &told)
{
    const Alert &alert = told.alert;
    told.place = Place::OnDesktop;
    m_desktop->show(alert.kind, {alertSentence(alert.kind, int(alert.appeals.size())),
                                 m_covered ? QString() : alertLinesText(alert, m_watch.here()), alert.kind == AlertKind::MissingPerson});
}

void Alerts::showInWindow(Told &told)
{
    const Alert &alert = told.alert;
    const QString sentence = alertSentence(alert.kind, int(alert.appeals.size()));
    const bool one = alert.appeals.size() == 1 && alert.first.size() == 1 && !alert.first.front().title.isEmpty();
    told.place = Place::InWindow;
    toastOf(told)->tell(one ? u"%1. %2"_s.arg(sentence, visibleLine(alert.first.front().title, titleInToast)) : sentence, true);
}

Toast *Alerts::toastOf(Told &told)
{
    if (told.toast && told.toast->window() != m_page->window())
        told.toast->deleteLater(); // the user works in another window by now
    if (!told.toast || told.toast->window() != m_page->window()) {
        const AlertKind kind = told.alert.kind;
        told.toast = new Toast(m_page, {u"alertToast%1"_s.arg(int(kind)), alertIcon(kind), tr("Open"), tr("Open: %1").arg(alertKindText(kind))});
        told.toast->setParent(m_page->parentWidget());
        connect(told.toast, &Toast::actionAsked, this, [this, kind] { open(kind); });
    }
    return told.toast;
}

void Alerts::takeUnheard(AlertKind kind)
{
    Told &told = of(kind);
    if (told.place != Place::OnDesktop)
        return;
    told.place = Place::Waiting;
    followFront();
}

void Alerts::takeClick(AlertKind kind, const QString &token)
{
    if (m_page)
        bringToFront(*m_page->window(), token);
    open(kind);
}

void Alerts::open(AlertKind kind)
{
    Told &told = of(kind);
    if (told.toast)
        told.toast->hide();
    if (told.place == Place::OnDesktop)
        m_desktop->withdraw(kind);
    told.place = Place::Nowhere;
    if (told.alert.appeals.size() == 1)
        emit openAppeal(told.alert.appeals.front());
    else if (kind == AlertKind::OnApproval)
        emit deskAsked();
    else if (!told.alert.appeals.empty())
        emit openList(watchedBy(kind, m_watch.me(), m_watch.here()), alertListTitle(kind));
}

} // namespace vakhta
