#pragma once

#include "app/core/result.h"

#include <QFuture>
#include <QObject>

namespace vakhta {

/// What is still wanted from the user before the profile can be opened.
enum class KeyNeed {
    Nothing,
    Passphrase,    // the one that was set
    NewPassphrase, // there is no keyring on this desktop: the profile begins, or goes on, with a passphrase
    Lost           // neither keyring nor passphrase gives the key of what is here
};

/// How the profile can be opened.
struct KeyWays
{
    bool passphrase = false;
    bool keyring = false; // the desktop's keyring holds the key
    QString file;         // the key lies in this file, chosen at this or an earlier start

    bool operator==(const KeyWays &) const = default;
};

/// The port to the key of the profile, for the pages that ask for it. Lives on the GUI thread; nothing here waits.
class ProfileKey : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr int shortestPassphrase = 8; // characters

    virtual KeyWays ways() const = 0;
    /// Looks for the key again without asking: the keyring may have been opened meanwhile.
    virtual QFuture<Result<KeyNeed>> look() = 0;
    /// Unauthorized: it is another one. It costs about a second of one core, so that guessing is slow; nothing counts the tries.
    virtual QFuture<Result<void>> open(QString passphrase) = 0;
    /// Sets the first passphrase or puts another in its place; the key stays, so nothing is written anew.
    virtual QFuture<Result<void>> setPassphrase(QString passphrase) = 0;
    /// Moves what is here into a folder of its own, which is a profile that can be opened with --profile once its passphrase
    /// is remembered, and answers its path. What follows is a new profile.
    virtual Result<QString> setAside() = 0;

signals:
    void waysChanged();
};

} // namespace vakhta
