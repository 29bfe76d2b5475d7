#pragma once

#include "app/core/profile_change.h"
#include "app/core/profile_faults.h"

#include <QString>

namespace vakhta {

/// What is wrong, and what to do about it.
QString faultText(const ProfileFault &fault);
/// «Рабочие часы»: a part of the profile, for sentences.
QString partText(ProfilePart part);
/// What a rule of the pre-flight looks for, by the number of its code: a sentence.
QString checkMeaning(int rule);
/// Whom a rule is for: «Соцсети · Срочно»; «любое обращение».
QString whomText(const DeadlineRule &rule, const Region &region);
/// «любая», where a rule asks for none.
QString anyText();

} // namespace vakhta
