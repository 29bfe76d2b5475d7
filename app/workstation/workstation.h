#pragma once

#include "app/remote/http_centre.h"
#include "app/store/profile_files.h"
#include "app/sync/sync_engine.h"
#include "app/workstation/stored_replica.h"

namespace vakhta {

/// Where profiles and their keys are by the XDG rules: $XDG_DATA_HOME/vakhta/default, $XDG_CONFIG_HOME/vakhta/keys.
QString defaultProfileFolder();
QString keysFolder();

/// The profile in `folder` with its key; both are made when they are not there. Kinds: Storage.
Result<ProfilePlace> profilePlace(const QString &folder);
/// As above, but NotFound when there is no profile yet: nothing is made.
Result<ProfilePlace> existingProfilePlace(const QString &folder);

/// What `vakhta` and `vakhtactl` share: the files, the centre and the engine between them. Lives on the GUI thread.
class Workstation final
{
public:
    explicit Workstation(ProfilePlace place);

    ProfileFiles &files() { return m_files; }
    AppealReader &reader() { return m_files.reader(); }
    AppealEditor &editor() { return m_files.editor(); }
    CentreLink &link() { return m_engine; }

    /// Goes on where the profile stopped; answers once it is read.
    QFuture<Result<void>> start() { return m_engine.start(); }

private:
    quint64 m_seed;
    ProfileFiles m_files;
    HttpCentre m_server;
    StoredReplica m_replica;
    sync::SyncEngine m_engine;
};

} // namespace vakhta
