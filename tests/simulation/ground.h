#pragma once

#include "app/core/region.h"
#include "app/store/profile_files.h"
#include "tests/simulation/disk.h"
#include "tests/support/must.h"

#include <QTemporaryDir>

namespace vakhta::simulation {

using test::must;

/// A computer that somebody could be given: whose it is, and its disk new or after a first sync.
struct Computer
{
    std::string folder;
    User user;
    Disk::Image fresh;
    Disk::Image synced;
};

/// What all worlds of a process begin with; made once, because it takes longer than a world.
struct Ground
{
    QTemporaryDir root; // the folders; the files in them are on simulated disks
    Disk::Image centre;
    std::vector<Computer> computers;

    QString folderOf(const std::string &name) const { return root.filePath(QString::fromStdString(name)); }
    ProfilePlace placeOf(const std::string &name, std::function<QDateTime()> clock) const;
};

std::unique_ptr<Ground> makeGround();

QByteArray firstTokenOf(qint64 user);

} // namespace vakhta::simulation
