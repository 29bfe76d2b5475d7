#include "app/centre/jmap/passwords.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

Result<QByteArray> hashPassword(const QString &password)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const QByteArray text = password.toUtf8();
    if (sodium_init() < 0 || crypto_pwhash_str(hash.data(), text.constData(), size_t(text.size()),
                                               crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return Error{Error::Kind::Storage, u"no memory to hash a password"_s};
    return QByteArray(hash.data());
}

bool matches(const QByteArray &hash, const QString &password)
{
    const QByteArray text = password.toUtf8();
    return crypto_pwhash_str_verify(hash.constData(), text.constData(), size_t(text.size())) == 0;
}

const QByteArray &nobodysHash()
{
    static const QByteArray hash = [] {
        const auto made = hashPassword(QString::number(randombytes_random()));
        return made ? *made : QByteArray();
    }();
    return hash;
}

QByteArray freshToken()
{
    std::array<unsigned char, 32> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray keptForm(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

std::optional<User> userNamed(const Region &region, const QString &login)
{
    const auto found = std::find_if(region.users.begin(), region.users.end(), [&](const User &user) {
        return user.login.compare(login, Qt::CaseInsensitive) == 0;
    });
    return found == region.users.end() ? std::nullopt : std::optional(*found);
}

} // namespace vakhta::centre
