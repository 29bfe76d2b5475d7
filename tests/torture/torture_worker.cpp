// A workstation without a window that works by itself, for the scripts beside it to kill, cut off and starve of disk.
//
//   torture_worker work PROFILE [--acts N] [--for MS] [--pause MS] [--patience MS] [--until-disk-fault] [--at-once]
//                       [--read-all] [--seed S] [--centre URL --user U --password P]
//   torture_worker dump PROFILE       the replica in the canonical form
//   torture_worker journal PROFILE    acts, drafts and their history, a line of JSON each
//
// The profile's key is fixed, so that no keyring takes part.
#include "app/protocol/types.h"
#include "app/store/draft_store.h"
#include "app/store/profile_opening.h"
#include "app/store/profile_view.h"
#include "tests/torture/worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <cstdio>

using namespace vakhta;
using namespace vakhta::test;
using namespace Qt::StringLiterals;

namespace {
void print(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

ProfilePlace placeOf(const QString &folder)
{
    ProfilePlace place;
    place.folder = QDir(folder).absolutePath();
#ifdef VAKHTA_CIPHERS
    place.key = QByteArray(32, 'k');
#endif
    return place;
}

Result<void> sayDrafts(Connection &connection)
{
    DraftStore drafts(connection);
    auto rows = connection.run("SELECT appeal FROM drafts UNION SELECT appeal FROM draft_history");
    const auto appeals = rows ? rows->all([](const Statement &row) { return row.integer(0); }) : rows.error();
    if (!appeals)
        return appeals.error();
    for (const qint64 appeal : *appeals) {
        const auto draft = drafts.of(appeal);
        const auto history = drafts.history(appeal);
        if (!draft || !history)
            return draft ? history.error() : draft.error();
        if (*draft)
            print({{u"draft"_s, appeal}, {u"text"_s, QString((*draft)->draft.text + u' ' + (*draft)->draft.theirText)}});
        for (const DraftVersion &version : *history)
            print({{u"version"_s, appeal}, {u"text"_s, version.text}});
    }
    return {};
}

Result<void> sayJournal(const ProfilePlace &place)
{
    const auto view = ProfileView::open(place);
    const auto entries = view ? (*view)->journal(1'000'000) : view.error();
    if (!entries)
        return entries.error();
    for (const JournalEntry &entry : *entries)
        print({{u"opId"_s, entry.operation.opId.toString(QUuid::WithoutBraces)}, {u"kind"_s, int(entry.operation.kind)},
               {u"state"_s, int(entry.state)}, {u"outcome"_s, int(entry.result.outcome)}, {u"text"_s, entry.operation.args.text}});
    const auto journal = openForReading(place, ProfileFile::Journal);
    return journal ? sayDrafts(**journal) : Result<void>(journal.error());
}

Result<void> sayReplica(const ProfilePlace &place)
{
    const auto view = ProfileView::open(place);
    if (!view)
        return view.error();
    return (*view)->dumpCanonical([](const QByteArray &lines) -> Result<void> {
        std::fwrite(lines.constData(), 1, size_t(lines.size()), stdout);
        return {};
    });
}

Worker::Plan planFrom(const QStringList &words)
{
    const auto value = [&words](const QString &name) { return words.value(words.indexOf(name) + 1); };
    const auto number = [&](const QString &name, int otherwise) { return words.contains(name) ? value(name).toInt() : otherwise; };
    Worker::Plan plan;
    plan.acts = number(u"--acts"_s, 0);
    plan.forMs = number(u"--for"_s, 0);
    plan.pauseMs = number(u"--pause"_s, 0);
    plan.patienceMs = number(u"--patience"_s, plan.patienceMs);
    plan.untilDiskFault = words.contains(u"--until-disk-fault"_s);
    plan.atOnce = words.contains(u"--at-once"_s);
    plan.readAll = words.contains(u"--read-all"_s);
    plan.seed = quint32(number(u"--seed"_s, 1));
    if (words.contains(u"--user"_s)) {
        plan.centre = QUrl(value(u"--centre"_s));
        plan.user = value(u"--user"_s);
        plan.password = value(u"--password"_s);
    }
    return plan;
}

int work(const ProfilePlace &place, const QStringList &words)
{
    Worker worker(place, planFrom(words));
    QObject::connect(&worker, &Worker::ended, qApp, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    worker.start();
    return QCoreApplication::exec();
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const ProfilePlace place = placeOf(words.value(2));
    if (words.value(1) == u"work"_s)
        return work(place, words.mid(3));
    const auto said = words.value(1) == u"dump"_s ? sayReplica(place) : sayJournal(place);
    if (!said)
        std::fprintf(stderr, "%s\n", qUtf8Printable(said.error().detail));
    return said ? 0 : 1;
}
