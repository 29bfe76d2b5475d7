#include "tests/simulation/disk.h"

#include <cstring>

namespace vakhta::simulation {

namespace {
constexpr qint64 sector = 512;

size_t sectorsOf(qint64 size)
{
    return size_t((size + sector - 1) / sector);
}

void copySector(const QByteArray &from, QByteArray &to, size_t number)
{
    const qint64 at = qint64(number) * sector;
    const qint64 count = std::min({sector, qint64(from.size()) - at, qint64(to.size()) - at});
    if (count > 0)
        std::memcpy(to.data() + at, from.constData() + at, size_t(count));
}

void resize(QByteArray &bytes, qint64 size)
{
    const qsizetype before = bytes.size();
    bytes.resize(size);
    if (size > before)
        std::memset(bytes.data() + before, 0, size_t(size - before));
}
} // namespace

void DiskFile::write(qint64 at, const char *bytes, qint64 count)
{
    resize(now, std::max<qint64>(now.size(), at));
    now.replace(at, count, bytes, count); // beyond the end: appended
    unsynced.resize(std::max(unsynced.size(), sectorsOf(now.size())));
    for (qint64 number = at / sector; number * sector < at + count; ++number)
        unsynced[size_t(number)] = true;
}

void DiskFile::sync()
{
    resize(kept, now.size());
    for (size_t number = 0; number < unsynced.size(); ++number)
        if (unsynced[number])
            copySector(now, kept, number);
    unsynced.clear();
}

DiskFile DiskFile::afterCrash(int odds, Dice &dice) const
{
    DiskFile found;
    found.kept = kept;
    resize(found.kept, dice.percent(odds) ? now.size() : kept.size());
    for (size_t number = 0; number < unsynced.size(); ++number)
        if (unsynced[number] && dice.percent(odds))
            copySector(now, found.kept, number);
    found.now = found.kept;
    return found;
}

void Disk::load(const Image &image)
{
    for (const auto &[name, bytes] : image) {
        auto file = std::make_shared<DiskFile>();
        file->now = file->kept = bytes;
        m_files[name] = std::move(file);
    }
}

Disk::Image Disk::image() const
{
    Image image;
    for (const auto &[name, file] : m_files)
        image[name] = file->now;
    return image;
}

void Disk::crash()
{
    if (std::exchange(m_crashed, true))
        return;
    // The program was killed and the system wrote everything; the power was lost; or it was lost while the disk wrote.
    const int odds = int(m_dice.oneOf(std::vector<int>{100, 0, int(m_dice.below(101))}));
    for (const auto &[name, file] : m_files)
        m_found[name] = std::make_shared<DiskFile>(file->afterCrash(odds, m_dice));
}

void Disk::restart()
{
    m_files = std::exchange(m_found, {});
    m_crashed = m_full = false;
    m_writesLeft = -1;
}

bool Disk::goesOn()
{
    if (m_writesLeft >= 0 && m_writesLeft-- == 0)
        crash();
    return !m_crashed;
}

Disk::Answer Disk::write(DiskFile &file, qint64 at, const char *bytes, qint64 count)
{
    if (!goesOn())
        return Answer::Dead;
    if (m_full && at + count > file.now.size())
        return Answer::Full;
    file.write(at, bytes, count);
    return Answer::Done;
}

Disk::Answer Disk::truncate(DiskFile &file, qint64 size)
{
    if (!goesOn())
        return Answer::Dead;
    resize(file.now, size);
    return Answer::Done;
}

Disk::Answer Disk::sync(DiskFile &file)
{
    if (!goesOn())
        return Answer::Dead;
    if (m_syncs)
        file.sync();
    return Answer::Done;
}

Disk &Disks::at(const std::string &folder)
{
    auto &disk = m_disks[folder];
    if (!disk)
        disk = std::make_unique<Disk>(m_dice.another());
    return *disk;
}

} // namespace vakhta::simulation
