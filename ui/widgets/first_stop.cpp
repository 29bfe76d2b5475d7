#include "ui/widgets/first_stop.h"

#include <QFocusEvent>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
class HandingOn final : public QObject
{
public:
    HandingOn(QWidget *page, QWidget *to)
        : QObject(page), m_page(page), m_to(to)
    {
        setObjectName(u"handingOn"_s);
        page->installEventFilter(this);
        to->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool given = watched == m_page && event->type() == QEvent::FocusIn;
        const bool seen = watched == m_to && event->type() == QEvent::Show && m_page->hasFocus();
        if ((given && m_to->isVisible()) || seen)
            m_to->setFocus(given ? static_cast<QFocusEvent *>(event)->reason() : Qt::OtherFocusReason);
        return false;
    }

private:
    QWidget *m_page;
    QWidget *m_to;
};
} // namespace

void handFocusOn(QWidget *page, QWidget *to)
{
    new HandingOn(page, to);
}

void giveFocus(QWidget *page)
{
    if (page->findChild<QObject *>(u"handingOn"_s, Qt::FindDirectChildrenOnly))
        return page->setFocus(Qt::TabFocusReason);
    for (QWidget *next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->isVisibleTo(page) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            return next->setFocus(Qt::TabFocusReason);
    }
    page->setFocus(Qt::TabFocusReason);
}

} // namespace vakhta
