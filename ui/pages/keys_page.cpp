#include "ui/pages/keys_page.h"

#include "ui/pages/keymap.h"
#include "ui/text/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int columnWidth = 760;
}

KeysPage::KeysPage(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_told(new Label(TextStyle::Body, &Theme::text2, this))
    , m_give(new Button(u"keyboard"_s, tr("Give another key"), Button::Look::Primary, this))
    , m_reset(new Button(tr("Usual key"), Button::Look::Secondary, this))
    , m_drop(new Button(tr("Without a key"), Button::Look::Secondary, this))
    , m_resetAll(new Button(tr("All usual keys"), Button::Look::Link, this))
{
    setObjectName(u"keysPage"_s);
    build();
    setFocusProxy(m_list);
    addCommands(this, Command::Group::Everywhere,
                {{.name = "leaveKeys", .text = tr("Leave the list of keys"), .keys = keys(Qt::Key_Escape), .act = [this] { emit done(); }, .fixed = true}});
    m_list->installEventFilter(this);
    m_filter->installEventFilter(this);
    connect(m_give, &Button::clicked, this, &KeysPage::listen);
    connect(m_reset, &Button::clicked, this, &KeysPage::resetChosen);
    connect(m_drop, &Button::clicked, this, &KeysPage::dropKey);
    connect(m_resetAll, &Button::clicked, this, &KeysPage::resetAll);
    connect(m_list, &QListView::doubleClicked, this, &KeysPage::listen);
}

void KeysPage::build()
{
    m_filter->setObjectName(u"keysFilter"_s);
    m_filter->setAccessibleName(tr("Find an action or a key"));
    m_filter->setPlaceholderText(tr("Action or key"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"keysList"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setItemDelegate(new KeysDelegate(this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_told->setWordWrap(true);
    auto *ground = new Surface(&Theme::window, Surface::Shape::Plain, this);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::page));
    column->setSpacing(px(space::l));
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Keys"), TextStyle::PageTitle));
    head->addStretch();
    head->addWidget(m_filter);
    column->addLayout(head);
    auto *card = new Surface(&Theme::surface, Surface::Shape::Card);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(1, px(space::s), 1, px(space::s));
    lines->addWidget(m_list);
    column->addWidget(card, 1);
    column->addWidget(m_told);
    column->addWidget(makeFoot());
    auto *sides = new QHBoxLayout(ground);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addLayout(column);
    sides->addStretch();
    atEverySize(this, [this] {
        m_list->setFixedWidth(px(columnWidth));
        m_filter->setFixedWidth(px(240));
    });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(ground);
    tell({});
}

QWidget *KeysPage::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::m));
    const std::tuple<Button *, QString, QString> buttons[] = {{m_give, u"keysGive"_s, u"Enter"_s}, {m_reset, u"keysReset"_s, u"Backspace"_s},
                                                              {m_drop, u"keysDrop"_s, u"Delete"_s}, {m_resetAll, u"keysResetAll"_s, QString()}};
    for (const auto &[button, name, key] : buttons) {
        button->setObjectName(name);
        button->setKeyHint(key);
        row->addWidget(button);
    }
    row->addStretch();
    return foot;
}

void KeysPage::setKeymap(Keymap &keymap)
{
    m_keymap = &keymap;
    m_model = new KeysModel(keymap, this);
    m_list->setModel(m_model);
    connect(m_filter, &QLineEdit::textChanged, m_model, &KeysModel::show);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_list->setCurrentIndex(m_model->index(1)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_model->listening() < 0)
            tell({});
    });
    connect(&keymap, &Keymap::changed, m_model, &KeysModel::keysChanged);
    connect(&keymap, &Keymap::notKept, this, [this](const Error &error) { tell(errorText(error), true); });
    m_list->setCurrentIndex(m_model->index(1));
}

Command *KeysPage::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->at(index.row()) : nullptr;
}

void KeysPage::tell(const QString &words, bool fault)
{
    m_told->setColour(fault ? &Theme::danger : &Theme::text2);
    m_told->setText(words.isEmpty() ? tr("Esc goes back and closes, nothing is lost. In lists: arrows move, Enter opens, Space marks, Shift+arrows and Ctrl+A mark several.") : words);
}

void KeysPage::listen()
{
    const Command *command = chosen();
    if (!command)
        return;
    if (command->isFixed())
        return tell(tr("This key is the same everywhere and stays as it is."), true);
    m_list->setFocus(Qt::OtherFocusReason);
    m_model->setListening(m_list->currentIndex().row());
    tell(tr("Press the new key of “%1”. Esc leaves it as it is.").arg(command->text()));
}

void KeysPage::stopListening()
{
    m_model->setListening(-1);
}

void KeysPage::hear(const QKeySequence &key)
{
    Command *command = chosen();
    stopListening();
    if (!command || key == QKeySequence(Qt::Key_Escape))
        return tell({});
    const QString name = key.toString(QKeySequence::NativeText);
    if (typesText(key))
        return tell(tr("%1 is needed for typing and in lists. Take a function key, or one with Ctrl or Alt.").arg(name), true);
    if (const Command *holder = m_keymap->holderOf(key, *command))
        return tell(tr("%1 belongs to “%2” already. Give that another key first.").arg(name, holder->text()), true);
    m_keymap->give(*command, key);
    tell(tr("“%1” is done by %2 from now on.").arg(command->text(), name));
}

void KeysPage::dropKey()
{
    Command *command = chosen();
    if (!command || command->isFixed())
        return;
    m_keymap->give(*command, {});
    tell(tr("“%1” has no key any more. The palette still finds it.").arg(command->text()));
}

void KeysPage::resetChosen()
{
    Command *command = chosen();
    if (!command)
        return;
    if (const Command *holder = m_keymap->reset(*command))
        return tell(tr("%1 belongs to “%2” already. Give that another key first.").arg(command->usualKeys()[0].toString(QKeySequence::NativeText), holder->text()), true);
    tell(tr("“%1” has its usual key.").arg(command->text()));
}

void KeysPage::resetAll()
{
    m_keymap->resetAll();
    tell(tr("All keys are the usual ones."));
}

/// Which sections there are is not known before it is known who works here.
void KeysPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model)
        m_model->show(m_filter->text());
}

bool KeysPage::pressed(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: listen(); return true;
    case Qt::Key_Backspace: resetChosen(); return true;
    case Qt::Key_Delete: dropKey(); return true;
    default: return false;
    }
}

bool KeysPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !m_model)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (watched == m_filter && event->type() == QEvent::KeyPress && press->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched != m_list)
        return QWidget::eventFilter(watched, event);
    if (m_model->listening() < 0)
        return event->type() == QEvent::KeyPress && press->modifiers() == Qt::NoModifier && pressed(press->key());
    event->accept(); // whatever it would do elsewhere, here it is only heard
    const bool modifierAlone = press->key() == 0 || press->key() == Qt::Key_unknown || (press->key() >= Qt::Key_Shift && press->key() <= Qt::Key_ScrollLock) || press->key() == Qt::Key_AltGr;
    if (event->type() == QEvent::KeyPress && !modifierAlone)
        hear(QKeySequence(QKeyCombination(press->modifiers() & ~Qt::KeypadModifier, Qt::Key(press->key()))));
    return true;
}

} // namespace vakhta
