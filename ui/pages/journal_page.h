#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/centre_link.h"
#include "ui/text/clock.h"

#include <QUuid>
#include <QWidget>

class QListView;
class QTimer;

namespace vakhta {

class Button;
class JournalDetail;
class JournalModel;
class Label;
class PageStates;
struct LocalTime;

/// What was done here and what the centre knows of it: outbox, refusals, history. Delete takes back, Enter goes to the
/// details, Ctrl+Enter does the main thing about the chosen act.
class JournalPage final : public QWidget
{
    Q_OBJECT

public:
    JournalPage(AppealReader &reader, AppealEditor &editor, CentreLink &link, Clock clock, QWidget *parent = nullptr);

    /// Reads everything again; also whenever the page is opened.
    void refresh();

signals:
    void openAppeal(qint64 appeal);
    /// The refused text is a draft again: open the editor.
    void replyAsked(qint64 appeal);
    void done();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void addShortcuts();
    void loadRegion();
    void loadJournal();
    void keepChoice(std::vector<JournalEntry> journal);
    void chooseRow(int row);
    void showChosen();
    void showDetail(const JournalEntry &entry, const AppealCard *card);
    void cancelChosen();
    void dismissChosen(bool thenEdit);
    void tick();
    LocalTime here() const;

    AppealReader &m_reader;
    AppealEditor &m_editor;
    CentreLink &m_link;
    Clock m_clock;
    Region m_region;
    JournalModel *m_model;
    QListView *m_list;
    PageStates *m_states;
    PageStates *m_detailStates;
    JournalDetail *m_detail;
    Button *m_sendNow;
    QTimer *m_second;
    QUuid m_chosen;
    quint64 m_asked = 0;
};

} // namespace vakhta
