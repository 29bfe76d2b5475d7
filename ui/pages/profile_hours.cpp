#include "ui/pages/profile_hours.h"

#include "ui/pages/profile_fields.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

ProfileHours::ProfileHours(ProfileEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_publish(new QCheckBox(tr("An approved reply is published at once")))
    , m_notice(new QPlainTextEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::s));
    const auto time = [&](const QString &place, const QString &name, QTime Profile::*member) {
        QTimeEdit *field = timeField(u"profile-"_s + place);
        m_times.push_back({field, member});
        column->addWidget(fieldRow(name, field));
        column->addWidget(new FaultLine(edit, place));
        connect(field, &QTimeEdit::timeChanged, this, [this, member](const QTime &at) {
            if (!m_showing)
                m_edit.change([&](Profile &profile) { profile.*member = at; });
        });
    };
    const auto number = [&](const QString &place, const QString &name, int most, const QString &unit, int Profile::*member) {
        QSpinBox *field = numberField(u"profile-"_s + place, 0, most);
        m_numbers.push_back({field, member});
        column->addWidget(fieldRow(name, field, unit));
        column->addWidget(new FaultLine(edit, place));
        connect(field, &QSpinBox::valueChanged, this, [this, member](int value) {
            if (!m_showing)
                m_edit.change([&](Profile &profile) { profile.*member = value; });
        });
    };
    addHeading(column, tr("Working day"), tr("Terms in working time are counted within these hours, without lunch. A short day ends an hour earlier."));
    time(u"dayStart"_s, tr("Begins"), &Profile::dayStart);
    time(u"dayEnd"_s, tr("Ends"), &Profile::dayEnd);
    time(u"lunchStart"_s, tr("Lunch begins"), &Profile::lunchStart);
    time(u"lunchEnd"_s, tr("Lunch ends"), &Profile::lunchEnd);
    addHeading(column, tr("Shift"), tr("The tape above the list shows it; no term depends on it."));
    time(u"shiftStart"_s, tr("The shift begins"), &Profile::shiftStart);
    time(u"shiftEnd"_s, tr("The shift ends"), &Profile::shiftEnd);
    addHeading(column, tr("Approval"));
    number(u"approvalMinutes"_s, tr("An approver usually takes"), 10'000, tr("min"), &Profile::approvalMinutes);
    m_publish->setObjectName(u"profile-publishOnApproval"_s);
    column->addWidget(m_publish, 0, Qt::AlignLeft);
    addHeading(column, tr("Prolongation"));
    number(u"mostProlongDays"_s, tr("Prolonged at most by"), 365, tr("days of the calendar"), &Profile::mostProlongDays);
    m_notice->setObjectName(u"profile-prolongNotice"_s);
    m_notice->setAccessibleName(tr("What the citizen is told about a prolonged term"));
    m_notice->setPlaceholderText(tr("The program's own words"));
    m_notice->setTabChangesFocus(true);
    atEverySize(m_notice, [this] { m_notice->setFixedHeight(px(104)); });
    column->addWidget(new Label(tr("What the citizen is told; {number} and {due} are filled in"), TextStyle::Small, &Theme::text2));
    column->addWidget(m_notice);
    column->addWidget(new FaultLine(edit, u"prolongNotice"_s));
    column->addStretch();
    connect(m_publish, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_showing)
            m_edit.change([&](Profile &profile) { profile.publishOnApproval = on; });
    });
    connect(m_notice, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            m_edit.change([&](Profile &profile) { profile.prolongNotice = m_notice->toPlainText().trimmed(); });
    });
    connect(&edit, &ProfileEdit::replaced, this, &ProfileHours::showProfile);
    showProfile();
}

void ProfileHours::showProfile()
{
    const QScopedValueRollback showing(m_showing, true);
    const Profile &profile = m_edit.profile();
    for (const auto &[field, member] : m_times)
        field->setTime(profile.*member);
    for (const auto &[field, member] : m_numbers)
        field->setValue(profile.*member);
    m_publish->setChecked(profile.publishOnApproval);
    if (m_notice->toPlainText().trimmed() != profile.prolongNotice)
        m_notice->setPlainText(profile.prolongNotice);
}

} // namespace vakhta
