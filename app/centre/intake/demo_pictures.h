#pragma once

#include "app/centre/storage/storage.h"

namespace vakhta::centre {

/// Made-up photos for a demo: a few scenes of plain shapes, drawn here. Many appeals show the same ones.
class DemoPictures
{
public:
    static constexpr int variants = 4; // of a scene

    /// Draws them and puts them into the store.
    static Result<DemoPictures> put(Storage &storage, const QDateTime &now);

    /// So many of what an appeal of this sector shows, no two alike; fewer where there are not so many. `salt` chooses among them.
    Attachments of(int sector, size_t salt, int count) const;

private:
    std::vector<Attachment> m_files; // by scene, then by variant
};

/// PNG of a scene. Pure, the same for the same numbers.
QByteArray demoPicture(int scene, int variant);
inline constexpr int demoScenes = 6;

} // namespace vakhta::centre
