#pragma once

#include "app/core/centre_link.h"
#include "app/core/region.h"
#include "ui/text/time_text.h"

#include <QString>

#include <optional>

namespace vakhta {

/// The one banner over the page that the connection asks for.
struct StatusBanner
{
    enum class Tone { Warn, Danger, Ok, Quiet };
    enum class Action { None, SignIn, OpenJournal, CloseRestoration };

    Tone tone = Tone::Quiet;
    QString icon;
    QString fact;
    QString consequence;
    QString actionText;
    Action action = Action::None;

    bool operator==(const StatusBanner &) const = default;
};

/// Offline is told for the first minute only; the status bar goes on telling it. `returned`: the connection has just come back.
std::optional<StatusBanner> statusBanner(const SyncStatus &status, const LocalTime &here, bool returned);

/// For those who answer for the shift: the centre was put back to a copy of its data, and this came of what was done since.
StatusBanner restorationBanner(const Restoration &restored, const LocalTime &here);

} // namespace vakhta
