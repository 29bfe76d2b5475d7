#pragma once

#include "ui/widgets/command.h"

namespace vakhta {

/// The heading under which commands stand in the palette and the list of keys.
QString groupText(Command::Group group);

} // namespace vakhta
