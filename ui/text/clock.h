#pragma once

#include <QDateTime>

#include <functional>

namespace vakhta {

/// What time it is, UTC. Given by the composition root, so that tests have a day of their own.
using Clock = std::function<QDateTime()>;

} // namespace vakhta
