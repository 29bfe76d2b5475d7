#pragma once

#include "app/core/when_ready.h"
#include "tests/bench/window_watch.h"

#include <QAbstractListModel>
#include <QListView>
#include <QRandomGenerator>
#include <QWindow>

/// What a hand feels at a list of everything: orders, filters, jumps, searches, the appeal beside it.
namespace vakhta::bench {

/// A value of the reader's, waited for as the window does: with its event loop running. Milliseconds.
template <typename T>
double answeredIn(QFuture<Result<T>> future, T *value = nullptr)
{
    QElapsedTimer spent;
    spent.start();
    bool there = false;
    QObject here;
    whenReady(future, &here, [&](Result<T> answer) {
        if (value)
            *value = must(std::move(answer));
        there = true;
    });
    until("an answer", [&] { return there; });
    return double(spent.nsecsElapsed()) / 1e6;
}

/// Milliseconds from the question to the paint that shows its first rows.
inline double paintedAfter(MainWindow &window, const AppealQuery &query)
{
    window.queuePage()->openQueue({.queue = Queue::MissingPersons});
    until("another list", [&] { return listOf(window)->model()->rowCount() < 100'000; });
    bool seen = false;
    FirstRows rows(listOf(window), query.queue, [&] { seen = true; });
    return 1000 * seconds([&] {
        window.queuePage()->openQueue(query);
        until("a list", [&] { return seen; });
    });
}

/// A list that costs nothing but its painting: the floor of ours.
class ConstantModel final : public QAbstractListModel
{
public:
    explicit ConstantModel(int rows) : m_rows(rows) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex &, int role) const override { return role == Qt::DisplayRole ? m_words : QVariant(); }

private:
    int m_rows;
    const QVariant m_words = QStringLiteral("В ближайшем дворе не горят фонари, вечером темно");
};

/// Milliseconds of the frame right after each jump to a random place.
inline std::vector<double> framesAfterJumps(QAbstractItemView *list, int jumps, const std::function<void()> &rest = [] {})
{
    QRandomGenerator random(7);
    std::vector<double> spent;
    QScrollBar *bar = list->verticalScrollBar();
    for (int i = 0; i < jumps; ++i) {
        const int to = bar->minimum() + int(random.bounded(quint32(qMax(1, bar->maximum() - bar->minimum()))));
        spent.push_back(1000 * seconds([&] {
            bar->setValue(to);
            list->viewport()->grab(); // painted whole, whatever the screen would have left out
        }));
        rest();
    }
    return spent;
}

inline void tellJumps(MainWindow &window)
{
    LongList *list = listOf(window);
    auto *model = qobject_cast<QueueModel *>(list->model());
    ConstantModel constant(model->rowCount());
    QListView bare;
    bare.setUniformItemSizes(true);
    bare.setModel(&constant);
    bare.resize(list->size());
    bare.show();
    until("the bare list", [&] { return bare.windowHandle() && bare.windowHandle()->isExposed() && bare.verticalScrollBar()->maximum() > 0; });
    constexpr int jumps = 300;
    const std::vector<double> floor = framesAfterJumps(&bare, jumps);
    bare.hide();
    std::vector<double> arrived;
    const std::vector<double> ours = framesAfterJumps(list, jumps, [&] {
        QElapsedTimer spent;
        spent.start();
        const int row = list->indexAt({5, 5}).row();
        until("the rows of the place", [&] { return model->at(row); });
        arrived.push_back(double(spent.nsecsElapsed()) / 1e6);
    });
    line("a frame after a random jump, p50", percentile(ours, 0.5), percentile(floor, 0.5), "ms", "<= 1 x", 2);
    line("   p99", percentile(ours, 0.99), percentile(floor, 0.99), "ms", "<= 33 ms", 2);
    line("   its rows are there, p50", percentile(arrived, 0.5), 0, "ms", "-", 2);
    line("   p99", percentile(arrived, 0.99), 0, "ms", "-", 2);
}

inline void tellOrders(MainWindow &window, AppealReader &reader)
{
    double worst = 0;
    for (const Order order : {Order::Slack, Order::Deadline, Order::Newest, Order::Oldest})
        worst = std::max(worst, paintedAfter(window, {.queue = Queue::All, .order = order}));
    line("the slowest order of all, to paint", worst, 0, "ms", "<= 150 ms");
    std::vector<double> filters;
    for (int sector = 1; sector <= 8; ++sector)
        filters.push_back(answeredIn(reader.idsOf({.queue = Queue::Overdue, .sector = sector, .order = Order::Newest})));
    line("the slowest filter, ids here", percentile(filters, 1), 0, "ms", "<= 50 ms");
    std::vector<double> counts;
    for (int i = 0; i < 9; ++i)
        counts.push_back(answeredIn(reader.counts()));
    line("all counters", percentile(counts, 0.5), 0, "ms", "<= 20 ms");
}

inline const QStringList &searches()
{
    using namespace Qt::StringLiterals;
    static const QStringList words{u"яма"_s, u"дорога"_s, u"горячая вода"_s, u"отопление"_s, u"автобус"_s, u"мусор"_s, u"снег"_s, u"поликлиника"_s,
        u"освещение двор"_s, u"\"детская площадка\""_s, u"подъезд"_s, u"лифт не работает"_s, u"школа"_s, u"остановка"_s, u"светофор"_s, u"тротуар"_s};
    return words;
}

inline void tellSearches(AppealReader &reader)
{
    std::vector<double> spent;
    for (int round = 0; round < 5; ++round) {
        for (const QString &words : searches())
            spent.push_back(answeredIn(reader.idsOf({.queue = Queue::All, .words = words, .order = Order::Newest})));
    }
    line("a search, newest first, p50", percentile(spent, 0.5), 0, "ms", "<= 10 ms", 2);
    line("   p99", percentile(spent, 0.99), 0, "ms", "<= 150 ms", 2);
}

inline void tellCards(AppealReader &reader)
{
    std::vector<qint64> ids;
    answeredIn(reader.idsOf({.queue = Queue::All, .order = Order::Newest}), &ids);
    QRandomGenerator random(3);
    std::vector<double> spent;
    for (int i = 0; i < 300; ++i)
        spent.push_back(answeredIn(reader.card(ids[random.bounded(quint32(ids.size()))])));
    line("a card, p50", percentile(spent, 0.5), 0, "ms", "<= 30 ms", 2);
    line("   p99", percentile(spent, 0.99), 0, "ms", "<= 30 ms", 2);
}

} // namespace vakhta::bench
