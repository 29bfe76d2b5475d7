#include "ui/pages/assign_dialog.h"

#include "app/core/when_ready.h"
#include "ui/pages/choice_model.h"
#include "ui/text/error_text.h"
#include "ui/text/time_text.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

AssignDialog::AssignDialog(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_clock(std::move(clock))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_choices(new ChoiceModel(this))
    , m_subtitle(new Label(TextStyle::Body, &Theme::text2, this))
    , m_nothing(new Label(TextStyle::Body, &Theme::text2, this))
    , m_fault(new Label(TextStyle::Body, &Theme::danger, this))
    , m_assign(new Button(u"check"_s, tr("Assign"), Button::Look::Primary, this))
    , m_beside(new Button(u"users"_s, tr("Ask beside"), Button::Look::Secondary, this))
{
    setObjectName(u"assignDialog"_s);
    build();
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &AssignDialog::showChoices);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_assign->setEnabled(current.isValid());
        nameBeside();
    });
    connect(m_list, &QListView::activated, this, &AssignDialog::assign);
    connect(m_assign, &Button::clicked, this, &AssignDialog::assign);
    connect(m_beside, &Button::clicked, this, &AssignDialog::changeBeside);
}

void AssignDialog::build()
{
    m_search->setObjectName(u"assignSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"assignList"_s);
    m_list->setModel(m_choices);
    m_list->setItemDelegate(new ChoiceDelegate(this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_assign->setObjectName(u"assignAccept"_s);
    m_assign->setKeyHint(u"Enter"_s);
    m_beside->setObjectName(u"assignBeside"_s);
    m_beside->setKeyHint(u"Ctrl+Enter"_s);
    auto *cancel = new Button(tr("Leave as it is"), Button::Look::Link, this);
    cancel->setObjectName(u"assignCancel"_s);
    cancel->setKeyHint(u"Esc"_s);
    connect(cancel, &Button::clicked, this, &AssignDialog::reject);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_subtitle->setElided(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_assign);
    buttons->addWidget(m_beside);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::xl));
    column->setSpacing(px(space::m));
    column->addWidget(m_subtitle);
    column->addWidget(m_search);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    resize(px(620), px(560));
}

void AssignDialog::chooseExecutor(std::vector<qint64> appeals)
{
    setWindowTitle(tr("Assign %n appeals to", nullptr, int(appeals.size())));
    m_search->setPlaceholderText(tr("Part of the name or abbreviation"));
    m_search->setAccessibleName(tr("Search executors"));
    m_list->setAccessibleName(tr("Executors"));
    start(What::Executor, std::move(appeals));
}

void AssignDialog::choosePerson(std::vector<qint64> appeals)
{
    setWindowTitle(tr("Give %n appeals to", nullptr, int(appeals.size())));
    m_search->setPlaceholderText(tr("Part of the name"));
    m_search->setAccessibleName(tr("Search people"));
    m_list->setAccessibleName(tr("People of the shift"));
    start(What::Person, std::move(appeals));
}

void AssignDialog::start(What what, std::vector<qint64> appeals)
{
    m_what = what;
    m_beside->setVisible(what == What::Executor && appeals.size() == 1);
    m_appeals = std::move(appeals);
    m_question = {};
    m_targets.clear();
    m_subtitle->setText({});
    m_choices->replace({});
    {
        const QSignalBlocker quiet(m_search); // there is nobody to show yet
        m_search->clear();
    }
    m_fault->hide();
    m_assign->setEnabled(false);
    loadTargets();
    whenReady(m_reader.region(), this, [this](Result<Region> region) {
        if (!region)
            return tell(errorText(region.error()));
        m_region = std::move(*region);
        m_what == What::Executor ? loadQuestion() : loadPeople();
    });
    open();
    m_search->setFocus();
}

void AssignDialog::loadTargets()
{
    whenReady(m_reader.targets(m_appeals), this, [this](Result<std::vector<Target>> targets) {
        if (!targets)
            return tell(errorText(targets.error()));
        m_targets = std::move(*targets);
        if (m_targets.size() != 1)
            m_subtitle->setText(tr("Each of %n appeals is assigned by itself", nullptr, int(m_targets.size())));
    });
    if (m_appeals.size() != 1)
        return;
    whenReady(m_reader.rows(m_appeals), this, [this](Result<std::vector<AppealRow>> rows) {
        if (rows && !rows->empty() && rows->front().revision > 0)
            m_subtitle->setText(u"%1, %2"_s.arg(appealNumber(rows->front().number), rows->front().title));
    });
}

/// Topic and place decide what is suggested; a single appeal tells them, and whose it is not.
void AssignDialog::loadQuestion()
{
    if (m_appeals.size() != 1)
        return loadExecutors();
    whenReady(m_reader.card(m_appeals.front()), this, [this](Result<AppealCard> card) {
        if (card) {
            m_question = {.topic = card->appeal.topic, .municipality = card->appeal.municipality, .executor = card->appeal.executor,
                          .beside = card->appeal.coExecutors};
            for (const Message &message : card->messages) {
                if (message.kind == MessageKind::NotOurs)
                    m_question.notTheirs << message.executor;
            }
        }
        loadExecutors();
    });
}

void AssignDialog::loadExecutors()
{
    whenReady(m_reader.executorLoads(m_question.topic, m_question.municipality), this, [this](Result<std::vector<ExecutorLoad>> loads) {
        m_executorLoads = loads ? std::move(*loads) : std::vector<ExecutorLoad>(); // the tree is of use without figures
        showChoices();
    });
}

void AssignDialog::loadPeople()
{
    whenReady(m_reader.loads(), this, [this](Result<std::vector<PersonLoad>> loads) {
        m_personLoads = loads ? std::move(*loads) : std::vector<PersonLoad>();
        showChoices();
    });
}

void AssignDialog::showChoices()
{
    m_what == What::Executor ? showExecutors() : showPeople();
    m_nothing->setText(tr("Nobody is called “%1”. A shorter part of the name finds more.").arg(m_search->text()));
    const bool nothing = m_choices->rowCount() == 0;
    m_nothing->setVisible(nothing);
    m_list->setVisible(!nothing);
    m_assign->setEnabled(m_list->currentIndex().isValid());
    nameBeside();
}

void AssignDialog::showExecutors()
{
    const auto found = executorChoices(m_region, m_executorLoads, m_question, m_search->text());
    m_choices->replace(executorLines(found, m_question, m_region));
    select(bestChoice(found, m_region, m_search->text()));
}

void AssignDialog::showPeople()
{
    m_choices->replace(personLines(m_region, m_personLoads, m_search->text()));
    select(m_choices->rowCount() > 0 ? 0 : -1);
}

void AssignDialog::select(int row)
{
    const QModelIndex index = m_choices->index(row, 0);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

bool AssignDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (moved(pressed->key(), pressed->modifiers().testFlag(Qt::ControlModifier)))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

bool AssignDialog::moved(int key, bool ctrl)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down: select(m_choices->stepFrom(row, 1)); return true;
    case Qt::Key_Up: select(m_choices->stepFrom(row, -1)); return true;
    case Qt::Key_PageDown: select(m_choices->stepFrom(row, 10)); return true;
    case Qt::Key_PageUp: select(m_choices->stepFrom(row, -10)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: ctrl ? changeBeside() : assign(); return true;
    default: return false;
    }
}

bool AssignDialog::asksBeside() const
{
    const ChoiceLine *line = m_choices->at(m_list->currentIndex().row());
    return m_beside->isVisibleTo(this) && line && line->choosable && line->id != m_question.executor;
}

void AssignDialog::nameBeside()
{
    const ChoiceLine *line = m_choices->at(m_list->currentIndex().row());
    m_beside->setEnabled(asksBeside());
    m_beside->setText(line && m_question.beside.contains(line->id) ? tr("No longer beside") : tr("Ask beside"));
}

void AssignDialog::changeBeside()
{
    const ChoiceLine *line = m_choices->at(m_list->currentIndex().row());
    if (!asksBeside() || m_targets.empty() || m_saving)
        return;
    Operation act;
    act.composedAt = m_clock();
    act.opId = newOperationId(act.composedAt);
    act.kind = OperationKind::Involve;
    act.targets = m_targets;
    act.args.executors = act.args.executorsSeen = m_question.beside;
    const bool goes = act.args.executors.removeAll(line->id) > 0;
    if (!goes)
        act.args.executors << line->id;
    send(act, (goes ? tr("No longer beside: %1") : tr("Asked beside: %1")).arg(line->name), true);
}

void AssignDialog::assign()
{
    const ChoiceLine *line = m_choices->at(m_list->currentIndex().row());
    if (!line || !line->choosable || m_targets.empty() || m_saving)
        return;
    Operation act;
    act.composedAt = m_clock();
    act.opId = newOperationId(act.composedAt);
    act.targets = m_targets;
    const bool person = m_what == What::Person;
    act.kind = person ? OperationKind::Reassign : OperationKind::Assign;
    (person ? act.args.operatorId : act.args.executor) = line->id;
    const QString words = u"%1: %2"_s.arg(operationText(act.kind), line->name);
    if (act.targets.size() == 1)
        return send(act, words);
    emit manyAsked(act, words);
    accept();
}

void AssignDialog::send(const Operation &operation, const QString &words, bool stays)
{
    m_saving = true;
    m_fault->hide();
    whenReady(m_editor.act(operation), this, [this, id = operation.opId, words, stays](Result<void> kept) {
        m_saving = false;
        if (!kept)
            return tell(actErrorText(kept.error()));
        emit acted({id}, words);
        if (!stays)
            return accept();
        m_search->clear();
        loadTargets();
        loadQuestion();
    });
}

void AssignDialog::tell(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->show();
}

} // namespace vakhta
