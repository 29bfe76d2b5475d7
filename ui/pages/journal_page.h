#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/centre_link.h"
#include "ui/pages/journal_remedies.h"
#include "ui/text/clock.h"

#include <QUuid>
#include <QWidget>

#include <functional>

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
    /// The editor is to open with this text, as an addition to the reply named in `args`.
    void replyWithAsked(qint64 appeal, const QString &text, const vakhta::Arguments &args);
    /// A refused article is to be looked at beside what stands there now.
    void articleAsked(const vakhta::Article &mine);
    /// Handed back: what to say, and what can be taken back still.
    void acted(const QList<QUuid> &operations, const QString &words);
    void done();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void addShortcuts();
    void loadRegion();
    void loadMe();
    void loadJournal();
    void keepChoice(std::vector<JournalEntry> journal);
    void chooseRow(int row);
    void showChosen();
    void showDetail(const JournalEntry &entry, std::optional<AppealCard> card);
    void cancelChosen();
    void dismissChosen(std::function<void()> then);
    void remedy(Remedy remedy);
    void actInstead(OperationKind kind, const JournalEntry &entry);
    void putAway(qint64 appeal, const QString &text);
    void handBack();
    const JournalEntry *chosen() const;
    void tick();
    LocalTime here() const;

    AppealReader &m_reader;
    AppealEditor &m_editor;
    CentreLink &m_link;
    Clock m_clock;
    Region m_region;
    User m_me;
    std::optional<AppealCard> m_card; // of the chosen act's only appeal
    JournalModel *m_model;
    QListView *m_list;
    PageStates *m_states;
    PageStates *m_detailStates;
    JournalDetail *m_detail;
    Button *m_sendNow;
    QTimer *m_second;
    QUuid m_chosen;
    quint64 m_asked = 0;
    int m_reading = 0; // the newest read of the journal
};

} // namespace vakhta
