#pragma once

#include "app/workstation/answer.h"

#include <simdjson.h>

#include <map>

namespace vakhta {

/// Goes through the method responses of one answer, once, forward. Used by answerOf() alone.
class AnswerReader
{
public:
    explicit AnswerReader(Answer &answer) : m_answer(answer) {}

    /// Of one type, as the calls told it.
    struct Found
    {
        PagePart part;
        int gets = 0;
        bool changes = false;
        bool failed = false;
    };

    Result<void> read(const QByteArray &padded);

    std::map<Type, Found> types;
    std::vector<std::pair<QString, QJsonObject>> sets; // «Operation/set» and its response
    int queries = 0;
    int gets = 0;
    int lists = 0; // of snapshots

private:
    using Object = simdjson::ondemand::object;
    using Value = simdjson::ondemand::value;

    bool response(simdjson::ondemand::array call);
    bool methodResponse(std::string_view name, Object arguments);
    bool get(Type type, Object arguments);
    bool changes(Type type, Object arguments);
    bool query(Type type, Object arguments);
    bool snapshots(Object arguments);
    bool ids(Type type, Value list, std::vector<qint64> &into);
    bool error(std::string_view type, std::string_view call);

    Answer &m_answer;
};

} // namespace vakhta
