#pragma once

#include "app/core/presence.h"
#include "app/core/result.h"

#include <QFuture>

namespace vakhta::sync {

/// Port to who is at which appeal, at the centre. Lives on the GUI thread; every answer comes later.
class PresenceServer
{
public:
    class Listener
    {
    public:
        /// The centre tells from here on; before its first word nobody is known to be anywhere.
        virtual void presenceBegan() = 0;
        virtual void presenceCame(const PresenceChanges &changes) = 0;
        /// Nothing more is told, and nothing that was told counts.
        virtual void presenceEnded() = 0;

    protected:
        ~Listener() = default;
    };

    virtual ~PresenceServer() = default;

    virtual void setPresenceListener(Listener *listener) = 0;
    /// Where the user is now. Answers how long that counts unless it is said again, seconds. NotFound: this centre knows nothing of
    /// presence; else as CentreServer says.
    virtual QFuture<Result<int>> tellPresence(Whereabouts mine) = 0;
};

} // namespace vakhta::sync
