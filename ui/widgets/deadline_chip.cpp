#include "ui/widgets/deadline_chip.h"

#include "ui/text/promise_text.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace vakhta {

Chip deadlineChip(const DeadlineWords &words, Status status)
{
    switch (words.state) {
    case DeadlineWords::State::None: return {.text = statusText(status), .icon = {}, .look = Chip::Look::Plain};
    case DeadlineWords::State::Overdue: return {.text = words.chip, .icon = u"alarm-clock"_s, .look = Chip::Look::Solid};
    case DeadlineWords::State::Soon: return {.text = words.chip, .icon = u"clock"_s, .look = Chip::Look::Warn};
    case DeadlineWords::State::Ordinary: return {.text = words.chip, .icon = {}, .look = Chip::Look::Plain};
    case DeadlineWords::State::Estimated: return {.text = words.chip, .icon = {}, .look = Chip::Look::Dashed};
    case DeadlineWords::State::OnHold: return {.text = words.chip, .icon = u"pause"_s, .look = Chip::Look::Quiet};
    case DeadlineWords::State::Done: return {.text = statusText(status), .icon = statusIcon(status), .look = Chip::Look::Quiet};
    }
    return {};
}

Chip promiseChip(const QDateTime &due, const LocalTime &here)
{
    const bool late = due < here.now;
    return {.text = promisedText(due, here), .icon = late ? u"alarm-clock"_s : u"handshake"_s, .look = late ? Chip::Look::Solid : Chip::Look::Promise};
}

QColor slackColour(const DeadlineWords &words)
{
    const Theme &t = theme();
    if (words.slack <= 0)
        return t.danger;
    return words.slack < 30 ? t.warn : t.ok;
}

} // namespace vakhta
