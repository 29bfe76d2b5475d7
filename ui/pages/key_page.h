#pragma once

#include "app/core/profile_key.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace vakhta {

class Button;
class Label;

/// Stands in place of the window while the profile is closed: asks for its passphrase or for a new one; where neither
/// keyring nor passphrase opens it, leads on to a new profile and keeps this one.
class KeyPage final : public QWidget
{
    Q_OBJECT

public:
    /// Until ask() it says that the keyring is asked: that may take as long as the desktop's own window stands open.
    KeyPage(ProfileKey &key, QString folder);

    void ask(KeyNeed need);

signals:
    /// `aside`: where the former profile was moved to; empty: it is the one that is here.
    void opened(const QString &aside);

private:
    enum class Face { Asking, Passphrase, NewPassphrase, Lost, BeginAnew };

    void makeForm(QVBoxLayout *column);
    void turnTo(Face face);
    void turnTo(Face face, const QString &title, const QString &words, const QString &accept, const QString &other);
    void accept();
    void other();
    void tryPassphrase();
    void setNew();
    void lookAgain();
    void beginAnew();
    void wait(const QString &words);
    void tellWrong(QLineEdit *field, const QString &what, const QString &advice = {});
    void tell(const Error &error);

    ProfileKey &m_key;
    const QString m_folder;
    QString m_aside;
    KeyNeed m_need = KeyNeed::Passphrase;
    Face m_face = Face::Asking;
    bool m_busy = false;
    Label *m_title;
    Label *m_words;
    QWidget *m_first;  // a field with its words
    QWidget *m_second;
    QLineEdit *m_passphrase;
    QLineEdit *m_repeat;
    Label *m_fault;
    Label *m_advice;
    Button *m_accept;
    Button *m_other;
};

} // namespace vakhta
