#pragma once

#include "app/centre/storage/sqlite_storage.h"
#include "tests/fuzz/table_input.h"
#include "tests/fuzz/target.h"

namespace vakhta::fuzz {

inline const QDateTime noon(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC);

/// A small centre to import into, made anew now and then.
class ImportGround
{
public:
    ImportGround()
    {
        keepQuiet();
        must(m_storage->write([](centre::Unit &unit) -> Result<void> {
            Profile profile{.name = u"Белогривская область"_s, .timeZone = u"Europe/Moscow"_s};
            profile.sectors = {{.id = 1, .name = u"Дороги"_s}};
            must(unit.putProfile(profile));
            return {};
        }));
    }

    static ImportGround &forInput()
    {
        static std::unique_ptr<ImportGround> ground;
        if (!ground || ++ground->m_imports > 2'000) {
            ground.reset();
            ground = std::make_unique<ImportGround>();
        }
        return *ground;
    }

    QString folder() const { return m_folder.path(); }
    centre::Storage &storage() { return *m_storage; }

private:
    QTemporaryDir m_folder{folderTemplate()};
    std::unique_ptr<centre::SqliteStorage> m_storage = must(centre::SqliteStorage::create({.dataDir = m_folder.path(), .clock = [] { return noon; }}));
    int m_imports = 0;
};

} // namespace vakhta::fuzz
