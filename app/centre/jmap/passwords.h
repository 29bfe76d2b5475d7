#pragma once

#include "app/core/region.h"
#include "app/core/result.h"

#include <QByteArray>

#include <optional>

namespace vakhta::centre {

/// Argon2id with libsodium's interactive limits. Storage: no memory for it.
Result<QByteArray> hashPassword(const QString &password);
bool matches(const QByteArray &hash, const QString &password);

/// Verified against when there is nothing to verify against, so that this takes as long.
const QByteArray &nobodysHash();

/// 32 random bytes as base64url, and the form in which a token is kept: its SHA-256.
QByteArray freshToken();
QByteArray keptForm(const QByteArray &token);

/// Logins are told apart without regard to capitals.
std::optional<User> userNamed(const Region &region, const QString &login);

} // namespace vakhta::centre
