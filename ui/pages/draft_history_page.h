#pragma once

#include "app/core/appeal_reader.h"
#include "ui/text/clock.h"

#include <QWidget>

class QListView;

namespace vakhta {

class Button;
class Label;
class PageStates;
class TextPair;
class VersionModel;
struct LocalTime;

/// Earlier texts of the user's drafts for one appeal, the newest first, each beside the draft that stands there now. They are
/// on this computer for 90 days, also when the draft was sent, discarded or lost.
class DraftHistoryPage final : public QWidget
{
    Q_OBJECT

public:
    DraftHistoryPage(AppealReader &reader, Clock clock, QWidget *parent = nullptr);

    void open(qint64 appeal);

signals:
    /// The editor is to open with this text in place of the draft.
    void takeBackAsked(qint64 appeal, const QString &text);
    /// Back to where the user came from.
    void left(qint64 appeal);

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void addShortcuts();
    void load();
    void loadCard();
    void loadVersions();
    void showChosen();
    void takeBack();
    LocalTime here() const;

    AppealReader &m_reader;
    Clock m_clock;
    qint64 m_appeal = 0;
    quint64 m_asked = 0; // answers for an appeal left meanwhile are dropped
    Region m_region;
    std::optional<AppealCard> m_card; // none: the appeal is no longer here
    VersionModel *m_versions;
    QListView *m_list;
    Label *m_about;
    TextPair *m_texts;
    PageStates *m_states;
    Button *m_takeBack;
    Button *m_copy;
};

} // namespace vakhta
