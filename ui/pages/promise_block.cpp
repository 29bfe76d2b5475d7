#include "ui/pages/promise_block.h"

#include "ui/pages/column_parts.h"
#include "ui/text/promise_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLayoutItem>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

PromiseBlock::PromiseBlock(QWidget *parent)
    : QWidget(parent)
    , m_cards(new QVBoxLayout(this))
{
    setObjectName(u"promiseBlock"_s);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(px(space::m));
    hide();
}

void PromiseBlock::show(const QList<Promise> &promises, bool mayAct, const Region &region, const LocalTime &here)
{
    setVisible(!promises.isEmpty());
    const QDateTime minute = here.now.addSecs(-here.now.time().second());
    if (promises == m_shown && mayAct == m_mayAct && minute == m_shownAt)
        return;
    m_shown = promises;
    m_mayAct = mayAct;
    m_shownAt = minute;
    while (QLayoutItem *old = m_cards->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (int number = 1; number <= int(promises.size()); ++number) {
        if (!promises[number - 1].isKept())
            m_cards->addWidget(makeCard(promises[number - 1], number, mayAct, region, here));
    }
    for (const Promise &promise : promises) {
        if (!promise.isKept())
            continue;
        m_cards->addWidget(headed(u"check"_s, visibleLine(promise.text, 200), &Theme::ok));
        m_cards->addWidget(wrapped(promiseMakerText(promise, region, here), TextStyle::Small, &Theme::text2));
    }
}

QWidget *PromiseBlock::makeCard(const Promise &promise, int number, bool mayAct, const Region &region, const LocalTime &here)
{
    const bool late = promise.dueAt < here.now;
    auto *card = new Surface(&Theme::promiseBg, Surface::Shape::Quiet);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(px(14), px(space::l), px(14), px(space::l));
    lines->setSpacing(px(space::s));
    lines->addWidget(headed(late ? u"alarm-clock"_s : u"handshake"_s, tr("Promised to the citizen: %1").arg(promiseDueText(promise.dueAt, here)),
                            late ? &Theme::danger : &Theme::promise));
    lines->addWidget(wrapped(visibleText(promise.text), TextStyle::Body, &Theme::text, true));
    lines->addWidget(wrapped(promiseMakerText(promise, region, here), TextStyle::Small, &Theme::text2));
    if (mayAct)
        lines->addWidget(makeButtons(promise, number));
    return card;
}

QWidget *PromiseBlock::makeButtons(const Promise &promise, int number)
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, px(space::xs), 0, 0);
    row->setSpacing(px(space::s));
    const auto add = [&](const QString &name, const QString &text, Button::Look look, auto signal) {
        auto *button = new Button(text, look);
        button->setSmall(true);
        button->setObjectName(name + QString::number(number));
        button->setAccessibleName(tr("%1. Promise %2: %3").arg(text).arg(number).arg(visibleLine(promise.text, 80)));
        connect(button, &Button::clicked, this, [this, number, signal] { emit(this->*signal)(number); });
        row->addWidget(button);
    };
    add(u"promiseKept"_s, tr("Kept"), Button::Look::Primary, &PromiseBlock::keepAsked);
    add(u"promiseMove"_s, tr("Another day…"), Button::Look::Secondary, &PromiseBlock::moveAsked);
    row->addStretch();
    return buttons;
}

} // namespace vakhta
