#include "ui/text/key_text.h"

#include <QCoreApplication>

namespace vakhta {

namespace {
class KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(Key)
};
} // namespace

QString passphraseFault(const QString &passphrase, const QString &repeated)
{
    if (passphrase.size() < ProfileKey::shortestPassphrase)
        return KeyWords::tr("A passphrase has at least %n characters; a few words are the easiest to remember.", nullptr, ProfileKey::shortestPassphrase);
    return passphrase == repeated ? QString() : KeyWords::tr("The two passphrases differ.");
}

QString keyWaysText(const KeyWays &ways)
{
    if (!ways.file.isEmpty())
        return KeyWords::tr("The profile's key is in the file %1, chosen at the start. Whoever can read that file can read the profile.").arg(ways.file);
    if (ways.keyring && ways.passphrase)
        return KeyWords::tr("The profile's key is kept in the desktop's keyring; should the keyring be lost, the passphrase opens the profile.");
    if (ways.keyring)
        return KeyWords::tr("The profile's key is kept in the desktop's keyring alone. With a passphrase, unsent work can be read even if the keyring is lost.");
    return KeyWords::tr("The profile's key opens with the passphrase, which is asked for at each start.");
}

QString profileSetAside(const QString &kept)
{
    return KeyWords::tr("A new profile was begun. Drafts and acts of the former one that were not sent are kept in %1. When its passphrase is remembered, "
                        "start with --profile %1.").arg(kept);
}

} // namespace vakhta
