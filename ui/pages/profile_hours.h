#pragma once

#include "ui/models/profile_edit.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;

namespace vakhta {

/// Working hours, approval and prolongation of the region profile.
class ProfileHours final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileHours(ProfileEdit &edit, QWidget *parent = nullptr);

private:
    void showProfile();

    ProfileEdit &m_edit;
    std::vector<std::pair<QTimeEdit *, QTime Profile::*>> m_times;
    std::vector<std::pair<QSpinBox *, int Profile::*>> m_numbers;
    QCheckBox *m_publish;
    QPlainTextEdit *m_notice;
    bool m_showing = false;
};

} // namespace vakhta
