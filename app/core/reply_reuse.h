#pragma once

#include "app/core/appeal.h"

namespace vakhta {

/// The reply to another appeal as a text to be answered with: what was that citizen's own, or of that day, becomes a field to fill:
/// whom it is addressed to and his name wherever it stands, «[имя]»; his street and house, «[адрес]»; days, «[дата завершения]» in
/// what is promised, else «[дата]»; the number of the appeal, «[номер]»; telephones, mails and papers, «[контакт]». Pure.
QString reusableReply(const QString &reply, const Appeal &other);

} // namespace vakhta
