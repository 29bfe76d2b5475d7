#pragma once

#include "app/keys/keyring.h"

#include <QHash>

namespace vakhta::test {

/// A keyring that holds what it was given, or does not answer.
class FakeKeyring final : public Keyring
{
public:
    bool answers = true;
    QHash<QString, QByteArray> entries;
    int asked = 0;

    QFuture<Result<QByteArray>> secret(QString entry) override
    {
        ++asked;
        if (!answers)
            return QtFuture::makeReadyFuture(Result<QByteArray>(Error{Error::Kind::Offline, QStringLiteral("no keyring")}));
        const Error none{Error::Kind::NotFound, QStringLiteral("no such entry")};
        return QtFuture::makeReadyFuture(entries.contains(entry) ? Result(entries[entry]) : Result<QByteArray>(none));
    }

    QFuture<Result<void>> keep(QString entry, QByteArray secret) override
    {
        ++asked;
        if (answers)
            entries[entry] = secret;
        return QtFuture::makeReadyFuture(answers ? Result<void>() : Result<void>(Error{Error::Kind::Offline, QStringLiteral("no keyring")}));
    }
};

} // namespace vakhta::test
