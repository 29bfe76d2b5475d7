#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace vakhta {

/// Argon2id of a password in libsodium's form, salt and cost within. Storage: there is not so much memory.
Result<QByteArray> hashOfPassword(const QString &password);
bool isPassword(const QByteArray &hash, const QString &password);

} // namespace vakhta
