#include "app/centre/intake/table_rows.h"

#include "app/centre/intake/plain_text.h"
#include "app/core/region_clock.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
// Above the names there may be a title and the conditions of the export.
constexpr size_t deepestHeader = 30;
constexpr qint64 msOfDay = 86'400'000;

struct Header
{
    size_t sheet = 0, row = 0;
    qsizetype names = 0;
    QStringList missing;
};

Header headerAt(const std::vector<Sheet> &sheets, size_t sheet, size_t row, const QStringList &known,
                const QStringList &needed)
{
    QSet<QString> there;
    for (const Cell &cell : sheets[sheet].rows[row])
        there << Table::folded(cell.text);
    Header header{sheet, row, 0, {}};
    for (const QString &name : known)
        header.names += there.contains(Table::folded(name));
    for (const QString &name : needed)
        if (!there.contains(Table::folded(name)))
            header.missing << u"«%1»"_s.arg(name);
    return header;
}

Error rejected(const QString &words)
{
    return {Error::Kind::Rejected, words};
}

bool isBlankRow(const Row &row)
{
    return std::all_of(row.begin(), row.end(),
                       [](const Cell &cell) { return cell.isEmpty() || cell.shown().trimmed().isEmpty(); });
}
} // namespace

QString Table::folded(const QString &name)
{
    return plainValue(name).toCaseFolded().replace(u'ё', u'е');
}

Table::Table(Sheet sheet, size_t header) : m_sheet(std::move(sheet)), m_header(header)
{
    const Row &names = m_sheet.rows[header];
    for (size_t place = 0; place < names.size(); ++place) {
        const QString name = plainValue(names[place].shown());
        if (name.isEmpty() || m_places.contains(folded(name)))
            continue;
        m_columns << name;
        m_places.insert(folded(name), place);
    }
}

Result<Table> Table::find(std::vector<Sheet> sheets, const QStringList &known, const QStringList &needed)
{
    std::optional<Header> best;
    for (size_t sheet = 0; sheet < sheets.size(); ++sheet)
        for (size_t row = 0; row < std::min(deepestHeader, sheets[sheet].rows.size()); ++row) {
            const Header header = headerAt(sheets, sheet, row, known, needed);
            if (!best || header.names > best->names)
                best = header;
        }
    if (!best || best->names == 0)
        return rejected(
            u"no row with the column names of this export on any sheet. Export the full table of details again."_s);
    if (!best->missing.isEmpty())
        return rejected(u"sheet «%1», row %2: no column %3. Export it again with all columns."_s
                            .arg(sheets[best->sheet].name)
                            .arg(sheets[best->sheet].lineOf(best->row))
                            .arg(best->missing.join(u", "_s)));
    return Table(std::move(sheets[best->sheet]), best->row);
}

Result<Table> Table::first(std::vector<Sheet> sheets)
{
    for (Sheet &sheet : sheets)
        for (size_t row = 0; row < sheet.rows.size(); ++row)
            if (!isBlankRow(sheet.rows[row]))
                return Table(std::move(sheet), row);
    return rejected(u"nothing in it. Export it again."_s);
}

bool Table::isBlank(size_t row) const
{
    return isBlankRow(m_sheet.rows[row]);
}

const Cell &Table::cell(size_t row, const QString &column) const
{
    static const Cell nothing;
    const auto place = m_places.find(folded(column));
    const Row &cells = m_sheet.rows[row];
    return place == m_places.end() || *place >= cells.size() ? nothing : cells[*place];
}

QString RowReader::value(const QString &column) const
{
    return plainValue(cell(column).shown());
}

QString RowReader::text(const QString &column) const
{
    const QString text = plainText(cell(column).shown());
    return text == u"-"_s ? QString() : text;
}

// Texts as people and programs write them, or a spreadsheet's count of days.
std::optional<QDateTime> RowReader::local(const Cell &cell) const
{
    if (cell.number) {
        const double days = *cell.number;
        if (!(days > 0 && days < 200'000)) // from 1899 to 2447
            return {};
        const auto ms = qint64(std::llround(days * 86'400)) * 1000;
        return QDateTime(m_table.dayZero().addDays(ms / msOfDay), QTime::fromMSecsSinceStartOfDay(int(ms % msOfDay)),
                         Qt::UTC);
    }
    static const QStringList forms{u"yyyy-MM-dd HH:mm:ss"_s, u"dd.MM.yyyy HH:mm:ss"_s, u"dd.MM.yyyy HH:mm"_s,
                                   u"dd.MM.yyyy"_s,          u"yyyy-MM-dd HH:mm"_s,    u"yyyy-MM-ddTHH:mm:ss"_s,
                                   u"yyyy-MM-dd"_s,          u"dd.MM.yyyy, HH:mm"_s};
    const QString written = plainValue(cell.text);
    for (const QString &form : forms)
        if (QDateTime found = QDateTime::fromString(written, form); found.isValid()) {
            found.setTimeSpec(Qt::UTC);
            return found;
        }
    return {};
}

QDateTime RowReader::atClock(const QDate &day, const QTime &time) const
{
    return day.isValid() ? RegionClock::of(m_timeZone).utc({day, time.msecsSinceStartOfDay()}) : QDateTime();
}

QDateTime RowReader::time(const QString &column)
{
    if (value(column).isEmpty())
        return {};
    const auto found = local(cell(column));
    if (!found)
        note(column, u"not a time: «%1»"_s.arg(value(column).left(40)));
    return found ? atClock(found->date(), found->time()) : QDateTime();
}

QDate RowReader::date(const QString &column)
{
    if (value(column).isEmpty())
        return {};
    const auto found = local(cell(column));
    if (!found)
        note(column, u"not a date: «%1»"_s.arg(value(column).left(40)));
    return found ? found->date() : QDate();
}

int RowReader::minutes(const QString &column, int none)
{
    const QString shown = value(column);
    if (shown.isEmpty())
        return none;
    bool isNumber = false;
    const double days = cell(column).number.value_or(QString(shown).replace(u',', u'.').toDouble(&isNumber));
    if ((!cell(column).number && !isNumber) || !(days >= 0 && days < 100'000)) {
        note(column, u"not a duration: «%1»"_s.arg(shown.left(40)));
        return none;
    }
    return int(std::lround(days * 24 * 60));
}

int RowReader::number(const QString &column, int none)
{
    const QString shown = value(column).remove(u' ');
    bool isNumber = false;
    const int found = shown.toInt(&isNumber);
    if (shown.isEmpty())
        return none;
    if (!isNumber || found < 0)
        note(column, u"not a whole number: «%1»"_s.arg(shown.left(40)));
    return isNumber ? found : none;
}

bool RowReader::yes(const QString &column)
{
    const QString word = Table::folded(value(column));
    if (word.isEmpty() || word == u"нет"_s || word == u"0"_s)
        return false;
    if (word != u"да"_s && word != u"1"_s)
        note(column, u"neither «Да» nor «Нет»: «%1»"_s.arg(word.left(40)));
    return true;
}

void RowReader::note(const QString &column, const QString &reason)
{
    if (!m_fault)
        m_fault = ImportLine{line(), column, reason};
}

QString RowReader::rest(const QStringList &but) const
{
    QSet<QString> placed;
    for (const QString &column : but)
        placed << Table::folded(column);
    QStringList lines;
    for (const QString &column : m_table.columns())
        if (const QString shown = text(column); !shown.isEmpty() && !placed.contains(Table::folded(column)))
            lines << u"%1: %2"_s.arg(column, shown);
    return lines.join(u'\n');
}

} // namespace vakhta::centre
