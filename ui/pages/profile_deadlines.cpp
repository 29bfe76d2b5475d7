#include "ui/pages/profile_deadlines.h"

#include "ui/pages/choice_box.h"
#include "ui/pages/column_parts.h"
#include "ui/pages/profile_fields.h"
#include "ui/text/due_text.h"
#include "ui/text/profile_text.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
enum Unit { Minutes, Hours, CalendarDays };

template <typename Value>
void addValues(ChoiceBox *box, std::initializer_list<Value> values, QString (*words)(Value))
{
    for (const Value value : values)
        box->addItem(words(value), int(value));
}

void choosePlace(ChoiceBox *box, qint64 value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}
} // namespace

ProfileDeadlines::ProfileDeadlines(ProfileEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_model(new RulesModel(edit, this))
    , m_table(new QTableView)
    , m_code(new QLineEdit)
    , m_clock(new ChoiceBox)
    , m_system(new ChoiceBox)
    , m_channel(new ChoiceBox)
    , m_topic(new ChoiceBox)
    , m_priority(new ChoiceBox)
    , m_amount(new QSpinBox)
    , m_unit(new ChoiceBox)
    , m_fault(new FaultLine(edit, u"deadlines/0"_s))
    , m_never(new Label(TextStyle::Small, &Theme::warn))
    , m_remove(new Button(u"x"_s, tr("Remove the rule"), Button::Look::Secondary))
    , m_up(new Button(u"arrow-up"_s, tr("Try it earlier"), Button::Look::Secondary))
    , m_down(new Button(u"arrow-down"_s, tr("Try it later"), Button::Look::Secondary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::m));
    addHeading(column, tr("Rules of terms"), tr("For each clock the rules are tried from above, and the first that fits counts."));
    makeTable();
    column->addWidget(m_table, 1);
    column->addLayout(makeButtons());
    column->addWidget(m_fields = makeFields());
    column->addWidget(m_fault);
    m_never->setWordWrap(true);
    column->addWidget(m_never);
    connect(&edit, &ProfileEdit::replaced, this, [this] {
        fillTopics();
        choose(std::max(0, row()));
    });
    fillTopics();
    choose(0);
}

void ProfileDeadlines::makeTable()
{
    m_table->setObjectName(u"profileRules"_s);
    m_table->setAccessibleName(tr("Rules of terms, in the order in which they are tried"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setProperty("plain", true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(RulesModel::Whom, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProfileDeadlines::showRule);
    connect(m_table, &QTableView::activated, this, [this] { m_code->setFocus(Qt::OtherFocusReason); });
}

QLayout *ProfileDeadlines::makeButtons()
{
    auto *add = new Button(tr("Add a rule"), Button::Look::Secondary);
    const std::tuple<Button *, QString, std::function<void()>> buttons[] = {{add, u"ruleAdd"_s, [this] { addRule(); }},
                                                                           {m_remove, u"ruleRemove"_s, [this] { removeRule(); }},
                                                                           {m_up, u"ruleUp"_s, [this] { moveRule(-1); }},
                                                                           {m_down, u"ruleDown"_s, [this] { moveRule(1); }}};
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::m));
    for (const auto &[button, name, act] : buttons) {
        button->setObjectName(name);
        button->setSmall(true);
        connect(button, &Button::clicked, this, act);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

QWidget *ProfileDeadlines::makeFields()
{
    auto *card = new Surface(&Theme::alt, Surface::Shape::Quiet);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(px(space::l), px(space::m), px(space::l), px(space::m));
    grid->setHorizontalSpacing(px(space::l));
    grid->setVerticalSpacing(px(space::s));
    m_clock->addItem(clockName(DeadlineClock::Final), int(DeadlineClock::Final));
    addValues(m_clock, {DeadlineClock::Forwarding, DeadlineClock::Reaction, DeadlineClock::Interim, DeadlineClock::AfterInterim}, clockName);
    for (ChoiceBox *box : {m_system, m_channel, m_priority})
        box->addItem(anyText(), -1);
    addValues(m_system, {System::Incidents, System::Feedback}, systemText);
    addValues(m_priority, {Priority::Ordinary, Priority::Raised, Priority::Urgent}, priorityText);
    for (int channel = 0; channel <= int(Channel::Other); ++channel)
        m_channel->addItem(channelText(Channel(channel)), channel);
    m_amount->setRange(0, 100'000);
    m_amount->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_unit->addItem(tr("working minutes"), Minutes);
    m_unit->addItem(tr("working hours"), Hours);
    m_unit->addItem(tr("calendar days"), CalendarDays);
    const std::tuple<QWidget *, QString, QString> fields[] = {{m_code, u"ruleCode"_s, tr("Code")}, {m_clock, u"ruleClock"_s, tr("Clock")},
                                                              {m_amount, u"ruleAmount"_s, tr("Term")}, {m_unit, u"ruleUnit"_s, tr("Counted in")},
                                                              {m_system, u"ruleSystem"_s, tr("Source")}, {m_channel, u"ruleChannel"_s, tr("Channel")},
                                                              {m_topic, u"ruleTopic"_s, tr("Topic")}, {m_priority, u"rulePriority"_s, tr("Priority")}};
    int place = 0;
    for (const auto &[field, name, words] : fields) {
        field->setObjectName(name);
        field->setAccessibleName(tr("The rule: %1").arg(words));
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        grid->addWidget(new Label(words, TextStyle::Small, &Theme::text2), place / 4 * 2, place % 4);
        grid->addWidget(field, place / 4 * 2 + 1, place % 4);
        grid->setColumnStretch(place % 4, 1);
        ++place;
    }
    connect(m_code, &QLineEdit::textEdited, this, &ProfileDeadlines::takeRule);
    connect(m_amount, &QSpinBox::valueChanged, this, &ProfileDeadlines::takeRule);
    for (ChoiceBox *box : {m_clock, m_system, m_channel, m_topic, m_priority, m_unit})
        connect(box, &ChoiceBox::currentIndexChanged, this, &ProfileDeadlines::takeRule);
    return card;
}

void ProfileDeadlines::fillTopics()
{
    const QScopedValueRollback showing(m_showing, true);
    m_topic->clear();
    m_topic->addItem(anyText(), 0);
    for (const Topic &topic : m_edit.region().topics)
        m_topic->addItem(topic.name, topic.id);
}

void ProfileDeadlines::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void ProfileDeadlines::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dress();
}

void ProfileDeadlines::dress()
{
    m_table->horizontalHeader()->viewport()->setFont(vakhta::font(TextStyle::Caption));
    m_table->verticalHeader()->setDefaultSectionSize(qMax(px(30), lineHeight(TextStyle::Body) + px(8)));
    const int width = m_table->viewport()->width();
    m_table->setColumnWidth(RulesModel::Code, qMin(px(66), width / 5));
    m_table->setColumnWidth(RulesModel::Clock, qMin(px(190), width / 4));
    m_table->setColumnWidth(RulesModel::Term, qMin(px(160), width / 4));
    m_table->setMinimumHeight(px(150));
}

int ProfileDeadlines::row() const
{
    return m_table->currentIndex().row();
}

void ProfileDeadlines::choose(int row)
{
    const int last = m_model->rowCount() - 1;
    m_table->setCurrentIndex(m_model->index(std::min(row, last), 0));
    showRule();
}

void ProfileDeadlines::showRule()
{
    const QScopedValueRollback showing(m_showing, true);
    const QList<DeadlineRule> &rules = m_edit.profile().deadlines;
    const int at = row();
    const bool any = at >= 0 && at < rules.size();
    m_fields->setEnabled(any);
    m_remove->setEnabled(any);
    m_up->setEnabled(at > 0);
    m_down->setEnabled(any && at + 1 < rules.size());
    m_fault->setPlace(any ? u"deadlines/%1"_s.arg(at) : u"deadlines"_s);
    m_never->hide();
    if (!any)
        return;
    const DeadlineRule &rule = rules[at];
    if (m_code->text() != rule.code)
        m_code->setText(rule.code);
    choosePlace(m_clock, int(rule.clock));
    choosePlace(m_system, rule.system);
    choosePlace(m_channel, rule.channel);
    choosePlace(m_priority, rule.priority);
    choosePlace(m_topic, rule.topic);
    const Unit unit = rule.calendarDays != 0 ? CalendarDays : rule.workingMinutes % 60 == 0 && rule.workingMinutes != 0 ? Hours : Minutes;
    choosePlace(m_unit, unit);
    m_amount->setValue(unit == CalendarDays ? rule.calendarDays : unit == Hours ? rule.workingMinutes / 60 : rule.workingMinutes);
    showWhetherItCounts();
}

void ProfileDeadlines::showWhetherItCounts()
{
    const QList<DeadlineRule> &rules = m_edit.profile().deadlines;
    const int covers = ruleThatCovers(rules, row());
    m_never->setVisible(covers >= 0);
    if (covers >= 0)
        m_never->setText(tr("Never counts: «%1» stands before it and takes all of this. Move it above that.").arg(rules[covers].code));
}

void ProfileDeadlines::takeRule()
{
    const int at = row();
    if (m_showing || at < 0)
        return;
    const int unit = m_unit->currentData().toInt(), amount = m_amount->value();
    m_edit.change([&](Profile &profile) {
        DeadlineRule &rule = profile.deadlines[at];
        rule.code = m_code->text().trimmed();
        rule.clock = DeadlineClock(m_clock->currentData().toInt());
        rule.system = m_system->currentData().toInt();
        rule.channel = m_channel->currentData().toInt();
        rule.priority = m_priority->currentData().toInt();
        rule.topic = m_topic->currentData().toLongLong();
        rule.calendarDays = unit == CalendarDays ? amount : 0;
        rule.workingMinutes = unit == CalendarDays ? 0 : unit == Hours ? amount * 60 : amount;
    });
    showWhetherItCounts();
}

void ProfileDeadlines::addRule()
{
    const int at = row() + 1;
    m_edit.change([&](Profile &profile) { profile.deadlines.insert(at, DeadlineRule{}); });
    choose(at);
    m_code->setFocus(Qt::OtherFocusReason);
}

void ProfileDeadlines::removeRule()
{
    const int at = row();
    if (at < 0)
        return;
    m_edit.change([&](Profile &profile) { profile.deadlines.removeAt(at); });
    choose(at);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ProfileDeadlines::moveRule(int by)
{
    const int at = row(), to = at + by;
    if (at < 0 || to < 0 || to >= m_model->rowCount())
        return;
    m_edit.change([&](Profile &profile) { profile.deadlines.move(at, to); });
    choose(to);
}

} // namespace vakhta
