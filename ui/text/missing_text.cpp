#include "ui/text/missing_text.h"

#include "ui/text/names.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace vakhta {

bool isAboutMissingPerson(const Appeal &appeal)
{
    if (appeal.flags & MissingPerson)
        return true;
    return isOpen(appeal.status) && (tellsOfMissingPerson(appeal.text) || tellsOfMissingPerson(appeal.title)) && !tellsOfFoundPerson(appeal.text);
}

std::vector<std::pair<QString, QString>> missingFactLines(const MissingPersonFacts &facts)
{
    const auto line = [](const QString &name, const QString &value) { return std::pair(name, visibleLine(value, 600)); };
    return {line(MissingSaid::tr("Name"), facts.name),
            line(MissingSaid::tr("Age"), facts.age),
            line(MissingSaid::tr("Last seen"), facts.lastSeen),
            line(MissingSaid::tr("Looks"), facts.looks),
            line(MissingSaid::tr("Clothes"), facts.clothes),
            line(MissingSaid::tr("Marks and health"), facts.marks),
            line(MissingSaid::tr("Telephone"), facts.contact)};
}

QString personText(const MissingPersonFacts &facts)
{
    QStringList who{facts.name, facts.age};
    who.removeAll(QString());
    return visibleLine(who.join(u", "_s), 120);
}

QString missingFactsWanted(const MissingPersonFacts &facts)
{
    QStringList wanted;
    for (const auto &[name, value] : missingFactLines(facts)) {
        if (value.isEmpty())
            wanted << name.toLower();
    }
    return wanted.isEmpty() ? QString() : MissingSaid::tr("Not told, ask the author: %1.").arg(wanted.join(u", "_s));
}

QString missingPersonNotice(const Appeal &appeal, const MissingPersonFacts &facts, const Region &region, const LocalTime &here)
{
    QStringList lines{MissingSaid::tr("A PERSON IS MISSING")};
    for (const auto &[name, value] : missingFactLines(facts))
        lines << u"%1: %2"_s.arg(name, value.isEmpty() ? MissingSaid::tr("not told") : value);
    QStringList place{municipalityName(region, appeal.municipality), visibleLine(appeal.settlement), visibleLine(appeal.street), visibleLine(appeal.house)};
    place.removeAll(QString());
    if (!place.isEmpty())
        lines << MissingSaid::tr("Place of the appeal: %1").arg(place.join(u", "_s));
    lines << QString() << MissingSaid::tr("As it was written:") << visibleText(appeal.text.trimmed()) << QString();
    lines << MissingSaid::tr("Appeal %1, %2, received %3.").arg(appealNumber(appeal.number), channelText(appeal.channel), whenText(appeal.receivedAt, here));
    if (!appeal.author.isEmpty())
        lines << MissingSaid::tr("Written by: %1").arg(visibleLine(appeal.author));
    if (!appeal.link.isEmpty())
        lines << MissingSaid::tr("Where: %1").arg(visibleLine(appeal.link));
    return lines.join(u'\n');
}

} // namespace vakhta
