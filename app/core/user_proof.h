#pragma once

#include "app/core/result.h"

#include <QFuture>
#include <QObject>

namespace vakhta {

/// The port to what shows that whoever sits at a locked window is who works there. Lives on the GUI thread; nothing here waits.
class UserProof : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Asks {
        Nothing,    // no passphrase is set and no password was typed here: nothing would open a locked window
        Passphrase, // of the profile
        Password    // of the account at the centre
    };

    virtual Asks asks() const = 0;
    /// Unauthorized: another one. Offline: only the centre can tell, and it does not answer.
    virtual QFuture<Result<void>> prove(QString secret) = 0;

signals:
    void asksChanged();
};

} // namespace vakhta
