#pragma once

class QMimeData;

namespace vakhta {

/// Files of this computer, or a picture alone, and not words: what is dropped or pasted to be attached.
bool holdsFiles(const QMimeData *given);

} // namespace vakhta
