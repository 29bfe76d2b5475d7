#pragma once

#include "app/core/region.h"
#include "app/core/result.h"
#include "app/protocol/document_place.h"

#include <QByteArray>

namespace vakhta {

/// The profile's part of a region's document, as resources/regions has it. Only its form is looked at: whether it may be used,
/// faultsOf() says. Sectors are a part of their own.
Profile profileAt(const Place &place);

/// The same of a whole document; whatever else it holds is left alone. Rejected, with the path and the fault.
Result<Profile> profileFromDocument(const QByteArray &json);
/// A document with nothing but the profile; what is read from it is equal, sectors, revision and the like left out.
QByteArray documentOf(const Profile &profile);

} // namespace vakhta
