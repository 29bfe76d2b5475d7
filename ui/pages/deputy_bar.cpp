#include "ui/pages/deputy_bar.h"

#include "ui/text/names.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

DeputyBar::DeputyBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(TextStyle::Small, &Theme::text2, this))
    , m_change(new Button(tr("Deputy…"), Button::Look::Link, this))
{
    m_words->setObjectName(u"deputyWords"_s);
    m_words->setWordWrap(true);
    m_change->setObjectName(u"deputyChange"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(space::xl), 0, px(space::xl), px(space::xs));
    row->setSpacing(px(space::m));
    row->addWidget(m_words, 1);
    row->addWidget(m_change);
    connect(m_change, &Button::clicked, this, &DeputyBar::changeAsked);
}

void DeputyBar::show(const User &me, const Region &region, const LocalTime &here)
{
    const auto until = [&](const User &user) { return dateText(here.local(user.deputyUntil.addSecs(-1)).date(), here); };
    QStringList lines;
    for (const User &user : standsInFor(me, region.users, here.now))
        lines << tr("for %1 until %2").arg(user.name, until(user));
    const bool names = mayDo(me.role, OperationKind::Delegate);
    for (const User &user : region.users) {
        const bool runs = user.deputy != 0 && user.deputyUntil > here.now;
        if (names && runs && (me.role != Role::Approver || user.id == me.id))
            lines << tr("%1 decides in place of %2 until %3").arg(userName(region, user.deputy), user.name, until(user));
    }
    m_words->setText(lines.join(u'\n'));
    m_change->setVisible(names);
    setVisible(names || !lines.isEmpty());
}

} // namespace vakhta
