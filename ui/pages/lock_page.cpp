#include "ui/pages/lock_page.h"

#include "app/core/when_ready.h"
#include "ui/pages/entrance.h"
#include "ui/text/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/first_stop.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

LockPage::LockPage(UserProof &proof, CentreLink &link, QWidget *parent)
    : QWidget(parent)
    , m_proof(proof)
    , m_link(link)
    , m_who(new Label(TextStyle::Body, &Theme::text2))
    , m_fault(new Label(TextStyle::BodyBold, &Theme::danger))
    , m_advice(new Label(TextStyle::Body, &Theme::text2))
    , m_open(new Button(tr("Open"), Button::Look::Primary))
{
    setObjectName(u"lockPage"_s);
    setAccessibleName(tr("The window is locked"));
    QVBoxLayout *column = makeEntrance(this);
    column->addWidget(new Label(tr("The window is locked"), TextStyle::Title1));
    column->addSpacing(px(space::m));
    column->addWidget(m_who);
    m_secret = addEntranceField(column, u"lockSecret"_s, tr("Password"), true);
    handFocusOn(this, m_secret);
    column->addSpacing(px(space::m));
    column->addWidget(m_fault);
    column->addWidget(m_advice);
    for (Label *label : {m_who, m_fault, m_advice})
        label->setWordWrap(true);
    m_open->setObjectName(u"lockOpen"_s);
    m_open->setKeyHint(u"Enter"_s);
    column->addSpacing(px(space::m));
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &Button::clicked, this, &LockPage::prove);
    connect(m_secret, &QLineEdit::returnPressed, this, &LockPage::prove);
}

void LockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const bool password = m_proof.asks() == UserProof::Asks::Password;
    const QString login = m_link.status().login;
    m_who->setText(password ? tr("%1 works here. What was typed is kept, the exchange with the centre goes on. The password of the sign-in opens the window.").arg(login)
                            : tr("%1 works here. What was typed is kept, the exchange with the centre goes on. The profile's passphrase opens the window.").arg(login));
    nameEntranceField(m_secret, password ? tr("Password") : tr("Passphrase"));
    m_secret->clear();
    m_fault->hide();
    m_advice->hide();
}

void LockPage::prove()
{
    if (m_busy || m_secret->text().isEmpty())
        return;
    m_busy = true;
    m_fault->hide();
    m_advice->setText(tr("Checking"));
    m_advice->show();
    whenReady(m_proof.prove(m_secret->text()), this, [this](const Result<void> &proven) {
        m_busy = false;
        m_advice->hide();
        if (!proven)
            return tell(proven.error());
        m_secret->clear();
        emit this->proven();
    });
}

void LockPage::tell(const Error &error)
{
    const bool wrong = error.kind == Error::Kind::Unauthorized;
    m_fault->setText(wrong ? tr("This does not open the window.") : errorText(error));
    m_fault->show();
    m_advice->setText(tr("Check the keyboard layout and type again."));
    m_advice->setVisible(wrong);
    markWrong(m_secret);
}

} // namespace vakhta
