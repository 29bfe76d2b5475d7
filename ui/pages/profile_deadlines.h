#pragma once

#include "ui/models/rules_model.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;
class QTableView;

namespace vakhta {

class Button;
class ChoiceBox;
class FaultLine;
class Label;

/// The rules of terms: a table in the order in which they are tried, and the fields of the one under the hand.
class ProfileDeadlines final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileDeadlines(ProfileEdit &edit, QWidget *parent = nullptr);

    void addRule();
    void removeRule();
    void moveRule(int by);
    void choose(int row);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    QWidget *makeFields();
    QLayout *makeButtons();
    void fillTopics();
    void dress();
    void showRule();
    void showWhetherItCounts();
    void takeRule();
    int row() const;

    ProfileEdit &m_edit;
    RulesModel *m_model;
    QTableView *m_table;
    QWidget *m_fields;
    QLineEdit *m_code;
    ChoiceBox *m_clock;
    ChoiceBox *m_system;
    ChoiceBox *m_channel;
    ChoiceBox *m_topic;
    ChoiceBox *m_priority;
    QSpinBox *m_amount;
    ChoiceBox *m_unit;
    FaultLine *m_fault;
    Label *m_never;
    Button *m_remove;
    Button *m_up;
    Button *m_down;
    bool m_showing = false;
};

} // namespace vakhta
