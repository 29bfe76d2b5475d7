#pragma once

#include "ui/models/profile_edit.h"
#include "ui/widgets/label.h"

class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace vakhta {

/// What is wrong at a place of the profile and what to do about it; it stands below its field, and is hidden where nothing is.
class FaultLine final : public Label
{
    Q_OBJECT

public:
    FaultLine(const ProfileEdit &edit, QString place, QWidget *parent = nullptr);
    void setPlace(const QString &place);

private:
    void follow();

    const ProfileEdit &m_edit;
    QString m_place;
};

/// Name, field, and what stands beside it. The field is told by its name.
QWidget *fieldRow(const QString &name, QWidget *field, const QString &unit = {});
QTimeEdit *timeField(const QString &objectName);
QSpinBox *numberField(const QString &objectName, int least, int most);
/// A heading of the column, with room above.
void addHeading(QVBoxLayout *column, const QString &text, const QString &note = {});

} // namespace vakhta
