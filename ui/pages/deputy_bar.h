#pragma once

#include "app/core/delegation.h"
#include "ui/text/time_text.h"

#include <QWidget>

namespace vakhta {

class Button;
class Label;

/// Who decides in whose place, above the approver's list: «за Крылову А. В. до 25 ноября», and the way to change it for whoever may.
class DeputyBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DeputyBar(QWidget *parent = nullptr);

    void show(const User &me, const Region &region, const LocalTime &here);

signals:
    void changeAsked();

private:
    Label *m_words;
    Button *m_change;
};

} // namespace vakhta
