#pragma once

#include "app/core/delegation.h"
#include "ui/text/time_text.h"

#include <QDialog>

class QDateEdit;

namespace vakhta {

class Button;
class ChoiceBox;
class Label;

/// Who decides in an approver's place, and until which day: the approver asks for himself, those above him for anybody.
class DeputyDialog final : public QDialog
{
    Q_OBJECT

public:
    DeputyDialog(const User &me, const Region &region, const LocalTime &here, QWidget *parent);

signals:
    /// `deputy` 0: nobody any more.
    void given(qint64 whose, qint64 deputy, const QDateTime &until);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showWhose();
    void give();
    const User *whose() const;

    Region m_region;
    LocalTime m_here;
    ChoiceBox *m_whose;
    ChoiceBox *m_deputy;
    QDateEdit *m_until;
    Label *m_standing;
    Button *m_give;
    Button *m_end;
};

} // namespace vakhta
