#pragma once

#include "app/core/appeal_reader.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <list>

namespace vakhta {

/// The rows of a list of any length: all its ids, and the few pages that were looked at last.
///
/// Lives on the GUI thread. A row that is not here yet is asked for and told by rowsChanged().
class AppealPages final : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 100; // two screens
    static constexpr int pagesKept = 16;

    explicit AppealPages(AppealReader &reader, QObject *parent = nullptr);

    /// Starts over with another list. Answers still on their way are dropped.
    void replaceIds(std::vector<qint64> ids);
    /// The words that the list was found by, for the excerpts of rows not read yet.
    void setSearched(const QString &words) { m_searched = words; }

    int size() const { return int(m_ids.size()); }
    const std::vector<qint64> &ids() const { return m_ids; }

    /// What the list shows of the appeal in this row, or nullptr until its page comes. Never waits. Valid until the
    /// event loop runs again.
    const AppealRow *at(int row);

    /// Reads again the pages that hold one of these; those not in memory are read when looked at.
    void refresh(const QSet<qint64> &changed);
    /// Reads again the pages that are most likely on the screen, and forgets the others until they are looked at.
    void refreshAll();

signals:
    void rowsChanged(int first, int last);
    void failed(const vakhta::Error &error);

private:
    struct Page
    {
        int number = 0;
        std::vector<AppealRow> rows;
    };

    std::vector<qint64> idsOn(int page) const;
    void ask(int page);
    void place(int page, std::vector<AppealRow> rows);
    std::list<Page>::iterator find(int page);

    AppealReader &m_reader;
    std::vector<qint64> m_ids;
    QString m_searched;
    std::list<Page> m_pages;          // last looked at first
    QHash<int, quint64> m_generation; // page → the question whose answer counts, while it is open
    quint64 m_lastGeneration = 0;
};

} // namespace vakhta
