#pragma once

#include "ui/models/profile_edit.h"

#include <QWidget>

class QCheckBox;
class QListWidget;
class QSpinBox;

namespace vakhta {

/// What the region profile says of replies: checks, topics that need proof, lengths.
class ProfileReplies final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileReplies(ProfileEdit &edit, QWidget *parent = nullptr);

private:
    void showProfile();
    void showTopics();

    ProfileEdit &m_edit;
    std::vector<QCheckBox *> m_checks; // by rule, from 1
    QListWidget *m_topics;
    std::vector<QSpinBox *> m_limits;  // by Channel
    bool m_showing = false;
};

} // namespace vakhta
