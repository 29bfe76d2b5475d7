#pragma once

#include "app/keys/wrapped_key.h"

#include <QString>

#include <optional>

namespace vakhta {

/// What lies beside a profile's files and opens them together with a keyring, a passphrase or a file of the user's choice.
/// Nothing in it is secret by itself.
struct KeyFile
{
    QByteArray profile; // 16 random hex digits: names the keyring's entry
    QByteArray check;   // of the key, see checkOf()
    bool keyring = false;
    QString file;       // where the key lies, chosen at a start; empty: nowhere in the open
    std::optional<WrappedKey> passphrase;

    bool operator==(const KeyFile &) const = default;
};

/// `keys.json` of the profile in `folder`. Nothing: there is none. Damaged: it is not one; TooNew: a later program's; Storage.
Result<std::optional<KeyFile>> readKeyFile(const QString &folder);
/// Whole, flushed and read back, or the one before stays.
Result<void> writeKeyFile(const QString &folder, const KeyFile &file);

/// A key in the open: 32 bytes in a file only its owner can read. NotFound: there is none. Storage: of another size, or unreadable.
Result<QByteArray> readPlainKey(const QString &path);
/// Never over another one: Storage.
Result<void> writePlainKey(const QString &path, const QByteArray &key);

/// Where version 0.1.0 left the key of the profile in `folder`.
QString oldKeyPath(const QString &folder, const QString &oldKeys);

} // namespace vakhta
