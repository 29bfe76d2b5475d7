#pragma once

#include "app/centre/intake/demo_generator.h"
#include "app/centre/storage/storage.h"
#include "app/core/result.h"

#include <functional>

namespace vakhta::centre {

/// How many of how many appeals are on the disk. Called on the thread that called writeDemo.
using DemoProgress = std::function<void(int written, int all)>;

/// Writes the generator's appeals, a thousand or so to a commit, and gives how many. Texts are made on a thread of their
/// own while the calling one writes. Conflict: this very demo (its seed) is there already; nothing is changed then.
Result<int> writeDemo(Storage &storage, DemoGenerator &generator, const DemoProgress &progress = {});

} // namespace vakhta::centre
