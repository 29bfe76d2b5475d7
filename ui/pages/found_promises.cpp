#include "ui/pages/found_promises.h"

#include "ui/pages/column_parts.h"
#include "ui/text/promise_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLayoutItem>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

FoundPromises::FoundPromises(QWidget *parent)
    : QWidget(parent)
    , m_cards(new QVBoxLayout(this))
{
    setObjectName(u"foundPromises"_s);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(px(space::m));
}

void FoundPromises::show(const std::vector<PromiseChoices::Choice> &choices, const LocalTime &here)
{
    setVisible(!choices.empty());
    if (choices == m_shown)
        return;
    m_shown = choices;
    while (QLayoutItem *old = m_cards->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (size_t number = 0; number < choices.size(); ++number) {
        QWidget *card = makeCard(choices[number], int(number), here);
        m_cards->addWidget(card);
        card->show(); // at once: the keyboard may be on its way here
    }
}

QWidget *FoundPromises::makeCard(const PromiseChoices::Choice &choice, int number, const LocalTime &here)
{
    const FoundPromise &promise = choice.promise;
    const bool dismissed = choice.kept && !*choice.kept;
    auto *card = new Surface(dismissed ? &Theme::alt : &Theme::promiseBg, Surface::Shape::Quiet);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(px(14), px(space::l), px(14), px(space::l));
    lines->setSpacing(px(space::s));
    const QString head = !choice.kept ? tr("A promise to the citizen?") : (dismissed ? tr("Not a promise") : tr("A promise to the citizen"));
    lines->addWidget(headed(choice.kept && !dismissed ? u"check"_s : u"handshake"_s, head, dismissed ? &Theme::text2 : &Theme::promise));
    lines->addWidget(wrapped(visibleText(promise.text), TextStyle::Body));
    if (!dismissed) {
        lines->addWidget(wrapped(stampText(promise.dueAt, here), TextStyle::BodyBold));
        const QDateTime reminder = promiseReminder(promise.dueAt, here);
        if (reminder > here.now)
            lines->addWidget(wrapped(tr("We remind you %1 unless it is kept by then.").arg(whenText(reminder, here)), TextStyle::Small, &Theme::text2));
    }
    lines->addWidget(makeButtons(choice, number));
    return card;
}

QWidget *FoundPromises::makeButtons(const PromiseChoices::Choice &choice, int number)
{
    auto *buttons = new QWidget;
    const bool large = px(100) > 120; // letters: side by side they would not fit the column
    auto *line = new QBoxLayout(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, buttons);
    line->setContentsMargins(0, px(space::xs), 0, 0);
    line->setSpacing(px(space::m));
    const auto add = [&](const QString &name, const QString &text, Button::Look look, auto act) {
        auto *button = new Button(text, look);
        button->setSmall(true);
        button->setObjectName(name + QString::number(number + 1));
        button->setAccessibleName(tr("%1. Promise %2: %3").arg(text).arg(number + 1).arg(visibleLine(choice.promise.text, 80)));
        connect(button, &Button::clicked, this, act);
        line->addWidget(button, 0, Qt::AlignLeft);
    };
    if (choice.kept) {
        add(u"promiseAsk"_s, tr("Decide again"), Button::Look::Link, [this, number] { emit asked(number); });
    } else {
        add(u"promiseConfirm"_s, tr("Yes, watch it"), Button::Look::Secondary, [this, number] { emit decided(number, true); });
        add(u"promiseDismiss"_s, tr("Not a promise"), Button::Look::Link, [this, number] { emit decided(number, false); });
    }
    if (!large)
        line->addStretch();
    return buttons;
}

int FoundPromises::underHand() const
{
    const QWidget *hand = focusWidget();
    for (size_t number = 0; number < m_shown.size(); ++number) {
        if (hand && hand->hasFocus() && hand->objectName() == u"promiseConfirm%1"_s.arg(number + 1))
            return int(number);
    }
    return -1;
}

void FoundPromises::focusOn(int number)
{
    for (const QString &name : {u"promiseConfirm"_s, u"promiseAsk"_s}) {
        if (auto *button = findChild<Button *>(name + QString::number(number + 1)); button && button->isVisibleTo(this))
            return button->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace vakhta
