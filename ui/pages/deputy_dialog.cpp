#include "ui/pages/deputy_dialog.h"

#include "ui/pages/choice_box.h"
#include "ui/pages/column_parts.h"
#include "ui/pages/profile_fields.h"
#include "ui/text/names.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

DeputyDialog::DeputyDialog(const User &me, const Region &region, const LocalTime &here, QWidget *parent)
    : QDialog(parent)
    , m_region(region)
    , m_here(here)
    , m_whose(new ChoiceBox(this))
    , m_deputy(new ChoiceBox(this))
    , m_until(new QDateEdit(this))
    , m_standing(wrapped({}, TextStyle::Body))
    , m_give(new Button(tr("Name the deputy"), Button::Look::Primary, this))
    , m_end(new Button(tr("Nobody any more"), Button::Look::Secondary, this))
{
    setObjectName(u"deputyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who decides in the approver's place"));
    m_whose->setObjectName(u"deputyWhose"_s);
    m_deputy->setObjectName(u"deputyWho"_s);
    m_until->setObjectName(u"deputyUntil"_s);
    m_give->setObjectName(u"deputyGive"_s);
    m_end->setObjectName(u"deputyEnd"_s);
    m_give->setKeyHint(tr("Ctrl+Enter"));
    for (const User &user : region.users) {
        if (user.role == Role::Approver && user.active && (me.role != Role::Approver || user.id == me.id))
            m_whose->addItem(user.name, user.id);
        if (user.active && mayStandIn(user.role))
            m_deputy->addItem(tr("%1, %2").arg(user.name, roleText(user.role)), user.id);
    }
    m_until->setDisplayFormat(u"dd.MM.yyyy"_s);
    m_until->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_until->setDateRange(here.today(), here.today().addDays(365));
    m_until->setDate(here.today().addDays(7));
    auto *leave = new Button(tr("Leave as it is"), Button::Look::Link, this);
    leave->setObjectName(u"deputyLeave"_s);
    leave->setKeyHint(tr("Esc"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::xl));
    column->setSpacing(px(space::m));
    column->addWidget(new Label(windowTitle(), TextStyle::Title2));
    column->addWidget(wrapped(tr("A deputy approves and returns replies in the approver's name; the history says who did it. Nobody approves his own reply."), TextStyle::Body, &Theme::text2));
    column->addWidget(fieldRow(tr("In place of"), m_whose));
    column->addWidget(fieldRow(tr("Deputy"), m_deputy));
    column->addWidget(fieldRow(tr("Until the end of"), m_until));
    column->addWidget(m_standing);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::m));
    buttons->addWidget(m_give);
    buttons->addWidget(m_end);
    buttons->addWidget(leave);
    buttons->addStretch();
    column->addLayout(buttons);
    for (ChoiceBox *box : {m_whose, m_deputy})
        atEverySize(box, [box] { box->setMinimumWidth(px(300)); });
    connect(m_whose, &ChoiceBox::currentIndexChanged, this, &DeputyDialog::showWhose);
    connect(m_give, &Button::clicked, this, &DeputyDialog::give);
    connect(m_end, &Button::clicked, this, [this] {
        emit given(m_whose->currentData().toLongLong(), 0, {});
        accept();
    });
    connect(leave, &Button::clicked, this, &QDialog::reject);
    showWhose();
    m_deputy->setFocus();
    resize(px(620), sizeHint().height());
}

const User *DeputyDialog::whose() const
{
    return userOf(m_region, m_whose->currentData().toLongLong());
}

void DeputyDialog::showWhose()
{
    const User *user = whose();
    const bool runs = user && user->deputy != 0 && user->deputyUntil > m_here.now;
    m_standing->setVisible(runs);
    m_end->setVisible(runs);
    m_give->setEnabled(user);
    if (!runs)
        return;
    const QDate day = m_here.local(user->deputyUntil.addSecs(-1)).date();
    m_standing->setText(tr("Now %1, until %2.").arg(userName(m_region, user->deputy), dateText(day, m_here)));
    m_deputy->setCurrentIndex(std::max(0, m_deputy->findData(user->deputy)));
    m_until->setDate(day);
}

void DeputyDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        give();
    else if (!enter) // a bare Enter in a field names nobody
        QDialog::keyPressEvent(event);
}

/// The day counts to its end by the region's clock.
void DeputyDialog::give()
{
    if (!m_give->isEnabled())
        return;
    const QDateTime until = m_until->date().addDays(1).startOfDay(m_here.zone).toUTC();
    emit given(m_whose->currentData().toLongLong(), m_deputy->currentData().toLongLong(), until);
    accept();
}

} // namespace vakhta
