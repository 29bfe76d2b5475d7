#include "app/centre/intake/table_file.h"

#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>

#include <algorithm>
#include <deque>
#include <exception>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
namespace iface = orcus::spreadsheet::iface;
using orcus::spreadsheet::col_t;
using orcus::spreadsheet::row_t;

// An export has about fifty columns; a file may claim a cell anywhere.
constexpr col_t mostColumns = 1024;
constexpr row_t mostRows = 1 << 20;

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

/// Strings are kept once and named by number; marks of fonts and colours are let go.
class Strings final : public iface::import_shared_strings
{
public:
    const QString &at(size_t index) const
    {
        static const QString none;
        return index < m_strings.size() ? m_strings[index] : none;
    }

    size_t append(std::string_view s) override
    {
        m_strings.push_back(text(s));
        return m_strings.size() - 1;
    }
    size_t add(std::string_view s) override { return append(s); }
    void set_segment_font(size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t,
                                orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t) override {}
    void append_segment(std::string_view s) override { m_segments += text(s); }
    size_t commit_segments() override
    {
        m_strings.push_back(std::exchange(m_segments, {}));
        return m_strings.size() - 1;
    }

private:
    std::vector<QString> m_strings;
    QString m_segments;
};

/// Of a formula only its last result counts.
class Formula final : public iface::import_formula
{
public:
    explicit Formula(std::function<void(row_t, col_t, Cell)> put) : m_put(std::move(put)) {}

    void set_position(row_t row, col_t col) override
    {
        m_row = row;
        m_col = col;
        m_cell = {};
    }
    void set_formula(orcus::spreadsheet::formula_grammar_t, std::string_view) override {}
    void set_shared_formula_index(size_t) override {}
    void set_result_string(std::string_view value) override { m_cell = {text(value), {}}; }
    void set_result_value(double value) override { m_cell = {{}, value}; }
    void set_result_bool(bool value) override { m_cell = {{}, value ? 1.0 : 0.0}; }
    void set_result_empty() override { m_cell = {}; }
    void commit() override { m_put(m_row, m_col, m_cell); }

private:
    std::function<void(row_t, col_t, Cell)> m_put;
    row_t m_row = 0;
    col_t m_col = 0;
    Cell m_cell;
};

class SheetTaker final : public iface::import_sheet
{
public:
    SheetTaker(const QString &name, const Strings &strings) : m_strings(strings) { m_sheet.name = name; }

    Sheet take() { return std::move(m_sheet); }

    iface::import_formula *get_formula() override { return &m_formula; }
    void set_auto(row_t row, col_t col, std::string_view s) override { put(row, col, {text(s), {}}); }
    void set_string(row_t row, col_t col, orcus::spreadsheet::string_id_t index) override
    {
        put(row, col, {m_strings.at(index), {}});
    }
    void set_value(row_t row, col_t col, double value) override { put(row, col, {{}, value}); }
    void set_bool(row_t row, col_t col, bool value) override { put(row, col, {{}, value ? 1.0 : 0.0}); }
    void set_date_time(row_t row, col_t col, int year, int month, int day, int hour, int minute, double second) override
    {
        const auto two = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
        put(row, col, {u"%1-%2-%3 %4:%5:%6"_s.arg(year).arg(two(month), two(day), two(hour), two(minute), two(int(second))), {}});
    }
    void set_format(row_t, col_t, size_t) override {}
    void set_format(row_t, col_t, row_t, col_t, size_t) override {}
    void fill_down_cells(row_t, col_t, row_t) override {}
    orcus::spreadsheet::range_size_t get_sheet_size() const override { return {mostRows, mostColumns}; }

private:
    void put(row_t row, col_t col, Cell cell)
    {
        if (row < 0 || row >= mostRows || col < 0 || col >= mostColumns)
            return;
        if (size_t(row) >= m_sheet.rows.size())
            m_sheet.rows.resize(size_t(row) + 1);
        Row &cells = m_sheet.rows[size_t(row)];
        if (size_t(col) >= cells.size())
            cells.resize(size_t(col) + 1);
        cells[size_t(col)] = std::move(cell);
    }

    const Strings &m_strings;
    Sheet m_sheet;
    Formula m_formula{[this](row_t row, col_t col, Cell cell) { put(row, col, std::move(cell)); }};
};

/// Old workbooks from a Macintosh count days from 1904.
class Settings final : public iface::import_global_settings
{
public:
    QDate dayZero() const { return m_dayZero; }

    void set_origin_date(int year, int month, int day) override
    {
        if (year == 1904)
            m_dayZero = QDate(year, month, day);
    }
    void set_default_formula_grammar(orcus::spreadsheet::formula_grammar_t) override {}
    orcus::spreadsheet::formula_grammar_t get_default_formula_grammar() const override
    {
        return orcus::spreadsheet::formula_grammar_t::xlsx;
    }
    void set_character_set(orcus::character_set_t) override {}

private:
    QDate m_dayZero{1899, 12, 30};
};

class WorkbookTaker final : public iface::import_factory
{
public:
    iface::import_global_settings *get_global_settings() override { return &m_settings; }
    iface::import_shared_strings *get_shared_strings() override { return &m_strings; }
    iface::import_sheet *append_sheet(orcus::spreadsheet::sheet_t, std::string_view name) override
    {
        m_names.push_back(text(name));
        return &m_sheets.emplace_back(text(name), m_strings);
    }
    iface::import_sheet *get_sheet(std::string_view name) override
    {
        const auto found = std::find(m_names.begin(), m_names.end(), text(name));
        return found == m_names.end() ? nullptr : &m_sheets[size_t(found - m_names.begin())];
    }
    iface::import_sheet *get_sheet(orcus::spreadsheet::sheet_t index) override
    {
        return index >= 0 && size_t(index) < m_sheets.size() ? &m_sheets[size_t(index)] : nullptr;
    }
    void finalize() override {}

    std::vector<Sheet> take()
    {
        std::vector<Sheet> sheets;
        for (SheetTaker &sheet : m_sheets) {
            sheets.push_back(sheet.take());
            sheets.back().dayZero = m_settings.dayZero();
        }
        return sheets;
    }

private:
    Settings m_settings;
    Strings m_strings;
    std::deque<SheetTaker> m_sheets;
    std::vector<QString> m_names;
};

Error damaged(const QString &why)
{
    return {Error::Kind::Rejected, u"the .xlsx is damaged (%1). Open it in a spreadsheet program and save it again, or export "
                                   "it again."_s.arg(why)};
}
} // namespace

// The one place where exceptions are caught: the library speaks so.
Result<std::vector<Sheet>> readXlsx(const QByteArray &bytes)
{
    WorkbookTaker taker;
    try {
        orcus::orcus_xlsx reader(&taker);
        reader.read_stream({bytes.constData(), size_t(bytes.size())});
    } catch (const std::exception &error) {
        return damaged(QString::fromUtf8(error.what()).section(u'\n', 0, 0));
    } catch (...) {
        return damaged(u"not a workbook"_s);
    }
    auto sheets = taker.take();
    if (sheets.empty())
        return damaged(u"no sheet in it"_s);
    return sheets;
}

} // namespace vakhta::centre
