#include "app/centre/cli/cli.h"
#include "app/centre/cli/console.h"
#include "app/centre/intake/import_feedback.h"
#include "app/centre/intake/import_incidents.h"

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
void sayNew(const QString &what, const QStringList &names)
{
    if (!names.isEmpty())
        say(u"%1 added to the lists: %2."_s.arg(what, names.join(u"; "_s)));
}

Exit tell(const Result<ImportReport> &report, const Invocation &invocation)
{
    if (!report)
        return complain(report.error(), invocation.value(u"--data-dir"_s));
    for (const ImportLine &line : report->faults)
        say(u"row %1, %2: %3"_s.arg(line.row).arg(line.column, line.reason));
    sayNew(u"Topics"_s, report->newTopics);
    sayNew(u"Executors"_s, report->newExecutors);
    sayNew(u"Municipalities"_s, report->newMunicipalities);
    say(u"Added %1 appeals; %2 were known already; %3 faults."_s.arg(report->added).arg(report->known).arg(report->faults.size()));
    return report->faults.empty() ? Exit::Done : Exit::Partly;
}

Exit incidents(const Invocation &invocation)
{
    return withStorage(invocation, [&](SqliteStorage &storage) {
        return tell(importIncidents(storage, invocation.arguments.value(0), QDateTime::currentDateTimeUtc()), invocation);
    });
}

Exit feedback(const Invocation &invocation)
{
    std::optional<ColumnMap> columns;
    if (invocation.has(u"--map"_s)) {
        const auto read = columnMapFrom(invocation.value(u"--map"_s));
        if (!read)
            return complain(u"--map: %1. See “vakhta-centre import feedback --help”."_s.arg(read.error().detail), Exit::Usage);
        columns = *read;
    }
    return withStorage(invocation, [&](SqliteStorage &storage) {
        return tell(importFeedback(storage, invocation.arguments.value(0), columns, QDateTime::currentDateTimeUtc()), invocation);
    });
}
} // namespace

std::vector<Command> importCommands()
{
    return {
        {.name = u"import incidents"_s, .arguments = u"FILE"_s,
         .summary = u"takes in an export of «Инцидент Менеджмент», xlsx or csv"_s,
         .options = {dataDirOption()}, .run = incidents},
        {.name = u"import feedback"_s, .arguments = u"FILE"_s,
         .summary = u"takes in an export of the feedback platform, or any table with a text"_s,
         .options = {{.name = u"--map"_s, .value = u"NAME=COLUMN,…"_s,
                      .help = u"which column is what: text, title, topic, group, executor, number, received, due, answered,\n"
                              "                           author, municipality, settlement, status, outcome, rating, source"_s},
                     dataDirOption()},
         .run = feedback},
    };
}

} // namespace vakhta::centre
