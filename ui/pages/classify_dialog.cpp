#include "ui/pages/classify_dialog.h"

#include "app/core/when_ready.h"
#include "ui/pages/hand_out.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/time_text.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

ClassifyDialog::ClassifyDialog(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_clock(std::move(clock))
    , m_street(new QLineEdit(this))
    , m_house(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_choices(new ChoiceModel(this))
    , m_subtitle(new Label(TextStyle::Body, &Theme::text2, this))
    , m_nothing(new Label(TextStyle::Small, &Theme::text2, this))
    , m_meaning(new Label(TextStyle::Small, &Theme::text, this))
    , m_fault(new Label(TextStyle::Body, &Theme::danger, this))
    , m_keep(new Button(u"check"_s, tr("Keep topic and place"), Button::Look::Primary, this))
{
    setObjectName(u"classifyDialog"_s);
    setWindowTitle(tr("What it is about, and where"));
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClassifyDialog::describe);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { takeLine(index.row()); });
    connect(m_keep, &Button::clicked, this, &ClassifyDialog::keep);
}

void ClassifyDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::xl));
    column->setSpacing(px(space::m));
    m_subtitle->setElided(true);
    column->addWidget(m_subtitle);
    addField(column, m_topic, u"classifyTopic"_s, tr("Topic"), tr("Part of the name of a topic, group or sector"));
    addField(column, m_place, u"classifyMunicipality"_s, tr("Municipality"), tr("Part of the name"));
    column->addLayout(makeAddress());
    m_list->setObjectName(u"classifyList"_s);
    m_list->setModel(m_choices);
    m_list->setItemDelegate(new ChoiceDelegate(this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows move in it from the field
    m_list->setAccessibleName(tr("Names to choose from"));
    column->addWidget(m_list, 1);
    for (Label *words : {m_nothing, m_meaning, m_fault})
        words->setWordWrap(true);
    m_meaning->setObjectName(u"classifyMeaning"_s);
    m_meaning->setAlignment(Qt::AlignTop);
    column->addWidget(m_nothing);
    column->addWidget(m_meaning);
    column->addWidget(m_fault);
    column->addLayout(makeButtons());
    resize(px(660), px(640));
}

void ClassifyDialog::addField(QVBoxLayout *column, Choice &choice, const QString &name, const QString &title, const QString &hint)
{
    choice.field = new QLineEdit(this);
    choice.field->setObjectName(name);
    choice.field->setAccessibleName(title);
    choice.field->setPlaceholderText(hint);
    choice.field->setClearButtonEnabled(true);
    choice.field->installEventFilter(this);
    connect(choice.field, &QLineEdit::textEdited, this, [this, &choice] {
        choice.typing = true;
        showChoices();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::l));
    auto *label = new Label(title, TextStyle::Small, &Theme::text3, this);
    label->setFixedWidth(px(110));
    row->addWidget(label);
    row->addWidget(choice.field, 1);
    column->addLayout(row);
}

QHBoxLayout *ClassifyDialog::makeAddress()
{
    m_street->setObjectName(u"classifyStreet"_s);
    m_street->setAccessibleName(tr("Street"));
    m_street->setPlaceholderText(tr("Street"));
    m_street->setMaxLength(200);
    m_house->setObjectName(u"classifyHouse"_s);
    m_house->setAccessibleName(tr("House"));
    m_house->setPlaceholderText(tr("House"));
    m_house->setMaxLength(40);
    m_house->setFixedWidth(px(120));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::l));
    auto *label = new Label(tr("Address"), TextStyle::Small, &Theme::text3, this);
    label->setFixedWidth(px(110));
    row->addWidget(label);
    for (QLineEdit *field : {m_street, m_house}) {
        field->installEventFilter(this);
        row->addWidget(field);
    }
    return row;
}

QHBoxLayout *ClassifyDialog::makeButtons()
{
    m_keep->setObjectName(u"classifyAccept"_s);
    m_keep->setKeyHint(u"Ctrl+Enter"_s);
    auto *cancel = new Button(tr("Leave as it is"), Button::Look::Link, this);
    cancel->setObjectName(u"classifyCancel"_s);
    cancel->setKeyHint(u"Esc"_s);
    connect(cancel, &Button::clicked, this, &ClassifyDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addWidget(cancel);
    row->addStretch();
    return row;
}

void ClassifyDialog::classify(qint64 appeal)
{
    m_appeal = {};
    m_suggested.clear();
    m_choices->replace({});
    m_subtitle->setText({});
    m_meaning->setText({});
    m_nothing->hide();
    m_fault->hide();
    for (QLineEdit *field : {m_street, m_house})
        field->setText({}); // not modified, as clear() would leave it
    m_saving = false;
    m_keep->setEnabled(false);
    for (Choice *choice : {&m_topic, &m_place}) {
        choice->field->clear();
        choice->typing = false;
    }
    m_current = &m_topic;
    load(appeal);
    open();
    m_topic.field->setFocus();
}

void ClassifyDialog::load(qint64 appeal)
{
    const auto asked = ++m_asked;
    whenReady(m_reader.region(), this, [this, appeal, asked](Result<Region> region) {
        if (asked != m_asked)
            return;
        if (!region)
            return tell(errorText(region.error()));
        m_region = std::move(*region);
        whenReady(m_reader.card(appeal), this, [this, asked](Result<AppealCard> card) {
            if (asked != m_asked)
                return;
            card ? takeAppeal(card->appeal) : tell(errorText(card.error()));
        });
    });
    RelatedReader *related = RelatedReader::of(m_reader);
    if (!related)
        return;
    m_similar = related->similar(appeal);
    whenReady(m_similar, this, [this, asked](const Result<std::vector<SimilarAppeal>> &similar) {
        if (asked == m_asked && similar)
            takeSuggestions(*similar);
    });
}

void ClassifyDialog::takeAppeal(const Appeal &appeal)
{
    m_appeal = appeal;
    m_subtitle->setText(u"%1, %2"_s.arg(appealNumber(appeal.number), visibleLine(appeal.title)));
    m_topic.id = appeal.topic != 0 ? appeal.topic : -appeal.sector;
    m_place.id = appeal.municipality;
    for (const Choice *choice : {&m_topic, &m_place}) {
        if (!choice->typing) // else somebody was quicker than the disk
            choice->field->setText(nameOf(*choice));
    }
    if (!m_street->isModified())
        m_street->setText(visibleLine(appeal.street, m_street->maxLength()));
    if (!m_house->isModified())
        m_house->setText(visibleLine(appeal.house, m_house->maxLength()));
    m_keep->setEnabled(true);
    if (!m_current->typing)
        m_current->field->selectAll();
    showChoices();
}

/// They may come while something is being chosen already: then the list stays under the hand.
void ClassifyDialog::takeSuggestions(const std::vector<SimilarAppeal> &similar)
{
    m_suggested = topicSuggestions(similar);
    if (m_appeal.id != 0 && m_current == &m_topic && !m_topic.typing)
        showChoices();
}

QString ClassifyDialog::nameOf(const Choice &choice) const
{
    if (&choice == &m_place)
        return municipalityName(m_region, choice.id);
    return choice.id < 0 ? sectorName(m_region, int(-choice.id)) : topicName(m_region, choice.id);
}

void ClassifyDialog::enter(Choice &choice)
{
    m_current = &choice;
    choice.field->selectAll();
    showChoices();
}

/// What was typed is what it found first; what was emptied is nothing.
void ClassifyDialog::leave(Choice &choice)
{
    if (!choice.typing)
        return;
    choice.typing = false;
    const ChoiceLine *line = m_current == &choice ? m_choices->at(m_list->currentIndex().row()) : nullptr;
    if (choice.field->text().trimmed().isEmpty())
        choice.id = 0;
    else if (line && line->choosable)
        choice.id = line->id;
    choice.field->setText(nameOf(choice));
}

void ClassifyDialog::showChoices()
{
    if (m_appeal.id == 0)
        return; // not read yet
    const QString words = m_current->typing ? m_current->field->text() : QString();
    m_choices->replace(m_current == &m_place ? municipalityLines(m_region, m_appeal, words) : topicLines(m_region, m_suggested, words));
    int chosen = m_choices->stepFrom(-1, 1);
    for (int row = 0; !m_current->typing && m_current->id != 0 && row < m_choices->rowCount(); ++row) {
        if (m_choices->at(row)->id == m_current->id) {
            chosen = row;
            break;
        }
    }
    select(chosen);
    describe();
}

void ClassifyDialog::select(int row)
{
    const QModelIndex index = m_choices->index(row, 0);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

void ClassifyDialog::describe()
{
    if (!m_current)
        return;
    const bool nothing = m_choices->rowCount() == 0 && m_current->typing;
    m_nothing->setText(nothing ? tr("Nothing is called “%1”. A shorter part of the name finds more.").arg(visibleLine(m_current->field->text(), 60)) : QString());
    m_nothing->setVisible(nothing);
    const ChoiceLine *line = m_choices->at(m_list->currentIndex().row());
    m_meaning->setText(line ? line->meaning : QString());
    m_meaning->setMinimumHeight(2 * lineHeight(TextStyle::Small)); // also with nothing to say: the list keeps its height
    // the arrows move while the field has the keyboard: it is what a screen reader listens to
    m_current->field->setAccessibleDescription(line ? m_list->currentIndex().data(Qt::AccessibleTextRole).toString() : QString());
}

bool ClassifyDialog::eventFilter(QObject *watched, QEvent *event)
{
    for (Choice *choice : {&m_topic, &m_place}) {
        if (watched == choice->field && event->type() == QEvent::FocusIn)
            enter(*choice);
        if (watched == choice->field && event->type() == QEvent::FocusOut)
            leave(*choice);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (pressed(key->key(), key->modifiers()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

bool ClassifyDialog::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    const bool ofAddress = m_street->hasFocus() || m_house->hasFocus();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return !ofAddress && moved(key);
    if (modifiers & Qt::ControlModifier)
        keep();
    else if (ofAddress)
        focusNextChild();
    else
        takeLine(m_list->currentIndex().row());
    return true;
}

bool ClassifyDialog::moved(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down: select(m_choices->stepFrom(row, 1)); return true;
    case Qt::Key_Up: select(m_choices->stepFrom(row, -1)); return true;
    case Qt::Key_PageDown: select(m_choices->stepFrom(row, 10)); return true;
    case Qt::Key_PageUp: select(m_choices->stepFrom(row, -10)); return true;
    default: return false;
    }
}

/// The name is taken, and the next field comes.
void ClassifyDialog::takeLine(int row)
{
    const ChoiceLine *line = m_choices->at(row);
    if (!m_current || !line || !line->choosable)
        return;
    m_current->id = line->id;
    m_current->typing = false;
    m_current->field->setText(nameOf(*m_current));
    QWidget *const next = m_current == &m_topic ? m_place.field : m_street;
    next->setFocus(Qt::TabFocusReason);
}

Operation ClassifyDialog::operation() const
{
    Operation act;
    act.composedAt = m_clock();
    act.opId = newOperationId(act.composedAt);
    act.kind = OperationKind::Classify;
    act.targets = {targetOf(m_appeal)};
    const Topic *topic = m_topic.id > 0 ? topicOf(m_region, m_topic.id) : nullptr;
    act.args.topic = topic ? topic->id : 0;
    act.args.sector = topic ? topic->sector : int(std::max<qint64>(0, -m_topic.id));
    act.args.municipality = m_place.id;
    const Address written{m_street->text().simplified(), m_house->text().simplified()};
    if (written != Address{visibleLine(m_appeal.street, m_street->maxLength()), visibleLine(m_appeal.house, m_house->maxLength())})
        act.args.address = written;
    return act;
}

void ClassifyDialog::keep()
{
    if (m_appeal.id == 0 || m_saving)
        return;
    if (m_current)
        leave(*m_current);
    const Operation act = operation();
    if (act.args.topic == m_appeal.topic && act.args.sector == m_appeal.sector && act.args.municipality == m_appeal.municipality
        && !act.args.address)
        return reject(); // as it was
    m_saving = true;
    m_fault->hide();
    whenReady(m_editor.act(act), this, [this, id = act.opId, asked = m_asked](Result<void> kept) {
        if (asked != m_asked)
            return;
        m_saving = false;
        if (!kept)
            return tell(actErrorText(kept.error()));
        emit acted({id}, u"%1: %2"_s.arg(appealNumber(m_appeal.number), nameOf(m_topic)));
        accept();
    });
}

void ClassifyDialog::done(int result)
{
    m_similar.cancel();
    QDialog::done(result);
}

void ClassifyDialog::tell(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->show();
}

} // namespace vakhta
