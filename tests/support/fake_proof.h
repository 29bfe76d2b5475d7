#pragma once

#include "app/core/user_proof.h"

namespace vakhta::test {

/// One secret opens, or there is none.
class FakeProof final : public UserProof
{
public:
    Asks value = Asks::Passphrase;
    QString secret = QStringLiteral("вахта у реки");

    Asks asks() const override { return value; }
    QFuture<Result<void>> prove(QString typed) override
    {
        return QtFuture::makeReadyFuture(typed == secret ? Result<void>() : Result<void>(Error{Error::Kind::Unauthorized, QStringLiteral("0xdead")}));
    }
};

} // namespace vakhta::test
