#pragma once

#include "app/core/appeal_reader.h"
#include "ui/models/profile_edit.h"
#include "ui/text/clock.h"

#include <QUuid>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace vakhta {

class Banner;
class Button;
class Label;
class PageStates;
class ProfileDeadlines;
class TermsPane;

/// The editor of the region profile: its parts, what would become of terms, and the act that changes it for everybody. What was
/// changed and not applied stays while the page lives, whatever comes from the centre; an act that was refused can be taken up again.
class ProfilePage final : public QWidget
{
    Q_OBJECT

public:
    ProfilePage(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent = nullptr);

    /// Reads region and journal again; also whenever the page is opened.
    void refresh();

signals:
    void acted(const QList<QUuid> &operations, const QString &words);
    void done();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeEditor();
    QLayout *makeHead();
    QWidget *makeParts();
    QLayout *makeFoot();
    void addShortcuts();
    void load();
    void look();
    void takeJournal(const std::vector<JournalEntry> &entries);
    void showBanner();
    void apply();
    void takeUp();
    void revertPart();
    void goToFault();
    void exportProfile();
    void importProfile();
    void readDocument(const QString &path);
    void writeDocument(const QString &path);
    void refuse(const QString &why);
    QString obstacle() const;
    QString appliedObstacle() const;
    bool mayChange() const { return mayDo(m_me.role, OperationKind::ChangeProfile); }

    AppealReader &m_reader;
    AppealEditor &m_editor;
    Clock m_clock;
    User m_me;
    ProfileEdit m_edit;
    std::optional<JournalEntry> m_refused; // an act of the user's that the centre did not take
    bool m_waits = false;                  // one is on its way
    bool m_acting = false;

    PageStates *m_states = nullptr;
    QTabBar *m_tabs;
    QStackedWidget *m_parts;
    ProfileDeadlines *m_deadlines = nullptr;
    TermsPane *m_terms;
    Banner *m_banner;
    Label *m_region;
    Label *m_state;
    Label *m_fault;
    Button *m_apply;
    Button *m_revert;
    Button *m_first;
    Button *m_export;
    Button *m_import;
};

} // namespace vakhta
