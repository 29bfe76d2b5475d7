#include "ui/widgets/link_dialog.h"

#include "ui/text/link_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/run_label.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

LinkDialog::LinkDialog(const QString &shown, const QUrl &target, QWidget *parent)
    : QDialog(parent)
    , m_target(target)
    , m_open(new Button(tr("Open"), Button::Look::Secondary, this))
    , m_copy(new Button(u"copy"_s, tr("Copy the address"), Button::Look::Secondary, this))
    , m_leave(new Button(tr("Cancel"), Button::Look::Primary, this))
    , m_fault(new Label(TextStyle::Body, &Theme::danger, this))
{
    setObjectName(u"linkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open this link?"));
    m_open->setObjectName(u"linkOpen"_s);
    m_copy->setObjectName(u"linkCopy"_s);
    m_leave->setObjectName(u"linkLeave"_s);
    m_leave->setKeyHint(tr("Esc"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    build(shown);
    connect(m_open, &Button::clicked, this, &LinkDialog::openTarget);
    connect(m_copy, &Button::clicked, this, &LinkDialog::copy);
    connect(m_leave, &Button::clicked, this, &QDialog::reject);
    m_leave->setFocus();
}

void LinkDialog::build(const QString &shown)
{
    const LinkText words = linkText(shown, m_target);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::xl));
    column->setSpacing(px(space::s));
    column->addWidget(new Label(windowTitle(), TextStyle::Title2, &Theme::text, this));
    const auto add = [&](const QString &name, const QString &value) {
        auto *line = new RunLabel(TextStyle::Body, &Theme::text, this);
        line->setText(value);
        line->setMostLines(12); // the site is at the beginning
        column->addSpacing(px(space::xs));
        column->addWidget(new Label(name, TextStyle::Small, &Theme::text3, this));
        column->addWidget(line);
    };
    add(tr("It leads to"), words.address);
    if (!words.written.isEmpty())
        add(tr("In the text it stands as"), words.written);
    column->addSpacing(px(space::xs));
    for (const QString &warning : words.warnings) {
        auto *row = new QHBoxLayout;
        row->setSpacing(px(space::m));
        auto *sentence = new Label(warning, TextStyle::Body, &Theme::warn, this);
        sentence->setWordWrap(true);
        row->addWidget(new IconLabel(u"triangle-alert"_s, &Theme::warn, 16, this), 0, Qt::AlignTop);
        row->addWidget(sentence, 1);
        column->addLayout(row);
    }
    setAccessibleDescription(QStringList(QStringList{plain(words.address)} + words.warnings).join(u". "_s));
    column->addWidget(m_fault);
    column->addSpacing(px(space::m));
    auto *buttons = new QHBoxLayout;
    for (Button *button : {m_leave, m_copy, m_open})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    setTabOrder(m_leave, m_copy);
    setTabOrder(m_copy, m_open);
    resize(px(560), column->totalHeightForWidth(px(560))); // an address may take many lines
}

void LinkDialog::openTarget()
{
    if (QDesktopServices::openUrl(m_target))
        return accept();
    m_fault->setText(tr("It was not opened: this computer has no program for such links. The address can be copied."));
    m_fault->show();
}

void LinkDialog::copy()
{
    QGuiApplication::clipboard()->setText(addressOf(m_target));
    accept();
}

void askAboutLink(QWidget *over, const QString &shown, const QUrl &target)
{
    (new LinkDialog(shown, target, over->window()))->open();
}

} // namespace vakhta
