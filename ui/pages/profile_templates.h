#pragma once

#include "ui/models/profile_edit.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPlainTextEdit;
class QStringListModel;

namespace vakhta {

class Button;
class ChoiceBox;
class FaultLine;

/// Ready answers of the region profile: their list, and the one under the hand.
class ProfileTemplates final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileTemplates(ProfileEdit &edit, QWidget *parent = nullptr);

private:
    void showProfile();
    void showNames();
    void showTemplate();
    void takeTemplate();
    void add();
    void remove();
    int row() const;

    ProfileEdit &m_edit;
    QStringListModel *m_names;
    QListView *m_list;
    QLineEdit *m_name;
    ChoiceBox *m_topic;
    ChoiceBox *m_channel;
    QPlainTextEdit *m_text;
    FaultLine *m_fault;
    Button *m_remove;
    bool m_showing = false;
};

} // namespace vakhta
