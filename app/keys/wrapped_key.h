#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace vakhta {

inline constexpr qsizetype keySize = 32; // bytes of a profile's key

/// What Argon2id may cost whoever tries a passphrase.
struct WrappingCost
{
    quint64 operations = 3;
    quint64 memory = 256 * 1024 * 1024; // bytes; libsodium's «moderate»: about a second of one core

    bool operator==(const WrappingCost &) const = default;
};

/// A key that only a passphrase opens: Argon2id of it, with this salt and at this cost, is the key of a secret box.
struct WrappedKey
{
    WrappingCost cost;
    QByteArray salt;
    QByteArray box; // nonce, then XSalsa20-Poly1305

    bool operator==(const WrappedKey &) const = default;
};

/// 32 random bytes.
QByteArray newKey();
/// Tells one key from another and gives nothing of it away: a keyed BLAKE2b of it, 16 bytes.
QByteArray checkOf(const QByteArray &key);

/// Storage: there is not so much memory.
Result<WrappedKey> wrapKey(const QByteArray &key, const QString &passphrase, WrappingCost cost);
/// Unauthorized: another passphrase. Damaged: this can't be a wrapped key. Storage: there is not so much memory.
Result<QByteArray> unwrapKey(const WrappedKey &wrapped, const QString &passphrase);

} // namespace vakhta
