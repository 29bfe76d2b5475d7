#pragma once

#include "app/core/outage_reader.h"
#include "app/core/preflight.h"
#include "ui/models/row_context.h"
#include "ui/pages/master_keeper.h"
#include "ui/text/incident_log.h"

#include <QUuid>
#include <QWidget>

#include <limits>

class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace vakhta {

class Banner;
class Button;
class DifferenceView;
class Label;
class LongList;
class OutageLines;
class PageStates;

/// The outage desk: appeals on one cause, or reposts about one missing person, are suggested, made one incident by a person, and
/// answered by one master text. Each citizen's own text is looked at before it goes; late arrivals are taken in and get the current
/// version. What was done about all of them stands in one log.
class OutagePage final : public QWidget
{
    Q_OBJECT

public:
    OutagePage(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent = nullptr);

    /// Reads everything again; also whenever the page is opened.
    void refresh();
    /// These appeals are looked at as one outage, or as a search where they tell of missing persons, until somebody confirms it. Where one
    /// has them already, that is shown.
    void begin(const std::vector<qint64> &appeals);
    /// The one that is looked at goes on paper.
    void print();
    /// Why it can't; empty: it can.
    QString obstacleOfPrinting() const;

signals:
    void acted(const QList<QUuid> &operations, const QString &words);
    void openAppeal(qint64 appeal);
    void printAsked(const vakhta::Incident &incident, const std::vector<vakhta::IncidentMember> &members);
    void done();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeOutages();
    QWidget *makeMembers();
    QLayout *makeMembersFoot();
    void connectReader();
    QWidget *makeTexts();
    QLayout *makeMaster();
    QLayout *makeActs();
    void addShortcuts();
    void load();
    void showOutages();
    void choose(int row);
    void showChosen();
    void showMaster();
    void loadMembers();
    void showMembers(std::vector<IncidentMember> members);
    void fillMemberLines();
    void showMember();
    void showRecipient(const QString &words, const QString &text);
    void showLog();
    void stepLog();
    void beginNote();
    void showActs();
    void checkSoon();
    void check();

    void keepTyped();
    void save();
    void confirm(Incident made);
    void changeMaster(Incident changed);
    void takeLate();
    void giveText();
    void approve();
    void giveTo(const std::vector<IncidentMember> &members);
    void closeTogether();
    void takeOut();
    void note();
    void lookFor(const std::vector<qint64> &appeals);
    void lookAtOwn(const std::vector<IncidentMember> &members);
    void act(OperationKind kind, const Incident &incident, std::function<void()> then);
    void actOnAll(std::vector<Operation> acts, const QString &words);
    QString obstacleOf(OperationKind kind) const;
    QString obstacleOfText() const;
    QString obstacleOfApproval() const;
    QString obstacleOfClosing() const;
    QString obstacleOfNote() const;
    /// The text of another stage would be a lie.
    bool lacksTextOfStage() const;
    bool isSearch() const { return chosen().kind == IncidentKind::Search; }
    QString versionText(const Incident &shown) const;

    /// The one that is looked at: an incident, or one that a suggestion would make, of id 0.
    Incident chosen() const;
    const OutageSuggestion *suggestion() const;
    qint64 numberOf(size_t place) const;
    void followNumber();
    const OutageSuggestion *late() const;
    std::vector<qint64> shownAppeals() const;
    bool showsIncident() const { return m_chosen > 0; }

    AppealReader &m_reader;
    AppealEditor &m_editor;
    OutageReader *m_outages;
    Clock m_clock;
    RowContext m_context;
    User m_me;
    std::vector<OutageSuggestion> m_suggested; // one that the user made of marked appeals comes first
    bool m_ownFirst = false;
    std::vector<qint64> m_wanted; // to be shown when it is known what there is
    std::vector<IncidentMember> m_members;
    static constexpr qint64 ownNumber = std::numeric_limits<qint64>::min();
    qint64 m_chosen = 0; // an incident's id, or a suggestion's, see numberOf()
    MasterKeeper *m_typed; // what was changed and not saved, by the same number
    QHash<qint64, std::vector<ReplyFinding>> m_found; // in the members' own texts, by appeal
    std::vector<LogLine> m_log;
    bool m_filling = false;
    bool m_acting = false;
    quint64 m_asked = 0;
    quint64 m_checked = 0;
    QTimer *m_checkTimer;

    OutageLines *m_outageLines;
    OutageLines *m_memberLines;
    OutageLines *m_logLines;
    LongList *m_list;
    LongList *m_memberList;
    LongList *m_logList;
    QTabBar *m_which; // of these two
    QStackedWidget *m_lists;
    PageStates *m_states;
    Label *m_counts;
    Banner *m_lateBanner;
    Label *m_summary;
    QLineEdit *m_title;
    QTabBar *m_stage;
    QPlainTextEdit *m_text;
    Label *m_version;
    Label *m_recipient;
    DifferenceView *m_preview;
    Label *m_findings;
    Label *m_fault;
    Button *m_save;
    Button *m_give;
    Button *m_approve;
    Button *m_close;
    Button *m_out;
    QLineEdit *m_note;
};

} // namespace vakhta
