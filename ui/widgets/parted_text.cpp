#include "ui/widgets/parted_text.h"

#include "ui/text/time_text.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/link_dialog.h"
#include "ui/widgets/links_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

PartedText::PartedText(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_view(new TextView(name, accessibleName, this))
    , m_links(new LinksButton(name + u"Links"_s, this))
    , m_foot(new QWidget(this))
    , m_before(new Button(tr("Previous part"), Button::Look::Link, m_foot))
    , m_where(new Label(TextStyle::Small, &Theme::text2, m_foot))
    , m_next(new Button(tr("Next part"), Button::Look::Link, m_foot))
{
    m_before->setObjectName(name + u"Before"_s);
    m_where->setObjectName(name + u"Where"_s);
    m_next->setObjectName(name + u"Next"_s);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, px(space::m), 0, 0);
    foot->setSpacing(px(space::l));
    foot->addWidget(m_where, 1);
    foot->addWidget(m_before);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view);
    column->addWidget(m_links);
    column->addWidget(m_foot);
    connect(m_before, &Button::clicked, this, [this] { step(-1); });
    connect(m_next, &Button::clicked, this, [this] { step(1); });
    connect(m_view, &TextView::linkPressed, this, [this](const TextLink &link) { askAboutLink(this, m_parts[m_part].mid(link.position, link.length), link.target); });
    m_links->setOwner(accessibleName);
    m_foot->hide();
}

void PartedText::setName(const QString &accessibleName)
{
    m_view->setAccessibleName(accessibleName);
    m_links->setOwner(accessibleName);
}

void PartedText::setText(const QString &visible)
{
    if (visible == m_whole && !m_parts.isEmpty())
        return;
    m_whole = visible;
    m_parts = textParts(visible);
    m_foot->setVisible(m_parts.size() > 1);
    show(0);
}

void PartedText::show(int part)
{
    m_part = part;
    m_view->setText(m_parts[part]);
    m_view->setLinks(m_links->show(m_parts[part]));
    m_where->setText(tr("Part %1 of %2, %n character(s) in all", nullptr, int(m_whole.size())).arg(numberText(part + 1), numberText(m_parts.size())));
    m_before->setEnabled(part > 0);
    m_next->setEnabled(part + 1 < m_parts.size());
}

void PartedText::step(int by)
{
    show(m_part + by);
    emit partShown();
}

} // namespace vakhta
