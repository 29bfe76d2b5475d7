#pragma once

#include "tests/simulation/dice.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace vakhta::simulation {

struct OpenFile;

/// A file in memory: what a program reads, and what is certain to be there after the power was lost.
struct DiskFile
{
    QByteArray now;
    QByteArray kept;
    std::vector<bool> unsynced;                      // by sector: differs from what is kept
    std::vector<std::unique_ptr<char[]>> shared;     // the WAL's index, which no crash survives
    std::vector<OpenFile *> users;

    void write(qint64 at, const char *bytes, qint64 count);
    void sync();
    /// As a crash leaves it. `odds`: how many of a hundred unsynced sectors came to the disk.
    DiskFile afterCrash(int odds, Dice &dice) const;
};

/// The disk of one computer. A crash may be set for a write to come: that write and all later ones fail, and what a restart finds
/// is drawn at that moment.
class Disk
{
public:
    using Files = std::map<std::string, std::shared_ptr<DiskFile>>;
    using Image = std::map<std::string, QByteArray>;

    explicit Disk(Dice dice) : m_dice(dice) {}

    void load(const Image &image);
    Image image() const;

    void crash();
    void crashAtWrite(int number) { m_writesLeft = number; }
    bool crashed() const { return m_crashed; }
    /// Everybody who had it open must be gone.
    void restart();
    void setFull(bool full) { m_full = full; }
    /// A disk that lies: what is said to be synced is not.
    void setSyncs(bool syncs) { m_syncs = syncs; }
    void remove(const std::string &name) { m_files.erase(name); }

    // What SQLite does, and whether it can.
    enum class Answer { Done, Full, Dead };
    Answer write(DiskFile &file, qint64 at, const char *bytes, qint64 count);
    Answer truncate(DiskFile &file, qint64 size);
    Answer sync(DiskFile &file);
    Files &files() { return m_files; }

private:
    bool goesOn();

    Dice m_dice;
    Files m_files;
    Files m_found; // by the restart
    int m_writesLeft = -1;
    bool m_crashed = false;
    bool m_full = false;
    bool m_syncs = true;
};

/// The disks of a world by folder. While one lives, SQLite's files are on it, and no others: one world at a time.
class Disks
{
public:
    explicit Disks(Dice dice);
    ~Disks();
    Disks(const Disks &) = delete;
    Disks &operator=(const Disks &) = delete;

    /// The disk whose files lie in this folder.
    Disk &at(const std::string &folder);
    Dice &dice() { return m_dice; }

private:
    Dice m_dice;
    std::map<std::string, std::unique_ptr<Disk>> m_disks;
};

/// The one that lives; null: none.
Disks *disks();

} // namespace vakhta::simulation
