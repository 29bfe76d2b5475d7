#pragma once

#include "ui/models/month_model.h"
#include "ui/models/profile_edit.h"

#include <QTableView>

class QCheckBox;
class QDateEdit;
class QListView;
class QSpinBox;
class QStringListModel;

namespace vakhta {

class Label;

/// A month under the hand: arrows go from day to day and over its edge, Page Up and Down by a month, Space marks.
class MonthGrid final : public QTableView
{
    Q_OBJECT

public:
    explicit MonthGrid(QWidget *parent = nullptr);

    void showProfile(const Profile &profile);
    const QDate &day() const { return m_day; }
    void goTo(const QDate &day);

signals:
    void dayChanged();
    void markAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void showMonth();

    MonthModel *m_model;
    Profile m_profile;
    QDate m_day;
};

/// The production calendar of the region profile: a month of it, and what is not as usual in its year.
class ProfileCalendar final : public QWidget
{
    Q_OBJECT

public:
    ProfileCalendar(ProfileEdit &edit, const QDate &today, QWidget *parent = nullptr);

private:
    QLayout *makeHead();
    QLayout *makeDay();
    void showCalendar();
    void showDay();
    void showYear();
    void markDay();
    void moveDay();

    ProfileEdit &m_edit;
    MonthGrid *m_grid;
    Label *m_month;
    Label *m_meaning;
    QCheckBox *m_moved;
    QDateEdit *m_from;
    QSpinBox *m_until;
    QListView *m_year;
    QStringListModel *m_yearLines;
    std::vector<QDate> m_yearDays;
    Label *m_yearTitle;
    bool m_showing = false;
};

} // namespace vakhta
