#include "ui/pages/template_bar.h"

#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int cardsInRow = 4;

} // namespace

TemplateBar::TemplateBar(QWidget *parent)
    : QWidget(parent)
    , m_list(new Button(u"file-text"_s, tr("Template"), Button::Look::Secondary))
    , m_menu(new QMenu(this))
    , m_offer(new Surface(&Theme::alt, Surface::Shape::Card))
    , m_offered(new Label(TextStyle::Body))
    , m_take(new Button(tr("Take this template"), Button::Look::Primary))
{
    m_list->setObjectName(u"replyTemplates"_s);
    m_list->setAccessibleName(tr("Templates of replies"));
    m_list->setDropMenu(m_menu);
    m_menu->setAccessibleName(tr("Templates of replies, list"));
    m_take->setObjectName(u"takeTemplate"_s);
    m_take->setKeyHint(u"Enter"_s);
    m_take->installEventFilter(this);
    connect(m_take, &Button::clicked, this, [this] { take(0); });

    auto *inside = new QHBoxLayout(m_offer);
    inside->setContentsMargins(px(space::l), px(space::m), px(space::l), px(space::m));
    m_offered->setElided(true);
    inside->addWidget(m_offered, 1);
    inside->addWidget(m_take);

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(space::m));
    lines->addWidget(m_list, 0, Qt::AlignLeft);
    lines->addWidget(m_offer);
    m_offer->hide();
}

void TemplateBar::start(const Appeal &appeal, const Region &region)
{
    const FittingTemplates fitting = templatesFor(appeal, region);
    m_templates.clear();
    m_menu->clear();
    for (const qsizetype place : fitting.all) {
        const qsizetype number = qsizetype(m_templates.size());
        if (number > 0 && size_t(number) == fitting.forTopic)
            m_menu->addSeparator();
        m_templates.push_back(region.profile.templates[place]);
        QAction *action = m_menu->addAction(visibleLine(m_templates.back().name, 80).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, number] { take(number); });
    }
    m_forTopic = fitting.forTopic;
    m_list->setVisible(!m_templates.empty());
    hideOffer();
    setVisible(!m_templates.empty() || !m_fields.empty());
}

bool TemplateBar::offer(QWidget *text)
{
    if (m_forTopic == 0)
        return false;
    m_typed = text;
    const QString name = visibleLine(m_templates.front().name, 120);
    m_offered->setText(tr("For this topic: %1").arg(name));
    m_take->setAccessibleName(tr("Take this template: %1").arg(name));
    m_offer->show();
    m_take->setFocus(Qt::OtherFocusReason);
    return true;
}

void TemplateBar::hideOffer()
{
    m_offer->hide();
}

void TemplateBar::take(qsizetype number)
{
    if (number >= qsizetype(m_templates.size()))
        return;
    const QString text = m_templates[size_t(number)].text;
    hideOffer();
    emit taken(text);
}

void TemplateBar::dropDown()
{
    if (!m_templates.empty())
        m_list->click();
}

/// Whoever does not want the template simply writes.
bool TemplateBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_take && event->type() == QEvent::KeyPress && m_typed) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool writes = !key->text().isEmpty() && key->text().front().isPrint() && key->key() != Qt::Key_Space
            && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (writes) {
            hideOffer();
            m_typed->setFocus(Qt::OtherFocusReason);
            QCoreApplication::sendEvent(m_typed, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TemplateBar::showFields(const std::vector<ShownField> &fields)
{
    if (!fields.empty())
        hideOffer();
    if (fields == m_fields)
        return;
    const auto focused = std::find_if(m_lines.begin(), m_lines.end(), [](const QLineEdit *line) { return line->hasFocus(); });
    const bool had = focused != m_lines.end();
    const QString name = had ? m_fields[size_t(focused - m_lines.begin())].name : QString();
    const QString typed = had && (*focused)->isModified() ? (*focused)->text() : QString();
    m_fields = fields;
    m_lines.clear();
    delete m_cards;
    m_cards = nullptr;
    setVisible(!m_templates.empty() || !m_fields.empty());
    if (fields.empty())
        return;
    m_cards = new QWidget;
    auto *grid = new QGridLayout(m_cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(px(space::m));
    for (int i = 0; i < int(fields.size()); ++i)
        grid->addWidget(makeCard(fields[size_t(i)], i), i / cardsInRow, i % cardsInRow);
    for (int column = 0; column < std::clamp(int(fields.size()), 2, cardsInRow); ++column)
        grid->setColumnStretch(column, 1); // one alone is not as wide as the text
    layout()->addWidget(m_cards);
    if (had && !goOnTyping(name, typed))
        focusWaiting();
}

/// What was being typed when the cards were made anew.
bool TemplateBar::goOnTyping(const QString &name, const QString &typed)
{
    const auto same = std::find_if(m_fields.begin(), m_fields.end(), [&](const ShownField &field) { return field.name == name; });
    if (typed.isEmpty() || same == m_fields.end())
        return false;
    QLineEdit *line = m_lines[size_t(same - m_fields.begin())];
    line->setText(typed);
    line->setModified(true);
    line->setFocus(Qt::OtherFocusReason);
    return true;
}

bool TemplateBar::focusTyped()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i]->isModified() && m_lines[i]->text().trimmed() != m_fields[i].value) {
            m_lines[i]->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

QWidget *TemplateBar::makeCard(const ShownField &field, int number)
{
    auto *card = new Surface(&Theme::surface, Surface::Shape::Card);
    if (!field.filled)
        card->setBorder(&Theme::warn);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(px(space::m), px(space::s), px(space::m), px(space::s));
    lines->setSpacing(px(2));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(space::s));
    head->addWidget(new IconLabel(field.filled ? u"circle-check"_s : u"circle-alert"_s, field.filled ? &Theme::ok : &Theme::warn));
    auto *name = new Label(visibleLine(field.name, 60), TextStyle::Small, &Theme::text2);
    name->setElided(true);
    head->addWidget(name, 1);
    lines->addLayout(head);
    auto *line = new QLineEdit(field.value);
    line->setObjectName(u"replyField%1"_s.arg(number + 1));
    line->setMaxLength(300);
    line->setAccessibleName(field.filled ? tr("Field “%1”, filled").arg(visibleLine(field.name, 60)) : tr("Field “%1”, to be filled").arg(visibleLine(field.name, 60)));
    line->setPlaceholderText(tr("value"));
    line->setCursorPosition(0);
    const auto enter = [this, line = QPointer(line), asked = field.name] {
        if (const QString value = line ? line->text().trimmed() : QString(); !value.isEmpty())
            emit fieldEntered(asked, value);
    };
    connect(line, &QLineEdit::returnPressed, this, enter, Qt::QueuedConnection); // the cards are made anew by it
    lines->addWidget(line);
    auto *origin = new Label(field.origin, TextStyle::Caption, &Theme::text3);
    origin->setElided(true);
    lines->addWidget(origin);
    line->setAccessibleDescription(field.origin);
    m_lines.push_back(line);
    return card;
}

bool TemplateBar::focusWaiting()
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].filled)
            continue;
        m_lines[i]->setFocus(Qt::TabFocusReason); // which selects what is suggested
        return true;
    }
    return false;
}

} // namespace vakhta
