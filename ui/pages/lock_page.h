#pragma once

#include "app/core/centre_link.h"
#include "app/core/user_proof.h"

#include <QWidget>

class QLineEdit;

namespace vakhta {

class Button;
class Label;

/// What a locked window shows: who works here, and the field that opens it. Nothing of the appeals.
class LockPage final : public QWidget
{
    Q_OBJECT

public:
    LockPage(UserProof &proof, CentreLink &link, QWidget *parent = nullptr);

signals:
    void proven();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void prove();
    void tell(const Error &error);

    UserProof &m_proof;
    CentreLink &m_link;
    bool m_busy = false;
    Label *m_who;
    QLineEdit *m_secret;
    Label *m_fault;
    Label *m_advice;
    Button *m_open;
};

} // namespace vakhta
