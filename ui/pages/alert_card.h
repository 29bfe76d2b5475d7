#pragma once

#include "ui/alerts/alert_rules.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace vakhta {

class Label;

/// The part of the settings about what the user is called for, and at what hours. Each change is kept at once.
class AlertCard final : public QWidget
{
    Q_OBJECT

public:
    AlertCard(AppealReader &reader, AppealEditor &editor, QWidget *parent = nullptr);

    /// As the profile has it.
    void load();

signals:
    void chosen(const vakhta::AlertRules &rules);

private:
    QWidget *makeQuiet();
    QComboBox *makeHour(const QString &name, const QString &spoken);
    void show(const AlertRules &rules);
    void take();

    AppealReader &m_reader;
    AppealEditor &m_editor;
    std::vector<QCheckBox *> m_kinds; // by AlertKind
    QCheckBox *m_quiet;
    QComboBox *m_from;
    QComboBox *m_to;
    Label *m_fault;
    bool m_loading = false;
};

} // namespace vakhta
