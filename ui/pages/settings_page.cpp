#include "ui/pages/settings_page.h"

#include "app/core/when_ready.h"
#include "ui/models/spelling.h"
#include "ui/pages/alert_card.h"
#include "ui/pages/column_parts.h"
#include "ui/pages/key_card.h"
#include "ui/text/error_text.h"
#include "ui/text/time_text.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/command.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int columnWidth = 620;

QVBoxLayout *addCard(QVBoxLayout *column, const QString &title)
{
    auto *card = new Surface(&Theme::surface, Surface::Shape::Card);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::xl));
    lines->setSpacing(px(space::m));
    lines->addWidget(new Label(title, TextStyle::Title2));
    column->addWidget(card);
    return lines;
}

} // namespace

SettingsPage::SettingsPage(AppealReader &reader, AppealEditor &editor, CentreLink &link, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_link(link)
    , m_clock(std::move(clock))
    , m_scroll(new ScrollColumn(&Theme::window))
    , m_alerts(new AlertCard(reader, editor))
    , m_user(new Label(TextStyle::BodyBold))
    , m_centre(new Label(TextStyle::Body, &Theme::text2))
    , m_folder(new Label(TextStyle::Body))
    , m_cipher(new Label(TextStyle::Body, &Theme::text2))
    , m_later(new Label(tr("The language changes at the next start."), TextStyle::Small, &Theme::text2))
    , m_fault(new Label(TextStyle::Body, &Theme::danger))
    , m_sign(new Button(tr("Sign out"), Button::Look::Secondary))
{
    setObjectName(u"settingsPage"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    QVBoxLayout *column = m_scroll->restart();
    // Not of each card: a card's own limit is not known where the height of its wrapped words is asked.
    atEverySize(m_scroll->widget(), [this] { m_scroll->widget()->setMaximumWidth(px(columnWidth + 2 * space::page)); });
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::page));
    column->setSpacing(px(space::l));
    column->addWidget(new Label(tr("Settings"), TextStyle::PageTitle));
    column->addWidget(m_fault);
    m_fault->hide();
    QVBoxLayout *look = addCard(column, tr("Appearance"));
    addChoices(look, u"theme"_s, tr("Theme"), {{u"desktop"_s, tr("As the desktop")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}}, u"desktop"_s);
    addChoices(look, u"size"_s, tr("Size"), {{u"100"_s, u"100 %"_s}, {u"115"_s, u"115 %"_s}, {u"130"_s, u"130 %"_s}, {u"150"_s, u"150 %"_s}}, u"100"_s);
    addChoices(look, u"density"_s, tr("Rows of the list"), {{u"0"_s, tr("Spacious")}, {u"1"_s, tr("Usual")}, {u"2"_s, tr("Dense")}}, u"0"_s);
    addChoices(look, u"language"_s, tr("Language"), {{u"ru"_s, u"Русский"_s}, {u"en"_s, u"English"_s}}, QLocale().language() == QLocale::Russian ? u"ru"_s : u"en"_s);
    look->addWidget(m_later);
    auto *keyList = new Button(u"keyboard"_s, tr("List of keys"), Button::Look::Secondary);
    keyList->setObjectName(u"settingsKeys"_s);
    connect(keyList, &Button::clicked, this, &SettingsPage::keysAsked);
    look->addWidget(keyList);
    addCard(column, tr("Alerts"))->addWidget(m_alerts);
    connect(m_alerts, &AlertCard::chosen, this, &SettingsPage::alertsChosen);
    column->addWidget(makeAccount());
    column->addWidget(makePlace());
    m_lower = new QVBoxLayout;
    column->addLayout(m_lower);
    column->addStretch();

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    connect(&m_link, &CentreLink::statusChanged, this, &SettingsPage::showAccount);
    addCommands(this, Command::Group::Sections,
                {{.name = "leaveSettings", .text = tr("Leave the settings"), .keys = keys(Qt::Key_Escape), .act = [this] { emit done(); }, .fixed = true}});
}

QButtonGroup *SettingsPage::addChoices(QVBoxLayout *column, const QString &setting, const QString &title, const QList<Choice> &choices,
                                       const QString &usual)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::l));
    auto *name = new Label(title, TextStyle::Body, &Theme::text2);
    atEverySize(this, [name] { name->setMinimumWidth(px(140)); });
    row->addWidget(name);
    auto *group = new QButtonGroup(this);
    for (const Choice &choice : choices) {
        auto *button = new QRadioButton(choice.words);
        button->setObjectName(setting + u'-' + choice.value);
        button->setAccessibleName(u"%1: %2"_s.arg(title, choice.words));
        button->setProperty("value", choice.value);
        button->setChecked(choice.value == usual);
        group->addButton(button);
        row->addWidget(button);
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
        connect(button, &QRadioButton::toggled, this, [this, button, setting, value = choice.value](bool on) { // also by a screen reader
            button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); // Tab comes to the one that is chosen
            if (on && !m_loading)
                chosen(setting, value);
        });
    }
    row->addStretch();
    column->addLayout(row);
    m_groups << std::pair(setting, group);
    return group;
}

void SettingsPage::chosen(const QString &setting, const QString &value)
{
    whenReady(m_editor.setSetting(setting, value.toUtf8()), this, [this](Result<void> kept) {
        m_fault->setVisible(!kept);
        if (!kept)
            m_fault->setText(errorText(kept.error()));
    });
    if (setting == u"theme"_s)
        emit themeChosen(value == u"light"_s ? ThemeChoice::Light : value == u"dark"_s ? ThemeChoice::Dark : ThemeChoice::Desktop);
    else if (setting == u"size"_s)
        emit sizeChosen(value.toInt());
    else if (setting == u"density"_s)
        emit densityChosen(value.toInt());
    else if (setting == u"lockAfter"_s)
        emit lockAfterChosen(value.toInt());
    else
        emit languageChosen(value);
}

QWidget *SettingsPage::makeAccount()
{
    auto *holder = new QWidget;
    auto *outer = new QVBoxLayout(holder);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *lines = addCard(outer, tr("Who works here"));
    lines->addWidget(m_user);
    lines->addWidget(m_centre);
    m_centre->setWordWrap(true);
    lines->addWidget(wrapped(tr("Appeals, drafts and unsent acts stay on this computer after signing out."), TextStyle::Small, &Theme::text2));
    m_sign->setObjectName(u"settingsSign"_s);
    addChoices(lines, u"lockAfter"_s, tr("Lock after"), {{u"5"_s, tr("5 minutes")}, {u"10"_s, tr("10 minutes")}, {u"30"_s, tr("30 minutes")}, {u"0"_s, tr("Never")}}, u"10"_s);
    auto *lock = new Button(u"lock"_s, tr("Lock the window"), Button::Look::Secondary);
    lock->setObjectName(u"settingsLock"_s);
    connect(lock, &Button::clicked, this, &SettingsPage::lockAsked);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::l));
    buttons->addWidget(m_sign);
    buttons->addWidget(lock);
    buttons->addStretch();
    lines->addLayout(buttons);
    connect(m_sign, &Button::clicked, this, [this] {
        if (m_link.status().connection == LinkState::SignedOut)
            return emit signInAsked();
        m_link.signOut();
        showAccount();
    });
    return holder;
}

QWidget *SettingsPage::makePlace()
{
    auto *holder = new QWidget;
    auto *outer = new QVBoxLayout(holder);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *lines = addCard(outer, tr("Where everything is kept"));
    m_folder->setWordWrap(true);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cipher->setWordWrap(true);
    lines->addWidget(m_folder);
    lines->addWidget(m_cipher);
    return holder;
}

void SettingsPage::setSpelling(Spelling &spelling)
{
    QVBoxLayout *lines = addCard(m_lower, tr("Spelling"));
    auto *state = wrapped({}, TextStyle::Body);
    state->setObjectName(u"spellingState"_s);
    lines->addWidget(state);
    const auto show = [state, &spelling] {
        const std::optional<bool> there = spelling.isThere();
        const QString own = tr("Your own words: %1.").arg(numberText(spelling.ownWords().size()));
        state->setText(!there ? tr("The dictionary is being read.")
                              : *there ? tr("Replies are looked through with the Russian dictionary of this computer. F7 in a reply offers what may be meant. %1").arg(own)
                                       : tr("This computer has no Russian dictionary, so nothing is marked: install the package hunspell-ru and start again."));
    };
    connect(&spelling, &Spelling::changed, state, show);
    show();
}

void SettingsPage::setKey(ProfileKey &key)
{
    QVBoxLayout *lines = addCard(m_lower, tr("What opens this profile"));
    m_key = new KeyCard(key);
    lines->addWidget(m_key);
}

void SettingsPage::goToKey()
{
    if (!m_key)
        return;
    m_key->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(m_key);
}

void SettingsPage::setPlace(const ProfileWhereabouts &place)
{
    m_folder->setText(place.folder);
    m_cipher->setText(place.cipher.isEmpty()
                          ? tr("The files are not encrypted: this build uses the distribution's SQLite.")
                          : tr("The files are encrypted with %1.").arg(place.cipher));
}

/// Another window may have changed what is chosen.
bool SettingsPage::event(QEvent *event)
{
    if (event->type() == QEvent::Show || (event->type() == QEvent::WindowActivate && isVisible()))
        load();
    return QWidget::event(event);
}

void SettingsPage::load()
{
    loadSettings();
    m_alerts->load();
    showAccount();
}

void SettingsPage::loadSettings()
{
    for (const auto &[setting, group] : std::as_const(m_groups)) {
        whenReady(m_reader.setting(setting), this, [this, group = group](Result<QByteArray> kept) {
            if (!kept || kept->isEmpty())
                return;
            const QScopedValueRollback loading(m_loading, true); // what is kept is in effect already
            for (QAbstractButton *button : group->buttons()) {
                if (button->property("value").toString() != QString::fromUtf8(*kept))
                    continue;
                const QAbstractButton *const before = group->checkedButton();
                button->setChecked(true);
                if (before && before->hasFocus())
                    button->setFocus(Qt::OtherFocusReason);
            }
        });
    }
}

void SettingsPage::showAccount()
{
    const SyncStatus status = m_link.status();
    const bool out = status.connection == LinkState::SignedOut;
    m_centre->setText(status.centre.isEmpty() ? tr("No centre is known yet") : status.centre.toString());
    m_sign->setText(out ? tr("Sign in") : tr("Sign out"));
    m_sign->setIconName(out ? u"log-in"_s : u"log-out"_s);
    whenReady(m_reader.me(), this, [this](Result<User> me) {
        m_user->setText(me && !me->name.isEmpty() ? tr("%1, %2").arg(me->name, roleText(me->role)) : tr("Nobody has signed in yet"));
    });
}

} // namespace vakhta
