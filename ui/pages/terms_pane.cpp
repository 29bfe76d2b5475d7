#include "ui/pages/terms_pane.h"

#include "app/core/deadline.h"
#include "app/core/due_course.h"
#include "app/core/when_ready.h"
#include "ui/models/moved_terms.h"
#include "ui/pages/choice_box.h"
#include "ui/pages/column_parts.h"
#include "ui/pages/profile_fields.h"
#include "ui/pages/term_comparison.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QTimeEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

TermsPane::TermsPane(AppealReader &reader, const ProfileEdit &edit, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_edit(edit)
    , m_clock(std::move(clock))
    , m_rest(new QTimer(this))
    , m_model(new MovedTerms(this))
    , m_counts(wrapped({}, TextStyle::Body))
    , m_overdue(wrapped({}, TextStyle::BodyBold, &Theme::danger))
    , m_rule(wrapped(tr("Terms that were given stay: an appeal is counted by the new rules from the next act that moves its term. New appeals, "
                        "prolongations and checks follow them at once."), TextStyle::Small, &Theme::text2))
    , m_table(new QTableView)
    , m_day(new QDateEdit)
    , m_time(timeField(u"trialTime"_s))
    , m_system(new ChoiceBox)
    , m_channel(new ChoiceBox)
    , m_priority(new ChoiceBox)
    , m_due(wrapped({}, TextStyle::Body))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(250ms);
    makeTable();
    m_overdue->hide();
    m_counts->setObjectName(u"termsCounts"_s);
    m_due->setObjectName(u"trialDue"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::page), px(space::l), px(space::page), px(space::l));
    column->setSpacing(px(space::m));
    column->addWidget(new Label(tr("What would change"), TextStyle::Title2));
    column->addWidget(m_counts);
    column->addWidget(m_overdue);
    column->addWidget(m_table, 1);
    column->addWidget(m_rule);
    column->addWidget(new Hairline);
    column->addWidget(makeTrial());
    connect(m_rest, &QTimer::timeout, this, &TermsPane::ask);
    connect(&edit, &ProfileEdit::changed, this, &TermsPane::follow);
    connect(&edit, &ProfileEdit::replaced, this, &TermsPane::follow);
}

void TermsPane::makeTable()
{
    m_table->setObjectName(u"movedTerms"_s);
    m_table->setAccessibleName(tr("Appeals whose term would move most; Enter shows why"));
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
    m_table->horizontalHeader()->setSectionResizeMode(MovedTerms::After, QHeaderView::Stretch);
    m_table->hide();
    connect(m_table, &QTableView::activated, this, &TermsPane::compare);
}

QWidget *TermsPane::makeTrial()
{
    auto *holder = new QWidget;
    auto *lines = new QVBoxLayout(holder);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(space::s));
    lines->addWidget(new Label(tr("An appeal thought up"), TextStyle::BodyBold));
    m_day->setObjectName(u"trialDay"_s);
    m_day->setAccessibleName(tr("Received on the day"));
    m_day->setDisplayFormat(u"dd.MM.yyyy"_s);
    m_day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setAccessibleName(tr("Received at"));
    const std::tuple<ChoiceBox *, QString, QString> boxes[] = {
        {m_system, u"trialSystem"_s, tr("Received from")}, {m_channel, u"trialChannel"_s, tr("Received through")}, {m_priority, u"trialPriority"_s, tr("With the priority")}};
    for (const auto &[box, name, words] : boxes) {
        box->setObjectName(name);
        box->setAccessibleName(words);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    for (const System system : {System::Incidents, System::Feedback})
        m_system->addItem(systemText(system), int(system));
    for (int channel = 0; channel <= int(Channel::Other); ++channel)
        m_channel->addItem(channelText(Channel(channel)), channel);
    for (const Priority priority : {Priority::Ordinary, Priority::Raised, Priority::Urgent})
        m_priority->addItem(priorityText(priority), int(priority));
    auto *first = new QHBoxLayout;
    first->setSpacing(px(space::m));
    first->addWidget(new Label(tr("came"), TextStyle::Body, &Theme::text2));
    first->addWidget(m_day);
    first->addWidget(m_time);
    first->addWidget(m_priority, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(px(space::m));
    second->addWidget(m_system, 1);
    second->addWidget(m_channel, 1);
    lines->addLayout(first);
    lines->addLayout(second);
    lines->addWidget(m_due);
    connect(m_day, &QDateEdit::dateChanged, this, &TermsPane::showTrial);
    connect(m_time, &QTimeEdit::timeChanged, this, &TermsPane::showTrial);
    for (ChoiceBox *box : {m_system, m_channel, m_priority})
        connect(box, &ChoiceBox::currentIndexChanged, this, &TermsPane::showTrial);
    return holder;
}

void TermsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void TermsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dress();
}

void TermsPane::dress()
{
    m_table->horizontalHeader()->viewport()->setFont(vakhta::font(TextStyle::Caption));
    m_table->verticalHeader()->setDefaultSectionSize(qMax(px(30), lineHeight(TextStyle::Body) + px(8)));
    const int width = m_table->viewport()->width();
    m_table->setColumnWidth(MovedTerms::Number, width * 26 / 100);
    m_table->setColumnWidth(MovedTerms::Before, width * 37 / 100);
}

void TermsPane::follow()
{
    m_asks.cancel();
    ++m_asked;
    m_rest->start();
    if (!m_dated && !m_edit.region().profile.timeZone.isEmpty()) {
        m_dated = true;
        const QDateTime now = here().local(m_clock());
        m_day->setDate(now.date());
        m_time->setTime(QTime(now.time().hour(), now.time().minute()));
    }
    showTrial();
}

void TermsPane::ask()
{
    auto *reader = ProfileReader::of(m_reader);
    if (!m_edit.isChanged() || !m_edit.faults().empty() || !reader) {
        m_counts->setText(m_edit.faults().empty() ? tr("Nothing is changed: terms are as they were.") : tr("Put right what is faulty, then terms are counted."));
        m_model->replace({}, here());
        m_table->hide();
        return m_overdue->hide();
    }
    m_counts->setText(tr("Open appeals are being counted anew."));
    m_asks = reader->termsUnder(m_edit.profile());
    whenReady(m_asks, this, [this, asked = m_asked](Result<TermsPreview> preview) {
        if (asked != m_asked)
            return;
        if (!preview)
            return m_counts->setText(errorText(preview.error()));
        showTerms(*preview);
    });
}

void TermsPane::showTerms(const TermsPreview &preview)
{
    const int same = preview.counted - preview.earlier - preview.later;
    if (preview.counted == 0)
        m_counts->setText(tr("There is no open appeal on this computer to try the rules on; the one below can be thought up."));
    else if (preview.earlier + preview.later == 0)
        m_counts->setText(tr("None of %n open appeal(s) would get another term.", nullptr, preview.counted));
    else
        m_counts->setText(tr("Were %n open appeal(s) counted anew: %1 earlier, %2 later, %3 as before.", nullptr, preview.counted)
                              .arg(numberText(preview.earlier), numberText(preview.later), numberText(same)));
    m_overdue->setVisible(preview.overdueThen > 0);
    m_overdue->setText(tr("%n of them would be overdue now.", nullptr, preview.overdueThen));
    m_model->replace(preview.most, here());
    m_table->setVisible(!preview.most.empty());
    if (!preview.most.empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    dress();
}

void TermsPane::compare()
{
    const MovedTerm *term = m_model->at(m_table->currentIndex().row());
    if (!term)
        return;
    auto *dialog = new TermComparison(*term, m_edit.region(), m_edit.profile(), here(), window());
    dialog->open();
}

QString TermsPane::dueOf(const Appeal &appeal, const Profile &profile) const
{
    const auto course = explainDue(appeal, profile);
    if (!course)
        return tr("no term");
    return tr("%1, by the rule %2").arg(stampText(course->due, here()), course->rule.code);
}

void TermsPane::showTrial()
{
    if (!m_edit.faults().empty())
        return m_due->setText({});
    Appeal appeal;
    appeal.system = System(m_system->currentData().toInt());
    appeal.channel = Channel(m_channel->currentData().toInt());
    appeal.priority = Priority(m_priority->currentData().toInt());
    appeal.receivedAt = QDateTime(m_day->date(), m_time->time(), here().zone).toUTC();
    const QString before = dueOf(appeal, m_edit.region().profile), after = dueOf(appeal, m_edit.profile());
    m_due->setText(before == after ? tr("Due %1.").arg(after) : tr("Would be due %1; by the rules of now %2.").arg(after, before));
}

} // namespace vakhta
