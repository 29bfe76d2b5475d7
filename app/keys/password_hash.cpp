#include "app/keys/password_hash.h"

#include <sodium.h>

#include <array>

namespace vakhta {

Result<QByteArray> hashOfPassword(const QString &password)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const QByteArray text = password.toUtf8();
    if (sodium_init() < 0 || crypto_pwhash_str(hash.data(), text.constData(), quint64(text.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                               crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return Error{Error::Kind::Storage, QStringLiteral("there is not enough memory to hash a password")};
    return QByteArray(hash.data());
}

bool isPassword(const QByteArray &hash, const QString &password)
{
    const QByteArray text = password.toUtf8();
    return hash.size() < qsizetype(crypto_pwhash_STRBYTES) && sodium_init() >= 0
        && crypto_pwhash_str_verify(hash.constData(), text.constData(), quint64(text.size())) == 0;
}

} // namespace vakhta
