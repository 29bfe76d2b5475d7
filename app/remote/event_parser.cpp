#include "app/remote/event_parser.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vakhta {

std::optional<std::vector<StreamEvent>> EventParser::take(const QByteArray &bytes)
{
    m_rest += bytes;
    std::vector<StreamEvent> events;
    qsizetype from = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
        QByteArray text = m_rest.mid(from, end - from);
        if (text.endsWith('\r'))
            text.chop(1);
        line(text, events);
        from = end + 1;
    }
    m_rest.remove(0, from);
    if (m_rest.size() > mostBytes || m_event.data.size() > mostBytes)
        return {};
    return events;
}

void EventParser::line(const QByteArray &line, std::vector<StreamEvent> &events)
{
    if (line.isEmpty()) {
        if (m_hasData)
            events.push_back(m_event);
        m_event = {};
        m_hasData = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray field = colon < 0 ? line : line.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "event")
        m_event.name = value;
    else if (field == "id" && !value.contains('\0'))
        m_lastId = value;
    else if (field == "data") {
        m_event.data += m_hasData ? '\n' + value : value;
        m_hasData = true;
    }
}

QString stateOfEvent(const QByteArray &data)
{
    const QJsonObject changed = QJsonDocument::fromJson(data).object().value(u"changed"_s).toObject();
    QString state;
    for (const QJsonValue account : changed) {
        for (const QJsonValue type : account.toObject()) {
            if (!state.isEmpty() && type.toString() != state)
                return {};
            state = type.toString();
        }
    }
    return state;
}

} // namespace vakhta
