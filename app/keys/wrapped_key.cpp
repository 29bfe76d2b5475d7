#include "app/keys/wrapped_key.h"

#include <QString>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
// More than any version wrote: a file that asks for it is not ours, and is not let take the computer's memory.
constexpr quint64 mostOperations = 64;
constexpr quint64 mostMemory = quint64(4) * 1024 * 1024 * 1024;

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

/// The same letters give the same bytes, however the keyboard puts them together.
QByteArray typed(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

Result<QByteArray> stretched(const QString &passphrase, const QByteArray &salt, WrappingCost cost)
{
    if (sodium_init() < 0)
        return Error{Error::Kind::Storage, u"libsodium does not start"_s};
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    QByteArray words = typed(passphrase);
    const int failed = crypto_pwhash(bytes(key), quint64(key.size()), words.constData(), quint64(words.size()), bytes(salt), cost.operations,
                                     cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(words.data(), size_t(words.size()));
    if (failed != 0)
        return Error{Error::Kind::Storage, u"there is not enough memory to try a passphrase"_s};
    return key;
}

bool isWhole(const WrappedKey &wrapped)
{
    return wrapped.salt.size() == crypto_pwhash_SALTBYTES
        && wrapped.box.size() == qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES) + keySize
        && wrapped.cost.operations >= crypto_pwhash_OPSLIMIT_MIN && wrapped.cost.operations <= mostOperations
        && wrapped.cost.memory >= crypto_pwhash_MEMLIMIT_MIN && wrapped.cost.memory <= mostMemory;
}
} // namespace

QByteArray newKey()
{
    QByteArray key(keySize, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

QByteArray checkOf(const QByteArray &key)
{
    static const QByteArray purpose = "vakhta profile key check";
    QByteArray check(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(bytes(check), size_t(check.size()), bytes(purpose), quint64(purpose.size()), bytes(key), size_t(key.size()));
    return check;
}

Result<WrappedKey> wrapKey(const QByteArray &key, const QString &passphrase, WrappingCost cost)
{
    WrappedKey wrapped{cost, QByteArray(crypto_pwhash_SALTBYTES, Qt::Uninitialized), {}};
    randombytes_buf(wrapped.salt.data(), size_t(wrapped.salt.size()));
    const auto by = stretched(passphrase, wrapped.salt, cost);
    if (!by)
        return by.error();
    QByteArray nonce(crypto_secretbox_NONCEBYTES, Qt::Uninitialized);
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray box(qsizetype(crypto_secretbox_MACBYTES) + key.size(), Qt::Uninitialized);
    crypto_secretbox_easy(bytes(box), bytes(key), quint64(key.size()), bytes(nonce), bytes(*by));
    wrapped.box = nonce + box;
    return wrapped;
}

Result<QByteArray> unwrapKey(const WrappedKey &wrapped, const QString &passphrase)
{
    if (!isWhole(wrapped))
        return Error{Error::Kind::Damaged, u"this is not a wrapped key"_s};
    const auto by = stretched(passphrase, wrapped.salt, wrapped.cost);
    if (!by)
        return by.error();
    const QByteArray box = wrapped.box.mid(crypto_secretbox_NONCEBYTES);
    QByteArray key(keySize, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(bytes(key), bytes(box), quint64(box.size()), bytes(wrapped.box), bytes(*by)) != 0)
        return Error{Error::Kind::Unauthorized, u"the passphrase is another one"_s};
    return key;
}

} // namespace vakhta
