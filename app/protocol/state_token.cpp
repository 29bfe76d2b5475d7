#include "app/protocol/types.h"

#include <QStringList>

#include <algorithm>

namespace vakhta {

namespace {
bool plain(QStringView text)
{
    return text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && c.isLetterOrNumber();
    });
}

std::optional<qint64> numberOf(QStringView text)
{
    if (text.isEmpty() || text.size() > 18)
        return {};
    qint64 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}
} // namespace

QString StateToken::text() const
{
    const QString place = afterId < 0 ? QString() : QLatin1Char('-') + QString::number(afterId);
    return epoch + QLatin1Char('.') + QString::number(scope) + QLatin1Char('.') + QString::number(modseq) + place
        + QLatin1Char('.') + hash8;
}

std::optional<StateToken> StateToken::parse(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4 || parts[0].isEmpty() || !plain(parts[0]) || !plain(parts[3]))
        return {};
    const auto place = parts[2].split(u'-');
    const auto scope = numberOf(parts[1]);
    const auto modseq = numberOf(place[0]);
    const auto afterId = place.size() == 2 ? numberOf(place[1]) : std::optional<qint64>(-1);
    if (place.size() > 2 || !scope || !modseq || !afterId)
        return {};
    return StateToken{parts[0].toString(), *scope, *modseq, *afterId, parts[3].toString()};
}

bool forgotSince(QStringView known, QStringView now, bool again)
{
    const auto before = StateToken::parse(known), after = StateToken::parse(now);
    if (!before || !after)
        return false;
    return before->epoch != after->epoch || after->modseq < before->modseq || (again && before->scope == after->scope);
}

} // namespace vakhta
