#pragma once

#include "app/core/related_reader.h"
#include "ui/models/row_context.h"
#include "ui/text/clock.h"

#include <QUuid>
#include <QWidget>

class QPlainTextEdit;
class QTabBar;

namespace vakhta {

class AppealRowDelegate;
class Banner;
class Button;
class ChannelTile;
class DeputyBar;
class DifferenceView;
class FileStrip;
class Label;
class LongList;
class PageStates;
class Pictures;
class QueueModel;

/// The approver's desk: what waits for his word, the latest moment first; the reply with what has changed since the version
/// he returned, beside what the citizen wrote. Without remarks Ctrl+Enter approves, with remarks it returns. Replies that say
/// the same to others may be approved together with it, once they were looked through.
class ApproverPage final : public QWidget
{
    Q_OBJECT

public:
    ApproverPage(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent = nullptr);
    /// From here on files are shown; it outlives the page.
    void setPictures(Pictures &pictures);

    /// Reads everything again; also whenever the page is opened.
    void refresh();

signals:
    void acted(const QList<QUuid> &operations, const QString &words);
    void openAppeal(qint64 appeal);
    void done();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeReply();
    QLayout *makeTexts();
    QWidget *makeDecision();
    void addShortcuts();
    void loadRegion();
    void showList();
    void listShown();
    void nothingWaits();
    void choose(int row);
    void loadCard();
    void showCard(AppealCard card);
    void showDeadline();
    void showCitizen();
    void showReply();
    void showDecision();
    void decide();
    void returnWithRemarks();
    void remarkOnWords();
    QString wordsObstacle() const;
    void act(OperationKind kind, const QString &words);
    void askAlike();
    void showAlike();
    void approveAlike();
    void record(const std::vector<WaitingReply> &replies);
    QString alikeObstacle() const;
    /// By his own role, or in somebody's place.
    bool may(OperationKind kind) const;
    void askDeputy();
    const Reply *waiting() const;
    bool showsApproved() const;
    bool mayHaveBeenSeen() const;

    AppealReader &m_reader;
    AppealEditor &m_editor;
    Clock m_clock;
    RowContext m_context;
    User m_me;
    QueueModel *m_model;
    AppealRowDelegate *m_delegate;
    AppealCard m_card;
    std::vector<WaitingReply> m_alike; // say what this one says, without it
    QFuture<Result<std::vector<WaitingReply>>> m_asksAlike;
    quint64 m_asked = 0;
    int m_row = 0; // where to go on after a decision
    bool m_acting = false;
    QDateTime m_decidedAt; // the last time: then the next reply came by itself

    DeputyBar *m_deputy;
    QTabBar *m_which;
    LongList *m_list;
    PageStates *m_listStates;
    PageStates *m_replyStates;
    Label *m_count;
    ChannelTile *m_tile;
    Label *m_number;
    Label *m_title;
    Label *m_facts;
    Banner *m_deadline;
    Label *m_citizen;
    DifferenceView *m_appealText;
    Label *m_version;
    DifferenceView *m_text;
    FileStrip *m_appealFiles;
    FileStrip *m_files;
    Label *m_legend;
    Label *m_earlier;
    QPlainTextEdit *m_remarks;
    Label *m_fault;
    Button *m_approve;
    Button *m_return;
    Button *m_together;
    Button *m_onWords;
    Button *m_open;
};

} // namespace vakhta
