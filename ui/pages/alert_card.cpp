#include "ui/pages/alert_card.h"

#include "app/core/when_ready.h"
#include "ui/pages/choice_box.h"
#include "ui/pages/column_parts.h"
#include "ui/text/alert_text.h"
#include "ui/text/error_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int minutesApart = 30;

void choose(QComboBox *box, const QTime &time)
{
    const QString words = time.toString(u"HH:mm"_s);
    if (box->findText(words) < 0)
        box->addItem(words, time);
    box->setCurrentIndex(box->findText(words));
}
} // namespace

AlertCard::AlertCard(AppealReader &reader, AppealEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_quiet(new QCheckBox(tr("Quiet hours")))
    , m_fault(new Label(TextStyle::Body, &Theme::danger))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(space::xs));
    lines->addWidget(wrapped(tr("While another window is in front, the desktop tells what has come; else this window does."), TextStyle::Small, &Theme::text2));
    for (int number = 0; number < alertKindCount; ++number) {
        auto *box = new QCheckBox(alertKindText(AlertKind(number)));
        box->setObjectName(u"alertKind%1"_s.arg(number));
        connect(box, &QCheckBox::toggled, this, &AlertCard::take);
        lines->addWidget(box);
        m_kinds.push_back(box);
    }
    lines->addSpacing(px(space::s));
    lines->addWidget(makeQuiet());
    lines->addWidget(wrapped(tr("Then only missing persons are told at once; what else has come is told afterwards. The hours are the region's."), TextStyle::Small, &Theme::text2));
    lines->addWidget(m_fault);
    m_fault->hide();
    const QScopedValueRollback loading(m_loading, true);
    show({});
}

QWidget *AlertCard::makeQuiet()
{
    auto *row = new QWidget;
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(px(space::m));
    m_quiet->setObjectName(u"alertQuiet"_s);
    m_from = makeHour(u"alertQuietFrom"_s, tr("Quiet hours begin"));
    m_to = makeHour(u"alertQuietTo"_s, tr("Quiet hours end"));
    parts->addWidget(m_quiet);
    parts->addWidget(new Label(tr("from"), TextStyle::Body, &Theme::text2));
    parts->addWidget(m_from);
    parts->addWidget(new Label(tr("to"), TextStyle::Body, &Theme::text2));
    parts->addWidget(m_to);
    parts->addStretch();
    connect(m_quiet, &QCheckBox::toggled, this, &AlertCard::take);
    return row;
}

QComboBox *AlertCard::makeHour(const QString &name, const QString &spoken)
{
    auto *box = new ChoiceBox;
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    for (int minutes = 0; minutes < 24 * 60; minutes += minutesApart)
        box->addItem(QTime(0, 0).addSecs(60 * minutes).toString(u"HH:mm"_s), QTime(0, 0).addSecs(60 * minutes));
    connect(box, &QComboBox::currentIndexChanged, this, &AlertCard::take);
    return box;
}

void AlertCard::load()
{
    whenReady(m_reader.setting(u"alerts"_s), this, [this](const Result<QByteArray> &kept) {
        const QScopedValueRollback loading(m_loading, true); // what is kept is in effect already
        if (kept)
            show(AlertRules::readFrom(*kept));
    });
    whenReady(m_reader.me(), this, [this](const Result<User> &me) {
        for (int number = 0; me && number < alertKindCount; ++number)
            m_kinds[size_t(number)]->setVisible(concerns(AlertKind(number), me->role));
    });
}

void AlertCard::show(const AlertRules &rules)
{
    for (int number = 0; number < alertKindCount; ++number)
        m_kinds[size_t(number)]->setChecked(rules.wants(AlertKind(number)));
    m_quiet->setChecked(rules.quiet);
    choose(m_from, rules.from);
    choose(m_to, rules.to);
    m_from->setEnabled(rules.quiet);
    m_to->setEnabled(rules.quiet);
}

void AlertCard::take()
{
    if (m_loading)
        return;
    AlertRules rules;
    for (int number = 0; number < alertKindCount; ++number)
        rules.setWanted(AlertKind(number), m_kinds[size_t(number)]->isChecked());
    rules.quiet = m_quiet->isChecked();
    rules.from = m_from->currentData().toTime();
    rules.to = m_to->currentData().toTime();
    m_from->setEnabled(rules.quiet);
    m_to->setEnabled(rules.quiet);
    emit chosen(rules);
    whenReady(m_editor.setSetting(u"alerts"_s, rules.kept()), this, [this](const Result<void> &kept) {
        m_fault->setVisible(!kept);
        if (!kept)
            m_fault->setText(errorText(kept.error()));
    });
}

} // namespace vakhta
