#pragma once

#include "app/core/related_reader.h"
#include "ui/models/row_context.h"
#include "ui/pages/due_popover.h"

#include <QFuture>
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
class FileStrip;
class MissingBlock;
class PageStates;
class PromiseBlock;
class ProposalBlock;
class ReplyBlock;
class ReplyCard;
class PartedText;
class Pictures;

/// The appeal at the right: what it is, what can be done, how much time is left, its text, history and answers.
class AppealPane final : public QWidget
{
    Q_OBJECT

public:
    AppealPane(AppealReader &reader, AppealActs &acts, const RowContext &context, QWidget *parent = nullptr);

    void setMe(const User &me);
    /// From here on files are shown; it outlives the pane.
    void setPictures(Pictures &pictures);
    /// 0: nothing chosen.
    void show(qint64 appeal);
    /// Done as soon as the chosen appeal is shown: at once, or when it has been read. Dropped when another is chosen first.
    void whenShown(std::function<void()> act);
    /// Reads the one that is shown again.
    void refresh();
    /// Marks the words that are searched in the text that is shown.
    void markFound();
    void presenceChanged(const QSet<qint64> &appeals);
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
    /// Explanations lie over this page. Until then there are none.
    void explainOn(QWidget *ground);
    /// Why the deadline is what it is, beside it.
    void explainDeadline();
    QString obstacleOfExplaining() const;
    /// False: nothing was explained.
    bool leaveExplanation();
    void copyNumber() const;
    /// The post it came from and what its texts link to: asked about, never opened at once.
    void chooseLink();
    QString obstacleOfLinks() const;
    /// The text for 112 and the search team, where a person is missing.
    void copyNotice();
    QString obstacleOfNotice() const;
    /// Asks for the search of the missing person the appeal is marked with.
    void search();
    QString obstacleOfSearch() const;
    /// Why the act can't be done on what is shown, in words; empty: it can.
    QString obstacle(OperationKind kind) const;
    void stepTab(int steps);
    /// Answered appeals like it; what else came from its author. The keyboard goes to the first of them.
    void showSimilar();
    void showAuthor();
    void takeFocus();
    /// Where the keyboard has something to do; nullptr when nothing is shown.
    QWidget *stop() const;

signals:
    /// Another appeal has been read, or none is chosen.
    void shown();
    /// Something is in the clipboard; `words` are for the toast.
    void copied(const QString &words);
    void searchAsked(const std::vector<qint64> &appeals);
    void replyAsked(qint64 appeal);
    void historyAsked(qint64 appeal);
    /// The editor is to open with this text; what it is sent with decides about the proposal.
    void replyWithAsked(qint64 appeal, const QString &text, const vakhta::Arguments &args);
    void assignAsked(const std::vector<qint64> &appeals);
    void handOverAsked(const std::vector<qint64> &appeals);
    void classifyAsked(qint64 appeal);
    void openAppeal(qint64 appeal);
    void openList(const vakhta::AppealQuery &query, const QString &title);

private:
    enum Tab { Text, Similar, Author, History, Answers, tabCount };
    QStringList textsWithLinks() const;
    QWidget *makeContent();
    QWidget *makeHead();
    QWidget *makeAppealTab();
    QWidget *makeHistoryTab();
    QWidget *makeRepliesTab();
    void askAround();
    void forgetAround();
    void fillSimilar(const std::optional<Result<std::vector<SimilarAppeal>>> &answer);
    void fillAuthor(const std::optional<Result<AuthorsAppeals>> &others);
    void fill(Tab tab, QWidget *content);
    void showTab(Tab tab);
    void orderStops();
    QWidget *scrolled(QWidget *inside, const QString &name);
    void ask();
    void take(const AppealCard &card);
    void showHead(const LocalTime &here);
    void showDeadline(const LocalTime &here);
    void showPending();
    void showPresence();
    DuePopover::Acts actsOfDeadline() const;
    void askForCitizen(OperationKind kind, const AppealCard &card);
    void showReplies(const LocalTime &here);
    void connectProposals();
    void connectPromises();

    AppealReader &m_reader;
    AppealActs &m_acts;
    const RowContext &m_context;
    User m_me;
    qint64 m_appeal = 0;
    quint64 m_asked = 0;
    AppealCard m_card;
    std::function<void()> m_waiting;
    QFuture<Result<std::vector<SimilarAppeal>>> m_similar; // both are told to stop when another appeal is chosen
    QFuture<Result<AuthorsAppeals>> m_author;

    MarkedPane *m_marked;
    DuePopover *m_why = nullptr;
    PageStates *m_states = nullptr;
    QStackedWidget *m_faces;
    ChannelTile *m_tile = nullptr;
    Label *m_number = nullptr;
    ChipLabel *m_status = nullptr;
    Label *m_title = nullptr;
    ActBar *m_bar = nullptr;
    Banner *m_deadline = nullptr;
    Banner *m_pending = nullptr;
    Banner *m_present = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    AppealFacts *m_facts = nullptr;
    PartedText *m_text = nullptr;
    FileStrip *m_files = nullptr;
    Pictures *m_pictures = nullptr;
    HistoryView *m_recent = nullptr;
    HistoryView *m_history = nullptr;
    Button *m_allHistory = nullptr;
    ReplyBlock *m_replyBlock = nullptr;
    ProposalBlock *m_proposals = nullptr;
    PromiseBlock *m_promises = nullptr;
    MissingBlock *m_missing = nullptr;
    QVBoxLayout *m_replyCards = nullptr;
    std::vector<ReplyCard *> m_replies;
    Label *m_noReplies = nullptr;
};

} // namespace vakhta
