#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace vakhta {

/// One event of a stream.
struct StreamEvent
{
    QByteArray name; // «state», «ping»
    QByteArray data;
};

/// Takes a text/event-stream apart as it comes, in pieces of any size (WHATWG HTML, 9.2.6). Pure.
class EventParser
{
public:
    /// The events that these bytes complete. Nothing: a line without end; the stream is of no use.
    std::optional<std::vector<StreamEvent>> take(const QByteArray &bytes);

    /// The stream was cut: an event that was half told is forgotten, the last id is not.
    void cut()
    {
        m_rest.clear();
        m_event = {};
        m_hasData = false;
    }

    const QByteArray &lastId() const { return m_lastId; }

private:
    void line(const QByteArray &line, std::vector<StreamEvent> &events);

    static constexpr qsizetype mostBytes = 1 << 20;

    QByteArray m_rest;
    StreamEvent m_event;
    QByteArray m_lastId;
    bool m_hasData = false;
};

/// The account's token out of the data of a «state» event, when all types stand at the same; else empty.
QString stateOfEvent(const QByteArray &data);

} // namespace vakhta
