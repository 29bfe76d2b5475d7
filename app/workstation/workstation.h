#pragma once

#include "app/keys/profile_keys.h"
#include "app/remote/http_centre.h"
#include "app/store/profile_files.h"
#include "app/sync/presence_keeper.h"
#include "app/sync/sync_engine.h"
#include "app/workstation/stored_files.h"
#include "app/workstation/stored_replica.h"

namespace vakhta {

/// By the XDG rules: $XDG_DATA_HOME/vakhta/default.
QString defaultProfileFolder();
/// False: a build with the distribution's SQLite, whose profiles have no key.
bool profilesAreEncrypted();
/// Whose key is to be found, and how it was chosen to be.
KeyPlace keyPlace(const QString &folder, KeyStart start);
bool isProfile(const QString &folder);
/// A secret as scripts hand it over. Rejected, with words for the terminal: there is none, or it can't be read.
Result<QString> firstLineOf(const QString &path);
Result<QString> firstLineOf(QIODevice &input);

/// What `vakhta` and `vakhtactl` share: the files, the centre and the engine between them. Lives on the GUI thread.
class Workstation final
{
public:
    explicit Workstation(ProfilePlace place);

    ProfileFiles &files() { return m_files; }
    AppealReader &reader() { return m_files.reader(); }
    AppealEditor &editor() { return m_files.editor(); }
    CentreLink &link() { return m_engine; }
    Presence &presence() { return m_presence; }
    Files &fileDesk() { return m_fileDesk; }

    /// Goes on where the profile stopped; answers once it is read.
    QFuture<Result<void>> start() { return m_engine.start(); }

private:
    quint64 m_seed;
    ProfileFiles m_files;
    HttpCentre m_server;
    StoredReplica m_replica;
    sync::SyncEngine m_engine;
    sync::PresenceKeeper m_presence{m_server};
    StoredFiles m_fileDesk{m_files, m_server, m_engine};
};

} // namespace vakhta
