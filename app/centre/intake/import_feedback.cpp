#include "app/centre/intake/import_feedback.h"

#include "app/centre/intake/import_words.h"
#include "app/centre/intake/import_writer.h"
#include "app/centre/intake/plain_text.h"
#include "app/centre/intake/table_rows.h"
#include "app/core/missing_person.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
// Our names of what a column may hold, and the platform's own columns for them.
const ColumnMap &ofThePlatform()
{
    static const ColumnMap columns{
        {u"number"_s, u"Номер"_s},
        {u"source"_s, u"Источник"_s},
        {u"group"_s, u"Категория"_s},
        {u"topic"_s, u"Подкатегория"_s},
        {u"title"_s, u"Факт"_s},
        {u"executor"_s, u"Организация, в которой находится сообщение"_s},
        {u"received"_s, u"Дата поступления"_s},
        {u"due"_s, u"Дата планируемого завершения работ"_s},
        {u"answered"_s, u"Дата фактического завершения работ"_s},
        {u"stage"_s, u"Стадия"_s},
        {u"status"_s, u"Статус"_s},
        {u"fast"_s, u"Фаст-трек"_s},
        {u"outcome"_s, u"Тип решения"_s},
        {u"rating"_s, u"Оценка ответа заявителем"_s},
        {u"repeated"_s, u"Повторное рассмотрение"_s},
    };
    return columns;
}

// Columns of the platform that go to the history as they are.
const QStringList &besides()
{
    static const QStringList columns{u"Номер ЕПГУ"_s,
                                     u"Верхнеуровневый ЛКО"_s,
                                     u"Организация, в которую поступило сообщение"_s,
                                     u"Просрочено"_s,
                                     u"ФЗ"_s,
                                     u"Заявитель выбрал подачу по 59-ФЗ"_s,
                                     u"Направлено по email в ФОИВ, не подключенный к ПОС"_s,
                                     u"ФИО координатора"_s,
                                     u"ФИО исполнителя"_s,
                                     u"ФИО руководителя"_s};
    return columns;
}

const QStringList &mappable()
{
    static const QStringList names{u"text"_s,     u"title"_s,   u"topic"_s,        u"group"_s,
                                   u"executor"_s, u"number"_s,  u"received"_s,     u"due"_s,
                                   u"answered"_s, u"author"_s,  u"municipality"_s, u"settlement"_s,
                                   u"status"_s,   u"outcome"_s, u"rating"_s,       u"source"_s};
    return names;
}

Error rejected(const QString &words)
{
    return {Error::Kind::Rejected, words};
}

/// Makes one appeal of one row, by the map of columns.
class FeedbackRow
{
public:
    FeedbackRow(const RowReader &row, const ColumnMap &columns, const Profile &profile, const QDateTime &now)
        : m_row(row), m_columns(columns), m_profile(profile), m_now(now) {}

    IncomingAppeal read()
    {
        m_incoming.row = m_row.line();
        readSource();
        readTimes();
        readStatus();
        addHistory();
        return std::move(m_incoming);
    }
    const std::optional<ImportLine> &fault() const { return m_row.fault(); }

private:
    Appeal &appeal() { return m_incoming.appeal; }
    QString column(const QString &name) const { return m_columns.value(name); }
    QString value(const QString &name) const { return m_row.value(column(name)); }

    void readSource()
    {
        appeal().system = System::Feedback;
        appeal().number = value(u"number"_s);
        if (m_columns.contains(u"number"_s) && appeal().number.isEmpty())
            m_row.note(column(u"number"_s), u"empty"_s);
        appeal().text = m_row.text(column(u"text"_s));
        if (m_columns.contains(u"text"_s) && appeal().text.isEmpty())
            m_row.note(column(u"text"_s), u"empty"_s);
        const QString title = m_row.text(column(u"title"_s));
        appeal().title = titleOf(title.isEmpty() ? appeal().text : title);
        appeal().source = value(u"source"_s);
        appeal().channel = channelOfSource(appeal().source);
        appeal().author = value(u"author"_s);
        appeal().settlement = value(u"settlement"_s);
        appeal().publicReply = false; // the platform answers the citizen alone
        m_incoming.topicGroup = value(u"group"_s);
        m_incoming.topic = value(u"topic"_s);
        m_incoming.executor = value(u"executor"_s);
        m_incoming.municipality = value(u"municipality"_s);
        if (m_row.yes(column(u"fast"_s)))
            appeal().priority = Priority::Raised;
        if (m_row.yes(column(u"repeated"_s)))
            appeal().flags |= Repeated;
        if (tellsOfMissingPerson(appeal().text))
            appeal().flags |= MissingPerson;
    }

    // The platform tells days. One came at its beginning, was answered at noon, and was due by the end of work.
    void readTimes()
    {
        appeal().receivedAt = m_row.time(column(u"received"_s));
        if (!m_columns.contains(u"received"_s))
            appeal().receivedAt = m_now;
        else if (!appeal().receivedAt.isValid())
            m_row.note(column(u"received"_s), u"empty"_s);
        appeal().dueAt = m_row.atClock(m_row.date(column(u"due"_s)), m_profile.dayEnd);
        appeal().answeredAt = m_row.atClock(m_row.date(column(u"answered"_s)), QTime(12, 0));
    }

    void readStatus()
    {
        const QString stage = value(u"stage"_s), status = value(u"status"_s);
        appeal().rating = m_row.number(column(u"rating"_s), 0);
        if (appeal().rating > 5)
            m_row.note(column(u"rating"_s), u"not a mark from 1 to 5: «%1»"_s.arg(appeal().rating));
        appeal().step = stage.isEmpty() || status.isEmpty() ? stage + status : stage + u": "_s + status;
        appeal().outcome = value(u"outcome"_s);
        const Status otherwise = appeal().answeredAt.isValid() ? Status::Published : Status::Registered;
        appeal().status = statusOfStage(stage, status, appeal().rating > 0).value_or(otherwise);
        if (isOpen(appeal().status))
            appeal().answeredAt = {};
        if (appeal().status == Status::Closed || appeal().status == Status::Rejected)
            appeal().closedAt = appeal().answeredAt;
    }

    void addHistory()
    {
        auto &history = m_incoming.history;
        history.push_back({MessageKind::Received, appeal().receivedAt, {}, false});
        if (appeal().answeredAt.isValid())
            history.push_back({MessageKind::Published, appeal().answeredAt, appeal().outcome, false});
        if (appeal().rating > 0)
            history.push_back({MessageKind::Rated,
                               appeal().answeredAt.isValid() ? appeal().answeredAt : appeal().receivedAt,
                               QString::number(appeal().rating), false});
        if (appeal().closedAt.isValid())
            history.push_back({MessageKind::Closed, appeal().closedAt, {}, false});
        history.push_back({MessageKind::Imported, m_now, m_row.rest(m_columns.values()), false});
    }

    RowReader m_row;
    const ColumnMap &m_columns;
    const Profile &m_profile;
    const QDateTime m_now;
    IncomingAppeal m_incoming;
};

Result<ColumnMap> columnsIn(const Table &table, const ColumnMap &columns)
{
    if (!columns.contains(u"text"_s))
        return rejected(u"the map names no column for the text: add text=COLUMN. There are: %1."_s.arg(
            table.columns().join(u", "_s)));
    for (const QString &column : columns)
        if (!table.has(column))
            return rejected(u"no column «%1». There are: %2."_s.arg(column, table.columns().join(u", "_s)));
    return columns;
}

Result<Table> tableOf(const QString &path, const std::optional<ColumnMap> &columns)
{
    auto sheets = readTables(path);
    if (!sheets)
        return sheets.error();
    const QStringList known = ofThePlatform().values() + besides();
    auto table = columns ? Table::first(std::move(*sheets))
                         : Table::find(std::move(*sheets), known, {u"Номер"_s, u"Дата поступления"_s});
    if (!table)
        return rejected(u"%1: %2"_s.arg(path, table.error().detail));
    return table;
}

// What a row without a number is known by: its own content, and which of the same content it is.
class RowKeys
{
public:
    QString keyOf(const Table &table, size_t row, const QString &number)
    {
        if (!number.isEmpty())
            return u"feedback:"_s + number;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &column : table.columns())
            hash.addData(table.cell(row, column).shown().toUtf8() + '\0');
        const QByteArray content = hash.result().toHex();
        return u"feedback:%1#%2"_s.arg(QString::fromLatin1(content)).arg(++m_seen[content]);
    }

private:
    QHash<QByteArray, int> m_seen;
};
} // namespace

Result<ColumnMap> columnMapFrom(const QString &words)
{
    ColumnMap columns;
    for (const QString &pair : words.split(u',', Qt::SkipEmptyParts)) {
        const QString name = pair.section(u'=', 0, 0).trimmed(), column = pair.section(u'=', 1).trimmed();
        if (column.isEmpty() || !mappable().contains(name))
            return rejected(u"«%1»: write NAME=COLUMN, where NAME is one of %2"_s.arg(pair, mappable().join(u", "_s)));
        if (columns.contains(name))
            return rejected(u"«%1» is given twice"_s.arg(name));
        columns.insert(name, column);
    }
    return columns;
}

Result<ImportReport> importFeedback(Storage &storage, const QString &path, const std::optional<ColumnMap> &columns,
                                    const QDateTime &now)
{
    const auto table = tableOf(path, columns);
    if (!table)
        return table.error();
    const auto map = columns ? columnsIn(*table, *columns) : Result<ColumnMap>(ofThePlatform());
    if (!map)
        return rejected(u"%1: %2"_s.arg(path, map.error().detail));
    const auto region = regionOf(storage);
    if (!region)
        return region.error();

    ImportReport report;
    std::vector<IncomingAppeal> appeals;
    RowKeys keys;
    for (size_t at = table->firstRow(); at < table->endRow(); ++at) {
        if (table->isBlank(at))
            continue;
        FeedbackRow row(RowReader(*table, at, region->profile.timeZone), *map, region->profile, now);
        IncomingAppeal incoming = row.read();
        incoming.key = keys.keyOf(*table, at, incoming.appeal.number);
        row.fault() ? report.faults.push_back(*row.fault()) : appeals.push_back(std::move(incoming));
    }
    return writeImported(storage, std::move(appeals), report, u"import feedback "_s + QFileInfo(path).fileName(), now);
}

} // namespace vakhta::centre
