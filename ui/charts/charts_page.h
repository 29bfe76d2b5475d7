#pragma once

#include "app/core/appeal_reader.h"
#include "ui/text/clock.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QTableView;

namespace vakhta {

class Button;
class DayBars;
class Label;
class PageStates;
class SectorBars;
class ShareLine;
class StatisticsModel;
struct LocalTime;

/// «Регион»: appeals by day and system, by sector, share answered in time. A bar opens its list; the same numbers stand in a
/// table behind «Таблицей».
class ChartsPage final : public QWidget
{
    Q_OBJECT

public:
    ChartsPage(AppealReader &reader, Clock clock, QWidget *parent = nullptr);

    /// Reads everything again; also whenever the page is opened.
    void refresh();

signals:
    void openList(const AppealQuery &query, const QString &title);
    void done();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeCards();
    QWidget *makeCharts();
    QWidget *makeTable();
    void load();
    void tellDay();
    void tellSector();
    void tellShare();
    void showStatistics(const Statistics &statistics);
    void showFigures(const Statistics &statistics);
    int days() const;
    void openDay(int day, int system);
    void openSector(int sector);
    void openShare(int day);
    AppealQuery queryOf(const QDate &from, const QDate &to) const;
    LocalTime here() const;

    AppealReader &m_reader;
    Clock m_clock;
    Region m_region;
    Statistics m_statistics;
    quint64 m_asked = 0;

    PageStates *m_states;
    QStackedWidget *m_views;
    QTabBar *m_period;
    Button *m_asTable;
    Label *m_title;
    Label *m_dayWords;
    Label *m_shareWords;
    DayBars *m_dayBars;
    SectorBars *m_sectorBars;
    ShareLine *m_shareLine;
    StatisticsModel *m_model;
    QTableView *m_table;
    std::vector<Label *> m_figures;
    std::vector<Label *> m_figureNotes;
};

} // namespace vakhta
