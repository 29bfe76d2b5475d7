#pragma once

#include "app/core/profile_key.h"

namespace vakhta::test {

/// A profile's key that is what the test says, and remembers what it was asked.
class FakeKey final : public ProfileKey
{
public:
    KeyWays waysValue;
    KeyNeed need = KeyNeed::Nothing; // what looking finds
    QString passphrase;              // the right one; empty: none is set
    std::optional<Error> refusal;
    int looks = 0;
    int asides = 0;

    KeyWays ways() const override { return waysValue; }

    QFuture<Result<KeyNeed>> look() override
    {
        ++looks;
        return QtFuture::makeReadyFuture(Result(need));
    }

    QFuture<Result<void>> open(QString typed) override
    {
        const Error wrong{Error::Kind::Unauthorized, QStringLiteral("0xdead")};
        return answer(refusal ? Result<void>(*refusal) : typed == passphrase ? Result<void>() : Result<void>(wrong));
    }

    QFuture<Result<void>> setPassphrase(QString typed) override
    {
        if (refusal)
            return answer(*refusal);
        passphrase = typed;
        waysValue.passphrase = true;
        emit waysChanged();
        return answer({});
    }

    Result<QString> setAside() override
    {
        ++asides;
        return refusal ? Result<QString>(*refusal) : QStringLiteral("/home/krylova/.local/share/vakhta/default/set-aside-20260512-094210-118");
    }

private:
    static QFuture<Result<void>> answer(Result<void> result) { return QtFuture::makeReadyFuture(std::move(result)); }
};

} // namespace vakhta::test
