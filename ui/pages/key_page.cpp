#include "ui/pages/key_page.h"

#include "app/core/when_ready.h"
#include "ui/pages/entrance.h"
#include "ui/text/error_text.h"
#include "ui/text/key_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

KeyPage::KeyPage(ProfileKey &key, QString folder)
    : m_key(key)
    , m_folder(std::move(folder))
    , m_title(new Label(TextStyle::Title1))
    , m_words(new Label(TextStyle::Body, &Theme::text2))
    , m_first(new QWidget)
    , m_second(new QWidget)
    , m_fault(new Label(TextStyle::BodyBold, &Theme::danger))
    , m_advice(new Label(TextStyle::Body, &Theme::text2))
    , m_accept(new Button({}, Button::Look::Primary))
    , m_other(new Button({}, Button::Look::Link))
{
    setObjectName(u"keyPage"_s);
    setWindowTitle(tr("Vakhta"));
    resize(QSize(1180, 760).boundedTo(screen()->availableSize() - QSize(8, 40)));
    makeForm(makeEntrance(this));
    connect(m_accept, &Button::clicked, this, &KeyPage::accept);
    connect(m_other, &Button::clicked, this, &KeyPage::other);
    for (QLineEdit *field : {m_passphrase, m_repeat})
        connect(field, &QLineEdit::returnPressed, this, &KeyPage::accept);
    turnTo(Face::Asking);
}

void KeyPage::makeForm(QVBoxLayout *column)
{
    const auto fieldIn = [column](QWidget *holder, const QString &name, const QString &words) {
        auto *lines = new QVBoxLayout(holder);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(px(space::xs));
        column->addWidget(holder);
        return addEntranceField(lines, name, words, true);
    };
    column->addWidget(m_title);
    column->addSpacing(px(space::m));
    column->addWidget(m_words);
    m_passphrase = fieldIn(m_first, u"keyPassphrase"_s, tr("Passphrase"));
    m_repeat = fieldIn(m_second, u"keyRepeat"_s, tr("The same once more"));
    column->addSpacing(px(space::m));
    column->addWidget(m_fault);
    column->addWidget(m_advice);
    for (Label *label : {m_title, m_words, m_fault, m_advice})
        label->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse); // it may name a folder
    m_accept->setObjectName(u"keyAccept"_s);
    m_other->setObjectName(u"keyOther"_s);
    column->addSpacing(px(space::m));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::xl));
    buttons->addWidget(m_accept);
    buttons->addWidget(m_other);
    buttons->addStretch();
    column->addLayout(buttons);
}

void KeyPage::ask(KeyNeed need)
{
    m_need = need;
    switch (need) {
    case KeyNeed::Nothing: return emit opened(m_aside);
    case KeyNeed::Passphrase: return turnTo(Face::Passphrase);
    case KeyNeed::NewPassphrase: return turnTo(Face::NewPassphrase);
    case KeyNeed::Lost: return turnTo(Face::Lost);
    }
}

void KeyPage::turnTo(Face face)
{
    const KeyWays ways = m_key.ways();
    switch (face) {
    case Face::Asking:
        return turnTo(face, tr("Asking the desktop's keyring for the key"), tr("The desktop may open a window of its own for this."), {}, {});
    case Face::Passphrase:
        return turnTo(face, tr("The profile opens with its passphrase"),
                      ways.keyring ? tr("The desktop's keyring did not give the key. The passphrase that was set here opens the profile, and the keyring gets the key again.")
                                   : tr("Appeals, drafts and unsent acts on this computer are encrypted."),
                      tr("Open"), tr("The passphrase is forgotten"));
    case Face::NewPassphrase:
        return turnTo(face, tr("Set a passphrase"),
                      tr("Appeals and drafts are kept on this computer encrypted, and this desktop has no keyring for the key. The passphrase is asked for at "
                         "each start. Nobody can restore it: write it down and keep it in a safe place."),
                      tr("Set and open"), {});
    case Face::Lost:
        return turnTo(face, tr("The key of this profile is missing"),
                      ways.file.isEmpty()
                          ? tr("Neither the desktop's keyring nor a passphrase gives it. Drafts and acts that were not sent are whole in %1. Open the keyring, or put the "
                               "profile's keys.json back, and try again.").arg(m_folder)
                          : tr("It is in the file %1, chosen at an earlier start. Start with --key-file and this file.").arg(ways.file),
                      tr("Try again"), tr("Begin a new profile"));
    case Face::BeginAnew:
        return turnTo(face, tr("Begin a new profile?"),
                      tr("Drafts and acts that were not sent stay whole: they move into a folder with today's date inside %1, and open there when the passphrase is "
                         "remembered. Appeals are loaded from the centre anew.").arg(m_folder),
                      tr("Go back"), tr("Set this one aside and begin anew"));
    }
}

void KeyPage::turnTo(Face face, const QString &title, const QString &words, const QString &accept, const QString &other)
{
    m_face = face;
    m_title->setText(title);
    m_words->setText(words);
    setAccessibleName(title);
    m_first->setVisible(face == Face::Passphrase || face == Face::NewPassphrase);
    m_second->setVisible(face == Face::NewPassphrase);
    m_passphrase->clear();
    m_repeat->clear();
    m_fault->hide();
    m_advice->hide();
    m_accept->setText(accept);
    m_accept->setVisible(!accept.isEmpty());
    m_accept->setKeyHint(u"Enter"_s);
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    if (m_first->isHidden())
        m_accept->setFocus();
    else
        m_passphrase->setFocus();
}

void KeyPage::accept()
{
    if (m_busy)
        return;
    switch (m_face) {
    case Face::Asking: return;
    case Face::Passphrase: return tryPassphrase();
    case Face::NewPassphrase: return setNew();
    case Face::Lost: return lookAgain();
    case Face::BeginAnew: return ask(m_need);
    }
}

void KeyPage::other()
{
    if (m_busy)
        return;
    if (m_face == Face::BeginAnew)
        beginAnew();
    else
        turnTo(Face::BeginAnew);
}

void KeyPage::tryPassphrase()
{
    if (m_passphrase->text().isEmpty())
        return tellWrong(m_passphrase, tr("Write the passphrase."));
    wait(tr("Trying the passphrase"));
    whenReady(m_key.open(m_passphrase->text()), this, [this](const Result<void> &done) {
        m_busy = false;
        if (done)
            return emit opened(m_aside);
        if (done.error().kind == Error::Kind::Unauthorized)
            return tellWrong(m_passphrase, tr("This passphrase does not open the profile."),
                             tr("Check the keyboard layout and type again. Wrong ones do no harm."));
        tell(done.error());
    });
}

void KeyPage::setNew()
{
    if (const QString fault = passphraseFault(m_passphrase->text(), m_repeat->text()); !fault.isEmpty())
        return tellWrong(m_passphrase->text().size() < ProfileKey::shortestPassphrase ? m_passphrase : m_repeat, fault);
    wait(tr("Encrypting the key"));
    whenReady(m_key.setPassphrase(m_passphrase->text()), this, [this](const Result<void> &done) {
        m_busy = false;
        if (!done)
            return tell(done.error());
        emit opened(m_aside);
    });
}

void KeyPage::lookAgain()
{
    wait(tr("Asking the keyring"));
    whenReady(m_key.look(), this, [this](const Result<KeyNeed> &need) {
        m_busy = false;
        if (!need)
            return tell(need.error());
        ask(*need);
        if (*need == KeyNeed::Lost) {
            m_advice->setText(tr("The key is still missing."));
            m_advice->show();
        }
    });
}

void KeyPage::beginAnew()
{
    const auto aside = m_key.setAside();
    if (!aside)
        return tell(aside.error());
    m_aside = *aside;
    lookAgain();
}

void KeyPage::wait(const QString &words)
{
    m_busy = true;
    m_fault->hide();
    m_advice->setText(words);
    m_advice->show();
}

void KeyPage::tellWrong(QLineEdit *field, const QString &what, const QString &advice)
{
    m_fault->setText(what);
    m_fault->show();
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    markWrong(field);
}

void KeyPage::tell(const Error &error)
{
    m_fault->setText(errorText(error));
    m_fault->show();
    m_advice->hide();
}

} // namespace vakhta
