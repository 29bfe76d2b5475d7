#pragma once

#include "app/core/profile_key.h"
#include "app/keys/key_file.h"
#include "app/keys/keyring.h"

namespace vakhta {

/// What the one who starts the program chose; all empty: the keyring, then a passphrase that is asked for.
struct KeyStart
{
    QString file;       // the key lies here in the open; made when the profile is new
    QString passphrase; // not asked for
};

/// Whose key, and how it may be had.
struct KeyPlace
{
    QString folder;       // of the profile; made when it is not there
    QString oldKeys;      // where version 0.1.0 kept keys in the open
    KeyStart start = {};
    WrappingCost cost = {};
};

/// Finds the key of a profile, or makes it for a new one: 32 random bytes, wrapped by the desktop's keyring and by a
/// passphrase. A key that version 0.1.0 left in the open is taken over, and its file goes only when another way opens.
///
/// Never a new key beside a journal, never a key in the open that nobody asked for. Lives on the GUI thread; passphrases
/// are tried on another one.
class ProfileKeys final : public ProfileKey
{
    Q_OBJECT

public:
    /// `keyring` outlives it.
    ProfileKeys(KeyPlace place, Keyring &keyring);

    /// 32 bytes; empty while something is needed.
    const QByteArray &key() const { return m_key; }

    KeyWays ways() const override;
    /// Unauthorized: what was chosen at the start does not open this profile. TooNew, Storage.
    QFuture<Result<KeyNeed>> look() override;
    QFuture<Result<void>> open(QString passphrase) override;
    QFuture<Result<void>> setPassphrase(QString passphrase) override;
    Result<QString> setAside() override;

private:
    using Answer = std::function<void(const Result<KeyNeed> &)>;

    void look(const Answer &answer);
    Result<KeyNeed> fromFile();
    void fromPassphrase(const Answer &answer);
    void fromKeyring(const Answer &answer);
    void withoutKeyring(const Answer &answer);
    void intoKeyring(const Answer &answer);
    void keepAgain(const QByteArray &key);
    bool isOurs(const QByteArray &key) const { return !m_file || m_file->check == checkOf(key); }
    bool journalIsHere() const;
    KeyFile fileFor(const QByteArray &key) const;
    Result<KeyNeed> take(QByteArray key, const KeyFile &file);

    KeyPlace m_place;
    Keyring &m_keyring;
    std::optional<KeyFile> m_file;
    QByteArray m_old;  // left in the open by version 0.1.0
    QByteArray m_next; // what a new passphrase is to wrap, while there is no other way
    QByteArray m_key;
};

} // namespace vakhta
