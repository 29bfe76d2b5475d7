#pragma once

#include "app/keys/keyring.h"

#include <QObject>

namespace vakhta {

/// The Secret Service or KWallet of the desktop, by QtKeychain. Never a file in place of them.
class DesktopKeyring final : public QObject, public Keyring
{
    Q_OBJECT

public:
    using QObject::QObject;

    QFuture<Result<QByteArray>> secret(QString entry) override;
    QFuture<Result<void>> keep(QString entry, QByteArray secret) override;
};

} // namespace vakhta
