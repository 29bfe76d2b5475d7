#include "tests/simulation/centre.h"

#include "app/centre/jmap/accounts.h"
#include "app/centre/jmap/position.h"
#include "app/centre/jmap/session.h"
#include "tests/simulation/planted_storage.h"
#include "tests/simulation/planted_wire.h"
#include "tests/simulation/world.h"

using namespace Qt::StringLiterals;

namespace vakhta::simulation {

namespace {
HttpAnswer reset()
{
    return {.error = QNetworkReply::RemoteHostClosedError, .words = u"the centre is down"_s};
}

HttpAnswer problem(int status)
{
    return {.error = QNetworkReply::UnknownContentError, .status = status, .type = u"application/problem+json"_s, .body = "{}"};
}

bool isOfStorage(Bug bug)
{
    return bug == Bug::DedupeDropped || bug == Bug::DestroyedUntold || bug == Bug::CommitCutShort || bug == Bug::ScopeUnnumbered
        || bug == Bug::RecordForgotten;
}
} // namespace

Centre::Centre(World &world, Dice dice) : m_world(world), m_dice(dice)
{
    disk().load(world.ground().centre);
    switchOn();
}

Disk &Centre::disk()
{
    return m_world.disks().at("centre");
}

void Centre::switchOn()
{
    if (on())
        return;
    if (disk().crashed())
        disk().restart();
    auto opened = centre::SqliteStorage::open({.dataDir = m_world.ground().folderOf("centre"),
                                               .clock = [this] { return m_world.schedule().wallClock(); }});
    if (!opened)
        qFatal("the centre does not open: %s", qUtf8Printable(opened.error().detail));
    m_storage = std::move(*opened);
    m_storage->onCommit([this](qint64) { committed(); });
    centre::Storage *storage = m_storage.get();
    if (isOfStorage(m_world.settings().bug))
        storage = (m_planted = std::make_unique<PlantedStorage>(*m_storage, m_world.settings().bug)).get();
    m_processor = std::make_unique<centre::Processor>(*storage, [this] { return m_world.schedule().wallClock(); });
}

void Centre::goDown()
{
    disk().crash();
    fallen();
}

/// The disk may have crashed in the middle of what was asked: then nobody hears what came of it.
bool Centre::fallen()
{
    if (!disk().crashed())
        return false;
    m_world.note("centre down");
    m_processor.reset();
    m_planted.reset();
    m_storage.reset();
    for (const auto &workstation : m_world.workstations())
        workstation->centreWentDown();
    m_world.schedule().after(m_world.healing() ? 1000 : m_dice.between(500, 40000), [this] { switchOn(); });
    return true;
}

void Centre::committed()
{
    for (const auto &workstation : m_world.workstations())
        workstation->hint();
}

HttpAnswer Centre::session(const QByteArray &token)
{
    if (!on())
        return reset();
    const auto user = centre::Accounts(*m_storage).bearer(token, m_world.schedule().wallClock());
    if (!user)
        return problem(user.error().kind == Error::Kind::Unauthorized ? 401 : 500);
    HttpAnswer answer{.status = 200, .type = u"application/json"_s};
    const auto read = m_storage->read([&](centre::View &view) -> Result<void> {
        const auto caller = centre::callerIn(view, user->id);
        const auto position = caller ? centre::Position::of(view, *caller) : Result<centre::Position>(caller.error());
        if (!position)
            return position.error();
        answer.body = centre::sessionDocument(*caller, *position, u"Белогривская область"_s, u"https://centre.example"_s);
        return {};
    });
    return read ? answer : problem(500);
}

HttpAnswer Centre::receive(const QByteArray &token, const QByteArray &sent)
{
    if (!on())
        return reset();
    const auto user = centre::Accounts(*m_storage).bearer(token, m_world.schedule().wallClock());
    if (!user)
        return problem(user.error().kind == Error::Kind::Unauthorized ? 401 : 500);
    QByteArray request = sent;
    if (m_world.settings().bug == Bug::FreshIdOnRetry)
        request = withFreshIds(request, m_renamed);
    if (m_world.settings().bug == Bug::StaleRevisionTaken)
        request = withPresentRevisions(request, *m_storage);
    const auto answer = m_processor->process(request, user->id);
    if (fallen())
        return reset();
    const auto *refused = std::get_if<centre::Problem>(&answer);
    if (refused)
        return {.error = QNetworkReply::ProtocolInvalidOperationError, .status = refused->status,
                .type = u"application/problem+json"_s, .body = refused->json()};
    m_world.note(std::get<QByteArray>(answer));
    if (const QString draft = staleChangeIn(sent, std::get<QByteArray>(answer)); !draft.isEmpty())
        m_world.complain(u"O3 the draft %1 was changed by one who had not seen it"_s.arg(draft));
    return {.status = 200, .type = u"application/json"_s, .body = std::get<QByteArray>(answer)};
}

/// Whether it is certain to be kept.
template <typename Body>
bool Centre::write(Body body)
{
    if (!on())
        return false;
    const auto written = m_storage->write(body);
    return !fallen() && written.has_value();
}

std::optional<QByteArray> Centre::signIn(qint64 user)
{
    const QByteArray token = "token-" + QByteArray::number(++m_tokens);
    const bool kept = write([&](centre::Unit &unit) {
        return unit.putToken({.hash = centre::keptForm(token), .user = user, .expires = m_world.schedule().wallClock().addDays(30)});
    });
    return kept ? std::optional(token) : std::nullopt;
}

void Centre::tokenExpires(qint64 user)
{
    write([&](centre::Unit &unit) { return unit.dropTokens(user); });
}

Result<void> Centre::arrive(centre::Unit &unit)
{
    const QDateTime now = m_world.schedule().wallClock();
    for (qint64 left = m_dice.percent(20) ? m_dice.between(4, 9) : 1; left > 0; --left) {
        const Appeal appeal{.number = u"Н"_s, .sector = int(m_dice.below(4)), .executor = m_dice.below(3), .title = u"Свет"_s,
                            .text = u"Темно"_s, .receivedAt = now, .dueAt = now.addDays(1)};
        const auto id = unit.putAppeal(appeal, {});
        if (!id)
            return id.error();
        for (qint64 lines = m_dice.between(1, 3); lines > 0; --lines)
            if (auto put = unit.putMessage({.appeal = *id, .kind = MessageKind::Received, .at = now, .text = appeal.text}); !put)
                return put.error();
    }
    return {};
}

void Centre::appealsArrive()
{
    m_world.note("appeals arrive");
    if (write([this](centre::Unit &unit) { return arrive(unit); }) && m_world.settings().bug == Bug::NumberBeforeCommit)
        renumberLastCommit();
}

/// As if the number had been drawn before the commit before this one.
void Centre::renumberLastCommit()
{
    auto file = must(Connection::open({.path = m_world.ground().folderOf("centre") + u"/centre.db"_s}));
    must(file->exec("UPDATE objects SET modseq = modseq - 1, created = created - 1 WHERE modseq = (SELECT modseq FROM account)"));
}

/// A curator is given other sectors; one without any sees all.
void Centre::rightsMove()
{
    m_world.note("rights move");
    write([this](centre::Unit &unit) -> Result<void> {
        const auto region = unit.region();
        if (!region)
            return region.error();
        for (User user : (*region)->users) {
            if (user.role != Role::Curator)
                continue;
            user.sectors = {int(m_dice.between(1, 3))};
            if (m_dice.percent(40))
                user.sectors << int(m_dice.between(1, 3));
            if (auto put = unit.putUser(user); !put)
                return put.error();
        }
        return {};
    });
}

QString Centre::stateFor(qint64 user)
{
    QString state;
    if (!on())
        return state;
    centre::Storage &storage = m_planted ? *m_planted : *m_storage;
    (void)storage.read([&](centre::View &view) -> Result<void> {
        const auto caller = centre::callerIn(view, user);
        const auto position = caller ? centre::Position::of(view, *caller) : Result<centre::Position>(caller.error());
        if (position)
            state = position->token();
        return {};
    });
    return state;
}

} // namespace vakhta::simulation
