#include "app/centre/intake/import_incidents.h"

#include "app/centre/intake/import_words.h"
#include "app/centre/intake/import_writer.h"
#include "app/centre/intake/plain_text.h"
#include "app/centre/intake/table_rows.h"
#include "app/core/missing_person.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
const QString number = u"Номер инцидента"_s;
const QString created = u"Дата создания"_s;
const QString finished = u"Дата окончания"_s;
const QString incidentText = u"Текст инцидента"_s;
const QString step = u"Текущий шаг инцидента"_s;
const QString department = u"Отдел"_s;
const QString executor = u"Исполнитель"_s;
const QString topicGroup = u"Группа тем"_s;
const QString topic = u"Тема"_s;
const QString municipality = u"Муниципалитет"_s;
const QString settlement = u"Населенный пункт"_s;
const QString street = u"Улица"_s;
const QString house = u"Дом"_s;
const QString outcome = u"Итог"_s;
const QString mediaInMessage = u"Есть медиафайл в сообщении"_s;
const QString post = u"Урл поста"_s;
const QString blog = u"Урл блога"_s;
const QString author = u"Автор"_s;
const QString authorsLink = u"URL автора"_s;
const QString closingReason = u"Причина закрытия"_s;
const QString audience = u"Аудитория"_s;
const QString tags = u"Теги"_s;
const QString assignedAt = u"Время назначения последнего исполнителя"_s;
const QString firstAnswer = u"Общий текст первого ответа"_s;
const QString firstAnswerAt = u"Общее время первого ответа"_s;
const QString firstAnswerWorking = u"Время с даты создания инцидента до времени первого ответа, рабочее время"_s;
const QString executorsAnswers[] = {u"1ый ответ ПИ"_s, u"2ой ответ ПИ"_s, u"3ий ответ ПИ"_s};
const QString executorsAnswerAt = u"Время 1го ответа ПИ"_s;
const QString sentForApprovalAt = u"Время отправки первого ответа ПИ на согласование"_s;
const QString ratingAt = u"Время попадания на шаг оценка удовлетворенности"_s;

// What has a place of its own in an appeal and its history, or is counted from what has.
const QStringList &placed()
{
    static const QStringList columns{u"Кабинет"_s,
                                     number,
                                     created,
                                     finished,
                                     incidentText,
                                     step,
                                     department,
                                     executor,
                                     topicGroup,
                                     topic,
                                     u"Регион"_s,
                                     municipality,
                                     settlement,
                                     street,
                                     house,
                                     outcome,
                                     mediaInMessage,
                                     post,
                                     blog,
                                     author,
                                     authorsLink,
                                     closingReason,
                                     audience,
                                     tags,
                                     assignedAt,
                                     firstAnswer,
                                     firstAnswerAt,
                                     firstAnswerWorking,
                                     executorsAnswers[0],
                                     executorsAnswers[1],
                                     executorsAnswers[2],
                                     executorsAnswerAt,
                                     sentForApprovalAt,
                                     ratingAt,
                                     u"Время с даты создания инцидента до времени первого ответа"_s,
                                     u"Первая реакция с момента назн. ПИ"_s,
                                     u"Время с начала создания инцидента до окончания"_s,
                                     u"Время, которое первый ответ ПИ находился на согласовании"_s};
    return columns;
}

Reply published(const QString &text, const QDateTime &at, const QDateTime &submitted)
{
    return {.state = ReplyState::Published,
            .text = text,
            .submittedAt = submitted.isValid() ? std::min(submitted, at) : at,
            .decidedAt = at,
            .publishedAt = at};
}

/// Makes one appeal of one row.
class IncidentRow
{
public:
    explicit IncidentRow(const RowReader &row) : m_row(row) {}

    IncomingAppeal read(const QDateTime &now)
    {
        readSource();
        readWhere();
        readTimes();
        readAnswers();
        readStatus();
        m_incoming.history.push_back({MessageKind::Received, appeal().receivedAt, {}, false});
        addHistory(now);
        return std::move(m_incoming);
    }
    const std::optional<ImportLine> &fault() const { return m_row.fault(); }

private:
    Appeal &appeal() { return m_incoming.appeal; }

    void readSource()
    {
        m_incoming.row = m_row.line();
        appeal().system = System::Incidents;
        appeal().number = m_row.value(number);
        if (appeal().number.isEmpty())
            m_row.note(number, u"empty"_s);
        m_incoming.key = u"incidents:"_s + appeal().number;
        appeal().text = m_row.text(incidentText);
        appeal().title = titleOf(appeal().text);
        appeal().link = m_row.value(post);
        appeal().channel = channelOfLink(appeal().link);
        appeal().source = m_row.value(blog);
        appeal().author = m_row.value(m_row.value(author).isEmpty() ? authorsLink : author);
        appeal().audience = m_row.number(audience, 0);
        appeal().tags = m_row.value(tags);
        if (m_row.yes(mediaInMessage))
            appeal().flags |= HasPhoto;
        if (appeal().text.contains(u"://"_s))
            appeal().flags |= HasLink;
        if (tellsOfMissingPerson(appeal().text))
            appeal().flags |= MissingPerson;
    }

    void readWhere()
    {
        m_incoming.department = m_row.value(department);
        m_incoming.executor = m_row.value(executor);
        m_incoming.topicGroup = m_row.value(topicGroup);
        m_incoming.topic = m_row.value(topic);
        m_incoming.municipality = m_row.value(municipality);
        appeal().settlement = m_row.value(settlement);
        appeal().street = m_row.value(street);
        appeal().house = m_row.value(house);
    }

    void readTimes()
    {
        appeal().receivedAt = m_row.time(created);
        if (!appeal().receivedAt.isValid())
            m_row.note(created, u"empty"_s);
        appeal().closedAt = m_row.time(finished);
        appeal().answerMinutes = m_row.minutes(firstAnswerWorking, -1);
    }

    // The first answer may be an interim one of the department; then up to three of the executor. The same text in both
    // is one answer, given at the earlier time. Times of the second and third are not told: they are not before the rating.
    void readAnswers()
    {
        const QString first = m_row.text(firstAnswer);
        const QDateTime firstAt = m_row.time(firstAnswerAt), executorAt = m_row.time(executorsAnswerAt);
        const QDateTime submitted = m_row.time(sentForApprovalAt), rated = m_row.time(ratingAt);
        const bool same = first == m_row.text(executorsAnswers[0]);
        if (!first.isEmpty() && !same)
            addAnswer(published(first, firstAt, {}), false);
        QDateTime at = executorAt.isValid() && !(same && firstAt.isValid()) ? executorAt : firstAt;
        for (const QString &column : executorsAnswers) {
            const QString text = m_row.text(column);
            const bool isFirst = column == executorsAnswers[0];
            if (!isFirst && rated.isValid())
                at = std::max(at, rated);
            if (!text.isEmpty())
                addAnswer(published(text, at, isFirst ? submitted : QDateTime()), true);
        }
    }

    void addAnswer(Reply reply, bool ofExecutor)
    {
        if (!reply.publishedAt.isValid())
            return m_row.note(ofExecutor ? executorsAnswerAt : firstAnswerAt, u"empty, though there is an answer"_s);
        reply.version = int(m_incoming.replies.size()) + 1;
        if (ofExecutor)
            m_incoming.history.push_back({MessageKind::ExecutorAnswer, reply.submittedAt, reply.text, true});
        m_incoming.history.push_back({MessageKind::Published, reply.publishedAt, {}, false});
        m_incoming.replies.push_back(reply);
    }

    void readStatus()
    {
        appeal().step = m_row.value(step);
        appeal().outcome = m_row.value(outcome);
        appeal().closingReason = m_row.value(closingReason);
        const bool answered = !m_incoming.replies.empty();
        const Status otherwise = appeal().closedAt.isValid() ? Status::Closed
                                 : answered                  ? Status::Published
                                                             : Status::Registered;
        appeal().status = statusOfStep(appeal().step).value_or(otherwise);
        if (!isOpen(appeal().status) && answered)
            appeal().answeredAt = m_incoming.replies.back().publishedAt;
        if (isOpen(appeal().status) || appeal().status == Status::Published)
            appeal().closedAt = {};
        // The citizen's mark stands in the place of a reason.
        if (appeal().closingReason.size() == 1 && appeal().closingReason >= u"1"_s && appeal().closingReason <= u"5"_s)
            appeal().rating = appeal().closingReason.toInt();
    }

    void addHistory(const QDateTime &now)
    {
        auto &history = m_incoming.history;
        if (const QDateTime at = m_row.time(assignedAt); at.isValid())
            history.push_back({MessageKind::Assigned, at, {}, true});
        if (appeal().rating > 0 && appeal().closedAt.isValid())
            history.push_back({MessageKind::Rated, appeal().closedAt, appeal().closingReason, false});
        if (appeal().closedAt.isValid())
            history.push_back({MessageKind::Closed, appeal().closedAt, appeal().closingReason, false});
        std::stable_sort(history.begin(), history.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
        history.push_back({MessageKind::Imported, now, m_row.rest(placed()), false});
    }

    RowReader m_row;
    IncomingAppeal m_incoming;
};
} // namespace

Result<ImportReport> importIncidents(Storage &storage, const QString &path, const QDateTime &now)
{
    auto sheets = readTables(path);
    if (!sheets)
        return sheets.error();
    const auto table = Table::find(std::move(*sheets), placed(), {number, created, incidentText});
    if (!table)
        return Error{table.error().kind, u"%1: %2"_s.arg(path, table.error().detail)};
    const auto region = regionOf(storage);
    if (!region)
        return region.error();

    ImportReport report;
    std::vector<IncomingAppeal> appeals;
    for (size_t at = table->firstRow(); at < table->endRow(); ++at) {
        if (table->isBlank(at))
            continue;
        IncidentRow row(RowReader(*table, at, region->profile.timeZone));
        IncomingAppeal incoming = row.read(now);
        row.fault() ? report.faults.push_back(*row.fault()) : appeals.push_back(std::move(incoming));
    }
    return writeImported(storage, std::move(appeals), report, u"import incidents "_s + QFileInfo(path).fileName(), now);
}

} // namespace vakhta::centre
