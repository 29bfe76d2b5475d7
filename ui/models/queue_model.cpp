#include "ui/models/queue_model.h"

#include "app/core/when_ready.h"
#include "ui/text/visible_text.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr std::chrono::milliseconds restBetweenLooks{500};

/// Ids are given one after another, so a bit for each costs less than sorting a million of them while the user scrolls.
class IdSet
{
public:
    explicit IdSet(const std::vector<qint64> &ids)
    {
        const auto last = std::max_element(ids.begin(), ids.end());
        m_has.resize(last == ids.end() ? 0 : size_t(*last) + 1);
        for (const qint64 id : ids)
            m_has[size_t(id)] = true;
    }
    bool contains(qint64 id) const { return size_t(id) < m_has.size() && m_has[size_t(id)]; }

private:
    std::vector<bool> m_has;
};

} // namespace

QueueModel::QueueModel(AppealReader &reader, const RowContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_reader(reader)
    , m_context(context)
    , m_pages(new AppealPages(reader, this))
{
    connect(m_pages, &AppealPages::failed, this, &QueueModel::failed);
    connect(m_pages, &AppealPages::rowsChanged, this, [this](int first, int last) {
        emit dataChanged(index(first), index(last));
    });
}

void QueueModel::show(const AppealQuery &query)
{
    m_query = query;
    m_looking = m_lookAgain = false;
    m_newest.clear();
    beginResetModel();
    m_pages->replaceIds({});
    m_pages->setSearched(query.words);
    endResetModel();

    whenReady(m_reader.idsOf(query), this, [this, asked = ++m_generation](Result<std::vector<qint64>> ids) {
        if (asked != m_generation)
            return;
        if (!ids)
            return emit failed(ids.error());
        fill(std::move(*ids));
        emit shown();
    });
}

void QueueModel::fill(std::vector<qint64> ids)
{
    if (ids.empty())
        return;
    beginInsertRows({}, 0, int(ids.size()) - 1);
    m_pages->replaceIds(std::move(ids));
    endInsertRows();
}

void QueueModel::appealsChanged(const QSet<qint64> &ids)
{
    if (ids.isEmpty())
        m_pages->refreshAll();
    else
        m_pages->refresh(ids);
    lookForNewer();
}

void QueueModel::presenceChanged(const QSet<qint64> &appeals)
{
    for (const int row : rowsOf({appeals.begin(), appeals.end()}))
        emit dataChanged(index(row), index(row));
}

/// One question at a time, however fast changes come.
void QueueModel::lookForNewer()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    whenReady(m_reader.idsOf(m_query), this, [this, asked = m_generation](Result<std::vector<qint64>> ids) {
        if (asked != m_generation)
            return;
        m_looking = false;
        if (ids)
            compare(std::move(*ids));
        if (std::exchange(m_lookAgain, false))
            QTimer::singleShot(restBetweenLooks, this, &QueueModel::lookForNewer);
    });
}

void QueueModel::compare(std::vector<qint64> ids)
{
    if (m_pages->size() == 0) { // nothing is under the hand
        fill(std::move(ids));
        emit shown();
        return;
    }
    const IdSet known(m_pages->ids());
    const auto unknown = std::count_if(ids.begin(), ids.end(), [&known](qint64 id) { return !known.contains(id); });
    m_newest = std::move(ids);
    emit newer(int(unknown));
}

bool QueueModel::differs() const
{
    return m_newest != m_pages->ids();
}

void QueueModel::takeNewer()
{
    ++m_generation;
    m_looking = m_lookAgain = false;
    beginResetModel();
    m_pages->replaceIds(std::exchange(m_newest, {}));
    endResetModel();
    emit shown();
}

qint64 QueueModel::idAt(int row) const
{
    return row >= 0 && row < m_pages->size() ? m_pages->ids()[size_t(row)] : 0;
}

int QueueModel::rowOf(qint64 id) const
{
    const auto &ids = m_pages->ids();
    const auto at = std::find(ids.begin(), ids.end(), id);
    return at == ids.end() ? -1 : int(at - ids.begin());
}

std::vector<int> QueueModel::rowsOf(const std::vector<qint64> &appeals) const
{
    std::vector<int> rows;
    if (appeals.empty())
        return rows;
    const IdSet wanted(appeals);
    for (size_t row = 0; row < ids().size(); ++row) {
        if (wanted.contains(ids()[row]))
            rows.push_back(int(row));
    }
    return rows;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages->size();
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const AppealRow *row = m_pages->at(index.row());
    if (!row)
        return role == Qt::AccessibleTextRole ? tr("Loading…") : u"…"_s;
    return role == Qt::AccessibleTextRole ? m_context.sentence(*row) : visibleLine(row->title);
}

} // namespace vakhta
