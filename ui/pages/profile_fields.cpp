#include "ui/pages/profile_fields.h"

#include "ui/pages/column_parts.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

FaultLine::FaultLine(const ProfileEdit &edit, QString place, QWidget *parent)
    : Label(TextStyle::Small, &Theme::danger, parent)
    , m_edit(edit)
    , m_place(std::move(place))
{
    setWordWrap(true);
    connect(&edit, &ProfileEdit::changed, this, &FaultLine::follow);
    connect(&edit, &ProfileEdit::replaced, this, &FaultLine::follow);
    setText(m_edit.faultAt(m_place));
    if (text().isEmpty()) // it has no parent yet: to show it would open a window
        hide();
}

void FaultLine::setPlace(const QString &place)
{
    m_place = place;
    follow();
}

void FaultLine::follow()
{
    setText(m_edit.faultAt(m_place));
    if (parentWidget())
        setVisible(!text().isEmpty());
}

QWidget *fieldRow(const QString &name, QWidget *field, const QString &unit)
{
    auto *row = new QWidget;
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(px(space::m));
    auto *label = new Label(name, TextStyle::Body, &Theme::text2);
    label->setWordWrap(true);
    atEverySize(row, [label] { label->setFixedWidth(px(210)); });
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    parts->addWidget(label);
    parts->addWidget(field);
    if (!unit.isEmpty())
        parts->addWidget(new Label(unit, TextStyle::Body, &Theme::text2));
    parts->addStretch();
    return row;
}

QTimeEdit *timeField(const QString &objectName)
{
    auto *field = new QTimeEdit;
    field->setObjectName(objectName);
    field->setDisplayFormat(u"HH:mm"_s);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    atEverySize(field, [field] { field->setFixedWidth(px(76)); });
    return field;
}

QSpinBox *numberField(const QString &objectName, int least, int most)
{
    auto *field = new QSpinBox;
    field->setObjectName(objectName);
    field->setRange(least, most);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    atEverySize(field, [field] { field->setFixedWidth(px(88)); });
    return field;
}

void addHeading(QVBoxLayout *column, const QString &text, const QString &note)
{
    if (column->count() > 0)
        column->addSpacing(px(space::l));
    column->addWidget(new Label(text, TextStyle::Title2));
    if (!note.isEmpty())
        column->addWidget(wrapped(note, TextStyle::Small, &Theme::text2));
}

} // namespace vakhta
