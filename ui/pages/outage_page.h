#pragma once

#include "app/core/outage_reader.h"
#include "ui/models/row_context.h"

#include <QHash>
#include <QUuid>
#include <QWidget>

#include <limits>

class QLineEdit;
class QPlainTextEdit;
class QTabBar;

namespace vakhta {

class Banner;
class Button;
class DifferenceView;
class Label;
class LongList;
class OutageLines;
class PageStates;

/// The outage desk: appeals on one cause are suggested, made one incident by a person, and answered by one master text. Each
/// citizen's own text is looked at before it goes; late arrivals are taken in and get the current version.
class OutagePage final : public QWidget
{
    Q_OBJECT

public:
    OutagePage(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent = nullptr);

    /// Reads everything again; also whenever the page is opened.
    void refresh();
    /// These appeals are looked at as one outage, until somebody confirms it.
    void begin(const std::vector<qint64> &appeals);

signals:
    void acted(const QList<QUuid> &operations, const QString &words);
    void openAppeal(qint64 appeal);
    void done();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeOutages();
    QWidget *makeMembers();
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
    void showMember();
    void showActs();

    void keepTyped();
    void save();
    void confirm(Incident made);
    void changeMaster(Incident changed);
    void takeLate();
    void giveText();
    void approve();
    void closeTogether();
    void takeOut();
    void act(OperationKind kind, const Incident &incident, std::function<void()> then);
    void actOnAll(std::vector<Operation> acts, const QString &words);
    QString obstacleOf(OperationKind kind) const;
    QString obstacleOfText() const;
    QString obstacleOfApproval() const;
    QString obstacleOfClosing() const;

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
    std::vector<IncidentMember> m_members;
    static constexpr qint64 ownNumber = std::numeric_limits<qint64>::min();
    qint64 m_chosen = 0; // an incident's id, or a suggestion's, see numberOf()
    struct Typed { QString title, text; int stage = 0; qint64 revision = 0; };
    QHash<qint64, Typed> m_typed; // what was changed and not saved, by the same number
    bool m_filling = false;
    bool m_acting = false;
    quint64 m_asked = 0;

    OutageLines *m_outageLines;
    OutageLines *m_memberLines;
    LongList *m_list;
    LongList *m_memberList;
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
};

} // namespace vakhta
