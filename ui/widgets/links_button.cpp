#include "ui/widgets/links_button.h"

#include "ui/widgets/link_dialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace vakhta {

LinksButton::LinksButton(const QString &name, QWidget *parent)
    : Button(QString(), Look::Link, parent)
{
    setObjectName(name);
    connect(this, &Button::clicked, this, [this] { chooseLink(this, mapToGlobal(rect().bottomLeft()), {m_text}); });
    hide();
}

QList<TextLink> LinksButton::show(const QString &visible)
{
    m_text = visible;
    m_links = linksIn(visible);
    setText(tr("%n link(s)…", nullptr, int(m_links.size())));
    nameIt();
    setVisible(!m_links.isEmpty());
    return m_links;
}

void LinksButton::setOwner(const QString &owner)
{
    m_owner = owner;
    nameIt();
}

void LinksButton::nameIt()
{
    setAccessibleName(u"%1: %2"_s.arg(m_owner, text()));
}

void chooseLink(QWidget *over, const QPoint &at, const QStringList &texts)
{
    constexpr int room = 480; // of a line of the list, px
    struct Shown
    {
        QString words;
        QUrl target;
    };
    QList<Shown> all;
    for (const QString &text : texts) {
        for (const TextLink &link : linksIn(text))
            all.push_back({text.mid(link.position, link.length), link.target});
    }
    if (all.isEmpty())
        return;
    if (all.size() == 1)
        return askAboutLink(over, all.front().words, all.front().target);
    auto *menu = new QMenu(over);
    menu->setObjectName(u"linksMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Shown &link : all) {
        const QString line = menu->fontMetrics().elidedText(link.words, Qt::ElideRight, px(room));
        QObject::connect(menu->addAction(QString(line).replace(u'&', u"&&"_s)), &QAction::triggered, over, [over, link] { askAboutLink(over, link.words, link.target); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(at);
}

} // namespace vakhta
