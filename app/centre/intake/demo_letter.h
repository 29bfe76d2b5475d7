#pragma once

#include "app/centre/intake/demo_sketch.h"
#include "app/core/appeal.h"

namespace vakhta::centre {

/// A scene for the sketch: who writes, on which street, since which day.
DemoScene demoSceneOf(const DemoSketch &sketch, const DemoLanguage &language, DemoRandom &dice);

/// Puts the words of the citizen and what the channel tells of him into the appeal: title, text, author, address, source,
/// flags. Telegram writes otherwise than the portal, and some people write without capitals.
void writeDemoLetter(const DemoSketch &sketch, const DemoLanguage &language, DemoScene &scene, Appeal &appeal);

} // namespace vakhta::centre
