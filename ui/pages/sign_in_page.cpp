#include "ui/pages/sign_in_page.h"

#include "app/core/when_ready.h"
#include "ui/pages/entrance.h"
#include "ui/text/problem_text.h"
#include "ui/text/time_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/first_stop.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

bool isThisComputer(const QString &host)
{
    return host == u"localhost"_s || host == u"::1"_s || host.startsWith(u"127."_s);
}

} // namespace

SignInPage::SignInPage(AppealReader &reader, CentreLink &link, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_link(link)
    , m_clock(std::move(clock))
    , m_ended(new Banner(u"signInEnded"_s))
    , m_fault(new Label(TextStyle::BodyBold, &Theme::danger))
    , m_advice(new Label(TextStyle::Body, &Theme::text2))
    , m_kept(new Label(TextStyle::Small, &Theme::text2))
    , m_signIn(new Button(u"log-in"_s, tr("Sign in"), Button::Look::Primary))
    , m_offline(new Button(tr("Work offline with what is here"), Button::Look::Link))
{
    setObjectName(u"signInPage"_s);
    makeForm(makeEntrance(this));
    connect(m_signIn, &Button::clicked, this, &SignInPage::signIn);
    connect(m_offline, &Button::clicked, this, &SignInPage::workOffline);
    for (QLineEdit *field : {m_centre, m_login, m_password})
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::signIn);
}

void SignInPage::makeForm(QVBoxLayout *column)
{
    m_ended->hide();
    column->addWidget(m_ended);
    column->addSpacing(px(space::l));
    column->addWidget(new Label(tr("Sign in to the centre"), TextStyle::Title1));
    m_centre = addEntranceField(column, u"signInCentre"_s, tr("Address of the centre"));
    m_centre->setPlaceholderText(u"https://"_s);
    m_centre->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_login = addEntranceField(column, u"signInLogin"_s, tr("User"));
    m_password = addEntranceField(column, u"signInPassword"_s, tr("Password"), true);
    column->addSpacing(px(space::m));
    for (Label *label : {m_fault, m_advice, m_kept})
        label->setWordWrap(true);
    column->addWidget(m_fault);
    column->addWidget(m_advice);
    m_fault->hide();
    m_advice->hide();
    m_signIn->setObjectName(u"signInAccept"_s);
    m_signIn->setKeyHint(u"Enter"_s);
    m_offline->setObjectName(u"signInOffline"_s);
    column->addSpacing(px(space::m));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::xl));
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_offline);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_kept);
    m_offline->hide();
    m_kept->hide();
}

void SignInPage::setKnown(const QUrl &centre, const QString &login)
{
    m_centre->setText(centre.toString());
    m_login->setText(login);
}

void SignInPage::askAgain(const SyncStatus &status)
{
    setKnown(status.centre, status.login);
    m_ended->tell(Banner::Tone::Warn, u"log-in"_s, tr("You need to sign in again"),
                  status.waiting > 0 ? tr("The shift is longer than the sign-in. Drafts are in place, %n acts wait to be sent.", nullptr, status.waiting)
                                     : tr("The shift is longer than the sign-in. Drafts are in place."),
                  {}, true);
    m_ended->show();
    m_password->clear();
    m_password->setFocus();
}

void SignInPage::askAfter(int days, const SyncStatus &status)
{
    m_mayWorkOffline = false;
    setKnown(status.centre, status.login);
    m_ended->tell(Banner::Tone::Warn, u"lock"_s, tr("%n days without the centre", nullptr, days),
                  tr("Appeals on this computer are shown again when it answers. Drafts and unsent acts are whole, and go out by themselves."), {}, true);
    m_ended->show();
    m_password->clear();
    handFocusOn(this, m_password);
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_centre->text().isEmpty())
        setKnown(m_link.status().centre, m_link.status().login);
    for (QLineEdit *field : {m_centre, m_login, m_password}) {
        if (field->text().isEmpty()) {
            field->setFocus();
            break;
        }
    }
    lookForAppeals();
}

/// Working offline is offered only when there is something to work with.
void SignInPage::lookForAppeals()
{
    whenReady(m_reader.counts(), this, [this](Result<QueueCounts> counts) {
        const int here = counts && m_mayWorkOffline ? counts->cached : 0;
        m_offline->setVisible(here > 0);
        m_kept->setVisible(here > 0);
        m_kept->setText(tr("%n appeals are on this computer.", nullptr, here).replace(QString::number(here), numberText(here)));
    });
}

QUrl SignInPage::address() const
{
    QString written = m_centre->text().trimmed();
    if (!written.contains(u"://"_s)) {
        const QString host = QUrl(u"https://"_s + written).host();
        written.prepend(isThisComputer(host) ? u"http://"_s : u"https://"_s);
    }
    const QUrl url(written, QUrl::StrictMode);
    const bool known = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    return url.isValid() && known && !url.host().isEmpty() ? url : QUrl();
}

void SignInPage::signIn()
{
    if (m_signingIn)
        return;
    if (m_centre->text().trimmed().isEmpty())
        return tellWrong(m_centre, tr("Write the address of the centre, for example https://centre.example; the administrator knows it."));
    const QUrl centre = address();
    if (centre.isEmpty())
        return tellWrong(m_centre, tr("This is not an address. Write it like https://centre.example."));
    if (centre.scheme() == u"http"_s && !isThisComputer(centre.host()))
        return tellWrong(m_centre, tr("An address without encryption, http, is taken only for this computer."));
    if (m_login->text().trimmed().isEmpty())
        return tellWrong(m_login, tr("Write your user name."));
    if (m_password->text().isEmpty())
        return tellWrong(m_password, tr("Write the password."));
    m_signingIn = true;
    m_fault->hide();
    m_advice->setText(tr("Asking the centre"));
    m_advice->show();
    whenReady(m_link.signIn(centre, m_login->text().trimmed(), m_password->text()), this, [this](Result<void> done) {
        m_signingIn = false;
        m_advice->hide();
        if (!done)
            return tell(done.error());
        m_password->clear();
        m_ended->hide();
        emit signedIn();
    });
}

void SignInPage::tell(const Error &error)
{
    const Problem problem = signInProblem(error.kind, !m_offline->isHidden());
    const bool aboutPassword = error.kind == Error::Kind::Unauthorized;
    tellWrong(aboutPassword ? m_password : m_centre, problem.what);
    m_advice->setText(QString(problem.kept + u' ' + problem.next).trimmed());
    m_advice->show();
}

void SignInPage::tellWrong(QLineEdit *field, const QString &what)
{
    m_fault->setText(what);
    m_fault->show();
    m_advice->hide();
    markWrong(field);
}

} // namespace vakhta
