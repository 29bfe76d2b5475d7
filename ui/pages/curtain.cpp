#include "ui/pages/curtain.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QToolTip>

namespace vakhta {

Curtain::Curtain(QMainWindow &window) : m_window(window) {}

Curtain::~Curtain()
{
    if (m_page && m_page->parent() == &m_window)
        m_page->setParent(nullptr);
    delete m_work;
}

void Curtain::cover(QWidget *page)
{
    if (m_page == page)
        return;
    if (!m_page) {
        m_focus = m_window.focusWidget();
        hideDialogs();
        setKeys(false);
    }
    QWidget *before = m_window.takeCentralWidget();
    before->hide();
    before->setParent(nullptr);
    if (!m_page)
        m_work = before;
    m_page = page;
    m_window.setCentralWidget(page);
    page->show();
    page->setFocus();
}

void Curtain::open()
{
    if (!m_page)
        return;
    m_window.takeCentralWidget();
    m_page->hide();
    m_page->setParent(nullptr);
    m_page = nullptr;
    m_window.setCentralWidget(std::exchange(m_work, nullptr));
    m_window.centralWidget()->show();
    setKeys(true);
    for (const QPointer<QWidget> &dialog : std::exchange(m_dialogs, {})) {
        if (dialog)
            dialog->show();
    }
    if (m_focus)
        m_focus->setFocus();
}

void Curtain::hideDialogs()
{
    while (QWidget *menu = QApplication::activePopupWidget()) {
        menu->close();
        if (QApplication::activePopupWidget() == menu)
            break; // it does not let itself be closed
    }
    QToolTip::hideText();
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        m_dialogs << dialog;
        dialog->hide();
    }
}

void Curtain::setKeys(bool on)
{
    for (QAction *action : m_window.actions())
        action->setEnabled(on);
}

} // namespace vakhta
