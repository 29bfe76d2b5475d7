#include "ui/print/incident_print.h"

#include "app/core/missing_match.h"
#include "ui/print/sheet.h"
#include "ui/text/incident_log.h"
#include "ui/text/missing_text.h"
#include "ui/text/names.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
class PrintedWords
{
    Q_DECLARE_TR_FUNCTIONS(IncidentPrint)
};

constexpr size_t mostAppeals = 60, mostLines = 40; // paper is for the hand
constexpr int linesByHand = 24;

const IncidentMember *firstOf(const std::vector<IncidentMember> &members)
{
    const auto first = std::min_element(members.begin(), members.end(), [](const IncidentMember &a, const IncidentMember &b) { return a.appeal.receivedAt < b.appeal.receivedAt; });
    return first == members.end() ? nullptr : &*first;
}

void writePerson(Sheet &sheet, const std::vector<IncidentMember> &members, const Region &region, const LocalTime &here)
{
    const MissingPersonFacts facts = factsOf(members);
    auto known = missingFactLines(facts);
    for (auto &[name, value] : known)
        value = value.isEmpty() ? u"____________________"_s : value; // to be asked
    sheet.pairs(known, 20);
    const IncidentMember *first = firstOf(members);
    if (!first)
        return;
    sheet.head(PrintedWords::tr("Text for 112 and the search team"));
    for (const QString &part : missingPersonNotice(first->appeal, facts, region, here).split(u'\n'))
        sheet.line(part, letters(bodyPoints), 1);
}

void writeAppeals(Sheet &sheet, const Incident &incident, const std::vector<IncidentMember> &members, const LocalTime &here)
{
    sheet.head(PrintedWords::tr("Who wrote: %n appeals", nullptr, int(members.size())));
    std::vector<std::pair<QString, QString>> rows;
    for (size_t i = 0; i < members.size() && i < mostAppeals; ++i) {
        const Appeal &appeal = members[i].appeal;
        QStringList words{visibleLine(appeal.author, 60), visibleLine(appeal.street, 60), visibleLine(appeal.house, 20), channelText(appeal.channel),
                          whenText(appeal.receivedAt, here), incident.id == 0 ? QString() : memberStateText(stateOf(members[i], incident))};
        words.removeAll(QString());
        rows.emplace_back(appealNumber(appeal.number), words.join(u"  ·  "_s));
    }
    sheet.pairs(rows, 20);
    if (members.size() > mostAppeals)
        sheet.line(PrintedWords::tr("and %n more", nullptr, int(members.size() - mostAppeals)), letters(smallPoints, false, &Theme::text2));
}

void writeLog(Sheet &sheet, const std::vector<LogLine> &log, const LocalTime &here)
{
    if (log.empty())
        return;
    sheet.head(PrintedWords::tr("Done so far"));
    std::vector<std::pair<QString, QString>> rows;
    for (size_t i = log.size() > mostLines ? log.size() - mostLines : 0; i < log.size(); ++i)
        rows.emplace_back(whenText(log[i].at, here), u"%1  ·  %2"_s.arg(log[i].fact, log[i].about));
    sheet.pairs(rows, 24);
}
} // namespace

std::unique_ptr<QTextDocument> incidentDocument(const Incident &incident, const std::vector<IncidentMember> &members, const Region &region,
                                                const LocalTime &now, const QFont &font)
{
    const LocalTime here{now.now.addYears(2), now.zone}; // paper is read later: no «today», and dates with their year
    auto document = blankDocument(font);
    Sheet sheet(*document);
    const bool search = incident.kind == IncidentKind::Search;
    sheet.line(search ? PrintedWords::tr("Search for a missing person") : PrintedWords::tr("Outage"), letters(bodyPoints, true, &Theme::text2));
    sheet.line(visibleLine(incident.title), letters(titlePoints, true), 2);
    const QString place = placeText(incident.municipality, incident.street, region);
    sheet.line(place.isEmpty() ? stageText(incident.stage, incident.kind) : u"%1  ·  %2"_s.arg(stageText(incident.stage, incident.kind), place), letters(bodyPoints, false, &Theme::text2), 4);
    if (search)
        writePerson(sheet, members, region, here);
    if (incident.version > 0) {
        sheet.head(PrintedWords::tr("What is told to those who wrote, version %1").arg(incident.version));
        sheet.line(visibleText(incident.text), letters(bodyPoints), 2);
    }
    writeAppeals(sheet, incident, members, here);
    writeLog(sheet, incidentLog(members, region), here);
    sheet.head(PrintedWords::tr("Log by hand"));
    sheet.form({{PrintedWords::tr("Time"), 12}, {PrintedWords::tr("What was done, what was told"), 66}, {PrintedWords::tr("Who"), 22}}, linesByHand);
    return document;
}

} // namespace vakhta
