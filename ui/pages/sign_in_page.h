#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/centre_link.h"
#include "ui/text/clock.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace vakhta {

class Banner;
class Button;
class Label;

/// Address, name, password; or work with what is on this computer. Also the way back in when the sign-in has ended: then the
/// address and the name are there already, and only the password is asked for.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    SignInPage(AppealReader &reader, CentreLink &link, Clock clock, QWidget *parent = nullptr);

    /// Fills in what is known; `centre` may be empty.
    void setKnown(const QUrl &centre, const QString &login);
    /// The sign-in has ended while working.
    void askAgain(const SyncStatus &status);
    /// The centre has not answered for so many days: nothing that is here is offered before it does.
    void askAfter(int days, const SyncStatus &status);

signals:
    void signedIn();
    void workOffline();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeForm(QVBoxLayout *column);
    void lookForAppeals();
    void signIn();
    void tell(const Error &error);
    void tellWrong(QLineEdit *field, const QString &what);
    QUrl address() const;

    AppealReader &m_reader;
    CentreLink &m_link;
    Clock m_clock;
    bool m_signingIn = false;
    bool m_mayWorkOffline = true;
    Banner *m_ended;
    QLineEdit *m_centre;
    QLineEdit *m_login;
    QLineEdit *m_password;
    Label *m_fault;
    Label *m_advice;
    Label *m_kept;
    Button *m_signIn;
    Button *m_offline;
};

} // namespace vakhta
