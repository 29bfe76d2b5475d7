#include "ui/pages/profile_calendar.h"

#include "ui/pages/column_parts.h"
#include "ui/pages/profile_fields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
class DayDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const auto *model = static_cast<const MonthModel *>(index.model());
        const WorkDay day = model->workDayAt(index);
        const bool shorter = day.kind == DayKind::Short;
        const bool off = day.kind == DayKind::Holiday || day.kind == DayKind::MovedDayOff;
        const bool own = model->isOfMonth(index);
        painter->fillRect(option.rect, !own ? t.surface : off ? t.dangerBg : shorter ? t.warnBg : day.kind == DayKind::WorkingWeekend ? t.okBg : day.works() ? t.surface : t.alt);
        const QColor colour = !own ? t.text3 : off ? t.danger : shorter ? t.warn : day.kind == DayKind::WorkingWeekend ? t.ok : day.works() ? t.text : t.text2;
        painter->setPen(colour);
        painter->setFont(vakhta::font(off || shorter ? TextStyle::BodyBold : TextStyle::Body));
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        if (option.state & QStyle::State_Selected)
            paintFocusRing(*painter, option.rect.adjusted(1, 1, -2, -2), option.state & QStyle::State_HasFocus ? 2 : 1);
    }
};
} // namespace

MonthGrid::MonthGrid(QWidget *parent)
    : QTableView(parent)
    , m_model(new MonthModel(this))
{
    setModel(m_model);
    setItemDelegate(new DayDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setSectionResizeMode(QHeaderView::Fixed);
    dress();
}

void MonthGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_model)
        dress();
}

void MonthGrid::dress()
{
    const int side = px(42), high = px(32);
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, side);
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, high);
    const int head = qMax(px(28), horizontalHeader()->sizeHint().height());
    setFixedSize(7 * side + 2, 6 * high + head + 2);
}

void MonthGrid::showProfile(const Profile &profile)
{
    m_profile = profile;
    showMonth();
}

void MonthGrid::goTo(const QDate &day)
{
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    showMonth();
    emit dayChanged();
}

void MonthGrid::showMonth()
{
    if (!m_day.isValid())
        return;
    m_model->show(m_day, m_profile);
    setCurrentIndex(m_model->indexOf(m_day));
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left: return goTo(m_day.addDays(-1));
    case Qt::Key_Right: return goTo(m_day.addDays(1));
    case Qt::Key_Up: return goTo(m_day.addDays(-7));
    case Qt::Key_Down: return goTo(m_day.addDays(7));
    case Qt::Key_PageUp: return goTo(m_day.addMonths(-1));
    case Qt::Key_PageDown: return goTo(m_day.addMonths(1));
    case Qt::Key_Home: return goTo(QDate(m_day.year(), m_day.month(), 1));
    case Qt::Key_End: return goTo(QDate(m_day.year(), m_day.month(), m_day.daysInMonth()));
    case Qt::Key_Space: return emit markAsked();
    default: event->ignore();
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    goTo(m_model->dayAt(indexAt(event->pos())));
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (indexAt(event->pos()).isValid())
        emit markAsked();
}

ProfileCalendar::ProfileCalendar(ProfileEdit &edit, const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_grid(new MonthGrid)
    , m_month(new Label(TextStyle::BodyBold))
    , m_meaning(new Label(TextStyle::Body))
    , m_moved(new QCheckBox(tr("Moved from")))
    , m_from(new QDateEdit)
    , m_until(numberField(u"profile-calendarUntil"_s, 2000, 2200))
    , m_year(new QListView)
    , m_yearLines(new QStringListModel(this))
    , m_yearTitle(new Label(TextStyle::BodyBold))
{
    m_grid->setObjectName(u"profileMonth"_s);
    m_grid->setAccessibleName(tr("Days of the month: Space marks a day"));
    m_year->setObjectName(u"profileYear"_s);
    m_year->setAccessibleName(tr("Days of the year that are not as usual"));
    m_year->setModel(m_yearLines);
    m_year->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_year->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::m));
    addHeading(column, tr("Production calendar"), tr("Space goes through what a day may be: a weekday works, is off, or is an hour shorter; a weekend is off or works."));
    auto *both = new QHBoxLayout;
    both->setSpacing(px(space::page));
    auto *left = new QVBoxLayout;
    left->setSpacing(px(space::m));
    left->addLayout(makeHead());
    left->addWidget(m_grid, 0, Qt::AlignLeft);
    left->addLayout(makeDay());
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(px(space::m));
    right->addWidget(m_yearTitle);
    right->addWidget(m_year, 1);
    both->addLayout(left);
    both->addLayout(right, 1);
    column->addLayout(both, 1);
    column->addWidget(fieldRow(tr("Published up to the year"), m_until, tr("terms that end later are shown as estimates")));
    for (const QString &place : {u"calendarUntil"_s, u"daysOff"_s, u"shortDays"_s, u"workingWeekends"_s, u"movedDays"_s})
        column->addWidget(new FaultLine(edit, place));
    connect(m_grid, &MonthGrid::dayChanged, this, &ProfileCalendar::showDay);
    connect(m_grid, &MonthGrid::markAsked, this, &ProfileCalendar::markDay);
    connect(m_until, &QSpinBox::valueChanged, this, [this](int year) {
        if (!m_showing)
            m_edit.change([&](Profile &profile) { profile.calendarUntil = year; });
    });
    connect(m_year, &QListView::activated, this, [this](const QModelIndex &index) {
        m_grid->goTo(m_yearDays[size_t(index.row())]);
        m_grid->setFocus(Qt::OtherFocusReason);
    });
    connect(&edit, &ProfileEdit::replaced, this, &ProfileCalendar::showCalendar);
    m_grid->goTo(today);
    showCalendar();
}

QLayout *ProfileCalendar::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::s));
    const std::tuple<QString, QString, int> steps[] = {{u"arrow-left"_s, tr("Earlier month"), -1}, {u"arrow-right"_s, tr("Later month"), 1}};
    for (const auto &[icon, name, by] : steps) {
        Button *button = Button::sign(icon, name);
        button->setObjectName(by < 0 ? u"profileEarlier"_s : u"profileLater"_s);
        connect(button, &Button::clicked, this, [this, by = by] { m_grid->goTo(m_grid->day().addMonths(by)); });
        row->addWidget(button);
    }
    row->addWidget(m_month, 1);
    return row;
}

QLayout *ProfileCalendar::makeDay()
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(px(space::s));
    m_meaning->setWordWrap(true);
    lines->addWidget(m_meaning);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::m));
    m_moved->setObjectName(u"profileMoved"_s);
    m_from->setObjectName(u"profileMovedFrom"_s);
    m_from->setAccessibleName(tr("The day whose rest it is"));
    m_from->setDisplayFormat(u"dd.MM.yyyy"_s);
    m_from->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row->addWidget(m_moved);
    row->addWidget(m_from);
    row->addStretch();
    lines->addLayout(row);
    connect(m_moved, &QCheckBox::toggled, this, &ProfileCalendar::moveDay);
    connect(m_from, &QDateEdit::dateChanged, this, &ProfileCalendar::moveDay);
    return lines;
}

void ProfileCalendar::showCalendar()
{
    const QScopedValueRollback showing(m_showing, true);
    m_grid->showProfile(m_edit.profile());
    m_until->setValue(m_edit.profile().calendarUntil);
    showDay();
}

void ProfileCalendar::showDay()
{
    const QScopedValueRollback showing(m_showing, true);
    const Profile &profile = m_edit.profile();
    const QDate day = m_grid->day();
    m_month->setText(u"%1 %2"_s.arg(QLocale().standaloneMonthName(day.month())).arg(day.year()));
    m_meaning->setText(dayMeaning(day, profile));
    const bool off = markOf(day, profile) == DayMark::Off;
    m_moved->setEnabled(off);
    m_moved->setChecked(profile.movedDays.contains(day));
    m_from->setEnabled(m_moved->isChecked());
    m_from->setDate(profile.movedDays.value(day, day));
    showYear();
}

void ProfileCalendar::showYear()
{
    const Profile &profile = m_edit.profile();
    const int year = m_grid->day().year();
    std::set<QDate> days;
    for (const QList<QDate> *list : {&profile.daysOff, &profile.shortDays, &profile.workingWeekends})
        days.insert(list->begin(), list->end());
    QStringList lines;
    m_yearDays.clear();
    for (const QDate &day : days) {
        if (day.year() != year)
            continue;
        m_yearDays.push_back(day);
        lines << dayMeaning(day, profile);
    }
    m_yearTitle->setText(tr("%1: %n day(s) not as usual", nullptr, int(lines.size())).arg(year));
    if (m_yearLines->stringList() != lines)
        m_yearLines->setStringList(lines);
}

void ProfileCalendar::markDay()
{
    const QDate day = m_grid->day();
    m_edit.change([&](Profile &profile) { mark(day, nextMark(day, profile), profile); });
    showCalendar();
}

void ProfileCalendar::moveDay()
{
    if (m_showing)
        return;
    const QDate day = m_grid->day();
    m_edit.change([&](Profile &profile) {
        if (m_moved->isChecked())
            profile.movedDays.insert(day, m_from->date());
        else
            profile.movedDays.remove(day);
    });
    showCalendar();
}

} // namespace vakhta
