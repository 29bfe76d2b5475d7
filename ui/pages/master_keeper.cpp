#include "ui/pages/master_keeper.h"

#include "app/core/when_ready.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int patience = 400;    // ms between a keystroke and its way to the disk
constexpr int retryAfter = 3000; // ms, when the disk refused

QString settingOf(qint64 number)
{
    return u"masterText/%1"_s.arg(number);
}

QByteArray written(const TypedMaster &typed)
{
    return QJsonDocument(QJsonObject{{u"title"_s, typed.title}, {u"text"_s, typed.text}, {u"stage"_s, typed.stage}, {u"revision"_s, typed.revision}}).toJson(QJsonDocument::Compact);
}

std::optional<TypedMaster> readFrom(const QByteArray &kept)
{
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    if (json.isEmpty())
        return {};
    return TypedMaster{json[u"title"_s].toString(), json[u"text"_s].toString(), json[u"stage"_s].toInt() == 1 ? 1 : 0, json[u"revision"_s].toInteger()};
}
} // namespace

MasterKeeper::MasterKeeper(AppealReader &reader, AppealEditor &editor, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MasterKeeper::flush);
}

MasterKeeper::~MasterKeeper()
{
    flush();
}

const TypedMaster *MasterKeeper::of(qint64 number) const
{
    const auto found = m_typed.constFind(number);
    return found == m_typed.constEnd() ? nullptr : &*found;
}

void MasterKeeper::keep(qint64 number, const TypedMaster &typed)
{
    if (const TypedMaster *before = of(number); before && *before == typed)
        return;
    m_typed.insert(number, typed);
    mark(number);
}

void MasterKeeper::forget(qint64 number)
{
    if (m_typed.remove(number))
        mark(number);
}

void MasterKeeper::follow(qint64 before, qint64 now, qint64 revision)
{
    const TypedMaster *typed = of(before);
    if (!typed)
        return;
    TypedMaster moved = *typed;
    moved.revision = revision;
    forget(before);
    keep(now, moved);
}

void MasterKeeper::look(qint64 number)
{
    if (m_looked.contains(number))
        return;
    m_looked.insert(number);
    whenReady(m_reader.setting(settingOf(number)), this, [this, number](const Result<QByteArray> &kept) {
        const auto typed = kept ? readFrom(*kept) : std::nullopt;
        if (!typed || m_typed.contains(number) || m_unsaved.contains(number)) // what is written here is newer
            return;
        m_typed.insert(number, *typed);
        emit found(number);
    });
}

void MasterKeeper::mark(qint64 number)
{
    m_looked.insert(number);
    m_unsaved.insert(number);
    if (!m_timer->isActive()) // not restarted by typing, or a fast typist would never be saved
        m_timer->start(patience);
}

void MasterKeeper::flush()
{
    m_timer->stop();
    for (const qint64 number : std::exchange(m_unsaved, {})) {
        const TypedMaster *typed = of(number);
        whenReady(m_editor.setSetting(settingOf(number), typed ? written(*typed) : QByteArray()), this, [this, number](const Result<void> &done) {
            if (done)
                return;
            m_unsaved.insert(number);
            m_timer->start(retryAfter);
        });
    }
}

} // namespace vakhta
