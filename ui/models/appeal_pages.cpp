#include "ui/models/appeal_pages.h"

#include "app/core/when_ready.h"

#include <algorithm>

namespace vakhta {

AppealPages::AppealPages(AppealReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
}

void AppealPages::replaceIds(std::vector<qint64> ids)
{
    m_ids = std::move(ids);
    m_pages.clear();
    m_generation.clear(); // so that no open question counts
}

const AppealRow *AppealPages::at(int row)
{
    const auto page = find(row / pageSize);
    if (page == m_pages.end()) {
        if (!m_generation.contains(row / pageSize))
            ask(row / pageSize);
        return nullptr;
    }
    m_pages.splice(m_pages.begin(), m_pages, page);
    return &page->rows.at(size_t(row % pageSize));
}

void AppealPages::refresh(const QSet<qint64> &changed)
{
    QSet<int> known(m_generation.keyBegin(), m_generation.keyEnd());
    for (const Page &page : m_pages)
        known.insert(page.number);

    for (const int page : known) {
        const std::vector<qint64> ids = idsOn(page);
        if (std::any_of(ids.begin(), ids.end(), [&](qint64 id) { return changed.contains(id); }))
            ask(page); // also when it is asked for already: that answer may be older than the change
    }
}

void AppealPages::refreshAll()
{
    constexpr size_t onScreen = 2;
    while (m_pages.size() > onScreen)
        m_pages.pop_back();
    QSet<int> known(m_generation.keyBegin(), m_generation.keyEnd());
    for (const Page &page : m_pages)
        known.insert(page.number);
    for (const int page : known)
        ask(page);
}

void AppealPages::ask(int page)
{
    const quint64 generation = ++m_lastGeneration;
    m_generation[page] = generation;
    whenReady(m_reader.rows(idsOn(page), m_searched), this, [this, page, generation](Result<std::vector<AppealRow>> rows) {
        if (m_generation.value(page) != generation)
            return;
        if (!rows) {
            emit failed(rows.error()); // and stays asked for, or every repaint would ask and fail again
            return;
        }
        m_generation.remove(page);
        place(page, std::move(*rows));
    });
}

void AppealPages::place(int page, std::vector<AppealRow> rows)
{
    std::vector<AppealRow> before;
    if (const auto old = find(page); old != m_pages.end()) {
        before = std::move(old->rows);
        m_pages.erase(old);
    }
    m_pages.push_front({page, rows});
    if (m_pages.size() > pagesKept)
        m_pages.pop_back();

    const int first = page * pageSize;
    if (before.empty()) {
        emit rowsChanged(first, first + int(rows.size()) - 1);
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] != before[i])
            emit rowsChanged(first + int(i), first + int(i));
    }
}

std::vector<qint64> AppealPages::idsOn(int page) const
{
    const auto first = m_ids.begin() + page * pageSize;
    return {first, first + std::min<std::ptrdiff_t>(pageSize, m_ids.end() - first)};
}

std::list<AppealPages::Page>::iterator AppealPages::find(int page)
{
    return std::find_if(m_pages.begin(), m_pages.end(), [page](const Page &kept) { return kept.number == page; });
}

} // namespace vakhta
