#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/centre_link.h"
#include "ui/alerts/alert_rules.h"
#include "ui/text/clock.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace vakhta {

class AlertCard;
class Button;
class KeyCard;
class Label;
class ScrollColumn;
class ProfileKey;
class Spelling;

/// What the composition root knows of the profile on the disk.
struct ProfileWhereabouts
{
    QString folder;
    QString cipher; // its name, empty: the files are not encrypted
};

/// How the window looks, who is signed in, where everything is kept. Each choice counts at once and is kept in the profile
/// under the names `theme`, `size`, `density`, `language`, `lockAfter`, `alerts`.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(AppealReader &reader, AppealEditor &editor, CentreLink &link, Clock clock, QWidget *parent = nullptr);

    void setPlace(const ProfileWhereabouts &place);
    /// Adds the part about the profile's key; a build that does not encrypt has none.
    void setKey(ProfileKey &key);
    /// Adds the part about spelling. `spelling` outlives the page.
    void setSpelling(Spelling &spelling);
    /// The keyboard goes to where a passphrase is set.
    void goToKey();

signals:
    void themeChosen(vakhta::ThemeChoice choice);
    void sizeChosen(int percent);
    /// Density as a number, see AppealRowDelegate.
    void densityChosen(int density);
    /// «ru», «en»; counts from the next start.
    void languageChosen(const QString &language);
    /// Minutes without a touch; 0: never.
    void lockAfterChosen(int minutes);
    void lockAsked();
    void alertsChosen(const vakhta::AlertRules &rules);
    void keysAsked();
    void signInAsked();
    void done();

protected:
    bool event(QEvent *event) override;

private:
    struct Choice
    {
        QString value; // as it is kept
        QString words;
    };

    QButtonGroup *addChoices(QVBoxLayout *column, const QString &setting, const QString &title, const QList<Choice> &choices,
                             const QString &usual);
    void chosen(const QString &setting, const QString &value);
    QWidget *makeAccount();
    QWidget *makePlace();
    void load();
    void loadSettings();
    void showAccount();

    AppealReader &m_reader;
    AppealEditor &m_editor;
    CentreLink &m_link;
    Clock m_clock;
    QList<std::pair<QString, QButtonGroup *>> m_groups;
    ScrollColumn *m_scroll;
    AlertCard *m_alerts;
    KeyCard *m_key = nullptr;
    bool m_loading = false;
    QVBoxLayout *m_lower;
    Label *m_user;
    Label *m_centre;
    Label *m_folder;
    Label *m_cipher;
    Label *m_later;
    Label *m_fault;
    Button *m_sign;
};

} // namespace vakhta
