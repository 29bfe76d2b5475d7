#pragma once

#include "app/core/presence.h"
#include "app/core/region.h"

namespace vakhta {

/// Who is at an appeal, in words; `me` is told that it is himself, on another computer. Empty where nobody is.

/// «отвечает: Крылова А. В., открыто: Седов И. И.»
QString presenceText(const std::vector<Colleague> &there, const Region &region, qint64 me);
/// For a row: the first of them, «Крылова А. В. +1»; `brief`: «Крылова +1».
QString presenceMark(const std::vector<Colleague> &there, const Region &region, qint64 me, bool brief = false);
/// «Крылова А. В. отвечает на это обращение.», «Седов И. И. смотрит это обращение.»: those who write first.
QStringList presenceSentences(const std::vector<Colleague> &there, const Region &region, qint64 me);
/// «Крылова А. В. уже пишет ответ.»: of those who write one.
QString writingText(const std::vector<Colleague> &writers, const Region &region);

} // namespace vakhta
