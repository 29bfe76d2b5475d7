#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QFuture>

namespace vakhta {

/// The port to the desktop's store of secrets. Lives on the GUI thread; the desktop may ask its user before it answers.
class Keyring
{
public:
    virtual ~Keyring() = default;

    /// NotFound: no such entry. Offline: there is no keyring, or it stays closed.
    virtual QFuture<Result<QByteArray>> secret(QString entry) = 0;
    virtual QFuture<Result<void>> keep(QString entry, QByteArray secret) = 0;
};

} // namespace vakhta
