#pragma once

#include "app/core/profile_key.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace vakhta {

class Button;
class Label;

/// The part of the settings that says what opens the profile, and sets or changes its passphrase.
class KeyCard final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCard(ProfileKey &key, QWidget *parent = nullptr);

private:
    void showWays();
    void change();
    void setNew();
    void tell(const QString &words, bool isFault);

    ProfileKey &m_key;
    bool m_busy = false;
    Label *m_ways;
    QWidget *m_former; // the field of the present passphrase with its words
    QLineEdit *m_present;
    QLineEdit *m_next;
    QLineEdit *m_repeat;
    Label *m_said;
    Button *m_set;
};

} // namespace vakhta
