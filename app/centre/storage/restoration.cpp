#include "app/centre/storage/restoration.h"

namespace vakhta::centre {

namespace {
/// The profile as it should be; nothing: it is so, or there is none.
Result<std::optional<Profile>> profileToPut(View &view)
{
    const auto restoration = view.restoration();
    if (!restoration)
        return restoration.error();
    if (!*restoration)
        return std::optional<Profile>();
    const auto found = view.objects(Type::Profile, {1}, Scope{});
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<Profile>();
    auto profile = profileFrom(found->front().body);
    if (!profile)
        return profile.error();
    if (profile->restored == *restoration)
        return std::optional<Profile>();
    profile->restored = *restoration;
    return std::optional(std::move(*profile));
}
} // namespace

Result<void> putRestoration(Unit &unit)
{
    const auto profile = profileToPut(unit);
    if (!profile)
        return profile.error();
    return *profile ? unit.putProfile(**profile) : Result<void>();
}

Result<void> tellRestoration(Storage &storage)
{
    bool differs = false;
    const auto read = storage.read([&](View &view) -> Result<void> {
        const auto profile = profileToPut(view);
        differs = profile && *profile;
        return profile ? Result<void>() : Result<void>(profile.error());
    });
    return read && differs ? storage.write(putRestoration) : read;
}

} // namespace vakhta::centre
