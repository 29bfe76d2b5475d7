#include "ui/pages/key_card.h"

#include "app/core/when_ready.h"
#include "ui/pages/entrance.h"
#include "ui/text/error_text.h"
#include "ui/text/key_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/first_stop.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

KeyCard::KeyCard(ProfileKey &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_ways(new Label(TextStyle::Body))
    , m_former(new QWidget)
    , m_said(new Label(TextStyle::Body, &Theme::text2))
    , m_set(new Button({}, Button::Look::Secondary))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(space::xs));
    lines->addWidget(m_ways);
    auto *former = new QVBoxLayout(m_former);
    former->setContentsMargins(0, 0, 0, 0);
    former->setSpacing(px(space::xs));
    lines->addWidget(m_former);
    m_present = addEntranceField(former, u"keyPresent"_s, tr("Present passphrase"), true);
    m_next = addEntranceField(lines, u"keyNext"_s, tr("New passphrase"), true);
    m_repeat = addEntranceField(lines, u"keyNextAgain"_s, tr("New passphrase once more"), true);
    lines->addSpacing(px(space::m));
    lines->addWidget(m_said);
    m_said->hide();
    for (Label *label : {m_ways, m_said})
        label->setWordWrap(true);
    handFocusOn(this, m_next);
    m_set->setObjectName(u"keySet"_s);
    lines->addWidget(m_set, 0, Qt::AlignLeft);
    for (QLineEdit *field : {m_present, m_next, m_repeat})
        connect(field, &QLineEdit::returnPressed, this, &KeyCard::change);
    connect(m_set, &Button::clicked, this, &KeyCard::change);
    connect(&m_key, &ProfileKey::waysChanged, this, &KeyCard::showWays);
    showWays();
}

void KeyCard::showWays()
{
    const KeyWays ways = m_key.ways();
    m_ways->setText(keyWaysText(ways));
    m_former->setVisible(ways.passphrase);
    m_set->setText(ways.passphrase ? tr("Change the passphrase") : tr("Set a passphrase"));
}

/// Who changes the passphrase knows the present one: an unlocked screen alone must not be enough.
void KeyCard::change()
{
    if (m_busy)
        return;
    if (const QString fault = passphraseFault(m_next->text(), m_repeat->text()); !fault.isEmpty()) {
        tell(fault, true);
        return markWrong(m_next->text().size() < ProfileKey::shortestPassphrase ? m_next : m_repeat);
    }
    m_busy = true;
    tell(tr("Encrypting the key"), false);
    if (!m_key.ways().passphrase)
        return setNew();
    whenReady(m_key.open(m_present->text()), this, [this](const Result<void> &opened) {
        if (opened)
            return setNew();
        m_busy = false;
        const bool wrong = opened.error().kind == Error::Kind::Unauthorized;
        tell(wrong ? tr("The present passphrase is another one.") : errorText(opened.error()), true);
        markWrong(m_present);
    });
}

void KeyCard::setNew()
{
    whenReady(m_key.setPassphrase(m_next->text()), this, [this](const Result<void> &done) {
        m_busy = false;
        if (!done)
            return tell(errorText(done.error()), true);
        for (QLineEdit *field : {m_present, m_next, m_repeat})
            field->clear();
        tell(tr("The passphrase is set. Nobody can restore it: keep it in a safe place."), false);
    });
}

void KeyCard::tell(const QString &words, bool isFault)
{
    m_said->setColour(isFault ? &Theme::danger : &Theme::text2);
    m_said->setText(words);
    m_said->show();
}

} // namespace vakhta
