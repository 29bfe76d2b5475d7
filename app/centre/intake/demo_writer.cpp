#include "app/centre/intake/demo_writer.h"

#include "app/centre/intake/demo_pictures.h"

#include <future>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
constexpr int inOneCommit = 5'000;

std::vector<DemoAppeal> made(DemoGenerator &generator)
{
    std::vector<DemoAppeal> appeals;
    appeals.reserve(inOneCommit);
    DemoAppeal appeal;
    while (int(appeals.size()) < inOneCommit && generator.next(appeal))
        appeals.push_back(std::move(appeal));
    return appeals;
}

QString keyOf(quint32 seed, const Appeal &appeal)
{
    return u"demo-%1-%2"_s.arg(seed).arg(appeal.number);
}

/// What came with the appeal, and what the executor showed of his work.
void addPictures(const DemoPictures &pictures, DemoAppeal &demo)
{
    Appeal &appeal = demo.appeal;
    const auto salt = size_t(appeal.receivedAt.toSecsSinceEpoch());
    appeal.files = pictures.of(appeal.sector, salt, appeal.photos);
    for (Message &message : demo.messages) {
        if (message.kind == MessageKind::ExecutorAnswer && appeal.photos > 0)
            message.files = pictures.of(appeal.sector, salt + 1, 1);
    }
}

Result<void> put(Unit &unit, quint32 seed, DemoAppeal &demo)
{
    const auto id = unit.putAppeal(demo.appeal, keyOf(seed, demo.appeal));
    if (!id)
        return id.error();
    for (Message &message : demo.messages) {
        message.appeal = *id;
        if (const auto stored = unit.putMessage(message); !stored)
            return stored.error();
    }
    for (Reply &reply : demo.replies) {
        reply.appeal = *id;
        if (const auto stored = unit.putReply(reply); !stored)
            return stored.error();
    }
    return {};
}

Result<void> putAll(Storage &storage, quint32 seed, const DemoPictures &pictures, std::vector<DemoAppeal> &appeals)
{
    return storage.write([&](Unit &unit) -> Result<void> {
        for (DemoAppeal &appeal : appeals) {
            addPictures(pictures, appeal);
            if (auto stored = put(unit, seed, appeal); !stored)
                return stored;
        }
        return {};
    });
}

Result<void> refuseSecondTime(Storage &storage, const QString &key)
{
    return storage.read([&](View &view) -> Result<void> {
        const auto known = view.appealByKey(key);
        if (!known)
            return known.error();
        if (*known)
            return Error{Error::Kind::Conflict, u"the demo with this seed is there already"_s};
        return {};
    });
}
} // namespace

Result<int> writeDemo(Storage &storage, DemoGenerator &generator, const DemoProgress &progress)
{
    if (!generator.fault().isEmpty())
        return Error{Error::Kind::Rejected, generator.fault()};
    int written = 0;
    std::vector<DemoAppeal> appeals = made(generator);
    if (!appeals.empty()) {
        if (const auto fresh = refuseSecondTime(storage, keyOf(generator.seed(), appeals[0].appeal)); !fresh)
            return fresh.error();
    }
    const auto pictures = DemoPictures::put(storage, QDateTime::currentDateTimeUtc());
    if (!pictures)
        return pictures.error();
    while (!appeals.empty()) {
        // The next ones are made while these are written; only this future touches the generator meanwhile.
        auto coming = std::async(std::launch::async, [&generator] { return made(generator); });
        if (const auto stored = putAll(storage, generator.seed(), *pictures, appeals); !stored)
            return stored.error();
        written += int(appeals.size());
        if (progress)
            progress(written, generator.count());
        appeals = coming.get();
    }
    return written;
}

} // namespace vakhta::centre
