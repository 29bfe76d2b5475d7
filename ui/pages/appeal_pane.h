#pragma once

#include "app/core/appeal_reader.h"
#include "ui/models/row_context.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace vakhta {

class ActBar;
class AppealActs;
class AppealFacts;
class Banner;
class Button;
class ChannelTile;
class ChipLabel;
class HistoryView;
class Label;
class MarkedPane;
class PageStates;
class ProposalBlock;
class ReplyBlock;
class ReplyCard;
class TextView;

/// The appeal at the right: what it is, what can be done, how much time is left, its text, history and answers.
class AppealPane final : public QWidget
{
    Q_OBJECT

public:
    AppealPane(AppealReader &reader, AppealActs &acts, const RowContext &context, QWidget *parent = nullptr);

    void setMe(const User &me);
    /// 0: nothing chosen.
    void show(qint64 appeal);
    /// Done as soon as the chosen appeal is shown: at once, or when it has been read. Dropped when another is chosen first.
    void whenShown(std::function<void()> act);
    /// Reads the one that is shown again.
    void refresh();
    /// Marks the words that are searched in the text that is shown.
    void markFound();
    /// Several are marked: what may be done with all of them stands in place of the appeal.
    void showMarked();
    bool showsMarked() const;
    MarkedPane *marked() const { return m_marked; }
    qint64 appeal() const { return m_appeal; }
    /// Empty until it is read.
    QString number() const { return showsMarked() ? QString() : m_card.appeal.number; }

    /// The keys of the page, so that they act on what is shown.
    void reply();
    void assign();
    bool performMain();
    void perform(OperationKind kind);
    void prioritise(Priority priority);
    void mark(AppealFlag flag);
    void copyNumber() const;
    /// Why the act can't be done on what is shown, in words; empty: it can.
    QString obstacle(OperationKind kind) const;
    void stepTab(int steps);
    void takeFocus();
    /// Where the keyboard has something to do; nullptr when nothing is shown.
    QWidget *stop() const;

signals:
    /// Another appeal has been read, or none is chosen.
    void shown();
    void replyAsked(qint64 appeal);
    void historyAsked(qint64 appeal);
    /// The editor is to open with this text; what it is sent with decides about the proposal.
    void replyWithAsked(qint64 appeal, const QString &text, const vakhta::Arguments &args);
    void assignAsked(const std::vector<qint64> &appeals);
    void handOverAsked(const std::vector<qint64> &appeals);

private:
    QWidget *makeContent();
    QWidget *makeHead();
    QWidget *makeAppealTab();
    QWidget *makeHistoryTab();
    QWidget *makeRepliesTab();
    void orderStops();
    QWidget *scrolled(QWidget *inside, const QString &name);
    void ask();
    void take(const AppealCard &card);
    void showHead(const LocalTime &here);
    void showDeadline(const LocalTime &here);
    void showReplies(const LocalTime &here);
    void connectProposals();

    AppealReader &m_reader;
    AppealActs &m_acts;
    const RowContext &m_context;
    User m_me;
    qint64 m_appeal = 0;
    quint64 m_asked = 0;
    AppealCard m_card;
    std::function<void()> m_waiting;

    MarkedPane *m_marked;
    PageStates *m_states = nullptr;
    QStackedWidget *m_faces;
    ChannelTile *m_tile = nullptr;
    Label *m_number = nullptr;
    ChipLabel *m_status = nullptr;
    Label *m_title = nullptr;
    ActBar *m_bar = nullptr;
    Banner *m_deadline = nullptr;
    Banner *m_pending = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    AppealFacts *m_facts = nullptr;
    TextView *m_text = nullptr;
    HistoryView *m_recent = nullptr;
    HistoryView *m_history = nullptr;
    Button *m_allHistory = nullptr;
    ReplyBlock *m_replyBlock = nullptr;
    ProposalBlock *m_proposals = nullptr;
    QVBoxLayout *m_replyCards = nullptr;
    std::vector<ReplyCard *> m_replies;
    Label *m_noReplies = nullptr;
};

} // namespace vakhta
